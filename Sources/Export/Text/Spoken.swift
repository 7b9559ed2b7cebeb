/// The names that shapes have: what they show, without the signs that stand beside it.
enum Spoken {
  /// "Hydrane Boissons" of "◆ Hydrane Boissons ●".
  static func name(_ text: String) -> String {
    var words = text.split { $0 == " " || $0 == "\u{2007}" }
    while let last = words.last, words.count > 1, isSign(last) { words.removeLast() }
    while let first = words.first, words.count > 1, isSign(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// A lone symbol, such as a segment's; "&" and "3" are words.
  private static func isSign(_ word: Substring) -> Bool {
    guard word.count == 1, let scalar = word.unicodeScalars.first else { return false }
    return scalar.value >= 0x2190 && scalar.value < 0x2E80
  }

  /// What isn't empty, parted by dots.
  static func list(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
