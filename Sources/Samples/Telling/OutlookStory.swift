import Method

/// What a plan rests on, and what may come.
struct OutlookStory {
  var beliefs: [Belief] = []
  var omens: [Omen] = []

  func tell(_ account: inout Account, _ tale: Narrator) {
    account.assumptions = beliefs.map { $0.record(tale) }
    account.threats = omens.map { $0.record(tale) }
  }
}

/// Something that we take for granted.
struct Belief {
  let key: String
  let text: Term
  let chance: Int
  let impact: Int
  var signal: Term?
  var owner: Person?
  /// In how many days it must be looked at again: below zero, it should have been.
  var review: Int?
  let status: AssumptionStatus
  /// What falls with it.
  var holding: [Point] = []
  var from: Point?
  var clues: [Clue] = []

  func record(_ tale: Narrator) -> Assumption {
    var assumption = Assumption(id: tale.known(key))
    assumption.text = tale(text)
    assumption.probability = share(chance)
    assumption.impact = grade(impact, 1...5)
    assumption.signal = tale(signal)
    assumption.owner = owner?.id
    assumption.reviewBy = tale.ahead(review)
    assumption.status = status
    assumption.dependants = tale(holding)
    assumption.comesFrom = tale(from)
    assumption.evidence = tale.evidence(clues, of: "belief \(key)")
    return assumption
  }
}

/// A threat or an opportunity: money in thousands.
struct Omen {
  let key: String
  let kind: ThreatKind
  let text: Term
  let probability: Int
  let impact: Int
  var stake: Int?
  let horizon: Horizon
  let origin: AnalysisBlock
  var from: Point?
  var response: ThreatResponse?
  var owner: Person?
  var status = ThreatStatus.open
  var clues: [Clue] = []

  func record(_ tale: Narrator) -> ThreatOpportunity {
    var omen = ThreatOpportunity(id: tale.known(key))
    omen.text = tale(text)
    omen.kind = kind
    omen.probability = grade(probability, 1...5)
    omen.impact = grade(impact, 1...5)
    omen.stake = money(stake)
    omen.horizon = horizon
    omen.origin = origin
    omen.comesFrom = tale(from)
    omen.response = response
    omen.owner = owner?.id
    omen.status = status
    omen.evidence = tale.evidence(clues, of: "omen \(key)")
    return omen
  }
}
