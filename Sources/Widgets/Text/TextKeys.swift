import Terminal

/// The keys that every text understands, whatever its shape.
enum TextKeys {
  static func edit(_ buffer: inout TextBuffer, _ key: Key) -> Reply {
    if key.modifiers.contains(.control), case .character(let letter) = key.code {
      return control(&buffer, letter)
    }
    if key.modifiers.contains(.alt), case .character(let letter) = key.code {
      return alt(&buffer, letter)
    }
    let extends = key.modifiers.contains(.shift)
    let byWord = key.modifiers.contains(.control) || key.modifiers.contains(.alt)
    switch key.code {
    case .left:
      let target = byWord ? buffer.wordStart(before: buffer.cursor) : left(of: buffer, extends)
      buffer.move(to: target, extending: extends)
    case .right:
      let target = byWord ? buffer.wordEnd(after: buffer.cursor) : right(of: buffer, extends)
      buffer.move(to: target, extending: extends)
    case .home: buffer.move(to: .init(buffer.cursor.paragraph, 0), extending: extends)
    case .end: buffer.move(to: lineEnd(buffer), extending: extends)
    case .backspace:
      let cursor = buffer.cursor
      buffer.erase(to: byWord ? buffer.wordStart(before: cursor) : buffer.place(before: cursor))
    case .delete:
      let cursor = buffer.cursor
      buffer.erase(to: byWord ? buffer.wordEnd(after: cursor) : buffer.place(after: cursor))
    default: return .ignored
    }
    return .handled
  }

  private static func control(_ buffer: inout TextBuffer, _ letter: Character) -> Reply {
    switch letter {
    case "a": buffer.selectAll()
    case "e": buffer.move(to: lineEnd(buffer))
    case "k": buffer.erase(to: lineEnd(buffer))
    case "u": buffer.erase(to: .init(buffer.cursor.paragraph, 0))
    case "w": buffer.erase(to: buffer.wordStart(before: buffer.cursor))
    case "z", "_": buffer.undo()
    case "y": buffer.redo()
    case "c": return buffer.selectedText.map(Reply.copied) ?? .handled
    case "x":
      guard let text = buffer.selectedText else { return .handled }
      buffer.erase(to: buffer.cursor)
      return .copied(text)
    default: return .ignored
    }
    return .handled
  }

  private static func alt(_ buffer: inout TextBuffer, _ letter: Character) -> Reply {
    switch letter {
    case "b": buffer.move(to: buffer.wordStart(before: buffer.cursor))
    case "f": buffer.move(to: buffer.wordEnd(after: buffer.cursor))
    case "d": buffer.erase(to: buffer.wordEnd(after: buffer.cursor))
    default: return .ignored
    }
    return .handled
  }

  /// Without shift, an arrow leaves a selection by its own side.
  private static func left(of buffer: TextBuffer, _ extends: Bool) -> TextBuffer.Place {
    if !extends, let selection = buffer.selection { return selection.lowerBound }
    return buffer.place(before: buffer.cursor)
  }

  private static func right(of buffer: TextBuffer, _ extends: Bool) -> TextBuffer.Place {
    if !extends, let selection = buffer.selection { return selection.upperBound }
    return buffer.place(after: buffer.cursor)
  }

  private static func lineEnd(_ buffer: TextBuffer) -> TextBuffer.Place {
    .init(buffer.cursor.paragraph, buffer.paragraphs[buffer.cursor.paragraph].count)
  }
}
