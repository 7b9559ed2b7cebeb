extension FieldKind {
  /// Reads a number as people write it, in the field's smallest unit.
  func typedNumber(
    _ text: String, in language: Language, _ currency: Currency?
  ) throws(Rejection) -> Int {
    guard let (bounds, decimals) = numberForm else { throw .wrongShape("") }
    var typed = TypedNumber(text)
    let affix = typed.dropAffixes(affixes)
    if case .amount = self, let currency, let affix, !currency.isWritten(affix) {
      throw .otherCurrency(currency)
    }
    if let (whole, thousands) = typed.ambiguous(in: language) {
      throw .thousandsOrDecimals(whole: whole, thousands: thousands)
    }
    guard let (whole, fraction) = typed.read(scaled: takesMagnitude, in: language) else {
      throw .notANumber
    }
    guard fraction.count <= decimals else { throw .tooManyDecimals(allowed: decimals) }
    let padded = fraction + String(repeating: "0", count: decimals - fraction.count)
    guard let number = Int((whole + padded).isEmpty ? "0" : whole + padded) else {
      throw .outOfRange(bounds)
    }
    return typed.isNegative ? -number : number
  }

  private var takesMagnitude: Bool {
    switch self {
    case .amount, .count: true
    default: false
    }
  }

  /// What may stand before or after the digits, in lower case, longest first.
  private var affixes: [String] {
    switch self {
    case .amount: Currency.allAffixes
    case .percent: ["%"]
    default: []
    }
  }
}

extension Currency {
  /// Of all currencies, the longest first.
  fileprivate static let allAffixes = allCases.flatMap(\.affixes).sorted { $0.count > $1.count }

  /// What may stand beside an amount, in lower case.
  fileprivate var affixes: [String] { [rawValue.lowercased(), symbol.lowercased()] }

  /// Canadians write a bare dollar sign, too.
  fileprivate func isWritten(_ affix: String) -> Bool {
    affixes.contains(affix) || self == .canadianDollar && affix == Currency.dollar.symbol
  }
}

/// A number being read: its sign, its digits, and where its decimals begin.
private struct TypedNumber {
  private(set) var isNegative = false
  /// Digits, points and commas, with every sort of space and apostrophe as a space.
  private var characters: [Character]

  init(_ text: String) {
    let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_"]
    characters = text.lowercased().map { spaces.contains($0) ? " " : $0 }
  }

  /// What it means as decimals and as thousands, where it may be either: `612.000` is 612 to an English
  /// reader, and hardly ever meant so.
  func ambiguous(in language: Language) -> (whole: Int, thousands: Int)? {
    let groups = characters.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard groups.count == 2, Self.areThousands(groups), groups[0] != ["0"],
      groups.joined().allSatisfy(\.isASCIIDigit), decimalMark(in: language) != nil,
      let whole = Int(String(groups[0])), let thousands = Int(String(groups.joined()))
    else { return nil }
    return (whole, thousands)
  }

  /// Takes off one sign, and what the field allows around its numbers.
  ///
  /// - Returns: what was taken off beside the sign.
  mutating func dropAffixes(_ affixes: [String]) -> String? {
    trim()
    takeSign()
    defer { trim() }
    if let affix = affixes.first(where: { characters.starts(with: $0) }) {
      characters.removeFirst(affix.count)
      trim()
      if !isNegative { takeSign() }
      return affix
    }
    let affix = affixes.first { String(characters).hasSuffix($0) }
    if let affix { characters.removeLast(affix.count) }
    return affix
  }

  /// The whole part and the decimals, as digits; nil when the text is not a number.
  mutating func read(scaled: Bool, in language: Language) -> (whole: String, fraction: String)? {
    let power = scaled ? takeMagnitude() : 0
    guard characters.first != " ", characters.contains(where: \.isASCIIDigit),
      characters.allSatisfy({ $0.isASCIIDigit || ". ,".contains($0) }),
      let (whole, fraction) = split(in: language)
    else { return nil }
    let shifted = fraction + String(repeating: "0", count: max(0, power - fraction.count))
    var rest = String(shifted.dropFirst(power))
    while rest.last == "0" { rest.removeLast() }
    return (whole + String(shifted.prefix(power)), rest)
  }

  private func split(in language: Language) -> (String, String)? {
    let decimals = decimalMark(in: language)
    let fraction = decimals.map { characters[($0 + 1)...] } ?? []
    guard fraction.allSatisfy(\.isASCIIDigit) else { return nil }
    let whole = characters[..<(decimals ?? characters.count)]
    guard Set(whole.filter { !$0.isASCIIDigit }).count <= 1 else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { !$0.isASCIIDigit }
    guard groups.count < 2 || Self.areThousands(groups) else { return nil }
    return (String(groups.joined()), String(fraction))
  }

  /// Where the decimals begin: the last of points and commas if both stand; if only one sort does,
  /// that one, unless it stands several times or groups thousands in this language.
  private func decimalMark(in language: Language) -> Int? {
    let marks = characters.indices.filter { characters[$0] == "." || characters[$0] == "," }
    guard let last = marks.last else { return nil }
    guard Set(marks.map { characters[$0] }).count == 1 else { return last }
    guard marks.count == 1 else { return nil }
    let groups = characters.split(omittingEmptySubsequences: false) { !$0.isASCIIDigit }
    let groupsThousands =
      characters[last] == (language == .english ? "," : ".")
      && Self.areThousands(groups) && groups.count == 2 && groups[0] != ["0"]
    return groupsThousands ? nil : last
  }

  private static func areThousands(_ groups: [ArraySlice<Character>]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count) else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private mutating func takeSign() {
    guard let sign = characters.first, "+-\u{2212}".contains(sign) else { return }
    isNegative = sign != "+"
    characters.removeFirst()
    trim()
  }

  private mutating func takeMagnitude() -> Int {
    let text = String(characters)
    let magnitudes = [
      ("milliards", 9), ("milliard", 9), ("mds", 9), ("md", 9), ("bn", 9), ("millions", 6),
      ("million", 6), ("mio", 6), ("m", 6), ("k", 3),
    ]
    for (suffix, power) in magnitudes where text.hasSuffix(suffix) {
      characters.removeLast(suffix.count)
      trim()
      return power
    }
    return 0
  }

  private mutating func trim() {
    while characters.first == " " { characters.removeFirst() }
    while characters.last == " " { characters.removeLast() }
  }
}

extension Character {
  /// Compared as a byte: between "0" and "9" Swift also finds digits with accents.
  fileprivate var isASCIIDigit: Bool { asciiValue.map { 0x30...0x39 ~= $0 } ?? false }
}
