public import Method
public import Terminal

/// What happens to the program: a key, or an answer of the rim to an effect.
public enum Event: Sendable {
  case input(InputEvent)
  case answer(Answer)
}

/// What the rim tells of an effect that has been carried out.
///
/// Reasons are sentences already said in the user's language.
public enum Answer: Sendable {
  case opened(OpenedWorkspace)
  case notOpened(folder: String, reason: String)
  /// More accounts read, while the rest still comes.
  case scanned([Digest], done: Int, of: Int)
  /// The portfolio is complete: what was read again because its file had changed.
  case refreshed(settings: Workspace, accounts: [Digest], unreadable: [UnreadableFile])
  /// The user has stopped the reading: what was read or known stays, the rest is missing.
  case readingStopped
  case loaded(Document)
  /// The document about to be loaded can't be saved: edits of it must be refused.
  case onlyToRead(DocumentName, reason: String)
  case notLoaded(DocumentName, reason: String)
  /// The edits of a document up to this number are on disk.
  case saved(DocumentName, edit: Int)
  case notSaved(DocumentName, edit: Int, reason: String)
  /// The same, together with what others had changed in other fields meanwhile.
  case merged(Document, into: Document, edit: Int)
  /// Someone else has changed fields that the edit changes, too: nothing was written.
  case changedOnDisk(Contest, edit: Int)
  /// The file was removed by someone else since it was loaded: nothing was written.
  case removedOnDisk(DocumentName, edit: Int)
  /// What a copy that a synchronisation left beside an account holds.
  case copyFound(file: String, Document)
  /// An account as it was kept on a day.
  case version(Document, of: Day)
  /// Every round as it is on disk, and the files of rounds that can't be read.
  case rounds([Round], unreadable: [UnreadableFile])
  /// A document that an earlier sitting could not save, not on disk yet: edit 0 of this one.
  case recovered(Document)
  /// The user's editor has ended with this text, without the line break that editors add. With a reason
  /// the editor failed: the text is then what it had written by then, nil for nothing.
  case edited(String?, reason: String)
  /// A sentence to show: something was done, or could not be.
  case told(String, isError: Bool)
}
