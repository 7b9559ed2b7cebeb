import Testing

/// A French sentence has a space before its high punctuation, an English one has none.
public func expectPunctuation(_ english: String, _ french: String) {
  for mark in ["?", "!", ";"] {
    #expect(!english.contains(" \(mark)"), Comment(rawValue: english))
    for piece in french.split(separator: mark).dropLast() {
      #expect(piece.last == " " || piece.last == "\u{A0}", Comment(rawValue: french))
    }
  }
}
