import Glibc
import Method
import Store
import TestSupport
import Testing

@testable import Shell

struct WritingVerbTests {
  private func set(
    _ trial: Trial, _ field: String, _ value: String, account: String = "hydrane",
    language: String? = nil, input: String? = nil
  ) -> Outcome {
    var around = trial.around
    if let input { around.input = { Array(input.utf8) } }
    return SetVerb.outcome(
      trial.path, account: account, words: [field, value], language: language, in: around)
  }

  private func stored(_ trial: Trial) throws -> Account {
    try WorkspaceStore.open(trial.path).load(.account(try ID("hydrane"))).account
  }

  @Test("set saves as the interface does, and tells the change in words")
  func sets() throws {
    let trial = try Trial()
    let outcome = set(trial, "identity.employees", "4 200")
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("4,050"))
    #expect(outcome.text.contains("4,200"))
    #expect(try stored(trial).identity.employees == 4200)
  }

  @Test("numbers are read in the language that is spoken")
  func numbers() throws {
    let trial = try Trial()
    #expect(set(trial, "years[y-7f3k9m2q].revenue", "1 250,50", language: "fr").code == 0)
    #expect(try stored(trial).years[0].revenue == (try Amount(minor: 125_050)))
  }

  @Test("a year is named by its number, another kind of figures behind it")
  func years() throws {
    let trial = try Trial()
    let year = try #require(stored(trial).years.first)
    let name = String(try #require(year.year).value)
    #expect(set(trial, "years[\(name)-nothing].revenue", "1250").code != 0)
    #expect(set(trial, "years[y-7f3k9m2q].kind", "actual").code == 0)
    #expect(set(trial, "years[\(name)].revenue", "1250").code == 0)
    #expect(try stored(trial).years[0].revenue == (try Amount(minor: 125_000)))
    #expect(set(trial, "years[\(name)-budget].revenue", "1250").code != 0)
    let shown = ShowVerb.outcome(
      trial.path, account: "hydrane", field: "years[\(name)].revenue", json: false, language: nil,
      in: trial.around)
    #expect(shown.text == "1250\n")
  }

  @Test("people are named, or given by their ids")
  func people() throws {
    let trial = try Trial()
    let (anne, paul) = ("m-tv9tykez", "m-yarx10v4")
    for (id, name) in [(anne, "Anne Leroux"), (paul, "Paul Morel")] {
      try trial.editSettings { settings in
        var member = Member(id: try ID(id))
        member.name = name
        settings.team.append(member)
      }
    }
    #expect(set(trial, "team.kam", "ANNE LEROUX").code == 0)
    #expect(try stored(trial).team.manager?.text == anne)
    #expect(set(trial, "team.members", "Anne Leroux, \(paul)").code == 0)
    #expect(try stored(trial).team.members.map(\.text) == [anne, paul])
    #expect(set(trial, "team.members", anne).code == 0)
    #expect(try stored(trial).team.members.map(\.text) == [anne])
    for nobody in ["Nobody Here", "m-00000000", "lumen"] {
      let refused = set(trial, "team.sponsor", nobody)
      #expect(refused.code == 1)
      #expect(refused.remarks.first?.contains(nobody) == true)
    }
    #expect(set(trial, "parent", "Hydrane Boissons").code == 1)
    #expect(try stored(trial).parent == nil)
  }

  @Test("a name that two of us bear is answered with both ids")
  func ambiguous() throws {
    let trial = try Trial()
    try trial.editSettings { settings in
      for id in ["m-1", "m-2"] {
        var member = Member(id: try ID(id))
        member.name = "Anne Leroux"
        settings.team.append(member)
      }
    }
    let refused = set(trial, "team.kam", "anne leroux")
    #expect(refused.code == 1)
    #expect(refused.remarks.first?.contains("m-1 and m-2") == true)
    #expect(try stored(trial).team.manager == nil)
  }

  @Test("a minus sign at the beginning is no option")
  func negative() throws {
    let trial = try Trial()
    #expect(set(trial, "years[y-7f3k9m2q].margin", "-12").code == 0)
    #expect(try stored(trial).years[0].margin == (try Amount(minor: -1200)))
  }

  @Test("a link to another account is told by its name")
  func linkedAccount() throws {
    let trial = try Trial()
    let told = set(trial, "parent", "lumen").text
    #expect(told.contains("=Lumen"))
    let shown = ShowVerb.outcome(
      trial.path, account: "hydrane", field: nil, json: false, language: nil, in: trial.around)
    let row = shown.text.split(separator: "\n").first { $0.hasPrefix("parent") }
    #expect(row?.contains("=Lumen") == true)
  }

  @Test("- reads the text from standard input, less the line break at its end")
  func input() throws {
    let trial = try Trial()
    #expect(set(trial, "identity.mission", "-", input: "First\n\nlast\n").code == 0)
    #expect(try stored(trial).identity.mission == "First\n\nlast")
  }

  @Test("an empty value empties the field; a required one refuses")
  func empties() throws {
    let trial = try Trial()
    #expect(set(trial, "identity.employees", "").code == 0)
    #expect(try stored(trial).identity.employees == nil)
    #expect(set(trial, "name", "").code == 1)
  }

  @Test("the same value again changes nothing")
  func unchanged() throws {
    let trial = try Trial()
    let before = trial.folder.snapshot(of: "portfolio/accounts")
    #expect(set(trial, "identity.employees", "4050").code == 0)
    #expect(trial.folder.snapshot(of: "portfolio/accounts") == before)
  }

  @Test(
    "what a field can't hold is refused with its reason, and nothing is written",
    arguments: [
      ("identity.employees", "many", Int32(1)), ("identity.employees", "-3", 1),
      ("segment", "gold", 1), ("reviewed", "2026-02-30", 1), ("name", "two\nlines", 1),
      ("years", "x", 1), ("nonsense", "x", 2), ("identity..employees", "1", 2),
      ("years[y-00000000].revenue", "1", 1),
    ])
  func refuses(field: String, value: String, code: Int32) throws {
    let trial = try Trial()
    let before = trial.folder.snapshot(of: "portfolio/accounts")
    let outcome = set(trial, field, value)
    #expect(outcome.code == code)
    #expect(outcome.remarks.count == 1)
    #expect(trial.folder.snapshot(of: "portfolio/accounts") == before)
  }

  @Test("input that isn't UTF-8, or is too long, is refused")
  func badInput() throws {
    let trial = try Trial()
    var around = trial.around
    around.input = { [0xFF, 0xFE] }
    let bytes = SetVerb.outcome(
      trial.path, account: "hydrane", words: ["identity.mission", "-"], language: nil, in: around)
    #expect(bytes.code == 2)
    around.input = { nil }
    let long = SetVerb.outcome(
      trial.path, account: "hydrane", words: ["identity.mission", "-"], language: nil, in: around)
    #expect(long.code == 2)
  }

  @Test("set never touches a file that can't be read")
  func unreadable() throws {
    let trial = try Trial()
    try trial.folder.write(
      "schema: 1\nid: hydrane\nname: Cut", to: "portfolio/accounts/hydrane.yaml")
    #expect(set(trial, "identity.employees", "1").code == 2)
    #expect(
      trial.folder.read("portfolio/accounts/hydrane.yaml") == "schema: 1\nid: hydrane\nname: Cut")
  }

  @Test("new makes a workspace that opens, named after its folder unless told")
  func new() throws {
    let trial = try Trial()
    let path = trial.folder.path("Nord")
    let outcome = NewVerb.outcome(
      path, name: nil, currency: "chf", language: "fr", in: trial.around)
    #expect(outcome.code == 0)
    let settings = try WorkspaceStore.open(path).load(.settings).settings
    #expect(settings.name == "Nord")
    #expect(settings.currency == .swissFranc)
    #expect(settings.language == .french)
    #expect(trial.folder.read("Nord/.gitignore") == ".aquarium/\n.aquarium-*.tmp\n")
  }

  @Test("new asks on a terminal for what isn't given")
  func asks() throws {
    let trial = try Trial()
    var around = trial.around
    around.isInputTerminal = true
    around.isErrorTerminal = true
    around.ask = { question in
      if question.contains("en or fr") { return " FR " }
      return question.contains("devise") ? "usd" : "Grands comptes"
    }
    let path = trial.folder.path("asked")
    #expect(NewVerb.outcome(path, name: nil, currency: nil, language: nil, in: around).code == 0)
    let settings = try WorkspaceStore.open(path).load(.settings).settings
    #expect(settings.language == .french)
    #expect(settings.name == "Grands comptes")
    #expect(settings.currency == .dollar)
  }

  @Test("a language that new is answered and doesn't speak is refused, before anything is made")
  func badAnswer() throws {
    let trial = try Trial()
    var around = trial.around
    around.isInputTerminal = true
    around.isErrorTerminal = true
    around.ask = { _ in "klingon" }
    let path = trial.folder.path("never")
    #expect(NewVerb.outcome(path, name: nil, currency: nil, language: nil, in: around).code == 2)
    #expect(access(path, F_OK) != 0)
  }

  @Test("new and demo never write over anything")
  func neverOver() throws {
    let trial = try Trial()
    let before = trial.folder.snapshot(of: "portfolio")
    let new = NewVerb.outcome(
      trial.path, name: "Other", currency: nil, language: nil, in: trial.around)
    #expect(new.code == 2)
    #expect(DemoVerb.write(trial.path, language: nil, in: trial.around).code == 2)
    let synthetic = GenerateVerb.outcome(
      trial.path, accounts: "2", seed: "1", language: nil, in: trial.around)
    #expect(synthetic.code == 2)
    #expect(trial.folder.snapshot(of: "portfolio") == before)
  }

  @Test("a bad name, currency, count or seed is refused")
  func badArguments() throws {
    let trial = try Trial()
    let path = trial.folder.path("never")
    for outcome in [
      NewVerb.outcome(path, name: " ", currency: nil, language: nil, in: trial.around),
      NewVerb.outcome(path, name: "x", currency: "XXX", language: nil, in: trial.around),
      GenerateVerb.outcome(path, accounts: "-1", seed: "1", language: nil, in: trial.around),
      GenerateVerb.outcome(path, accounts: "2", seed: "x", language: nil, in: trial.around),
    ] {
      #expect(outcome.code == 2)
      #expect(outcome.remarks.count == 1)
    }
    #expect(access(path, F_OK) != 0)
  }

  @Test("the demonstration is written in the language asked for, and is sound")
  func demo() throws {
    let trial = try Trial()
    let path = trial.folder.path("demo")
    #expect(DemoVerb.write(path, language: "fr", in: trial.around).code == 0)
    let scan = try WorkspaceStore.open(path).scan()
    #expect(scan.settings.language == .french)
    #expect(scan.accounts.count >= 20)
    #expect(scan.unreadable.isEmpty)
    let check = CheckVerb.outcome(path, account: nil, json: false, language: nil, in: trial.around)
    // Two of its accounts have a grave fault, for the checks to find.
    #expect(check.code == 1)
  }

  @Test("a generated workspace is the same for the same seed")
  func generates() throws {
    let trial = try Trial()
    for name in ["a", "b"] {
      let outcome = GenerateVerb.outcome(
        trial.folder.path(name), accounts: "3", seed: "7", language: nil, in: trial.around)
      #expect(outcome.code == 0)
    }
    let first = trial.folder.snapshot(of: "a/accounts").mapKeys { $0.dropFirst(1) }
    let second = trial.folder.snapshot(of: "b/accounts").mapKeys { $0.dropFirst(1) }
    #expect(first.count == 3)
    #expect(first == second)
  }
}

extension Dictionary {
  fileprivate func mapKeys<Other: Hashable>(_ change: (Key) -> Other) -> [Other: Value] {
    Dictionary<Other, Value>(map { (change($0.key), $0.value) }, uniquingKeysWith: { $1 })
  }
}
