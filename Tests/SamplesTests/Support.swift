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
    french = Demonstration.workspace(in: .french, today: today)
    english = Demonstration.workspace(in: .english, today: today)
  }

  func account(_ slug: String) throws -> Account {
    try #require(french.accounts.first { $0.id.text == slug })
  }
}

extension Account {
  /// What is written in a language: all that a reader takes for prose, field by field.
  var prose: [(field: String, text: String)] {
    [
      ("segment_reason", segmentReason), ("tags", tags.joined(separator: ", ")),
      ("sector", identity.sector), ("organisation", identity.organisation),
      ("mission", identity.mission), ("strategy", identity.strategy),
      ("culture", identity.culture), ("bond", identity.bond), ("history", identity.history),
    ] + identity.keyDates.map { ("key_dates", $0.event) } + years.map { ("note", $0.note) }
  }

  var summary: Digest { Digest(self) }
}
