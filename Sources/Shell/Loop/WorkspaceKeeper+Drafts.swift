internal import Method
internal import Phrases
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// What became of the documents that earlier sittings could not save.
  struct Recovery {
    /// The names of those that are saved now.
    var saved: [String] = []
    /// To be told once the workspace is shown: those that are still not on disk, and why.
    var answers: [Answer] = []
  }

  /// Gathers what earlier sittings left.
  ///
  /// Texts that were being typed are offered. Whole documents that could not be saved are saved now,
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
        let draft = Draft(
          document: kept.document, path: path, text: text, former: kept.former,
          moment: kept.moment)
        // Taken up by a sitting that ended, too, one text was kept twice.
        if offered.contains(where: { $0.texts.contains { $0.isSame(as: draft) } }) {
          discard(kept, in: store)
        } else {
          offered.append((kept, [draft]))
        }
      case .unsaved(let document, let version):
        // Of two sittings that left the same document, one waits for the next opening.
        guard unsaved[document.name] == nil else { continue }
        recover(document, over: version, kept, in: store, &recovery)
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
    _ document: Document, over version: Version?, _ kept: KeptDraft, in store: WorkspaceStore,
    _ recovery: inout Recovery
  ) {
    let name = document.name
    versions[name] = version
    let problem: Answer
    do throws(StoreError) {
      let result = try reconcile(document, in: store)
      switch result.outcome {
      case .saved(let version):
        versions[name] = version
        let written = result.merged ?? document
        speak(as: written)
        recovery.saved.append(called(written))
        return discard(kept, in: store)
      case .changedOnDisk(let theirs):
        contested.insert(name)
        problem = question(about: theirs, base: result.base, 0)
      case .removedOnDisk:
        contested.insert(name)
        problem = .removedOnDisk(name, edit: 0)
      }
    } catch {
      problem = .notSaved(name, edit: 0, reason: say(error.phrase))
    }
    adopted[name] = kept
    keep(unsaved: document, 0)
    recovery.answers += [.recovered(document), problem]
  }

  private func called(_ document: Document) -> String {
    switch document {
    case .settings: say(PaneTitle.settings)
    case .account(let account): account.name
    case .round(let round): round.title
    }
  }

  /// Removes the draft of an earlier sitting: this one has kept the document itself, or settled it.
  func discardAdopted(_ name: DocumentName) {
    guard let store, let kept = adopted.removeValue(forKey: name) else { return }
    discard(kept, in: store)
  }

  /// Keeps the texts that are being typed, each in the place of what was kept of its field, and
  /// forgets the others.
  func keep(_ drafts: [Draft]) {
    guard let store, store.readOnly == nil else { return }
    for draft in drafts where !typed.contains(draft) { keep(draft, in: store) }
    for former in typed where !drafts.contains(where: { $0.isOfSameField(as: former) }) {
      // A draft that stays is offered again: harmless, and tried again with the next.
      do throws(StoreError) { try store.forgetTyped(at: former.path, of: former.document) } catch {
        continue
      }
      typed.removeAll { $0 == former }
    }
  }

  private func keep(_ draft: Draft, in store: WorkspaceStore) {
    do throws(StoreError) {
      try store.keepTyped(
        draft.text, at: draft.path, of: draft.document, over: draft.former, moment: momentInWords)
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
    document == other.document && path == other.path
  }

  /// The same text of the same field, whenever each was kept.
  fileprivate func isSame(as other: Draft) -> Bool {
    isOfSameField(as: other) && text.utf8.elementsEqual(other.text.utf8)
  }
}
