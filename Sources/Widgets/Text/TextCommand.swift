public import Terminal

/// What a key does in a line or a text being typed.
///
/// This is the one table of these keys: the widgets, the help and docs/keys.md read it.
public enum TextCommand: Hashable, Sendable, CaseIterable {
  case move(TextMove)
  case delete(TextDeletion)
  case newLine, selectAll, copy, cut, paste, undo, redo

  public static let allCases: [TextCommand] =
    TextMove.allCases.map(TextCommand.move) + TextDeletion.allCases.map(TextCommand.delete)
    + [.newLine, .selectAll, .copy, .cut, .paste, .undo, .redo]

  /// The first is the one shown.
  public var keys: [Key] { texts.split(separator: " ").compactMap { Key(String($0)) } }

  private var texts: String {
    switch self {
    case .move(let move): move.keys
    case .delete(let deletion): deletion.keys
    case .newLine: "enter shift-enter alt-enter"
    case .selectAll: "ctrl-a"
    case .copy: "ctrl-c"
    case .cut: "ctrl-x"
    case .paste: "ctrl-v"
    // ctrl-_ as other terminal programs have it.
    case .undo: "ctrl-z ctrl-_"
    case .redo: "ctrl-y"
    }
  }

  /// Nothing in a text of one line: whoever is below may have the key.
  public var needsSeveralLines: Bool {
    switch self {
    case .newLine, .move(.up), .move(.down), .move(.pageUp), .move(.pageDown): true
    case .move, .delete, .selectAll, .copy, .cut, .paste, .undo, .redo: false
    }
  }

  private static let byKey = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { command in command.keys.map { ($0, command) } })

  /// A key that moves selects with shift; nil for a key that does nothing here.
  init?(_ key: Key) {
    if let command = TextCommand.byKey[key] {
      self = command
      return
    }
    var plain = key
    guard plain.modifiers.remove(.shift) != nil, case .move(let move) = TextCommand.byKey[plain]
    else { return nil }
    self = .move(move)
  }
}

/// Where a key takes the cursor.
public enum TextMove: Hashable, Sendable, CaseIterable {
  case left, right, wordLeft, wordRight
  case lineStart, lineEnd, textStart, textEnd
  case up, down, pageUp, pageDown

  fileprivate var keys: String {
    switch self {
    case .left: "left"
    case .right: "right"
    case .wordLeft: "ctrl-left alt-left alt-b"
    case .wordRight: "ctrl-right alt-right alt-f"
    case .lineStart: "home"
    case .lineEnd: "end ctrl-e"
    case .textStart: "ctrl-home alt-home"
    case .textEnd: "ctrl-end alt-end"
    case .up: "up"
    case .down: "down"
    case .pageUp: "pgup"
    case .pageDown: "pgdn"
    }
  }
}

/// What a key deletes.
public enum TextDeletion: Hashable, Sendable, CaseIterable {
  case before, after, wordBefore, wordAfter, toStart, toEnd

  fileprivate var keys: String {
    switch self {
    case .before: "backspace shift-backspace ctrl-h"
    case .after: "del ctrl-d"
    case .wordBefore: "ctrl-w ctrl-backspace alt-backspace"
    case .wordAfter: "alt-d ctrl-del alt-del"
    case .toStart: "ctrl-u"
    case .toEnd: "ctrl-k"
    }
  }
}
