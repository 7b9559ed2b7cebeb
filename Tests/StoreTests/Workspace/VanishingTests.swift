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
    #expect(throws: StoreError.settingsVanished(folder: path)) { try store.scan() }
  }

  @Test(
    "nothing is saved into a folder that isn't where it was opened",
    arguments: ["moved", "another in its place", "a file in its place", "removed"])
  func moved(how: String) throws {
    let store = try create()
    let loaded = try store.load(.account(ID("hydrane")))
    var ours = try loaded.account
    ours.name = "Ours"
    rename(path, path + ".away")
    switch how {
    case "another in its place": _ = try create()
    case "a file in its place": folder.write("x", to: "portfolio")
    case "removed": removeAll(path + ".away")
    default: break
    }
    #expect(throws: StoreError.moved(folder: path)) {
      try store.save(.account(ours), over: loaded.version)
    }
    #expect(throws: StoreError.moved(folder: path)) { try store.scan() }
  }

  @Test("without workspace.yaml no account is saved; the settings can be written anew")
  func withoutSettings() throws {
    let store = try create()
    let loaded = try store.load(.account(ID("hydrane")))
    let settings = try store.load(.settings)
    var ours = try loaded.account
    ours.name = "Ours"
    unlink(path + "/workspace.yaml")
    #expect(throws: StoreError.settingsVanished(folder: path)) {
      try store.save(.account(ours), over: loaded.version)
    }
    #expect(try store.save(settings.document, over: settings.version) == .removedOnDisk)
    guard case .saved = try store.save(settings.document, over: nil) else {
      Issue.record("not written anew")
      return
    }
    guard case .saved = try store.save(.account(ours), over: loaded.version) else {
      Issue.record("not saved after that")
      return
    }
  }

  @Test("a link, or a file, in the place of the accounts' folder is told as what it is")
  func linkedAccounts() throws {
    let store = try create()
    rename(path + "/accounts", path + "/elsewhere")
    symlink(path + "/elsewhere", path + "/accounts")
    #expect(throws: StoreError.link(file: "accounts")) { try store.scan() }
    unlink(path + "/accounts")
    folder.write("x", to: "portfolio/accounts")
    #expect(throws: StoreError.notAFolder(file: "accounts")) { try store.scan() }
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

  private func removeAll(_ path: String) {
    for part in ["accounts", ".aquarium", ".aquarium/drafts", ""] {
      for name in folder.names(in: "portfolio.away/" + part) { unlink("\(path)/\(part)/\(name)") }
    }
    for part in [".aquarium/drafts", ".aquarium", "accounts", ""] { rmdir("\(path)/\(part)") }
  }
}
