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
    case .loaded(let account): return take(account)
    case .onlyToRead(let id, let reason): onlyToRead(id, reason)
    case .notLoaded(let id, let reason): notLoaded(id, reason)
    case .saved(let id, let edit):
      saved(.account(id), edit)
      return readAgain()
    case .settingsSaved(let edit): saved(.settings, edit)
    case .notSaved(let id, let edit, let reason): notSaved(id, edit, reason)
    case .changedOnDisk(let id, let theirs, _): askAboutTheirs(.account(id), theirs: theirs.entries)
    case .settingsChangedOnDisk(let theirs, _): askAboutTheirs(.settings, theirs: theirs.entries)
    case .removedOnDisk(let id, _): askAboutRemoval(id)
    case .recovered(let account):
      // What this sitting has edited since is newer.
      guard saving.pending[.account(account.id)] == nil else { return [] }
      hold(account)
      saving.pending[.account(account.id)] = 0
    case .recoveredSettings(let settings):
      guard saving.pending[.settings] == nil else { return [] }
      workspace?.settings = settings
      saving.pending[.settings] = 0
      arrangePortfolio()
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

  private mutating func onlyToRead(_ id: ID<Account>, _ reason: String) {
    workspace?.onlyToRead[id] = reason
    if id == account.id { tell(SavingPhrase.readOnly(reason)) }
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
      .sorted { $0.text < $1.text }.map { .load($0) }
  }

  /// An account asked for twice may come again after it has been edited: the edit stands.
  private mutating func take(_ loaded: Account) -> [Effect] {
    account.failures[loaded.id] = nil
    if saving.pending[.account(loaded.id)] == nil { hold(loaded) }
    let effects = carryOutWaiting(on: loaded.id) + readAgain(except: loaded.id)
    return loaded.id == account.id ? effects + typeWhatWaited() : effects
  }

  private mutating func saved(_ target: Target, _ edit: Int) {
    saving.savedAt = moment.time
    saving.failures[target] = nil
    if let pending = saving.pending[target], pending <= edit { saving.pending[target] = nil }
  }

  private mutating func notSaved(_ id: ID<Account>?, _ edit: Int, _ reason: String) {
    let target = id.map(Target.account) ?? .settings
    saving.pending[target] = max(saving.pending[target] ?? 0, edit)
    saving.failures[target] = reason
    toast = Toast(text: reason, isError: true)
  }
}
