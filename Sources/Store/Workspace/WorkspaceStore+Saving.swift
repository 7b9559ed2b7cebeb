import Glibc
public import Method
import Synchronization

/// What became of a save.
public enum SaveOutcome<Loaded: Sendable & Hashable>: Sendable, Hashable {
  /// On disk, durably. The next save gives this version.
  case saved(Version)
  /// Nothing was written: somebody else has changed the file. To replace their work after the user
  /// has chosen so, save again over their version.
  case changedOnDisk(Loaded)
  /// Nothing was written: somebody else has removed the file. To write it anew, save over nil.
  case removedOnDisk
}

extension WorkspaceStore {
  /// An account's file, from the workspace's folder, for a sentence that speaks of it.
  public static func file(of id: ID<Account>) -> String { RecordFile.accountName(id) }

  /// Reads the settings.
  ///
  /// Where they couldn't be read when the workspace was opened, they are those of a fresh workspace,
  /// with the fault: one bad file never hides the others.
  public func loadSettings() throws(StoreError) -> LoadedSettings {
    guard let bytes = try disk.bytes(of: RecordFile.settingsName, in: root) else {
      throw .notAWorkspace(folder: folder)
    }
    if let known = knownSettings.withLock({ $0 }), known.version.bytes == bytes { return known }
    do throws(StoreError) {
      let found = LoadedSettings(
        settings: try RecordFile.settings(bytes), version: Version(bytes))
      knownSettings.withLock { $0 = found }
      return found
    } catch {
      guard readOnly != nil else { throw error }
      var standIn = Workspace()
      standIn.isStandIn = true
      standIn.name = String(folder.split(separator: "/").last ?? "")
      return LoadedSettings(settings: standIn, version: Version(bytes), fault: error)
    }
  }

  /// Reads one account whole.
  public func load(_ id: ID<Account>) throws(StoreError) -> LoadedAccount {
    guard let found = try currentAccount(id) else {
      throw .missing(file: RecordFile.accountName(id))
    }
    return found
  }

  /// Nil when there is no such file.
  func currentAccount(_ id: ID<Account>) throws(StoreError) -> LoadedAccount? {
    guard let accounts = try openAccounts(making: false) else { return nil }
    defer { disk.release(accounts) }
    let file = RecordFile.accountName(id)
    guard let bytes = try disk.bytes(of: RecordFile.fileName(id), in: accounts, shown: file) else {
      return nil
    }
    return LoadedAccount(
      account: try RecordFile.account(bytes, id: id), version: Version(bytes))
  }

  /// Saves an account over the version that it was edited from; nil adds a new account.
  ///
  /// Returns when the disk itself has the bytes. Whatever fails, the file is whole: the one before
  /// or the one after. A file that can't be read is never written over.
  public func save(
    _ account: Account, over version: Version?
  ) throws(StoreError) -> SaveOutcome<LoadedAccount> {
    let id = account.id
    let bytes = try removed.withLock { removed throws(StoreError) in
      try RecordFile.bytes(
        account, over: version?.bytes,
        removed: &removed[RecordFile.accountName(id), default: [:]])
    }
    return try holdingLock { () throws(StoreError) in
      let theirs = try currentAccount(id)
      switch Reconciliation(base: version, ours: bytes, theirs: theirs?.version) {
      case .write:
        let accounts = try accountsToWrite(isNew: version == nil)
        defer { disk.release(accounts) }
        try write(
          bytes, to: RecordFile.fileName(id), in: accounts, shown: RecordFile.accountName(id))
        hasSeenAccounts.withLock { $0 = true }
        return .saved(Version(bytes))
      case .same:
        let accounts = try accountsToWrite(isNew: false)
        defer { disk.release(accounts) }
        try settle(RecordFile.fileName(id), in: accounts, shown: RecordFile.accountName(id))
        return .saved(Version(bytes))
      case .ask:
        guard let theirs else { return .removedOnDisk }
        return .changedOnDisk(theirs)
      case .removed: return .removedOnDisk
      case .taken: throw .alreadyExists(file: RecordFile.accountName(id))
      }
    }
  }

  /// Saves the settings over the version that they were edited from.
  public func saveSettings(
    _ settings: Workspace, over version: Version
  ) throws(StoreError) -> SaveOutcome<LoadedSettings> {
    let bytes = try removed.withLock { removed throws(StoreError) in
      try RecordFile.bytes(
        settings, over: version.bytes,
        removed: &removed[RecordFile.settingsName, default: [:]])
    }
    return try holdingLock { () throws(StoreError) in
      let theirs = try loadSettings()
      switch Reconciliation(base: version, ours: bytes, theirs: theirs.version) {
      case .write:
        try write(
          bytes, to: RecordFile.settingsName, in: root, shown: RecordFile.settingsName)
        return .saved(Version(bytes))
      case .same:
        try settle(RecordFile.settingsName, in: root, shown: RecordFile.settingsName)
        return .saved(Version(bytes))
      case .ask: return .changedOnDisk(theirs)
      // There is a version on both sides, so neither can be.
      case .removed, .taken: return .removedOnDisk
      }
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

  private func write(
    _ bytes: [UInt8], to name: String, in place: Handle, shown file: String
  ) throws(StoreError) {
    do throws(DiskError) {
      try AtomicFile(disk: disk, folder: place).replace(name, with: bytes)
    } catch {
      throw refusal(error, file: file)
    }
  }

  /// Makes a file durable that has the right bytes already: the save that wrote them may have failed
  /// when only the disk's own answer was missing.
  private func settle(
    _ name: String, in place: Handle, shown file: String
  ) throws(StoreError) {
    do throws(DiskError) {
      let handle = try disk.openToRead(name, in: place)
      defer { disk.release(handle) }
      try disk.sync(handle)
      try disk.sync(place)
    } catch {
      throw refusal(error, file: file)
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
    let name = WorkspaceStore.accountsName
    do throws(DiskError) {
      if making { return try disk.openOrMake(name, in: root) }
      return try disk.openFolder(name, in: root)
    } catch {
      switch error.code {
      case ENOENT: return nil
      case ELOOP: throw .link(file: name)
      // Opened as a folder, a link is told as something that isn't one.
      case ENOTDIR: throw .notAFile(file: name)
      default: throw refusal(error, file: name)
      }
    }
  }
}
