import Method
import TestSupport
import Testing

@testable import Shell

struct RemoveVerbTests {
  @Test("an item is removed by its id or its name, and told in words")
  func removes() throws {
    let trial = try Trial()
    let id = trial.add("hydrane", "contacts", "name=Luc Perrin").answer
    #expect(
      trial.remove("hydrane", "contacts[\(id)]")
        == Outcome("Person Luc Perrin removed\n", isSaved: true))
    #expect(try trial.stored().contacts.isEmpty)
    #expect(trial.remove("hydrane", "years[2025]").code == 0)
    #expect(try trial.stored().years.isEmpty)
  }

  @Test("what others link to is told with its fields, and stays unless it must go")
  func linked() throws {
    let trial = try Trial()
    let boss = trial.add("hydrane", "contacts", "name=Luc Perrin").answer
    let anne = trial.add("hydrane", "contacts", "name=Anne Roux", "reports_to=Luc Perrin", seed: 2)
    let before = trial.files
    #expect(
      trial.remove("hydrane", "contacts[Perrin]")
        .isRefused(1, saying: "contacts[\(anne.answer)].reports_to"))
    #expect(trial.files == before)
    #expect(trial.remove("hydrane", "contacts[Perrin]", anyway: true).code == 0)
    #expect(try trial.stored().contacts.map(\.id.text) == [anne.answer])
    #expect(try trial.stored().contacts[0].reportsTo?.text == boss)
  }

  @Test("what an item itself holds is no reason to keep it")
  func ownLinks() throws {
    let trial = try Trial()
    #expect(trial.add("workspace", "team", "name=Marianne Leroux").code == 0)
    #expect(trial.add("hydrane", "needs", "statement=x").code == 0)
    #expect(trial.add("hydrane", "needs[x].evidence", "text=y", "author=Marianne Leroux").code == 0)
    #expect(trial.remove("hydrane", "needs[x]").code == 0)
  }

  @Test("one of our people is removed only when no account names them")
  func team() throws {
    let trial = try Trial()
    #expect(trial.add("workspace", "team", "name=Marianne Leroux").code == 0)
    #expect(trial.set("lumen", "team.kam", "Marianne Leroux").code == 0)
    #expect(trial.remove("workspace", "team[Leroux]").isRefused(1, saying: "lumen team.kam"))
    #expect(trial.set("lumen", "team.kam=").code == 0)
    #expect(trial.remove("workspace", "team[Leroux]").code == 0)
    #expect(try trial.settings().team.isEmpty)
  }

  @Test(
    "what names no item is refused, and nothing is written",
    arguments: [
      ("years", Int32(2)), ("name", 2), ("years[2019]", 1), ("years[2025].revenue", 2),
      ("nonsense[x]", 2), ("contacts[]", 1), ("years[2025", 2),
    ])
  func refuses(item: String, code: Int32) throws {
    let trial = try Trial()
    let before = trial.files
    #expect(trial.remove("hydrane", item).isRefused(code, saying: item))
    #expect(trial.move("hydrane", item, "up").isRefused(code, saying: item))
    #expect(trial.files == before)
  }
}
