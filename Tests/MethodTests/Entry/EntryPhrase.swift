@testable import Method

/// A line of an entry, and what is to be understood of it: `2026-11-27 e20 @marc`.
struct EntryPhrase: Sendable {
  let line: String
  let expected: String

  static func lines(_ table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }

  static func table(_ table: String) -> [EntryPhrase] {
    lines(table).compactMap { row in
      let parts = row.split(separator: "|", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return EntryPhrase(line: String(parts[0]), expected: String(parts[1]))
    }
  }

  /// The people of the customer are told only where they are expected.
  func understood() throws -> String {
    let line = EntryLine(line, try EntryPhrase.context())
    return EntryPhrase.told(line.chips).filter {
      expected.contains("c:") || !$0.hasPrefix("c:")
    }.joined(separator: " ")
  }

  static func told(_ chips: [EntryChip]) -> [String] {
    chips.map { chip in
      switch chip.meaning {
      case .owner(let id): "@" + id.text
      case .counterpart(let id): "c:" + id.text
      case .due(let day): day.iso
      case .start(let day): ">" + day.iso
      case .effort(let days): "e\(days.tenths)"
      case .priority(let level): "!\(level.value)"
      case .goal(let goal): "#" + goal.text
      }
    }
  }

  static func context(
    _ today: String = "2026-11-25", fiscalYearStart: Int = 4
  ) throws -> EntryContext {
    EntryContext(
      today: try day(today), fiscalYearStart: fiscalYearStart,
      members: [
        (try ID("marc"), "Marc Durand"), (try ID("anne"), "Anne Morel"),
        (try ID("marie"), "Marie-Claude Petit"), (try ID("julie"), "Julie Lemaire"),
      ],
      contacts: [
        (try ID("perrin"), "Paul Perrin"), (try ID("cols"), "Hélène Cols"),
        (try ID("petit"), "Jean Petit"), (try ID("tour"), "Jean-Pierre de la Tour"),
        (try ID("rose"), "Nathalie Rose"), (try ID("may"), "Brian May"),
        (try ID("d1"), "DUVAL Luc"), (try ID("d2"), "Anne Duval"),
      ],
      goals: [
        (try Reference("o-1"), "Raise rinse audit share"),
        (try Reference("o-2"), "Open the Lyon plant"),
      ])
  }
}
