import Method

/// What is to be done with an account that is still being read.
enum Intention: Hashable, Sendable {
  /// Sets a field; `from` is what the user saw there when the edit began.
  case set(FieldPath, from: Value?, to: Value?)
  /// Fills a record that one of its lists has for something, or has it begun.
  case record(RecordEdit)
  /// Another segment than the matrix gives, with its reason.
  case override(Segment, because: String)
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
    case .set, .record, .override, .resume: true
    case .undo, .redo: false
    }
  }
}

/// Fields of the record that a list of an account has for something: a rating of a criterion, a
/// place on a day.
///
/// It is made where it isn't there yet.
struct RecordEdit: Hashable, Sendable {
  let list: String
  /// The field that tells whose record it is, and what stands in it.
  let key: String
  let subject: Value
  /// The fields that are set, by their keys; nil empties one.
  let values: [String: Value?]
}
