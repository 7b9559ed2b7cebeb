import Method
import Phrases
import Terminal
import Widgets

extension Desk {
  mutating func chooseTheme() {
    let options = themes.map { name in
      ChoiceList.Option(name, name, meaning: say(OverlayPhrase.aboutTheme(name)))
    }
    choose(say(OverlayPhrase.chooseTheme), options, chosen: [theme], for: .theme)
  }

  /// The theme that one looks at in the list is shown at once; given up, the chosen one is back.
  mutating func showFocusedTheme() -> [Effect] {
    var wanted = theme
    if case .choose(let chooser) = overlays.last, chooser.purpose == .theme,
      let focused = chooser.list.focused
    {
      wanted = focused.key
    }
    guard wanted != shownTheme else { return [] }
    shownTheme = wanted
    return [.show(theme: wanted)]
  }

  mutating func chooseLanguage() {
    let options = Language.allCases.map {
      ChoiceList.Option($0.rawValue, $0.meaning[$0], meaning: $0.term[language])
    }
    choose(
      say(OverlayPhrase.chooseLanguage), options, chosen: [language.rawValue], for: .language)
  }

  mutating func showUnreadable() {
    let files = workspace?.unreadable ?? []
    let body = files.map { $0.file + "\n" + $0.reason }.joined(separator: "\n\n")
    overlays.append(.message(Message(title: say(OverlayPhrase.unreadable), body: body)))
  }

  mutating func ask(_ purpose: Prompting, _ text: String = "") {
    let (title, hint): (any Phrase, any Phrase) =
      switch purpose {
      case .newAccount: (OverlayPhrase.newAccount, OverlayPhrase.newAccountHint)
      case .rename: (OverlayPhrase.rename, OverlayPhrase.newAccountHint)
      case .openFolder: (OverlayPhrase.openFolder, OverlayPhrase.openFolderHint)
      case .newWorkspace: (OverlayPhrase.newWorkspace, OverlayPhrase.newWorkspaceHint)
      case .placeReason(let id):
        (WorkshopPhrase.placeReason(name(of: id)), WorkshopPhrase.placeReasonHint)
      case .segmentReason(let id, _):
        (WorkshopPhrase.segmentReason(name(of: id)), WorkshopPhrase.segmentReasonHint)
      case .ratingComment(let id, _):
        (WorkshopPhrase.comment(name(of: id)), WorkshopPhrase.commentHint)
      case .ballotOf(let round, let id):
        (WorkshopPhrase.ballot(name(of: id, in: round)), WorkshopPhrase.ballotHint)
      case .decision: (WorkshopPhrase.decision, WorkshopPhrase.decisionHint)
      case .parkedPoint: (WorkshopPhrase.park, WorkshopPhrase.parkHint)
      case .newAction(let id): (PlanPhrase.newAction(name(of: id)), PlanPhrase.newActionHint)
      case .agendaDay(let count): (AgendaPhrase.moveTitle(count), AgendaPhrase.moveHint)
      case .agendaComment(let deed):
        (AgendaPhrase.commentTitle(deed), AgendaPhrase.commentHint)
      case .actionDay(let id, let action):
        (PlanPhrase.actionDay(title(of: action, of: id)), PlanPhrase.actionDayHint)
      }
    var prompt = Prompt(
      title: say(title), hint: say(hint), purpose: purpose, before: text, field: TextField(text))
    if case .ballotOf = purpose { prompt.isHidden = true }
    overlays.append(.prompt(prompt))
  }

  private func title(of action: ID<PlanAction>, of account: ID<Account>) -> String {
    workspace?.opened[account]?.actions.first { $0.id == action }?.text ?? ""
  }

  private func name(of account: ID<Account>) -> String { name(of: .account(account)) ?? "" }

  private func name(of participant: ID<Participant>, in round: ID<Round>) -> String {
    workspace?.rounds[round]?.participants.first { $0.id == participant }?.name ?? ""
  }
}
