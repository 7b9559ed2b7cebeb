import Method
import Terminal

@testable import Workbench

extension Sitting {
  /// Opens an account as from the portfolio.
  mutating func open(_ id: String) throws {
    press("alt-1")
    state.portfolio.selected = .account(try ID(id))
    press("enter")
  }

  /// Goes to a field, as a draft or a finding does.
  mutating func go(to path: String) throws {
    state.focus(on: try FieldPath(path))
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

  var toast: String { state.toast?.text ?? "" }
}
