import Glibc
import Method
import Testing

@testable import Store

/// Folders that go away, or are empty because another disk belongs there.
struct VanishingTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path("portfolio") }

  private func create() throws -> WorkspaceStore {
    try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane"), makeAccount("norval")])
  }

  @Test("accounts that vanish under an open workspace are told, not shown as none")
  func vanished() throws {
    let store = try create()
    _ = try store.scan()
    rename(path + "/accounts", path + "/elsewhere")
    #expect(throws: StoreError.accountsVanished(folder: path)) { try store.scan() }
    rename(path + "/elsewhere", path + "/accounts")
    rename(path + "/workspace.yaml", path + "/away.yaml")
    #expect(throws: StoreError.notAWorkspace(folder: path)) { try store.scan() }
  }

  @Test("a new account doesn't make the folder of accounts anew once it has vanished")
  func newAccountAfterVanishing() throws {
    let store = try create()
    _ = try store.scan()
    rename(path + "/accounts", path + "/elsewhere")
    #expect(throws: StoreError.accountsVanished(folder: path)) {
      try store.save(.account(makeAccount("new")), over: nil)
    }
    #expect(!folder.names(in: "portfolio").contains("accounts"))
  }

  @Test("a folder of accounts that is empty now isn't taken for an empty portfolio")
  func emptied() throws {
    let store = try create()
    _ = try store.scan()
    rename(path + "/accounts", path + "/elsewhere")
    folder.makeFolder("portfolio/accounts")
    #expect(throws: StoreError.accountsVanished(folder: path)) { try store.scan() }
    #expect(throws: StoreError.accountsVanished(folder: path)) {
      try store.save(.account(makeAccount("new")), over: nil)
    }
    rmdir(path + "/accounts")
    rename(path + "/elsewhere", path + "/accounts")
    #expect(try store.scan().accounts.count == 2)
  }

  @Test("who means it begins without them, as the sentence says")
  func beginsAnew() throws {
    _ = try create().scan()
    for name in folder.names(in: "portfolio/accounts") { unlink(path + "/accounts/" + name) }
    unlink(path + "/.aquarium/index")
    let store = try WorkspaceStore.open(path)
    #expect(try store.scan().accounts.isEmpty)
    guard case .saved = try store.save(.account(makeAccount("new")), over: nil) else {
      Issue.record("not saved")
      return
    }
    #expect(try store.scan().accounts.map(\.id.text) == ["new"])
  }

  @Test("a workspace that never had accounts opens with its empty folder")
  func neverHadAny() throws {
    let store = try WorkspaceStore.create(path, settings: makeSettings())
    #expect(try store.scan().accounts.isEmpty)
    guard case .saved = try store.save(.account(makeAccount("first")), over: nil) else {
      Issue.record("not saved")
      return
    }
    #expect(try store.scan().accounts.map(\.id.text) == ["first"])
  }
}
