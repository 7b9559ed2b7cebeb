import Method
import Store
import TestSupport
import Testing

@testable import Shell

struct AddVerbTests {
  @Test("an account is a candidate with an id that reads like its name, which is the answer")
  func account() throws {
    let trial = try Trial()
    #expect(trial.add("account", "Rhône Papier") == Outcome("rhone-papier\n", isSaved: true))
    let account = try trial.stored("rhone-papier")
    #expect(account.name == "Rhône Papier")
    #expect(account.status == .candidate)
  }

  @Test("fields of a new account may stand anywhere in it, and are typed as in the interface")
  func fields() throws {
    let trial = try Trial()
    let added = trial.add(
      "account", "Rhône Papier", "status=key", "identity.employees=1,200",
      "parent=hydrane boissons",
      "tags=paper; south")
    #expect(added.code == 0)
    let account = try trial.stored("rhone-papier")
    #expect(account.status == .key)
    #expect(account.identity.employees == 1200)
    #expect(account.parent?.text == "hydrane")
    #expect(account.tags == ["paper", "south"])
  }

  @Test("a name that an account has is refused, in any case, unless it is wanted")
  func namesake() throws {
    let trial = try Trial()
    let before = trial.files
    #expect(trial.add("account", "HYDRANE boissons").isRefused(1, saying: "hydrane"))
    #expect(trial.files == before)
    #expect(trial.add("account", "HYDRANE boissons", anyway: true).answer == "hydrane-boissons")
    #expect(
      trial.set("lumen", "name", "Hydrane Boissons").isRefused(1, saying: "--anyway"))
    #expect(trial.set("lumen", "name", "Hydrane Boissons", anyway: true).code == 0)
    #expect(trial.set("lumen", "name=Hydrane Boissons", "status=key").code == 0)
  }

  @Test("an account's id is never that of a file, nor a word that means something else")
  func ids() throws {
    let trial = try Trial()
    try trial.folder.write("id: x\n", to: "portfolio/accounts/torn.yaml")
    #expect(trial.add("account", "Torn").answer == "torn-2")
    #expect(trial.add("account", "Workspace").answer == "workspace-2")
    #expect(trial.add("account", "水").answer == "account-2")
    #expect(trial.folder.read("portfolio/accounts/torn.yaml") == "id: x\n")
  }

  @Test("an item of a list has its fields and its id, which is the answer")
  func item() throws {
    let trial = try Trial()
    let added = trial.add("hydrane", "years", "year=2026", "kind=budget", "revenue=4.5M")
    let year = try #require(trial.stored().years.last)
    #expect(added == Outcome("\(year.id.text)\n", isSaved: true))
    #expect(year.year == (try Year(2026)))
    #expect(year.kind == .budget)
    #expect(year.revenue == (try Amount(minor: 450_000_000)))
  }

  @Test("items stand at any depth, in lists named by the items they belong to")
  func nested() throws {
    let trial = try Trial()
    #expect(trial.add("Hydrane Boissons", "needs", "statement=Lose less water").code == 0)
    #expect(
      trial.add("hydrane", "needs[water].evidence", "text=Seen on site", "reliability=3").code == 0)
    #expect(trial.add("hydrane", "needs[water].answers", "fit=2").code == 0)
    #expect(trial.add("hydrane", "identity.key_dates", "day=2026-03-01", "event=Fair").code == 0)
    let account = try trial.stored()
    #expect(account.needs[0].evidence[0].text == "Seen on site")
    #expect(account.needs[0].answers[0].fit?.value == 2)
    #expect(account.identity.keyDates[0].event == "Fair")
  }

  @Test("no two items share an id, whatever the dice say")
  func freshIDs() throws {
    let trial = try Trial()
    let ids = try (0..<3).map { number in
      let added = trial.add("hydrane", "needs", "statement=\(number)", seed: 7)
      let evidence = trial.add("hydrane", "needs[\(added.answer)].evidence", "text=x", seed: 7)
      return try #require(evidence.code == 0 ? evidence.answer : nil)
    }
    #expect(Set(ids).count == 3)
  }

  @Test("a text may come from standard input")
  func input() throws {
    let trial = try Trial()
    let added = trial.add(
      "account", "Nova", "identity.mission=-", input: "First\n\nlast\n")
    #expect(added.code == 0)
    #expect(try trial.stored("nova").identity.mission == "First\n\nlast")
  }

  @Test(
    "what is wrong is named, and nothing is written",
    arguments: [
      ("contacts", ["name=Anne", "seniority=9"], Int32(1), "seniority"),
      ("contacts", ["title=Buyer"], 1, "name"), ("contacts", ["name="], 1, "name"),
      ("contacts", ["name=Anne", "reports_to=Anne"], 1, "reports_to"),
      ("contacts", ["name=Anne", "known_by=Hydrane Boissons"], 1, "known_by"),
      ("contacts", ["name=Anne", "name=Paul"], 2, "name"),
      ("contacts", ["name=Anne", "nonsense=1"], 2, "nonsense"), ("contacts", ["Anne"], 2, "Anne"),
      ("contacts", ["=Anne"], 2, "=Anne"), ("nonsense", ["name=Anne"], 2, "nonsense"),
      ("identity", ["name=Anne"], 2, "identity.key_dates"), ("name", ["name=Anne"], 2, "name"),
      ("years[2025]", ["year=2026"], 2, "years[2025]"),
      ("needs[none].evidence", ["text=x"], 1, "none"), ("account", ["name=Anne"], 2, "account"),
    ])
  func refuses(list: String, fields: [String], code: Int32, word: String) throws {
    let trial = try Trial()
    let before = trial.files
    let outcome = AddVerb.outcome(
      trial.path, to: "hydrane", list: list, fields: fields, language: "en", in: trial.around)
    #expect(outcome.isRefused(code, saying: word))
    #expect(trial.files == before)
  }

  @Test(
    "an account with a bad field isn't made",
    arguments: [
      ["status=gold"], ["name=Other"], ["identity.employees=many"], ["team.kam=Nobody"],
      ["years=3"], ["contacts[x].name=Anne"],
    ])
  func refusesAccount(fields: [String]) throws {
    let trial = try Trial()
    let before = trial.files
    let outcome = AddVerb.outcome(
      trial.path, to: "account", list: "Nova", fields: fields, language: "en", in: trial.around)
    #expect(outcome.code != 0 && outcome.remarks.count == 1)
    #expect(trial.add("account", " ").isRefused(1, saying: "name"))
    #expect(trial.files == before)
  }

  @Test("those who add at the same moment all find their items in the file")
  func together() async throws {
    let trial = try Trial()
    let (path, around) = (trial.path, trial.around)
    let ids = await withTaskGroup(of: String.self) { group in
      for number in 1...6 {
        group.addTask {
          var around = around
          around.seed = UInt64(number)
          return AddVerb.outcome(
            path, to: "hydrane", list: "contacts", fields: ["name=Person \(number)"],
            language: "en", in: around
          ).answer
        }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(Set(try trial.stored().contacts.map(\.id.text)) == ids)
    #expect(ids.count == 6)
  }
}
