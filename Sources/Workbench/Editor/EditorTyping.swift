import Method
import Phrases
import Terminal
import Widgets

extension Editor {
  /// Opens the focused field: a place to type, or a list to choose from.
  mutating func begin(with text: String? = nil, at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    if sight.place == nil, text == nil, sight.board?.list != nil {
      return addItem(at: &desk)
    }
    if let reason = Editor.readOnlyOff(sight) {
      desk.notice(reason)
      return []
    }
    let made = makeTyped(sight, at: &desk)
    openField(with: text, at: &desk)
    return made
  }

  /// A letter begins a text; of a list to choose from it is the first of what is looked for.
  private mutating func begin(
    withLetter letter: Character, of field: FocusedField, at desk: inout Desk
  ) -> [Effect] {
    guard field.info.kind.isTyped == nil else { return begin(with: String(letter), at: &desk) }
    let effects = begin(at: &desk)
    if case .choose = desk.overlays.last { desk.pasteInOverlay(String(letter)) }
    return effects
  }

  /// A text that was typed already comes back even where nothing can be saved: it can be copied.
  ///
  /// `former` is what stood there when it was typed, where that is known: what others have set since is
  /// asked about and not written over.
  mutating func openField(with text: String?, over former: String? = nil, at desk: inout Desk) {
    guard let document, let field = EditorSight(editor: self, desk: desk).field else { return }
    let now = field.value.map { desk.wording.edited($0, of: field.info) } ?? ""
    let before = former ?? now
    var value = field.value
    if before != now {
      value = try? desk.value(typed: before, of: field.info, at: field.path, in: document)
    }
    func begun(_ input: FieldInput, _ before: String) -> FieldEdit {
      FieldEdit(
        document: document, path: field.path, info: field.info, input: input, before: before,
        former: value)
    }
    switch field.info.kind.isTyped {
    case .line:
      let old = TextField(before)
      edit = begun(.line(text.map { TextField($0) } ?? old), old.text)
    case .text:
      let old = TextArea(before)
      edit = begun(.text(text.map { TextArea($0) } ?? old), old.text)
    case nil: chooseValue(of: field, typed: text, at: &desk)
    }
  }

  /// A figure typed on a number of a table replaces it, as in any sheet, and a digit sets a level.
  ///
  /// A letter begins an empty text; elsewhere half of the letters are commands, which a word typed
  /// there would run.
  mutating func beginTyping(_ key: Key, at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let typed = key.typed, let field = sight.field else { return [] }
    if let scale = field.scale, let level = typed.wholeNumberValue {
      guard scale.contains(level) else {
        desk.tell(RejectionPhrase(.outOfRange(scale), field: field.info), isError: true)
        return []
      }
      return settle(field.path, .number(level), at: &desk)
    }
    if typed.isLetter, field.isBegunByLetters {
      return begin(withLetter: typed, of: field, at: &desk)
    }
    guard sight.takesDigits, typed.isNumber || typed == "-" || typed == "−" else {
      desk.notice(.enterEdits)
      return []
    }
    return begin(with: String(typed), at: &desk)
  }

  /// A key for the field, or for the filter, that is being typed.
  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Reply {
    if var filter = level.filter {
      let reply = filter.press(key)
      level.filter = filter
      level.query = filter.text
      return reply
    }
    guard var edit else { return .ignored }
    let reply: Reply
    switch edit.input {
    case .line(var field):
      reply =
        edit.info.kind.isGrouped ? press(key, in: &field, &edit, desk.wording) : field.press(key)
      edit.input = .line(field)
    case .text(var text):
      text.width = typingWidth(edit, desk, in: area)
      reply = text.press(key)
      edit.input = .text(text)
    }
    typed(edit)
    return reply
  }

  /// Groups a number's thousands while it is typed, until the user sets marks of their own: those stand,
  /// and the program's are taken away.
  private func press(
    _ key: Key, in field: inout TextField, _ edit: inout FieldEdit, _ wording: Wording
  ) -> Reply {
    let mark = wording.groupMark
    let isOurs = !edit.hasOwnMarks && wording.regrouped(field.text) == field.text
    if key.typed == mark {
      edit.hasOwnMarks = true
      if isOurs { field.rewrite(wording.ungrouped(field.text), marks: mark) }
    }
    let before = field.text
    var reply = field.press(key)
    guard !edit.hasOwnMarks, isOurs || before.isEmpty, reply == .handled,
      key.typed?.isNumber != false
    else { return reply }
    // A mark of ours is no sign that one deletes: the digit beside it is meant.
    if key.typed == nil, before != field.text,
      wording.ungrouped(before) == wording.ungrouped(field.text)
    {
      reply = field.press(key)
    }
    if let text = wording.regrouped(field.text) { field.rewrite(text, marks: mark) }
    return reply
  }

  /// Goes on with a changed edit: a refusal or a warning was about the text before.
  private mutating func typed(_ edit: FieldEdit) {
    self.edit = edit
    self.edit?.problem = nil
    self.edit?.isWarned = false
  }

  /// A paste is typed where something is being typed; elsewhere a block fills the cells of a table
  /// from the focus on, and anything else begins the focused field.
  mutating func paste(_ text: String, at desk: inout Desk, in area: Rect) -> [Effect] {
    if var filter = level.filter {
      filter.paste(text)
      level.filter = filter
      level.query = filter.text
      return []
    }
    if edit == nil {
      let sight = EditorSight(editor: self, desk: desk)
      if let board = sight.board, let scene = sight.scene,
        let cells = board.cells(
          of: PastedBlock(text), at: level, in: boardArea(board, scene, in: area))
      {
        return fill(cells, at: &desk)
      }
      guard let kind = sight.field?.info.kind.isTyped else { return [] }
      let effects = begin(with: kind == .line ? "" : nil, at: &desk)
      pasteInEdit(text)
      return effects
    }
    pasteInEdit(text)
    return []
  }

  private mutating func pasteInEdit(_ text: String) {
    guard var edit else { return }
    switch edit.input {
    case .line(var field):
      field.paste(text)
      edit.input = .line(field)
    case .text(var area):
      area.paste(text)
      edit.input = .text(area)
    }
    typed(edit)
  }

  /// All cells or none: one edit, undone at once.
  private func fill(_ block: PlacedBlock, at desk: inout Desk) -> [Effect] {
    guard block.homeless == 0 else {
      desk.tell(
        FormPhrase.blockTooLarge(block.homeless, of: block.cells.count + block.homeless),
        isError: true)
      return []
    }
    guard let document, let record = desk.document(document) else { return [] }
    var changes: [Change] = []
    var info: FieldInfo?
    do throws(Rejection) {
      for (path, text) in block.cells {
        guard let row = document.info(at: path) else { continue }
        info = row
        let value = try desk.value(typed: text, of: row, at: path, in: document)
        changes.append(try record.setting(path, to: value))
      }
      info = nil
      let effects = try desk.commit(changes, to: document)
      if !effects.isEmpty { desk.tellLastEdit() }
      return effects
    } catch {
      desk.tell(RejectionPhrase(error, field: info), isError: true)
      return []
    }
  }
}

extension Desk {
  /// What a person typed into a field: links by name or id.
  func value(
    typed text: String, of info: FieldInfo, at path: FieldPath, in document: DocumentName
  ) throws(Rejection) -> Value? {
    guard
      let value = try info.kind.value(
        typed: withoutUnit(text, info), in: language, currency: wording.currency,
        today: moment.today)
    else { return nil }
    guard info.kind.linkedKinds != nil else { return value }
    return try directory(of: document).resolve(
      value, of: info.kind, owner: path.enclosingItem?.id ?? document.id)
  }

  /// The unit stands beside the field: whoever types it too means the same.
  private func withoutUnit(_ text: String, _ info: FieldInfo) -> String {
    let units = [info.unit, info.unitOfOne].compactMap { $0?[language] }
    let typed = text.split(separator: " ").last.map(String.init) ?? ""
    guard !typed.isEmpty, units.contains(where: { wording.fold($0) == wording.fold(typed) }) else {
      return text
    }
    var rest = text
    while rest.last == " " { rest.removeLast() }
    return String(rest.dropLast(typed.count))
  }

  /// Says what the last edit has changed.
  mutating func tellLastEdit() {
    if let edit = history.done.last {
      tell(HistoryPhrase.done(inWords(edit.changes, of: edit.target), nil))
    }
  }
}
