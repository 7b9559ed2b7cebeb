import Method
import Phrases

extension State {
  /// Adds an item below the focused one, or at the end of the focused list, and goes to it.
  mutating func addItem() -> [Effect] {
    guard let target = editedTarget, let list = focusedList,
      case .items(let shape) = target.info(at: list)?.kind
    else { return [] }
    let existing = items(of: target, at: list)
    let place = focusedItem.flatMap { item in existing.firstIndex { $0.id == item.id } }
    let item = ItemTree(id: ids.id(shape.prefix))
    let effects = change(target) { record throws(Rejection) in
      try record.inserting(item, into: list, at: place.map { $0 + 1 })
    }
    guard let effects, let first = shape.fields.first else { return [] }
    form.focus = .field(list.entering(item.id).appending(first.key))
    return effects
  }

  /// Takes the focused item out, and asks first where others link to it.
  mutating func removeItem() -> [Effect] {
    guard let target = editedTarget, let item = focusedItem else { return [] }
    if confirmRemoval(of: item, in: target) { return [] }
    return remove(item, of: target)
  }

  /// Asks, and tells by what it is named, where other records link to the item.
  private mutating func confirmRemoval(
    of item: (list: FieldPath, id: String), in target: Target
  ) -> Bool {
    guard case .items(let kind) = target.info(at: item.list)?.kind else { return false }
    let directory = directory(of: target)
    let referrers = directory.referrers(of: item.id)
    guard !referrers.isEmpty, let named = directory.named(item.id, among: [kind]) else {
      return false
    }
    let name = wording.name(named, in: directory)
    overlays.append(
      .confirm(
        Confirm(
          title: say(RemovalPhrase.title(name)), body: say(RemovalPhrase.body(referrers)),
          yes: say(RemovalPhrase.remove),
          action: .removeItem(target, list: item.list, id: item.id))))
    return true
  }

  /// Takes an item out, says so, and stays where it was.
  mutating func remove(_ item: (list: FieldPath, id: String), of target: DocumentName) -> [Effect] {
    guard let place = items(of: target, at: item.list).firstIndex(where: { $0.id == item.id })
    else { return [] }
    let focused = focusedPlace
    let told = change(target) { record throws(Rejection) in
      try record.removing(item.id, from: item.list)
    }
    guard let effects = told else { return [] }
    sayRemoved(from: target)
    let left = items(of: target, at: item.list)
    if left.isEmpty {
      form.focus = .list(item.list)
    } else if case .field(let path) = focused, case .key(let key) = path.steps.last {
      let neighbour = left[min(place, left.count - 1)].id
      form.focus = .field(item.list.entering(neighbour).appending(key))
    }
    return effects
  }

  mutating func sayRemoved(from target: DocumentName) {
    guard let edit = history.done.last else { return }
    tell(
      FormPhrase.removed(
        inWords(edit.change, of: target), undo: Everywhere.commands.glyph(of: .undo)))
  }

  mutating func moveItem(by steps: Int) -> [Effect] {
    guard let target = editedTarget, let item = focusedItem else { return [] }
    let existing = items(of: target, at: item.list)
    guard let place = existing.firstIndex(where: { $0.id == item.id }),
      existing.indices.contains(place + steps)
    else {
      notice(.listEnd)
      return []
    }
    return change(target) { record throws(Rejection) in
      try record.moving(item.id, in: item.list, by: steps)
    } ?? []
  }

  /// Makes a change of the document and commits it; nil when it can't be made, with the reason told.
  mutating func change(
    _ target: DocumentName, _ make: (Document) throws(Rejection) -> Change
  ) -> [Effect]? {
    guard let document = document(target) else { return nil }
    do throws(Rejection) {
      let effects = try commit(try make(document), to: target)
      return effects.isEmpty ? nil : effects
    } catch {
      tell(error, isError: true)
      return nil
    }
  }
}
