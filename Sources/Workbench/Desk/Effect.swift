public import Method
public import Phrases

/// What the workbench asks of the rim.
///
/// Effects run in order; slow ones on the worker.
public enum Effect: Hashable, Sendable {
  /// Opens a folder as the workspace: answers `opened` or `notOpened`, then `scanned`, `refreshed`.
  case open(folder: String)
  /// Writes the demonstration workspace into a new folder and opens it.
  case openDemonstration(Language)
  /// Creates a workspace and opens it.
  case create(folder: String, settings: Workspace)
  /// Looks again at what has changed on disk: answers `refreshed`.
  case refresh
  /// Hears, or no longer, of what others write: while a committee sits, two screens show one sitting.
  case watch(Bool)
  /// Leaves off reading the portfolio: answers `readingStopped` when it was being read.
  case stopReading
  /// Reads one document whole: answers `loaded` or `notLoaded`.
  case load(DocumentName)
  /// Saves one document: answers `saved`, `merged`, `notSaved`, `changedOnDisk` or `removedOnDisk` with
  /// the edit's number.
  ///
  /// What others changed in other fields is merged with it, not asked about. `after` is what the user
  /// was shown of theirs and has decided on: anything newer is merged, or asked about again.
  case save(Document, edit: Int, after: Theirs?)
  /// Reads a copy that a synchronisation left beside an account: answers `loaded`, then `copyFound`.
  case compareCopy(file: String, of: ID<Account>)
  /// Puts such a copy among the older versions: answers `refreshed`.
  case setCopyAside(file: String, of: ID<Account>)
  /// Keeps an account as it is on disk, by the day of its review.
  case keepVersion(ID<Account>, Day)
  /// Reads an account as it was kept on a day: answers `version`.
  case readVersion(ID<Account>, Day)
  /// Writes a report on an account into the portfolio's folder: answers `told`.
  case report(ID<Account>, ReportKind)
  /// Forgets our version of a document and takes what is on disk: answers `loaded`.
  case takeTheirs(DocumentName)
  /// Keeps what is being typed within two seconds, one text a field, and nothing else any more.
  case keepDrafts([Draft])
  /// Removes the drafts of one field, once they are offered and settled.
  case forgetDraft(Draft)
  /// Opens the text in the user's editor: answers `edited`.
  case edit(text: String)
  case copy(String)
  case show(theme: String)
  case useMouse(Bool)
  /// Remembers the choices that outlive the sitting: language, theme, columns, mouse.
  case remember(Preferences)
  case suspend
  case quit
}

/// What others have made of a document meanwhile.
public enum Theirs: Hashable, Sendable {
  case changed(Document)
  case removed
}

/// A document that two have changed, each in another way.
public struct Contest: Hashable, Sendable {
  /// What both come from; nil when it wasn't there.
  public let base: Document?
  public let theirs: Document

  public init(base: Document?, theirs: Document) {
    self.base = base
    self.theirs = theirs
  }
}

/// The choices that outlive a sitting, kept in the user's configuration folder.
public struct Preferences: Hashable, Sendable {
  public var language: Language?
  public var theme: String?
  public var mouse: Bool?
  public var columns: [String]
  /// The column that the portfolio is sorted by.
  public var sort: String?
  public var ascends: Bool?
  /// What the portfolio is grouped by.
  public var group: String?

  public init(
    language: Language? = nil, theme: String? = nil, mouse: Bool? = nil, columns: [String] = [],
    sort: String? = nil, ascends: Bool? = nil, group: String? = nil
  ) {
    self.language = language
    self.theme = theme
    self.mouse = mouse
    self.columns = columns
    self.sort = sort
    self.ascends = ascends
    self.group = group
  }
}
