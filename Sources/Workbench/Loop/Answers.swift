import Method
import Phrases

extension State {
  mutating func take(_ answer: Answer) -> [Effect] {
    switch answer {
    case .opened(let opened): return take(opened)
    case .notOpened(let folder, let reason):
      desk.opening = .failed(folder: folder, reason: reason)
      if desk.workspace != nil { desk.toast = Toast(text: reason, isError: true) }
    case .scanned(let accounts, let done, let total):
      desk.workspace?.take(accounts)
      desk.opening = .reading(done: done, of: total)
      desk.wishes.append(.rearrange)
    case .refreshed(let settings, let accounts, let unreadable):
      return refresh(settings, accounts, unreadable)
    case .readingStopped: stopReading()
    case .loaded(let document): return take(document)
    case .onlyToRead(let name, let reason): onlyToRead(name, reason)
    case .notLoaded(let name, let reason):
      desk.notLoaded(name, reason)
      // What was typed ahead was meant for its fields.
      if name == account.editor.document { account.typedAhead = [] }
    case .saved(let name, let edit):
      saved(name, edit)
      return desk.readAgain()
    case .notSaved(let name, let edit, let reason): notSaved(name, edit, reason)
    case .merged(let ours, let merged, let edit):
      desk.take(merged, from: ours)
      saved(ours.name, edit)
      return desk.readAgain()
    case .changedOnDisk(let contest, _): desk.ask(contest)
    case .removedOnDisk(let name, _): desk.askAboutRemoval(name)
    case .copyFound(let file, let copy): desk.ask(about: copy, in: file)
    case .version(let version, let day): desk.showChanges(since: version, of: day)
    case .rounds(let rounds, let unreadable): desk.take(rounds, unreadable: unreadable)
    case .recovered(let document): desk.recover(document)
    case .edited(let text, let reason): return desk.takeEdited(text, reason: reason)
    case .told(let text, let isError): desk.toast = Toast(text: text, isError: isError)
    }
    return []
  }

  private mutating func take(_ opened: OpenedWorkspace) -> [Effect] {
    if let workspace = desk.workspace, !desk.saving.isClean || !desk.typedDrafts.isEmpty {
      desk.opening = .done
      desk.tell(SavingPhrase.staysOpen(workspace.settings.name), isError: true)
      return opened.folder == workspace.folder ? [] : [.open(folder: workspace.folder)]
    }
    desk.workspace = OpenWorkspace(opened)
    // What lies there belongs to the welcome.
    desk.overlays = []
    desk.opening = .done
    desk.history = History()
    desk.saving = Saving()
    desk.intentions = [:]
    desk.resumed = []
    desk.questions = []
    desk.postponed = []
    portfolio.begin(desk, in: paneArea)
    showAccount(nil)
    workshop.forget()
    agenda.forget()
    if !opened.drafts.isEmpty { desk.offerDrafts() }
    if let reason = opened.readOnly { desk.tell(SavingPhrase.readOnly(reason)) }
    return openWantedAccount()
  }

  private mutating func onlyToRead(_ name: DocumentName, _ reason: String) {
    desk.workspace?.onlyToRead[name] = reason
    if name == account.id.map(DocumentName.account) { desk.tell(SavingPhrase.readOnly(reason)) }
  }

  private mutating func stopReading() {
    guard case .reading(let done, let total) = desk.opening else { return }
    desk.opening = .done
    desk.tell(
      SavingPhrase.stopped(done: done, of: total, again: Keys.glyph(Keys.refresh)))
  }

  private mutating func refresh(
    _ settings: Workspace, _ accounts: [Digest], _ unreadable: [UnreadableFile]
  ) -> [Effect] {
    let unsaved = Set(desk.saving.pending.keys.compactMap(\.account))
    if desk.saving.pending[.settings] == nil { desk.workspace?.settings = settings }
    desk.workspace?.replace(accounts, keeping: unsaved)
    desk.workspace?.unreadableAccounts = unreadable
    desk.opening = .done
    desk.wishes.append(.rearrange)
    var wanted = Set(desk.intentions.keys)
    if let id = account.id, desk.workspace?.summary(id) != nil { wanted.insert(id) }
    return wanted.filter { desk.workspace?.opened[$0] == nil }
      .sorted { $0.text < $1.text }.map { .load(.account($0)) }
  }

  /// A document asked for twice may come again after it has been edited: the edit stands.
  private mutating func take(_ loaded: Document) -> [Effect] {
    if desk.saving.pending[loaded.name] == nil { desk.hold(loaded) }
    guard let id = loaded.name.account else { return desk.readAgain() }
    desk.failures[id] = nil
    let effects = desk.carryOutWaiting(on: id) + desk.readAgain(except: id)
    return id == account.id ? effects + typeWhatWaited() : effects
  }

  private mutating func saved(_ target: DocumentName, _ edit: Int) {
    desk.saving.savedAt = desk.moment.time
    if desk.saving.failures.removeValue(forKey: target) != nil {
      desk.tell(SavingPhrase.savedAfterAll(desk.name(of: target)))
    }
    if let pending = desk.saving.pending[target], pending <= edit {
      desk.saving.pending[target] = nil
    }
  }

  private mutating func notSaved(_ target: DocumentName, _ edit: Int, _ reason: String) {
    desk.saving.pending[target] = max(desk.saving.pending[target] ?? 0, edit)
    desk.saving.failures[target] = reason
    desk.toast = Toast(text: reason, isError: true)
  }
}
