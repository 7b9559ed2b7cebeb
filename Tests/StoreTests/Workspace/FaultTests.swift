import Glibc
import Method
import Testing

@testable import Store

@Suite("Disks that fail")
struct FaultTests {
  let folder = TemporaryFolder()

  @Test("whichever call of a creation fails, nothing is taken for a workspace, or all is there")
  func creating() throws {
    let accounts = [try makeAccount("hydrane"), try makeAccount("norval")]
    var failing = 1
    while true {
      let name = "portfolio-\(failing)"
      let disk = FaultyDisk(failing: failing)
      do throws(StoreError) {
        _ = try WorkspaceStore.create(
          folder.path(name), settings: makeSettings(), accounts: accounts, on: disk)
        #expect(try WorkspaceStore.open(folder.path(name)).scan().accounts.count == 2)
      } catch {
        if folder.read("\(name)/workspace.yaml") != nil {
          #expect(try WorkspaceStore.open(folder.path(name)).scan().accounts.count == 2)
        } else {
          #expect(throws: StoreError.self) { try WorkspaceStore.open(folder.path(name)) }
        }
      }
      if !disk.hasFailed { break }
      failing += 1
    }
    #expect(failing > 20)
  }

  @Test("a save that finds its own bytes makes them durable before it answers")
  func savingAgain() throws {
    let path = folder.path("portfolio")
    _ = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [try makeAccount("hydrane")])
    let disk = FaultyDisk()
    let store = try WorkspaceStore(path, disk: disk)
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.name = "Hydrane SA"
    _ = try store.save(.account(account), over: loaded.version)
    let settled = FaultyDisk(refused: [.sync])
    let again = try WorkspaceStore(path, disk: settled)
    #expect(throws: StoreError.self) { try again.save(.account(account), over: loaded.version) }
    guard case .saved = try store.save(.account(account), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
  }

  @Test("a disk that is full on opening makes nothing read-only: the next save tries again")
  func fullOnOpening() throws {
    let path = folder.path("portfolio")
    _ = try WorkspaceStore.create(path, settings: makeSettings())
    let disk = FaultyDisk(refused: [.lock], code: ENOSPC)
    let store = try WorkspaceStore(path, disk: disk)
    #expect(store.readOnly == nil)
    let account = try makeAccount("hydrane")
    #expect(throws: StoreError.self) { try store.save(.account(account), over: nil) }
    disk.refuse([])
    guard case .saved = try store.save(.account(account), over: nil) else {
      Issue.record("not saved")
      return
    }
  }

  @Test("whichever call of a scan fails, no account vanishes without a word")
  func scanning() throws {
    let path = folder.path("portfolio")
    let ids = (0..<4).map { "a-\($0)" }
    _ = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: ids.map { try makeAccount($0) })
    var failing = 1
    while true {
      let disk = FaultyDisk(failing: failing, code: EIO)
      do throws(StoreError) {
        let scan = try WorkspaceStore(path, disk: disk).scan()
        let seen =
          scan.accounts.map { "accounts/\($0.id.text).yaml" } + scan.unreadable.map(\.file)
        #expect(seen.sorted() == ids.map { "accounts/\($0).yaml" })
      } catch {
        #expect(disk.hasFailed)
      }
      if !disk.hasFailed { break }
      failing += 1
    }
    #expect(failing > 20)
  }

  @Test("whichever call of a draft fails, the one before or the new one is there, and it is told")
  func drafts() throws {
    let path = folder.path("portfolio")
    let field = try FieldPath("identity.mission")
    var failing = 1
    _ = try WorkspaceStore.create(path, settings: makeSettings(), accounts: [])
    while true {
      let disk = FaultyDisk()
      var thrown: StoreError?
      do {
        let store = try WorkspaceStore(path, disk: disk)
        try store.keepTyped("old", at: field, of: .settings, moment: "m")
        disk.arm(failing)
        do throws(StoreError) {
          try store.keepTyped("new", at: field, of: .settings, moment: "m")
        } catch {
          thrown = error
        }
      }
      let hasFailed = disk.hasFailed
      let next = try WorkspaceStore.open(path)
      let offered = try next.offeredDrafts()
      #expect(offered.count == 1)
      for draft in offered {
        if case .typed(_, let text) = draft.content {
          #expect(text == "new" || (text == "old" && thrown != nil))
        }
        try next.forget(draft)
      }
      if !hasFailed { break }
      failing += 1
    }
    #expect(failing > 8)
  }

  @Test("a full disk makes a save fail, and the edit can be saved once there is room")
  func fullDisk() throws {
    let path = folder.path("portfolio")
    let disk = FaultyDisk(code: ENOSPC)
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")], on: disk)
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.name = "Edited"
    disk.refuse([.write])
    #expect(
      throws: StoreError.disk(
        file: "accounts/hydrane.yaml", DiskError(call: .write, code: ENOSPC))
    ) {
      try store.save(.account(account), over: loaded.version)
    }
    #expect(throws: StoreError.self) {
      try store.keepUnsaved(.account(account), over: loaded.version, moment: "m")
    }
    disk.refuse([])
    guard case .saved = try store.save(.account(account), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
    #expect(try store.load(.account(ID("hydrane"))).account.name == "Edited")
  }

  @Test("a disk that is full at the opening makes saves fail one by one, not the whole sitting")
  func fullAtOpening() throws {
    let path = folder.path("portfolio")
    _ = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
    unlink(path + "/.aquarium/.gitignore")
    let disk = FaultyDisk(refused: [.write], code: ENOSPC)
    let store = try WorkspaceStore(path, disk: disk)
    #expect(store.readOnly == nil)
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.name = "Edited"
    #expect(throws: StoreError.self) { try store.save(.account(account), over: loaded.version) }
    disk.refuse([])
    guard case .saved = try store.save(.account(account), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
  }

  @Test("a disk that becomes read-only is told as such")
  func becomesReadOnly() throws {
    let disk = FaultyDisk(code: EROFS)
    let store = try WorkspaceStore.create(
      folder.path("portfolio"), settings: makeSettings(), accounts: [makeAccount("hydrane")],
      on: disk)
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.name = "Edited"
    disk.refuse([.create, .write, .rename])
    #expect(throws: StoreError.readOnly(.folder("accounts/hydrane.yaml"))) {
      try store.save(.account(account), over: loaded.version)
    }
  }

  @Test("an index that can't be written costs nothing but time")
  func indexRefused() throws {
    let path = folder.path("portfolio")
    let disk = FaultyDisk()
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")], on: disk)
    disk.refuse([.create, .rename])
    #expect(try store.scan().accounts.count == 1)
    #expect(folder.read("portfolio/.aquarium/index") == nil)
  }
}
