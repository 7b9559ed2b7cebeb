import Method
import Phrases
import Widgets

/// What to do when someone else has changed what one has edited.
enum ConflictAnswer: String, Sendable {
  case both, mine, theirs
}

extension Desk {
  /// Asks what to do with the fields of a document that someone else has set differently since.
  mutating func ask(_ contest: Contest) {
    let target = contest.theirs.name
    saving.failures[target] = theirsTitle(target) + "."
    let paths = contested(contest).conflicts
    let title = [theirsTitle(target), say(at: paths, of: target)].joined(separator: "\n")
    put(title, options(for: contest, paths), for: .theirs(contest))
  }

  /// Where there is one field only, both values stand beside the answers.
  private func options(for contest: Contest, _ paths: [FieldPath]) -> [ChoiceList.Option] {
    let target = contest.theirs.name
    guard paths.count == 1, let path = paths.first, let info = target.info(at: path) else {
      return conflictOptions
    }
    return [
      option(.both, .showBoth, .showBothMeaning),
      ChoiceList.Option(
        ConflictAnswer.mine.rawValue, say(OverlayPhrase.keepMine),
        meaning: shown(document(target)?.tree(at: path), info)),
      ChoiceList.Option(
        ConflictAnswer.theirs.rawValue, say(OverlayPhrase.takeTheirs),
        meaning: shown(contest.theirs.tree(at: path), info)),
    ]
  }

  /// Ours as it stands now and theirs, with what either has changed; ours stands where both did.
  private func contested(_ contest: Contest) -> Merge {
    let target = contest.theirs.name
    return Merge(
      base: contest.base?.entries ?? [], ours: document(target)?.entries ?? [],
      theirs: contest.theirs.entries)
  }

  /// Takes what has come onto the disk with one of our edits: what we have changed since stands.
  mutating func take(_ merged: Document, from ours: Document) {
    let target = merged.name
    guard let now = document(target) else { return }
    let merge = Merge(base: ours.entries, ours: now.entries, theirs: merged.entries)
    guard let document = now == ours ? merged : try? Document(target, filledWith: merge.entries)
    else {
      // Both together are more than a list takes: to go on with ours alone would drop theirs.
      return ask(Contest(base: ours, theirs: merged))
    }
    hold(document)
    let changed = Merge.differences(ours.entries, merged.entries)
    tell(SavingPhrase.merged(fields: say(at: changed, of: target)))
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

  func option(
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
    let list = ChoiceList(options, chosen: [], isFiltered: false)
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
      case .theirs(let contest): saving.failures[contest.theirs.name] != nil
      case .removed(let target): saving.failures[target] != nil
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

  mutating func settle(_ contest: Contest, _ answer: ConflictAnswer) -> [Effect] {
    let target = contest.theirs.name
    switch answer {
    case .both:
      let differences = contested(contest).conflicts.compactMap { path in
        compared(path, of: target, theirs: contest.theirs)
      }
      ask(contest)
      showBoth(differences.joined(separator: "\n\n"))
      return []
    case .mine: return save(contested(contest), after: contest)
    case .theirs:
      forget(contested(contest).conflicts, of: target)
      // Seen from their side, theirs stands where both have changed the same.
      let merge = Merge(
        base: contest.base?.entries ?? [], ours: contest.theirs.entries,
        theirs: document(target)?.entries ?? [])
      return save(merge, after: contest)
    }
  }

  /// Edits of fields in which theirs was taken can't be undone any more.
  private mutating func forget(_ paths: [FieldPath], of target: DocumentName) {
    let isOvertaken: (Edit) -> Bool = { edit in
      edit.target == target
        && edit.changes.allSatisfy {
          if case .set(let path, _, _) = $0 { paths.contains(path) } else { false }
        }
    }
    history.done.removeAll(where: isOvertaken)
    history.undone.removeAll(where: isOvertaken)
  }

  /// What the question was about is settled; anything newer on disk is merged or asked about anew.
  private mutating func save(_ merge: Merge, after contest: Contest) -> [Effect] {
    let target = contest.theirs.name
    let merged: Document
    do throws(Rejection) { merged = try Document(target, filledWith: merge.entries) } catch {
      // Such as more records in a list than it takes: what is typed stays, and the reason is said.
      ask(contest)
      tell(RejectionPhrase(error), isError: true)
      return []
    }
    saving.failures[target] = nil
    hold(merged)
    return [.save(merged, edit: saving.lastEdit, after: .changed(contest.theirs))]
  }

  mutating func settleRemoval(
    of target: DocumentName, _ answer: ConflictAnswer
  ) -> [Effect] {
    switch answer {
    case .both:
      askAboutRemoval(target)
      let mine = describe(mine: document(target)?.entries ?? [], theirs: [], shape: target.shape)
      show(mine.joined(separator: "\n\n"), titled: .showMineTitle)
      return []
    case .mine: return writeAnew(target)
    case .theirs: return takeTheirs(target)
    }
  }

  mutating func showBoth(_ differences: String) { show(differences, titled: .bothTitle) }

  private mutating func show(_ differences: String, titled title: OverlayPhrase) {
    let body = differences.isEmpty ? say(OverlayPhrase.nothingDiffers) : differences
    overlays.append(.message(Message(title: say(title), body: body)))
  }

  private mutating func writeAnew(_ target: DocumentName) -> [Effect] {
    saving.failures[target] = nil
    guard let document = document(target) else { return [] }
    return [.save(document, edit: saving.lastEdit, after: .removed)]
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
}
