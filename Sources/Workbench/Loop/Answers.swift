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
    case .loaded(let account): return take(account)
    case .notLoaded(let id, let reason):
      account.failures[id] = reason
      intentions[id] = nil
      toast = Toast(text: reason, isError: true)
    case .saved(let id, let edit): saved(.account(id), edit)
    case .settingsSaved(let edit): saved(.settings, edit)
    case .notSaved(let id, let edit, let reason): notSaved(id, edit, reason)
    case .changedOnDisk(let id, let theirs, _): askAboutTheirs(.account(id), theirs: theirs.entries)
    case .settingsChangedOnDisk(let theirs, _): askAboutTheirs(.settings, theirs: theirs.entries)
    case .removedOnDisk(let id, _): askAboutRemoval(id)
    case .recovered(let account):
      workspace?.take(account)
      saving.pending[.account(account.id)] = 0
      arrangePortfolio()
    case .recoveredSettings(let settings):
      workspace?.settings = settings
      saving.pending[.settings] = 0
      arrangePortfolio()
    case .edited(let text, let reason): return takeEdited(text, reason: reason)
    case .told(let text, let isError): toast = Toast(text: text, isError: isError)
    }
    return []
  }

  private mutating func take(_ opened: OpenedWorkspace) -> [Effect] {
    if let workspace, !saving.isClean || typedDraft != nil {
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
    portfolio.selected = nil
    account.id = nil
    arrangePortfolio()
    if !opened.drafts.isEmpty { offerDrafts() }
    if let reason = opened.readOnly { tell(SavingPhrase.readOnly(reason)) }
    return openWantedAccount()
  }

  private mutating func refresh(
    _ settings: Workspace, _ accounts: [AccountSummary], _ unreadable: [UnreadableFile]
  ) -> [Effect] {
    let unsaved = Set(saving.pending.keys.compactMap(\.account))
    if saving.pending[.settings] == nil { workspace?.settings = settings }
    workspace?.replace(accounts, keeping: unsaved)
    workspace?.unreadable = unreadable
    opening = .done
    arrangePortfolio()
    guard let id = account.id, workspace?.opened[id] == nil, workspace?.summary(id) != nil
    else { return [] }
    return [.load(id)]
  }

  /// An account asked for twice may come again after it has been edited: the edit stands.
  private mutating func take(_ loaded: Account) -> [Effect] {
    account.failures[loaded.id] = nil
    if saving.pending[.account(loaded.id)] == nil { hold(loaded) }
    let waiting = intentions.removeValue(forKey: loaded.id) ?? []
    return waiting.flatMap { carryOut($0, on: loaded.id) }
  }

  private mutating func saved(_ target: Target, _ edit: Int) {
    saving.savedAt = moment.time
    if let pending = saving.pending[target], pending <= edit { saving.pending[target] = nil }
    if saving.isClean { saving.failure = nil }
  }

  private mutating func notSaved(_ id: ID<Account>?, _ edit: Int, _ reason: String) {
    let target = id.map(Target.account) ?? .settings
    saving.pending[target] = max(saving.pending[target] ?? 0, edit)
    saving.failure = reason
    toast = Toast(text: reason, isError: true)
  }
}

/// An edit of an account that is still being read.
enum Intention: Hashable, Sendable {
  case set(FieldPath, Value?)
  case resume(Draft)
}

extension State {
  /// Sets a field of an account, reading the account first when it isn't in memory.
  mutating func intend(_ intention: Intention, on id: ID<Account>) -> [Effect] {
    guard workspace?.opened[id] != nil else {
      intentions[id, default: []].append(intention)
      return [.load(id)]
    }
    return carryOut(intention, on: id)
  }

  private mutating func carryOut(_ intention: Intention, on id: ID<Account>) -> [Effect] {
    switch intention {
    case .set(let path, let value):
      do throws(Rejection) {
        let effects = try set(path, of: .account(id), to: value)
        if let edit = history.done.last, !effects.isEmpty {
          tell(HistoryPhrase.done(inWords(edit.change, of: edit.target), name(of: edit.target)))
        }
        return effects
      } catch {
        tell(error, isError: true)
        return []
      }
    case .resume(let draft): return resume(draft)
    }
  }
}
