import Method
import Phrases
import Terminal
import Widgets

extension Editor {
  /// Sends the focused text, as it is being typed, to the user's editor.
  mutating func openEditor(at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let document, let field = sight.field else { return [] }
    let saved = field.value.map { desk.wording.typed($0, of: field.info) } ?? ""
    let text = edit?.text ?? saved
    let former = edit.map(\.former) ?? field.value
    let before = edit?.before ?? saved
    edit = nil
    let draft = Draft(document: document, path: field.path, text: text, former: before)
    desk.inEditor = SentText(draft: draft, former: former)
    return [.edit(text: text)]
  }

  /// Opens the field of a draft with its text, ready to go on typing.
  mutating func resume(_ draft: Draft, at desk: inout Desk) {
    reveal(draft.path, desk)
    openField(with: draft.text, over: draft.former, at: &desk)
    if let refused = desk.refused, refused.draft == draft {
      edit?.problem = refused.problem
      edit?.former = refused.former
    }
    desk.refused = nil
  }
}

extension Desk {
  /// Takes the text back from the editor into the field that it came from, wherever one is by now.
  mutating func takeEdited(_ text: String?, reason: String) -> [Effect] {
    guard let sent = inEditor else { return [] }
    // Until it is taken it counts as being typed.
    let isUnsaved = isUnsaved(sent.draft)
    inEditor = nil
    let (target, path) = (sent.draft.document, sent.draft.path)
    guard let text, reason.isEmpty else {
      tell(Told(reason), isError: true)
      if let text {
        // Whoever wrote it hasn't said that it is done: it is taken up as what is being typed.
        return takeUp(
          Draft(document: target, path: path, text: text, former: sent.draft.former))
      }
      return isUnsaved ? takeUp(sent.draft) : []
    }
    let draft = Draft(document: target, path: path, text: text)
    guard let info = target.info(at: path), !isLoaded(target) || isThere(path, in: target) else {
      return takeUp(draft)
    }
    do throws(Rejection) {
      let value = try info.kind.value(
        typed: text, in: language, currency: wording.currency, today: moment.today)
      return try set(path, of: target, from: sent.former, to: value)
    } catch {
      refused = RefusedText(draft: draft, former: sent.former, problem: error)
      return takeUp(draft)
    }
  }
}

/// A sentence that the rim has already said in the user's language.
struct Told: Phrase {
  private let sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  func said(_ wording: Wording) -> String { sentence }
}
