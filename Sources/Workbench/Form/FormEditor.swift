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
    let former = form.edit.map(\.former) ?? focusedValue
    form.edit = nil
    let draft = Draft(document: field.target, path: field.path, text: text)
    account.inEditor = SentText(draft: draft, former: former)
    return [.edit(text: text)]
  }

  /// Takes the text back from the editor into the field that it came from, wherever one is by now.
  mutating func takeEdited(_ text: String?, reason: String) -> [Effect] {
    guard let sent = account.inEditor else { return [] }
    // Until it is taken it counts as being typed.
    let isUnsaved = isUnsaved(sent.draft)
    account.inEditor = nil
    let (target, path) = (sent.draft.document, sent.draft.path)
    guard let text else {
      tell(Told(reason), isError: true)
      return isUnsaved ? takeUp(sent.draft) : []
    }
    let draft = Draft(document: target, path: path, text: text)
    guard let info = target.info(at: path), !isLoaded(target) || isThere(path, in: target) else {
      return takeUp(draft)
    }
    do throws(Rejection) {
      let value = try info.kind.value(typed: text, in: language, currency: wording.currency)
      return try set(path, of: target, from: sent.former, to: value)
    } catch {
      let effects = takeUp(draft)
      form.edit?.problem = error
      form.edit?.former = sent.former
      return effects
    }
  }

  /// Whether the record still has every item on the way to the field.
  func isThere(_ path: FieldPath, in target: DocumentName) -> Bool {
    guard let item = path.enclosingItem else { return true }
    return items(of: target, at: item.list).contains { $0.id == item.id }
  }

  /// Opens the field of a draft with its text, ready to go on typing.
  mutating func resume(_ draft: Draft) -> [Effect] {
    let target = draft.document
    guard isThere(draft.path, in: target), target.info(at: draft.path) != nil else {
      // It stays on disk, and is offered again at the next start.
      resumed.removeAll { $0 == draft }
      tell(FormPhrase.draftHomeless, isError: true)
      return [.copy(draft.text)]
    }
    guard let accepted = leaveEdit() else {
      // What is being typed comes first; this text can be asked for again.
      resumed.removeAll { $0 == draft }
      workspace?.drafts.append(draft)
      return []
    }
    switch target {
    case .settings: pane = .settings
    case .account(let id):
      pane = .account
      if account.id != id { show(id) }
    }
    focus(on: draft.path)
    return accepted + openField(with: draft.text)
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
