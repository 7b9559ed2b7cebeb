public import Method
public import Terminal

/// What happens to the program: a key, or an answer of the rim to an effect.
public enum Event: Sendable {
  case input(InputEvent)
  case answer(Answer)
}

/// The day and the time at which an event happens: the only clock that the workbench knows.
public struct Moment: Hashable, Sendable {
  public let today: Day
  /// The time of day as the user reads it, such as "14:02".
  public let time: String

  public init(today: Day, time: String) {
    self.today = today
    self.time = time
  }
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
  /// The file was changed by someone else since it was loaded: nothing was written.
  case changedOnDisk(theirs: Document, edit: Int)
  /// The file was removed by someone else since it was loaded: nothing was written.
  case removedOnDisk(DocumentName, edit: Int)
  /// A document that an earlier sitting could not save, not on disk yet: edit 0 of this one.
  case recovered(Document)
  /// The user's editor has ended with this text, without the line break that editors add; nil when the editor failed, with the reason.
  case edited(String?, reason: String)
  /// A sentence to show: something was done, or could not be.
  case told(String, isError: Bool)
}

/// A workspace as it is opened.
public struct OpenedWorkspace: Sendable {
  public var folder: String
  public var settings: Workspace
  public var accounts: [Digest]
  public var unreadable: [UnreadableFile]
  /// Why nothing can be saved, as a sentence; nil when all can.
  public var readOnly: String?
  /// Texts that were being typed when the program last stopped.
  public var drafts: [Draft]

  public init(
    folder: String, settings: Workspace, accounts: [Digest],
    unreadable: [UnreadableFile] = [], readOnly: String? = nil, drafts: [Draft] = []
  ) {
    self.folder = folder
    self.settings = settings
    self.accounts = accounts
    self.unreadable = unreadable
    self.readOnly = readOnly
    self.drafts = drafts
  }
}

/// A file of the workspace that could not be read, with the reason as a sentence.
public struct UnreadableFile: Hashable, Sendable {
  public let file: String
  public let reason: String

  public init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }
}

/// What is being typed into a field, kept on disk until it is accepted and saved.
public struct Draft: Hashable, Sendable {
  public let document: DocumentName
  public let path: FieldPath
  public let text: String
  /// When it was kept, as a day and a time such as "2026-11-22 14:02"; empty when nobody knows.
  public let moment: String

  public init(document: DocumentName, path: FieldPath, text: String, moment: String = "") {
    self.document = document
    self.path = path
    self.text = text
    self.moment = moment
  }
}
