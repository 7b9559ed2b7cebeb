import Testing

@testable import Store

@Suite("What tells files apart")
struct FileKeyTests {
  private let status = FileStatus(
    kind: .file, size: 10, modified: 100, changed: 200, inode: 3, device: 1, mode: 0o600, links: 1,
    owner: 0,
    group: 0)

  @Test("each part of the key counts, and the mode doesn't")
  func parts() {
    let key = FileKey(status)
    var other = status
    other.modified += 1
    #expect(FileKey(other) != key)
    other = status
    other.changed += 1
    #expect(FileKey(other) != key)
    other = status
    other.size += 1
    #expect(FileKey(other) != key)
    other = status
    other.inode += 1
    #expect(FileKey(other) != key)
    other = status
    other.mode = 0o644
    #expect(FileKey(other) == key)
  }

  @Test("a file is settled only when both its stamps are older than the moment")
  func settled() {
    let key = FileKey(status)
    #expect(key.isSettled(before: 201))
    #expect(!key.isSettled(before: 200))
    #expect(!key.isSettled(before: 150))
    #expect(!key.isSettled(before: 50))
  }
}
