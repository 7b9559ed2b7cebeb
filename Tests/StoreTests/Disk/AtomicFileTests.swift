import Glibc
import Synchronization
import Testing

@testable import Store

@Suite("Replacing a file")
struct AtomicFileTests {
  let folder = TemporaryFolder()

  private func replace(
    on disk: any Disk, with text: String, patience: Int = 0
  ) throws(DiskError) {
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    try AtomicFile(disk: disk, folder: handle).replace("a.yaml", with: Array(text.utf8))
  }

  @Test("the new bytes stand under the name, and nothing else is left")
  func replaced() throws {
    try replace(on: RealDisk(), with: "one")
    try replace(on: RealDisk(), with: "two")
    #expect(folder.read("a.yaml") == "two")
    #expect(folder.names() == ["a.yaml"])
  }

  @Test("calls come in the order that survives a power cut")
  func order() throws {
    let disk = FaultyDisk(failing: .max)
    try replace(on: disk, with: String(repeating: "x", count: 100))
    let order = disk.log.filter { $0 != .status }.reduce(into: [DiskError.Call]()) { calls, call in
      if calls.last != call { calls.append(call) }
    }
    // What was written is read back before it gets its name.
    #expect(order == [.create, .write, .sync, .close, .open, .read, .close, .rename, .sync])
  }

  @Test("a new file is as shared as its folder", arguments: [0o700, 0o750, 0o770, 0o775])
  func sharedAsItsFolder(place: mode_t) throws {
    chmod(folder.path, place)
    try replace(on: RealDisk(), with: "one")
    #expect(mode() == place & 0o666 | 0o600)
  }

  @Test("a file keeps its mode", arguments: [0o400, 0o600, 0o640, 0o644, 0o660, 0o664, 0o666])
  func keepsItsMode(kept: mode_t) throws {
    try replace(on: RealDisk(), with: "one")
    chmod(folder.path("a.yaml"), kept)
    try replace(on: RealDisk(), with: "two")
    #expect(mode() == kept)
    #expect(folder.read("a.yaml") == "two")
  }

  @Test("a file keeps its group, and what labels it has", .enabled(if: geteuid() == 0))
  func keepsItsGroup() throws {
    try replace(on: RealDisk(), with: "one")
    chown(folder.path("a.yaml"), uid_t.max, 4321)
    chmod(folder.path("a.yaml"), 0o664)
    try replace(on: RealDisk(), with: "two")
    var found = stat()
    stat(folder.path("a.yaml"), &found)
    #expect(found.st_gid == 4321 && found.st_mode & 0o777 == 0o664)
  }

  @Test("where the group can't be kept, no other gets its rights")
  func groupRefused() throws {
    try replace(on: RealDisk(), with: "one")
    chown(folder.path("a.yaml"), uid_t.max, 4321)
    chmod(folder.path("a.yaml"), 0o664)
    var found = stat()
    stat(folder.path("a.yaml"), &found)
    guard found.st_gid == 4321 else { return }
    try replace(on: FaultyDisk(refused: [.setMode]), with: "two")
    #expect(mode() == 0o600)
  }

  @Test("what somebody else writes at the last moment is left as it is, and told")
  func lastMoment() throws {
    folder.write("one", to: "a.yaml")
    let disk = FaultyDisk()
    disk.meanwhile.withLock { $0 = [{ [folder] in folder.write("theirs", to: "a.yaml") }] }
    #expect(try !exchanged(on: disk, "one", for: "ours"))
    #expect(folder.read("a.yaml") == "theirs")
    #expect(folder.names() == ["a.yaml"])
  }

  @Test("of two who write at the last moment the later one stands")
  func lastMoments() throws {
    folder.write("one", to: "a.yaml")
    let disk = FaultyDisk()
    disk.meanwhile.withLock {
      $0 = [
        { [folder] in folder.write("first", to: "a.yaml") },
        { [folder] in folder.write("second", to: "a.yaml") },
      ]
    }
    #expect(try !exchanged(on: disk, "one", for: "ours"))
    #expect(folder.read("a.yaml") == "second")
    #expect(folder.names() == ["a.yaml"])
  }

  @Test(
    "what came out and can't be looked at is kept, whatever the reason",
    arguments: [EIO, EINVAL, ENOENT, ENOSYS])
  func cannotLook(code: Int32) throws {
    folder.write("one", to: "a.yaml")
    let disk = FaultyDisk(code: code)
    disk.meanwhile.withLock {
      $0 = [
        { [folder] in
          folder.write("theirs", to: "a.yaml")
          disk.refuse([.read])
        }
      ]
    }
    #expect(throws: DiskError.self) { try exchanged(on: disk, "one", for: "ours") }
    #expect(Set(folder.names().map { folder.read($0) }) == ["ours", "theirs"])
  }

  @Test("a file that has gone, or has come, at the last moment is no one's to write over")
  func goneOrCome() throws {
    #expect(try !exchanged(on: RealDisk(), "one", for: "ours"))
    #expect(folder.names() == [])
    folder.write("theirs", to: "a.yaml")
    #expect(try !exchanged(on: RealDisk(), nil, for: "ours"))
    #expect(folder.read("a.yaml") == "theirs")
    #expect(folder.names() == ["a.yaml"])
  }

  @Test("a disk that can't exchange files replaces them as before", arguments: [EINVAL, ENOSYS])
  func cannotExchange(code: Int32) throws {
    folder.write("one", to: "a.yaml")
    // The first rename is the exchange.
    let probe = FaultyDisk()
    #expect(try exchanged(on: probe, "one", for: "ours"))
    folder.write("one", to: "a.yaml")
    let place = try #require(probe.log.firstIndex(of: .rename))
    #expect(try exchanged(on: FaultyDisk(failing: place + 1, code: code), "one", for: "ours"))
    #expect(folder.read("a.yaml") == "ours")
    #expect(folder.names() == ["a.yaml"])
  }

  private func exchanged(
    on disk: any Disk, _ old: String?, for new: String
  ) throws(DiskError) -> Bool {
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    return try AtomicFile(disk: disk, folder: handle).replace(
      "a.yaml", with: Array(new.utf8),
      expecting: old.map { .bytes(Array($0.utf8)) } ?? .nothing)
  }

  private func mode() -> mode_t {
    var found = stat()
    stat(folder.path("a.yaml"), &found)
    return found.st_mode & 0o777
  }

  @Test("whichever call fails, the file is whole and the error is told", arguments: [EIO, ENOSPC])
  func everyFault(code: Int32) throws {
    let old = String(repeating: "old ", count: 50)
    let new = String(repeating: "new ", count: 60)
    var failing = 1
    while true {
      try replace(on: RealDisk(), with: old)
      let disk = FaultyDisk(failing: failing, code: code)
      do throws(DiskError) {
        try replace(on: disk, with: new)
        if !disk.hasFailed { break }
        // Only what shares the file with others may fail without harm.
        #expect([.status, .setMode, .open, .close].contains(disk.log[failing - 1]))
      } catch {
        #expect(error.code == code)
        let content = folder.read("a.yaml")
        #expect(content == old || (content == new && failing == disk.log.count))
        #expect(folder.names() == ["a.yaml"], "call \(failing) left a temporary file")
      }
      failing += 1
    }
    #expect(failing > 8)
    #expect(folder.read("a.yaml") == new)
  }

  @Test("what dead processes of this machine left is swept, and nothing else")
  func sweep() throws {
    let dead = try deadProcess()
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    let machine = AtomicFile.machine
    let old = [
      ".aquarium-\(getpid())-0-\(machine).tmp", ".aquarium-1-0-\(machine).tmp",
      ".aquarium-x-0.tmp", "a.tmp", "b.yaml",
    ]
    // A process of another machine may still be writing them, whatever its number says here.
    let fresh = [".aquarium-\(dead)-1.tmp", ".aquarium-\(dead)-1-elsewhere.tmp"]
    let gone = [".aquarium-\(dead)-0.tmp", ".aquarium-\(dead)-12-elsewhere.tmp"]
    let ours = ".aquarium-\(dead)-3-\(machine).tmp"
    for name in old + fresh + gone + [ours] {
      folder.write("x", to: name)
      if !fresh.contains(name), name != ours { makeOld(name) }
    }
    try AtomicFile(disk: RealDisk(), folder: handle).sweep()
    #expect(folder.names() == (old + fresh).sorted())
  }

  /// Sets the file's stamp back by two hours.
  private func makeOld(_ name: String) {
    var found = stat()
    stat(folder.path(name), &found)
    let then = timespec(tv_sec: found.st_mtim.tv_sec - 7200, tv_nsec: 0)
    utimensat(AT_FDCWD, folder.path(name), [then, then], 0)
  }

  private func deadProcess() throws -> pid_t {
    var process: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(arguments[0]) }
    try #require(posix_spawnp(&process, "true", nil, nil, &arguments, nil) == 0)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return process
  }
}
