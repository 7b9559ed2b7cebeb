import Terminal

/// A line as it is edited: its characters, so that a position never falls inside of one.
struct EditLine: Hashable, Sendable {
  private(set) var characters: [Character]

  init(_ text: some StringProtocol = "") {
    characters = Array(text)
  }

  var count: Int { characters.count }
  var text: String { String(characters) }

  func text(_ range: Range<Int>) -> String { String(characters[range]) }

  /// Puts a text in the place of a range and tells where it ends.
  ///
  /// A combining mark joins the character before it.
  mutating func replace(_ range: Range<Int>, with text: some StringProtocol) -> Int {
    let before = max(0, range.lowerBound - 1)
    let after = min(count, range.upperBound + 1)
    let head = String(characters[before..<range.lowerBound]) + text
    let joined = Array(head + String(characters[range.upperBound..<after]))
    let end = before + min(head.count, joined.count)
    characters.replaceSubrange(before..<after, with: joined)
    return end
  }

  /// The place behind so many characters, marks not counted.
  func place(after count: Int, without mark: Character) -> Int {
    var (place, seen) = (0, 0)
    while place < self.count, seen < count {
      if characters[place] != mark { seen += 1 }
      place += 1
    }
    return place
  }

  /// The start of the word before a position; the position is at most `count`.
  func wordStart(before position: Int) -> Int {
    var index = position
    while index > 0, !EditLine.isWord(characters[index - 1]) { index -= 1 }
    while index > 0, EditLine.isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  /// The end of the word after a position.
  func wordEnd(after position: Int) -> Int {
    var index = position
    while index < count, !EditLine.isWord(characters[index]) { index += 1 }
    while index < count, EditLine.isWord(characters[index]) { index += 1 }
    return index
  }

  func width(_ range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 + Glyphs.width(of: $1) }
  }

  /// The position in a range that a column falls on: before a character on its left half, after it
  /// on its right half of two.
  func position(atColumn column: Int, in range: Range<Int>) -> Int {
    var used = 0
    for index in range {
      let width = Glyphs.width(of: characters[index])
      if used + (width + 1) / 2 > column { return index }
      used += width
    }
    return range.upperBound
  }

  static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
