public import Method

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
  /// The account that it is likely a copy of.
  public let original: ID<Account>?

  public init(file: String, reason: String, original: ID<Account>? = nil) {
    self.file = file
    self.reason = reason
    self.original = original
  }
}

/// What is being typed into a field, kept on disk until it is accepted and saved.
public struct Draft: Hashable, Sendable {
  public let document: DocumentName
  public let path: FieldPath
  public let text: String
  /// What stood in the field when the typing began, as text; nil when nobody knows.
  public let former: String?
  /// When it was kept, as a day and a time such as "2026-11-22 14:02"; empty when nobody knows.
  public let moment: String

  public init(
    document: DocumentName, path: FieldPath, text: String, former: String? = nil,
    moment: String = ""
  ) {
    self.document = document
    self.path = path
    self.text = text
    self.former = former
    self.moment = moment
  }
}
