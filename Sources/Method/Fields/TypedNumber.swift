extension FieldKind {
  /// Reads a number as people write it, in the field's smallest unit.
  func typedNumber(_ text: String, in language: Language) throws(Rejection) -> Int {
    guard let (bounds, decimals) = numberForm else { throw .wrongShape("") }
    var digits = Digits(text, in: language)
    guard let (whole, fraction) = digits.read(scaled: takesMagnitude) else { throw .notANumber }
    guard fraction.count <= decimals else { throw .tooManyDecimals(allowed: decimals) }
    let padded = fraction + String(repeating: "0", count: decimals - fraction.count)
    guard let number = Int((whole + padded).isEmpty ? "0" : whole + padded) else {
      throw .outOfRange(bounds)
    }
    return digits.isNegative ? -number : number
  }

  private var takesMagnitude: Bool {
    switch self {
    case .amount, .count: true
    default: false
    }
  }
}

/// A number being read: its sign, its digits, and where its decimals begin.
private struct Digits {
  private(set) var isNegative = false
  private var characters: [Character]
  private let language: Language

  init(_ text: String, in language: Language) {
    self.language = language
    let ignored: Set<Character> = [
      " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_", "%", "€", "$", "£", "+",
    ]
    characters = text.filter { !ignored.contains($0) }.map { $0 }
  }

  /// The whole part and the decimals, as digits; nil when the text is not a number.
  mutating func read(scaled: Bool) -> (whole: String, fraction: String)? {
    if let sign = characters.first, sign == "-" || sign == "\u{2212}" {
      isNegative = true
      characters.removeFirst()
    }
    let power = scaled ? takeMagnitude() : 0
    guard characters.contains(where: \.isASCIIDigit),
      characters.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," })
    else { return nil }
    guard let (whole, fraction) = split() else { return nil }
    let shifted = fraction + String(repeating: "0", count: max(0, power - fraction.count))
    let moved = whole + String(shifted.prefix(power))
    var rest = String(shifted.dropFirst(power))
    while rest.last == "0" { rest.removeLast() }
    return (moved, rest)
  }

  /// Which of points and commas is the decimal mark: the last one if both stand, the language's
  /// own if only one does; the other groups thousands, and then by threes.
  private func split() -> (String, String)? {
    let marks = characters.indices.filter { !characters[$0].isASCIIDigit }
    guard let last = marks.last else { return (String(characters), "") }
    let kinds = Set(marks.map { characters[$0] })
    let after = characters.count - last - 1
    let isGrouping =
      kinds.count == 1
      && (marks.count > 1
        || (after == 3 && characters[last] == (language == .english ? "," : ".")))
    let whole = characters[..<(isGrouping ? characters.count : last)].filter(\.isASCIIDigit)
    if isGrouping {
      let groups = characters.split(omittingEmptySubsequences: false) { !$0.isASCIIDigit }
      guard groups.dropFirst().allSatisfy({ $0.count == 3 }), !groups[0].isEmpty else { return nil }
      return (String(whole), "")
    }
    guard marks.filter({ characters[$0] == characters[last] }).count == 1 else { return nil }
    return (String(whole), String(characters[(last + 1)...]))
  }

  private mutating func takeMagnitude() -> Int {
    let text = String(characters).lowercased()
    for (suffix, power) in [("md", 9), ("bn", 9), ("k", 3), ("m", 6)] where text.hasSuffix(suffix) {
      characters.removeLast(suffix.count)
      return power
    }
    return 0
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { "0"..."9" ~= self }
}
