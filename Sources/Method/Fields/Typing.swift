extension FieldKind {
  /// Reads what a person typed into a field: lenient on form, strict on meaning.
  ///
  /// Numbers may have spaces, points, commas, apostrophes, a currency sign, a percent sign and, for
  /// amounts and counts, k, M or Md/bn. Empty text empties the field: nil. `currency` is what amounts
  /// are counted in, where that is known: another one's sign is refused, since nothing is converted.
  /// Days may be told from today, where that is known: tomorrow, Monday, in two weeks.
  /// A link is an id or a name: `Directory.resolve` tells which record is meant.
  ///
  /// - Throws: what is wrong with it; the text itself is the caller's to keep.
  public func value(
    typed text: String, in language: Language, currency: Currency? = nil, today: Day? = nil
  ) throws(Rejection) -> Value? {
    let bare = Self.trimmed(text)
    switch self {
    case .text: return text.utf8.isEmpty ? nil : .text(text)
    case _ where bare.isEmpty: return nil
    case .line:
      try check(.text(bare))
      return .text(bare)
    case .lines, .choices, .links: return try listValue(text)
    case .choice(let choices): return .text(try Self.key(bare, among: choices))
    case .link: return .text(bare)
    case .day: return .day(try Self.day(bare, today: today))
    case .flag: return .flag(try Self.flag(bare))
    case .level, .score, .percent, .amount, .count, .year:
      let number = try typedNumber(bare, in: language, currency)
      try check(.number(number))
      return .number(number)
    case .group, .items: throw .wrongShape("")
    }
  }

  /// Lists are typed one a line, or on one line with semicolons; keys and ids also with commas,
  /// and each of them once.
  ///
  /// A semicolon belongs to the text where a line ends in the text: only so can a line hold one.
  private func listValue(_ text: String) throws(Rejection) -> Value? {
    var parts: [String] = []
    let separators: (Character) -> Bool =
      switch self {
      case .lines where text.contains(where: \.isNewline): { $0.isNewline }
      case .lines: { $0 == ";" }
      default: { $0.isNewline || $0 == ";" || $0 == "," }
      }
    for piece in text.split(whereSeparator: separators) {
      let part = Self.trimmed(String(piece))
      guard !part.isEmpty else { continue }
      switch self {
      case .choices(let choices):
        let key = try Self.key(part, among: choices)
        if !parts.contains(key) { parts.append(key) }
      case .links: if !parts.contains(part) { parts.append(part) }
      default: parts.append(part)
      }
    }
    guard !parts.isEmpty else { return nil }
    if case .links = self { return .list(parts) }
    try check(.list(parts))
    return .list(parts)
  }

  private static func key(_ text: String, among choices: [Choice]) throws(Rejection) -> String {
    let plain = text.folded
    let found =
      choices.first { $0.key.folded == plain }
      ?? choices.first { $0.term.english.folded == plain || $0.term.french.folded == plain }
    guard let found else { throw .unknownChoice(text, allowed: choices.map(\.key)) }
    return found.key
  }

  /// So many days or weeks from today, too: `+1w`.
  private static func day(_ text: String, today: Day?) throws(Rejection) -> Day {
    if text.hasPrefix("+") || text.hasPrefix("-"), let today,
      let day = DayShift.read(text, from: nil, today: today, fiscalYearStart: 1)
    {
      return day
    }
    return try TypedDay(today: today).read(text)
  }

  private static func flag(_ text: String) throws(Rejection) -> Bool {
    switch text.lowercased() {
    case "yes", "y", "oui", "o", "true", "1": return true
    case "no", "n", "non", "false", "0": return false
    default: throw .notYesOrNo
    }
  }

  static func trimmed(_ text: String) -> String {
    var view = text[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
