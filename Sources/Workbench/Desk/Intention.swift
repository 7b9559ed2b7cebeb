import Method

/// What is to be done with an account that is still being read.
enum Intention: Hashable, Sendable {
  /// Sets a field; `from` is what the user saw there when the edit began.
  case set(FieldPath, from: Value?, to: Value?)
  case resume(Draft)
  /// Goes back, or forth, over an edit of the account.
  case undo, redo

  static func status(from former: AccountStatus, to status: AccountStatus) -> Intention {
    .set(
      FieldPath([.key("status")]), from: .text(former.rawValue), to: .text(status.rawValue))
  }

  /// Whether something typed would be lost with it.
  var holdsText: Bool {
    switch self {
    case .set, .resume: true
    case .undo, .redo: false
    }
  }
}
