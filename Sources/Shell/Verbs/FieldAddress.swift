internal import Method
internal import Phrases

/// How a field and what it links to are named on the command line: years and people have ids in the
/// files, and names among people.
enum FieldAddress {
  /// The path of a field of an account: `years[2025].revenue` is of the actual figures of that year,
  /// `years[2026-budget].revenue` of its budget.
  static func path(_ text: String, in account: Account) throws(Rejection) -> FieldPath {
    let path = try FieldPath(text)
    let steps = path.steps.map { step in
      guard case .item("years", let id) = step, let found = year(id, in: account) else {
        return step
      }
      return .item(list: "years", id: found.text)
    }
    return FieldPath(steps)
  }

  private static func year(_ text: String, in account: Account) -> ID<AccountYear>? {
    guard !account.years.contains(where: { $0.id.text == text }) else { return nil }
    let parts = text.split(separator: "-", maxSplits: 1).map(String.init)
    guard let kind = parts.count > 1 ? FigureKind(rawValue: parts[1]) : .actual else { return nil }
    return account.years.first {
      $0.year.map { String($0.value) } == parts.first && $0.kind == kind
    }?.id
  }

  /// Links as they are kept: the whole name of one of our people, in any case, becomes an id.
  static func typed(_ text: String, of kind: FieldKind, _ voice: Voice) -> String {
    switch kind {
    case .link(.members): member(text, voice)
    case .links(.members):
      text.split { $0 == ";" || $0 == "," || $0.isNewline }.map { part in
        member(String(part.drop { $0 == " " }), voice)
      }.joined(separator: ";")
    case .link(.accounts), .links(.accounts), .line, .text, .lines, .level, .score, .percent,
      .amount, .count, .day, .year, .choice, .choices, .flag, .group, .items:
      text
    }
  }

  private static func member(_ text: String, _ voice: Voice) -> String {
    let team = voice.settings?.team ?? []
    guard !team.contains(where: { $0.id.text == text }) else { return text }
    let wanted = voice.wording.fold(text)
    let found = team.filter { voice.wording.fold($0.name) == wanted }
    return found.count == 1 ? found[0].id.text : text
  }
}
