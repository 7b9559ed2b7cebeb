import Method
import Phrases
import Terminal
import Widgets

extension Editor {
  /// Keeps what is typed and goes where the step leads; after Tab the next field is opened at once:
  /// whoever types on means to fill it, and a letter that met a closed field would be a command.
  mutating func accept(_ step: Step, at desk: inout Desk, in area: Rect) -> [Effect] {
    let isFresh = fresh != nil
    var dropped: [Effect] = []
    if isFresh, let edit, edit.text.isEmpty {
      self.edit = nil
      dropped = dropFresh(at: &desk)
      guard EditorSight(editor: self, desk: desk).board?.typesIntoRooms == true else {
        return dropped
      }
    }
    guard let accepted = acceptEdit(at: &desk) else { return [] }
    let effects = dropped + accepted
    guard let scene = scene(desk), scene.document != nil else { return effects }
    let board = board(scene)
    // A new row is named, then filled: Enter stays on it.
    if isFresh, step == .accepted, board.list != nil { return effects }
    var level = level
    let moved = board.step(&level, step, in: boardArea(board, scene, in: area))
    guard moved else {
      if let next = pageView?.next { go(toViewNamed: next) } else { desk.notice(.listEnd) }
      return effects
    }
    self.level = level
    guard step == .next || step == .previous else { return effects }
    let begun = begin(at: &desk)
    if board.digitsAreTyped { selectNumber() }
    return effects + begun
  }

  /// As in a sheet, what is typed next replaces the number that one has come to.
  private mutating func selectNumber() {
    if edit?.info.kind.isNumeric == true { selectLine() }
  }

  /// What is typed next replaces the whole line.
  mutating func selectLine() {
    guard var edit, case .line(var field) = edit.input else { return }
    field.selectAll()
    edit.input = .line(field)
    self.edit = edit
  }

  /// Takes what is typed; nil when it is refused: the text stays, with the reason.
  mutating func acceptEdit(at desk: inout Desk) -> [Effect]? {
    guard var edit else { return [] }
    guard !desk.isLoaded(edit.document) || desk.isThere(edit.path, in: edit.document) else {
      self.edit = nil
      desk.tell(FormPhrase.draftHomeless, isError: true)
      return [.copy(edit.text)]
    }
    if fresh != nil, edit.text.isEmpty, isAsking(desk) {
      self.edit = nil
      return dropFresh(at: &desk)
    }
    do throws(Rejection) {
      let value = try desk.value(
        typed: edit.text, of: edit.info, at: edit.path, in: edit.document)
      let effects =
        edit.isChanged
        ? try desk.set(edit.path, of: edit.document, from: edit.former, to: value) : []
      self.edit = nil
      fresh = nil
      return effects
    } catch {
      edit.problem = error
      self.edit = edit
      return nil
    }
  }

  /// Takes what is typed before one goes elsewhere; nil, with the reason told, when it is refused.
  mutating func leave(at desk: inout Desk) -> [Effect]? {
    if let effects = acceptEdit(at: &desk) { return effects }
    if let edit, let problem = edit.problem {
      desk.tell(RejectionPhrase(problem, field: edit.info), isError: true)
    }
    return nil
  }

  /// A line goes back at once; a changed text only when asked twice.
  ///
  /// A record that was just added and has nothing in it goes again.
  mutating func giveUp(at desk: inout Desk) -> [Effect] {
    guard var edit else { return [] }
    if case .text = edit.input, edit.isChanged, !edit.isWarned {
      edit.isWarned = true
      self.edit = edit
      desk.tell(
        FormPhrase.giveUpAgain(
          Keys.glyph(Keys.giveUpText), keep: Keys.glyph(Keys.acceptText)))
      return []
    }
    self.edit = nil
    return dropFresh(at: &desk)
  }

  /// Takes back a record that was added and never filled.
  mutating func dropFresh(at desk: inout Desk) -> [Effect] {
    defer { fresh = nil }
    guard let fresh, let document, let last = desk.history.done.last, last.target == document,
      case .insert(let list, let item, _) = last.changes.first, list.entering(item.id) == fresh,
      item.entries.isEmpty || isAsking(desk)
    else { return [] }
    let effects = desk.undo()
    if desk.history.undone.last == last { desk.history.undone.removeLast() }
    return effects
  }

  /// A record that is made as one types has, when it is given up, what it began with and no more.
  private func isAsking(_ desk: Desk) -> Bool {
    EditorSight(editor: self, desk: desk).board?.typesIntoRooms == true
  }

  mutating func copyValue(at desk: inout Desk) -> [Effect] {
    guard let scene = scene(desk), let field = focusedField(scene, board(scene)),
      let value = field.value
    else { return [] }
    desk.tell(FormPhrase.copied)
    let isWords = field.info.kind.isTyped != nil && field.info.kind.isText
    return [
      .copy(isWords ? desk.wording.typed(value, of: field.info) : scene.words(value, field.info))
    ]
  }

  mutating func emptyField(at desk: inout Desk) -> [Effect] {
    guard let field = EditorSight(editor: self, desk: desk).field else { return [] }
    if field.info.isRequired {
      desk.notice(.required)
      return []
    }
    return settle(field.path, nil, at: &desk)
  }

  /// Sets a field and says so, or says why not.
  mutating func settle(_ path: FieldPath, _ value: Value?, at desk: inout Desk) -> [Effect] {
    guard let document else { return [] }
    // What is set may stand elsewhere in a picture then: the focus goes along.
    if pageView?.isPicture == true,
      EditorSight(editor: self, desk: desk).place?.path == path
    {
      level.place = .field(path)
    }
    if !desk.isThere(path, in: document),
      let item = EditorSight(editor: self, desk: desk).board?.beginning(of: path)
    {
      let key = path.steps.last?.key ?? ""
      let entries = value.map { [Entry(key, .value($0))] } ?? []
      guard let made = make(item, with: entries, at: &desk) else { return [] }
      level.place = .field(made.record.appending(key))
      return made.effects
    }
    do throws(Rejection) {
      let count = desk.history.done.count
      let effects = try desk.set(path, of: document, to: value)
      if desk.history.done.count > count { desk.tellLastEdit() }
      return effects
    } catch {
      desk.tell(RejectionPhrase(error, field: document.info(at: path)), isError: true)
      return []
    }
  }
}

extension Desk {
  /// Whether the record still has every item on the way to the field.
  func isThere(_ path: FieldPath, in target: DocumentName) -> Bool {
    guard let item = path.enclosingItem else { return true }
    return list(of: target, at: item.list)?.place(of: item.id) != nil
  }
}
