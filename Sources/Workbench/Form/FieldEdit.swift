import Method
import Phrases
import Terminal
import Widgets

/// A field that is being typed in place.
struct FieldEdit: Sendable {
  let target: DocumentName
  let path: FieldPath
  let info: FieldInfo
  var input: FieldInput
  /// What stood there when the edit began, as text.
  let before: String
  /// The value that stood there then.
  var former: Value?
  /// Why the text was refused when it was last offered; the text stays.
  var problem: Rejection?
  /// The user has asked once to give up a changed text: the next time it goes.
  var isWarned = false

  var text: String {
    switch input {
    case .line(let field): field.text
    case .text(let area): area.text
    }
  }

  /// Compares bytes, so that a change of accents' form alone is kept too.
  var isChanged: Bool { !text.utf8.elementsEqual(before.utf8) }
}

/// Where it is typed: in one line, or in several.
enum FieldInput: Sendable {
  case line(TextField)
  case text(TextArea)
}

extension FieldKind {
  enum Typing: Hashable {
    case line, text
  }

  /// How the field is typed; nil for what is chosen from a list.
  var isTyped: Typing? {
    switch self {
    case .line, .level, .score, .percent, .amount, .count, .day, .year: .line
    case .text, .lines: .text
    case .choice, .choices, .flag, .link, .links, .group, .items: nil
    }
  }

  /// Words rather than figures: worth an editor of its own.
  var isText: Bool {
    switch self {
    case .line, .text, .lines: true
    case .score, .percent, .amount, .count, .day, .year, .level, .choice, .choices, .flag, .link,
      .links, .group, .items:
      false
    }
  }

  /// Digits begin an edit of these, rather than going to a tab.
  var isNumeric: Bool {
    switch self {
    case .score, .percent, .amount, .count, .day, .year, .level: true
    case .line, .text, .lines, .choice, .choices, .flag, .link, .links, .group, .items: false
    }
  }
}

extension State {
  /// Opens the focused field: a place to type, or a list to choose from.
  mutating func beginEdit(with text: String? = nil) -> [Effect] {
    if focusedField == nil, text == nil, case .list = focusedPlace { return addItem() }
    if let reason = FormState.editOff(self) {
      notice(reason)
      return []
    }
    return openField(with: text)
  }

  /// A text that was typed already comes back even where nothing can be saved: it can be copied.
  mutating func openField(with text: String?) -> [Effect] {
    guard let field = focusedField else { return [] }
    let before = focusedValue.map { wording.typed($0, of: field.info) } ?? ""
    switch field.info.kind.isTyped {
    case .line:
      let old = TextField(before)
      form.edit = edit(field, .line(text.map { TextField($0) } ?? old), old.text)
    case .text:
      let old = TextArea(before)
      form.edit = edit(field, .text(text.map { TextArea($0) } ?? old), old.text)
    case nil: chooseValue(of: field, typed: text)
    }
    return []
  }

  private func edit(
    _ field: (target: DocumentName, path: FieldPath, info: FieldInfo), _ input: FieldInput,
    _ before: String
  ) -> FieldEdit {
    FieldEdit(
      target: field.target, path: field.path, info: field.info, input: input, before: before,
      former: focusedValue)
  }

  /// A figure typed on a number replaces it, as in any sheet, and a digit sets a level.
  ///
  /// A letter begins nothing: half of the letters are commands, which a word typed there would run.
  mutating func beginTyping(_ key: Key) -> [Effect] {
    guard let typed = key.typed, let field = focusedField else { return [] }
    if case .level(let scale) = field.info.kind, let level = typed.wholeNumberValue {
      return setLevel(level, scale)
    }
    guard digitsAreTyped, typed.isNumber || typed == "-" || typed == "−" else {
      notice(.enterEdits)
      return []
    }
    return beginEdit(with: String(typed))
  }

  /// Elsewhere on an account, digits are the numbers of its tabs.
  var digitsAreTyped: Bool {
    guard let kind = focusedField?.info.kind else { return false }
    if case .level = kind { return true }
    return kind.isNumeric && (pane != .account || isInGrid)
  }

  mutating func typeInForm(_ key: Key) -> [Effect] {
    guard var edit = form.edit else { return [] }
    let reply: Reply
    switch edit.input {
    case .line(var field):
      reply = field.press(key)
      edit.input = .line(field)
    case .text(var area):
      area.width = formSheet(in: formArea).valueWidth
      reply = area.press(key)
      edit.input = .text(area)
    }
    typed(on: edit)
    return copyOrPaste(reply)
  }

  /// Goes on with a changed edit: a refusal or a warning was about the text before.
  private mutating func typed(on edit: FieldEdit) {
    form.edit = edit
    form.edit?.problem = nil
    form.edit?.isWarned = false
  }

  mutating func pasteInForm(_ text: String) -> [Effect] {
    guard var edit = form.edit else { return [] }
    switch edit.input {
    case .line(var field):
      field.paste(text)
      edit.input = .line(field)
    case .text(var area):
      area.paste(text)
      edit.input = .text(area)
    }
    typed(on: edit)
    return []
  }

  /// A paste on a field that isn't being typed begins its edit.
  mutating func pasteOverField(_ text: String) -> [Effect] {
    guard let kind = focusedField?.info.kind.isTyped else { return [] }
    let effects = beginEdit(with: kind == .line ? "" : nil)
    return effects + pasteInForm(text)
  }
}
