import Method
import Phrases
import Terminal

/// A form over the fields of a record: which row is focused, and what is being typed in it.
///
/// It holds no field: the rows are made from the record's table whenever they are needed.
struct FormState: Sendable {
  /// Nil is the first row.
  var focus: FormPlace? {
    didSet { clickedOffset = nil }
  }
  /// The first line in sight when a click put the focus where it is: it stays under the pointer.
  var clickedOffset: Int?
  var edit: FieldEdit?

  /// Where one is while something is being typed.
  var typingContext: Context? {
    switch edit?.input {
    case .line: .typing
    case .text: .writing
    case nil: nil
    }
  }
}

/// A row of a form on which the focus can rest.
enum FormPlace: Hashable, Sendable {
  case field(FieldPath)
  /// The row of a list itself, from which the first item is added.
  case list(FieldPath)

  var path: FieldPath {
    switch self {
    case .field(let path), .list(let path): path
    }
  }

  var isList: Bool {
    switch self {
    case .field: false
    case .list: true
    }
  }
}

enum FormAction: Hashable, Sendable {
  case move(Int), page(Int), first, last
  case edit, accept, giveUp, next, previous, openEditor
  case copy, empty
  case addItem, removeItem, moveItem(Int)
  case less, more
}

extension FormState {
  static let commands: [Command] =
    fieldCommands + [
      Command(.addItem, "o", .form(.addItem), footer: true, off: listOff),
      Command(.removeItem, "D", .form(.removeItem), off: itemOff),
      Command(.moveItemDown, "J", .form(.moveItem(1)), off: itemOff),
      Command(.moveItemUp, "K", .form(.moveItem(-1)), off: itemOff),
      Command(.down, "down j", .form(.move(1))),
      Command(.up, "up k", .form(.move(-1))),
      Command(.pageDown, "pgdn ctrl-d", .form(.page(1))),
      Command(.pageUp, "pgup ctrl-u", .form(.page(-1))),
      Command(.first, "home g", .form(.first)),
      Command(.last, "end G", .form(.last)),
      Command(.less, "left h", .form(.less), off: levelOff),
      Command(.more, "right l", .form(.more), off: levelOff),
    ]

  /// What can be done with any single field, in a form or in a grid.
  static let fieldCommands: [Command] = [
    Command(.edit, "enter", .form(.edit), footer: true, off: editOff),
    Command(.editor, "e", .form(.openEditor), off: textOff),
    Command(.copyValue, "y", .form(.copy), off: emptyOff),
    Command(.emptyField, "del backspace", .form(.empty)) { state in
      editOff(state) ?? emptyOff(state)
    },
  ]

  /// While a line, a number or a day is typed: letters are text.
  static let typingCommands: [Command] = [
    Command(.accept, "enter", .form(.accept), footer: true),
    Command(.giveUp, "esc", .form(.giveUp), footer: true),
    Command(.nextField, "tab", .form(.next), footer: true),
    Command(.previousField, "shift-tab", .form(.previous)),
    Command(.editor, "ctrl-o", .form(.openEditor), off: textOff),
  ]

  /// While a text of several lines is typed: Enter begins a line.
  static let writingCommands: [Command] = [
    Command(.acceptText, "ctrl-s", .form(.accept), footer: true),
    Command(.giveUpText, "esc", .form(.giveUp), footer: true),
    Command(.nextField, "tab", .form(.next), footer: true),
    Command(.previousField, "shift-tab", .form(.previous)),
    Command(.editor, "ctrl-o", .form(.openEditor), footer: true),
  ]

  static let readOnlyOff: @Sendable (State) -> OffReason? = { state in
    if state.workspace == nil { return .noWorkspace }
    if state.workspace?.readOnly != nil { return .readOnly }
    return state.readOnlyReason(of: state.editedTarget) == nil ? nil : .accountReadOnly
  }

  static let editOff: @Sendable (State) -> OffReason? = { state in
    if let reason = readOnlyOff(state) { return reason }
    guard state.focusedPlace == nil else { return nil }
    return state.isInGrid && state.gridYear != nil ? .computed : .noAccount
  }

  private static let textOff: @Sendable (State) -> OffReason? = { state in
    editOff(state) ?? (state.focusedField?.info.kind.isText == true ? nil : .notAText)
  }

  private static let emptyOff: @Sendable (State) -> OffReason? = { state in
    state.focusedValue == nil ? .alreadyEmpty : nil
  }

  private static let listOff: @Sendable (State) -> OffReason? = { state in
    readOnlyOff(state) ?? (state.focusedList == nil ? .notInAList : nil)
  }

  private static let itemOff: @Sendable (State) -> OffReason? = { state in
    readOnlyOff(state) ?? (state.focusedItem == nil ? .notInAList : nil)
  }

  private static let levelOff: @Sendable (State) -> OffReason? = { state in
    readOnlyOff(state) ?? (state.focusedScale == nil ? .notALevel : nil)
  }
}
