public import Method

/// The bytes from which a document was read: what a save compares and keeps.
public struct Version: Hashable, Sendable {
  public let fingerprint: Fingerprint
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fingerprint = Fingerprint(bytes)
  }

  /// What its bytes hold.
  public func document(_ name: DocumentName) throws(StoreError) -> Document {
    try RecordFile.document(name, bytes)
  }
}

/// A document and the state of its file that it was read from.
public struct LoadedDocument: Hashable, Sendable {
  public let document: Document
  public let version: Version
  /// Why the file can't be read; an empty document then stands in, and nothing is written.
  public var fault: StoreError?

  /// Why an edit of it could not be saved; nil when it can.
  public var refusal: StoreError? {
    fault
      ?? RecordFile.newerSchema(of: version.bytes).map {
        .newerSchema(file: document.name.file, schema: $0)
      }
  }

  /// The file, where it is one of those that can't be read.
  public var unreadable: [Unreadable] {
    fault.map { [Unreadable(file: document.name.file, error: $0)] } ?? []
  }
}

extension DocumentName {
  /// Its file, from the workspace's folder.
  public var file: String {
    switch self {
    case .settings: fileName
    case .account: "\(WorkspaceStore.accountsName)/\(fileName)"
    case .round: "\(WorkspaceStore.roundsName)/\(fileName)"
    }
  }

  /// Its file, in the folder that it stands in.
  var fileName: String { (id ?? "workspace") + RecordFile.suffix }
}

/// Documents as the bytes of their files.
enum RecordFile {
  /// The form that this program writes; files of a higher one are read and never written.
  static let schema = 1
  static let suffix = ".yaml"

  static func document(
    _ name: DocumentName, _ bytes: [UInt8], limits: Screening.Limits = .workspace
  ) throws(StoreError) -> Document {
    try read(bytes, as: name, into: name.empty, limits).document
  }

  static func account(_ id: ID<Account>, _ bytes: [UInt8]) throws(StoreError) -> Account {
    try read(bytes, as: .account(id), into: Account(id: id), .workspace)
  }

  private static func read<Whole: DocumentRecord>(
    _ bytes: [UInt8], as name: DocumentName, into empty: Whole, _ limits: Screening.Limits
  ) throws(StoreError) -> Whole {
    let file = name.file
    let content = try parse(bytes, file: file, limits: limits)
    _ = try schema(of: content, file: file)
    if let id = name.id {
      guard let entry = content.entries["id"], case .scalar(let found) = entry.value else {
        throw .wrongID(file: file, line: content.entries["id"]?.line ?? 1, found: nil)
      }
      guard found.text.hasSameBytes(as: id) else {
        throw .wrongID(file: file, line: entry.line, found: found.text)
      }
    }
    return try filled(empty, from: content, as: name)
  }

  private static func filled<Whole: DocumentRecord>(
    _ empty: Whole, from content: FileContent, as name: DocumentName
  ) throws(StoreError) -> Whole {
    var record = empty
    do throws(RecordFault) {
      try RecordReader.fill(&record, from: content.entries, shape: name.shape)
    } catch {
      throw .field(file: name.file, line: error.line, field: error.field, error.rejection)
    }
    return record
  }

  /// What was taken out of the lists of one file, by where it stood.
  typealias Removed = [String: FileItem]

  /// The document's file, over the one that it was read from; nil for a new one.
  static func bytes(
    _ document: Document, over base: [UInt8]?, limits: Screening.Limits = .workspace
  ) throws(StoreError) -> [UInt8] {
    var removed: Removed = [:]
    return try bytes(document, over: base, removed: &removed, limits: limits)
  }

  /// The same, with what stood in items that come back.
  ///
  /// What is written is read again: it costs a tenth of a millisecond, and no file is ever written
  /// that can't be read.
  static func bytes(
    _ document: Document, over base: [UInt8]?, removed: inout Removed,
    limits: Screening.Limits = .workspace
  ) throws(StoreError) -> [UInt8] {
    let name = document.name
    let file = name.file
    var old = FileContent()
    if let base {
      let found = try schema(of: base, file: file)
      guard found <= schema else { throw .newerSchema(file: file, schema: found) }
      old = try parse(base, file: file)
    }
    var writer = RecordWriter(removed: removed)
    var head = [FileEntry(key: "schema", value: .plain(String(schema)))]
    if let id = name.id { head.append(FileEntry(key: "id", value: .text(id))) }
    let written = writer.entries(
      document.entries, shape: name.shape, over: old.entries, leading: head)
    removed = writer.removed
    let bytes = Emitter.bytes(
      FileContent(entries: written, closing: writer.orphans + old.closing))
    let again: FileContent
    do throws(SyntaxError) { again = try Parser.content(bytes, limits: limits) } catch {
      throw .unwritable(file: file, line: error.line, error.fault)
    }
    _ = try filled(name.empty, from: again, as: name)
    return base.map(endsLinesWithReturns) == true ? withReturns(bytes) : bytes
  }

  /// Whether an editor of Windows wrote it: its first line says so for all.
  private static func endsLinesWithReturns(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: Byte.newline), end > 0 else { return false }
    return bytes[end - 1] == Byte.carriageReturn
  }

  private static func withReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == Byte.newline ? [Byte.carriageReturn, $0] : [$0] }
  }

  /// The schema that a file declares; 1 when it declares none.
  static func schema(of bytes: [UInt8], file: String) throws(StoreError) -> Int {
    try schema(of: try parse(bytes, file: file), file: file)
  }

  /// A number too large to be held is that of a later version, too.
  private static func schema(
    of content: FileContent, file: String
  ) throws(StoreError) -> Int {
    guard let entry = content.entries["schema"] else { return 1 }
    if case .scalar(let scalar) = entry.value, !scalar.isText, scalar.text.utf8.count > 18,
      scalar.text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return .max
    }
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
