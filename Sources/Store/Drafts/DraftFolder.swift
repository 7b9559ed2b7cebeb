import Glibc
import Method

/// The drafts of this machine, told apart by the sitting that keeps them.
///
/// Each sitting locks a file of its own for as long as it lives; whatever way it ends, the system
/// unlocks it. Drafts whose sitting is over are the ones to offer.
final class DraftFolder: Sendable {
  private let disk: any Disk
  private let folder: Handle
  private let sitting: String
  private let lock: Handle

  private static let lockSuffix = ".lock"

  /// Begins a sitting in an open folder, which it owns from now on.
  init(disk: any Disk, folder: Handle) throws(DiskError) {
    self.disk = disk
    self.folder = folder
    while true {
      let name = DraftFolder.freshName()
      let handle = try disk.openToLock(name + DraftFolder.lockSuffix, in: folder)
      do throws(DiskError) {
        // Another program that sweeps may have taken the file away before it was locked.
        if try disk.lock(handle), try disk.status(of: handle).links > 0 {
          sitting = name
          lock = handle
          return
        }
      } catch {
        disk.release(handle)
        throw error
      }
      disk.release(handle)
    }
  }

  deinit {
    // Ended in order: nothing is left to offer, unless a save failed.
    if let names = quietly({ () throws(DiskError) in try disk.names(in: folder) }),
      !names.contains(where: { $0.hasPrefix(sitting) && !$0.hasSuffix(DraftFolder.lockSuffix) })
    {
      remove(sitting + DraftFolder.lockSuffix)
    }
    disk.release(lock)
    disk.release(folder)
  }

  var isRemoved: Bool { get throws(DiskError) { try disk.isRemoved(folder) } }

  private static func freshName() -> String {
    var bits = SystemRandomNumberGenerator()
    return String(bits.next() >> 1, radix: 36) + "-" + String(getpid(), radix: 36)
  }

  private func quietly<Value>(_ work: () throws(DiskError) -> Value) -> Value? {
    do throws(DiskError) { return try work() } catch { return nil }
  }

  private func remove(_ name: String) {
    _ = quietly { () throws(DiskError) in try disk.remove(name, in: folder) }
  }

  private func name(_ kind: String) -> String { "\(sitting).\(kind).yaml" }

  /// Refuses what could not be offered again, as a draft larger than any that is read.
  func write(_ bytes: [UInt8], as kind: String) throws(DiskError) {
    guard DraftFile.draft(bytes, file: name(kind)) != nil else {
      throw DiskError(call: .write, code: EFBIG)
    }
    try AtomicFile(disk: disk, folder: folder).replace(name(kind), with: bytes)
  }

  /// Removes this sitting's own draft of a kind; none is fine.
  func remove(kind: String) throws(DiskError) { try removeFile(name(kind)) }

  func removeFile(_ file: String) throws(DiskError) {
    do throws(DiskError) {
      try disk.remove(file, in: folder)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
  }

  /// The drafts of sittings that are over.
  ///
  /// Unreadable ones are passed over and kept.
  func offered() throws(DiskError) -> [KeptDraft] {
    let names = try disk.names(in: folder).sorted()
    try AtomicFile(disk: disk, folder: folder).sweep()
    var drafts: [KeptDraft] = []
    for lockName in names where lockName.hasSuffix(DraftFolder.lockSuffix) {
      let other = String(lockName.dropLast(DraftFolder.lockSuffix.utf8.count))
      guard other != sitting, let handle = try endedSitting(lockName) else { continue }
      defer { disk.release(handle) }
      let files = names.filter { $0.hasPrefix(other + ".") && $0 != lockName }
      if files.isEmpty { remove(lockName) }
      for file in files {
        guard let bytes = try contents(file), let draft = DraftFile.draft(bytes, file: file)
        else { continue }
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// The lock of a sitting that is over, taken; nil while the sitting goes on.
  private func endedSitting(_ lockName: String) throws(DiskError) -> Handle? {
    let handle = try disk.openToLock(lockName, in: folder)
    do throws(DiskError) {
      // In a folder that several share, each is offered what they typed themselves.
      if try disk.status(of: handle).owner == geteuid(), try disk.lock(handle) { return handle }
    } catch {
      disk.release(handle)
      throw error
    }
    disk.release(handle)
    return nil
  }

  private func contents(_ file: String) throws(DiskError) -> [UInt8]? {
    do throws(DiskError) {
      return try disk.contents(of: file, in: folder, atMost: Screening.Limits.draft.file)?.bytes
    } catch {
      guard error.code == ENOENT || error.code == ELOOP || error.code == EACCES else {
        throw error
      }
      return nil
    }
  }
}
