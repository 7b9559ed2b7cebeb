/// Makes a round ready for its sitting, and closes it: figures are copied into it, so that it says
/// for ever what the committee saw.
///
/// Pure: ids come from `fresh`, which makes a new one from the prefix of its kind.
public enum RoundPreparation {
  /// The steps of a sitting and their minutes, two hours in all.
  ///
  /// Source: method C.11: one judgement at a time, cuts and names of segments last.
  public static let agenda: [(kind: StepKind, minutes: Int)] = [
    (.select, 15), (.vote, 35), (.place, 20), (.reveal, 10), (.differentiate, 15), (.decide, 20),
    (.close, 5),
  ]

  /// The round with its rule, agenda, criteria and results as of today.
  ///
  /// What a person has written in it stays: participants, an agenda of their own, decisions,
  /// reasons. A closed round stays as it is.
  public static func prepared(
    _ round: Round, _ accounts: [Digest], _ settings: Workspace, in language: Language,
    fresh: (String) -> String
  ) -> Round {
    guard round.state != .closed else { return round }
    var round = round
    round.state = round.state ?? .prepared
    round.places = round.places ?? settings.selection.places
    round.rule = round.rule.written
    if round.steps.isEmpty { round.steps = steps(in: language, fresh) }
    round.criteria = criteria(round, settings, in: language, fresh)
    // Once the committee sits, what it does moves accounts: where they came from must stay.
    let begins = round.state == .prepared
    round.results = results(round, accounts, settings, fresh) { account, former in
      begins || former == nil ? account.segmentBefore(settings.matrix) : former?.former
    }
    return round
  }

  /// The round as it ends: its results are those of now, and nothing changes them any more.
  ///
  /// The time is one of day, such as 16:30.
  public static func closed(
    _ round: Round, _ accounts: [Digest], _ settings: Workspace, in language: Language,
    on day: Day, at time: String, fresh: (String) -> String
  ) -> Round {
    guard round.state != .closed else { return round }
    var round = round
    round.state = .closed
    round.day = round.day ?? day
    round.closed = time
    round.now = SittingNow()
    round.rule = round.rule.written
    round.criteria = criteria(round, settings, in: language, fresh)
    round.results = results(round, accounts, settings, fresh) { account, former in
      guard let former else {
        return SegmentStanding(account, settings).former?.segment(by: settings.matrix)
      }
      return former.former
    }
    return round
  }

  private static func steps(
    in language: Language, _ fresh: (String) -> String
  ) -> [AgendaStep] {
    agenda.map { kind, minutes in
      var step: AgendaStep = made(fresh)
      step.title = kind.term[language]
      step.kind = kind
      step.minutes = minutes
      return step
    }
  }

  private static func criteria(
    _ round: Round, _ settings: Workspace, in language: Language, _ fresh: (String) -> String
  ) -> [RoundCriterion] {
    let known = Dictionary(
      round.criteria.map { ($0.criterion, $0.id) }, uniquingKeysWith: { first, _ in first })
    return settings.criteria.map { criterion in
      var copy = known[criterion.id.text].map(RoundCriterion.init(id:)) ?? made(fresh)
      copy.label = criterion.label(in: language)
      copy.criterion = criterion.id.text
      copy.family = criterion.family
      copy.weight = criterion.weight
      copy.uses = criterion.uses
      return copy
    }
  }

  /// Of accounts that are managed, studied, marked, or in the round already.
  ///
  /// Those that are archived or gone keep what the round says of them.
  private static func results(
    _ round: Round, _ accounts: [Digest], _ settings: Workspace, _ fresh: (String) -> String,
    former: (Digest, RoundResult?) -> Segment?
  ) -> [RoundResult] {
    var rules = settings
    rules.selection.places = round.places ?? settings.selection.places
    let known = Dictionary(
      round.results.compactMap { result in result.account.map { ($0, result) } },
      uniquingKeysWith: { first, _ in first })
    let rows = SelectionRanking(accounts, rules).rows.filter { row in
      let status = row.account.status
      return !status.isArchived
        && (status.isSegmented || row.index != nil || known[row.account.id] != nil)
    }
    let found = ordered(rows, round.kind).map { row in
      let before = known[row.account.id]
      var result = before ?? made(fresh)
      result.former = former(row.account, before)
      result.take(row)
      result.take(row.account, SegmentStanding(row.account, settings), settings.matrix)
      return result
    }
    let taken = Set(found.compactMap(\.account))
    return found + round.results.filter { !($0.account.map(taken.contains) ?? false) }
  }

  /// By place in the ranking where one selects, by name where one segments.
  private static func ordered(
    _ rows: [SelectionRanking.Row], _ kind: RoundKind?
  ) -> [SelectionRanking.Row] {
    guard kind == .segmentation else { return rows }
    let byAccount = Dictionary(
      rows.map { ($0.account.id, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.map(\.account).byName.compactMap { byAccount[$0.id] }
  }

  private static func made<Made: Item>(_ fresh: (String) -> String) -> Made {
    Made(id: ID(wellFormed: fresh(Made.idPrefix)))
  }
}

extension RoundRule {
  /// With its defaults written out: the rule stands in the round before the vote.
  fileprivate var written: RoundRule {
    var rule = self
    rule.share = share ?? (try? Percent(hundredths: Int((neededShare * 10_000).rounded())))
    rule.within = within ?? (try? Score(tenths: Int((tolerance * 10).rounded()), in: 0...10))
    return rule
  }
}

extension RoundResult {
  /// The figures of the selection.
  fileprivate mutating func take(_ row: SelectionRanking.Row) {
    name = row.account.name
    account = row.account.id
    index = row.index.flatMap { Percent(of100: $0.value) }
    coverage = row.index.flatMap { Percent(of100: 100 * $0.coverage) }
    stability = row.stability.flatMap { Percent(of100: 100 * $0) }
  }

  /// The place on the matrix, and what follows from it.
  ///
  /// A segment that the committee gave an account of which no figure tells one stays.
  fileprivate mutating func take(
    _ account: Digest, _ standing: SegmentStanding, _ rules: MatrixRules
  ) {
    attractiveness = standing.x.flatMap(Percent.init(of100:))
    position = standing.y.flatMap(Percent.init(of100:))
    // An orientation that only followed from the segment follows from the new one.
    let own = orientation == segment.map(rules.orientation) ? nil : orientation
    segment = standing.segment ?? segment
    orientation = account.placements.last?.orientation ?? own ?? segment.map(rules.orientation)
  }
}

extension Digest {
  /// Where somebody put it before the sitting; nil while nobody has: figures alone put it nowhere.
  fileprivate func segmentBefore(_ rules: MatrixRules) -> Segment? {
    segment ?? placements.last?.segment(by: rules)
  }
}

extension Percent {
  /// An index of 0 to 100, to the hundredth; nil for what isn’t one.
  fileprivate init?(of100 index: Double) {
    guard let hundredths = Int(exactly: (index * 100).rounded()),
      let percent = try? Percent(hundredths: hundredths)
    else { return nil }
    self = percent
  }
}
