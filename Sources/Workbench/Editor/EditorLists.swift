import Method
import Phrases
import Terminal
import Widgets

extension Editor {
  /// Adds an item below the focused one, or at the end of the focused list, and begins its first
  /// empty field.
  mutating func addItem(at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    if let reason = Editor.readOnlyOff(sight) {
      desk.notice(reason)
      return []
    }
    let offered = sight.board?.addable(at: level) ?? []
    guard offered.count < 2 else {
      chooseAddition(among: offered, at: &desk)
      return []
    }
    return add(
      offered.first ?? BoardItem(list: focusedList(sight) ?? FieldPath([]), entries: []), at: &desk)
  }

  /// Asks which of several kinds of records is to be added.
  private func chooseAddition(among offered: [BoardItem], at desk: inout Desk) {
    let options = offered.compactMap { item -> ChoiceList.Option? in
      guard case .items(let kind) = document?.info(at: item.list)?.kind else { return nil }
      return ChoiceList.Option(item.list.text, kind.term[desk.language])
    }
    desk.choose(desk.say(OverlayPhrase.addWhat), options, chosen: [], for: .addition(offered))
  }

  /// Begins a record of a list, with what its place says.
  mutating func add(_ wanted: BoardItem, at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    let list = wanted.list
    guard let document, case .items(let kind) = document.info(at: list)?.kind else { return [] }
    let existing = desk.list(of: document, at: list)
    let below = focusedItem(sight).flatMap { $0.list == list ? existing?.place(of: $0.id) : nil }
    let entries = kind.beginning(existing, below, desk.moment.today) + wanted.entries
    let item = ItemTree(id: desk.ids.id(kind.prefix), entries)
    let told = desk.change(document) { record throws(Rejection) in
      try record.inserting(item, into: list, at: below.map { $0 + 1 })
    }
    guard let effects = told else { return [] }
    // A sorted or filtered table would hide what was added, or show it elsewhere.
    level.query = ""
    level.sort = nil
    if sight.board?.list == nil {
      if sight.place == .list(list) { push(.list(list)) } else { showRecord(list, item.id) }
    }
    let filled = Set(entries.map(\.key))
    let first = kind.fields.first { !filled.contains($0.key) && $0.kind.shape == nil }
    guard let first, let scene = scene(desk) else { return effects }
    let path = list.entering(item.id).appending(first.key)
    var level = level
    if board(scene).reveal(.field(path), in: &level) {
      self.level = level
    } else {
      // A picture may have no mark for it yet: it is filled in its own form.
      push(.record(list.entering(item.id)))
      self.level.place = .field(path)
    }
    openField(with: nil, at: &desk)
    fresh = list.entering(item.id)
    return effects
  }

  /// In the form of a record, the one that was added takes its place.
  private mutating func showRecord(_ list: FieldPath, _ id: String) {
    guard case .record(let path) = level.view, path.enclosingItem?.list == list else { return }
    level = EditorLevel(.record(list.entering(id)))
  }

  /// Takes the focused item out; where others link to it, that is told and asked first.
  mutating func removeItem(at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let document, let item = focusedItem(sight) else { return [] }
    guard desk.confirmRemoval(of: item, in: document) else { return remove(item, at: &desk) }
    return []
  }

  /// Takes an item out, says so, and stays where it was.
  mutating func remove(
    _ item: (list: FieldPath, id: String), at desk: inout Desk
  ) -> [Effect] {
    guard let document else { return [] }
    let told = desk.change(document) { record throws(Rejection) in
      try record.removing(item.id, from: item.list)
    }
    guard let effects = told else { return [] }
    if let edit = desk.history.done.last {
      desk.tell(
        FormPhrase.removed(
          desk.inWords(edit.changes, of: document), undo: Keys.glyph(Keys.undo)))
    }
    leaveGoneLevels(desk)
    return effects
  }

  mutating func moveItem(by steps: Int, at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let document, let item = focusedItem(sight),
      let list = desk.list(of: document, at: item.list), let place = list.place(of: item.id),
      (0..<list.count).contains(place + steps)
    else {
      desk.notice(.listEnd)
      return []
    }
    return desk.change(document) { record throws(Rejection) in
      try record.moving(item.id, in: item.list, by: steps)
    } ?? []
  }
}

extension Desk {
  /// Asks, and tells by what it is named, where other records link to the item; false where none do.
  mutating func confirmRemoval(
    of item: (list: FieldPath, id: String), in document: DocumentName
  ) -> Bool {
    guard case .items(let kind) = document.info(at: item.list)?.kind else { return false }
    let directory = directory(of: document)
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
          action: .removeItem(document, list: item.list, id: item.id))))
    return true
  }

  /// Makes a change of the document and commits it; nil when it can't be made, with the reason told.
  mutating func change(
    _ name: DocumentName, _ make: (Document) throws(Rejection) -> Change
  ) -> [Effect]? {
    guard let document = document(name) else { return nil }
    do throws(Rejection) {
      let effects = try commit(try make(document), to: name)
      return effects.isEmpty ? nil : effects
    } catch {
      tell(error, isError: true)
      return nil
    }
  }
}
