import Method
import Store
import TestSupport
import Testing

@testable import Shell

struct ReportVerbTests {
  private func report(_ kind: String, _ trial: Trial) -> ReportVerb {
    var verb = ReportVerb(trial.path, "hydrane", kind)
    verb.language = "en"
    return verb
  }

  private func edit(_ trial: Trial, _ edit: (inout Account) throws -> Void) throws {
    let store = try WorkspaceStore.open(trial.path)
    let loaded = try store.load(.account(try ID("hydrane")))
    var account = try loaded.account
    try edit(&account)
    _ = try store.save(.account(account), over: loaded.version)
  }

  @Test("without a file a report is Markdown", arguments: Choices.reports)
  func markdown(kind: String) throws {
    let trial = try Trial()
    let outcome = report(kind, trial).outcome(in: trial.around)
    #expect(outcome.code == 0 && outcome.text.hasPrefix("# ") && outcome.isData)
    #expect(outcome.text.contains("Hydrane Boissons"))
  }

  @Test("it speaks the language that it is asked in, on the day that is given")
  func language() throws {
    let trial = try Trial()
    var verb = report("plan", trial)
    verb.language = "fr"
    verb.today = "2027-01-01"
    let text = verb.outcome(in: trial.around).text
    #expect(text.hasPrefix("# Stratégie et plan sur une page\n"))
    #expect(text.contains("1er janv. 2027"))
    verb.today = "tomorrow"
    #expect(verb.outcome(in: trial.around).code == 2)
  }

  @Test("files are written where they are named, and never over what is no export")
  func files() throws {
    let trial = try Trial()
    var verb = report("review", trial)
    verb.html = trial.folder.path("review.html")
    verb.pptx = trial.folder.path("review.pptx")
    let outcome = verb.outcome(in: trial.around)
    #expect(outcome.code == 0 && outcome.isSaved)
    let written = trial.folder.snapshot(of: ".")
    #expect(written.keys.contains { $0.hasSuffix("review.html") })
    #expect(written.keys.contains { $0.hasSuffix("review.pptx") })
    verb.html = trial.path + "/workspace.yaml"
    let before = trial.files
    #expect(verb.outcome(in: trial.around).isRefused(2, saying: ".html"))
    #expect(trial.files == before)
  }

  @Test("an unknown report or account is refused in a sentence")
  func refusals() throws {
    let trial = try Trial()
    #expect(report("plans", trial).outcome(in: trial.around).isRefused(2, saying: "customer"))
    var verb = report("plan", trial)
    verb.account = "nobody"
    #expect(verb.outcome(in: trial.around).isRefused(2, saying: "nobody"))
  }

  @Test("the customer’s version is refused while a shareable account holds opinions on people")
  func opinions() throws {
    let trial = try Trial()
    try edit(trial) { account in
      account.confidentiality = .shareable
      var person = Contact(id: try ID("c-1"))
      person.name = "Ada Morel"
      person.styleNote = "Curt"
      account.contacts = [person]
    }
    let field = "contacts[c-1].style_note"
    #expect(report("customer", trial).outcome(in: trial.around).isRefused(1, saying: field))
    #expect(report("plan", trial).outcome(in: trial.around).code == 0)
    try edit(trial) { $0.confidentiality = .team }
    let outcome = report("customer", trial).outcome(in: trial.around)
    #expect(outcome.code == 0 && !outcome.text.contains("Curt"))
  }
}
