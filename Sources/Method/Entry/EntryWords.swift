/// A word of an entry line, and what stands between it and the word before.
struct EntryWord {
  let folded: String
  let typed: String
  /// Offsets in characters of the line.
  let characters: Range<Int>
  /// Spaces count as one, and all apostrophes and hyphens are alike; a quoted text is `"`.
  let gap: String

  var isCapital: Bool { typed.first?.isUppercase ?? false }
  var number: Int? { folded.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(folded) : nil }
}

/// The words of an entry line without those that are quoted, which are never read.
struct EntryWords {
  private(set) var words: [EntryWord] = []
  /// What stands after the last word.
  private(set) var tail = ""
  /// The quoted texts, with their quotes.
  private(set) var quotes: [Range<Int>] = []

  init(_ text: String) {
    let characters = Array(text)
    var place = 0
    while place < characters.count {
      if let end = Self.quoteEnd(characters, place) {
        quotes.append(place..<end)
        tail += "\""
        place = end
      } else if Self.isPart(characters[place]) {
        var end = place + 1
        while end < characters.count, Self.isPart(characters[end]) { end += 1 }
        let typed = String(characters[place..<end])
        words.append(
          EntryWord(folded: typed.folded, typed: typed, characters: place..<end, gap: tail))
        tail = ""
        place = end
      } else {
        tail = Self.adding(characters[place], to: tail)
        place += 1
      }
    }
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func adding(_ character: Character, to gap: String) -> String {
    switch character {
    case "’", "ʼ": gap + "'"
    case "\u{2010}", "\u{2011}": gap + "-"
    case _ where character.isWhitespace: gap.hasSuffix(" ") ? gap : gap + " "
    default: gap + String(character)
    }
  }

  /// A quote opens before a word and is closed: `a 5" screen` quotes nothing.
  private static func quoteEnd(_ characters: [Character], _ place: Int) -> Int? {
    let closing: Character
    switch characters[place] {
    case "\"": closing = "\""
    case "«": closing = "»"
    case "“": closing = "”"
    default: return nil
    }
    if place > 0, isPart(characters[place - 1]) { return nil }
    return characters[(place + 1)...].firstIndex(of: closing).map { $0 + 1 }
  }

  var count: Int { words.count }

  func folded(_ place: Int) -> String? {
    words.indices.contains(place) ? words[place].folded : nil
  }

  /// Whether a word, or a number, ends here: `3.5`, `10:30` and `5 %` go on.
  func isClosed(_ place: Int) -> Bool {
    let gap = gap(after: place)
    guard let first = gap.first else { return true }
    if gap.hasPrefix(" %") || gap.hasPrefix(" €") || gap.hasPrefix(" $") { return false }
    if first == " " { return true }
    let isLast = gap.dropFirst().first.map { $0 == " " } ?? (place + 1 == count)
    return isLast && ",;:.!?)]…".contains(first) || gap.hasPrefix("...") || first == ")"
  }

  func gap(after place: Int) -> String {
    place + 1 < words.count ? words[place + 1].gap : tail
  }

  /// Whether a word continues the one before it, as in `mi-janvier`, `d’ici` and `nov. 2026`.
  func isJoined(_ place: Int) -> Bool {
    guard words.indices.contains(place), place > 0 else { return false }
    switch words[place].gap {
    case " ", "-", "'": return true
    case "' ": return words[place].folded == "time"
    case ". ": return DayVocabulary.months[words[place - 1].folded] != nil
    default: return false
    }
  }

  /// The folded words from a place on as one phrase; nil where they don't belong together.
  func phrase(_ place: Int, _ count: Int) -> String? {
    guard count > 0, place >= 0, place + count <= words.count else { return nil }
    for next in place + 1..<max(place + count, place + 1) where !isJoined(next) { return nil }
    return words[place..<place + count].map(\.folded).joined(separator: " ")
  }

  /// How many words from a place on stand in a table, the longest phrase first.
  func longest<Found>(_ place: Int, in table: PhraseTable<Found>) -> (
    count: Int, found: Found
  )? {
    guard let first = folded(place) else { return nil }
    for count in stride(from: table.length(from: first), to: 0, by: -1) {
      if let phrase = phrase(place, count), let found = table[phrase] { return (count, found) }
    }
    return nil
  }

  func characters(_ place: Int, _ count: Int) -> Range<Int> {
    words[place].characters.lowerBound..<words[place + count - 1].characters.upperBound
  }
}
