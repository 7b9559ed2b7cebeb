import Glibc
public import Method
import Synchronization

/// What became of a save.
public enum SaveOutcome: Sendable, Hashable {
  /// On disk, durably. The next save gives this version.
  case saved(Version)
  /// Nothing was written: somebody else has changed the file. To replace their work after the user
  /// has chosen so, save again over their version.
  case changedOnDisk(LoadedDocument)
  /// Nothing was written: somebody else has removed the file. To write it anew, save over nil.
  case removedOnDisk
}

extension WorkspaceStore {
  /// Reads one document whole.
  ///
  /// Where the settings couldn't be read when the workspace was opened, they are those of a fresh
  /// workspace, with the fault: one bad file never hides the others.
  public func load(_ name: DocumentName) throws(StoreError) -> LoadedDocument {
    guard let found = try current(name) else {
      guard name == .settings else { throw .missing(file: name.file) }
      throw .settingsVanished(folder: folder)
    }
    return found
  }

  /// Nil when there is no such file.
  private func current(_ name: DocumentName) throws(StoreError) -> LoadedDocument? {
    guard let folder = try openFolder(of: name) else { return nil }
    defer { close(folder, of: name) }
    let bytes = try disk.bytes(of: name.fileName, in: folder, shown: name.file)
    switch name {
    case .account, .round:
      return try bytes.map { bytes throws(StoreError) in
        LoadedDocument(document: try RecordFile.document(name, bytes), version: Version(bytes))
      }
    case .settings:
      return try bytes.map { bytes throws(StoreError) in try settings(bytes) }
    }
  }

  private func settings(_ bytes: [UInt8]) throws(StoreError) -> LoadedDocument {
    if let known = knownSettings.withLock({ $0 }), known.version.bytes == bytes { return known }
    do throws(StoreError) {
      let found = LoadedDocument(
        document: try RecordFile.document(.settings, bytes), version: Version(bytes))
      knownSettings.withLock { $0 = found }
      return found
    } catch {
      guard readOnly != nil else { throw error }
      var standIn = Workspace()
      standIn.isStandIn = true
      standIn.currency = .unknown
      standIn.name = String(folder.split(separator: "/").last ?? "")
      return LoadedDocument(
        document: .settings(standIn), version: Version(bytes), fault: error)
    }
  }

  /// Saves a document over the version that it was edited from; nil adds a new one.
  ///
  /// Returns when the disk itself has the bytes. Whatever fails, the file is whole: the one before
  /// or the one after. A file that can't be read is never written over.
  public func save(
    _ document: Document, over version: Version?
  ) throws(StoreError) -> SaveOutcome {
    let name = document.name
    let bytes = try removed.withLock { removed throws(StoreError) in
      try RecordFile.bytes(
        document, over: version?.bytes, removed: &removed[name, default: [:]])
    }
    try refuseMoved()
    return try holdingLock { () throws(StoreError) in
      if name != .settings { try refuseWithoutSettings() }
      let theirs = try current(name)
      let decision = Reconciliation(base: version, ours: bytes, theirs: theirs?.version)
      switch decision {
      case .write, .same:
        let folder = try folderToWrite(name, isNew: version == nil)
        defer { close(folder, of: name) }
        if decision == .same {
          try settle(name, in: folder)
        } else if try !write(bytes, over: theirs?.version, to: name, in: folder) {
          // Somebody who knows nothing of the lock wrote while we did.
          if version == nil { throw .alreadyExists(file: name.file) }
          return try current(name).map(SaveOutcome.changedOnDisk) ?? .removedOnDisk
        }
        return .saved(Version(bytes))
      case .ask:
        guard let theirs else { return .removedOnDisk }
        return .changedOnDisk(theirs)
      case .removed: return .removedOnDisk
      case .taken: throw .alreadyExists(file: name.file)
      }
    }
  }

  /// Refuses to go on in a folder that nobody will find where they left it.
  func refuseMoved() throws(StoreError) {
    do throws(DiskError) {
      let present = try disk.openFolder(path: folder)
      defer { disk.release(present) }
      let (found, opened) = (try disk.status(of: present), try disk.status(of: root))
      guard (found.device, found.inode) == (opened.device, opened.inode) else {
        throw DiskError(call: .open, code: ENOENT)
      }
    } catch {
      guard error.code == ENOENT || error.code == ENOTDIR else {
        throw refusal(error, file: folder)
      }
      throw .moved(folder: folder)
    }
  }

  /// A folder without settings is no workspace: what is saved there would be found by nobody.
  private func refuseWithoutSettings() throws(StoreError) {
    do throws(DiskError) { _ = try disk.status(DocumentName.settings.file, in: root) } catch {
      guard error.code == ENOENT else { throw refusal(error, file: DocumentName.settings.file) }
      throw .settingsVanished(folder: folder)
    }
  }

  private func holdingLock<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard readOnly == nil, let own else { throw .readOnly(readOnly ?? .asked) }
    let result: Result<Value, StoreError>?
    do throws(DiskError) {
      result = try WorkspaceLock(disk: disk, folder: own).holding(work)
    } catch {
      throw refusal(error, file: "\(WorkspaceStore.ownName)/\(WorkspaceLock.name)")
    }
    guard let result else { throw .busy(folder: folder) }
    return try result.get()
  }

  /// False, and nothing is written, when the file is another than that version by now.
  private func write(
    _ bytes: [UInt8], over version: Version?, to name: DocumentName, in folder: Handle
  ) throws(StoreError) -> Bool {
    let isWritten: Bool
    let former = attempt { () throws(DiskError) in try disk.status(name.fileName, in: folder) }
    do throws(DiskError) {
      isWritten = try AtomicFile(disk: disk, folder: folder).replace(
        name.fileName, with: bytes, expecting: version.map { .bytes($0.bytes) } ?? .nothing)
    } catch {
      throw refusal(error, file: name.file)
    }
    if isWritten, let version, let former {
      keepOlder(version, former, replacedBy: bytes, of: name)
    }
    if name.account != nil { hasSeenAccounts.withLock { $0 = true } }
    return isWritten
  }

  /// Makes a file durable that has the right bytes already: the save that wrote them may have failed
  /// when only the disk's own answer was missing.
  private func settle(_ name: DocumentName, in folder: Handle) throws(StoreError) {
    do throws(DiskError) {
      let handle = try disk.openToRead(name.fileName, in: folder)
      defer { disk.release(handle) }
      try disk.sync(handle)
      try disk.sync(folder)
    } catch {
      throw refusal(error, file: name.file)
    }
  }

  /// The folder that a document's file stands in; nil when there is none.
  private func openFolder(of name: DocumentName) throws(StoreError) -> Handle? {
    switch name {
    case .settings: root
    case .account: try openAccounts(making: false)
    case .round: try openRounds(making: false)
    }
  }

  private func folderToWrite(
    _ name: DocumentName, isNew: Bool
  ) throws(StoreError) -> Handle {
    switch name {
    case .settings: return root
    case .account: return try accountsToWrite(isNew: isNew)
    case .round:
      guard let rounds = try openRounds(making: true) else { throw .missing(file: name.file) }
      return rounds
    }
  }

  /// The workspace's own folder stays open.
  private func close(_ folder: Handle, of name: DocumentName) {
    switch name {
    case .settings: return
    case .account, .round: disk.release(folder)
    }
  }

  /// The folder of the accounts, made only where there never was one.
  ///
  /// Made anew, it would pass a portfolio that has vanished for one of a single account; so would a
  /// new account in a folder that was emptied.
  private func accountsToWrite(isNew: Bool) throws(StoreError) -> Handle {
    if let accounts = try openAccounts(making: false) {
      do throws(StoreError) {
        if isNew, try accountFiles(in: accounts).isEmpty { try refuseVanished() }
      } catch {
        disk.release(accounts)
        throw error
      }
      return accounts
    }
    try refuseVanished()
    guard let accounts = try openAccounts(making: true) else {
      throw .accountsVanished(folder: folder)
    }
    return accounts
  }

  private func refusal(_ error: DiskError, file: String) -> StoreError {
    switch error.code {
    case EROFS: .readOnly(.folder(file))
    // The folder was removed while it was open.
    case ENOENT where error.call == .create: .vanished(folder: folder)
    default: .disk(file: file, error)
    }
  }

  /// The folder of the accounts; nil when there is none.
  func openAccounts(making: Bool) throws(StoreError) -> Handle? {
    try openPart(WorkspaceStore.accountsName, making: making)
  }

  /// The folder of the rounds; nil when there is none.
  func openRounds(making: Bool) throws(StoreError) -> Handle? {
    try openPart(WorkspaceStore.roundsName, making: making)
  }

  private func openPart(_ name: String, making: Bool) throws(StoreError) -> Handle? {
    do throws(DiskError) {
      if making { return try disk.openOrMake(name, in: root) }
      return try disk.openFolder(name, in: root)
    } catch {
      switch error.code {
      case ENOENT: return nil
      case ELOOP: throw .link(file: name)
      // Opened as a folder, a link is told as something that isn't one.
      case ENOTDIR:
        let found = attempt { () throws(DiskError) in try disk.status(name, in: root).kind }
        throw found == .link ? .link(file: name) : .notAFolder(file: name)
      default: throw refusal(error, file: name)
      }
    }
  }
}
