import Terminal

/// Where a key takes the cursor, the same in a field and in a text.
enum TextMove: Hashable, Sendable {
  case left, right, wordLeft, wordRight
  case lineStart, lineEnd, textStart, textEnd
  case up, down, pageUp, pageDown

  init?(_ key: Key) {
    let isFar = !key.modifiers.isDisjoint(with: [.control, .alt])
    switch key.code {
    case .left: self = isFar ? .wordLeft : .left
    case .right: self = isFar ? .wordRight : .right
    case .home: self = isFar ? .textStart : .lineStart
    case .end: self = isFar ? .textEnd : .lineEnd
    case .up where !isFar: self = .up
    case .down where !isFar: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .character("b") where key.modifiers == .alt: self = .wordLeft
    case .character("f") where key.modifiers == .alt: self = .wordRight
    default: return nil
    }
  }
}

/// What a key deletes, the same in a field and in a text.
enum TextDeletion: Hashable, Sendable {
  case before, after, wordBefore, wordAfter, toStart, toEnd

  init?(_ key: Key) {
    switch (key.code, key.modifiers) {
    case (.backspace, []), (.backspace, .shift), (.character("h"), .control): self = .before
    case (.delete, []), (.character("d"), .control): self = .after
    case (.backspace, .control), (.backspace, .alt), (.character("w"), .control):
      self = .wordBefore
    case (.delete, .control), (.delete, .alt), (.character("d"), .alt): self = .wordAfter
    case (.character("u"), .control): self = .toStart
    case (.character("k"), .control): self = .toEnd
    default: return nil
    }
  }
}

extension Key {
  /// ctrl-z, and ctrl-_ as other terminal programs have it.
  var isUndo: Bool { modifiers == .control && (code == .character("z") || code == .character("_")) }
  var isRedo: Bool { modifiers == .control && code == .character("y") }
}
