import Figures
import Method
import Phrases
import Terminal
import Widgets

/// What is done with the marks of a picture, and from any record to another.
extension Editor {
  /// Goes into the form of the focused record.
  mutating func openRecord(_ desk: Desk) {
    let sight = EditorSight(editor: self, desk: desk)
    guard let item = focusedItem(sight) else { return }
    let focused = sight.place?.path
    push(.record(item.list.entering(item.id)))
    level.place = focused.map { Place.field($0) }
  }

  /// Sets what a card's new place stands for.
  mutating func push(_ direction: Direction, at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let document, let record = desk.document(document) else { return [] }
    // The focus goes along with the card.
    level.place = sight.place
    switch sight.board?.pushed(at: level, direction) {
    case .refused(let reason):
      desk.notice(reason)
      return []
    case .sets(let fields):
      do throws(Rejection) {
        var changes: [Change] = []
        for (path, value) in fields { changes.append(try record.setting(path, to: value)) }
        let effects = try desk.commit(changes, to: document)
        if !effects.isEmpty { desk.tellLastEdit() }
        // What is put below a folded head is shown there.
        for case .text(let id)? in fields.map(\.value) { level.folded.remove(id) }
        return effects
      } catch {
        desk.tell(RejectionPhrase(error), isError: true)
        return []
      }
    case nil:
      desk.notice(.listEnd)
      return []
    }
  }

  mutating func fold(_ desk: Desk) {
    guard let id = EditorSight(editor: self, desk: desk).board?.fold(at: level) else { return }
    if level.folded.remove(id) == nil { level.folded.insert(id) }
  }

  func chooseView(_ desk: inout Desk) {
    let options = pages[page].views.map { ChoiceList.Option($0.key, $0.title[desk.language]) }
    desk.choose(
      desk.say(OverlayPhrase.goToView), options, chosen: [pages[page].views[view].key], for: .view)
  }

  /// Makes the record that the focused mark stands for, where it isn't there yet, and goes into it.
  mutating func makeFocused(_ sight: EditorSight, at desk: inout Desk) -> [Effect]? {
    guard sight.board?.typesIntoRooms == false, let made = makeRoom(sight, at: &desk) else {
      return nil
    }
    push(.record(made.record))
    return made.effects
  }

  private func makeRoom(
    _ sight: EditorSight, at desk: inout Desk
  ) -> (record: FieldPath, effects: [Effect])? {
    guard let document, let path = sight.place?.path, !desk.isThere(path, in: document),
      let item = sight.board?.beginning(of: path)
    else { return nil }
    return make(item, with: [], at: &desk)
  }

  /// Makes the record of the field that is about to be typed, where it isn't there yet: given up, it
  /// goes again.
  mutating func makeTyped(_ sight: EditorSight, at desk: inout Desk) -> [Effect] {
    guard sight.board?.typesIntoRooms == true, let key = sight.place?.path.steps.last?.key,
      let made = makeRoom(sight, at: &desk)
    else { return [] }
    desk.toast = nil
    level.place = .field(made.record.appending(key))
    fresh = made.record
    return made.effects
  }

  /// Adds a record with what its place in the picture says, and says so.
  func make(
    _ item: BoardItem, with entries: [Entry], at desk: inout Desk
  ) -> (record: FieldPath, effects: [Effect])? {
    guard let document, case .items(let kind) = document.info(at: item.list)?.kind else {
      return nil
    }
    let tree = ItemTree(id: desk.ids.id(kind.prefix), item.entries + entries)
    let told = desk.change(document) { record throws(Rejection) in
      try record.inserting(tree, into: item.list)
    }
    guard let effects = told else { return nil }
    desk.tellLastEdit()
    return (item.list.entering(tree.id), effects)
  }
}

/// "So what?": from a fact to what it means for us.
extension Editor {
  /// The lists of the document whose records can come from the focused one, with the field that says so.
  func conclusions(_ sight: EditorSight) -> [(list: FieldPath, kind: Kind, origin: FieldInfo)] {
    // Of a question that has no answer yet nothing follows.
    if sight.board?.typesIntoRooms == true, let path = sight.place?.path, let document,
      !sight.desk.isThere(path, in: document)
    {
      return []
    }
    guard let item = focusedItem(sight), let shape = sight.scene?.name.shape,
      case .items(let own) = sight.scene?.name.info(at: item.list)?.kind
    else { return [] }
    return shape.fields.compactMap { row in
      guard case .items(let kind) = row.kind,
        let origin = kind.fields.first(where: {
          $0.isOrigin && $0.kind.linkedKinds?.contains(own) == true
        })
      else { return nil }
      return (FieldPath([.key(row.key)]), kind, origin)
    }
  }

  mutating func chooseConclusion(at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let item = focusedItem(sight) else { return [] }
    let options = conclusions(sight).map {
      ChoiceList.Option($0.list.text, $0.kind.term[desk.language])
    }
    guard !options.isEmpty else { return [] }
    desk.choose(
      desk.say(OverlayPhrase.soWhat), options, chosen: [],
      for: .conclusion(from: item.list.entering(item.id)))
    return []
  }

  /// Adds what was concluded, called as the fact is until one says better, and opens it.
  mutating func conclude(
    _ list: FieldPath, from fact: FieldPath, at desk: inout Desk
  ) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let document, let found = conclusions(sight).first(where: { $0.list == list }),
      let naming = found.kind.shape.naming.first
    else { return [] }
    var fact = fact
    var effects: [Effect] = []
    // A fact that a picture shows before it is there is made with what is concluded from it.
    if !desk.isThere(fact, in: document), let item = sight.board?.beginning(of: fact),
      let made = make(item, with: [], at: &desk)
    {
      fact = made.record
      effects = made.effects
    }
    guard let id = fact.enclosingItem?.id else { return effects }
    let entries = [
      Entry(naming.key, .value(.text(desk.title(of: fact, in: document)))),
      Entry(found.origin.key, .value(.text(id))),
    ]
    guard let made = make(BoardItem(list: list, entries: entries), with: [], at: &desk) else {
      return effects
    }
    push(.record(made.record))
    // Whoever types on says it in other words: what the fact is called goes.
    level.place = .field(made.record.appending(naming.key))
    openField(with: nil, at: &desk)
    selectLine()
    return effects + made.effects
  }
}

extension Desk {
  /// What a record of a document is called, in words.
  func title(of record: FieldPath, in document: DocumentName) -> String {
    guard let item = record.enclosingItem, let list = list(of: document, at: item.list),
      let place = list.place(of: item.id)
    else { return "" }
    return wording.name(of: list.title(place), list.kind, in: directory(of: document))
  }
}
