import Glibc

/// Replaces a whole file: a crash leaves the old bytes or the new ones, never a mixture.
struct AtomicFile {
  let disk: any Disk
  let folder: Handle
  /// False for files that may be lost in a power cut.
  var isDurable = true

  init(disk: any Disk, folder: Handle) {
    self.disk = disk
    self.folder = folder
  }

  private static let prefix = ".aquarium-"
  private static let suffix = ".tmp"

  /// Returns when the disk itself has the new bytes under the name.
  ///
  /// After an error the old file is whole; a failure to sync the folder alone leaves the new file,
  /// also whole.
  func replace(_ name: String, with bytes: [UInt8]) throws(DiskError) {
    let (temporary, handle) = try createTemporary()
    do throws(DiskError) {
      try fill(handle, with: bytes, replacing: name)
      try disk.rename(temporary, to: name, in: folder)
    } catch {
      do throws(DiskError) { try disk.remove(temporary, in: folder) } catch { /* swept later */  }
      throw error
    }
    if isDurable { try disk.sync(folder) }
  }

  /// Makes a file, looks at its stamp, and removes it.
  func modificationTimeOfFreshFile() throws(DiskError) -> Int64 {
    let (temporary, handle) = try createTemporary()
    defer { disk.release(handle) }
    do throws(DiskError) {
      let modified = try disk.status(of: handle).modified
      try disk.remove(temporary, in: folder)
      return modified
    } catch {
      do throws(DiskError) { try disk.remove(temporary, in: folder) } catch { /* swept later */  }
      throw error
    }
  }

  private func fill(
    _ handle: Handle, with bytes: [UInt8], replacing name: String
  ) throws(DiskError) {
    do throws(DiskError) {
      if let mode = stricterMode(of: name) { try disk.setMode(mode, of: handle) }
      try write(bytes, to: handle)
      if isDurable { try disk.sync(handle) }
    } catch {
      disk.release(handle)
      throw error
    }
    try disk.close(handle)
  }

  /// The mode of the file that is replaced, when it allows even less than owner read and write.
  private func stricterMode(of name: String) -> UInt32? {
    do throws(DiskError) {
      let status = try disk.status(name, in: folder)
      let kept = status.mode & 0o600
      return status.kind == .file && kept != 0o600 ? kept : nil
    } catch {
      return nil
    }
  }

  private func write(_ bytes: [UInt8], to handle: Handle) throws(DiskError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let done = try disk.write(rest, to: handle)
      // A disk that takes nothing and says nothing is full.
      guard done > 0 else { throw DiskError(call: .write, code: ENOSPC) }
      rest = rest.dropFirst(done)
    }
  }

  private func createTemporary() throws(DiskError) -> (name: String, handle: Handle) {
    var attempt = 0
    while true {
      let name = "\(AtomicFile.prefix)\(getpid())-\(attempt)\(AtomicFile.suffix)"
      do throws(DiskError) {
        return (name, try disk.create(name, in: folder))
      } catch {
        // Another thread of this process, or what a process of this number left behind.
        guard error.code == EEXIST && attempt < 1000 else { throw error }
        attempt += 1
      }
    }
  }

  /// Nanoseconds after which no save can still be writing its file.
  private static let lifetime: Int64 = 3_600_000_000_000

  /// Removes what processes that died while saving left in the folder.
  func sweep() throws(DiskError) { try sweep(disk.names(in: folder)) }

  /// The same, when the names in the folder are known.
  ///
  /// On a folder that machines share, the number of a process says nothing of another machine's:
  /// only what is old by the disk's own clock goes.
  func sweep(_ names: [String]) throws(DiskError) {
    let left = names.filter(AtomicFile.isLeftBehind)
    guard !left.isEmpty else { return }
    let now = try modificationTimeOfFreshFile()
    for name in left where try isOld(name, at: now) { try disk.remove(name, in: folder) }
  }

  /// False for any other name than a temporary file's, and for those of processes that go on here.
  private static func isLeftBehind(_ name: String) -> Bool {
    guard let process = process(ofTemporary: name), process != getpid() else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// False also for one that is gone by now.
  private func isOld(_ name: String, at now: Int64) throws(DiskError) -> Bool {
    do throws(DiskError) {
      return try now &- disk.status(name, in: folder).modified > AtomicFile.lifetime
    } catch {
      guard error.code == ENOENT else { throw error }
      return false
    }
  }

  /// The number of the process that made a temporary file; nil for any other name.
  static func process(ofTemporary name: String) -> Int32? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    let parts = name.dropFirst(prefix.count).dropLast(suffix.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Int32(parts[0]), process > 0, Int(parts[1]) != nil
    else { return nil }
    return process
  }
}
