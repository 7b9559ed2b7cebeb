import Method
import Phrases

/// One accepted edit, and what it touched.
struct Edit: Hashable, Sendable {
  let target: Target
  let change: Change
}

/// All edits of the sitting, to go back and forth in.
struct History: Sendable {
  var done: [Edit] = []
  var undone: [Edit] = []
}

/// What has been handed over to be saved and isn't known to be on disk.
struct Saving: Sendable {
  var lastEdit = 0
  /// The latest edit of each record that is not on disk yet.
  var pending: [Target: Int] = [:]
  var failure: String?
  /// The time of the last save, as shown.
  var savedAt: String?

  var isClean: Bool { pending.isEmpty }
}

extension State {
  /// Takes an edit: applies it, remembers it for undo, and asks for it to be saved.
  mutating func commit(_ change: Change, to target: Target) throws(Rejection) -> [Effect] {
    if case .set(_, let from, let to) = change, from == to { return [] }
    guard !refusesEdits() else { return [] }
    let effects = try perform(change, on: target)
    history.done.append(Edit(target: target, change: change))
    history.undone = []
    return effects
  }

  /// Sets one field, from a value already checked or typed.
  ///
  /// An account that is just being read again gets the value once it is there.
  mutating func set(
    _ path: FieldPath, of target: Target, to value: Value?
  ) throws(Rejection) -> [Effect] {
    guard let workspace else { return [] }
    let change: Change
    switch target {
    case .account(let id):
      guard let account = workspace.opened[id] else {
        return intend(.set(path, value), on: id)
      }
      change = try account.setting(path, to: value)
    case .settings: change = try workspace.settings.setting(path, to: value)
    }
    return try commit(change, to: target)
  }

  mutating func undo() -> [Effect] {
    guard let edit = history.done.last else { return [] }
    return replay(edit, as: edit.change.inverse, saying: HistoryPhrase.undone) { history in
      history.done.removeLast()
      history.undone.append(edit)
    }
  }

  mutating func redo() -> [Effect] {
    guard let edit = history.undone.last else { return [] }
    return replay(edit, as: edit.change, saying: HistoryPhrase.redone) { history in
      history.undone.removeLast()
      history.done.append(edit)
    }
  }

  private mutating func replay(
    _ edit: Edit, as change: Change, saying: (String, String?) -> HistoryPhrase,
    then move: (inout History) -> Void
  ) -> [Effect] {
    guard !refusesEdits() else { return [] }
    guard isLoaded(edit.target) else { return edit.target.account.map { [.load($0)] } ?? [] }
    guard !isOvertaken(change, on: edit.target) else {
      move(&history)
      tell(HistoryPhrase.overtaken(inWords(edit.change, of: edit.target)))
      return []
    }
    do throws(Rejection) {
      let effects = try perform(change, on: edit.target)
      move(&history)
      tell(saying(inWords(change, of: edit.target), name(of: edit.target)))
      return effects
    } catch {
      tell(error, isError: true)
      return []
    }
  }

  /// Whether someone else has set the field since: going back would drop what they wrote.
  private func isOvertaken(_ change: Change, on target: Target) -> Bool {
    guard case .set(let path, let from, _) = change else { return false }
    return value(of: target, at: path) != from
  }

  /// True, with the reason told, when nothing can be saved.
  private mutating func refusesEdits() -> Bool {
    guard let reason = workspace?.readOnly else { return false }
    tell(SavingPhrase.readOnly(reason), isError: true)
    return true
  }

  func isLoaded(_ target: Target) -> Bool {
    switch target {
    case .account(let id): workspace?.opened[id] != nil
    case .settings: workspace != nil
    }
  }

  /// The one place where records change.
  private mutating func perform(_ change: Change, on target: Target) throws(Rejection) -> [Effect] {
    saving.lastEdit += 1
    let edit = saving.lastEdit
    switch target {
    case .account(let id):
      guard var account = workspace?.opened[id] else { return [] }
      try account.apply(change)
      hold(account)
      saving.pending[target] = edit
      return [.save(account, edit: edit, overTheirs: false)]
    case .settings:
      guard var settings = workspace?.settings else { return [] }
      try settings.apply(change)
      workspace?.settings = settings
      saving.pending[target] = edit
      arrangePortfolio()
      return [.saveSettings(settings, edit: edit, overTheirs: false)]
    }
  }

  func name(of target: Target) -> String? {
    target.account.flatMap { workspace?.summary($0)?.name }
  }

  /// A change told in words, such as "Headcount: 4,050 → 4,200".
  func inWords(_ change: Change, of target: Target) -> String {
    guard let workspace else { return "" }
    let state = self
    let name: ChangePhrase.LinkName = { state.linkName($0, $1) }
    switch target {
    case .account(let id):
      guard let account = workspace.opened[id] else { return "" }
      return ChangePhrase(change, in: account, linkName: name).said(wording)
    case .settings:
      return ChangePhrase(change, in: workspace.settings, linkName: name).said(wording)
    }
  }

  mutating func tell(_ phrase: some Phrase, isError: Bool = false) {
    toast = Toast(text: say(phrase), isError: isError)
  }
}
