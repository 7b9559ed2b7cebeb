import Method
import Phrases
import Terminal
import Widgets

/// What to do with a text that was being typed when an earlier sitting ended.
enum DraftAnswer: String, CaseIterable, Sendable {
  case resume, drop, later

  var title: OverlayPhrase {
    switch self {
    case .resume: .resumeDraft
    case .drop: .dropDraft
    case .later: .laterDraft
    }
  }

  var meaning: OverlayPhrase {
    switch self {
    case .resume: .resumeDraftMeaning
    case .drop: .dropDraftMeaning
    case .later: .laterDraftMeaning(drafts: Keys.glyph(Keys.drafts))
    }
  }
}

extension Draft {
  func isOf(_ document: DocumentName, _ path: FieldPath) -> Bool {
    self.document == document && self.path == path
  }
}

extension Desk {
  /// Offers the texts that were being typed when the program last stopped, one after the other.
  ///
  /// One that is put off gives way to the one after it.
  mutating func offerDrafts(after putOff: Draft? = nil) {
    let drafts = workspace?.drafts ?? []
    let next = putOff.flatMap { drafts.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    guard drafts.indices.contains(next) else { return }
    let draft = drafts[next]
    let field = draft.document.info(at: draft.path)?.label[language] ?? draft.path.text
    let options = DraftAnswer.allCases.map { answer in
      ChoiceList.Option(answer.rawValue, say(answer.title), meaning: say(answer.meaning))
    }
    let place = [name(of: draft.document), field].compactMap(\.self).joined(separator: " · ")
    let head = [say(OverlayPhrase.draftTitle(drafts.count)), said(moment: draft.moment)]
    let title =
      head.filter { !$0.isEmpty }.joined(separator: " · ") + "\n" + place + "\n"
      + wording.quoted(Glyphs.cut(draft.text, to: 200))
    let list = ChoiceList(options, chosen: [], isFiltered: false)
    overlays.append(.choose(Chooser(title: title, purpose: .draft(draft), list: list)))
  }

  /// A moment such as "2026-11-22 14:02", with the day as the user reads it.
  private func said(moment: String) -> String {
    let parts = moment.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first, let day = Day(iso: first) else { return moment }
    return ([wording.day(day)] + parts.dropFirst()).joined(separator: " ")
  }

  mutating func settle(_ draft: Draft, _ answer: DraftAnswer) -> [Effect] {
    switch answer {
    case .later:
      offerDrafts(after: draft)
      return []
    case .drop:
      let before = workspace?.drafts.prefix { $0 != draft }.last
      workspace?.drafts.removeAll { $0 == draft }
      offerDrafts(after: before)
      return [.forgetDraft(draft)]
    case .resume:
      workspace?.drafts.removeAll { $0 == draft }
      resumed.append(draft)
      return takeUp(draft)
    }
  }

  /// Opens the field of a draft with its text, once its account is read.
  mutating func takeUp(_ draft: Draft) -> [Effect] {
    if let id = draft.document.account { return intend(.resume(draft), on: id) }
    wishes.append(.resume(draft))
    return []
  }

  /// Hands over what is being typed, whenever it has changed.
  mutating func keepWhatIsTyped() -> [Effect] {
    let drafts = typedDrafts
    guard drafts != keptDrafts else { return [] }
    keptDrafts = drafts
    return [.keepDrafts(drafts)]
  }

  /// Forgets the drafts whose text, taken up again, has been saved or given up.
  mutating func forgetSettledDrafts() -> [Effect] {
    guard !resumed.isEmpty else { return [] }
    let settled = resumed.filter { !isUnderway($0) }
    resumed.removeAll { settled.contains($0) }
    return settled.map { .forgetDraft($0) }
  }

  private func isUnderway(_ draft: Draft) -> Bool {
    if saving.pending[draft.document] != nil { return true }
    if let id = draft.document.account, intentions[id] != nil { return true }
    if let sent = inEditor?.draft, draft.isOf(sent.document, sent.path) { return true }
    if openFields.contains(where: { draft.isOf($0.draft.document, $0.draft.path) }) { return true }
    return (overlays + questions).contains { overlay in
      guard case .choose(let chooser) = overlay else { return false }
      switch chooser.purpose {
      case .field(let target, let path, _): return draft.isOf(target, path)
      case .overtaken(let conflict): return draft.isOf(conflict.target, conflict.path)
      case .theirs, .removed, .draft, .copy, .sameName, .theme, .language, .sortColumn, .grouping,
        .columns,
        .status, .tableSort, .page, .view, .conclusion, .picture, .segment, .ballot, .agendaOwner,
        .agendaMember, .report, .addition:
        return false
      }
    }
  }

  /// What has been typed and isn't handed over to be saved: it would be lost with the sitting.
  ///
  /// One text a field: of two, what is being typed now stands for what was accepted before.
  var typedDrafts: [Draft] {
    var drafts: [Draft] = []
    if let sent = inEditor?.draft, isUnsaved(sent) { drafts.append(sent) }
    drafts += openFields.filter(\.isChanged).map(\.draft)
    guard !overlays.isEmpty || !questions.isEmpty || !intentions.isEmpty else { return drafts }
    for draft in contestedDrafts + waitingDrafts
    where !drafts.contains(where: { $0.isOf(draft.document, draft.path) }) {
      drafts.append(draft)
    }
    return drafts
  }

  /// What was accepted over something that someone else has set meanwhile.
  private var contestedDrafts: [Draft] {
    (overlays + questions).compactMap { overlay in
      guard case .choose(let chooser) = overlay, case .overtaken(let conflict) = chooser.purpose
      else { return nil }
      return draft(conflict.target, conflict.path, conflict.mine)
    }
  }

  func isUnsaved(_ draft: Draft) -> Bool {
    guard let info = draft.document.info(at: draft.path) else { return true }
    let saved = value(of: draft.document, at: draft.path).map { wording.edited($0, of: info) } ?? ""
    return !saved.utf8.elementsEqual(draft.text.utf8)
  }
}
