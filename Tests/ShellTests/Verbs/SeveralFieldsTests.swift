import Method
import TestSupport
import Testing

@testable import Shell

@Suite("Several fields set in one save")
struct SeveralFieldsTests {
  @Test("each change is told on a line of its own")
  func sets() throws {
    let trial = try Trial()
    let outcome = trial.set(
      "hydrane", "status=leaving", "identity.employees=4,200", "years[2025].note=a=b")
    #expect(outcome.code == 0)
    #expect(outcome.text.split(separator: "\n").count == 3)
    let account = try trial.stored()
    #expect(account.status == .leaving)
    #expect(account.identity.employees == 4200)
    #expect(account.years[0].note == "a=b")
  }

  @Test("one that can't be taken leaves the others as they were")
  func allOrNothing() throws {
    let trial = try Trial()
    let before = trial.files
    #expect(
      trial.set("hydrane", "status=leaving", "identity.employees=many")
        .isRefused(1, saying: "identity.employees"))
    #expect(trial.set("hydrane", "status=leaving", "nonsense=1").isRefused(2, saying: "nonsense"))
    #expect(trial.set("hydrane", "status=leaving", "name").isRefused(2, saying: "name"))
    #expect(trial.files == before)
  }

  @Test("the same field twice is refused, by whatever names")
  func twice() throws {
    let trial = try Trial()
    let before = trial.files
    #expect(
      trial.set("hydrane", "years[2025].note=a", "years[y-7f3k9m2q].note=b")
        .isRefused(2, saying: "years[y-7f3k9m2q].note"))
    #expect(trial.files == before)
  }

  @Test("a value may be empty, and what is so already is no change")
  func empties() throws {
    let trial = try Trial()
    #expect(
      trial.set("hydrane", "identity.employees=", "status=key").text.split(separator: "\n").count
        == 1)
    #expect(try trial.stored().identity.employees == nil)
  }

  @Test("an equals sign in a value, or in the name of an item, sets no other field")
  func equals() throws {
    let trial = try Trial()
    #expect(trial.set("hydrane", "segment_reason", "a=b").code == 0)
    #expect(try trial.stored().segmentReason == "a=b")
    #expect(trial.add("hydrane", "contacts", "name=A=B").code == 0)
    #expect(trial.set("hydrane", "contacts[A=B].title=Buyer").code == 0)
    #expect(try trial.stored().contacts[0].title == "Buyer")
  }
}

@Suite("The settings, shown and set like an account")
struct SettingsVerbTests {
  @Test("a field of the settings is set and shown")
  func fields() throws {
    let trial = try Trial()
    #expect(trial.set("workspace", "own_company", "Fluides du Sud").code == 0)
    #expect(trial.set("workspace", "horizon_years=5", "segments.star=Étoile montante").code == 0)
    #expect(trial.show("workspace", "own_company") == Outcome("Fluides du Sud\n", isData: true))
    #expect(trial.show("workspace").text.contains("segments.star"))
    #expect(try trial.settings().horizonYears == 5)
    #expect(trial.set("workspace", "horizon_years", "0").isRefused(1, saying: "horizon_years"))
    #expect(trial.set("workspace", "nonsense", "0").isRefused(2, saying: "nonsense"))
    #expect(trial.show("workspace", "shock") == Outcome("", code: 1))
  }

  @Test("our people and offers are added, named and shown")
  func items() throws {
    let trial = try Trial()
    let id = trial.add("workspace", "team", "name=Marianne Leroux", "roles=kam").answer
    #expect(trial.add("workspace", "offers", "name=Rinse 200").code == 0)
    #expect(trial.set("workspace", "team[Leroux].function=Director").code == 0)
    #expect(trial.add("workspace", "years", "year=2025").isRefused(2, saying: "team or offers"))
    let json = trial.show("workspace", json: true).text
    #expect(json.contains("\"id\": \"\(id)\""))
    #expect(json.contains("\"function\": \"Director\""))
  }

  @Test("settings that can't be read are told, and stay as they are")
  func unreadable() throws {
    let trial = try Trial()
    try trial.folder.write("schema: 1\nname: Cut", to: "portfolio/workspace.yaml")
    #expect(trial.show("workspace").isRefused(2, saying: "workspace.yaml"))
    #expect(trial.set("workspace", "name", "x").code == 2)
    #expect(trial.folder.read("portfolio/workspace.yaml") == "schema: 1\nname: Cut")
  }
}
