import Method

/// One accepted edit: what it touched, and its changes, which are undone together.
struct Edit: Hashable, Sendable {
  let target: DocumentName
  let changes: [Change]
}

/// All edits of the sitting, to go back and forth in.
struct History: Sendable {
  var done: [Edit] = []
  var undone: [Edit] = []
}

/// What has been handed over to be saved and isn't known to be on disk.
struct Saving: Sendable {
  var lastEdit = 0
  /// The latest edit of each record that is not on disk yet.
  var pending: [DocumentName: Int] = [:]
  /// Why the last save of a record didn't come about.
  var failures: [DocumentName: String] = [:]
  /// The time of the last save, as shown.
  var savedAt: String?

  var isClean: Bool { pending.isEmpty }

  /// Why something isn't on disk; nil when all is, or is on its way.
  var failure: String? { failures.filter { pending[$0.key] != nil }.values.min() }
}
