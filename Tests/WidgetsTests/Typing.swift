import Terminal

@testable import Widgets

/// What can be typed in, shown with its cursor as "|" and its selection in "‹›".
protocol Typed {
  mutating func press(_ key: Key) -> Reply
}

extension TextField: Typed {
  /// The text with its cursor and its selection.
  var marked: String {
    var shown = ""
    for (place, character) in (text + "\0").enumerated() {
      shown += marks(at: place)
      if character != "\0" { shown.append(character) }
    }
    return shown
  }

  private func marks(at place: Int) -> String {
    guard let selection else { return place == cursor ? "|" : "" }
    if place == selection.lowerBound { return place == cursor ? "|‹" : "‹" }
    if place == selection.upperBound { return place == cursor ? "›|" : "›" }
    return ""
  }
}

extension TextArea: Typed {
  /// The text with its cursor and its selection.
  var marked: String {
    var lines: [String] = []
    for (number, paragraph) in document.paragraphs.enumerated() {
      var shown = ""
      for offset in 0...paragraph.line.count {
        shown += marks(at: TextPosition(paragraph: number, offset: offset))
        if offset < paragraph.line.count { shown += paragraph.line.text(offset..<offset + 1) }
      }
      lines.append(shown)
    }
    return lines.joined(separator: "\n")
  }

  private func marks(at position: TextPosition) -> String {
    guard let selection else { return position == cursor ? "|" : "" }
    if position == selection.lowerBound { return position == cursor ? "|‹" : "‹" }
    if position == selection.upperBound { return position == cursor ? "›|" : "›" }
    return ""
  }
}

extension ChoiceList: Typed {}

extension Typed {
  /// Presses keys written as `left "typed" ctrl-w` and returns the last answer.
  @discardableResult
  mutating func press(_ keys: String) throws -> Reply {
    var reply = Reply.ignored
    for key in try Key.sequence(keys) { reply = press(key) }
    return reply
  }
}

/// A surface with whatever was drawn on it.
func drawn(_ columns: Int = 40, _ rows: Int = 8, _ draw: (inout Surface) -> Void) -> Surface {
  var surface = Surface(size: Size(columns: columns, rows: rows))
  draw(&surface)
  return surface
}
