import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// Votes: one axis at a time, hidden until all are in.
extension WorkshopPane {
  func askForAxis(_ sight: WorkshopSight, at desk: inout Desk) {
    guard let account = sight.account(sight.focus?.account) else { return }
    let options = Axis.allCases.map { axis in
      ChoiceList.Option(
        axis.rawValue, sight.settings.matrix.name(of: axis, in: desk.language),
        meaning: sight.turns(account.id, axis))
    }
    desk.choose(
      sight.say("Vote on \(account.name)", "Vote sur \(account.name)"), options, chosen: [],
      for: .ballot(account.id))
  }

  /// Puts the question to the committee, and asks the first participant.
  mutating func ask(
    _ axis: Axis, on account: ID<Account>, at desk: inout Desk
  ) -> [Effect] {
    let sight = WorkshopSight(pane: self, desk: desk)
    guard let round = sight.round else { return [] }
    let turn = sight.nextTurn(account, axis)
    focus[view.key] = .account(account)
    let effects = desk.write(round.id) { _ in
      [
        ("now.account", .text(account.text)), ("now.axis", .text(axis.rawValue)),
        ("now.tour", .number(turn)), ("now.revealed", .flag(false)),
      ]
    }
    askNextBallot(at: &desk)
    return effects
  }

  /// Each participant who hasn't voted in this turn, one after the other; whoever is passed over is
  /// asked again with the next vote on the same question.
  func askNextBallot(after passed: ID<Participant>? = nil, at desk: inout Desk) {
    let sight = WorkshopSight(pane: self, desk: desk)
    guard let round = sight.round else { return }
    let voted = Set(sight.ballots.compactMap(\.participant))
    let start = passed.flatMap { id in sight.voters.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    guard let next = sight.voters.dropFirst(start).first(where: { !voted.contains($0.id) }) else {
      desk.tell(WorkshopPhrase.voted(sight.ballots.count, of: sight.voters.count))
      return
    }
    desk.ask(.ballotOf(round.id, next.id))
  }

  /// Shows the votes; while some are missing only after a question, since the others would follow.
  func reveal(_ sight: WorkshopSight, of round: Round, at desk: inout Desk) -> [Effect] {
    let (count, all) = (sight.ballots.count, sight.voters.count)
    guard count < all, round.now.revealed != true else { return desk.toggleVotes(of: round.id) }
    desk.overlays.append(
      .confirm(
        Confirm(
          title: desk.say(WorkshopPhrase.earlyTitle),
          body: desk.say(WorkshopPhrase.voted(count, of: all)),
          yes: desk.say(WorkshopPhrase.earlyYes), action: .showVotes(round.id))))
    return []
  }

  /// A ballot that can't be read is asked for again; an empty one abstains.
  mutating func take(
    ballot text: String, of participant: ID<Participant>, in round: ID<Round>,
    at desk: inout Desk
  ) throws(Rejection) -> [Effect] {
    guard let now = desk.workspace?.rounds[round]?.now, let account = now.account,
      let axis = now.axis, let info = Vote.shape["value"],
      let value = try info.kind.value(typed: text, in: desk.language)
    else { return [] }
    let item = ItemTree(
      id: desk.ids.id(Vote.idPrefix),
      [
        Entry("account", .value(.text(account.text))), Entry("axis", .value(.text(axis.rawValue))),
        Entry("tour", .value(.number(now.tour ?? 1))),
        Entry("participant", .value(.text(participant.text))), Entry("value", .value(value)),
      ])
    guard let document = desk.document(.round(round)) else { return [] }
    return try desk.commit(
      [try document.inserting(item, into: FieldPath([.key("votes")]))], to: .round(round))
  }

  /// The median is where the account stands from now on.
  mutating func accept(
    _ outcome: VoteOutcome, of round: Round, _ sight: WorkshopSight, at desk: inout Desk
  ) -> [Effect] {
    guard let account = round.now.account, let axis = round.now.axis,
      let digest = sight.account(account)
    else { return [] }
    let standing = SegmentStanding(digest, sight.settings)
    let value = outcome.median * 10
    switch axis {
    case .attractiveness: trial.moved[account] = PlotPlace(x: value, y: standing.y ?? 50)
    case .position: trial.moved[account] = PlotPlace(x: standing.x ?? 50, y: value)
    }
    // What the vote came to is the reason, unless somebody says a better one.
    desk.ask(.placeReason(account), sight.outcomeInWords(outcome))
    return []
  }
}

extension WorkshopSight {
  /// All rounds, the latest first.
  var rounds: [Round] {
    ((desk.workspace?.rounds.values).map(Array.init) ?? []).sorted {
      ($1.daysSince1970, $1.id.text) < ($0.daysSince1970, $0.id.text)
    }
  }

  /// The sitting that is prepared and can be opened: in their list the one in focus.
  var prepared: Round? {
    if case .line(let key)? = focus, let round = rounds.first(where: { $0.id.text == key }) {
      return round.isPrepared ? round : nil
    }
    return rounds.last(where: \.isPrepared)
  }

  var voters: [Participant] { round?.participants.filter { $0.left != true } ?? [] }

  /// The votes of the turn that is asked for now.
  var ballots: [Vote] {
    guard let round, let account = round.now.account, let axis = round.now.axis else { return [] }
    return round.votes.filter {
      $0.account == account && $0.axis == axis && ($0.tour ?? 1) == (round.now.tour ?? 1)
    }
  }

  /// What a vote came to, once it is shown.
  var shownOutcome: VoteOutcome? {
    guard let round, round.now.revealed == true else { return nil }
    return VoteOutcome(ballots.compactMap { $0.value?.value }, rule: round.rule)
  }

  /// The marks of the vote that is shown, with who stands alone.
  var voteFigure: BarFigure<PortfolioSubject> {
    guard let outcome = shownOutcome, let round else { return BarFigure([]) }
    return BarFigure.vote(outcome, round.rule, wording)
  }

  /// The last vote on each question of the sitting, or of the last one that was closed; one that is
  /// going on isn't told.
  var shownVotes: [AccountVote] {
    guard let round = round ?? rounds.first(where: { !$0.votes.isEmpty }) else { return [] }
    return RoundReport(round).lastBallots.compactMap { ballot in
      let isHidden = ballot.account == round.now.account && round.now.revealed != true
      guard !isHidden, let name = account(ballot.account)?.name else { return nil }
      return AccountVote(ballot.account, name, ballot.outcome)
    }
  }

  /// The sitting that is open, or the last that was held, beside the one before.
  var comparison: RoundComparison? {
    let held = rounds.filter { !$0.isPrepared }
    guard held.count > 1 else { return nil }
    return RoundComparison(from: held[1], to: held[0])
  }

  /// A turn goes on until all have voted or it is shown; then the next one begins.
  func nextTurn(_ account: ID<Account>, _ axis: Axis) -> Int {
    guard let last = lastTurn(account, axis) else { return 1 }
    let isShown = round?.now.account == account && round?.now.revealed == true
    let voted = round?.votes.count {
      $0.account == account && $0.axis == axis && ($0.tour ?? 1) == last
    }
    return isShown || (voted ?? 0) >= voters.count ? last + 1 : last
  }

  func lastTurn(_ account: ID<Account>, _ axis: Axis) -> Int? {
    round?.votes.filter { $0.account == account && $0.axis == axis }.map { $0.tour ?? 1 }.max()
  }

  func turns(_ account: ID<Account>, _ axis: Axis) -> String {
    guard let last = lastTurn(account, axis) else { return say("not voted yet", "pas encore voté") }
    return say("voted, turn \(last)", "voté, tour \(last)")
  }

  /// "Vote: median 7, from 4 to 9, agreement 0.78".
  func outcomeInWords(_ outcome: VoteOutcome) -> String {
    let range = [outcome.lowest, outcome.highest].map { wording.mark($0) }
    let median = wording.mark(outcome.median)
    let agreement = wording.ofOne(outcome.agreement)
    let rule =
      outcome.meetsRule ? "" : say(", below the rule", ", sous la règle")
    let count = wording.count(outcome.values.count)
    return say(
      "Vote of \(count): median \(median), from \(range[0]) to \(range[1]), agreement \(agreement)\(rule)",
      "Vote de \(count) : médiane \(median), de \(range[0]) à \(range[1]), accord \(agreement)\(rule)"
    )
  }
}
