import Method

/// What is to be done with an account that is still being read.
enum Intention: Hashable, Sendable {
  /// Sets a field; `from` is what the user saw there when the edit began.
  case set(FieldPath, from: Value?, to: Value?)
  /// Fills a record that one of its lists has for something, or has it begun.
  case record(RecordEdit)
  /// Sets fields of several of its records in one edit.
  case fields(FieldsEdit)
  /// Another segment than the matrix gives, with its reason.
  case override(Segment, because: String)
  case resume(Draft)
  /// Goes to a field or a record of it.
  case show(FieldPath)
  /// Goes back, or forth, over an edit of the account.
  case undo, redo

  static func status(from former: AccountStatus, to status: AccountStatus) -> Intention {
    .set(
      FieldPath([.key("status")]), from: .text(former.rawValue), to: .text(status.rawValue))
  }

  /// Whether something typed would be lost with it.
  var holdsText: Bool {
    switch self {
    case .set, .record, .fields, .override, .resume: true
    case .undo, .redo, .show: false
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

/// Fields of several records of one account, set in one edit.
struct FieldsEdit: Hashable, Sendable {
  private let values: [FieldPath: Value?]
  /// What is done in one go with it, in other accounts.
  let batch: Int?

  init(_ values: [FieldPath: Value?], batch: Int? = nil) {
    self.values = values
    self.batch = batch
  }

  /// In an order of their own: the same edit makes the same file.
  var ordered: [(path: FieldPath, value: Value?)] {
    values.map { (path: $0.key, value: $0.value) }.sorted { $0.path.text < $1.path.text }
  }
}
