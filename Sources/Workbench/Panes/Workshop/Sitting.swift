import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// A committee at work: what it votes, decides and puts aside is written into its round at once.
///
/// Source: method C.11: one judgement at a time, hidden until all have voted, the segments last.
extension WorkshopPane {
  mutating func sit(_ action: WorkshopAction, at desk: inout Desk) -> [Effect] {
    let sight = WorkshopSight(pane: self, desk: desk)
    if action == .prepare { return prepare(sight, at: &desk) }
    if action == .openSitting { return openSitting(sight, at: &desk) }
    guard let round = sight.round else { return [] }
    switch action {
    case .vote: askForAxis(sight, at: &desk)
    case .revealVotes: return reveal(sight, of: round, at: &desk)
    case .decide: desk.ask(.decision(round.id))
    case .park: desk.ask(.parkedPoint(round.id))
    case .nextStep: return goOn(round, at: &desk)
    case .closeSitting: askToClose(round, at: &desk)
    default: break
    }
    return []
  }

  private mutating func prepare(_ sight: WorkshopSight, at desk: inout Desk) -> [Effect] {
    guard let workspace = desk.workspace else { return [] }
    let taken = Set(workspace.rounds.keys.map(\.text))
    let slug = Slug.make(from: "\(desk.moment.today.year) \(sight.say("round", "seance"))") {
      taken.contains($0)
    }
    guard let id = try? ID<Round>(slug.text) else { return [] }
    var round = Round(id: id)
    round.title = sight.say(
      "Committee of \(sight.wording.day(desk.moment.today))",
      "Comité du \(sight.wording.day(desk.moment.today))")
    round.day = desk.moment.today
    round.kind = .segmentation
    // Who sat last sits again, unless somebody says otherwise.
    round.participants = sight.rounds.first?.participants.filter { $0.left != true } ?? []
    var ids = desk.ids
    round = RoundPreparation.prepared(
      round, workspace.accounts, workspace.settings, in: desk.language
    ) { ids.id($0) }
    desk.ids = ids
    let effects = desk.add(round)
    focus[WorkshopView.rounds] = .line(id.text)
    openRound(id)
    return effects
  }

  private mutating func openSitting(_ sight: WorkshopSight, at desk: inout Desk) -> [Effect] {
    guard let round = sight.prepared else { return [] }
    let first = round.steps.first?.id.text
    let now = desk.moment
    let effects = desk.write(round.id) { _ in
      [
        ("state", .text(RoundState.open.rawValue)), ("day", .day(now.today)),
        ("opened", .text(now.time)), ("now.began", .text(now.time)),
        ("now.step", first.map { .text($0) }),
      ]
    }
    desk.tell(WorkshopPhrase.opened(round.title))
    return effects
  }

  /// The step that runs is done, and the next one begins.
  private func goOn(_ round: Round, at desk: inout Desk) -> [Effect] {
    let time = desk.moment.time
    let place = round.steps.firstIndex { $0.id == round.now.step }
    let next = round.steps.dropFirst(place.map { $0 + 1 } ?? 0)
      .first { $0.done != true && $0.skipped != true }
    let effects = desk.write(round.id) { _ in
      var values: [(String, Value?)] = [
        ("now.step", next.map { .text($0.id.text) }), ("now.began", .text(time)),
      ]
      if let place { values.append(("steps[\(round.steps[place].id.text)].done", .flag(true))) }
      return values
    }
    if let next {
      desk.tell(WorkshopPhrase.step(next.title, minutes: next.minutes))
    } else {
      desk.tell(WorkshopPhrase.agendaDone)
    }
    return effects
  }

  /// What is open is told first: a sitting ends once.
  private func askToClose(_ round: Round, at desk: inout Desk) {
    let counts = RoundReport(round).counts
    desk.overlays.append(
      .confirm(
        Confirm(
          title: desk.say(WorkshopPhrase.closeTitle),
          body: desk.say(
            WorkshopPhrase.summary(
              decided: counts.decided, parked: counts.parked, open: counts.open)),
          yes: desk.say(WorkshopPhrase.closeYes), action: .closeSitting(round.id))))
  }

  func close(_ id: ID<Round>, at desk: inout Desk) -> [Effect] {
    guard let workspace = desk.workspace, let round = workspace.rounds[id] else { return [] }
    var ids = desk.ids
    let closed = RoundPreparation.closed(
      round, workspace.accounts, workspace.settings, in: desk.language, on: desk.moment.today,
      at: desk.moment.time
    ) { ids.id($0) }
    desk.ids = ids
    let effects = desk.replace(round, with: closed)
    let counts = RoundReport(closed).counts
    desk.tell(
      WorkshopPhrase.closed(
        decided: counts.decided, parked: counts.parked, open: counts.open))
    return effects
  }
}

extension WorkshopPane {
  /// A line that was asked for on a picture.
  mutating func take(
    _ text: String, for purpose: Prompting, at desk: inout Desk
  ) throws(Rejection) -> [Effect] {
    switch purpose {
    case .placeReason(let id): return keepPlace(of: id, because: text, at: &desk)
    case .segmentReason(let id, let segment):
      let sight = WorkshopSight(pane: self, desk: desk)
      var effects: [Effect] = []
      if let round = sight.round, let account = sight.account(id) {
        effects = desk.record(
          account, [("segment", .text(segment.rawValue)), ("reason", .text(text))], in: round)
      }
      return effects + desk.intend(.override(segment, because: text), on: id)
    case .ratingComment(let id, let criterion):
      return desk.intend(
        .record(
          RecordEdit(
            list: "ratings", key: "criterion", subject: .text(criterion.text),
            values: ["comment": .text(text)])), on: id)
    case .ballotOf(let round, let participant):
      return try take(ballot: text, of: participant, in: round, at: &desk)
    case .decision(let round):
      let account = WorkshopSight(pane: self, desk: desk).focus?.account
      var entries = [
        Entry("text", .value(.text(text))), Entry("at", .value(.text(desk.moment.time))),
      ]
      if let account { entries.append(Entry("account", .value(.text(account.text)))) }
      return desk.add(entries, of: SittingDecision.kind, to: "decisions", of: round)
    case .parkedPoint(let round):
      return desk.add(
        [Entry("text", .value(.text(text)))], of: ParkedPoint.kind, to: "parked", of: round)
    case .newAccount, .rename, .openFolder, .newWorkspace, .newAction, .actionDay, .agendaDay,
      .agendaComment:
      return []
    }
  }
}
