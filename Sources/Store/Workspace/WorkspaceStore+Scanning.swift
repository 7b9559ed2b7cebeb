public import Method

/// A file of the workspace that can't be read, and why. It is never written over.
public struct Unreadable: Hashable, Sendable {
  public let file: String
  public let error: StoreError
}

/// How far a scan has come.
public struct ScanProgress: Sendable {
  public let done: Int
  public let total: Int
  /// Read since the last time that progress was told.
  public let accounts: [AccountSummary]
}

/// All that the portfolio shows.
public struct Scan: Sendable {
  public let settings: LoadedSettings
  /// By id.
  public let accounts: [AccountSummary]
  /// By file.
  public let unreadable: [Unreadable]
}

extension WorkspaceStore {
  /// Reads the settings and looks at every account, reading again what has changed since the last
  /// time. `progress` is told on the calling thread and answers whether to go on; the first call
  /// brings all that was known already.
  public func scan(
    progress: (ScanProgress) -> Bool = { _ in true }
  ) throws(StoreError) -> Scan {
    let settings = try loadSettings()
    guard let accounts = try openAccounts(making: false) else {
      // A clone of an empty workspace has no such folder; one that had accounts has lost it.
      guard rememberedIndex().accounts.isEmpty else { throw .accountsVanished(folder: folder) }
      return Scan(settings: settings, accounts: [], unreadable: [])
    }
    defer { disk.release(accounts) }
    var sorting = Sorting(names: try accountFiles(in: accounts))
    try match(&sorting, with: rememberedIndex(), in: accounts)
    guard
      progress(
        ScanProgress(
          done: sorting.summaries.count, total: sorting.ids.count, accounts: sorting.summaries))
    else { throw .stopped }
    if !sorting.unread.isEmpty {
      try readAll(&sorting, in: accounts, progress: progress)
    }
    keepIndex(sorting.index, isChanged: sorting.isChanged)
    return Scan(
      settings: settings,
      accounts: sorting.summaries.sorted { $0.id.text < $1.id.text },
      unreadable: sorting.unreadable.sorted { $0.file < $1.file })
  }

  /// What a scan knows so far.
  private struct Sorting {
    var ids: [ID<Account>] = []
    var unread: [ID<Account>] = []
    var unreadable: [Unreadable] = []
    var summaries: [AccountSummary] = []
    var index = PortfolioIndex()
    /// True when the index on disk no longer says what is known.
    var isChanged = false

    init(names: [String]) {
      ids.reserveCapacity(names.count)
      for name in names {
        do throws(Rejection) {
          ids.append(try ID(String(name.dropLast(WorkspaceStore.suffix.utf8.count))))
        } catch {
          let file = "\(WorkspaceStore.accountsName)/\(name)"
          unreadable.append(Unreadable(file: file, error: .badName(file: file)))
        }
      }
    }
  }

  fileprivate static let suffix = ".yaml"

  /// The names in the folder that claim to be accounts; hidden files are no business of ours.
  private func accountFiles(in accounts: Handle) throws(StoreError) -> [String] {
    do throws(DiskError) {
      return try disk.names(in: accounts).filter {
        $0.utf8.first != UInt8(ascii: ".") && $0.hasSuffix(WorkspaceStore.suffix)
      }
    } catch {
      throw .disk(file: WorkspaceStore.accountsName, error)
    }
  }

  private func match(
    _ sorting: inout Sorting, with index: PortfolioIndex, in accounts: Handle
  ) throws(StoreError) {
    let ids = sorting.ids
    let disk = disk
    sorting.summaries.reserveCapacity(ids.count)
    _ = SharedWork.run(count: ids.count) { place -> (ID<Account>, PortfolioIndex.Known?) in
      let id = ids[place]
      guard let known = index.accounts[id.text] else { return (id, nil) }
      do throws(DiskError) {
        let status = try disk.status(id.text + WorkspaceStore.suffix, in: accounts)
        return (id, status.kind == .file && FileKey(status) == known.key ? known : nil)
      } catch {
        return (id, nil)
      }
    } gather: { batch in
      for (id, known) in batch {
        if let known {
          sorting.index.accounts[id.text] = known
          sorting.summaries.append(known.summary)
        } else {
          sorting.unread.append(id)
        }
      }
      return true
    }
    sorting.isChanged = index.accounts.count != sorting.index.accounts.count
  }

  private enum Reading: Sendable {
    case read(AccountSummary, FileKey)
    case failed(Unreadable)
    /// Removed since the names were listed.
    case gone
  }

  private func readAll(
    _ sorting: inout Sorting, in accounts: Handle, progress: (ScanProgress) -> Bool
  ) throws(StoreError) {
    let ids = sorting.unread
    let disk = disk
    let moment = momentOfDisk()
    let goesOn = SharedWork.run(count: ids.count) { place in
      WorkspaceStore.read(ids[place], in: accounts, on: disk)
    } gather: { batch in
      var fresh: [AccountSummary] = []
      for reading in batch {
        switch reading {
        case .read(let summary, let key):
          fresh.append(summary)
          guard let moment, key.isSettled(before: moment) else { continue }
          sorting.index.accounts[summary.id.text] = .init(key: key, summary: summary)
          sorting.isChanged = true
        case .failed(let unreadable): sorting.unreadable.append(unreadable)
        case .gone: continue
        }
      }
      sorting.summaries += fresh
      return progress(
        ScanProgress(
          done: sorting.summaries.count + sorting.unreadable.count, total: sorting.ids.count,
          accounts: fresh))
    }
    guard goesOn else { throw .stopped }
  }

  private static func read(
    _ id: ID<Account>, in accounts: Handle, on disk: any Disk
  ) -> Reading {
    let file = RecordFile.accountName(id)
    do throws(StoreError) {
      let name = id.text + suffix
      guard let found = try disk.file(name, in: accounts, shown: file) else { return .gone }
      let account = try RecordFile.account(found.bytes, id: id)
      return .read(AccountSummary(account), FileKey(found.status))
    } catch {
      return .failed(Unreadable(file: file, error: error))
    }
  }
}
