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
  /// Why the last save of a record didn't come about.
  var failures: [Target: String] = [:]
  /// The time of the last save, as shown.
  var savedAt: String?

  var isClean: Bool { pending.isEmpty }

  /// Why something isn't on disk; nil when all is, or is on its way.
  var failure: String? { failures.filter { pending[$0.key] != nil }.values.min() }
}

extension State {
  /// Takes an edit: applies it, remembers it for undo, and asks for it to be saved.
  mutating func commit(_ change: Change, to target: Target) throws(Rejection) -> [Effect] {
    if case .set(_, let from, let to) = change, from == to { return [] }
    if let reason = readOnlyReason(of: target) { throw .onlyToRead(reason: reason) }
    let effects = try perform(change, on: target)
    history.done.append(Edit(target: target, change: asItStands(change, on: target)))
    history.undone = []
    return effects
  }

  /// A fresh item as its record holds it, to be compared with what it is when it is undone.
  private func asItStands(_ change: Change, on target: Target) -> Change {
    guard case .insert(let list, let item, let place) = change,
      let held = items(of: target, at: list).first(where: { $0.id == item.id })
    else { return change }
    return .insert(list, held, at: place)
  }

  /// Sets one field over the value that stands there now.
  mutating func set(
    _ path: FieldPath, of target: Target, to value: Value?
  ) throws(Rejection) -> [Effect] {
    try set(path, of: target, from: self.value(of: target, at: path), to: value)
  }

  /// Sets one field in which `former` stood when the edit began.
  ///
  /// What someone else has set there meanwhile isn't written over: the user is asked. An account
  /// that is just being read again gets the value once it is there.
  mutating func set(
    _ path: FieldPath, of target: Target, from former: Value?, to value: Value?
  ) throws(Rejection) -> [Effect] {
    guard let workspace else { return [] }
    let change: Change
    switch target {
    case .account(let id):
      guard let account = workspace.opened[id] else {
        if value == nil, target.info(at: path)?.isRequired == true { throw .required }
        return intend(.set(path, from: former, to: value), on: id)
      }
      change = try account.setting(path, to: value)
    case .settings: change = try workspace.settings.setting(path, to: value)
    }
    if case .set(_, let now, _) = change, now != former, now != value {
      ask(FieldConflict(target: target, path: path, mine: value, theirs: now))
      return []
    }
    return try commit(change, to: target)
  }

  mutating func undo() -> [Effect] {
    guard let edit = history.done.last else { return [] }
    return replay(edit, as: edit.change.inverse, .undo, saying: HistoryPhrase.undone) { history in
      history.done.removeLast()
      history.undone.append(edit)
    }
  }

  mutating func redo() -> [Effect] {
    guard let edit = history.undone.last else { return [] }
    return replay(edit, as: edit.change, .redo, saying: HistoryPhrase.redone) { history in
      history.undone.removeLast()
      history.done.append(edit)
    }
  }

  private mutating func replay(
    _ edit: Edit, as change: Change, _ intention: Intention,
    saying: (String, String?) -> HistoryPhrase, then move: (inout History) -> Void
  ) -> [Effect] {
    if let reason = readOnlyReason(of: edit.target) {
      tell(SavingPhrase.readOnly(reason), isError: true)
      return []
    }
    guard isLoaded(edit.target) else {
      return edit.target.account.map { intend(intention, on: $0) } ?? []
    }
    // An edit that can't be replayed is passed over: the ones before it stay within reach.
    move(&history)
    guard !isOvertaken(change, on: edit.target),
      let effects = try? perform(change, on: edit.target)
    else {
      tell(HistoryPhrase.overtaken(inWords(edit.change, of: edit.target)))
      return []
    }
    tell(saying(inWords(change, of: edit.target), name(of: edit.target)))
    return effects
  }

  /// Whether someone else has changed the place since: going back would drop what they wrote.
  private func isOvertaken(_ change: Change, on target: Target) -> Bool {
    switch change {
    case .set(let path, let former, _): return value(of: target, at: path) != former
    case .insert(let list, let item, _):
      return items(of: target, at: list).contains { $0.id == item.id }
    case .remove(let list, let item, _):
      return items(of: target, at: list).first { $0.id == item.id } != item
    case .move(let list, let id, let place, _):
      return items(of: target, at: list).firstIndex { $0.id == id } != place
    }
  }

  /// Why nothing can be saved, or not this record; nil when it can.
  func readOnlyReason(of target: Target?) -> String? {
    workspace?.readOnly ?? target?.account.flatMap { workspace?.onlyToRead[$0] }
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
    let directory = directory(of: target)
    switch target {
    case .account(let id):
      guard let account = workspace.opened[id] else { return "" }
      return ChangePhrase(change, in: account, directory: directory).said(wording)
    case .settings:
      return ChangePhrase(change, in: workspace.settings, directory: directory).said(wording)
    }
  }

  mutating func tell(_ phrase: some Phrase, isError: Bool = false) {
    toast = Toast(text: say(phrase), isError: isError)
  }

  /// Tells why nothing was done.
  mutating func notice(_ reason: Term) {
    toast = Toast(text: say(reason), isError: false, isRefusal: true)
  }
}
