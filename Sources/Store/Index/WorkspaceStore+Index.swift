import Glibc
import Synchronization

extension WorkspaceStore {
  private static let largestIndex = 256 * 1024 * 1024

  /// What was known at the last scan: held in memory, or on disk by an earlier sitting.
  func rememberedIndex() -> PortfolioIndex {
    let held = known.withLock { $0 }
    guard held.accounts.isEmpty, let own else { return held }
    let disk = disk
    let read = attempt { () throws(DiskError) in
      try disk.contents(
        of: PortfolioIndex.name, in: own, atMost: WorkspaceStore.largestIndex)?.bytes
    }
    guard let bytes = read ?? nil else { return held }
    return PortfolioIndex(bytes, program: WorkspaceStore.programStamp) ?? held
  }

  /// Holds what is known for the next scan of this sitting.
  func holdIndex(_ index: PortfolioIndex) { known.withLock { $0 = index } }

  /// Holds what is known, and writes it for the next sitting.
  ///
  /// The index is disposable: a failure costs the next opening some time, nothing else.
  func keepIndex(_ index: PortfolioIndex) {
    holdIndex(index)
    guard readOnly == nil, let own else { return }
    let disk = disk
    let bytes = index.bytes(program: WorkspaceStore.programStamp)
    _ = attempt { () throws(DiskError) in
      var file = AtomicFile(disk: disk, folder: own)
      // Its hash tells a torn one from a whole one, so it needn't wait for the disk.
      file.isDurable = false
      try file.replace(PortfolioIndex.name, with: bytes)
    }
  }

  /// The time by the clock that stamps the workspace's files, which may be another machine's.
  func momentOfDisk() -> Int64? {
    guard readOnly == nil, let own else { return nil }
    let disk = disk
    return attempt { () throws(DiskError) in
      let file = AtomicFile(disk: disk, folder: own)
      return try file.modificationTimeOfFreshFile()
    }
  }

  /// Changes with the program's own file.
  private static let programStamp: UInt64 = {
    var found = stat()
    guard stat("/proc/self/exe", &found) == 0 else { return 0 }
    let parts = [
      UInt64(found.st_ino), UInt64(bitPattern: Int64(found.st_size)),
      UInt64(bitPattern: Int64(found.st_mtim.tv_sec)),
      UInt64(bitPattern: Int64(found.st_mtim.tv_nsec)),
    ]
    var writer = ByteWriter()
    for part in parts { writer.write(part) }
    return Fingerprint.xxh64(writer.bytes[...])
  }()
}
