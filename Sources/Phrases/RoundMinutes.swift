public import Method

/// The minutes of a round, as Markdown: who sat, by which rule, what was decided and why, how the
/// votes fell, and what is still open.
///
/// Votes are told without names, and the private notes not at all.
public struct RoundMinutes: Sendable {
  private let round: Round
  private let report: RoundReport
  private let directory: Directory
  private let wording: Wording

  /// The directory gives the names that the round hasn’t kept: owners, accounts without a result.
  public init(_ round: Round, in directory: Directory, _ wording: Wording) {
    self.round = round
    report = RoundReport(round)
    self.directory = directory
    self.wording = wording
  }

  /// Ends with a line’s end; parts of which there is nothing to say are left out.
  public var markdown: String {
    let parts =
      [["# " + safe(round.title, or: Round.term), head]]
      + [participants, decisions, moves, votes, parked].filter { !$0.isEmpty } + [[closing]]
    return parts.flatMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    let times = [round.opened, round.closed].map(\.markdownLine).filter { !$0.isEmpty }
    let parts = [
      round.kind?.term[wording.language], round.day.map(wording.wholeDay),
      times.isEmpty ? nil : times.joined(separator: "–"),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private var participants: [String] {
    let lines = round.participants.map { person in
      var line = "- **" + safe(person.name, or: Participant.term) + "**"
      let function = person.function.markdownLine
      if !function.isEmpty { line += ", " + function }
      if person.left == true { line += " " + wording.say("(left early)", "(a quitté la séance)") }
      return line
    }
    return section("Participants", "Participants", lines) + [wording.rule(round.rule)]
  }

  private var decisions: [String] {
    let ofAccounts = round.results.filter(\.isDecided).map { result in
      let reason = result.reason.markdownLine
      let because = reason.isEmpty ? wording.say("no reason noted", "sans raison notée") : reason
      return "- " + wording.labelled("**\(name(of: result))**", decided(result)) + " — " + because
    }
    let logged = round.decisions.map { decision in
      let account = decision.account.map { "**" + name(of: $0) + "**" }
      let parts = [
        decision.at.markdownLine, account ?? "", safe(decision.text, or: SittingDecision.term),
      ].filter { !$0.isEmpty }
      let because = decision.reason.markdownLine
      return "- " + parts.joined(separator: " · ") + (because.isEmpty ? "" : " — " + because)
    }
    return section("Decisions", "Décisions", ofAccounts + logged)
  }

  /// A segment that stays is no decision where there is another.
  private func decided(_ result: RoundResult) -> String {
    let changes = result.decision == nil || result.segment != result.former
    let parts = [
      result.decision?.term[wording.language],
      changes ? result.segment.map(name) : nil,
      changes ? result.orientation?.term[wording.language] : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private var moves: [String] {
    let lines = report.moves.map { move in
      let because = move.reason.markdownLine
      let way = name(move.from) + " → " + name(move.to)
      return "- " + wording.labelled("**\(safe(move.name, or: Account.term))**", way)
        + (because.isEmpty ? "" : " — " + because)
    }
    return section("Moves between segments", "Changements de segment", lines)
  }

  private var votes: [String] {
    let columns = [
      Term("Account", "Compte"), Term("Question", "Question"), Term("Ballot", "Tour"),
      Term("Votes", "Votes"), Term("Median", "Médiane"), Term("Range", "Étendue"),
      Term("Agreement", "Accord"), Term("Rule", "Règle"),
    ]
    let head = row(columns.map { $0[wording.language] })
    let rule = "| --- | --- | --: | --: | --: | --- | --: | --- |"
    let rows = report.ballots.map { ballot in
      row([
        name(of: ballot.account), name(of: ballot.question), wording.count(ballot.tour),
        wording.count(ballot.outcome.values.count), wording.mark(ballot.outcome.median),
        wording.mark(ballot.outcome.lowest) + "–" + wording.mark(ballot.outcome.highest),
        wording.percent(ballot.outcome.agreement * 100, decimals: 0), verdict(ballot.outcome),
      ])
    }
    guard !rows.isEmpty else { return [] }
    return section("Votes", "Votes", [head, rule] + rows)
  }

  /// Whether the rule is met, and whether someone stands alone, whom figures would hide.
  private func verdict(_ outcome: VoteOutcome) -> String {
    let met =
      outcome.meetsRule ? wording.say("met", "remplie") : wording.say("not met", "non remplie")
    guard outcome.dissenter != nil else { return met }
    return met + wording.say("; one vote far from the others", " ; un vote loin des autres")
  }

  private var parked: [String] {
    let lines = round.parked.map { point in
      let owner = point.owner.map { id in
        directory.settings.member(id).map { safe($0.name, or: Member.term) }
          ?? wording.gone([Member.kind])
      }
      let parts = [
        owner ?? wording.say("nobody yet", "personne encore"),
        point.due.map(wording.day) ?? wording.say("no day yet", "sans date encore"),
        point.settled == true ? wording.say("settled", "réglé") : nil,
      ]
      return "- " + safe(point.text, or: ParkedPoint.term) + " — "
        + parts.compactMap(\.self).joined(separator: ", ")
    }
    return section("Parking lot", "Points mis de côté", lines)
  }

  private var closing: String { "**" + wording.closing(report.counts) + "**" }

  private func section(_ english: String, _ french: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return ["## " + wording.say(english, french), lines.joined(separator: "\n")]
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

extension RoundMinutes {
  /// A text of a person; where it is empty, what kind of thing it is of.
  private func safe(_ text: String, or term: Term) -> String {
    let line = text.markdownLine
    return line.isEmpty ? term[wording.language] : line
  }

  private func name(of result: RoundResult) -> String {
    let kept = result.name.markdownLine
    guard kept.isEmpty else { return kept }
    return result.account.map(name) ?? Account.term[wording.language]
  }

  /// As the round called it that day, or else as it is called today.
  private func name(of account: ID<Account>) -> String {
    let kept = round.results.first { $0.account == account }?.name.markdownLine ?? ""
    guard kept.isEmpty else { return kept }
    let own = wording.linkName(account.text, among: [Account.kind], in: directory)
    return safe(own, or: Account.term)
  }

  private func name(of question: RoundReport.Question) -> String {
    switch question {
    case .axis(let axis):
      return safe(directory.settings.matrix.name(of: axis, in: wording.language), or: axis.term)
    case .criterion(let id):
      let kept = round.criteria.first { $0.criterion == id }?.label.markdownLine ?? ""
      guard kept.isEmpty else { return kept }
      guard let own = directory.settings.criteria.first(where: { $0.id.text == id }) else {
        return wording.gone([Criterion.kind])
      }
      return safe(own.label(in: wording.language), or: Criterion.term)
    }
  }

  private func name(_ segment: Segment) -> String {
    safe(directory.settings.name(of: segment, in: wording.language), or: segment.term)
  }
}

extension Wording {
  /// How a sitting ends: “decided 5, parked 2, open 1”.
  public func closing(_ counts: RoundReport.Counts) -> String {
    let numbers = [counts.decided, counts.parked, counts.open].map { count($0) }
    return say(
      "decided \(numbers[0]), parked \(numbers[1]), open \(numbers[2])",
      "décidé \(numbers[0]), mis de côté \(numbers[1]), ouvert \(numbers[2])")
  }

  /// When a vote counts as agreement: said before it.
  public func rule(_ rule: RoundRule) -> String {
    let share = percent(rule.neededShare * 100, decimals: 0)
    let points = mark(rule.tolerance)
    return say(
      "Rule of agreement: at least \(share) of the votes within \(points) of the median.",
      "Règle d’accord\(Wording.noBreak): au moins \(share) des votes à \(points) au plus "
        + "de la médiane.")
  }
}
