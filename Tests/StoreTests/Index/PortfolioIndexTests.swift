import Glibc
import Method
import TestSupport
import Testing

@testable import Store

@Suite("The index of the portfolio")
struct PortfolioIndexTests {
  let folder = TemporaryFolder()
  var path: String { folder.path("portfolio") }
  var indexPath: String { path + "/.aquarium/index" }

  private func create(_ count: Int) throws {
    let accounts = try (0..<count).map { number in
      var maker = AccountMaker(seed: UInt64(number))
      return try maker.account("a-\(number)")
    }
    _ = try WorkspaceStore.create(path, settings: makeSettings(), accounts: accounts)
  }

  /// Waits until the disk's clock has gone on, so that the index may trust what was written.
  private func settle() throws {
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    let file = AtomicFile(disk: RealDisk(), folder: handle)
    let start = try file.modificationTimeOfFreshFile()
    while try file.modificationTimeOfFreshFile() == start {}
  }

  private func scanned(_ disk: any Disk = RealDisk()) throws -> [Digest] {
    let scan = try WorkspaceStore(path, disk: disk).scan()
    #expect(scan.unreadable.isEmpty)
    return scan.accounts
  }

  /// How many files a scan opened to read, the settings and the index among them.
  private func opened() throws -> Int {
    let disk = FaultyDisk()
    let store = try WorkspaceStore(path, disk: disk)
    disk.arm(.max)
    _ = try store.scan()
    return disk.log.count { $0 == .read }
  }

  @Test("digests come back from the index as from the files")
  func sameDigests() throws {
    try create(8)
    let first = try scanned()
    #expect(first.count == 8)
    #expect(folder.read("portfolio/.aquarium/index") != nil)
    #expect(try scanned() == first)
  }

  @Test("bytes that were damaged or cut are no index, and never crash", arguments: 0..<20)
  func damaged(seed: Int) throws {
    var maker = AccountMaker(seed: 1)
    var index = PortfolioIndex()
    for number in 0..<5 {
      let digest = Digest(try maker.account("a-\(number)"))
      let key = FileKey(
        FileStatus(
          kind: .file, size: 1, modified: 2, changed: 3, inode: 4, device: 1, mode: 0o600, links: 1,
          owner: 0,
          group: 0))
      index.accounts.append(.init(key: key, digest: digest))
    }
    let bytes = index.bytes(program: 7)
    let read = try #require(PortfolioIndex(bytes, program: 7))
    #expect(read.accounts.map(\.digest) == index.accounts.map(\.digest))
    #expect(read.accounts.map(\.key) == index.accounts.map(\.key))
    #expect(PortfolioIndex(bytes, program: 8) == nil)
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<40 {
      var broken = bytes
      let place = dice.below(broken.count)
      if dice.below(2) == 0 { broken.removeLast(place) } else { broken[place] ^= 0x55 }
      if broken != bytes { #expect(PortfolioIndex(broken, program: 7) == nil) }
    }
  }

  @Test("numbers behind a hash that fits are still checked")
  func forged() throws {
    var dice = Dice(seed: 3)
    for _ in 0..<300 {
      var block = ByteWriter()
      block.write(UInt32(dice.below(4)))
      for _ in 0..<dice.below(200) { block.write(UInt8(dice.below(256))) }
      var head = ByteWriter()
      head.write(UInt64(7))
      head.write(UInt32(1))
      head.write(UInt32(block.bytes.count))
      head.write(Fingerprint.xxh64(block.bytes[...]))
      let hash = Fingerprint.xxh64(head.bytes[...])
      head.write(hash)
      let index = PortfolioIndex(Array("AQUAIDX3".utf8) + head.bytes + block.bytes, program: 7)
      #expect(index?.accounts.isEmpty ?? true)
    }
  }

  @Test("an index that was damaged is built again")
  func rebuilt() throws {
    try create(10)
    let first = try scanned()
    folder.write("nonsense", to: "portfolio/.aquarium/index")
    #expect(try scanned() == first)
  }

  @Test("an index of an earlier form is ignored, and written anew")
  func earlierForm() throws {
    try create(10)
    try settle()
    let first = try scanned()
    let written = try #require(contents(of: indexPath))
    #expect(written.starts(with: Array("AQUAIDX3".utf8)))
    folder.write(Array("AQUAIDX2".utf8) + written.dropFirst(8), to: "portfolio/.aquarium/index")
    #expect(try opened() >= 10, "every file is read")
    #expect(try scanned() == first)
    #expect(contents(of: indexPath)?.starts(with: Array("AQUAIDX3".utf8)) == true)
  }

  @Test("a list of another program’s facts is no digest")
  func shortDigest() throws {
    for length in [0, 1, 8] {
      var block = ByteWriter()
      block.write(UInt32(1))
      for _ in 0..<4 { block.write(UInt64(1)) }
      block.write(UInt32(length))
      block.write(bytes: [UInt8](repeating: 0, count: length)[...])
      var head = ByteWriter()
      head.write(UInt64(7))
      head.write(UInt32(1))
      head.write(UInt32(block.bytes.count))
      head.write(Fingerprint.xxh64(block.bytes[...]))
      let hash = Fingerprint.xxh64(head.bytes[...])
      head.write(hash)
      let bytes = Array("AQUAIDX3".utf8) + head.bytes + block.bytes
      #expect(PortfolioIndex(bytes, program: 7) == nil)
    }
  }

  @Test("only what changed is read again")
  func readsTheChanged() throws {
    try create(8)
    try settle()
    _ = try scanned()
    let quiet = try opened()
    #expect(quiet < 5, "\(quiet) reads though nothing changed")
    let store = try WorkspaceStore.open(path)
    let loaded = try store.load(.account(ID("a-7")))
    var account = try loaded.account
    account.name = "Renamed"
    _ = try store.save(.account(account), over: loaded.version)
    let digests = try scanned()
    #expect(digests.first { $0.id.text == "a-7" }?.name == "Renamed")
    #expect(digests.count == 8)
  }

  @Test("an edit of the same size with its old time set back is seen")
  func setBackTime() throws {
    try create(1)
    try settle()
    let before = try scanned()
    try settle()
    let file = path + "/accounts/a-0.yaml"
    var status = stat()
    #expect(stat(file, &status) == 0)
    let text = try #require(folder.read("portfolio/accounts/a-0.yaml"))
    let edited = text.replacing("status: ", with: "statux: ")
    #expect(edited.utf8.count == text.utf8.count)
    let number = open(file, O_WRONLY)
    #expect(write(number, Array(edited.utf8), edited.utf8.count) == edited.utf8.count)
    close(number)
    let times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, file, times, 0) == 0)
    let after = try scanned()
    #expect(after.first?.status == .candidate)
    #expect(after.count == before.count)
  }

  @Test("a file dated in the future is read each time, and shown right")
  func futureTime() throws {
    try create(2)
    let file = path + "/accounts/a-0.yaml"
    let future = [
      timespec(tv_sec: 4_000_000_000, tv_nsec: 0), timespec(tv_sec: 4_000_000_000, tv_nsec: 0),
    ]
    #expect(utimensat(AT_FDCWD, file, future, 0) == 0)
    let first = try scanned()
    #expect(try scanned() == first)
  }

  @Test("removed accounts leave the portfolio, and new ones enter it")
  func comeAndGo() throws {
    try create(5)
    try settle()
    _ = try scanned()
    unlink(path + "/accounts/a-3.yaml")
    _ = try WorkspaceStore.open(path).save(.account(makeAccount("new")), over: nil)
    #expect(try scanned().map(\.id.text) == ["a-0", "a-1", "a-2", "a-4", "new"])
  }

  @Test("what was known is told before any file is looked at, and the scan tells if it still holds")
  func rememberedFirst() throws {
    try create(3)
    try settle()
    _ = try scanned()
    var first: [String]?
    let same = try WorkspaceStore.open(path).scan { progress in
      first = first ?? progress.accounts.map(\.id.text)
      return true
    }
    #expect(first == ["a-0", "a-1", "a-2"])
    #expect(same.isAsRemembered)
    unlink(path + "/accounts/a-1.yaml")
    first = nil
    let fewer = try WorkspaceStore.open(path).scan { progress in
      first = first ?? progress.accounts.map(\.id.text)
      return true
    }
    #expect(first == ["a-0", "a-1", "a-2"])
    #expect(!fewer.isAsRemembered)
    #expect(fewer.accounts.map(\.id.text) == ["a-0", "a-2"])
  }

  @Test("progress brings every account once, and a stop stops")
  func progress() throws {
    try create(40)
    let store = try WorkspaceStore.open(path)
    var seen: [String] = []
    var last = 0
    let scan = try store.scan { progress in
      seen += progress.accounts.map(\.id.text)
      #expect(progress.total == 40 && progress.done >= last)
      last = progress.done
      return true
    }
    #expect(last == 40)
    #expect(seen.sorted() == scan.accounts.map(\.id.text).sorted())
    unlink(indexPath)
    let fresh = try WorkspaceStore.open(path)
    var calls = 0
    #expect(throws: StoreError.stopped) {
      try fresh.scan { _ in
        calls += 1
        return calls < 3
      }
    }
    #expect(calls == 3)
  }

  @Test("shared work does every task once", arguments: [0, 1, 31, 64, 65, 1_000])
  func sharedWork(count: Int) {
    var values: [Int] = []
    let isDone = SharedWork.run(count: count, { $0 * 2 }) { batch in
      values += batch
      return true
    }
    #expect(isDone)
    #expect(values.sorted() == (0..<count).map { $0 * 2 })
  }
}
