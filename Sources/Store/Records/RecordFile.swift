public import Method

/// The bytes from which an account or the settings were read: what a save compares and keeps.
public struct Version: Hashable, Sendable {
  public let fingerprint: Fingerprint
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fingerprint = Fingerprint(bytes)
  }
}

extension Version {
  /// The account that its bytes hold.
  public func account(_ id: ID<Account>) throws(StoreError) -> Account {
    try RecordFile.account(bytes, id: id)
  }

  /// The settings that its bytes hold.
  public func settings() throws(StoreError) -> Workspace { try RecordFile.settings(bytes) }
}

/// An account and the state of its file that it was read from.
public struct LoadedAccount: Hashable, Sendable {
  public let account: Account
  public let version: Version

  /// The schema of a file that a later version of the program wrote; nil for all others.
  ///
  /// Such a file can be read and is never saved.
  public var newerSchema: Int? { RecordFile.newerSchema(of: version.bytes) }

  /// Why an edit of it could not be saved; nil when it can.
  public var refusal: StoreError? {
    newerSchema.map { .newerSchema(file: RecordFile.accountName(account.id), schema: $0) }
  }
}

/// The workspace's settings and the state of their file that they were read from.
public struct LoadedSettings: Hashable, Sendable {
  public let settings: Workspace
  public let version: Version
  /// Why the file can't be read; the settings are then those of a fresh workspace, and nothing is
  /// written.
  public var fault: StoreError?

  /// The file among those that can't be read.
  public var unreadable: Unreadable? {
    fault.map { Unreadable(file: RecordFile.settingsName, error: $0) }
  }
}

/// Accounts and settings as the bytes of their files.
enum RecordFile {
  /// The form that this program writes; files of a higher one are read and never written.
  static let schema = 1
  static let settingsName = "workspace.yaml"

  private static let accountShape = Account.shape
  private static let settingsShape = Workspace.shape

  /// The name of an account's file in the folder of the accounts.
  static func fileName(_ id: ID<Account>) -> String { id.text + suffix }
  static let suffix = ".yaml"

  /// The same, from the workspace's folder, as it is told.
  static func accountName(_ id: ID<Account>) -> String { "accounts/" + fileName(id) }

  static func account(
    _ bytes: [UInt8], id: ID<Account>, limits: Screening.Limits = .workspace
  ) throws(StoreError) -> Account {
    let file = accountName(id)
    let content = try parse(bytes, file: file, limits: limits)
    guard case .scalar(let found) = content.entries["id"]?.value else {
      throw .wrongID(file: file, found: nil)
    }
    guard found.text.hasSameBytes(as: id.text) else {
      throw .wrongID(file: file, found: found.text)
    }
    var account = Account(id: id)
    try fill(&account, from: content, accountShape, file: file)
    return account
  }

  static func settings(
    _ bytes: [UInt8], limits: Screening.Limits = .workspace
  ) throws(StoreError) -> Workspace {
    let content = try parse(bytes, file: settingsName, limits: limits)
    var settings = Workspace()
    try fill(&settings, from: content, settingsShape, file: settingsName)
    return settings
  }

  private static func fill(
    _ record: inout some Record, from content: FileContent, _ shape: [FieldInfo], file: String
  ) throws(StoreError) {
    do throws(RecordFault) {
      try RecordReader.fill(&record, from: content.entries, shape: shape)
    } catch {
      throw .field(file: file, line: error.line, field: error.field, error.rejection)
    }
  }

  /// What was taken out of the lists of one file, by where it stood.
  typealias Removed = [String: FileItem]

  /// The account's file, over the one that it was read from; nil for a new account.
  static func bytes(
    _ account: Account, over base: [UInt8]?, limits: Screening.Limits = .workspace
  ) throws(StoreError) -> [UInt8] {
    var removed: Removed = [:]
    return try bytes(account, over: base, removed: &removed, limits: limits)
  }

  static func bytes(
    _ settings: Workspace, over base: [UInt8]?, limits: Screening.Limits = .workspace
  ) throws(StoreError) -> [UInt8] {
    var removed: Removed = [:]
    return try bytes(settings, over: base, removed: &removed, limits: limits)
  }

  /// The same, with what stood in items that come back.
  static func bytes(
    _ account: Account, over base: [UInt8]?, removed: inout Removed,
    limits: Screening.Limits = .workspace
  ) throws(StoreError) -> [UInt8] {
    let id = FileEntry(key: "id", value: .text(account.id.text))
    let whole = Whole(
      file: accountName(account.id), entries: account.entries, shape: accountShape, leading: [id])
    let (bytes, content) = try encoded(whole, over: base, removed: &removed, limits: limits)
    var again = Account(id: account.id)
    try fill(&again, from: content, accountShape, file: whole.file)
    return bytes
  }

  static func bytes(
    _ settings: Workspace, over base: [UInt8]?, removed: inout Removed,
    limits: Screening.Limits = .workspace
  ) throws(StoreError) -> [UInt8] {
    let whole = Whole(
      file: settingsName, entries: settings.entries, shape: settingsShape, leading: [])
    let (bytes, content) = try encoded(whole, over: base, removed: &removed, limits: limits)
    var again = Workspace()
    try fill(&again, from: content, settingsShape, file: settingsName)
    return bytes
  }

  /// All that a file is to hold.
  private struct Whole {
    let file: String
    let entries: [Entry]
    let shape: [FieldInfo]
    /// What stands before the fields, behind the schema.
    let leading: [FileEntry]
  }

  /// The schema that a file declares; 1 when it declares none.
  static func schema(of bytes: [UInt8], file: String) throws(StoreError) -> Int {
    let content = try parse(bytes, file: file)
    guard let entry = content.entries["schema"] else { return 1 }
    guard case .scalar(let scalar) = entry.value, !scalar.isText, let schema = Int(scalar.text),
      schema > 0
    else {
      throw .field(file: file, line: entry.line, field: "schema", .notANumber)
    }
    return schema
  }

  /// The schema that bytes declare when it is higher than the one written here.
  static func newerSchema(of bytes: [UInt8]) -> Int? {
    do throws(StoreError) {
      let found = try schema(of: bytes, file: "")
      return found > schema ? found : nil
    } catch {
      return nil
    }
  }

  /// The bytes, and what is read from them again.
  ///
  /// Costs a tenth of a millisecond, and no file is ever written that can't be read.
  private static func encoded(
    _ whole: Whole, over base: [UInt8]?, removed: inout Removed, limits: Screening.Limits
  ) throws(StoreError) -> (bytes: [UInt8], content: FileContent) {
    var old = FileContent()
    if let base {
      let found = try schema(of: base, file: whole.file)
      guard found <= schema else { throw .newerSchema(file: whole.file, schema: found) }
      old = try parse(base, file: whole.file)
    }
    var writer = RecordWriter(removed: removed)
    let head = [FileEntry(key: "schema", value: .plain(String(schema)))] + whole.leading
    let written = writer.entries(
      whole.entries, shape: whole.shape, over: old.entries, leading: head)
    removed = writer.removed
    let content = FileContent(entries: written, closing: writer.orphans + old.closing)
    let bytes = Emitter.bytes(content)
    do throws(SyntaxError) {
      return (bytes, try Parser.content(bytes, limits: limits))
    } catch {
      throw .unwritable(file: whole.file, line: error.line, error.fault)
    }
  }

  private static func parse(
    _ bytes: [UInt8], file: String, limits: Screening.Limits = .workspace
  ) throws(StoreError) -> FileContent {
    do throws(SyntaxError) {
      return try Parser.content(bytes, limits: limits)
    } catch {
      throw .syntax(file: file, line: error.line, error.fault)
    }
  }
}
