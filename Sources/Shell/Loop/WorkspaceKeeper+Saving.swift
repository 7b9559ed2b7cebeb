internal import Method
internal import Phrases
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// How often a file is chosen over one that keeps changing meanwhile.
  private static let mostTries = 10

  /// False when there is no such account on disk that can be read.
  @discardableResult
  func load(_ id: ID<Account>) -> Bool {
    guard let store else { return false }
    // What isn't on disk yet stands for what is: its version must stay the one it comes from.
    if let item = unsaved[id] {
      answer(.loaded(item.account))
      return true
    }
    do throws(StoreError) {
      let loaded = try store.load(id)
      if let refusal = loaded.refusal { answer(.onlyToRead(id, reason: say(refusal.phrase))) }
      answer(.loaded(loaded.account))
      offer(loaded.version, of: id)
      return true
    } catch {
      answer(.notLoaded(id, reason: say(error.phrase)))
      return false
    }
  }

  func takeTheirs(_ id: ID<Account>) {
    unsaved[id] = nil
    contested.remove(id)
    forgetUnsaved(id)
    versions[id] = nil
    withdrawOffers(of: id)
    // Theirs can be that there is none any more.
    if !load(id) { refresh() }
  }

  func save(_ account: Account, edit: Int, overTheirs: Bool) {
    guard let store else { return }
    do throws(StoreError) {
      let outcome = try outcome(of: account, in: store, overTheirs: overTheirs)
      if settle(outcome, of: account, edit) { saveWhatFailed() }
    } catch {
      fail(account, edit, error)
    }
  }

  /// True when the account is on disk.
  private func settle(
    _ outcome: SaveOutcome<LoadedAccount>, of account: Account, _ edit: Int
  ) -> Bool {
    let id = account.id
    switch outcome {
    case .saved(let version):
      versions[id] = version
      withdrawOffers(of: id)
      savedMeanwhile[id] = Digest(account)
      contested.remove(id)
      if unsaved.removeValue(forKey: id) != nil { forgetUnsaved(id) }
      answer(.saved(id, edit: edit))
      return true
    case .changedOnDisk(let theirs):
      contested.insert(id)
      keep(unsaved: account, edit)
      answer(.changedOnDisk(id, theirs: theirs.account, edit: edit))
    case .removedOnDisk:
      contested.insert(id)
      keep(unsaved: account, edit)
      answer(.removedOnDisk(id, edit: edit))
    }
    return false
  }

  private func outcome(
    of account: Account, in store: WorkspaceStore, overTheirs: Bool
  ) throws(StoreError) -> SaveOutcome<LoadedAccount> {
    var outcome = try write(account, over: versions[account.id], in: store)
    guard overTheirs else { return outcome }
    for _ in 0..<Self.mostTries {
      switch outcome {
      case .saved: return outcome
      case .changedOnDisk(let theirs):
        outcome = try write(account, over: theirs.version, in: store)
      case .removedOnDisk: outcome = try write(account, over: nil, in: store)
      }
    }
    return outcome
  }

  /// A new account whose file somebody else has made meanwhile is one that they changed.
  func write(
    _ account: Account, over version: Version?, in store: WorkspaceStore
  ) throws(StoreError) -> SaveOutcome<LoadedAccount> {
    do throws(StoreError) {
      return try store.save(account, over: version)
    } catch {
      guard version == nil, case .alreadyExists = error else { throw error }
      return .changedOnDisk(try store.load(account.id))
    }
  }

  private func fail(_ account: Account, _ edit: Int, _ error: StoreError) {
    keep(unsaved: account, edit)
    answer(.notSaved(account.id, edit: edit, reason: reason(account.id, error)))
  }

  /// Holds the account, on disk as well where that can be done, until it is saved.
  func keep(unsaved account: Account, _ edit: Int) {
    unsaved[account.id] = (account, edit)
    guard let store else { return }
    let version = versions[account.id]
    // The reason is told with the save that failed.
    do throws(StoreError) {
      try store.keepUnsaved(account, over: version, moment: momentInWords)
    } catch {
      return copyAway(account.id) { () throws(StoreError) in
        try WorkspaceStore.file(of: account, over: version)
      }
    }
    dropCopy(account.id)
    discardAdopted(account.id)
  }

  private func forgetUnsaved(_ id: ID<Account>) {
    guard let store else { return }
    dropCopy(id)
    discardAdopted(id)
    // A draft that stays is the same as what is saved, and settled when it is offered.
    do throws(StoreError) { try store.forgetUnsaved(id) } catch { return }
  }

  /// Tries again to save what could not be saved; what was changed by others waits for the user.
  func saveWhatFailed() {
    saveFailedAccounts()
    guard let waiting = unsavedSettings, !settingsAreContested else { return }
    _ = write(waiting.settings, edit: waiting.edit, overTheirs: false)
  }

  /// An account that can't be saved holds up none of the others.
  private func saveFailedAccounts() {
    guard let store else { return }
    for (id, item) in unsaved.sorted(by: { $0.key.text < $1.key.text })
    where !contested.contains(id) {
      do throws(StoreError) {
        let outcome = try write(item.account, over: versions[id], in: store)
        _ = settle(outcome, of: item.account, item.edit)
      } catch {
        answer(.notSaved(id, edit: item.edit, reason: reason(id, error)))
      }
    }
  }

  func saveSettings(_ fresh: Workspace, edit: Int, overTheirs: Bool) {
    if write(fresh, edit: edit, overTheirs: overTheirs) { saveFailedAccounts() }
  }

  /// True when the settings are on disk.
  private func write(_ fresh: Workspace, edit: Int, overTheirs: Bool) -> Bool {
    guard let store, let version = settingsVersion else { return false }
    do throws(StoreError) {
      var outcome = try store.saveSettings(fresh, over: version)
      for _ in 0..<Self.mostTries {
        guard overTheirs, case .changedOnDisk(let theirs) = outcome else { break }
        outcome = try store.saveSettings(fresh, over: theirs.version)
      }
      return try settle(outcome, of: fresh, edit)
    } catch {
      keep(unsaved: fresh, edit)
      answer(.notSaved(nil, edit: edit, reason: reason(nil, error)))
      return false
    }
  }

  private func settle(
    _ outcome: SaveOutcome<LoadedSettings>, of fresh: Workspace, _ edit: Int
  ) throws(StoreError) -> Bool {
    switch outcome {
    case .saved(let version):
      settingsVersion = version
      withdrawOffers(of: nil)
      settings = fresh
      if unsavedSettings != nil || settingsAreContested { forgetUnsavedSettings() }
      unsavedSettings = nil
      settingsAreContested = false
      answer(.settingsSaved(edit: edit))
      return true
    case .changedOnDisk(let theirs):
      keep(unsaved: fresh, edit)
      unsavedSettings = nil
      settingsAreContested = true
      answer(.settingsChangedOnDisk(theirs: theirs.settings, edit: edit))
      return false
    case .removedOnDisk: throw .missing(file: "workspace.yaml")
    }
  }

  func keep(unsaved fresh: Workspace, _ edit: Int) {
    unsavedSettings = (fresh, edit)
    guard let store, let version = settingsVersion else { return }
    // The reason is told with the save that failed.
    do throws(StoreError) {
      try store.keepUnsaved(fresh, over: version, moment: momentInWords)
    } catch {
      return copyAway(nil) { () throws(StoreError) in
        try WorkspaceStore.file(of: fresh, over: version)
      }
    }
    dropCopy(nil)
    discardAdopted(nil)
  }

  func forgetUnsavedSettings() {
    guard let store else { return }
    dropCopy(nil)
    discardAdopted(nil)
    do throws(StoreError) { try store.forgetUnsavedSettings() } catch { return }
  }
}
