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
    let hasBreak = text.utf8.contains(0x0A)
    // Most texts are short.
    if !hasBreak, let width = plainWidth(of: text), width <= columns {
      return [line(text, text.startIndex..<text.endIndex, ends: true)]
    }
    var lines: [Line] = []
    var start = text.startIndex
    while true {
      let end =
        hasBreak ? text[start...].firstIndex(where: isBreak) ?? text.endIndex : text.endIndex
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
    let starts = rowStarts(of: text[paragraph], width: columns)
    for (start, end) in zip(starts, starts.dropFirst()) {
      lines.append(line(text, start..<end, ends: false))
    }
    if let start = starts.last {
      lines.append(line(text, start..<paragraph.upperBound, ends: true))
    }
  }

  /// Where each row of a paragraph begins when it is wrapped at blanks, its own start first.
  ///
  /// A word longer than a row is broken. No row begins with a French sign that stands after a
  /// blank, such as ":", nor ends with "«".
  @inlinable
  public static func rowStarts<Text: Collection>(of text: Text, width columns: Int) -> [Text.Index]
  where Text.Element == Character {
    var starts = [text.startIndex]
    var start = text.startIndex
    var index = start
    var used = 0
    var afterBlank: Text.Index?
    var opensQuotation = false
    while index < text.endIndex {
      let character = text[index]
      let width = width(of: character)
      // A blank may hang over the edge: it isn't drawn.
      if used + width > columns, character != " ", index > start {
        start = afterBlank ?? index
        starts.append(start)
        index = start
        used = 0
        afterBlank = nil
        opensQuotation = false
        continue
      }
      used += width
      index = text.index(after: index)
      if character == " " {
        if !opensQuotation, index == text.endIndex || !followsBlank(text[index]) {
          afterBlank = index
        }
      } else {
        opensQuotation = character == "«"
      }
    }
    return starts
  }

  /// A sign before which French has a blank at which no line may end.
  @inlinable
  static func followsBlank(_ character: Character) -> Bool {
    switch character {
    case ":", ";", "?", "!", "»": true
    default: false
    }
  }

  private static func line(_ text: String, _ range: Range<String.Index>, ends: Bool) -> Line {
    var shown = text[range]
    if !ends {
      while shown.last == " " { shown.removeLast() }
    }
    return Line(range: range, text: shown)
  }
}
