import Glibc
import Method
import Synchronization
import Testing

@testable import Store

@Suite("Nothing is lost")
struct ReliabilityTests {
  let folder = TemporaryFolder()
  var path: String { folder.path("portfolio") }

  @Test("whichever call of a save fails, the file is whole and the error is told")
  func everyFault() throws {
    let disk = FaultyDisk()
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")], on: disk)
    let text = String(repeating: "Un long texte.\n", count: 20)
    var failing = 1
    while true {
      let loaded = try store.load(.account(ID("hydrane")))
      var edited = try loaded.account
      edited.identity.mission = text + "\(failing)\n"
      let old = try RecordFile.bytes(loaded.document, over: loaded.version.bytes)
      let new = try RecordFile.bytes(.account(edited), over: loaded.version.bytes)
      disk.arm(failing)
      var thrown: StoreError?
      do throws(StoreError) {
        guard case .saved = try store.save(.account(edited), over: loaded.version) else {
          Issue.record("call \(failing) made a conflict")
          return
        }
      } catch {
        thrown = error
      }
      let hasFailed = disk.hasFailed
      let calls = disk.log
      disk.arm(.max)
      let content = Array((folder.read("portfolio/accounts/hydrane.yaml") ?? "").utf8)
      #expect(content == (thrown == nil ? new : content == new ? new : old))
      #expect(folder.names(in: "portfolio/accounts") == ["hydrane.yaml"])
      if !hasFailed { break }
      // What only shares the file, or could be tried again, may fail: it is saved all the same.
      let harmless: Set<DiskError.Call> = [.close, .status, .setMode, .open, .read, .remove]
      if thrown == nil { #expect(harmless.contains(calls[failing - 1])) }
      failing += 1
    }
    #expect(failing > 15)
  }

  @Test("two programs that edit one account 150 times each lose nothing")
  func twoWriters() throws {
    _ = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
    let edits = 150
    let path = path
    let failures = Mutex<[String]>([])
    let threads = (0..<2).map { writer in
      Thread {
        do {
          let store = try WorkspaceStore.open(path)
          for edit in 0..<edits {
            try Self.add("\(writer)-\(edit)", to: "hydrane", in: store)
          }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    threads.forEach { $0.join() }
    #expect(failures.withLock { $0 } == [])
    let account = try WorkspaceStore.open(path).load(.account(ID("hydrane"))).account
    let expected = (0..<2).flatMap { writer in (0..<edits).map { "\(writer)-\($0)" } }
    #expect(Set(account.tags) == Set(expected))
    #expect(account.tags.count == 2 * edits)
  }

  private static func add(_ tag: String, to id: String, in store: WorkspaceStore) throws {
    var loaded = try store.load(.account(ID(id)))
    while true {
      var account = try loaded.account
      account.tags.append(tag)
      switch try store.save(.account(account), over: loaded.version) {
      case .saved: return
      case .changedOnDisk(let theirs): loaded = theirs
      case .removedOnDisk: throw StoreError.missing(file: id)
      }
    }
  }

  @Test("a program that keeps the lock makes a save give up, not hang or overwrite")
  func busy() throws {
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
    let own = try #require(store.own)
    var lock = WorkspaceLock(disk: store.disk, folder: own)
    lock.patience = 2
    let outer: Result<Bool, DiskError>? = try lock.holding { () throws(DiskError) in
      let inner: Result<Int, Never>? = try lock.holding { 1 }
      return inner == nil
    }
    #expect(try outer?.get() == true)
  }

  @Test("a folder emptied under an open workspace is told")
  func removedFolder() throws {
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
    let loaded = try store.load(.account(ID("hydrane")))
    for name in ["accounts/hydrane.yaml", "workspace.yaml", ".gitignore"] {
      unlink(path + "/" + name)
    }
    rmdir(path + "/accounts")
    #expect(throws: StoreError.settingsVanished(folder: path)) {
      try store.save(loaded.document, over: loaded.version)
    }
    #expect(throws: StoreError.settingsVanished(folder: path)) { try store.scan() }
  }
}

/// A thread of the system, so that tests don't depend on how tasks are scheduled.
struct Thread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private var thread = pthread_t()

  init(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    precondition(code == 0, "the tests need a second thread")
  }

  func join() { pthread_join(thread, nil) }
}
