public import Method

/// What went wrong with a workspace, and where: whoever shows it turns it into a sentence.
///
/// Files are named from the workspace's folder, such as `accounts/hydrane.yaml`.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no such folder (any more).
  case vanished(folder: String)
  /// The folder can't be made: one above it is gone, or is a link that leads nowhere.
  case notMade(folder: String)
  /// The folder is there, without a workspace.yaml in it.
  case notAWorkspace(folder: String)
  /// The folder isn't any more where it was opened: renamed, removed, or its disk was taken away.
  case moved(folder: String)
  /// workspace.yaml has been taken out of the folder since it was opened.
  case settingsVanished(folder: String)
  /// The folder of the accounts is gone although there were some.
  case accountsVanished(folder: String)
  /// Something stands where a new workspace or account would be written.
  case alreadyExists(file: String)
  case readOnly(ReadOnlyReason)
  /// The file can't be read for its form.
  case syntax(file: String, line: Int, SyntaxFault)
  /// A field holds what it can't hold; the field is written as a path of keys.
  case field(file: String, line: Int, field: String, Rejection)
  /// The id in the file isn't the file's name; nil when there is none.
  case wrongID(file: String, line: Int, found: String?)
  /// The file's name can't be an account's id.
  case badName(file: String)
  /// The name doesn't end as those of accounts do, or not in lower case: it would be passed over.
  case badEnding(file: String)
  /// A synchronisation has left it beside another file, which it is a copy of.
  case copy(file: String, of: String)
  /// A link, which could lead anywhere, stands in a file's or folder's place.
  case link(file: String)
  /// A folder, a pipe or a device stands in the file's place.
  case notAFile(file: String)
  /// Something else than a folder stands in a folder's place.
  case notAFolder(file: String)
  case missing(file: String)
  /// Written by a later version of the program, which knows more than this one.
  case newerSchema(file: String, schema: Int)
  /// What would be written could not be read again, for instance for its size.
  case unwritable(file: String, line: Int, SyntaxFault)
  /// Another process kept the workspace locked.
  case busy(folder: String)
  case disk(file: String, DiskError)
  /// The user stopped the work.
  case stopped
}

/// Why a workspace can only be read.
public enum ReadOnlyReason: Hashable, Sendable {
  case asked
  /// The folder or its disk refuses to be written to.
  case folder(String)
  case newerSchema(Int)
  /// The settings can't be read: what depends on them, amounts and links, can't be trusted.
  case settings
}

extension StoreError {
  /// What is wrong with the text of a document, told of the file that it was read from.
  func found(in file: String) -> StoreError {
    switch self {
    case .syntax(_, let line, let fault): .syntax(file: file, line: line, fault)
    case .field(_, let line, let field, let rejection):
      .field(file: file, line: line, field: field, rejection)
    case .wrongID(_, let line, let found): .wrongID(file: file, line: line, found: found)
    case .newerSchema(_, let schema): .newerSchema(file: file, schema: schema)
    default: self
    }
  }
}
