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

  /// True when the file was last touched before that moment by the disk's own clock.
  ///
  /// A file touched later could change again without its stamps showing it.
  func isSettled(before moment: Int64) -> Bool { max(modified, changed) < moment }
}

/// The digests of all accounts as they were last read: a cache, never the truth.
///
/// Any doubt about it, and the files are read instead.
struct PortfolioIndex: Sendable {
  struct Known: Sendable {
    let key: FileKey
    let digest: Digest
  }

  /// By id.
  var accounts: [Known] = []

  static let name = "index"
  private static let mark = Array("AQUAIDX3".utf8)
  /// Accounts in a block: blocks are checked and read apart, on two threads.
  private static let block = 256

  /// Where each account stands in the list.
  var places: [String: Int] {
    var places: [String: Int] = [:]
    places.reserveCapacity(accounts.count)
    for (place, known) in accounts.enumerated() { places[known.digest.id.text] = place }
    return places
  }

  /// The program stamp ties the bytes to the program that wrote them: another one may have other
  /// checks and other words.
  func bytes(program: UInt64) -> [UInt8] {
    var blocks: [[UInt8]] = []
    for start in stride(from: 0, to: accounts.count, by: PortfolioIndex.block) {
      let part = accounts[start..<min(start + PortfolioIndex.block, accounts.count)]
      var writer = ByteWriter()
      writer.write(UInt32(part.count))
      for known in part {
        known.key.write(to: &writer)
        writer.write(UInt32(clamping: known.digest.bytes.count))
        writer.write(bytes: known.digest.bytes)
      }
      blocks.append(writer.bytes)
    }
    var head = ByteWriter()
    head.write(program)
    head.write(UInt32(clamping: blocks.count))
    for block in blocks {
      head.write(UInt32(clamping: block.count))
      head.write(Fingerprint.xxh64(block[...]))
    }
    var hash = ByteWriter()
    hash.write(Fingerprint.xxh64(head.bytes[...]))
    return PortfolioIndex.mark + head.bytes + hash.bytes + blocks.joined()
  }

  init() {}

  /// Nil for bytes that this program didn't write, or that were damaged since.
  init?(_ bytes: [UInt8], program: UInt64) {
    do throws(ByteReader.Damage) {
      let blocks = try PortfolioIndex.blocks(bytes, program: program)
      var read: [(place: Int, accounts: [Known])] = []
      read.reserveCapacity(blocks.count)
      let isWhole = SharedWork.run(count: blocks.count, batch: 1) { place in
        (place, PortfolioIndex.accounts(blocks[place].bytes, hash: blocks[place].hash))
      } gather: { batch in
        for case (let place, let accounts?) in batch { read.append((place, accounts)) }
        return true
      }
      guard isWhole, read.count == blocks.count else { return nil }
      accounts = read.sorted { $0.place < $1.place }.flatMap(\.accounts)
    } catch {
      return nil
    }
  }

  private static func blocks(
    _ bytes: [UInt8], program: UInt64
  ) throws(ByteReader.Damage) -> [(bytes: ArraySlice<UInt8>, hash: UInt64)] {
    var reader = ByteReader(bytes[...])
    guard try reader.take(mark.count).elementsEqual(mark),
      try reader.number(UInt64.self) == program
    else { throw ByteReader.Damage() }
    let count = Int(try reader.number(UInt32.self))
    var sizes: [(size: Int, hash: UInt64)] = []
    for _ in 0..<count {
      sizes.append((Int(try reader.number(UInt32.self)), try reader.number(UInt64.self)))
    }
    let head = bytes[mark.count..<mark.count + 12 + 12 * count]
    guard try reader.number(UInt64.self) == Fingerprint.xxh64(head) else {
      throw ByteReader.Damage()
    }
    var blocks: [(bytes: ArraySlice<UInt8>, hash: UInt64)] = []
    for (size, hash) in sizes { blocks.append((try reader.take(size), hash)) }
    guard reader.isAtEnd else { throw ByteReader.Damage() }
    return blocks
  }

  /// Nil for a damaged block.
  private static func accounts(_ bytes: ArraySlice<UInt8>, hash: UInt64) -> [Known]? {
    guard Fingerprint.xxh64(bytes) == hash else { return nil }
    var reader = ByteReader(bytes)
    do throws(ByteReader.Damage) {
      let count = Int(try reader.number(UInt32.self))
      var accounts: [Known] = []
      accounts.reserveCapacity(min(count, block))
      for _ in 0..<count {
        let key = try FileKey(&reader)
        let length = Int(try reader.number(UInt32.self))
        guard let digest = Digest(try reader.take(length)) else { return nil }
        accounts.append(Known(key: key, digest: digest))
      }
      return reader.isAtEnd ? accounts : nil
    } catch {
      return nil
    }
  }
}
