import Glibc
import Testing

@testable import Store

@Suite("The machine's disk")
struct RealDiskTests {
  let folder = TemporaryFolder()
  let disk = RealDisk()

  private func contents(_ name: String, limit: Int = 1_000_000) throws(DiskError) -> [UInt8]? {
    let handle = try disk.openFolder(path: folder.path)
    defer { disk.release(handle) }
    return try disk.contents(of: name, in: handle, atMost: limit)?.bytes
  }

  @Test("a file is read whole, and a limit is passed by one read at most")
  func wholeFile() throws {
    let text = String(repeating: "0123456789", count: 20_000)
    folder.write(text, to: "a")
    #expect(try contents("a") == Array(text.utf8))
    #expect(try contents("a", limit: 10)?.count == 11)
    folder.write("", to: "empty")
    #expect(try contents("empty") == [])
  }

  @Test("a link is refused, wherever it leads")
  func links() throws {
    symlink("/etc/passwd", folder.path("outside"))
    folder.write("x", to: "a")
    symlink("a", folder.path("inside"))
    for name in ["outside", "inside"] {
      #expect(throws: DiskError(call: .open, code: ELOOP)) { try contents(name) }
    }
  }

  @Test("a pipe, a folder or a device isn't read, and nothing hangs")
  func others() throws {
    mkfifo(folder.path("pipe"), 0o600)
    folder.makeFolder("folder")
    #expect(try contents("pipe") == nil)
    #expect(try contents("folder") == nil)
  }

  @Test("a missing file is told by its reason")
  func missing() {
    #expect(throws: DiskError(call: .open, code: ENOENT)) { try contents("nothing") }
  }

  @Test("a folder that is a link is refused inside another")
  func linkedFolder() throws {
    symlink("/etc", folder.path("accounts"))
    let handle = try disk.openFolder(path: folder.path)
    defer { disk.release(handle) }
    #expect(throws: DiskError.self) { try disk.openFolder("accounts", in: handle) }
  }

  @Test("the status tells a rewritten file from the one before")
  func status() throws {
    folder.write("one", to: "a")
    let handle = try disk.openFolder(path: folder.path)
    defer { disk.release(handle) }
    let before = try disk.status("a", in: handle)
    try AtomicFile(disk: disk, folder: handle).replace("a", with: Array("two".utf8))
    let after = try disk.status("a", in: handle)
    #expect(before.kind == .file && before.size == 3 && before.mode == 0o600)
    #expect(before.inode != after.inode || before.changed != after.changed)
  }

  @Test("one holder at a time, and the next gets its turn")
  func lock() throws {
    let handle = try disk.openFolder(path: folder.path)
    defer { disk.release(handle) }
    let lock = WorkspaceLock(disk: disk, folder: handle, patience: 3)
    let outer = try lock.holding { () throws(DiskError) in
      // A second holder gives up after its patience.
      let inner: Result<Int, Never>? = try lock.holding { 1 }
      #expect(inner == nil)
      return 2
    }
    #expect(try outer?.get() == 2)
    let after: Result<Int, Never>? = try lock.holding { 3 }
    #expect(after == .success(3))
  }
}
