import Method
import Phrases

extension Desk {
  /// Sets the fields, all of them or none; only what is refused is told: whoever asked has said what
  /// was done.
  mutating func set(_ edit: FieldsEdit, of target: DocumentName) -> [Effect] {
    do throws(Rejection) {
      guard let document = document(target) else { return [] }
      var changes: [Change] = []
      for (path, value) in edit.ordered where document.value(at: path) != value {
        changes.append(try document.setting(path, to: value))
      }
      let effects = try commit(changes, to: target)
      if !effects.isEmpty { history.done[history.done.count - 1].batch = edit.batch }
      return effects
    } catch {
      tell(RejectionPhrase(error), isError: true)
      return []
    }
  }

  /// What was typed of it, offered again where the account can't be read.
  func draft(_ target: DocumentName, _ edit: FieldsEdit) -> Draft? {
    edit.ordered.last.flatMap { draft(target, $0.path, $0.value) }
  }
}
