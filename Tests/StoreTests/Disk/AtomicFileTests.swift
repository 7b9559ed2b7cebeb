import Glibc
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
    #expect(order == [.create, .write, .sync, .close, .rename, .sync])
  }

  @Test("a new file is its owner's alone, and a stricter mode is kept")
  func modes() throws {
    try replace(on: RealDisk(), with: "one")
    #expect(mode() == 0o600)
    chmod(folder.path("a.yaml"), 0o644)
    try replace(on: RealDisk(), with: "two")
    #expect(mode() == 0o600)
    chmod(folder.path("a.yaml"), 0o400)
    try replace(on: RealDisk(), with: "three")
    #expect(mode() == 0o400)
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
        // Only looking at the old file's mode may fail without harm.
        #expect(disk.log.last == .status || disk.log[failing - 1] == .status)
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

  @Test("what dead processes left an hour ago is swept, and nothing else")
  func sweep() throws {
    let dead = try deadProcess()
    let old = [
      ".aquarium-\(getpid())-0.tmp", ".aquarium-1-0.tmp", ".aquarium-x-0.tmp", "a.tmp", "b.yaml",
    ]
    // A process of another machine may still be writing it, whatever its number says here.
    let fresh = ".aquarium-\(dead)-1.tmp"
    let kept = old + [fresh]
    for name in kept + [".aquarium-\(dead)-0.tmp", ".aquarium-\(dead)-12.tmp"] {
      folder.write("x", to: name)
      if name != fresh { makeOld(name) }
    }
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    try AtomicFile(disk: RealDisk(), folder: handle).sweep()
    #expect(folder.names() == kept.sorted())
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
