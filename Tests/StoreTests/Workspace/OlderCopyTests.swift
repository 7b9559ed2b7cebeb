import Glibc
import Method
import Testing

@testable import Store

/// Versions that were replaced, kept on this machine.
struct OlderCopyTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path("portfolio") }
  private let name: DocumentName

  init() throws { name = .account(try ID("hydrane")) }

  private func create() throws -> WorkspaceStore {
    try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
  }

  /// Saves the account under a name, as written at a minute of the day.
  private func save(_ text: String, minute: Int, in store: WorkspaceStore) throws {
    let loaded = try store.load(name)
    var account = try loaded.account
    account.name = text
    _ = try store.save(.account(account), over: loaded.version)
    stamp(minute)
  }

  private func stamp(_ minute: Int) {
    let moment = timespec(tv_sec: 1_796_000_000 + minute * 60, tv_nsec: 5)
    utimensat(AT_FDCWD, path + "/accounts/hydrane.yaml", [moment, moment], 0)
  }

  private func names(_ store: WorkspaceStore) throws -> [String] {
    try store.olderCopies(of: name).map { copy in
      try store.load(copy, of: name).account?.name ?? ""
    }
  }

  @Test("each version of others is kept, and one in ten minutes of this sitting's own")
  func kept() throws {
    let store = try create()
    stamp(0)
    #expect(try store.olderCopies(of: name).isEmpty)
    for minute in [1, 2, 3, 11, 12] { try save("own \(minute)", minute: minute, in: store) }
    try save("theirs", minute: 13, in: WorkspaceStore.open(path))
    try save("last", minute: 14, in: store)
    #expect(try names(store) == ["theirs", "own 12", "own 11", "Hydrane"])
    #expect(try store.olderCopies(of: name).map(\.seconds).last == 1_796_000_000)
    #expect(try store.olderCopies(of: .settings).isEmpty)
  }

  @Test("of hundreds thirty stay, the denser the newer, the oldest among them")
  func thinned() throws {
    let store = try create()
    stamp(0)
    for round in 1...120 {
      try save("v\(round)", minute: round * 30, in: WorkspaceStore.open(path))
    }
    let found = try names(store)
    #expect(found.count == OlderCopy.most)
    #expect(found.prefix(3) == ["v119", "v118", "v117"])
    #expect(found.last == "Hydrane")
    let gaps = zip(found.dropLast(), found.dropFirst().dropLast()).map { newer, older in
      (Int(newer.dropFirst()) ?? 0) - (Int(older.dropFirst()) ?? 0)
    }
    #expect(gaps.suffix(5).reduce(0, +) > gaps.prefix(5).reduce(0, +))
  }

  @Test("a moment is found again from the file's name, and other names are none")
  func names() throws {
    for seconds in [0, 1, 1_796_000_000, 4_000_000_000] {
      let file = OlderCopy.file(writtenAt: Int64(seconds) * 1_000_000_000 + 7)
      #expect(file.hasSuffix(".000000007Z.yaml"))
      #expect(OlderCopy(file: file)?.seconds == seconds)
    }
    for other in ["notes.yaml", "2026-11-27.yaml", "2026-11-27T10-00-00.1Z.txt", ""] {
      #expect(OlderCopy(file: other) == nil)
    }
  }

  @Test("a version that can't be kept costs the copy, never the save")
  func notKept() throws {
    let store = try create()
    folder.write("in the way", to: "portfolio/.aquarium/older")
    try save("saved all the same", minute: 1, in: store)
    #expect(try store.load(name).account.name == "saved all the same")
    #expect(throws: StoreError.self) { try store.olderCopies(of: name) }
  }
}
