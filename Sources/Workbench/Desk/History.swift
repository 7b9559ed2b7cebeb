import Method

/// One accepted edit: what it touched, and its changes, which are undone together.
struct Edit: Hashable, Sendable {
  let target: DocumentName
  let changes: [Change]
  /// What it was done together with, over several documents: undone and made again in one go.
  var batch: Int?
}

/// All edits of the sitting, to go back and forth in.
struct History: Sendable {
  var done: [Edit] = []
  var undone: [Edit] = []
  private var batches = 0

  /// A number for what is done in one go.
  mutating func nextBatch() -> Int {
    batches += 1
    return batches
  }
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
