public import Method

/// How numbers, days and names are written for one reader: the language and the currency.
///
/// French takes no-break spaces (U+202F between thousands, U+00A0 before a unit), so that no figure
/// is cut at the end of a line. The minus is U+2212, as wide as the plus.
public struct Wording: Hashable, Sendable {
  public let language: Language
  public let currency: Currency

  public init(_ language: Language, currency: Currency = .euro) {
    self.language = language
    self.currency = currency
  }

  static let minus = "\u{2212}"
  static let noBreak = "\u{A0}"
  static let narrowNoBreak: Character = "\u{202F}"

  /// The one of the two that this reader understands.
  public func say(_ english: String, _ french: String) -> String {
    Term(english, french)[language]
  }

  /// `a, b and c`, or `a, b et c`.
  public func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" and ", " et ") + last
  }

  /// In the quotation marks of the language.
  public func quoted(_ text: String) -> String {
    say("“\(text)”", "«\(Wording.noBreak)\(text)\(Wording.noBreak)»")
  }

  public func flag(_ flag: Bool) -> String {
    flag ? say("Yes", "Oui") : say("No", "Non")
  }

  /// The key by which names are sorted and found: without case, accents or ligatures.
  public func fold(_ text: String) -> String { text.folded }

  /// A label as it stands before a value: French puts a no-break space before the colon.
  public func labelled(_ label: String, _ value: String) -> String {
    say("\(label): \(value)", "\(label)\(Wording.noBreak): \(value)")
  }
}
