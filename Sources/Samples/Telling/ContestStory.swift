import Method

/// Against whom and what we stand at a customer's, and where.
struct ContestStory {
  var forces: [Force] = []
  var yardsticks: [Yardstick] = []
  var opponents: [Opponent] = []
  var helpers: [Helper] = []
  var squares: [Square] = []

  func tell(_ account: inout Account, _ tale: Narrator) {
    account.forces = forces.map { $0.record(tale) }
    account.purchaseCriteria = yardsticks.map { $0.record(tale) }
    account.rivals = opponents.map { $0.record(tale) }
    account.allies = helpers.map { $0.record(tale) }
    account.whitespace = squares.map { $0.record(tale) }
  }
}

/// What presses on our place.
struct Force {
  let kind: ForceKind
  let level: Int
  let trend: Trend
  let note: Term?

  init(_ kind: ForceKind, _ level: Int, _ trend: Trend, _ note: Term? = nil) {
    self.kind = kind
    self.level = level
    self.trend = trend
    self.note = note
  }

  func record(_ tale: Narrator) -> CompetitiveForce {
    var force = CompetitiveForce(id: tale.known(kind.rawValue))
    force.kind = kind
    force.level = grade(level, 0...5)
    force.trend = trend
    force.note = tale(note)
    return force
  }
}

/// By what the customer compares, how much it counts, and what each is worth on it.
struct Yardstick {
  let key: String
  let label: Term
  let weight: Int
  let us: Double
  /// By the keys of the others.
  let others: KeyValuePairs<String, Double>
  var note: Term?
  var clues: [Clue] = []

  func record(_ tale: Narrator) -> PurchaseCriterion {
    var criterion = PurchaseCriterion(id: tale.known(key))
    criterion.label = tale(label)
    criterion.weight = share(weight)
    criterion.us = mark(us)
    criterion.scores = others.map { rival, score -> AlternativeScore in
      var alternative = AlternativeScore(id: tale.known("\(key) \(rival)"))
      alternative.rival = tale.known(rival)
      alternative.score = mark(score)
      return alternative
    }
    criterion.note = tale(note)
    criterion.evidence = tale.evidence(clues, of: "criterion \(key)")
    return criterion
  }
}

/// Another way for the customer to be served.
struct Opponent {
  let key: String
  let name: Term
  var kind = AlternativeKind.rival
  var share: Int?
  var products: [Term] = []
  var friends: [String] = []
  var strengths: Term?
  var weaknesses: Term?
  var strategy: Term?
  var likely: Term?
  var counter: Term?
  var threat: Int?
  var clues: [Clue] = []

  func record(_ tale: Narrator) -> Rival {
    var rival = Rival(id: tale.known(key))
    rival.name = tale(name)
    rival.kind = kind
    rival.share = Samples.share(share)
    rival.products = tale(products)
    rival.supporters = friends.map { tale.person($0) }
    rival.strengths = tale(strengths)
    rival.weaknesses = tale(weaknesses)
    rival.strategy = tale(strategy)
    rival.likelyMove = tale(likely)
    rival.counterMove = tale(counter)
    rival.threat = grade(threat, 0...5)
    rival.evidence = tale.evidence(clues, of: "opponent \(key)")
    return rival
  }
}

/// Somebody outside both houses who works with us there.
struct Helper {
  let name: Term
  let role: Term
  let brings: Term
  var contact: String?

  func record(_ tale: Narrator) -> Ally {
    var ally = Ally(id: tale.known(name.english))
    ally.name = tale(name)
    ally.role = tale(role)
    ally.brings = tale(brings)
    ally.contact = tale.person(if: contact)
    return ally
  }
}

/// What a part of the customer spends on one offer, and with whom: money in thousands.
struct Square {
  let unit: String
  let offer: Catalogue
  let status: WhitespaceStatus
  var spend: Int?
  var ours: Int?
  var potential: Int?
  var chance: Int?
  var fit: Int?
  var count: Int?
  var since: Int?
  var adoption: Int?
  /// In how many days the contract there ends.
  var ends: Int?
  var rival: String?
  var note: Term?

  func record(_ tale: Narrator) -> WhitespaceCell {
    var cell = WhitespaceCell(id: tale.known("\(unit) \(offer.rawValue)"))
    cell.unit = tale.known(unit)
    cell.offer = offer.id
    cell.status = status
    cell.spend = money(spend)
    cell.ours = money(ours)
    cell.potential = money(potential)
    cell.winProbability = share(chance)
    cell.fit = grade(fit, 0...4)
    cell.quantity = count
    cell.since = tale.ago(since)
    cell.adoption = grade(adoption, 0...4)
    cell.contractEnd = tale.ahead(ends)
    cell.rival = tale.known(if: rival)
    cell.note = tale(note)
    return cell
  }
}
