/// What a save does when it finds its file as it is now: the one place that decides it.
///
/// A merge by field and by the ids of items has all it needs here: the version that was loaded,
/// what the program would write, and what is on disk.
enum Reconciliation: Equatable {
  /// The disk is as it was loaded: write ours.
  case write
  /// The disk already holds what would be written.
  case same
  /// Somebody else wrote meanwhile: nothing is written, the user is asked.
  case ask
  /// The file is gone: nothing is written, the user is told.
  case removed
  /// A new file would stand in the place of another.
  case taken

  init(base: Version?, ours: [UInt8], theirs: Version?) {
    switch (base, theirs) {
    case (nil, nil): self = .write
    case (nil, .some): self = .taken
    case (.some, nil): self = .removed
    case (.some(let base), .some(let theirs)):
      if theirs.bytes == ours {
        self = .same
      } else {
        self = theirs.fingerprint == base.fingerprint ? .write : .ask
      }
    }
  }
}
