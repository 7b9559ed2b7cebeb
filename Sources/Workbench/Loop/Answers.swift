import Method
import Phrases

extension State {
  mutating func take(_ answer: Answer) -> [Effect] {
    switch answer {
    case .opened(let opened): return take(opened)
    case .notOpened(let folder, let reason):
      opening = .failed(folder: folder, reason: reason)
      if workspace != nil { toast = Toast(text: reason, isError: true) }
    case .scanned(let accounts, let done, let total):
      workspace?.take(accounts)
      opening = .reading(done: done, of: total)
      arrangePortfolio()
    case .refreshed(let settings, let accounts, let unreadable):
      return refresh(settings, accounts, unreadable)
    case .readingStopped: stopReading()
    case .loaded(let document): return take(document)
    case .onlyToRead(let name, let reason): onlyToRead(name, reason)
    case .notLoaded(let name, let reason): notLoaded(name, reason)
    case .saved(let name, let edit):
      saved(name, edit)
      return readAgain()
    case .notSaved(let name, let edit, let reason): notSaved(name, edit, reason)
    case .changedOnDisk(let theirs, _): askAbout(theirs)
    case .removedOnDisk(let name, _): askAboutRemoval(name)
    case .recovered(let document):
      // What this sitting has edited since is newer.
      guard saving.pending[document.name] == nil else { return [] }
      hold(document)
      saving.pending[document.name] = 0
    case .edited(let text, let reason): return takeEdited(text, reason: reason)
    case .told(let text, let isError): toast = Toast(text: text, isError: isError)
    }
    return []
  }

  private mutating func take(_ opened: OpenedWorkspace) -> [Effect] {
    if let workspace, !saving.isClean || !typedDrafts.isEmpty {
      opening = .done
      tell(SavingPhrase.staysOpen(workspace.settings.name), isError: true)
      return opened.folder == workspace.folder ? [] : [.open(folder: workspace.folder)]
    }
    workspace = OpenWorkspace(opened)
    // What lies there belongs to the welcome.
    overlays = []
    opening = .done
    history = History()
    saving = Saving()
    intentions = [:]
    resumed = []
    questions = []
    postponed = []
    portfolio.selected = nil
    account.id = nil
    arrangePortfolio()
    if !opened.drafts.isEmpty { offerDrafts() }
    if let reason = opened.readOnly { tell(SavingPhrase.readOnly(reason)) }
    return openWantedAccount()
  }

  private mutating func onlyToRead(_ name: DocumentName, _ reason: String) {
    workspace?.onlyToRead[name] = reason
    if name == account.id.map(DocumentName.account) { tell(SavingPhrase.readOnly(reason)) }
  }

  private mutating func stopReading() {
    guard case .reading(let done, let total) = opening else { return }
    opening = .done
    tell(
      SavingPhrase.stopped(done: done, of: total, again: Everywhere.commands.glyph(of: .refresh)))
  }

  private mutating func refresh(
    _ settings: Workspace, _ accounts: [Digest], _ unreadable: [UnreadableFile]
  ) -> [Effect] {
    let unsaved = Set(saving.pending.keys.compactMap(\.account))
    if saving.pending[.settings] == nil { workspace?.settings = settings }
    workspace?.replace(accounts, keeping: unsaved)
    workspace?.unreadable = unreadable
    opening = .done
    arrangePortfolio()
    var wanted = Set(intentions.keys)
    if let id = account.id, workspace?.summary(id) != nil { wanted.insert(id) }
    return wanted.filter { workspace?.opened[$0] == nil }
      .sorted { $0.text < $1.text }.map { .load(.account($0)) }
  }

  /// A document asked for twice may come again after it has been edited: the edit stands.
  private mutating func take(_ loaded: Document) -> [Effect] {
    if saving.pending[loaded.name] == nil { hold(loaded) }
    guard let id = loaded.name.account else { return readAgain() }
    account.failures[id] = nil
    let effects = carryOutWaiting(on: id) + readAgain(except: id)
    return id == account.id ? effects + typeWhatWaited() : effects
  }

  private mutating func saved(_ target: DocumentName, _ edit: Int) {
    saving.savedAt = moment.time
    saving.failures[target] = nil
    if let pending = saving.pending[target], pending <= edit { saving.pending[target] = nil }
  }

  private mutating func notSaved(_ target: DocumentName, _ edit: Int, _ reason: String) {
    saving.pending[target] = max(saving.pending[target] ?? 0, edit)
    saving.failures[target] = reason
    toast = Toast(text: reason, isError: true)
  }
}
