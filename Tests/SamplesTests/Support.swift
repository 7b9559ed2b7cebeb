import Method
import Samples
import Testing

/// The demonstration as it stands on a fixed day, and its accounts in both languages.
struct Told {
  let french: SampleWorkspace
  let english: SampleWorkspace
  let today: Day

  init(_ iso: String = "2026-11-22") throws {
    today = try #require(Day(iso: iso))
    guard iso != Told.usual else {
      (french, english) = (Told.usualFrench, Told.usualEnglish)
      return
    }
    french = Demonstration.workspace(in: .french, today: today)
    english = Demonstration.workspace(in: .english, today: today)
  }

  /// Told once: most tests read the same.
  private static let usual = "2026-11-22"
  private static let usualDay = Day(iso: usual) ?? .last
  private static let usualFrench = Demonstration.workspace(in: .french, today: usualDay)
  private static let usualEnglish = Demonstration.workspace(in: .english, today: usualDay)

  func account(_ slug: String) throws -> Account {
    try #require(french.accounts.first { $0.id.text == slug })
  }
}

extension Account {
  /// What is written in a language: all that a reader takes for prose, field by field.
  var prose: [(field: String, text: String)] {
    let whole: [(field: String, text: String)] = [
      ("segment_reason", segmentReason), ("tags", tags.joined(separator: ", ")),
      ("sector", identity.sector), ("organisation", identity.organisation),
      ("mission", identity.mission), ("strategy", identity.strategy),
      ("culture", identity.culture), ("bond", identity.bond), ("history", identity.history),
    ]
    let events: [(field: String, text: String)] =
      identity.keyDates.map { ("key_dates", $0.event) } + years.map { ("note", $0.note) }
    return whole + events + contacts.flatMap(\.prose) + needs.flatMap(\.prose) + analysis
  }

  var figures: [YearFigures] { years.compactMap(YearFigures.init) }
}

extension Contact {
  var prose: [(field: String, text: String)] {
    [
      ("title", title), ("function", function), ("language", language),
      ("personal_win", personalWin), ("style_note", styleNote),
    ]
  }
}

extension Need {
  var prose: [(field: String, text: String)] {
    [("statement", statement)] + evidence.map { ("evidence", $0.text) }
      + answers.flatMap {
        [
          ("proof", $0.proof), ("gap", $0.gap), ("objection", $0.objection),
          ("objection_answer", $0.objectionAnswer),
        ]
      }
  }
}

extension SampleWorkspace {
  func findings(today: Day) -> [Finding] { settings.findings(in: accounts, today: today) }
}

extension Workspace {
  func findings(in accounts: [Account], today: Day) -> [Finding] {
    let digests = accounts.map { Digest($0) }
    let directory = Directory(self, accounts: AccountList(digests))
    return Check.findings(in: digests, CheckContext(self, directory, today: today))
  }
}
