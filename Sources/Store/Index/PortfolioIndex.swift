import Method

/// What tells that a file is still the one that was read.
struct FileKey: Hashable, Sendable {
  let modified: Int64
  let changed: Int64
  let size: Int64
  let inode: UInt64

  init(_ status: FileStatus) {
    modified = status.modified
    changed = status.changed
    size = status.size
    inode = status.inode
  }

  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    modified = try reader.number()
    changed = try reader.number()
    size = try reader.number()
    inode = try reader.number()
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(modified)
    writer.write(changed)
    writer.write(size)
    writer.write(inode)
  }

  /// True when the file was last touched before that moment by the disk's own clock. A file touched
  /// later could change again without its stamps showing it.
  func isSettled(before moment: Int64) -> Bool { max(modified, changed) < moment }
}

/// The summaries of all accounts as they were last read: a cache, never the truth. Any doubt about
/// it, and the files are read instead.
struct PortfolioIndex: Sendable {
  struct Known: Sendable {
    let key: FileKey
    let summary: AccountSummary
  }

  /// By the id of the account.
  var accounts: [String: Known] = [:]

  static let name = "index"
  private static let mark = Array("AQUAIDX1".utf8)

  /// The program stamp ties the bytes to the program that wrote them: another one may have other
  /// checks and other words.
  func bytes(program: UInt64) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(program)
    writer.write(UInt32(clamping: accounts.count))
    for known in accounts.values {
      known.key.write(to: &writer)
      writer.write(known.summary)
    }
    var whole = ByteWriter()
    whole.write(Fingerprint.xxh64(writer.bytes[...]))
    return PortfolioIndex.mark + whole.bytes + writer.bytes
  }

  init() {}

  /// Nil for bytes that this program didn't write, or that were damaged since.
  init?(_ bytes: [UInt8], program: UInt64) {
    guard bytes.starts(with: PortfolioIndex.mark) else { return nil }
    var reader = ByteReader(bytes.dropFirst(PortfolioIndex.mark.count))
    do throws(ByteReader.Damage) {
      guard try reader.number(UInt64.self) == Fingerprint.xxh64(bytes.dropFirst(16)),
        try reader.number(UInt64.self) == program
      else { return nil }
      let count = Int(try reader.number(UInt32.self))
      accounts.reserveCapacity(min(count, bytes.count / 64))
      for _ in 0..<count {
        let key = try FileKey(&reader)
        let summary = try reader.summary()
        accounts[summary.id.text] = Known(key: key, summary: summary)
      }
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }
}
