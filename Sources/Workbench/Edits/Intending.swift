import Method
import Phrases

extension Desk {
  /// Does something with an account, reading it first when it isn't in memory.
  mutating func intend(_ intention: Intention, on id: ID<Account>) -> [Effect] {
    guard workspace?.opened[id] == nil else { return carryOut(intention, on: id) }
    let isBeingRead = intentions[id] != nil && failures[id] == nil
    intentions[id, default: []].append(intention)
    failures[id] = nil
    return isBeingRead ? [] : [.load(.account(id))]
  }

  mutating func carryOutWaiting(on id: ID<Account>) -> [Effect] {
    let waiting = intentions.removeValue(forKey: id) ?? []
    return waiting.flatMap { carryOut($0, on: id) }
  }

  private mutating func carryOut(_ intention: Intention, on id: ID<Account>) -> [Effect] {
    switch intention {
    case .set(let path, let former, let value):
      return set(path, of: .account(id), from: former, orCopy: value)
    case .record(let edit): return fill(edit, of: .account(id))
    case .fields(let edit): return set(edit, of: .account(id))
    case .override(let segment, let reason):
      return told { desk throws(Rejection) in
        guard let document = desk.document(.account(id)) else { return [] }
        return try desk.commit(
          [
            try document.setting(FieldPath([.key("segment")]), to: .text(segment.rawValue)),
            try document.setting(FieldPath([.key("segment_reason")]), to: .text(reason)),
          ], to: .account(id))
      }
    case .resume(let draft):
      wishes.append(.resume(draft))
      return []
    case .show(let path):
      wishes.append(.show(.account(id), path))
      return []
    case .undo: return undo()
    case .redo: return redo()
    }
  }

  /// Sets a field and says so; a value that it refuses is told, and copied rather than lost.
  mutating func set(
    _ path: FieldPath, of target: DocumentName, from former: Value?, orCopy value: Value?
  ) -> [Effect] {
    do throws(Rejection) {
      let effects = try set(path, of: target, from: former, to: value)
      if let edit = history.done.last, !effects.isEmpty, isLoaded(target) {
        tell(done: edit)
      }
      return effects
    } catch {
      let info = target.info(at: path)
      tell(RejectionPhrase(error, field: info), isError: true)
      guard let value, let info else { return [] }
      return [.copy(wording.typed(value, of: info))]
    }
  }

  /// Fills the record in one edit, and says so.
  mutating func fill(_ edit: RecordEdit, of target: DocumentName) -> [Effect] {
    told { desk throws(Rejection) in try desk.commit(desk.changes(edit, of: target), to: target) }
  }

  /// Makes an edit and says so, or why it can't be made.
  private mutating func told(
    _ work: (inout Desk) throws(Rejection) -> [Effect]
  ) -> [Effect] {
    do throws(Rejection) {
      let effects = try work(&self)
      if !effects.isEmpty, let done = history.done.last { tell(done: done) }
      return effects
    } catch {
      tell(RejectionPhrase(error), isError: true)
      return []
    }
  }

  private mutating func changes(
    _ edit: RecordEdit, of target: DocumentName
  ) throws(Rejection) -> [Change] {
    let list = FieldPath([.key(edit.list)])
    guard let document = document(target), let view = document.list(at: list) else { return [] }
    let found = view.ids.indices.last { view.value($0, edit.key) == edit.subject }
    guard let found else {
      let given = edit.values.sorted { $0.key < $1.key }.compactMap { key, value in
        value.map { Entry(key, .value($0)) }
      }
      guard !given.isEmpty else { return [] }
      let item = ItemTree(
        id: ids.id(view.kind.prefix), [Entry(edit.key, .value(edit.subject))] + given)
      return [try document.inserting(item, into: list)]
    }
    let record = list.entering(view.ids[found])
    var changes: [Change] = []
    for (key, value) in edit.values.sorted(by: { $0.key < $1.key }) {
      changes.append(try document.setting(record.appending(key), to: value))
    }
    return changes
  }

  /// An account that leaves the table says where it went: its row is no longer there to tell.
  mutating func tell(done edit: Edit) {
    let name = name(of: edit.target)
    guard let name,
      case .set(let path, _, .text(AccountStatus.exited.rawValue)) = edit.changes.first,
      path == FieldPath([.key("status")])
    else { return tell(HistoryPhrase.done(inWords(edit.changes, of: edit.target), name)) }
    tell(
      PortfolioPhrase.archived(
        name, show: Keys.glyph(Keys.archived), undo: Keys.glyph(Keys.undo)))
  }

  /// A document could not be read: what was typed for an account waits, the rest is given up.
  mutating func notLoaded(_ name: DocumentName, _ reason: String) {
    guard let id = name.account else {
      toast = Toast(text: reason, isError: true)
      return
    }
    let isKnown = failures[id] == reason
    failures[id] = reason
    let texts = intentions[id]?.filter(\.holdsText) ?? []
    intentions[id] = texts.isEmpty ? nil : texts
    if !isKnown { toast = Toast(text: reason, isError: true) }
  }

  /// Once something could be read or saved, the accounts that could not be may be read, too.
  func readAgain(except id: ID<Account>? = nil) -> [Effect] {
    let waiting = intentions.keys.filter { $0 != id && failures[$0] != nil }
    return waiting.sorted { $0.text < $1.text }.map { .load(.account($0)) }
  }

  /// Why something that was accepted isn't on disk; nil when all is, or is on its way.
  var unsavedReason: String? {
    saving.failure ?? intentions.keys.compactMap { failures[$0] }.min()
  }

  /// The texts that wait for their accounts to be read, the last of each account first.
  var waitingDrafts: [Draft] {
    intentions.sorted { $0.key.text < $1.key.text }.flatMap { id, waiting in
      waiting.reversed().compactMap { intention in
        switch intention {
        case .set(let path, _, let value): draft(.account(id), path, value)
        case .record(let edit): draft(.account(id), edit)
        case .fields(let edit): draft(.account(id), edit)
        case .override(_, let reason):
          draft(.account(id), FieldPath([.key("segment_reason")]), .text(reason))
        case .resume(let draft): draft
        case .undo, .redo, .show: nil
        }
      }
    }
  }

  /// A record to be filled has no field of its own yet: what was meant for it is offered as words.
  private func draft(_ target: DocumentName, _ edit: RecordEdit) -> Draft? {
    let list = FieldPath([.key(edit.list)])
    guard case .items(let kind) = target.info(at: list)?.kind else { return nil }
    let words = edit.values.sorted { $0.key < $1.key }.compactMap { key, value -> String? in
      guard let info = kind.shape[key], let value else { return nil }
      return wording.labelled(info.label[language], wording.value(value, of: info, in: directory))
    }
    return Draft(document: target, path: list, text: words.joined(separator: " · "))
  }

  /// A value as the draft that offers it again.
  func draft(_ target: DocumentName, _ path: FieldPath, _ value: Value?) -> Draft? {
    target.info(at: path).map { info in
      let text = value.map { wording.edited($0, of: info) } ?? ""
      return Draft(document: target, path: path, text: text)
    }
  }
}
