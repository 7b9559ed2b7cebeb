import Glibc
public import Method

extension WorkspaceStore {
  /// Accounts up to which each file is made durable on its own; beyond, a creation is a trial.
  private static let mostDurable = 500

  /// Writes a new workspace into a folder, made when it is missing, and opens it.
  ///
  /// Nothing that stands there is ever written over.
  ///
  /// The settings come last: what was cut short isn't taken for a workspace. What fails removes the
  /// accounts that it wrote, and what was killed is finished by the same creation done again.
  public static func create(
    _ folder: String, settings: Workspace, accounts: [Account] = []
  ) throws(StoreError) -> WorkspaceStore {
    try create(folder, settings: settings, accounts: accounts, on: RealDisk())
  }

  static func create(
    _ folder: String, settings: Workspace, accounts: [Account], on disk: any Disk
  ) throws(StoreError) -> WorkspaceStore {
    let marker = try RecordFile.bytes(.settings(settings), over: nil)
    let root = try openNewRoot(folder, on: disk)
    defer { disk.release(root) }
    try refuseOccupied(root, folder, on: disk)
    let place = try openAccountsFolder(in: root, on: disk)
    defer { disk.release(place) }
    let files = try accounts.map { account throws(StoreError) in
      (
        name: DocumentName.account(account.id).fileName,
        bytes: try RecordFile.bytes(.account(account), over: nil)
      )
    }
    try refuseOthers(than: files, in: place, on: disk)
    do throws(StoreError) {
      try write(files, in: place, on: disk)
      try writeSettings(marker, in: root, on: disk)
    } catch {
      takeBack(files.map(\.name), from: place, unlessMadeIn: root, on: disk)
      throw error
    }
    return try WorkspaceStore(folder, disk: disk)
  }

  /// Removes what was written, but where the workspace is whole and only its last sync has failed;
  /// what stays for another failure is finished by the next attempt.
  private static func takeBack(
    _ names: [String], from place: Handle, unlessMadeIn root: Handle, on disk: any Disk
  ) {
    do throws(DiskError) {
      guard try !disk.holds(DocumentName.settings.file, in: root) else { return }
      for name in names where try disk.holds(name, in: place) {
        try disk.remove(name, in: place)
      }
    } catch { return }
  }

  private static func writeSettings(
    _ marker: [UInt8], in root: Handle, on disk: any Disk
  ) throws(StoreError) {
    let file = AtomicFile(disk: disk, folder: root)
    do throws(DiskError) {
      if try !disk.holds(".gitignore", in: root) {
        try file.replace(".gitignore", with: Array("\(ownName)/\n\(AtomicFile.ignored)\n".utf8))
      }
      try file.replace(DocumentName.settings.file, with: marker)
    } catch {
      throw .disk(file: DocumentName.settings.file, error)
    }
  }

  private static func openNewRoot(
    _ folder: String, on disk: any Disk
  ) throws(StoreError) -> Handle {
    do throws(DiskError) {
      try disk.makeFolders(path: folder)
      return try disk.openFolder(path: folder)
    } catch {
      switch error.code {
      case ENOENT: throw .notMade(folder: folder)
      case ENOTDIR: throw .alreadyExists(file: folder)
      case EROFS, EACCES: throw .readOnly(.folder(folder))
      default: throw .disk(file: folder, error)
      }
    }
  }

  private static func refuseOccupied(
    _ root: Handle, _ folder: String, on disk: any Disk
  ) throws(StoreError) {
    do throws(DiskError) {
      guard try disk.holds(DocumentName.settings.file, in: root) else { return }
    } catch {
      throw .disk(file: folder, error)
    }
    throw .alreadyExists(file: DocumentName.settings.file)
  }

  private static func openAccountsFolder(
    in root: Handle, on disk: any Disk
  ) throws(StoreError) -> Handle {
    do throws(DiskError) {
      return try disk.openOrMake(accountsName, in: root)
    } catch {
      switch error.code {
      case ENOTDIR, ELOOP: throw .alreadyExists(file: accountsName)
      default: throw .disk(file: accountsName, error)
      }
    }
  }

  /// Refuses a folder with anything in it but what this same creation left when it was cut short.
  private static func refuseOthers(
    than files: [(name: String, bytes: [UInt8])], in place: Handle, on disk: any Disk
  ) throws(StoreError) {
    let names: [String]
    do throws(DiskError) { names = try disk.names(in: place) } catch {
      throw .disk(file: accountsName, error)
    }
    for name in names where AtomicFile.Maker(ofTemporary: name) == nil {
      guard let file = files.first(where: { $0.name == name }),
        try disk.bytes(of: name, in: place) == file.bytes
      else { throw .alreadyExists(file: accountsName) }
    }
  }

  private static func write(
    _ files: [(name: String, bytes: [UInt8])], in place: Handle, on disk: any Disk
  ) throws(StoreError) {
    var writer = AtomicFile(disk: disk, folder: place)
    writer.isDurable = files.count <= mostDurable
    for (name, bytes) in files {
      do throws(DiskError) { try writer.replace(name, with: bytes) } catch {
        throw .disk(file: "\(accountsName)/\(name)", error)
      }
    }
  }
}

extension Disk {
  /// Makes a folder and those above it that are missing, durably; one that stands there is fine.
  func makeFolders(path: String) throws(DiskError) {
    let above = Self.folder(above: path)
    do throws(DiskError) {
      try makeDurably(path, in: above)
    } catch {
      guard error.code == ENOENT, let above else { throw error }
      try makeFolders(path: above)
      // Tried once: behind a link to nowhere there is nothing however often it is asked for.
      try makeDurably(path, in: above)
    }
  }

  private func makeDurably(_ path: String, in above: String?) throws(DiskError) {
    do throws(DiskError) { try makeFolder(path: path) } catch {
      guard error.code == EEXIST else { throw error }
      return
    }
    let folder = try openFolder(path: above ?? (path.hasPrefix("/") ? "/" : "."))
    defer { release(folder) }
    try sync(folder)
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
