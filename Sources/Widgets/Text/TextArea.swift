public import Terminal

/// A text of several paragraphs being written: wrapped at blanks, moved in by what is seen.
///
/// Only paragraphs that are edited, passed or in sight are ever wrapped, so that a text of some
/// hundred kilobytes answers as fast as a short one.
public struct TextArea: Hashable, Sendable {
  var document: TextDocument
  var cursor: TextPosition
  var anchor: TextPosition?
  /// How many columns it is shown in, the one for the cursor at the end of a full row included.
  public var width: Int {
    didSet { settle() }
  }
  /// How many rows it is shown in.
  public var height: Int {
    didSet { settle() }
  }
  /// The first row in sight.
  var top = TextRow(paragraph: 0, row: 0)
  /// The column that up and down aim for, kept over shorter rows.
  private var goal: Int?
  private var isContinuing = false

  /// The cursor stands at the end of the text.
  public init(_ text: String = "", width: Int = 60, height: Int = 10) {
    document = TextDocument(TextArea.clean(text))
    cursor = document.end
    self.width = width
    self.height = height
    settle()
  }

  public var text: String { document.text }
  public var isEmpty: Bool { document.end == TextPosition(paragraph: 0, offset: 0) }

  var selection: Range<TextPosition>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// The columns that the text is wrapped to.
  var columns: Int { max(1, width - 1) }
  var pageLength: Int { max(1, height) }

  public mutating func selectAll() {
    anchor = TextPosition(paragraph: 0, offset: 0)
    cursor = document.end
    finishMove()
  }

  /// One insert, one undo, however many lines; nothing pasted changes nothing.
  public mutating func paste(_ text: String) {
    guard !text.isEmpty else { return }
    edit(selection ?? cursor..<cursor, with: TextArea.clean(text), kind: .other)
  }

  /// Every key that edits or moves is used; the rest is left to whoever is below.
  public mutating func press(_ key: Key) -> Reply {
    if let typed = key.typed {
      type(typed)
      return .handled
    }
    guard let command = TextCommand(key) else { return .ignored }
    switch command {
    case .move(let move): self.move(move, selecting: key.modifiers.contains(.shift))
    case .delete(let deletion): delete(deletion)
    case .newLine: type("\n")
    case .selectAll: selectAll()
    case .copy: return copy(cutting: false)
    case .cut: return copy(cutting: true)
    case .paste: return .wantsPaste
    case .undo: undo()
    case .redo: redo()
    }
    return .handled
  }

  private mutating func type(_ character: Character) {
    let kind: TextDocument.Kind =
      character == "\n" ? .other : .typing(endsWithBlank: character == " ")
    edit(selection ?? cursor..<cursor, with: String(character), kind: kind)
  }

  private mutating func delete(_ deletion: TextDeletion) {
    let target: TextPosition
    switch deletion {
    case .before: target = document.moved(cursor, by: -1)
    case .after: target = document.moved(cursor, by: 1)
    case .wordBefore: target = document.wordStart(before: cursor)
    case .wordAfter: target = document.wordEnd(after: cursor)
    case .toStart:
      target = cursor.offset == 0 ? document.moved(cursor, by: -1) : paragraphStart
    case .toEnd:
      target = cursor == paragraphEnd ? document.moved(cursor, by: 1) : paragraphEnd
    }
    let range = selection ?? min(cursor, target)..<max(cursor, target)
    guard !range.isEmpty else { return }
    edit(range, with: "", kind: .deleting)
  }

  private var paragraphStart: TextPosition {
    TextPosition(paragraph: cursor.paragraph, offset: 0)
  }

  private var paragraphEnd: TextPosition {
    let line = document.paragraphs[cursor.paragraph].line
    return TextPosition(paragraph: cursor.paragraph, offset: line.count)
  }

  private mutating func edit(
    _ range: Range<TextPosition>, with text: String, kind: TextDocument.Kind
  ) {
    guard !(range.isEmpty && text.isEmpty) else { return }
    cursor = document.replace(
      range, with: text, cursor: cursor, kind: kind,
      continuing: isContinuing && selection == nil)
    finishMove()
    anchor = nil
    isContinuing = true
  }

  private mutating func undo() {
    guard let position = document.undo() else { return }
    restore(position)
  }

  private mutating func redo() {
    guard let position = document.redo() else { return }
    restore(position)
  }

  private mutating func restore(_ position: TextPosition) {
    anchor = nil
    cursor = position
    finishMove()
  }

  private mutating func copy(cutting: Bool) -> Reply {
    guard let selection else { return .ignored }
    let copied = document.text(selection)
    if cutting { edit(selection, with: "", kind: .other) }
    return .copied(copied)
  }

  private mutating func move(_ move: TextMove, selecting: Bool) {
    let kept = goal
    place(target(of: move, selecting: selecting), selecting: selecting)
    switch move {
    case .up, .down, .pageUp, .pageDown: goal = kept ?? goalBefore
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .textStart, .textEnd: break
    }
  }

  /// The column from which a run of vertical moves began.
  private var goalBefore: Int?

  private mutating func target(of move: TextMove, selecting: Bool) -> TextPosition {
    switch move {
    case .left: return selecting ? before : selection?.lowerBound ?? before
    case .right: return selecting ? after : selection?.upperBound ?? after
    case .wordLeft: return document.wordStart(before: cursor)
    case .wordRight: return document.wordEnd(after: cursor)
    case .lineStart: return rowStart(of: cursor)
    case .lineEnd: return rowEnd(of: cursor)
    case .textStart: return TextPosition(paragraph: 0, offset: 0)
    case .textEnd: return document.end
    case .up: return vertical(-1)
    case .down: return vertical(1)
    case .pageUp: return vertical(-max(1, pageLength - 1))
    case .pageDown: return vertical(max(1, pageLength - 1))
    }
  }

  private var before: TextPosition { document.moved(cursor, by: -1) }
  private var after: TextPosition { document.moved(cursor, by: 1) }

  /// Beyond the first and the last row, the cursor goes to the start or the end of the text.
  private mutating func vertical(_ rows: Int) -> TextPosition {
    let column = goal ?? self.column(of: cursor)
    goalBefore = column
    let here = row(of: cursor)
    guard let there = moved(here, by: rows < 0 ? -1 : 1) else {
      return rows < 0 ? TextPosition(paragraph: 0, offset: 0) : document.end
    }
    var target = there
    for _ in 1..<max(1, abs(rows)) {
      guard let next = moved(target, by: rows < 0 ? -1 : 1) else { break }
      target = next
    }
    return position(in: target, column: column)
  }

  mutating func place(_ target: TextPosition, selecting: Bool) {
    if selecting { anchor = anchor ?? cursor } else { anchor = nil }
    cursor = target
    finishMove()
  }

  private mutating func finishMove() {
    goal = nil
    isContinuing = false
    settle()
  }

  /// Line breaks become "\n"; other control characters but tabs go.
  private static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) else { return text }
    var clean = ""
    for character in text {
      if character == "\r\n" || character == "\r" {
        clean.append("\n")
      } else if let scalar = character.unicodeScalars.first,
        scalar.value >= 0x20 && scalar.value != 0x7F || character == "\n" || character == "\t"
      {
        clean.append(character)
      }
    }
    return clean
  }
}
