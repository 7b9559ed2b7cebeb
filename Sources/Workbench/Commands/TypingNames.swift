import Phrases
import Widgets

extension TextCommand {
  /// What it is called in the help and the manual.
  var name: CommandName {
    switch self {
    case .move(let move): move.name
    case .delete(let deletion): deletion.name
    case .newLine: .newLine
    case .selectAll: .selectAll
    case .copy: .copyText
    case .cut: .cutText
    case .paste: .pasteText
    case .undo: .undoTyping
    case .redo: .redoTyping
    }
  }
}

extension TextMove {
  fileprivate var name: CommandName {
    switch self {
    case .left: .letterLeft
    case .right: .letterRight
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    case .lineStart: .lineStart
    case .lineEnd: .lineEnd
    case .textStart: .textStart
    case .textEnd: .textEnd
    case .up: .lineUp
    case .down: .lineDown
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    }
  }
}

extension TextDeletion {
  fileprivate var name: CommandName {
    switch self {
    case .before: .deleteBefore
    case .after: .deleteAfter
    case .wordBefore: .deleteWordBefore
    case .wordAfter: .deleteWordAfter
    case .toStart: .deleteToStart
    case .toEnd: .deleteToEnd
    }
  }
}
