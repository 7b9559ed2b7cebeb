import Glibc
import Method
import Testing

@testable import Store

/// Versions of accounts that reviews keep in the folder, by their day.
struct KeptVersionTests {
  private let folder = TemporaryFolder()
  private let id: ID<Account>
  private var path: String { folder.path("portfolio") }
  private let place = "portfolio/versions/hydrane"

  init() throws { id = try ID("hydrane") }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func create() throws -> WorkspaceStore {
    try WorkspaceStore.create(path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
  }

  private func rename(_ name: String, in store: WorkspaceStore) throws {
    let loaded = try store.load(.account(id))
    var account = try loaded.account
    account.name = name
    _ = try store.save(.account(account), over: loaded.version)
  }

  private func name(_ iso: String, in store: WorkspaceStore) throws -> String? {
    try store.version(of: id, on: day(iso)).account?.name
  }

  @Test func `a version is the account as it was, whatever becomes of it`() throws {
    let store = try create()
    #expect(try store.versions(of: id).isEmpty)
    try store.keepVersion(of: id, on: day("2026-08-28"))
    try rename("Hydrane Boissons", in: store)
    try store.keepVersion(of: id, on: day("2026-11-28"))
    #expect(try store.versions(of: id).map(\.iso) == ["2026-11-28", "2026-08-28"])
    #expect(try name("2026-08-28", in: store) == "Hydrane")
    #expect(try name("2026-11-28", in: store) == "Hydrane Boissons")
    #expect(folder.names(in: place) == ["2026-08-28.yaml", "2026-11-28.yaml"])
  }

  @Test func `a version of the same day takes the place of the one before`() throws {
    let store = try create()
    try store.keepVersion(of: id, on: day("2026-11-28"))
    try rename("Later", in: store)
    try store.keepVersion(of: id, on: day("2026-11-28"))
    #expect(try store.versions(of: id).count == 1)
    #expect(try name("2026-11-28", in: store) == "Later")
  }

  @Test func `files that are no versions are passed over`() throws {
    let store = try create()
    try store.keepVersion(of: id, on: day("2026-11-28"))
    for name in ["notes.yaml", "2026-11-31.yaml", "2026-11-27.txt", "2026-11-28 2.yaml"] {
      folder.write("x", to: place + "/" + name)
    }
    #expect(try store.versions(of: id).map(\.iso) == ["2026-11-28"])
  }

  @Test func `what isn't there or is cut is refused by its name`() throws {
    let store = try create()
    let file = "versions/hydrane/2026-11-28.yaml"
    #expect(throws: StoreError.missing(file: file)) {
      try store.version(of: id, on: day("2026-11-28"))
    }
    try store.keepVersion(of: id, on: day("2026-11-28"))
    let text = try #require(folder.read("portfolio/" + file))
    folder.write(String(text.prefix(text.count / 2)), to: "portfolio/" + file)
    #expect(throws: StoreError.self) { try store.version(of: id, on: day("2026-11-28")) }
    #expect(throws: StoreError.missing(file: "accounts/lumen.yaml")) {
      try store.keepVersion(of: try ID("lumen"), on: day("2026-11-28"))
    }
  }

  @Test func `a link in the place of the folder is neither read nor written through`() throws {
    let store = try create()
    folder.makeFolder("elsewhere")
    folder.makeFolder("elsewhere/hydrane")
    folder.write("x", to: "elsewhere/hydrane/2026-11-28.yaml")
    symlink(folder.path("elsewhere"), path + "/versions")
    #expect(try store.versions(of: id).isEmpty)
    #expect(throws: StoreError.self) { try store.version(of: id, on: day("2026-11-28")) }
    #expect(throws: StoreError.self) { try store.keepVersion(of: id, on: day("2026-11-28")) }
    #expect(folder.read("elsewhere/hydrane/2026-11-28.yaml") == "x")
  }

  @Test func `a link in the place of a version is not followed`() throws {
    let store = try create()
    try store.keepVersion(of: id, on: day("2026-11-28"))
    symlink(path + "/accounts/hydrane.yaml", folder.path(place) + "/2026-11-27.yaml")
    #expect(throws: StoreError.self) { try store.version(of: id, on: day("2026-11-27")) }
  }

  @Test func `where nothing may be written no version is kept, and that is told`() throws {
    _ = try create()
    let store = try WorkspaceStore.open(path, readOnly: true)
    #expect(throws: StoreError.readOnly(.asked)) {
      try store.keepVersion(of: id, on: day("2026-11-28"))
    }
    #expect(folder.names(in: "portfolio/versions").isEmpty)
  }
}
