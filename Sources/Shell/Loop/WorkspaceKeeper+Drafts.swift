internal import Method
internal import Phrases
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// What became of the records that earlier sittings could not save.
  struct Recovery {
    /// The names of those that are saved now.
    var saved: [String] = []
    /// To be told once the workspace is shown: those that are still not on disk, and why.
    var answers: [Answer] = []
  }

  /// Gathers what earlier sittings left: texts that were being typed are offered; whole records
  /// that could not be saved are saved now if nobody changed them since, else they stand as unsaved
  /// edits of this sitting.
  func offerDrafts(of store: WorkspaceStore) -> Recovery {
    offered = []
    adopted = [:]
    var recovery = Recovery()
    guard store.readOnly == nil else { return recovery }
    for kept in keptDrafts(of: store) {
      switch kept.content {
      case .typed(let path, let text):
        let draft = Draft(account: kept.account, path: path, text: text, moment: kept.moment)
        offered.append((kept, [draft]))
      case .unsaved(let account, let version):
        // Of two sittings that left the same record, one waits for the next opening.
        guard unsaved[account.id] == nil else { continue }
        recover(account, over: version, kept, in: store, &recovery)
      case .unsavedSettings(let settings, let version):
        guard let version, unsavedSettings == nil, !settingsAreContested else { continue }
        recover(settings, over: version, kept, in: store, &recovery)
      }
    }
    return recovery
  }

  private func keptDrafts(of store: WorkspaceStore) -> [KeptDraft] {
    do throws(StoreError) { return try store.offeredDrafts() } catch {
      answer(.told(say(error.phrase), isError: true))
      return []
    }
  }

  private func recover(
    _ account: Account, over version: Version?, _ kept: KeptDraft, in store: WorkspaceStore,
    _ recovery: inout Recovery
  ) {
    let id = account.id
    versions[id] = version
    let problem: Answer
    do throws(StoreError) {
      switch try write(account, over: version, in: store) {
      case .saved(let version):
        versions[id] = version
        recovery.saved.append(account.name)
        return discard(kept, in: store)
      case .changedOnDisk(let theirs) where theirs.account == account:
        versions[id] = theirs.version
        return discard(kept, in: store)
      case .changedOnDisk(let theirs):
        contested.insert(id)
        problem = .changedOnDisk(id, theirs: theirs.account, edit: 0)
      case .removedOnDisk:
        contested.insert(id)
        problem = .removedOnDisk(id, edit: 0)
      }
    } catch {
      problem = .notSaved(id, edit: 0, reason: say(error.phrase))
    }
    adopted[id] = kept
    keep(unsaved: account, 0)
    recovery.answers += [.recovered(account), problem]
  }

  private func recover(
    _ ours: Workspace, over version: Version, _ kept: KeptDraft, in store: WorkspaceStore,
    _ recovery: inout Recovery
  ) {
    let problem: Answer
    do throws(StoreError) {
      switch try store.saveSettings(ours, over: version) {
      case .saved(let version):
        settings = ours
        settingsVersion = version
        recovery.saved.append(say(PaneTitle.settings))
        return discard(kept, in: store)
      case .changedOnDisk(let theirs) where theirs.settings == ours:
        return discard(kept, in: store)
      case .changedOnDisk(let theirs):
        settingsAreContested = true
        problem = .settingsChangedOnDisk(theirs: theirs.settings, edit: 0)
      case .removedOnDisk: throw .missing(file: "workspace.yaml")
      }
    } catch {
      problem = .notSaved(nil, edit: 0, reason: say(error.phrase))
    }
    settingsVersion = version
    adopted[nil] = kept
    keep(unsaved: ours, 0)
    if settingsAreContested { unsavedSettings = nil }
    recovery.answers += [.recoveredSettings(ours), problem]
  }

  /// Removes the draft of an earlier sitting: this one has kept the record itself, or settled it.
  func discardAdopted(_ id: ID<Account>?) {
    guard let store, let kept = adopted.removeValue(forKey: id) else { return }
    discard(kept, in: store)
  }

  /// Forgets a text that was offered; its file goes with the last of its texts.
  func forget(_ draft: Draft) {
    guard let store,
      let place = offered.firstIndex(where: { $0.texts.contains(draft) })
    else { return }
    offered[place].texts.removeAll { $0 == draft }
    guard offered[place].texts.isEmpty else { return }
    discard(offered.remove(at: place).kept, in: store)
  }

  private func discard(_ kept: KeptDraft, in store: WorkspaceStore) {
    // A draft that stays is offered again: harmless.
    do throws(StoreError) { try store.forget(kept) } catch { return }
  }
}
