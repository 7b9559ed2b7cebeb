import Glibc
public import Method

extension WorkspaceStore {
  /// Accounts up to which each file is made durable on its own; beyond, a creation is a trial.
  private static let mostDurable = 500

  /// Writes a new workspace into a folder, made when it is missing, and opens it.
  ///
  /// Nothing that stands there is ever written over.
  ///
  /// The settings come last: what was cut short isn't taken for a workspace.
  public static func create(
    _ folder: String, settings: Workspace, accounts: [Account] = []
  ) throws(StoreError) -> WorkspaceStore {
    try create(folder, settings: settings, accounts: accounts, on: RealDisk())
  }

  static func create(
    _ folder: String, settings: Workspace, accounts: [Account], on disk: any Disk
  ) throws(StoreError) -> WorkspaceStore {
    let marker = try RecordFile.bytes(settings, over: nil)
    let root = try openNewRoot(folder, on: disk)
    defer { disk.release(root) }
    try refuseOccupied(root, folder, on: disk)
    try writeAccounts(accounts, in: root, on: disk)
    let file = AtomicFile(disk: disk, folder: root)
    do throws(DiskError) {
      if try !disk.holds(".gitignore", in: root) {
        try file.replace(".gitignore", with: Array("\(ownName)/\n".utf8))
      }
      try file.replace(RecordFile.settingsName, with: marker)
    } catch {
      throw .disk(file: RecordFile.settingsName, error)
    }
    return try WorkspaceStore(folder, disk: disk)
  }

  private static func openNewRoot(
    _ folder: String, on disk: any Disk
  ) throws(StoreError) -> Handle {
    do throws(DiskError) {
      try disk.makeFolders(path: folder)
      return try disk.openFolder(path: folder)
    } catch {
      switch error.code {
      case ENOENT: throw .vanished(folder: folder)
      case ENOTDIR: throw .alreadyExists(file: folder)
      case EROFS, EACCES: throw .readOnly(.folder(folder))
      default: throw .disk(file: folder, error)
      }
    }
  }

  /// A folder of accounts with nothing in it is what a creation that was cut short leaves.
  private static func refuseOccupied(
    _ root: Handle, _ folder: String, on disk: any Disk
  ) throws(StoreError) {
    do throws(DiskError) {
      guard try !disk.holds(RecordFile.settingsName, in: root) else {
        throw DiskError(call: .create, code: EEXIST)
      }
    } catch {
      if error.code == EEXIST { throw .alreadyExists(file: RecordFile.settingsName) }
      throw .disk(file: folder, error)
    }
    do throws(DiskError) {
      let accounts = try disk.openFolder(accountsName, in: root)
      defer { disk.release(accounts) }
      guard try disk.names(in: accounts).isEmpty else {
        throw DiskError(call: .create, code: EEXIST)
      }
    } catch {
      switch error.code {
      case ENOENT: return
      case EEXIST, ENOTDIR, ELOOP: throw .alreadyExists(file: accountsName)
      default: throw .disk(file: accountsName, error)
      }
    }
  }

  private static func writeAccounts(
    _ accounts: [Account], in root: Handle, on disk: any Disk
  ) throws(StoreError) {
    let place: Handle
    do throws(DiskError) { place = try disk.openOrMake(accountsName, in: root) } catch {
      throw .disk(file: accountsName, error)
    }
    defer { disk.release(place) }
    var writer = AtomicFile(disk: disk, folder: place)
    writer.isDurable = accounts.count <= mostDurable
    for account in accounts {
      let bytes = try RecordFile.bytes(account, over: nil)
      do throws(DiskError) { try writer.replace("\(account.id.text).yaml", with: bytes) } catch {
        throw .disk(file: RecordFile.accountName(account.id), error)
      }
    }
  }
}

extension Disk {
  /// Makes a folder and those above it that are missing; one that stands there is fine.
  fileprivate func makeFolders(path: String) throws(DiskError) {
    do throws(DiskError) {
      try makeFolder(path: path)
    } catch {
      if error.code == EEXIST { return }
      guard error.code == ENOENT, let above = Self.folder(above: path) else { throw error }
      try makeFolders(path: above)
      try makeFolders(path: path)
    }
  }

  /// Nil when nothing stands above it in the path.
  private static func folder(above path: String) -> String? {
    var rest = Substring(path)
    while rest.last == "/" { rest.removeLast() }
    while let last = rest.last, last != "/" { rest.removeLast() }
    while rest.last == "/" { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
  }

  fileprivate func holds(_ name: String, in folder: Handle) throws(DiskError) -> Bool {
    do throws(DiskError) {
      _ = try status(name, in: folder)
      return true
    } catch {
      guard error.code == ENOENT else { throw error }
      return false
    }
  }
}
