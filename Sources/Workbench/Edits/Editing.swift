import Method
import Phrases

extension Desk {
  /// Takes an edit: applies it, remembers it for undo, and asks for it to be saved.
  mutating func commit(_ change: Change, to target: DocumentName) throws(Rejection) -> [Effect] {
    try commit([change], to: target)
  }

  /// Takes several changes as one edit: all of them, or none where one can't be made.
  mutating func commit(_ changes: [Change], to target: DocumentName) throws(Rejection) -> [Effect] {
    let real = changes.filter { change in
      if case .set(_, let from, let to) = change { from != to } else { true }
    }
    guard !real.isEmpty else { return [] }
    if let reason = readOnlyReason(of: target) { throw .onlyToRead(reason: reason) }
    let effects = try perform(real, on: target)
    history.done.append(Edit(target: target, changes: real.map { asItStands($0, on: target) }))
    history.undone = []
    return effects
  }

  /// A fresh item as its record holds it, to be compared with what it is when it is undone.
  private func asItStands(_ change: Change, on target: DocumentName) -> Change {
    guard case .insert(let list, let item, let place) = change,
      let view = self.list(of: target, at: list), let held = view.place(of: item.id)
    else { return change }
    return .insert(list, view.item(held), at: place)
  }

  /// Sets one field over the value that stands there now.
  mutating func set(
    _ path: FieldPath, of target: DocumentName, to value: Value?
  ) throws(Rejection) -> [Effect] {
    try set(path, of: target, from: self.value(of: target, at: path), to: value)
  }

  /// Sets one field in which `former` stood when the edit began.
  ///
  /// What someone else has set there meanwhile isn't written over: the user is asked. An account
  /// that is just being read again gets the value once it is there.
  mutating func set(
    _ path: FieldPath, of target: DocumentName, from former: Value?, to value: Value?
  ) throws(Rejection) -> [Effect] {
    guard let document = document(target) else {
      guard workspace != nil, let id = target.account else { return [] }
      if value == nil, target.info(at: path)?.isRequired == true { throw .required }
      return intend(.set(path, from: former, to: value), on: id)
    }
    let change = try document.setting(path, to: value)
    if case .set(_, let now, _) = change, now != former, now != value {
      ask(FieldConflict(target: target, path: path, mine: value, theirs: now))
      return []
    }
    return try commit(change, to: target)
  }

  /// Takes the last edit back, with all that was done together with it.
  mutating func undo() -> [Effect] {
    let batch = history.done.last?.batch
    var effects: [Effect] = []
    var left: Int
    // What has to be read first, or can't be written, ends it: it stays the last one.
    repeat {
      left = history.done.count
      effects += undoLast()
    } while batch != nil && history.done.count < left && history.done.last?.batch == batch
    return effects
  }

  private mutating func undoLast() -> [Effect] {
    guard let edit = history.done.last else { return [] }
    return replay(
      edit, as: edit.changes.reversed().map(\.inverse), .undo, saying: HistoryPhrase.undone
    ) { history in
      history.done.removeLast()
      history.undone.append(edit)
    }
  }

  mutating func redo() -> [Effect] {
    let batch = history.undone.last?.batch
    var effects: [Effect] = []
    var left: Int
    repeat {
      left = history.undone.count
      effects += redoLast()
    } while batch != nil && history.undone.count < left && history.undone.last?.batch == batch
    return effects
  }

  private mutating func redoLast() -> [Effect] {
    guard let edit = history.undone.last else { return [] }
    return replay(edit, as: edit.changes, .redo, saying: HistoryPhrase.redone) { history in
      history.undone.removeLast()
      history.done.append(edit)
    }
  }

  private mutating func replay(
    _ edit: Edit, as changes: [Change], _ intention: Intention,
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
    guard !changes.contains(where: { isOvertaken($0, on: edit.target) }),
      let effects = try? perform(changes, on: edit.target)
    else {
      tell(HistoryPhrase.overtaken(inWords(edit.changes, of: edit.target)))
      return []
    }
    tell(saying(inWords(changes, of: edit.target), name(of: edit.target)))
    return effects
  }

  /// Whether someone else has changed the place since: going back would drop what they wrote.
  private func isOvertaken(_ change: Change, on target: DocumentName) -> Bool {
    switch change {
    case .set(let path, let former, _): return value(of: target, at: path) != former
    case .insert(let path, let item, _):
      return list(of: target, at: path)?.place(of: item.id) != nil
    case .remove(let path, let item, _):
      guard let list = list(of: target, at: path), let place = list.place(of: item.id) else {
        return true
      }
      return list.item(place) != item
    case .move(let path, let id, let place, _):
      return list(of: target, at: path)?.place(of: id) != place
    }
  }

  /// Why nothing can be saved, or not this record; nil when it can.
  func readOnlyReason(of target: DocumentName?) -> String? {
    workspace?.readOnly ?? target.flatMap { workspace?.onlyToRead[$0] }
  }

  /// The one place where records change.
  private mutating func perform(
    _ changes: [Change], on target: DocumentName
  ) throws(Rejection) -> [Effect] {
    saving.lastEdit += 1
    let edit = saving.lastEdit
    guard var document = document(target) else { return [] }
    for change in changes { try document.apply(change) }
    hold(document)
    saving.pending[target] = edit
    return [.save(document, edit: edit, after: nil)]
  }

  /// An edit told in words, such as "Headcount: 4,050 → 4,200".
  func inWords(_ changes: [Change], of target: DocumentName) -> String {
    guard let document = document(target), let first = changes.first else { return "" }
    let told = ChangePhrase(first, in: document, directory: directory(of: target)).said(wording)
    return changes.count == 1 ? told : say(HistoryPhrase.several(changes.count, first: told))
  }
}
