public import Terminal

/// One line being typed.
public struct TextField: Hashable, Sendable {
  private var buffer: TextBuffer
  /// The first character shown.
  private var scroll = 0

  public init(_ text: String = "") {
    buffer = TextBuffer(TextField.oneLine(text))
  }

  public var text: String { buffer.text }
  public var isChanged: Bool { buffer.isChanged }

  /// Enter accepts, Esc gives up; keys that move or edit are handled; others are ignored.
  public mutating func press(_ key: Key) -> Reply {
    switch key.code {
    case .enter: return .accepted
    case .escape: return .cancelled
    case .up, .down: return .ignored
    default: return edit(key)
    }
  }

  private mutating func edit(_ key: Key) -> Reply {
    if let typed = key.typed {
      buffer.insert(String(typed))
      return .handled
    }
    return TextKeys.edit(&buffer, key)
  }

  public mutating func paste(_ text: String) { buffer.insert(TextField.oneLine(text)) }

  /// Draws the part around the cursor, and puts the screen's cursor there.
  public func draw(in area: Rect, on surface: inout Surface, style: Style) {
    surface.fill(area, style)
    let characters = buffer.paragraphs[0]
    let cursor = buffer.cursor.column
    var first = 0
    var used = characters[..<cursor].reduce(0) { $0 + Glyphs.width(of: $1) }
    while used >= max(1, area.width), first < cursor {
      used -= Glyphs.width(of: characters[first])
      first += 1
    }
    var x = area.x
    for (place, character) in characters.enumerated().dropFirst(first) {
      guard x < area.maxX else { break }
      let isSelected = buffer.selection?.contains(.init(0, place)) ?? false
      x += surface.put(
        String(character), at: Point(x, area.y), style: isSelected ? style.reversed : style,
        within: area)
    }
    surface.cursor = Point(min(area.x + used, max(area.x, area.maxX - 1)), area.y)
  }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}
