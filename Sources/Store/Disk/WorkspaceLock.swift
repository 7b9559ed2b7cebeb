import Glibc

/// Holds a workspace for one reader-then-writer at a time, on this machine.
struct WorkspaceLock {
  let disk: any Disk
  /// The folder that has the lock file in it.
  let folder: Handle
  /// How long another process may keep the lock before a save gives up, in milliseconds.
  var patience = 5_000

  static let name = "lock"

  /// Runs `work` while holding the lock; nil when somebody else never let go of it.
  func holding<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(DiskError) -> Result<Value, Failure>? {
    let handle = try disk.openToLock(WorkspaceLock.name, in: folder)
    // Closing is what unlocks.
    defer { disk.release(handle) }
    var waited = 0
    while try !disk.lock(handle) {
      guard waited < patience else { return nil }
      usleep(1_000)
      waited += 1
    }
    return Result(catching: work)
  }
}
