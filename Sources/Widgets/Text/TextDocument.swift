/// A place between two characters of a text.
struct TextPosition: Hashable, Comparable, Sendable {
  var paragraph: Int
  var offset: Int

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.paragraph, left.offset) < (right.paragraph, right.offset)
  }
}

/// The paragraphs of a text, and the edits that led to them.
struct TextDocument: Hashable, Sendable {
  private(set) var paragraphs: [Paragraph]
  private var done: [Edit] = []
  private var undone: [Edit] = []

  /// What an edit was, so that letters typed one after the other are undone as a word.
  enum Kind: Hashable, Sendable {
    case typing(endsWithBlank: Bool)
    case deleting
    case other
  }

  /// The paragraphs that an edit replaced, and by which.
  private struct Edit: Hashable, Sendable {
    let first: Int
    let old: [Paragraph]
    var new: [Paragraph]
    let before: TextPosition
    var after: TextPosition
    var kind: Kind
  }

  init(_ text: String) {
    paragraphs = TextDocument.paragraphs(of: text)
  }

  /// Line breaks are kept as "\n" whatever they came as.
  static func paragraphs(of text: String) -> [Paragraph] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { Paragraph($0) }
  }

  var text: String { paragraphs.map(\.line.text).joined(separator: "\n") }

  var end: TextPosition {
    TextPosition(
      paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].line.count)
  }

  func text(_ range: Range<TextPosition>) -> String {
    let (start, end) = (range.lowerBound, range.upperBound)
    if start.paragraph == end.paragraph {
      return paragraphs[start.paragraph].line.text(start.offset..<end.offset)
    }
    let first = paragraphs[start.paragraph].line
    let middle = paragraphs[start.paragraph + 1..<end.paragraph].map(\.line.text)
    let parts =
      [first.text(start.offset..<first.count)] + middle
      + [paragraphs[end.paragraph].line.text(0..<end.offset)]
    return parts.joined(separator: "\n")
  }

  /// Puts a text in the place of a range; tells where it ends.
  mutating func replace(
    _ range: Range<TextPosition>, with text: String, cursor: TextPosition, kind: Kind,
    continuing: Bool
  ) -> TextPosition {
    let (start, end) = (range.lowerBound, range.upperBound)
    let old = Array(paragraphs[start.paragraph...end.paragraph])
    var new = TextDocument.paragraphs(of: text)
    let tail = old[old.count - 1].line
    var after = start
    if new.count == 1, old.count == 1 {
      let inserted = new[0].line.text
      new = old
      after.offset = new[0].line.replace(start.offset..<end.offset, with: inserted)
    } else {
      var first = EditLine(old[0].line.text(0..<start.offset))
      after.offset = first.replace(first.count..<first.count, with: new[0].line.text)
      after.paragraph = start.paragraph + new.count - 1
      new[0].line = first
      let last = new.count - 1
      if last > 0 { after.offset = new[last].line.count }
      let rest = tail.text(end.offset..<tail.count)
      _ = new[last].line.replace(after.offset..<after.offset, with: rest)
    }
    paragraphs.replaceSubrange(start.paragraph...end.paragraph, with: new)
    let edit = Edit(
      first: start.paragraph, old: old, new: new, before: cursor, after: after, kind: kind)
    remember(edit, continuing: continuing)
    return after
  }

  private mutating func remember(_ edit: Edit, continuing: Bool) {
    undone = []
    if continuing, var last = done.last, last.first == edit.first, edit.old.count == 1,
      edit.new.count == 1, last.new.count == 1, continues(last.kind, edit.kind)
    {
      last.new = edit.new
      last.after = edit.after
      last.kind = edit.kind
      done[done.count - 1] = last
    } else {
      done.append(edit)
    }
  }

  private func continues(_ last: Kind, _ next: Kind) -> Bool {
    switch (last, next) {
    case (.typing(let lastBlank), .typing(let nextBlank)): !lastBlank || nextBlank
    case (.deleting, .deleting): true
    default: false
    }
  }

  /// Takes the last edit back and tells where the cursor stood; nil when there is none.
  mutating func undo() -> TextPosition? {
    guard let edit = done.popLast() else { return nil }
    paragraphs.replaceSubrange(edit.first..<edit.first + edit.new.count, with: edit.old)
    undone.append(edit)
    return edit.before
  }

  mutating func redo() -> TextPosition? {
    guard let edit = undone.popLast() else { return nil }
    paragraphs.replaceSubrange(edit.first..<edit.first + edit.old.count, with: edit.new)
    done.append(edit)
    return edit.after
  }

  /// Wraps a paragraph now, so that drawing it again and again doesn't.
  mutating func remember(_ paragraph: Int, columns: Int) {
    paragraphs[paragraph].remember(columns: columns)
  }

  /// The position one character before or after, over the ends of paragraphs.
  func moved(_ position: TextPosition, by step: Int) -> TextPosition {
    var position = position
    position.offset += step
    if position.offset < 0 {
      guard position.paragraph > 0 else { return TextPosition(paragraph: 0, offset: 0) }
      position.paragraph -= 1
      position.offset = paragraphs[position.paragraph].line.count
    } else if position.offset > paragraphs[position.paragraph].line.count {
      guard position.paragraph + 1 < paragraphs.count else { return end }
      position = TextPosition(paragraph: position.paragraph + 1, offset: 0)
    }
    return position
  }

  func wordStart(before position: TextPosition) -> TextPosition {
    guard position.offset > 0 else { return moved(position, by: -1) }
    let line = paragraphs[position.paragraph].line
    return TextPosition(
      paragraph: position.paragraph, offset: line.wordStart(before: position.offset))
  }

  func wordEnd(after position: TextPosition) -> TextPosition {
    let line = paragraphs[position.paragraph].line
    guard position.offset < line.count else { return moved(position, by: 1) }
    return TextPosition(
      paragraph: position.paragraph, offset: line.wordEnd(after: position.offset))
  }
}
