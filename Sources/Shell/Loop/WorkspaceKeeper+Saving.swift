internal import Method
internal import Phrases
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// How often a file is chosen over one that keeps changing meanwhile.
  private static let mostTries = 10

  func load(_ id: ID<Account>) {
    guard let store else { return }
    do throws(StoreError) {
      let loaded = try store.load(id)
      // Who reads it again has let go of what could not be saved.
      unsaved[id] = nil
      versions[id] = loaded.version
      answer(.loaded(loaded.account))
    } catch {
      answer(.notLoaded(id, reason: say(error.phrase)))
    }
  }

  func takeTheirs(_ id: ID<Account>) {
    unsaved[id] = nil
    forgetUnsaved(id)
    load(id)
  }

  func save(_ account: Account, edit: Int, overTheirs: Bool) {
    guard let store else { return }
    let id = account.id
    do throws(StoreError) {
      let outcome = try outcome(of: account, in: store, overTheirs: overTheirs)
      switch outcome {
      case .saved(let version):
        versions[id] = version
        savedMeanwhile[id] = AccountSummary(account)
        if unsaved.removeValue(forKey: id) != nil { forgetUnsaved(id) }
        answer(.saved(id, edit: edit))
        saveWhatFailed()
      case .changedOnDisk(let theirs):
        keep(unsaved: account, edit)
        answer(.changedOnDisk(id, theirs: theirs.account, edit: edit))
      case .removedOnDisk:
        // Told once; the next edit writes the file anew.
        versions[id] = nil
        fail(account, edit, .missing(file: "accounts/\(id.text).yaml"))
      }
    } catch {
      fail(account, edit, error)
    }
  }

  private func outcome(
    of account: Account, in store: WorkspaceStore, overTheirs: Bool
  ) throws(StoreError) -> SaveOutcome<LoadedAccount> {
    var outcome = try store.save(account, over: versions[account.id])
    guard overTheirs else { return outcome }
    for _ in 0..<Self.mostTries {
      switch outcome {
      case .saved: return outcome
      case .changedOnDisk(let theirs): outcome = try store.save(account, over: theirs.version)
      case .removedOnDisk: outcome = try store.save(account, over: nil)
      }
    }
    return outcome
  }

  private func fail(_ account: Account, _ edit: Int, _ error: StoreError) {
    keep(unsaved: account, edit)
    answer(.notSaved(account.id, edit: edit, reason: say(error.phrase)))
  }

  /// Holds the account, on disk as well where that can be done, until it is saved.
  private func keep(unsaved account: Account, _ edit: Int) {
    unsaved[account.id] = (account, edit)
    guard let store else { return }
    // The reason is told with the save that failed.
    do throws(StoreError) {
      try store.keepUnsaved(account, over: versions[account.id], moment: momentInWords)
    } catch { return }
  }

  private func forgetUnsaved(_ id: ID<Account>) {
    guard let store else { return }
    // A draft that stays is the same as what is saved, and settled when it is offered.
    do throws(StoreError) { try store.forgetUnsaved(id) } catch { return }
  }

  /// Tries again to save what could not be saved; what was changed by others waits for the user.
  func saveWhatFailed() {
    guard let store else { return }
    for (id, item) in unsaved.sorted(by: { $0.key.text < $1.key.text }) {
      do throws(StoreError) {
        guard case .saved(let version) = try store.save(item.account, over: versions[id])
        else { continue }
        versions[id] = version
        savedMeanwhile[id] = AccountSummary(item.account)
        unsaved[id] = nil
        forgetUnsaved(id)
        answer(.saved(id, edit: item.edit))
      } catch {
        answer(.notSaved(id, edit: item.edit, reason: say(error.phrase)))
        return
      }
    }
    guard let waiting = unsavedSettings else { return }
    unsavedSettings = nil
    saveSettings(waiting.settings, edit: waiting.edit, overTheirs: false)
  }

  func saveSettings(_ fresh: Workspace, edit: Int, overTheirs: Bool) {
    guard let store, let version = settingsVersion else { return }
    do throws(StoreError) {
      var outcome = try store.saveSettings(fresh, over: version)
      for _ in 0..<Self.mostTries {
        guard overTheirs, case .changedOnDisk(let theirs) = outcome else { break }
        outcome = try store.saveSettings(fresh, over: theirs.version)
      }
      try settle(outcome, of: fresh, edit)
    } catch {
      keep(unsaved: fresh, edit)
      answer(.notSaved(nil, edit: edit, reason: say(error.phrase)))
    }
  }

  private func settle(
    _ outcome: SaveOutcome<LoadedSettings>, of fresh: Workspace, _ edit: Int
  ) throws(StoreError) {
    switch outcome {
    case .saved(let version):
      settingsVersion = version
      settings = fresh
      if unsavedSettings != nil { forgetUnsavedSettings() }
      unsavedSettings = nil
      settingsAreContested = false
      answer(.settingsSaved(edit: edit))
    case .changedOnDisk(let theirs):
      keep(unsaved: fresh, edit)
      unsavedSettings = nil
      settingsAreContested = true
      answer(.settingsChangedOnDisk(theirs: theirs.settings, edit: edit))
    case .removedOnDisk: throw .missing(file: "workspace.yaml")
    }
  }

  private func keep(unsaved fresh: Workspace, _ edit: Int) {
    unsavedSettings = (fresh, edit)
    guard let store, let version = settingsVersion else { return }
    // The reason is told with the save that failed.
    do throws(StoreError) {
      try store.keepUnsaved(fresh, over: version, moment: momentInWords)
    } catch { return }
  }

  func forgetUnsavedSettings() {
    guard let store else { return }
    do throws(StoreError) { try store.forgetUnsavedSettings() } catch { return }
  }
}
