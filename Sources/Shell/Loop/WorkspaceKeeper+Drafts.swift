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

  /// Gathers what earlier sittings left.
  ///
  /// Texts that were being typed are offered. Whole records that could not be saved are saved now,
  /// with what others changed since in other fields; where both changed the same, or saving fails
  /// again, they stand as unsaved edits of this sitting.
  func offerDrafts(of store: WorkspaceStore) -> Recovery {
    offered = []
    adopted = [:]
    var recovery = Recovery()
    guard store.readOnly == nil else { return recovery }
    for kept in keptDrafts(of: store) {
      switch kept.content {
      case .typed(let path, let text):
        let draft = Draft(account: kept.account, path: path, text: text, moment: kept.moment)
        // Taken up by a sitting that ended, too, one text was kept twice.
        if offered.contains(where: { $0.texts.contains { $0.isSame(as: draft) } }) {
          discard(kept, in: store)
        } else {
          offered.append((kept, [draft]))
        }
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
    var ours = account
    let problem: Answer
    do throws(StoreError) {
      var outcome = try write(ours, over: version, in: store)
      if case .changedOnDisk(let theirs) = outcome {
        let base = try version?.account(id).entries ?? []
        let merge = Merge(base: base, ours: ours.entries, theirs: theirs.account.entries)
        if let merged = filled(Account(id: id), merge) {
          ours = merged
          if merge.conflicts.isEmpty {
            outcome = try write(ours, over: theirs.version, in: store)
          }
        }
      }
      switch outcome {
      case .saved(let version):
        versions[id] = version
        recovery.saved.append(ours.name)
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
    keep(unsaved: ours, 0)
    recovery.answers += [.recovered(ours), problem]
  }

  /// The record that both sides make; nil for one that can't be.
  private func filled<Whole: Record>(_ empty: Whole, _ merge: Merge) -> Whole? {
    var record = empty
    do throws(Rejection) { try record.fill(merge.entries) } catch { return nil }
    return record
  }

  private func recover(
    _ settings: Workspace, over version: Version, _ kept: KeptDraft, in store: WorkspaceStore,
    _ recovery: inout Recovery
  ) {
    var ours = settings
    let problem: Answer
    do throws(StoreError) {
      var outcome = try store.saveSettings(ours, over: version)
      if case .changedOnDisk(let theirs) = outcome {
        let merge = Merge(
          base: try version.settings().entries, ours: ours.entries,
          theirs: theirs.settings.entries)
        if let merged = filled(Workspace(), merge) {
          ours = merged
          if merge.conflicts.isEmpty {
            outcome = try store.saveSettings(ours, over: theirs.version)
          }
        }
      }
      switch outcome {
      case .saved(let version):
        self.settings = ours
        settingsVersion = version
        recovery.saved.append(say(PaneTitle.settings))
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

  /// Keeps the texts that are being typed, each in the place of what was kept of its field, and
  /// forgets the others.
  func keep(_ drafts: [Draft]) {
    guard let store, store.readOnly == nil else { return }
    for draft in drafts where !typed.contains(draft) { keep(draft, in: store) }
    for former in typed where !drafts.contains(where: { $0.isOfSameField(as: former) }) {
      // A draft that stays is offered again: harmless, and tried again with the next.
      do throws(StoreError) { try store.forgetTyped(at: former.path, of: former.account) } catch {
        continue
      }
      typed.removeAll { $0 == former }
    }
  }

  private func keep(_ draft: Draft, in store: WorkspaceStore) {
    do throws(StoreError) {
      try store.keepTyped(draft.text, at: draft.path, of: draft.account, moment: momentInWords)
      typed.removeAll { $0.isOfSameField(as: draft) }
      typed.append(draft)
      hasToldOfDrafts = false
    } catch {
      guard !hasToldOfDrafts else { return }
      hasToldOfDrafts = true
      answer(.told(say(VerbPhrase.draftNotKept(say(error.phrase))), isError: true))
    }
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

extension Draft {
  fileprivate func isOfSameField(as other: Draft) -> Bool {
    account == other.account && path == other.path
  }

  /// The same text of the same field, whenever each was kept.
  fileprivate func isSame(as other: Draft) -> Bool {
    isOfSameField(as: other) && text.utf8.elementsEqual(other.text.utf8)
  }
}
