internal import Method
internal import Phrases
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// How often a file is chosen over one that keeps changing meanwhile.
  private static let mostTries = 10

  /// False when there is no such document on disk that can be read.
  @discardableResult
  func load(_ name: DocumentName) -> Bool {
    guard let store else { return false }
    // What isn't on disk yet stands for what is: its version must stay the one it comes from.
    if let item = unsaved[name] {
      answer(.loaded(item.document))
      return true
    }
    do throws(StoreError) {
      let loaded = try store.load(name)
      if let refusal = loaded.refusal { answer(.onlyToRead(name, reason: say(refusal.phrase))) }
      speak(as: loaded.document)
      answer(.loaded(loaded.document))
      offer(loaded.version, of: name)
      return true
    } catch {
      answer(.notLoaded(name, reason: say(error.phrase)))
      return false
    }
  }

  /// What is said follows the settings on disk.
  func speak(as document: Document) {
    if case .settings(let found) = document { settings = found }
  }

  func takeTheirs(_ name: DocumentName) {
    unsaved[name] = nil
    contested.remove(name)
    forgetUnsaved(name)
    versions[name] = nil
    withdrawOffers(of: name)
    // Theirs can be that there is none any more.
    if !load(name) { refresh() }
  }

  func save(_ document: Document, edit: Int, overTheirs: Bool) {
    guard let store else { return }
    do throws(StoreError) {
      let outcome = try outcome(of: document, in: store, overTheirs: overTheirs)
      if settle(outcome, of: document, edit) { saveWhatFailed() }
    } catch {
      keep(unsaved: document, edit)
      answer(.notSaved(document.name, edit: edit, reason: reason(document.name, error)))
    }
  }

  /// True when the document is on disk.
  private func settle(_ outcome: SaveOutcome, of document: Document, _ edit: Int) -> Bool {
    let name = document.name
    switch outcome {
    case .saved(let version):
      versions[name] = version
      withdrawOffers(of: name)
      speak(as: document)
      if let account = document.account { savedMeanwhile[account.id] = Digest(account) }
      contested.remove(name)
      if unsaved.removeValue(forKey: name) != nil { forgetUnsaved(name) }
      answer(.saved(name, edit: edit))
      return true
    case .changedOnDisk(let theirs):
      contested.insert(name)
      keep(unsaved: document, edit)
      answer(.changedOnDisk(theirs: theirs.document, edit: edit))
    case .removedOnDisk:
      contested.insert(name)
      keep(unsaved: document, edit)
      answer(.removedOnDisk(name, edit: edit))
    }
    return false
  }

  private func outcome(
    of document: Document, in store: WorkspaceStore, overTheirs: Bool
  ) throws(StoreError) -> SaveOutcome {
    var outcome = try write(document, over: versions[document.name], in: store)
    guard overTheirs else { return outcome }
    for _ in 0..<Self.mostTries {
      switch outcome {
      case .saved: return outcome
      case .changedOnDisk(let theirs):
        outcome = try write(document, over: theirs.version, in: store)
      case .removedOnDisk: outcome = try write(document, over: nil, in: store)
      }
    }
    return outcome
  }

  /// A new document whose file somebody else has made meanwhile is one that they changed.
  func write(
    _ document: Document, over version: Version?, in store: WorkspaceStore
  ) throws(StoreError) -> SaveOutcome {
    do throws(StoreError) {
      return try store.save(document, over: version)
    } catch {
      guard version == nil, case .alreadyExists = error else { throw error }
      return .changedOnDisk(try store.load(document.name))
    }
  }

  /// Holds the document, on disk as well where that can be done, until it is saved.
  func keep(unsaved document: Document, _ edit: Int) {
    let name = document.name
    unsaved[name] = (document, edit)
    guard let store else { return }
    // The reason is told with the save that failed.
    do throws(StoreError) {
      try store.keepUnsaved(document, over: versions[name], moment: momentInWords)
    } catch {
      return copyAway(document, in: store)
    }
    dropCopy(name)
    discardAdopted(name)
  }

  private func forgetUnsaved(_ name: DocumentName) {
    guard let store else { return }
    dropCopy(name)
    discardAdopted(name)
    // A draft that stays is the same as what is saved, and settled when it is offered.
    do throws(StoreError) { try store.forgetUnsaved(name) } catch { return }
  }

  /// Tries again to save what could not be saved; what was changed by others waits for the user.
  ///
  /// A document that can't be saved holds up none of the others.
  func saveWhatFailed() {
    guard let store else { return }
    for (name, item) in unsaved.sorted(by: { $0.key.file < $1.key.file })
    where !contested.contains(name) {
      do throws(StoreError) {
        let outcome = try write(item.document, over: versions[name], in: store)
        _ = settle(outcome, of: item.document, item.edit)
      } catch {
        answer(.notSaved(name, edit: item.edit, reason: reason(name, error)))
      }
    }
  }
}
