import Method
import Phrases
import Terminal
import Widgets

extension State {
  /// Asks what to do when someone else has changed a record since it was read.
  ///
  /// This is the place for a merge by field: once there is one, only what truly conflicts is asked.
  mutating func askAboutTheirs(_ target: Target, theirs: [Entry]) {
    let mine: [Entry] =
      switch target {
      case .account(let id): workspace?.opened[id]?.entries ?? []
      case .settings: workspace?.settings.entries ?? []
      }
    let differences = describe(mine: mine, theirs: theirs, shape: target.shape, of: target)
    askAboutTheirs(target, differences: differences.joined(separator: "\n\n"))
  }

  private mutating func askAboutTheirs(_ target: Target, differences: String) {
    let options = [
      ChoiceList.Option(
        "mine", say(OverlayPhrase.keepMine), meaning: say(OverlayPhrase.keepMineMeaning)),
      ChoiceList.Option(
        "theirs", say(OverlayPhrase.takeTheirs), meaning: say(OverlayPhrase.takeTheirsMeaning)),
      ChoiceList.Option(
        "both", say(OverlayPhrase.showBoth), meaning: say(OverlayPhrase.showBothMeaning)),
    ]
    let name = name(of: target) ?? workspace?.settings.name ?? ""
    choose(
      say(OverlayPhrase.theirsTitle(name)), options, chosen: [],
      for: .theirs(target, differences: differences))
  }

  /// Asks what to do when someone else has removed the account's file since it was read.
  mutating func askAboutRemoval(_ id: ID<Account>) {
    let options = [
      ChoiceList.Option(
        "mine", say(OverlayPhrase.keepMine), meaning: say(OverlayPhrase.writeAnewMeaning)),
      ChoiceList.Option(
        "theirs", say(OverlayPhrase.letGo), meaning: say(OverlayPhrase.takeTheirsMeaning)),
    ]
    choose(
      say(OverlayPhrase.removedTitle(name(of: .account(id)) ?? id.text)), options, chosen: [],
      for: .theirs(.account(id), differences: ""))
  }

  mutating func settleTheirs(
    _ target: Target, _ key: String, _ differences: String
  ) -> [Effect] {
    switch (key, target) {
    case ("mine", .account(let id)):
      guard let account = workspace?.opened[id] else { return [] }
      return [.save(account, edit: saving.lastEdit, overTheirs: true)]
    case ("mine", .settings):
      guard let settings = workspace?.settings else { return [] }
      return [.saveSettings(settings, edit: saving.lastEdit, overTheirs: true)]
    case ("theirs", .account(let id)):
      history = History()
      saving.pending[target] = nil
      // Until theirs has come there is nothing to edit.
      workspace?.opened[id] = nil
      return [.takeTheirs(id)]
    case ("theirs", .settings):
      history = History()
      saving.pending[.settings] = nil
      return [.takeTheirSettings]
    default:
      askAboutTheirs(target, differences: differences)
      let body = differences.isEmpty ? say(OverlayPhrase.nothingDiffers) : differences
      overlays.append(.message(Message(title: say(OverlayPhrase.showBoth), body: body)))
      return []
    }
  }

  /// Field by field, what differs between two versions of a record.
  private func describe(
    mine: [Entry], theirs: [Entry], shape: [FieldInfo], of target: Target
  ) -> [String] {
    shape.flatMap { info -> [String] in
      let own = mine.first { $0.key == info.key }?.tree
      let other = theirs.first { $0.key == info.key }?.tree
      guard own != other else { return [] }
      if case .group(let fields) = info.kind {
        return describe(
          mine: entries(own), theirs: entries(other), shape: fields, of: target)
      }
      return [
        info.label[language] + "\n  " + say(OverlayPhrase.mine) + ": " + shown(own, info)
          + "\n  " + say(OverlayPhrase.theirs) + ": " + shown(other, info)
      ]
    }
  }

  private func entries(_ tree: Tree?) -> [Entry] {
    if case .group(let entries) = tree { entries } else { [] }
  }

  private func shown(_ tree: Tree?, _ info: FieldInfo) -> String {
    switch tree {
    case nil: say(OverlayPhrase.empty)
    case .value(let value): wording.value(value, of: info) { linkName($0, $1) }
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

extension State {
  /// Offers the texts that were being typed when the program last stopped, one after the other.
  mutating func offerDrafts() {
    guard let drafts = workspace?.drafts, let draft = drafts.first else { return }
    let target = draft.account.map(Target.account) ?? .settings
    let field = target.info(at: draft.path)?.label[language] ?? draft.path.text
    let options = [
      ChoiceList.Option(
        "resume", say(OverlayPhrase.resumeDraft), meaning: say(OverlayPhrase.resumeDraftMeaning)),
      ChoiceList.Option(
        "drop", say(OverlayPhrase.dropDraft), meaning: say(OverlayPhrase.dropDraftMeaning)),
      ChoiceList.Option(
        "later", say(OverlayPhrase.laterDraft), meaning: say(OverlayPhrase.laterDraftMeaning)),
    ]
    let place = [name(of: target), field].compactMap(\.self).joined(separator: " · ")
    let title =
      say(OverlayPhrase.draftTitle(drafts.count)) + "\n" + place + "\n“"
      + Glyphs.cut(draft.text, to: 200) + "”"
    choose(title, options, chosen: [], for: .draft(draft))
  }

  mutating func settleDraft(_ draft: Draft, _ key: String) -> [Effect] {
    guard key != "later" else { return [] }
    workspace?.drafts.removeAll { $0 == draft }
    guard key == "resume" else {
      offerDrafts()
      return [.forgetDraft(draft)]
    }
    guard let id = draft.account else { return resume(draft) }
    return intend(.resume(draft), on: id)
  }
}
