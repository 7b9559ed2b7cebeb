/// What follows from what in an account, with what is wrong at each place: the golden thread before it
/// is laid out in one way or the other.
struct ThreadWeb {
  /// By rank, and within one in the order in which they are written.
  private(set) var knots: [ThreadKnot] = []
  private(set) var breaks: [[ThreadBreak]] = []
  private(set) var evidence: [Int?] = []
  /// What follows from each, and what each follows from.
  private var after: [[Int]] = []
  private var before: [[Int]] = []
  private var places: [String: Int] = [:]
  private let account: Account
  private let library: ThreadLibrary
  /// Of needs that ask for nothing any longer, and of what else is over: nothing has to follow.
  private var settled: Set<Int> = []

  init(_ account: Account) {
    self.account = account
    library = ThreadLibrary(account)
    addFacts()
    addPlan()
    addLinks()
    addBreaks()
  }

  func next(_ place: Int, _ way: GoldenThread.Way) -> [Int] {
    way == .fromEvidence ? after[place] : before[place].reversed()
  }

  func previous(_ place: Int, _ way: GoldenThread.Way) -> [Int] {
    way == .fromEvidence ? before[place] : after[place]
  }

  /// A need that no objective rests on is told as broken already; what only depends on an assumption,
  /// such as a purchase, has to lead nowhere.
  func isUnused(_ place: Int) -> Bool {
    knots[place].rank == .fact && after[place].isEmpty && !settled.contains(place)
      && !breaks[place].contains(.noObjective)
      && (evidence[place] != nil || before[place].isEmpty)
  }

  private mutating func add(_ knot: ThreadKnot, evidence count: Int? = nil) {
    // A result bears the id of its action, which links mean; nothing links to evidence.
    if knot.rank != .result, knot.rank != .evidence, places[knot.id] == nil {
      places[knot.id] = knots.count
    }
    knots.append(knot)
    breaks.append([])
    evidence.append(count)
    after.append([])
    before.append([])
  }

  /// What was heard of comes before the facts, so that each rank stands together.
  private mutating func addFacts() {
    for need in account.needs { addEvidence(need.evidence, of: need) }
    for threat in account.threats { addEvidence(threat.evidence, of: threat) }
    for assumption in account.assumptions { addEvidence(assumption.evidence, of: assumption) }
    for knot in library.facts { add(knot) }
    for need in account.needs {
      if !need.isOpen { settled.insert(knots.count) }
      add(.of(need, .fact, "statement", need.statement), evidence: need.evidence.count)
    }
    for threat in account.threats {
      if threat.status?.isOver == true { settled.insert(knots.count) }
      add(.of(threat, .fact, "text", threat.text), evidence: threat.evidence.count)
    }
    for assumption in account.assumptions {
      add(.of(assumption, .fact, "text", assumption.text), evidence: assumption.evidence.count)
    }
  }

  private mutating func addEvidence<Fact: Item>(_ pieces: [Evidence], of fact: Fact) {
    guard case .account(let list) = Fact.home else { return }
    for piece in pieces {
      let path = FieldPath([.item(list: list, id: fact.id.text)]).item("evidence", piece.id.text)
      add(
        ThreadKnot(
          rank: .evidence, id: piece.id.text, kind: Evidence.kind, path: path.appending("text"),
          text: piece.text))
    }
  }

  private mutating func addPlan() {
    for goal in account.strategicObjectives {
      add(.of(goal, .strategic, "rationale", goal.text))
    }
    for goal in account.operationalObjectives {
      add(.of(goal, .operational, "objective", goal.indicator))
    }
    for initiative in account.initiatives {
      add(.of(initiative, .initiative, "objective", initiative.text))
    }
    for action in account.actions { add(.of(action, .action, "objective", action.text)) }
    for action in account.actions where !action.result.isEmpty {
      add(.of(action, .result, "result", action.result))
    }
  }
}

/// What leads from one place to the other.
extension ThreadWeb {
  private mutating func addLinks() {
    addEvidenceLinks()
    for need in account.needs {
      link(need.comesFrom?.text, to: need.id.text, toldBy: need.id.text)
      link(need.objective?.text, to: need.id.text, toldBy: need.id.text)
    }
    for threat in account.threats {
      link(threat.comesFrom?.text, to: threat.id.text, toldBy: threat.id.text)
    }
    for assumption in account.assumptions {
      link(assumption.comesFrom?.text, to: assumption.id.text, toldBy: assumption.id.text)
      for other in assumption.dependants {
        link(assumption.id.text, to: other.text, toldBy: assumption.id.text)
      }
    }
    for signal in account.signals { conclude(signal.id.text, signal.soWhat) }
    for exchange in account.interactions { conclude(exchange.id.text, exchange.soWhat) }
    for goal in account.strategicObjectives {
      for reason in goal.rationale { link(reason.text, to: goal.id.text, toldBy: goal.id.text) }
    }
    for goal in account.operationalObjectives {
      link(goal.objective?.text, to: goal.id.text, toldBy: goal.id.text)
    }
    for initiative in account.initiatives {
      link(initiative.objective?.text, to: initiative.id.text, toldBy: initiative.id.text)
    }
    for action in account.actions {
      link(action.objective?.text, to: action.id.text, toldBy: action.id.text)
      link(action.comesFrom?.text, to: action.id.text, toldBy: action.id.text)
    }
    for place in knots.indices where knots[place].rank == .result {
      if let action = places[knots[place].id] { join(action, place) }
    }
    for place in knots.indices {
      after[place] = Array(Set(after[place])).sorted()
      before[place] = Array(Set(before[place])).sorted()
    }
  }

  private mutating func addEvidenceLinks() {
    for place in knots.indices where knots[place].rank == .evidence {
      guard case .item(_, let id)? = knots[place].path.steps.first, let fact = places[id] else {
        continue
      }
      join(place, fact)
    }
  }

  private mutating func conclude(_ fact: String, _ conclusions: [Reference]) {
    guard places[fact] != nil else { return }
    for other in conclusions { link(fact, to: other.text, toldBy: fact) }
  }

  /// A link to what isn't in the account is a break of whoever has it.
  private mutating func link(_ first: String?, to second: String, toldBy teller: String) {
    guard let first else { return }
    if let from = places[first], let to = places[second] {
      join(from, to)
    } else if let place = places[teller],
      !library.ids.contains(first == teller ? second : first), !breaks[place].contains(.gone)
    {
      breaks[place].append(.gone)
    }
  }

  private mutating func join(_ from: Int, _ to: Int) {
    guard from != to else { return }
    after[from].append(to)
    before[to].append(from)
  }
}

/// What is wrong.
extension ThreadWeb {
  private mutating func addBreaks() {
    let counted = placesThatCount()
    for need in account.needs where need.isOpen {
      guard let place = places[need.id.text] else { continue }
      if need.evidence.isEmpty { breaks[place].append(.noEvidence) }
      if !counted.contains(place) { breaks[place].append(.noObjective) }
    }
    let acted = placesWithAction()
    for place in knots.indices {
      switch knots[place].rank {
      case .strategic:
        let follows = after[place].contains { knots[$0].rank == .operational }
        if before[place].isEmpty { addMissingLink(.noReason, at: place) }
        // Told once, where it can be mended: at the figure without an action.
        if !acted.contains(place), !follows { breaks[place].append(.noAction) }
      case .operational:
        if !hasGoal(place) { addMissingLink(.servesNothing, at: place) }
        if !acted.contains(place) { breaks[place].append(.noAction) }
      case .evidence, .fact, .initiative, .action, .result: break
      }
    }
    addActionBreaks()
    addBrokenAssumptions()
  }

  /// A link to what is gone is one break, not two.
  private mutating func addMissingLink(_ link: ThreadBreak, at place: Int) {
    if !breaks[place].contains(.gone) { breaks[place].append(link) }
  }

  /// The facts that something decided rests on, be it through other facts.
  private func placesThatCount() -> Set<Int> {
    var found: Set<Int> = []
    var waiting = knots.indices.filter { ThreadWeb.serves(knots[$0].rank) }
    while let place = waiting.popLast() {
      for fact in before[place] where knots[fact].rank == .fact {
        if found.insert(fact).inserted { waiting.append(fact) }
      }
    }
    return found
  }

  private static func serves(_ rank: ThreadKnot.Rank) -> Bool {
    rank >= .strategic && rank <= .action
  }

  private func hasGoal(_ place: Int) -> Bool {
    before[place].contains { ThreadWeb.serves(knots[$0].rank) }
  }

  private mutating func addActionBreaks() {
    for action in account.actions {
      guard let place = places[action.id.text], !action.state.isDropped else { continue }
      if !hasGoal(place) { addMissingLink(.servesNothing, at: place) }
      if action.state.isDone, action.result.isEmpty { breaks[place].append(.noResult) }
    }
  }

  /// The objectives and programmes for which somebody does something, or did.
  private func placesWithAction() -> Set<Int> {
    var found: Set<Int> = []
    var waiting = account.actions.filter { !$0.state.isDropped }.compactMap { places[$0.id.text] }
    while let place = waiting.popLast() {
      for head in before[place] where ThreadWeb.serves(knots[head].rank) {
        if found.insert(head).inserted { waiting.append(head) }
      }
    }
    return found
  }

  /// All that hangs on what is no longer true, through whatever lies between; what is done already
  /// stays done.
  private mutating func addBrokenAssumptions() {
    let broken = account.assumptions.filter { $0.status == .broken }.compactMap {
      places[$0.id.text]
    }
    for place in broken where !after[place].isEmpty { breaks[place].append(.broken) }
    let over = Set(account.actions.filter { !$0.isOpen }.compactMap { places[$0.id.text] })
      .union(settled)
    var seen = Set(broken)
    var waiting = broken
    while let place = waiting.popLast() {
      for next in after[place] where !over.contains(next) && seen.insert(next).inserted {
        breaks[next].append(.hangsOnBroken)
        waiting.append(next)
      }
    }
  }
}

extension ThreadKnot {
  fileprivate static func of<Made: Item>(
    _ item: Made, _ rank: Rank, _ key: String, _ text: String
  ) -> ThreadKnot {
    ThreadKnot(rank: rank, id: item.id.text, kind: Made.kind, path: item.path(key), text: text)
  }
}
