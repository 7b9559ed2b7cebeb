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

  /// What a `.gitignore` says so that git passes over temporary files.
  static let ignored = prefix + "*" + suffix

  /// What is to stand under the name until then.
  enum Expected {
    case whatever, nothing
    case bytes([UInt8])
  }

  /// Returns when the disk itself has the new bytes under the name; false, and nothing is changed, when
  /// something else stood there than was expected.
  ///
  /// After an error the old file is whole; a failure to sync the folder alone leaves the new file,
  /// also whole.
  @discardableResult
  func replace(
    _ name: String, with bytes: [UInt8], expecting expected: Expected = .whatever
  ) throws(DiskError) -> Bool {
    let (temporary, handle) = try createTemporary()
    let placing: Placing
    do throws(DiskError) {
      try fill(handle, with: bytes, replacing: name)
      try verify(temporary, holds: bytes)
      placing = try place(temporary, in: name, expected)
    } catch {
      discard(temporary)
      throw error
    }
    // After an exchange it may hold what others wrote: where that can't be told, it isn't ours to remove.
    let isDone =
      switch placing {
      case .done: true
      case .refused: false
      case .exchanged(let old): try settleExchange(temporary, bytes, for: old, in: name)
      }
    // What is left goes once the disk has the rest: nothing waits for it.
    defer { if placing != .done { discard(temporary) } }
    if isDurable { try disk.sync(folder) }
    return isDone
  }

  /// What became of a name.
  private enum Placing: Equatable {
    case done
    /// The two files have changed places; those bytes are to have come out.
    case exchanged([UInt8])
    /// The name has been taken, or has gone, since it was looked at.
    case refused
  }

  private func discard(_ temporary: String) {
    do throws(DiskError) {
      try twice { () throws(DiskError) in try disk.remove(temporary, in: folder) }
    } catch { /* swept later */  }
  }

  /// A disk that says it has taken what it hasn't is found out before anything depends on it.
  private func verify(_ temporary: String, holds bytes: [UInt8]) throws(DiskError) {
    guard isDurable else { return }
    let found = try disk.contents(of: temporary, in: folder, atMost: bytes.count)
    guard found?.bytes == bytes else { throw DiskError(call: .write, code: EIO) }
  }

  private func place(
    _ temporary: String, in name: String, _ expected: Expected
  ) throws(DiskError) -> Placing {
    do throws(DiskError) {
      switch expected {
      case .whatever: break
      case .nothing:
        try disk.renameNew(temporary, to: name, in: folder)
        return .done
      case .bytes(let old):
        try disk.exchange(temporary, with: name, in: folder)
        return .exchanged(old)
      }
    } catch {
      switch (error.code, expected) {
      case (EEXIST, .nothing), (ENOENT, .bytes): return .refused
      // Some disks of other machines can't.
      case (EINVAL, _), (ENOSYS, _): break
      default: throw error
      }
    }
    try disk.rename(temporary, to: name, in: folder)
    return .done
  }

  /// Looks at what came out.
  ///
  /// Whatever others wrote since it was looked at goes back in its place, the newest last; false then.
  private func settleExchange(
    _ temporary: String, _ bytes: [UInt8], for old: [UInt8], in name: String
  ) throws(DiskError) -> Bool {
    var (expected, placed) = (old, bytes)
    while true {
      let found = try twice { () throws(DiskError) in
        try disk.contents(of: temporary, in: folder, atMost: Screening.Limits.draft.file)
      }
      guard let found, found.bytes != expected else { break }
      try twice { () throws(DiskError) in try disk.exchange(temporary, with: name, in: folder) }
      (expected, placed) = (placed, found.bytes)
    }
    return placed == bytes
  }

  /// Halfway through an exchange it is worth another try.
  private func twice<Value>(_ work: () throws(DiskError) -> Value) throws(DiskError) -> Value {
    do throws(DiskError) { return try work() } catch { return try work() }
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
      share(handle, replacing: name)
      try write(bytes, to: handle)
      if isDurable { try disk.sync(handle) }
    } catch {
      disk.release(handle)
      throw error
    }
    try disk.close(handle)
  }

  /// A file stays as shared as the one that it replaces; a new one is as shared as its folder.
  private func share(_ handle: Handle, replacing name: String) {
    do throws(DiskError) {
      do throws(DiskError) {
        let former = try disk.status(name, in: folder)
        guard former.kind == .file else { return }
        do throws(DiskError) {
          try disk.copyAttributes(of: name, in: folder, to: handle)
        } catch { /* its mode is kept all the same */  }
        disk.share(handle, with: former, mode: former.mode & 0o777)
      } catch {
        guard error.code == ENOENT else { throw error }
        let place = try disk.status(of: folder)
        disk.share(handle, with: place, mode: place.mode & 0o666 | 0o600)
      }
    } catch { return }
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
      let name =
        "\(AtomicFile.prefix)\(getpid())-\(attempt)-\(AtomicFile.machine)\(AtomicFile.suffix)"
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

  /// Tells this machine from others that share a folder: only here does the number of a process say
  /// whether it goes on.
  static let machine: String = {
    var names = utsname()
    uname(&names)
    let name = withUnsafeBytes(of: names.nodename) { Array($0.prefix { $0 != 0 }) }
    return String(Fingerprint(name).hash, radix: 36)
  }()

  /// Removes what processes that died while saving left in the folder.
  func sweep() throws(DiskError) { try sweep(disk.names(in: folder)) }

  /// The same, when the names in the folder are known.
  ///
  /// Of another machine's, only what is old by the disk's own clock goes.
  func sweep(_ names: [String]) throws(DiskError) {
    let left = names.filter { Maker(ofTemporary: $0)?.isGone == true }
    guard !left.isEmpty else { return }
    let now = try modificationTimeOfFreshFile()
    for name in left {
      if Maker(ofTemporary: name)?.isOfThisMachine != true, try !isOld(name, at: now) { continue }
      try removeIfThere(name)
    }
  }

  private func removeIfThere(_ name: String) throws(DiskError) {
    do throws(DiskError) { try disk.remove(name, in: folder) } catch {
      // Another program that starts sweeps as well.
      guard error.code == ENOENT else { throw error }
    }
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

  /// The process that made a temporary file, as the file's name tells it:
  /// `.aquarium-4711-0-1y2p0ij.tmp`.
  struct Maker {
    let process: Int32
    let isOfThisMachine: Bool

    /// Nil for any other name.
    init?(ofTemporary name: String) {
      guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
      let parts = name.dropFirst(prefix.count).dropLast(suffix.count)
        .split(separator: "-", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count), let process = Int32(parts[0]), process > 0,
        Int(parts[1]) != nil
      else { return nil }
      self.process = process
      isOfThisMachine = parts.count == 3 && parts[2] == AtomicFile.machine
    }

    /// No process of this number goes on here.
    var isGone: Bool { process != getpid() && kill(process, 0) != 0 && errno == ESRCH }
  }
}
