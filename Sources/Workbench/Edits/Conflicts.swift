import Method
import Phrases
import Widgets

/// What to do when someone else has changed what one has edited.
enum ConflictAnswer: String, Sendable {
  case both, mine, theirs
}

extension Desk {
  /// Asks what to do when someone else has changed a record since it was read.
  ///
  /// This is the place for a merge by field: once there is one, only what truly conflicts is asked.
  mutating func askAbout(_ theirs: Document) {
    askAboutTheirs(theirs.name, differences: differences(of: theirs.name, from: theirs.entries))
  }

  /// Field by field, what differs between ours and theirs.
  private func differences(of target: DocumentName, from theirs: [Entry]) -> String {
    describe(mine: document(target)?.entries ?? [], theirs: theirs, shape: target.shape)
      .joined(separator: "\n\n")
  }

  private mutating func askAboutTheirs(_ target: DocumentName, differences: String) {
    saving.failures[target] = theirsTitle(target) + "."
    put(theirsTitle(target), conflictOptions, for: .theirs(target, differences: differences))
  }

  /// Asks what to do when someone else has removed the record's file since it was read.
  mutating func askAboutRemoval(_ target: DocumentName) {
    let options = [
      option(.both, .showMine, .showMineMeaning), option(.mine, .keepMine, .writeAnewMeaning),
      option(.theirs, .letGo, .takeTheirsMeaning),
    ]
    let title = say(OverlayPhrase.removedTitle(called(target)))
    saving.failures[target] = title + "."
    put(title, options, for: .removed(target))
  }

  /// Asks what to do with one field that someone else has set while it was being edited.
  mutating func ask(_ conflict: FieldConflict) {
    let label = conflict.target.info(at: conflict.path)?.label[language]
    let title = [theirsTitle(conflict.target), label].compactMap(\.self).joined(separator: "\n")
    put(title, conflictOptions, for: .overtaken(conflict))
  }

  private func theirsTitle(_ target: DocumentName) -> String {
    say(OverlayPhrase.theirsTitle(called(target)))
  }

  private func called(_ target: DocumentName) -> String {
    name(of: target) ?? target.id ?? workspace?.settings.name ?? ""
  }

  /// The question comes up by itself: like everywhere here, the first answer is one that an Enter on its way may give.
  private var conflictOptions: [ChoiceList.Option] {
    [
      option(.both, .showBoth, .showBothMeaning), option(.mine, .keepMine, .keepMineMeaning),
      option(.theirs, .takeTheirs, .takeTheirsMeaning),
    ]
  }

  private func option(
    _ answer: ConflictAnswer, _ title: OverlayPhrase, _ meaning: OverlayPhrase
  ) -> ChoiceList.Option {
    ChoiceList.Option(answer.rawValue, say(title), meaning: say(meaning))
  }

  /// One question for each conflict: a later one takes the place of the one before it.
  ///
  /// It waits until nothing else is asked or typed: keys that were meant for a text answer nothing.
  private mutating func put(
    _ title: String, _ options: [ChoiceList.Option], for purpose: Choosing
  ) {
    let list = ChoiceList(options, chosen: [])
    let question = Overlay.choose(Chooser(title: title, purpose: purpose, list: list))
    let isTheSame: (Overlay) -> Bool = {
      if case .choose(let other) = $0 { purpose.isAbout(theSameAs: other.purpose) } else { false }
    }
    postponed.removeAll { purpose.isAbout(theSameAs: $0.purpose) }
    if let place = overlays.firstIndex(where: isTheSame) {
      overlays[place] = question
    } else {
      questions.removeAll(where: isTheSame)
      questions.append(question)
    }
  }

  /// Asks again what was put off, unless it has been settled meanwhile.
  mutating func askPostponed() {
    questions += postponed.filter { chooser in
      switch chooser.purpose {
      case .theirs(let target, _), .removed(let target): saving.failures[target] != nil
      default: false
      }
    }.map(Overlay.choose)
    postponed = []
  }

  /// Asks what waits, unless something else is asked or typed.
  mutating func askWhatWaits(whileTyping lettersAreText: Bool) {
    guard !questions.isEmpty, overlays.isEmpty, !lettersAreText else { return }
    overlays.append(questions.removeFirst())
  }

  mutating func settleTheirs(
    _ target: DocumentName, _ answer: ConflictAnswer, _ differences: String
  ) -> [Effect] {
    switch answer {
    case .both:
      askAboutTheirs(target, differences: differences)
      showBoth(differences)
      return []
    case .mine: return saveOverTheirs(target)
    case .theirs: return takeTheirs(target)
    }
  }

  mutating func settleRemoval(
    of target: DocumentName, _ answer: ConflictAnswer
  ) -> [Effect] {
    switch answer {
    case .both:
      askAboutRemoval(target)
      show(differences(of: target, from: []), titled: .showMineTitle)
      return []
    case .mine: return saveOverTheirs(target)
    case .theirs: return takeTheirs(target)
    }
  }

  private mutating func showBoth(_ differences: String) { show(differences, titled: .bothTitle) }

  private mutating func show(_ differences: String, titled title: OverlayPhrase) {
    let body = differences.isEmpty ? say(OverlayPhrase.nothingDiffers) : differences
    overlays.append(.message(Message(title: say(title), body: body)))
  }

  private mutating func saveOverTheirs(_ target: DocumentName) -> [Effect] {
    saving.failures[target] = nil
    guard let document = document(target) else { return [] }
    return [.save(document, edit: saving.lastEdit, overTheirs: true)]
  }

  private mutating func takeTheirs(_ target: DocumentName) -> [Effect] {
    history.done.removeAll { $0.target == target }
    history.undone.removeAll { $0.target == target }
    saving.pending[target] = nil
    saving.failures[target] = nil
    // Until theirs has come there is nothing to edit.
    if let id = target.account { workspace?.opened[id] = nil }
    return [.takeTheirs(target)]
  }

  mutating func settle(_ conflict: FieldConflict, _ answer: ConflictAnswer) -> [Effect] {
    switch answer {
    case .both:
      ask(conflict)
      if let info = conflict.target.info(at: conflict.path) {
        showBoth(
          compared(
            info, mine: conflict.mine.map(Tree.value), theirs: conflict.theirs.map(Tree.value)))
      }
      return []
    case .mine:
      return set(
        conflict.path, of: conflict.target, from: conflict.theirs, orCopy: conflict.mine)
    case .theirs: return []
    }
  }

  private func describe(
    mine: [Entry], theirs: [Entry], shape: Shape
  ) -> [String] {
    shape.fields.flatMap { info -> [String] in
      let own = mine.first { $0.key == info.key }?.tree
      let other = theirs.first { $0.key == info.key }?.tree
      guard own != other else { return [] }
      if case .group(let fields) = info.kind {
        return describe(mine: entries(own), theirs: entries(other), shape: fields)
      }
      return [compared(info, mine: own, theirs: other)]
    }
  }

  private func compared(_ info: FieldInfo, mine: Tree?, theirs: Tree?) -> String {
    info.label[language] + "\n  " + wording.labelled(say(OverlayPhrase.mine), shown(mine, info))
      + "\n  " + wording.labelled(say(OverlayPhrase.theirs), shown(theirs, info))
  }

  private func entries(_ tree: Tree?) -> [Entry] {
    if case .group(let entries) = tree { entries } else { [] }
  }

  private func shown(_ tree: Tree?, _ info: FieldInfo) -> String {
    switch tree {
    case nil: say(OverlayPhrase.empty)
    case .value(let value): wording.value(value, of: info, in: dossier?.directory ?? directory)
    case .group(let entries): shown(entries, info.children)
    case .items(let items):
      items.map { shown($0.entries, info.children) }.joined(separator: "; ")
    }
  }

  private func shown(_ entries: [Entry], _ shape: [FieldInfo]) -> String {
    entries.compactMap { entry in
      shape.first { $0.key == entry.key }.map { shown(entry.tree, $0) }
    }.joined(separator: ", ")
  }
}
