import Method

/// What a sitting made of an account: index, coverage and stability in percent, and the decision.
struct Verdict {
  let slug: String
  let index: Double
  let coverage: Int
  let stability: Int
  let decision: SelectionDecision?
  let why: Term?

  /// The three figures are of 100; no decision is for a candidate that is only looked at.
  init(
    _ slug: String, _ index: Double, _ coverage: Int, _ stability: Int,
    _ decision: SelectionDecision?, _ why: Term?
  ) {
    self.slug = slug
    self.index = index
    self.coverage = coverage
    self.stability = stability
    self.decision = decision
    self.why = why
  }

  func record(at sitting: Sitting, _ accounts: [Account], _ tale: Narrator) -> RoundResult? {
    guard let account = accounts.first(where: { $0.id.text == slug }) else { return nil }
    var result = RoundResult(id: tale.known(slug))
    result.name = account.name
    result.account = account.id
    result.index = percent(index)
    result.coverage = share(coverage)
    result.stability = share(stability)
    result.decision = decision
    result.reason = tale(why)
    guard let placing = Placing.decided.first(where: { $0.slug == slug }) else { return result }
    let spot = placing.spot(at: sitting)
    result.attractiveness = share(spot.x)
    result.position = share(spot.y)
    result.former = sitting == .former ? nil : placing.former.segment
    result.segment = spot.segment
    result.orientation = spot.orientation ?? MatrixRules().orientation(of: spot.segment)
    return result
  }
}

extension Sitting {
  var verdicts: [Verdict] {
    switch self {
    case .former: Verdict.first
    case .latest: Verdict.second
    case .next: []
    }
  }
}
