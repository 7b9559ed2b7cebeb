import Method
import Terminal
import Widgets

@testable import Workbench

extension Sitting {
  /// Opens an account as from the portfolio.
  mutating func open(_ id: String) throws {
    press("alt-1")
    state.desk.wishes.append(.open(try ID(id)))
    hear(.input(.wake))
  }

  /// Goes to a field, as a draft or a finding does.
  mutating func go(to path: String) throws {
    let path = try FieldPath(path)
    if state.pane.isOfAccount {
      state.pane = PlanPages.all.contains { $0.holds(path) } ? .plan : .account
    }
    state.withEditor { editor, desk, _ in editor.reveal(path, desk) }
    hear(.input(.wake))
  }

  /// Types a text key by key; line breaks are Enter.
  mutating func type(_ text: String) {
    for character in text {
      hear(.input(.key(character == "\n" ? .enter : .character(character))))
    }
  }

  /// The value on "the disk" of the account that is open.
  func saved(_ path: String) throws -> Value? {
    guard let id = state.account.id else { return nil }
    return disk[id]?.value(at: try FieldPath(path))
  }

  var toast: String { state.desk.toast?.text ?? "" }

  /// What is being typed in the pane's editor.
  var edit: FieldEdit? { state.editor?.edit }
  var focusedField: FocusedField? { state.editorSight.field }
  var focusedPlace: Place? { state.editorSight.place }
  var focusedItem: String? { state.editor?.focusedItem(state.editorSight)?.id }
  /// The name of the page that is shown.
  var page: String? { state.editor.map { $0.pages[$0.page].key } }

  /// The year of the focused cell, in the sheet of years.
  var year: AccountYear? {
    years.first { $0.id.text == focusedItem }
  }

  /// The years as the sheet has them, from left to right.
  var shownYears: [AccountYear] {
    let shown = state.editorSight.board?.columns.compactMap { column in
      years.first { $0.id.text == column.key }
    }
    return shown ?? []
  }

  /// The account selected in the portfolio.
  var selectedAccount: Digest? {
    state.portfolio.selectedID.flatMap { state.desk.workspace?.summary($0) }
  }

  /// The years of the account that is open, as the file has them.
  var years: [AccountYear] {
    state.account.id.flatMap { disk[$0] }?.years ?? []
  }
}
