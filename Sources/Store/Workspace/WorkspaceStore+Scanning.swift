public import Method
import Synchronization

/// A file of the workspace that can't be read, and why.
///
/// It is never written over.
public struct Unreadable: Hashable, Sendable {
  public let file: String
  public let error: StoreError
}

/// How far a scan has come.
public struct ScanProgress: Sendable {
  /// Files known to be as they were read.
  public let done: Int
  public let total: Int
  /// New since the last time that progress was told.
  public let accounts: [Digest]
}

/// All that the portfolio shows.
public struct Scan: Sendable {
  public let settings: Workspace
  public let settingsVersion: Version
  /// By id.
  public let accounts: [Digest]
  /// By file.
  public let unreadable: [Unreadable]
  /// True when these are the accounts that the first call of `progress` brought, and no others.
  public let isAsRemembered: Bool
}

extension WorkspaceStore {
  /// Reads the settings and looks at every account, reading again what has changed since the last
  /// time.
  ///
  /// `progress` is told on the calling thread and answers whether to go on; the first call brings
  /// all that was known at the last time, before any file is looked at.
  public func scan(
    progress: (ScanProgress) -> Bool = { _ in true }
  ) throws(StoreError) -> Scan {
    let (loaded, settings) = try settingsInPlace()
    guard let accounts = try openAccounts(making: false) else {
      // A clone of an empty workspace has no such folder; one that had accounts has lost it.
      try refuseVanished()
      return Scan(
        settings: settings, settingsVersion: loaded.version, accounts: [],
        unreadable: loaded.unreadable, isAsRemembered: true)
    }
    defer { disk.release(accounts) }
    let names = try accountFiles(in: accounts)
    // No account is ever deleted: a folder that had some is empty when another disk belongs there.
    if names.isEmpty { try refuseVanished() } else { hasSeenAccounts.withLock { $0 = true } }
    var sorting = Sorting(names: names, index: rememberedIndex())
    let remembered = sorting.index.accounts.map(\.digest)
    let total = sorting.ids.count
    guard progress(ScanProgress(done: 0, total: total, accounts: remembered)) else {
      throw .stopped
    }
    match(&sorting, in: accounts)
    let current = sorting.isCurrent.contains(false) ? sorting.currentDigests : remembered
    guard progress(ScanProgress(done: current.count, total: total, accounts: [])) else {
      throw .stopped
    }
    if !sorting.unread.isEmpty {
      try readAll(&sorting, in: accounts, known: current.count, progress: progress)
    }
    if sorting.isChanged { keepIndex(sorting.newIndex()) } else { holdIndex(sorting.index) }
    return Scan(
      settings: settings, settingsVersion: loaded.version,
      accounts: sorting.read.isEmpty ? current : sorted(current + sorting.read.map(\.digest)),
      unreadable: loaded.unreadable + sorting.unreadable.sorted { $0.file < $1.file },
      isAsRemembered: !sorting.isCurrent.contains(false) && sorting.read.isEmpty
        && sorting.unreadable.isEmpty && loaded.fault == nil)
  }

  /// The settings of the folder where it was opened.
  private func settingsInPlace() throws(StoreError) -> (LoadedDocument, Workspace) {
    try refuseMoved()
    let loaded = try load(.settings)
    guard case .settings(let settings) = loaded.document else {
      throw .notAWorkspace(folder: folder)
    }
    return (loaded, settings)
  }

  /// Refuses to take a portfolio that had accounts for an empty one.
  func refuseVanished() throws(StoreError) {
    guard !hasSeenAccounts.withLock({ $0 }), rememberedIndex().accounts.isEmpty else {
      throw .accountsVanished(folder: folder)
    }
  }

  private func sorted(_ summaries: [Digest]) -> [Digest] {
    summaries.sorted { $0.id.text < $1.id.text }
  }

  /// What a scan knows so far.
  private struct Sorting {
    var ids: [ID<Account>] = []
    /// What was known before the scan.
    let index: PortfolioIndex
    /// By place in the index: whether the file is still the one that it knows.
    var isCurrent: [Bool]
    var unread: [ID<Account>] = []
    var unreadable: [Unreadable] = []
    var read: [(digest: Digest, known: PortfolioIndex.Known?)] = []

    init(names: [String], index: PortfolioIndex) {
      self.index = index
      isCurrent = Array(repeating: false, count: index.accounts.count)
      ids.reserveCapacity(names.count)
      for name in names {
        do throws(Rejection) {
          guard name.hasSuffix(RecordFile.suffix) else { throw Rejection.required }
          ids.append(
            try ID(String(Substring(name.utf8.dropLast(RecordFile.suffix.utf8.count)))))
        } catch {
          unreadable.append(Sorting.misnamed(name, among: names))
        }
      }
    }

    /// A file with the id of another one is a copy of that.
    func told(_ unreadable: Unreadable) -> Unreadable {
      guard case .wrongID(let file, _, let found?) = unreadable.error,
        ids.contains(where: { $0.text == found })
      else { return unreadable }
      let original = "\(WorkspaceStore.accountsName)/\(found)\(RecordFile.suffix)"
      return Unreadable(file: file, error: .copy(file: file, of: original))
    }

    private static func misnamed(_ name: String, among names: [String]) -> Unreadable {
      let file = "\(WorkspaceStore.accountsName)/\(name)"
      if let original = SynchronizedCopy.original(of: name, among: names) {
        let path = "\(WorkspaceStore.accountsName)/\(original)"
        return Unreadable(file: file, error: .copy(file: file, of: path))
      }
      let isEnded = name.hasSuffix(RecordFile.suffix)
      return Unreadable(file: file, error: isEnded ? .badName(file: file) : .badEnding(file: file))
    }

    /// True when the index no longer says what is known.
    var isChanged: Bool { isCurrent.contains(false) || read.contains { $0.known != nil } }

    var currentDigests: [Digest] {
      zip(index.accounts, isCurrent).compactMap { $1 ? $0.digest : nil }
    }

    func newIndex() -> PortfolioIndex {
      var fresh = PortfolioIndex()
      fresh.accounts = zip(index.accounts, isCurrent).compactMap { $1 ? $0 : nil }
      fresh.accounts += read.compactMap(\.known)
      fresh.accounts.sort { $0.digest.id.text < $1.digest.id.text }
      return fresh
    }
  }

  /// The names in the folder that claim to be accounts; hidden files are no business of ours, but
  /// for what programs that died while saving left.
  func accountFiles(in accounts: Handle) throws(StoreError) -> [String] {
    let names: [String]
    do throws(DiskError) { names = try disk.names(in: accounts) } catch {
      throw .disk(file: WorkspaceStore.accountsName, error)
    }
    if readOnly == nil {
      let file = AtomicFile(disk: disk, folder: accounts)
      _ = attempt { () throws(DiskError) in try file.sweep(names) }
    }
    return names.filter {
      $0.utf8.first != UInt8(ascii: ".") && WorkspaceStore.claimsToBeAnAccount($0)
    }
  }

  /// `.yml` and `.YAML` are told, not passed over.
  private static func claimsToBeAnAccount(_ name: String) -> Bool {
    if name.utf8.suffix(RecordFile.suffix.utf8.count).elementsEqual(RecordFile.suffix.utf8) {
      return true
    }
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return [".yaml", ".yml"].contains(name[point...].lowercased())
  }

  /// Finds the files that are still as the index knows them, by their status alone.
  private func match(_ sorting: inout Sorting, in accounts: Handle) {
    let ids = sorting.ids
    let index = sorting.index
    let places = index.places
    let disk = disk
    _ = SharedWork.run(count: ids.count, batch: 256) { batch in
      batch.map { number in
        let id = ids[number].text
        guard let place = places[id] else { return (number, nil) }
        do throws(DiskError) {
          let status = try disk.status(id + RecordFile.suffix, in: accounts)
          let isCurrent = status.kind == .file && FileKey(status) == index.accounts[place].key
          return (number, isCurrent ? place : nil)
        } catch {
          return (number, nil)
        }
      } as [(number: Int, place: Int?)]
    } gather: { batch in
      for (number, place) in batch {
        if let place { sorting.isCurrent[place] = true } else { sorting.unread.append(ids[number]) }
      }
      return true
    }
  }

  private enum Reading: Sendable {
    case read(Digest, FileKey)
    case failed(Unreadable)
    /// Removed since the names were listed.
    case gone
  }

  private func readAll(
    _ sorting: inout Sorting, in accounts: Handle, known: Int, progress: (ScanProgress) -> Bool
  ) throws(StoreError) {
    let ids = sorting.unread
    let total = sorting.ids.count
    let disk = disk
    let moment = momentOfDisk()
    var done = known
    let goesOn = SharedWork.run(count: ids.count) { place in
      WorkspaceStore.read(ids[place], in: accounts, on: disk)
    } gather: { batch in
      var fresh: [Digest] = []
      for reading in batch {
        switch reading {
        case .read(let digest, let key):
          fresh.append(digest)
          let isSettled = moment.map(key.isSettled) ?? false
          sorting.read.append((digest, isSettled ? .init(key: key, digest: digest) : nil))
        case .failed(let unreadable): sorting.unreadable.append(sorting.told(unreadable))
        case .gone: continue
        }
      }
      done += batch.count
      return progress(ScanProgress(done: done, total: total, accounts: fresh))
    }
    guard goesOn else { throw .stopped }
  }

  private static func read(
    _ id: ID<Account>, in accounts: Handle, on disk: any Disk
  ) -> Reading {
    let name = DocumentName.account(id)
    do throws(StoreError) {
      guard let found = try disk.file(name.fileName, in: accounts, shown: name.file) else {
        return .gone
      }
      let account = try RecordFile.account(id, found.bytes)
      return .read(Digest(account), FileKey(found.status))
    } catch {
      return .failed(Unreadable(file: name.file, error: error))
    }
  }
}
