import Glibc
import Method
import Store
import TestSupport
import Testing

@testable import Shell

struct ReadingVerbTests {
  @Test("list shows one line an account, by name")
  func list() throws {
    let trial = try Trial()
    let outcome = ListVerb.outcome(trial.path, as: .lines, language: nil, in: trial.around)
    let lines = outcome.text.split(separator: "\n")
    #expect(outcome.code == 0)
    #expect(lines.count == 3)
    #expect(lines.last?.hasPrefix("hydrane  Hydrane Boissons") == true)
    #expect(outcome.text.contains("€4.20M"))
  }

  @Test("list --json gives amounts in major units, unknown as null, and the concentration")
  func listJSON() throws {
    let trial = try Trial()
    let text = ListVerb.outcome(trial.path, as: .json, language: nil, in: trial.around).text
    #expect(text.contains("\"revenue\": 4200000.5"))
    #expect(text.contains("\"growth\": null"))
    #expect(text.contains("\"contribution\": 1000000,"))
    #expect(text.contains("\"cold_test\": 66.67"))
    #expect(text.contains("\"top1\": 100"))
    #expect(text.contains("\"name\": \"=Lumen, \\\"Énergies\\\"\""))
  }

  @Test("list --csv quotes what it must and lets no name be a formula")
  func listCSV() throws {
    let trial = try Trial()
    let text = ListVerb.outcome(trial.path, as: .csv, language: nil, in: trial.around).text
    let rows = text.utf8.split(separator: 0x0A).map { String(Substring($0)) }
    #expect(rows[0].hasPrefix("\u{FEFF}id,Account,Membership,Segment"))
    #expect(rows.contains { $0.hasPrefix("lumen,\"'=Lumen, \"\"Énergies\"\"\",Candidate") })
    #expect(rows.allSatisfy { $0.utf8.last == 0x0D })
  }

  @Test("list --csv in French is what a French spreadsheet opens")
  func listFrenchCSV() throws {
    let trial = try Trial()
    let text = ListVerb.outcome(trial.path, as: .csv, language: "fr", in: trial.around).text
    #expect(text.hasPrefix("\u{FEFF}id;Compte;Appartenance;Segment;Dans le programme depuis;"))
    #expect(text.contains(";Chiffre d’affaires du dernier exercice réel;"))
    #expect(text.contains(";4200000,5;"))
  }

  @Test("list has its headings, in the language")
  func listHeadings() throws {
    let trial = try Trial()
    let text = ListVerb.outcome(trial.path, as: .lines, language: "fr", in: trial.around).text
    let words = text.split(separator: "\n").first?.split(separator: " ").map(String.init)
    #expect(words == ["id", "Compte", "Appartenance", "Segment", "CA", "Δ", "KAM"])
  }

  @Test("a file that can't be read is remarked on, and hides nothing")
  func unreadable() throws {
    let trial = try Trial()
    try trial.folder.write("<<<<<<< ours\n", to: "portfolio/accounts/torn.yaml")
    let outcome = ListVerb.outcome(trial.path, as: .lines, language: nil, in: trial.around)
    #expect(outcome.text.contains("Hydrane"))
    #expect(outcome.remarks.count == 1)
  }

  @Test("show gives an account by its id or its name, field by field")
  func show() throws {
    let trial = try Trial()
    for name in ["hydrane", "Hydrane Boissons", "hydrane boissons"] {
      let outcome = ShowVerb.outcome(
        trial.path, account: name, field: nil, json: false, language: nil, in: trial.around)
      #expect(outcome.code == 0)
      #expect(outcome.text.contains("identity.employees"))
      #expect(outcome.text.contains("years[y-7f3k9m2q].revenue"))
      #expect(outcome.text.contains("    and another"))
    }
  }

  @Test("show of a field gives what set takes back")
  func field() throws {
    let trial = try Trial()
    func show(_ field: String, json: Bool = false) -> Outcome {
      ShowVerb.outcome(
        trial.path, account: "hydrane", field: field, json: json, language: nil, in: trial.around)
    }
    #expect(show("identity.employees") == Outcome("4050\n", isData: true))
    #expect(show("identity.mission") == Outcome("One line\nand another\n", isData: true))
    #expect(show("years[y-7f3k9m2q].revenue") == Outcome("4200000.50\n", isData: true))
    #expect(show("years[y-7f3k9m2q].revenue", json: true) == Outcome("4200000.5\n", isData: true))
    #expect(show("years[y-7f3k9m2q]").text.contains("years[y-7f3k9m2q].margin"))
    #expect(show("identity.culture") == Outcome("", code: 1))
    #expect(show("nonsense").code == 2)
    #expect(show("years[y-00000000].revenue").code == 1)
  }

  @Test("show --json has the record, what is computed, and the findings")
  func showJSON() throws {
    let trial = try Trial()
    let text = ShowVerb.outcome(
      trial.path, account: "hydrane", field: nil, json: true, language: nil, in: trial.around
    ).text
    #expect(text.hasPrefix("{\n  \"id\": \"hydrane\""))
    #expect(text.contains("\"computed\": {"))
    #expect(text.contains("\"freshness\": null"))
    #expect(text.contains("\"code\": \"V21\""))
  }

  @Test("an account that isn't there is told with those alike")
  func alike() throws {
    let trial = try Trial()
    let outcome = ShowVerb.outcome(
      trial.path, account: "hydran", field: nil, json: false, language: "fr", in: trial.around)
    #expect(outcome.code == 2)
    #expect(outcome.remarks.first?.contains("vouliez-vous dire hydrane") == true)
  }

  @Test("check finds what is missing: 1 with an error, 0 without")
  func check() throws {
    let trial = try Trial()
    let all = CheckVerb.outcome(
      trial.path, account: nil, json: false, language: nil, in: trial.around)
    #expect(all.code == 1)
    #expect(all.text.contains("V21"))
    #expect(all.text.hasPrefix("error"))
    let one = CheckVerb.outcome(
      trial.path, account: "lumen", json: false, language: nil, in: trial.around)
    #expect(one == Outcome("Nothing to say.\n"))
    let json = CheckVerb.outcome(
      trial.path, account: nil, json: true, language: nil, in: trial.around)
    #expect(json.text.contains("\"field\": \"team.kam\""))
    #expect(json.code == 1)
  }

  @Test("check counts a file that can't be read as an error")
  func checkUnreadable() throws {
    let trial = try Trial()
    unlink(trial.path + "/accounts/hydrane.yaml")
    try trial.folder.write("id: x\n", to: "portfolio/accounts/x.yaml")
    let outcome = CheckVerb.outcome(
      trial.path, account: nil, json: false, language: nil, in: trial.around)
    #expect(outcome.code == 1)
    #expect(outcome.text.contains("accounts/x.yaml"))
  }

  @Test("check tells nobody unknown while the settings can't be read, and counts them as an error")
  func checkWithoutSettings() throws {
    let trial = try Trial()
    func check(_ account: String?) -> Outcome {
      CheckVerb.outcome(trial.path, account: account, json: false, language: nil, in: trial.around)
    }
    let before = check(nil)
    for (text, isSaid) in [("horizon_years: 0\n", true), ("<<<<<<< HEAD\n", false)] {
      try trial.folder.write(
        "schema: 1\nname: A\n\(text)end: true\n", to: "portfolio/workspace.yaml")
      #expect(!check(nil).text.contains("L01"))
      #expect(check(nil).code == 1)
      #expect(check(nil).text.contains("from 1 to 15") == isSaid)
      #expect(
        check(nil).text.split(separator: "\n").count
          == before.text.split(separator: "\n").count + 1)
      #expect(check("lumen").code == 1)
      #expect(check("lumen").text.split(separator: "\n").count == 2)
    }
  }

  @Test(
    "a folder that isn't a workspace is refused in one sentence, exit code 2",
    arguments: ["en", "fr"])
  func notAWorkspace(language: String) throws {
    let trial = try Trial()
    trial.folder.makeFolder("empty")
    try trial.folder.write("", to: "file")
    for path in ["empty", "file", "missing"].map(trial.folder.path) {
      for outcome in [
        ListVerb.outcome(path, as: .lines, language: language, in: trial.around),
        CheckVerb.outcome(path, account: nil, json: false, language: language, in: trial.around),
        RenderVerb(path).outcome(in: trial.around),
      ] {
        #expect(outcome.code == 2)
        #expect(outcome.remarks.count == 1)
        #expect(outcome.text.isEmpty)
      }
    }
  }

  @Test("looking leaves the folder as it was, to the byte")
  func leavesNothing() throws {
    let trial = try Trial()
    let before = trial.folder.snapshot(of: "portfolio")
    _ = ListVerb.outcome(trial.path, as: .json, language: nil, in: trial.around)
    _ = CheckVerb.outcome(trial.path, account: nil, json: true, language: nil, in: trial.around)
    var rendering = RenderVerb(trial.path)
    rendering.keys = "r \" II\" enter n \"Fresh\" enter u"
    _ = rendering.outcome(in: trial.around)
    #expect(trial.folder.snapshot(of: "portfolio") == before)
  }

  @Test("an unknown language is refused")
  func language() throws {
    let trial = try Trial()
    let outcome = ListVerb.outcome(trial.path, as: .lines, language: "de", in: trial.around)
    #expect(outcome.code == 2)
    #expect(outcome.remarks.first?.contains("en or fr") == true)
  }

  @Test("the workspace's language speaks unless the command line or the preferences do")
  func languages() throws {
    let trial = try Trial(language: .french)
    func said(_ language: String?) -> String {
      CheckVerb.outcome(
        trial.path, account: "lumen", json: false, language: language, in: trial.around
      ).text
    }
    #expect(said(nil) == "Rien à signaler.\n")
    #expect(said("en") == "Nothing to say.\n")
    let places = Places(trial.around)
    #expect(SmallFile.write(Array("language: en\n".utf8), to: places.preferences))
    #expect(said(nil) == "Nothing to say.\n")
    #expect(said("fr") == "Rien à signaler.\n")
  }

  @Test("check tells keys that no field has, and what was likely meant")
  func unknownKeys() throws {
    let trial = try Trial()
    let file = "portfolio/accounts/hydrane.yaml"
    let text = try #require(trial.folder.read(file))
    try trial.folder.write(text.replacing("employees:", with: "employes:"), to: file)
    let outcome = CheckVerb.outcome(
      trial.path, account: nil, json: false, language: "en", in: trial.around)
    #expect(
      outcome.text.contains(
        "No field is called “employes”, so nothing reads it: did you mean “employees”?"))
    let json = CheckVerb.outcome(
      trial.path, account: "hydrane", json: true, language: "en", in: trial.around)
    #expect(json.text.contains("\"meant\": \"employees\""))
  }
}
