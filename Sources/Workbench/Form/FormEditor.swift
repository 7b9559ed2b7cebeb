import Method
import Phrases
import Terminal
import Widgets

extension State {
  /// Sends the focused text, as it is being typed, to the user's editor.
  mutating func openEditor() -> [Effect] {
    guard let field = focusedField else { return [] }
    let saved = focusedValue.map { wording.typed($0, of: field.info) } ?? ""
    let text = form.edit?.text ?? saved
    form.edit = nil
    account.inEditor = Draft(account: field.target.account, path: field.path, text: text)
    return [.edit(text: text)]
  }

  /// Takes the text back from the editor into the field that it came from, wherever one is by now.
  mutating func takeEdited(_ text: String?, reason: String) -> [Effect] {
    guard let sent = account.inEditor else { return [] }
    account.inEditor = nil
    guard let text else {
      tell(Told(reason), isError: true)
      guard isUnsaved(sent) else { return [] }
      return sent.account.map { intend(.resume(sent), on: $0) } ?? resume(sent)
    }
    let target = sent.account.map(Target.account) ?? .settings
    guard isLoaded(target), isThere(sent.path, in: target),
      let info = target.info(at: sent.path)
    else {
      let draft = Draft(account: sent.account, path: sent.path, text: text)
      return sent.account.map { intend(.resume(draft), on: $0) } ?? resume(draft)
    }
    do throws(Rejection) {
      let value = try info.kind.value(typed: text, in: language)
      return try set(sent.path, of: target, to: value)
    } catch {
      let draft = Draft(account: sent.account, path: sent.path, text: text)
      let effects = resume(draft)
      form.edit?.problem = error
      return effects
    }
  }

  /// Whether the record still has every item on the way to the field.
  func isThere(_ path: FieldPath, in target: Target) -> Bool {
    guard let item = path.enclosingItem else { return true }
    return items(of: target, at: item.list).contains { $0.id == item.id }
  }

  /// Opens the field of a draft with its text, ready to go on typing.
  mutating func resume(_ draft: Draft) -> [Effect] {
    let target = draft.account.map(Target.account) ?? .settings
    guard isThere(draft.path, in: target), target.info(at: draft.path) != nil else {
      tell(FormPhrase.draftHomeless, isError: true)
      return [.copy(draft.text)]
    }
    switch target {
    case .settings: pane = .settings
    case .account(let id):
      pane = .account
      if account.id != id { show(id) }
    }
    focus(on: draft.path)
    let effects = beginEdit(with: draft.text)
    return effects
  }

  /// Goes to a field, in whichever tab it is.
  mutating func focus(on path: FieldPath) {
    if pane == .account {
      account.tab = AccountTab(of: path)
      if isInGrid { return focusCell(path) }
    }
    form.focus = .field(path)
  }
}

/// A sentence that the rim has already said in the user's language.
struct Told: Phrase {
  private let sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  func said(_ wording: Wording) -> String { sentence }
}
