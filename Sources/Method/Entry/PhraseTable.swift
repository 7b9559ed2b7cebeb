/// Phrases of a few words, found where they begin.
struct PhraseTable<Found: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private let phrases: [String: Found]
  /// The most words of a phrase that begins with that word.
  private var lengths: [String: Int] = [:]

  init(_ phrases: [String: Found]) {
    self.phrases = phrases
    for phrase in phrases.keys {
      let words = phrase.split(separator: " ")
      guard let first = words.first else { continue }
      lengths[String(first), default: 0] = max(lengths[String(first), default: 0], words.count)
    }
  }

  init(dictionaryLiteral phrases: (String, Found)...) {
    self.init(Dictionary(phrases) { first, _ in first })
  }

  subscript(phrase: String) -> Found? { phrases[phrase] }

  func length(from word: String) -> Int { lengths[word] ?? 0 }
}
