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

  /// Removes what processes that died while saving left in the folder.
  func sweep() throws(DiskError) { try sweep(disk.names(in: folder)) }

  /// The same, when the names in the folder are known.
  func sweep(_ names: [String]) throws(DiskError) {
    for name in names {
      guard let process = AtomicFile.process(ofTemporary: name), process != getpid(),
        kill(process, 0) != 0 && errno == ESRCH
      else { continue }
      try disk.remove(name, in: folder)
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
