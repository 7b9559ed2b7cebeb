import Glibc
import Method
import Synchronization
import Testing

@testable import Store

@Suite("A workspace on disk")
struct WorkspaceStoreTests {
  let folder = TemporaryFolder()
  var path: String { folder.path("portfolio") }

  private func create(_ ids: [String] = ["hydrane", "norval"]) throws -> WorkspaceStore {
    let accounts = try ids.map { try makeAccount($0) }
    return try WorkspaceStore.create(path, settings: makeSettings(), accounts: accounts)
  }

  private func saved(_ outcome: SaveOutcome) throws -> Version {
    guard case .saved(let version) = outcome else {
      throw StoreError.missing(file: "not saved: \(outcome)")
    }
    return version
  }

  @Test("a new workspace holds its settings, its accounts and what git must not see")
  func created() throws {
    let store = try create()
    #expect(store.readOnly == nil)
    #expect(
      folder.names(in: "portfolio")
        == [".aquarium", ".gitignore", "accounts", "workspace.yaml"])
    #expect(folder.read("portfolio/.gitignore") == ".aquarium/\n.aquarium-*.tmp\n")
    #expect(folder.read("portfolio/.aquarium/.gitignore") == "*\n")
    #expect(folder.names(in: "portfolio/accounts") == ["hydrane.yaml", "norval.yaml"])
    #expect(try store.load(.settings).settings.name == "Fluides du Sud")
    let scan = try store.scan()
    #expect(scan.accounts.map(\.id.text) == ["hydrane", "norval"])
    #expect(scan.unreadable.isEmpty)
  }

  @Test("nothing is created over anything")
  func notOver() throws {
    _ = try create()
    let before = folder.read("portfolio/workspace.yaml")
    #expect(throws: StoreError.alreadyExists(file: "workspace.yaml")) { try create(["other"]) }
    #expect(folder.read("portfolio/workspace.yaml") == before)
    #expect(folder.names(in: "portfolio/accounts") == ["hydrane.yaml", "norval.yaml"])
    folder.write("x", to: "file")
    #expect(throws: StoreError.alreadyExists(file: folder.path("file"))) {
      try WorkspaceStore.create(folder.path("file"), settings: makeSettings())
    }
  }

  @Test("a folder with other files in it keeps them")
  func amongOthers() throws {
    folder.makeFolder("portfolio")
    folder.write("notes", to: "portfolio/notes.txt")
    folder.write("mine\n", to: "portfolio/.gitignore")
    _ = try create()
    #expect(folder.read("portfolio/notes.txt") == "notes")
    #expect(folder.read("portfolio/.gitignore") == "mine\n")
  }

  @Test("what isn't a workspace is told, and never taken for an empty one")
  func notAWorkspace() throws {
    #expect(throws: StoreError.vanished(folder: path)) { try WorkspaceStore.open(path) }
    folder.makeFolder("portfolio")
    #expect(throws: StoreError.notAWorkspace(folder: path)) { try WorkspaceStore.open(path) }
    #expect(folder.names(in: "portfolio").isEmpty)
    folder.write("x", to: "file")
    #expect(throws: StoreError.notAWorkspace(folder: folder.path("file"))) {
      try WorkspaceStore.open(folder.path("file"))
    }
  }

  @Test("a clone of an empty workspace has no folder of accounts, and gets one with the first")
  func emptyClone() throws {
    folder.makeFolder("portfolio")
    folder.write("schema: 1\nname: A\nend: true\n", to: "portfolio/workspace.yaml")
    let store = try WorkspaceStore.open(path)
    #expect(try store.scan().accounts.isEmpty)
    _ = try saved(store.save(.account(makeAccount("first")), over: nil))
    #expect(try store.scan().accounts.map(\.id.text) == ["first"])
  }

  @Test("settings that can't be read are listed; accounts are read, and nothing is written")
  func damagedSettings() throws {
    let account = try #require(try create(["hydrane"]).scan().accounts.first)
    let torn = "schema: 1\n<<<<<<< HEAD\nname: A\n"
    folder.write(torn, to: "portfolio/workspace.yaml")
    let store = try WorkspaceStore.open(path)
    #expect(store.readOnly == .settings)
    let scan = try store.scan()
    #expect(scan.accounts.map(\.id) == [account.id])
    #expect(scan.unreadable.map(\.file) == ["workspace.yaml"])
    #expect(scan.settings.name == "portfolio")
    #expect(scan.settings.isStandIn)
    let loaded = try store.load(.account(account.id))
    #expect(throws: StoreError.readOnly(.settings)) {
      try store.save(loaded.document, over: loaded.version)
    }
    #expect(throws: StoreError.self) {
      try store.save(.settings(scan.settings), over: scan.settingsVersion)
    }
    #expect(folder.read("portfolio/workspace.yaml") == torn)
  }

  @Test("a workspace is made with the folders above it")
  func nestedCreation() throws {
    let nested = folder.path("a/b/c")
    let store = try WorkspaceStore.create(
      nested + "/", settings: makeSettings(), accounts: [makeAccount("hydrane")])
    #expect(try store.scan().accounts.map(\.id.text) == ["hydrane"])
    #expect(throws: StoreError.alreadyExists(file: "workspace.yaml")) {
      try WorkspaceStore.create(nested, settings: makeSettings())
    }
  }

  @Test("an account too large to be read is named as such, not as a fault of the disk")
  func creationWithTooLargeAccount() throws {
    var account = try makeAccount("hydrane")
    account.identity.mission = String(repeating: "x", count: Screening.longestLine + 1)
    do {
      _ = try WorkspaceStore.create(
        folder.path("large"), settings: makeSettings(), accounts: [account])
      Issue.record("created")
    } catch {
      guard case .unwritable(let file, _, .lineTooLong) = error as? StoreError else {
        Issue.record("\(error)")
        return
      }
      #expect(file == "accounts/hydrane.yaml")
    }
  }

  @Test("an edit is saved, loaded and saved again")
  func saving() throws {
    let store = try create()
    var loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.identity.mission = "l1\nl2\n"
    let version = try saved(store.save(.account(account), over: loaded.version))
    account.name = "Hydrane SA"
    _ = try saved(store.save(.account(account), over: version))
    loaded = try store.load(.account(ID("hydrane")))
    #expect(try loaded.account == account)
    #expect(folder.names(in: "portfolio/accounts") == ["hydrane.yaml", "norval.yaml"])
    #expect(throws: StoreError.missing(file: "accounts/nobody.yaml")) {
      try store.load(.account(ID("nobody")))
    }
  }

  @Test("what somebody else changed is shown and not overwritten, until the user says so")
  func changedOnDisk() throws {
    let store = try create()
    let other = try WorkspaceStore.open(path)
    let mine = try store.load(.account(ID("hydrane")))
    var theirs = try other.load(.account(ID("hydrane"))).account
    theirs.name = "Theirs"
    _ = try saved(other.save(.account(theirs), over: mine.version))
    var edited = try mine.account
    edited.name = "Mine"
    guard case .changedOnDisk(let found) = try store.save(.account(edited), over: mine.version)
    else {
      Issue.record("overwritten")
      return
    }
    #expect(try found.account.name == "Theirs")
    #expect(try store.load(.account(ID("hydrane"))).account.name == "Theirs")
    _ = try saved(store.save(.account(edited), over: found.version))
    #expect(try store.load(.account(ID("hydrane"))).account.name == "Mine")
  }

  @Test("the same edit from both sides is no conflict")
  func sameEdit() throws {
    let store = try create()
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.name = "Same"
    let first = try saved(store.save(.account(account), over: loaded.version))
    #expect(try saved(store.save(.account(account), over: loaded.version)) == first)
  }

  @Test("a removed account isn't written again without a word")
  func removed() throws {
    let store = try create()
    let loaded = try store.load(.account(ID("hydrane")))
    unlink(path + "/accounts/hydrane.yaml")
    #expect(try store.save(loaded.document, over: loaded.version) == .removedOnDisk)
    _ = try saved(store.save(loaded.document, over: nil))
    #expect(throws: StoreError.alreadyExists(file: "accounts/norval.yaml")) {
      try store.save(.account(makeAccount("norval")), over: nil)
    }
  }

  @Test("settings are saved as accounts are")
  func settings() throws {
    let store = try create()
    let loaded = try store.load(.settings)
    var settings = try loaded.settings
    settings.ownCompany = "Nous"
    guard case .saved = try store.save(.settings(settings), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
    settings.ownCompany = "Eux"
    guard
      case .changedOnDisk(let theirs) = try store.save(.settings(settings), over: loaded.version)
    else {
      Issue.record("overwritten")
      return
    }
    #expect(try theirs.settings.ownCompany == "Nous")
  }

  @Test("one bad file hides no other, and is never written over")
  func unreadable() throws {
    let store = try create()
    let loaded = try store.load(.account(ID("hydrane")))
    folder.write("id: hydrane\n<<<<<<< HEAD\n", to: "portfolio/accounts/hydrane.yaml")
    folder.write("id: other\nend: true\n", to: "portfolio/accounts/wrong.yaml")
    folder.write("x", to: "portfolio/accounts/Bad Name.yaml")
    folder.write("x", to: "portfolio/accounts/notes.txt")
    folder.write("x", to: "portfolio/accounts/.hidden.yaml")
    symlink("/etc/passwd", path + "/accounts/link.yaml")
    mkfifo(path + "/accounts/pipe.yaml", 0o600)
    let scan = try store.scan()
    #expect(scan.accounts.map(\.id.text) == ["norval"])
    #expect(
      scan.unreadable.map(\.error) == [
        .badName(file: "accounts/Bad Name.yaml"),
        .syntax(file: "accounts/hydrane.yaml", line: 2, .conflictMarker),
        .link(file: "accounts/link.yaml"), .notAFile(file: "accounts/pipe.yaml"),
        .wrongID(file: "accounts/wrong.yaml", line: 1, found: "other"),
      ])
    var edited = try loaded.account
    edited.name = "Mine"
    #expect(throws: StoreError.syntax(file: "accounts/hydrane.yaml", line: 2, .conflictMarker)) {
      try store.save(.account(edited), over: loaded.version)
    }
    #expect(folder.read("portfolio/accounts/hydrane.yaml") == "id: hydrane\n<<<<<<< HEAD\n")
  }

  @Test("a folder that can't be written to is read, and saving says so")
  func readOnly() throws {
    let loaded = try create().load(.account(ID("hydrane")))
    let before = folder.names(in: "portfolio/.aquarium")
    for store in [
      try WorkspaceStore(path, disk: FaultyDisk.readOnly()),
      try WorkspaceStore.open(path, readOnly: true),
    ] {
      #expect(store.readOnly != nil)
      #expect(try store.scan().accounts.count == 2)
      var account = try loaded.account
      account.name = "Mine"
      #expect(throws: StoreError.readOnly(store.readOnly ?? .asked)) {
        try store.save(.account(account), over: loaded.version)
      }
      #expect(throws: StoreError.self) { try store.offeredDrafts() }
    }
    #expect(folder.names(in: "portfolio/.aquarium") == before)
  }

  @Test("a workspace of a later schema is read and never written")
  func laterSchema() throws {
    _ = try create()
    folder.write("schema: 3\nname: A\nend: true\n", to: "portfolio/workspace.yaml")
    let store = try WorkspaceStore.open(path)
    #expect(store.readOnly == .newerSchema(3))
    #expect(try store.scan().accounts.count == 2)
  }

  @Test("links in the place of folders are refused")
  func linkedFolders() throws {
    let store = try create()
    rename(path + "/accounts", folder.path("outside"))
    symlink(folder.path("outside"), path + "/accounts")
    #expect(throws: StoreError.self) { try store.scan() }
  }
}
