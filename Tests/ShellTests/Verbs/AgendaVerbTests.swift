import Method
import Store
import TestSupport
import Testing

@testable import Shell

struct AgendaVerbTests {
  /// Hydrane has a late action of Marie's, and one that nobody has.
  private func trial() throws -> Trial {
    let trial = try Trial()
    try trial.editSettings { settings in
      settings.team = try [("m-marie", "Marie Dupont"), ("m-marc", "Marc Petit")].map { id, name in
        var member = Member(id: try ID(id))
        member.name = name
        return member
      }
    }
    let store = try WorkspaceStore.open(trial.path)
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    var late = PlanAction(id: try ID("ac-7f3k9m2q"))
    late.text = "Call, then write"
    late.owner = try ID("m-marie")
    late.due = try day("2026-11-10")
    late.priority = try Level(1, in: 1...3)
    var open = PlanAction(id: try ID("ac-8f3k9m2q"))
    open.text = "Think"
    account.actions = [late, open]
    _ = try store.save(.account(account), over: loaded.version)
    return trial
  }

  private func agenda(
    _ trial: Trial, owner: String? = nil, as form: AgendaVerb.Form = .lines,
    language: String = "en"
  ) -> Outcome {
    AgendaVerb.outcome(trial.path, owner: owner, as: form, language: language, in: trial.around)
  }

  @Test func `the lines stand under the week that they fall in`() throws {
    let outcome = agenda(try trial())
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(outcome.code == 0 && lines.count == 4)
    #expect(lines.first == "OVERDUE (1)" && lines[2] == "WITHOUT A DAY (1)")
    #expect(lines[1].hasPrefix("  Tue 10 Nov  12 days late  Hydrane Boissons  Call, then write"))
    #expect(lines[1].hasSuffix("Marie Dupont"))
  }

  @Test func `in French, too`() throws {
    let text = agenda(try trial(), language: "fr").text
    #expect(text.hasPrefix("EN RETARD (1)\n  mar. 10 nov.  12 jours de retard"))
  }

  @Test func `JSON has a key for each thing, and null for what isn't known`() throws {
    let text = agenda(try trial(), as: .json).text
    for part in [
      "\"account\": \"hydrane\"", "\"kind\": \"action\"", "\"text\": \"Call, then write\"",
      "\"day\": \"2026-11-10\"", "\"late\": 12", "\"name\": \"Marie Dupont\"",
      "\"priority\": 1", "\"group\": \"overdue\"", "\"owner\": null", "\"day\": null",
      "\"late\": null", "\"record\": \"actions[ac-7f3k9m2q]\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `a part of a name is enough where only one has it`() throws {
    let trial = try trial()
    let hers = agenda(trial, owner: "dupont", as: .json).text
    #expect(hers.contains("Call, then write") && !hers.contains("Think"))
    #expect(agenda(trial, owner: "Marc Petit").text.contains("Nothing to do"))
  }

  @Test func `a name that nobody has, or two have, is refused in a sentence`() throws {
    let trial = try trial()
    #expect(agenda(trial, owner: "Zoé").isRefused(2, saying: "Nobody in the team"))
    #expect(agenda(trial, owner: "mar").isRefused(2, saying: "Marie Dupont or Marc Petit"))
  }

  @Test func `a calendar is written to its file, and to no other`() throws {
    let trial = try trial()
    let file = trial.folder.path("agenda.ics")
    let outcome = agenda(trial, as: .calendar(file))
    #expect(outcome.code == 0 && outcome.isSaved)
    let text = try #require(trial.folder.read("agenda.ics"))
    #expect(text.contains("UID:hydrane.ac-7f3k9m2q@aquarium\r\n"))
    #expect(text.contains("SUMMARY:Hydrane Boissons: Call\\, then write\r\n"))
    #expect(text.contains("DUE;VALUE=DATE:20261110\r\n"))
    let wrong = agenda(trial, as: .calendar(trial.folder.path("agenda.txt")))
    #expect(wrong.isRefused(2, saying: ".ics"))
  }

  @Test func `an empty agenda says what stands there`() throws {
    let trial = try Trial()
    #expect(agenda(trial).text.hasPrefix("Nothing to do: actions, reviews"))
  }
}
