extension Glyphs {
  /// One line of a wrapped text.
  public struct Line: Hashable, Sendable {
    /// Where it stands in the whole text, with the blanks at which it was wrapped, without its line
    /// break.
    ///
    /// Ranges of a paragraph's lines touch.
    public let range: Range<String.Index>
    /// What to draw: without the blanks at which it was wrapped.
    public let text: Substring
  }

  /// Wraps at blanks to that many columns; a word longer than a line is broken.
  ///
  /// A text always has at least one line, and a final line break begins another, empty one.
  public static func wrap(_ text: String, width columns: Int) -> [Line] {
    let columns = max(1, columns)
    var lines: [Line] = []
    var start = text.startIndex
    while true {
      let end = text[start...].firstIndex(where: isBreak) ?? text.endIndex
      wrapParagraph(text, start..<end, columns, into: &lines)
      guard end < text.endIndex else { return lines }
      start = text.index(after: end)
    }
  }

  /// "\r\n" is one Character.
  private static func isBreak(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n"
  }

  private static func wrapParagraph(
    _ text: String, _ paragraph: Range<String.Index>, _ columns: Int, into lines: inout [Line]
  ) {
    var start = paragraph.lowerBound
    var index = start
    var used = 0
    var afterBlank: String.Index?
    while index < paragraph.upperBound {
      let character = text[index]
      let width = width(of: character)
      let next = text.index(after: index)
      // A blank may hang over the edge: it isn't drawn.
      if used + width > columns, character != " ", index > start {
        let end = afterBlank ?? index
        lines.append(line(text, start..<end, ends: false))
        start = end
        index = end
        used = 0
        afterBlank = nil
        continue
      }
      used += width
      index = next
      if character == " " { afterBlank = next }
    }
    lines.append(line(text, start..<paragraph.upperBound, ends: true))
  }

  private static func line(_ text: String, _ range: Range<String.Index>, ends: Bool) -> Line {
    var shown = text[range]
    if !ends {
      while shown.last == " " { shown.removeLast() }
    }
    return Line(range: range, text: shown)
  }
}
