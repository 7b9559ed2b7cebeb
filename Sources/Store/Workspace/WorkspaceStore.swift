import Glibc
import Method
import Synchronization

/// A workspace's folder, open: settings, accounts, drafts.
///
/// Safe to use from any thread.
public final class WorkspaceStore: Sendable {
  /// As the user named it.
  public let folder: String
  let disk: any Disk
  let root: Handle
  private let ownFolder: Mutex<Handle?>
  let known = Mutex(PortfolioIndex())
  /// As they were read last: while the file has the same bytes, they are not taken apart again.
  let knownSettings: Mutex<LoadedDocument?>
  /// Whether a scan of this sitting has found files of accounts.
  let hasSeenAccounts = Mutex(false)
  /// What this sitting's saves have taken out of lists: an undo brings it back whole.
  let removed = Mutex<[DocumentName: RecordFile.Removed]>([:])
  /// What this sitting has written, and kept of what it replaced.
  let rewritings = Mutex<[DocumentName: Rewriting]>([:])
  private let sitting = Mutex<DraftFolder?>(nil)
  let spare = Mutex(SpareDrafts())

  static let ownName = ".aquarium"
  static let accountsName = "accounts"
  static let roundsName = "rounds"

  /// Why nothing can be saved; nil when all can.
  public let readOnly: ReadOnlyReason?

  /// Opens a folder that holds a workspace.
  ///
  /// Nothing of it is read yet but the settings' schema.
  public static func open(
    _ folder: String, readOnly: Bool = false
  ) throws(StoreError) -> WorkspaceStore {
    try WorkspaceStore(folder, disk: RealDisk(), isReadOnly: readOnly)
  }

  init(_ folder: String, disk: any Disk, isReadOnly: Bool = false) throws(StoreError) {
    let root = try WorkspaceStore.openRoot(folder, on: disk)
    let found: (obstacle: ReadOnlyReason?, settings: LoadedDocument?)
    do throws(StoreError) {
      guard let bytes = try disk.bytes(of: DocumentName.settings.file, in: root) else {
        throw .notAWorkspace(folder: folder)
      }
      found = isReadOnly ? (.asked, nil) : WorkspaceStore.judge(bytes)
    } catch {
      disk.release(root)
      throw error
    }
    let place = WorkspaceStore.ownFolder(in: root, on: disk, isReadOnly: isReadOnly)
    self.folder = folder
    self.disk = disk
    self.root = root
    ownFolder = Mutex(place.handle)
    readOnly = found.obstacle ?? place.reason
    knownSettings = Mutex(found.settings)
    sweep()
  }

  deinit {
    if let own = ownFolder.withLock({ $0 }) { disk.release(own) }
    disk.release(root)
  }

  /// `.aquarium`; nil where there is none and none could be made.
  ///
  /// Made again where it was taken away during the sitting, as `git clean` does: neither saves nor
  /// drafts may end with it.
  var own: Handle? {
    ownFolder.withLock { own in
      guard let gone = own,
        attempt({ () throws(DiskError) in try disk.isRemoved(gone) }) == true,
        let fresh = attempt({ () throws(DiskError) in
          try disk.openOrMake(WorkspaceStore.ownName, in: root)
        })
      else { return own }
      WorkspaceStore.ignoreOwnFolder(fresh, on: disk)
      disk.release(gone)
      own = fresh
      return fresh
    }
  }

  private static func openRoot(_ folder: String, on disk: any Disk) throws(StoreError) -> Handle {
    do throws(DiskError) {
      return try disk.openFolder(path: folder)
    } catch {
      switch error.code {
      case ENOENT: throw .vanished(folder: folder)
      case ENOTDIR: throw .notAWorkspace(folder: folder)
      default: throw .disk(file: folder, error)
      }
    }
  }

  /// The settings with these bytes, or why they forbid to write; the accounts can be read all the
  /// same.
  private static func judge(
    _ bytes: [UInt8]
  ) -> (obstacle: ReadOnlyReason?, settings: LoadedDocument?) {
    if let schema = RecordFile.newerSchema(of: bytes) { return (.newerSchema(schema), nil) }
    do throws(StoreError) {
      let settings = try RecordFile.document(.settings, bytes)
      return (nil, LoadedDocument(document: settings, version: Version(bytes)))
    } catch {
      return (.settings, nil)
    }
  }

  /// The folder of this machine's own files; without one, the reason why nothing can be written.
  private static func ownFolder(
    in root: Handle, on disk: any Disk, isReadOnly: Bool
  ) -> (handle: Handle?, reason: ReadOnlyReason?) {
    do throws(DiskError) {
      if isReadOnly { return (try disk.openFolder(ownName, in: root), nil) }
      let handle = try disk.openOrMake(ownName, in: root)
      do throws(DiskError) {
        // Opening the lock for writing shows at once whether saving can work.
        disk.release(try disk.openToLock(WorkspaceLock.name, in: handle))
        ignoreOwnFolder(handle, on: disk)
        return (handle, nil)
      } catch {
        // A full disk or too many open files pass: the next save tries again.
        let passes = [ENOSPC, EDQUOT, EMFILE, ENFILE].contains(error.code)
        return (handle, passes ? nil : .folder(ownName))
      }
    } catch {
      return (nil, .folder(ownName))
    }
  }

  /// Keeps git away from this machine's own files, whatever the workspace's own `.gitignore` says.
  ///
  /// Where it fails, as on a full disk, the next opening tries again.
  private static func ignoreOwnFolder(_ handle: Handle, on disk: any Disk) {
    do throws(DiskError) {
      do throws(DiskError) { _ = try disk.status(".gitignore", in: handle) } catch {
        guard error.code == ENOENT else { throw error }
        try AtomicFile(disk: disk, folder: handle).replace(".gitignore", with: Array("*\n".utf8))
      }
    } catch {
      return
    }
  }

  /// Removes what processes that died while saving left behind; nothing depends on it.
  private func sweep() {
    guard readOnly == nil, let own else { return }
    let disk = disk
    let root = root
    _ = attempt { () throws(DiskError) in
      try AtomicFile(disk: disk, folder: own).sweep()
      try AtomicFile(disk: disk, folder: root).sweep()
    }
  }

  /// What the work gives, or nil where its failure costs time at most.
  func attempt<Value>(_ work: () throws(DiskError) -> Value) -> Value? {
    do throws(DiskError) { return try work() } catch { return nil }
  }

  /// This sitting's drafts; begun by the first one who asks.
  func withDrafts<Value>(
    _ work: (DraftFolder) throws(DiskError) -> Value
  ) throws(StoreError) -> Value {
    guard readOnly == nil, let own else { throw .readOnly(readOnly ?? .asked) }
    let disk = disk
    do throws(DiskError) {
      return try sitting.withLock { (sitting) throws(DiskError) in
        if let sitting, try !sitting.isRemoved { return try work(sitting) }
        let folder = try disk.openOrMake("drafts", in: own)
        let begun: DraftFolder
        do throws(DiskError) { begun = try DraftFolder(disk: disk, folder: folder) } catch {
          disk.release(folder)
          throw error
        }
        sitting = begun
        return try work(begun)
      }
    } catch {
      throw .disk(file: "\(WorkspaceStore.ownName)/drafts", error)
    }
  }
}

extension Disk {
  /// Whether a folder that is open has been removed meanwhile.
  func isRemoved(_ folder: Handle) throws(DiskError) -> Bool { try status(of: folder).links == 0 }

  /// A folder inside another, made when it is missing.
  func openOrMake(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    do throws(DiskError) {
      return try openFolder(name, in: folder)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    do throws(DiskError) {
      try makeFolder(name, in: folder)
      try sync(folder)
    } catch {
      // Another process may have made it in between.
      guard error.code == EEXIST else { throw error }
      return try openFolder(name, in: folder)
    }
    let made = try openFolder(name, in: folder)
    do throws(DiskError) {
      let place = try status(of: folder)
      share(made, with: place, mode: place.mode & 0o7777 | 0o700)
    } catch { /* its owner's alone */  }
    return made
  }

  /// The bytes of a file of the workspace; nil when there is none.
  func bytes(
    of name: String, in folder: Handle, shown: String? = nil
  ) throws(StoreError) -> [UInt8]? {
    try file(name, in: folder, shown: shown ?? name)?.bytes
  }

  /// A file of the workspace and its status; nil when there is none.
  ///
  /// `shown` is how errors name it.
  func file(
    _ name: String, in folder: Handle, shown file: String
  ) throws(StoreError) -> (bytes: [UInt8], status: FileStatus)? {
    let found: (bytes: [UInt8], status: FileStatus)?
    do throws(DiskError) {
      found = try contents(of: name, in: folder, atMost: Screening.largestFile)
    } catch {
      switch error.code {
      case ENOENT: return nil
      case ELOOP: throw .link(file: file)
      case ENXIO: throw .notAFile(file: file)
      default: throw .disk(file: file, error)
      }
    }
    guard let found else { throw .notAFile(file: file) }
    return found
  }
}
