import Glibc
import Method
import Testing

@testable import Store

@Suite("Folders that lay traps")
struct SecurityTests {
  let folder = TemporaryFolder()
  var path: String { folder.path("portfolio") }

  private func create() throws {
    _ = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
  }

  private func mode(_ name: String) -> mode_t {
    var found = stat()
    return stat(path + "/" + name, &found) == 0 ? found.st_mode & 0o777 : 0
  }

  @Test("all that is written is its owner's alone")
  func modes() throws {
    try create()
    let store = try WorkspaceStore.open(path)
    try store.keepTyped("x", at: FieldPath("name"), of: .settings, moment: "m")
    for name in [
      "workspace.yaml", ".gitignore", "accounts/hydrane.yaml", ".aquarium/lock",
      ".aquarium/.gitignore",
    ] {
      #expect(mode(name) == 0o600, "\(name)")
    }
    for name in [".", "accounts", ".aquarium", ".aquarium/drafts"] {
      #expect(mode(name) == 0o700, "\(name)")
    }
    for name in folder.names(in: "portfolio/.aquarium/drafts") {
      #expect(mode(".aquarium/drafts/" + name) == 0o600, "\(name)")
    }
  }

  @Test(
    "no id leads out of the folder",
    arguments: [
      "..", "../x", "a/b", "/etc/passwd", "a.b", "", "-a", "A", "é", "a b", "a\0b", "a\n",
      String(repeating: "a", count: 65),
    ])
  func hostileIDs(id: String) {
    #expect(throws: Rejection.malformedID(id)) { try ID<Account>(id) }
  }

  @Test("settings that are a link, a pipe or a folder aren't read, and nothing hangs")
  func trappedSettings() throws {
    folder.makeFolder("portfolio")
    let file = path + "/workspace.yaml"
    folder.write("schema: 1\nname: A\nend: true\n", to: "real.yaml")
    symlink(folder.path("real.yaml"), file)
    #expect(throws: StoreError.link(file: "workspace.yaml")) { try WorkspaceStore.open(path) }
    unlink(file)
    mkfifo(file, 0o600)
    #expect(throws: StoreError.notAFile(file: "workspace.yaml")) { try WorkspaceStore.open(path) }
    unlink(file)
    mkdir(file, 0o700)
    #expect(throws: StoreError.notAFile(file: "workspace.yaml")) { try WorkspaceStore.open(path) }
  }

  @Test("a linked folder for our own files is never written through")
  func trappedOwnFolder() throws {
    try create()
    folder.makeFolder("elsewhere")
    rename(path + "/.aquarium", folder.path("away"))
    symlink(folder.path("elsewhere"), path + "/.aquarium")
    let store = try WorkspaceStore.open(path)
    #expect(store.readOnly == .folder(".aquarium"))
    #expect(try store.scan().accounts.count == 1)
    #expect(folder.names(in: "elsewhere").isEmpty)
  }

  @Test("a saved account replaces no link, and follows none")
  func trappedAccount() throws {
    try create()
    let store = try WorkspaceStore.open(path)
    let loaded = try store.load(.account(ID("hydrane")))
    let text = try #require(folder.read("portfolio/accounts/hydrane.yaml"))
    folder.write(text, to: "target.yaml")
    unlink(path + "/accounts/hydrane.yaml")
    symlink(folder.path("target.yaml"), path + "/accounts/hydrane.yaml")
    var account = try loaded.account
    account.name = "Edited"
    #expect(throws: StoreError.link(file: "accounts/hydrane.yaml")) {
      try store.save(.account(account), over: loaded.version)
    }
    #expect(folder.read("target.yaml") == text)
  }

  @Test("a temporary file prepared by somebody else isn't written into")
  func trappedTemporaryFile() throws {
    try create()
    let store = try WorkspaceStore.open(path)
    let loaded = try store.load(.account(ID("hydrane")))
    folder.write("mine", to: "victim")
    for number in 0..<3 {
      symlink(
        folder.path("victim"), path + "/accounts/.aquarium-\(getpid())-\(number).tmp")
    }
    var account = try loaded.account
    account.name = "Edited"
    guard case .saved = try store.save(.account(account), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
    #expect(folder.read("victim") == "mine")
    #expect(try store.load(.account(ID("hydrane"))).account.name == "Edited")
  }

  @Test("a huge file is refused before it is read whole")
  func huge() throws {
    try create()
    folder.write("", to: "portfolio/accounts/huge.yaml")
    #expect(truncate(path + "/accounts/huge.yaml", 8 << 30) == 0)
    let scan = try WorkspaceStore.open(path).scan()
    #expect(
      scan.unreadable.map(\.error)
        == [.syntax(file: "accounts/huge.yaml", line: 1, .tooLarge)])
    #expect(scan.accounts.count == 1)
  }

  @Test("a workspace opened through a link that the user named is the workspace")
  func linkedRoot() throws {
    try create()
    symlink(path, folder.path("shortcut"))
    #expect(try WorkspaceStore.open(folder.path("shortcut")).scan().accounts.count == 1)
  }
}
