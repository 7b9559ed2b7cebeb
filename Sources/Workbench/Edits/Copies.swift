import Method
import Phrases
import Widgets

/// Copies that a synchronisation left beside an account: compared with it, and settled.
extension Desk {
  /// Compares a copy with its original; of any other file the reason is shown.
  mutating func look(atUnreadable file: String) -> [Effect] {
    let found = workspace?.unreadable.first { $0.file == file }
    guard let original = found?.original, workspace?.readOnly == nil else {
      showUnreadable()
      return []
    }
    return [.compareCopy(file: file, of: original)]
  }

  mutating func ask(about copy: Document, in file: String) {
    let options = [
      option(.both, .showBoth, .showBothMeaning),
      option(.mine, .keepOriginal, .keepOriginalMeaning),
      option(.theirs, .takeCopy, .takeCopyMeaning),
    ]
    let differing = say(at: differences(from: copy), of: copy.name)
    let title =
      say(OverlayPhrase.copyTitle(file)) + "\n"
      + (differing.isEmpty ? say(OverlayPhrase.nothingDiffers) : differing)
    let list = ChoiceList(options, chosen: [], isFiltered: false)
    overlays.append(
      .choose(Chooser(title: title, purpose: .copy(file: file, copy), list: list)))
  }

  private func differences(from copy: Document) -> [FieldPath] {
    Merge.differences(document(copy.name)?.entries ?? [], copy.entries)
  }

  /// What is taken from the copy is one edit, which undo takes back; the copy itself is kept among the
  /// older versions.
  mutating func settle(
    _ copy: Document, in file: String, _ answer: ConflictAnswer
  ) -> [Effect] {
    guard let id = copy.name.account else { return [] }
    let aside = Effect.setCopyAside(file: file, of: id)
    switch answer {
    case .both:
      let told = differences(from: copy).compactMap { path in
        compared(path, of: copy.name, theirs: copy)
      }
      ask(about: copy, in: file)
      showBoth(told.joined(separator: "\n\n"))
      return []
    case .mine: return [aside]
    case .theirs:
      let changes = Change.all(from: document(copy.name)?.entries ?? [], to: copy.entries)
      do throws(Rejection) { return try commit(changes, to: copy.name) + [aside] } catch {
        tell(RejectionPhrase(error), isError: true)
        return []
      }
    }
  }
}
