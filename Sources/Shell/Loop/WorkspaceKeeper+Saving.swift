internal import Method
internal import Phrases
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// How often a file that keeps changing meanwhile is merged with.
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
    shown[name] = nil
    withdrawOffers(of: name)
    // Theirs can be that there is none any more.
    if !load(name) { refresh() }
  }

  func save(_ document: Document, edit: Int, after decided: Theirs?) {
    guard let store else { return }
    do throws(StoreError) {
      if let decided { try settleQuestion(about: document.name, decided, in: store) }
      let result = try reconcile(document, in: store)
      if settle(result, of: document, edit) { saveWhatFailed() }
    } catch {
      keep(unsaved: document, edit)
      answer(.notSaved(document.name, edit: edit, reason: reason(document.name, error)))
    }
  }

  /// What the user was shown, and has decided on, is what the document comes from now.
  private func settleQuestion(
    about name: DocumentName, _ decided: Theirs, in store: WorkspaceStore
  ) throws(StoreError) {
    // Should saving fail now, it is tried again by itself.
    contested.remove(name)
    switch decided {
    case .changed(let theirs):
      guard let seen = shown[name]?.last(where: { $0.document == theirs }) else { return }
      withdrawOffers(of: name)
      versions[name] = seen.version
    case .removed:
      // One that is back, as after a synchronisation, is merged with: its origin is the same.
      if try found(name, in: store) == nil { versions[name] = nil }
    }
    shown[name] = nil
  }

  /// What became of a save, and what was written when it wasn't the document alone.
  struct Reconciled {
    var outcome: SaveOutcome
    var merged: Document?
    /// What both sides come from; nil when it isn't known.
    var base: Document?
  }

  /// Saves a document; what others have changed in other fields meanwhile is merged with it.
  func reconcile(
    _ document: Document, in store: WorkspaceStore
  ) throws(StoreError) -> Reconciled {
    let name = document.name
    var result = Reconciled(outcome: .removedOnDisk, base: origin(of: name))
    if result.base != nil {
      // Its version has been merged with what this edit doesn't know yet.
      guard let theirs = try found(name, in: store) else { return result }
      result.outcome = .changedOnDisk(theirs)
    } else {
      result.outcome = try write(document, over: versions[name], in: store)
    }
    for _ in 0..<Self.mostTries {
      guard case .changedOnDisk(let theirs) = result.outcome else { return result }
      if result.base == nil { result.base = try versions[name]?.document(name) }
      let merge = Merge(
        base: result.base?.entries ?? [], ours: document.entries, theirs: theirs.document.entries)
      guard merge.conflicts.isEmpty, let merged = try? Document(name, filledWith: merge.entries)
      else { return result }
      result.merged = merged
      result.outcome = try write(merged, over: theirs.version, in: store)
    }
    return result
  }

  /// Nil when there is no such file any more.
  private func found(
    _ name: DocumentName, in store: WorkspaceStore
  ) throws(StoreError) -> LoadedDocument? {
    do throws(StoreError) { return try store.load(name) } catch {
      switch error {
      case .missing, .settingsVanished: return nil
      default: throw error
      }
    }
  }

  /// True when the document is on disk.
  private func settle(_ result: Reconciled, of document: Document, _ edit: Int) -> Bool {
    let name = document.name
    switch result.outcome {
    case .saved(let version):
      withdrawOffers(of: name)
      let written = result.merged ?? document
      speak(as: written)
      if let account = written.account { savedMeanwhile[account.id] = Digest(account) }
      contested.remove(name)
      shown[name] = nil
      if unsaved.removeValue(forKey: name) != nil { forgetUnsaved(name) }
      if written == document {
        versions[name] = version
        answer(.saved(name, edit: edit))
      } else {
        answer(.merged(document, into: written, edit: edit))
        offer(version, mergedFrom: document)
      }
      return true
    case .changedOnDisk(let theirs):
      contested.insert(name)
      keep(unsaved: document, edit)
      answer(question(about: theirs, base: result.base, edit))
    case .removedOnDisk:
      contested.insert(name)
      keep(unsaved: document, edit)
      answer(.removedOnDisk(name, edit: edit))
    }
    return false
  }

  /// Remembers what is shown, so that the user's answer holds for that and for nothing newer.
  func question(about theirs: LoadedDocument, base: Document?, _ edit: Int) -> Answer {
    shown[theirs.document.name, default: []].append(theirs)
    return .changedOnDisk(Contest(base: base, theirs: theirs.document), edit: edit)
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
      elsewhere[name] = try store.keepUnsaved(
        document, over: versions[name], moment: momentInWords)
      keptNowhere.remove(name)
    } catch {
      elsewhere[name] = nil
      keptNowhere.insert(name)
      return
    }
    discardAdopted(name)
  }

  /// Why a document isn't on disk, and where else it is when the workspace had no room for its draft.
  func reason(_ name: DocumentName, _ error: StoreError) -> String {
    let why = say(error.phrase) + " " + say(VerbPhrase.triedAgain)
    if keptNowhere.contains(name) { return why + " " + say(VerbPhrase.keptNowhere) }
    return elsewhere[name].map { why + " " + say(VerbPhrase.keptElsewhere(folder: $0)) } ?? why
  }

  private func forgetUnsaved(_ name: DocumentName) {
    guard let store else { return }
    elsewhere[name] = nil
    keptNowhere.remove(name)
    discardAdopted(name)
    // A draft that stays is the same as what is saved, and settled when it is offered.
    do throws(StoreError) { try store.forgetUnsaved(name) } catch { return }
  }

  /// Tries again to save what could not be saved; what was changed by others waits for the user.
  ///
  /// A document that can't be saved holds up none of the others. Quietly, what fails once more isn't told
  /// once more.
  func saveWhatFailed(isQuiet: Bool = false) {
    guard let store else { return }
    for (name, item) in unsaved.sorted(by: { $0.key.file < $1.key.file })
    where !contested.contains(name) {
      do throws(StoreError) {
        _ = settle(try reconcile(item.document, in: store), of: item.document, item.edit)
      } catch {
        guard !isQuiet else { continue }
        answer(.notSaved(name, edit: item.edit, reason: reason(name, error)))
      }
    }
  }
}
