public import Terminal

/// A text of one line being typed.
public struct TextField: Hashable, Sendable {
  private var line: EditLine
  /// Where the next letter goes, in characters.
  public private(set) var cursor: Int
  /// Where the selection began; nil when nothing is selected.
  private var anchor: Int?
  private var undone: [Moment] = []
  private var done: [Moment] = []
  private var typing = false

  private struct Moment: Hashable, Sendable {
    let line: EditLine
    let cursor: Int
  }

  /// The cursor stands after the text.
  public init(_ text: String = "") {
    line = EditLine(TextField.flat(text))
    cursor = line.count
  }

  public var text: String { line.text }
  public var isEmpty: Bool { line.count == 0 }

  /// The characters selected; nil when none are.
  public var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// Selects everything, so that typing replaces it.
  public mutating func selectAll() {
    anchor = 0
    cursor = line.count
  }

  /// Line breaks become spaces, other control characters go; nothing pasted changes nothing.
  public mutating func paste(_ text: String) {
    guard !text.isEmpty else { return }
    edit(selection ?? cursor..<cursor, with: TextField.flat(text))
  }

  public mutating func press(_ key: Key) -> Reply {
    if let typed = key.typed {
      type(typed)
      return .handled
    }
    guard let command = TextCommand(key) else { return .ignored }
    switch command {
    case .move(let move): return self.move(move, selecting: key.modifiers.contains(.shift))
    case .delete(let deletion): edit(range(of: deletion), with: "")
    case .newLine: return .ignored
    case .selectAll: selectAll()
    case .copy: return copy(cutting: false)
    case .cut: return copy(cutting: true)
    case .paste: return .wantsPaste
    case .undo: return undo()
    case .redo: return redo()
    }
    return .handled
  }

  /// Puts a text in its place that differs in marks alone; the cursor stays behind the same character,
  /// and undo goes back to what was typed.
  public mutating func rewrite(_ text: String, marks mark: Character) {
    guard text != line.text, selection == nil else { return }
    let count = line.characters[..<cursor].count { $0 != mark }
    line = EditLine(text)
    cursor = line.place(after: count, without: mark)
    anchor = nil
  }

  private mutating func type(_ character: Character) {
    let continues = typing && selection == nil && character != " "
    edit(selection ?? cursor..<cursor, with: String(character), continues: continues)
    typing = true
  }

  private mutating func edit(
    _ range: Range<Int>, with text: String, continues: Bool = false
  ) {
    guard !(range.isEmpty && text.isEmpty) else { return }
    if !continues { done.append(Moment(line: line, cursor: cursor)) }
    undone = []
    cursor = line.replace(range, with: text)
    anchor = nil
    typing = false
  }

  private func range(of deletion: TextDeletion) -> Range<Int> {
    if let selection { return selection }
    switch deletion {
    case .before: return max(0, cursor - 1)..<cursor
    case .after: return cursor..<min(line.count, cursor + 1)
    case .wordBefore: return line.wordStart(before: cursor)..<cursor
    case .wordAfter: return cursor..<line.wordEnd(after: cursor)
    case .toStart: return 0..<cursor
    case .toEnd: return cursor..<line.count
    }
  }

  private mutating func move(_ move: TextMove, selecting: Bool) -> Reply {
    let target: Int
    switch move {
    case .left where !selecting && selection != nil: target = selection?.lowerBound ?? cursor
    case .right where !selecting && selection != nil: target = selection?.upperBound ?? cursor
    case .left: target = max(0, cursor - 1)
    case .right: target = min(line.count, cursor + 1)
    case .wordLeft: target = line.wordStart(before: cursor)
    case .wordRight: target = line.wordEnd(after: cursor)
    case .lineStart, .textStart: target = 0
    case .lineEnd, .textEnd: target = line.count
    case .up, .down, .pageUp, .pageDown: return .ignored
    }
    place(target, selecting: selecting)
    return .handled
  }

  private mutating func place(_ target: Int, selecting: Bool) {
    if selecting { anchor = anchor ?? cursor } else { anchor = nil }
    cursor = target
    typing = false
  }

  private mutating func copy(cutting: Bool) -> Reply {
    guard let selection else { return .ignored }
    let copied = line.text(selection)
    if cutting { edit(selection, with: "") }
    return .copied(copied)
  }

  private mutating func undo() -> Reply {
    guard let moment = done.popLast() else { return .handled }
    undone.append(Moment(line: line, cursor: cursor))
    restore(moment)
    return .handled
  }

  private mutating func redo() -> Reply {
    guard let moment = undone.popLast() else { return .handled }
    done.append(Moment(line: line, cursor: cursor))
    restore(moment)
    return .handled
  }

  private mutating func restore(_ moment: Moment) {
    line = moment.line
    cursor = moment.cursor
    anchor = nil
    typing = false
  }

  /// Line breaks and tabs become spaces, other control characters go.
  private static func flat(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      return text
    }
    var flat = ""
    for character in text {
      if character.isNewline || character == "\t" {
        flat.append(" ")
      } else if character.unicodeScalars.first.map({ $0.value >= 0x20 && $0.value != 0x7F }) == true
      {
        flat.append(character)
      }
    }
    return flat
  }
}

extension TextField {
  /// Draws the text and, where the field is active, rests the surface's cursor in it.
  ///
  /// A long text is scrolled by half a field, so that the cursor is always in sight; signs at the
  /// edges tell where more of it is hidden.
  public func draw(
    in rect: Rect, on surface: inout Surface, style: Style = Style(.text, on: .field),
    isActive: Bool = true
  ) {
    let row = rect.row(0)
    guard !row.isEmpty else { return }
    surface.fill(row, style)
    let origin = Point(row.x - firstColumn(width: row.width), row.y)
    surface.put(text, at: origin, style: style, within: row)
    if isActive, let selection {
      let start = origin.x + line.width(0..<selection.lowerBound)
      surface.put(
        line.text(selection), at: Point(start, row.y), style: Style(.inverse, on: .accent),
        within: row)
    }
    drawEdges(of: row, from: origin.x, Style(.faint, on: style.ground), on: &surface)
    if isActive {
      surface.cursor = Point(min(row.maxX - 1, origin.x + line.width(0..<cursor)), row.y)
    }
  }

  /// Draws some of the characters in another ink: what was understood of them.
  public func tint(
    _ characters: Range<Int>, _ ink: Ink, in rect: Rect, on surface: inout Surface
  ) {
    let range = characters.clamped(to: 0..<line.count)
    let row = rect.row(0)
    let x = row.x - firstColumn(width: row.width) + line.width(0..<range.lowerBound)
    surface.put(
      line.text(range), at: Point(x, row.y), style: Style(ink, on: .field), within: row)
  }

  private func drawEdges(of row: Rect, from x: Int, _ style: Style, on surface: inout Surface) {
    guard row.width > TextField.narrow else { return }
    if x < row.x { surface.put("‹", at: row.origin, style: style, within: row) }
    if x + line.width(0..<line.count) > row.maxX {
      surface.put("›", at: Point(row.maxX - 1, row.y), style: style, within: row)
    }
  }

  /// Fields up to this wide have no column to spare for a sign.
  private static let narrow = 4

  /// Puts the cursor where one clicked; `extending` selects up to there.
  public mutating func click(at point: Point, in rect: Rect, extending: Bool = false) {
    let column = point.x - rect.x + firstColumn(width: rect.width)
    place(line.position(atColumn: column, in: 0..<line.count), selecting: extending)
  }

  private func firstColumn(width: Int) -> Int {
    let column = line.width(0..<cursor)
    // Inside of the text the last column is the sign's that more follows.
    let room = cursor < line.count && width > TextField.narrow ? width - 1 : width
    guard width > 1, column >= room else { return 0 }
    let step = max(1, width / 2)
    return (column - room + step) / step * step
  }
}
