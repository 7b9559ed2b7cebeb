import Synchronization
import Testing

@testable import Store

@Suite("The lock of a workspace")
struct WorkspaceLockTests {
  let folder = TemporaryFolder()

  @Test("two threads never hold it at once")
  func exclusive() throws {
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    let lock = WorkspaceLock(disk: RealDisk(), folder: handle, patience: 60_000)
    let shared = Shared()
    let threads = (0..<2).map { _ in
      Thread {
        for _ in 0..<100 {
          do {
            let result: Result<Void, Never>? = try lock.holding { shared.enter() }
            if result == nil { shared.fail() }
          } catch {
            shared.fail()
          }
        }
      }
    }
    threads.forEach { $0.join() }
    #expect(shared.entries == 200)
    #expect(shared.failures == 0)
  }

  private final class Shared: Sendable {
    private let inside = Atomic<Int>(0)
    private let count = Atomic<Int>(0)
    private let failed = Atomic<Int>(0)
    var entries: Int { count.load(ordering: .relaxed) }
    var failures: Int { failed.load(ordering: .relaxed) }

    func enter() {
      if inside.add(1, ordering: .sequentiallyConsistent).newValue != 1 { fail() }
      count.add(1, ordering: .relaxed)
      inside.subtract(1, ordering: .sequentiallyConsistent)
    }

    func fail() { failed.add(1, ordering: .relaxed) }
  }

  @Test("an error inside is handed out, and the lock is free again")
  func errors() throws {
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    let lock = WorkspaceLock(disk: RealDisk(), folder: handle, patience: 1)
    let failed: Result<Int, StoreError>? = try lock.holding { () throws(StoreError) in
      throw .stopped
    }
    #expect(failed == .failure(.stopped))
    let next: Result<Int, Never>? = try lock.holding { 1 }
    #expect(next == .success(1))
  }

  @Test("a lock that can't be opened is an error, not a lock")
  func refused() throws {
    let handle = try RealDisk().openFolder(path: folder.path)
    defer { RealDisk().release(handle) }
    let lock = WorkspaceLock(disk: FaultyDisk.readOnly(), folder: handle)
    #expect(throws: DiskError.self) {
      let _: Result<Int, Never>? = try lock.holding { 1 }
    }
  }
}
