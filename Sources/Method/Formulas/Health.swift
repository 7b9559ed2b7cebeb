/// How healthy a relation is, and why.
///
/// Source: method C-13. What isn't known leaves its weight to the other parts. It says nothing of
/// how sure that is: whoever shows it asks for its tone with the confidence of the analysis.
public struct Health: Hashable, Sendable {
  /// 0 to 100.
  public let value: Double
  /// The share of the weights whose part is known, 0 to 1.
  public let known: Double
  /// What pulls it up or down, the strongest first.
  public let reasons: [Reason]

  /// A part with what it adds to a health of 70, or a penalty.
  public struct Reason: Hashable, Sendable {
    public let term: Term
    /// The part, 0 to 100; the points taken off for a penalty, below 0.
    public let value: Double
    /// What it adds beside a part that is just green, in points of health.
    public let effect: Double
  }

  /// From 70 on green, from 45 on amber.
  public static let green = 70.0
  public static let amber = 45.0

  /// Nil while no part is known.
  public init?(parts: HealthParts, penalties: [HealthPenalty]) {
    let given = parts.weighted.compactMap { part in
      part.value.map { (term: part.term, weight: part.weight, value: $0) }
    }
    let weight = given.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    let mean = given.reduce(0) { $0 + $1.weight * $1.value } / weight
    value = min(max(mean + penalties.reduce(0) { $0 + $1.points }, 0), 100)
    known = min(weight, 1)
    let ofParts = given.map { part in
      Reason(
        term: part.term, value: part.value,
        effect: (part.value - Health.green) * part.weight / weight)
    }
    let ofPenalties = penalties.map {
      Reason(term: $0.term, value: $0.points, effect: $0.points)
    }
    reasons = (ofParts + ofPenalties).sorted { $0.effect.magnitude > $1.effect.magnitude }
  }

  /// The three that say most of why it is so.
  public var strongest: [Reason] { Array(reasons.prefix(3)) }

  /// How it is to be taken, as far as it can be believed: never green on an analysis that is not.
  public func tone(confidence: Double?) -> HealthTone {
    guard let confidence, confidence >= 50 else { return .unknown }
    return value >= Health.green ? .green : value >= Health.amber ? .amber : .red
  }
}

/// How a health is to be taken.
public enum HealthTone: String, CaseIterable, Hashable, Sendable {
  case green, amber, red
  /// Too little is known, or it is too old.
  case unknown

  public var term: Term {
    switch self {
    case .green: Term("healthy", "en bonne santé")
    case .amber: Term("to be watched", "à surveiller")
    case .red: Term("in danger", "en danger")
    case .unknown: Term("unknown: too little is sure", "inconnue : trop peu est sûr")
    }
  }
}

/// What a health is made of; nil for what isn't known.
public struct HealthParts: Hashable, Sendable {
  /// The quality of the relation, 0 to 100.
  public var relation: Double?
  /// How well we reach those who decide, 0 to 100.
  public var coverage: Double?
  /// Whether they are for us, −100 to 100.
  public var support: Double?
  /// The value that the customer has seen of what was promised, 0 to 100.
  public var customerValue: Double?
  /// The share of the actions that were done in time, 0 to 100.
  public var execution: Double?
  /// What becomes of the contribution, 0 to 100.
  public var finance: Double?

  public init(
    relation: Double? = nil, coverage: Double? = nil, support: Double? = nil,
    customerValue: Double? = nil, execution: Double? = nil, finance: Double? = nil
  ) {
    self.relation = relation
    self.coverage = coverage
    self.support = support
    self.customerValue = customerValue
    self.execution = execution
    self.finance = finance
  }

  fileprivate var weighted: [(term: Term, weight: Double, value: Double?)] {
    [
      (Term("quality of the relation", "qualité de la relation"), 0.25, relation),
      (Term("reach of those who decide", "accès à ceux qui décident"), 0.15, coverage),
      (
        Term("support of those who decide", "soutien de ceux qui décident"), 0.10,
        support.map { ($0 + 100) / 2 }
      ),
      (
        Term("value that the customer has seen", "valeur constatée par le client"), 0.20,
        customerValue
      ),
      (Term("actions done on time", "actions faites à temps"), 0.15, execution),
      (
        Term("course of what it leaves us", "évolution de ce qu’il nous laisse"), 0.15, finance
      ),
    ]
  }

  /// How far a health of these parts can be believed, 0 to 100, told how far each of them can; nil
  /// while no part is known.
  ///
  /// Source: method C-13b, over the parts that are known, by their weights in the health. A known
  /// part that nothing tells how far to believe can't be believed at all.
  func confidence(_ trust: HealthParts) -> Double? {
    let known = zip(weighted, trust.trusts).filter { $0.0.value != nil }
    let weight = known.reduce(0) { $0 + $1.0.weight }
    guard weight > 0 else { return nil }
    return known.reduce(0) { $0 + $1.0.weight * ($1.1 ?? 0) } / weight
  }

  /// In the order of the weights, each as it is.
  private var trusts: [Double?] {
    [relation, coverage, support, customerValue, execution, finance]
  }
}

/// What takes points off a health.
public enum HealthPenalty: Hashable, Sendable {
  /// Somebody who counts left within the last 90 days.
  case keyPersonLeft
  /// A claim is open that may cost us the account.
  case majorClaim
  /// A contract ends within 180 days, and nothing is under way to renew it.
  case contractEnding
  /// So many assumptions broke that much of the plan rests on.
  case assumptionsBroken(Int)

  /// Below 0.
  public var points: Double {
    switch self {
    case .keyPersonLeft, .majorClaim, .contractEnding: -10
    case .assumptionsBroken(let count): Double(-5 * min(max(count, 0), 3))
    }
  }

  public var term: Term {
    switch self {
    case .keyPersonLeft:
      Term("somebody who counts has left", "quelqu’un qui compte est parti")
    case .majorClaim:
      Term("a major claim is open", "une réclamation majeure est ouverte")
    case .contractEnding:
      Term(
        "a contract ends, and nothing renews it", "un contrat se termine sans rien pour la suite")
    case .assumptionsBroken:
      Term("assumptions that broke", "hypothèses rompues")
    }
  }
}

extension [YearFigures] {
  /// What becomes of the contribution, 0 to 100: 50 where it stays, 100 where it grows by 15 % a
  /// year.
  ///
  /// Source: method C-13, Fin. From the last year that happened and the one before it; nil while
  /// either contribution isn't known, or the earlier isn't positive: a rate from zero means
  /// nothing.
  public var contributionCourse: Double? {
    guard let latest = latestActual, let contribution = latest.contribution?.value,
      let earlier = first(where: {
        $0.kind == .actual && $0.year.value == latest.year.value - 1
      })?.contribution?.value,
      earlier > .zero
    else { return nil }
    let change = (contribution.major - earlier.major) / earlier.major
    return 50 + 50 * Swift.min(Swift.max(change / 0.15, -1), 1)
  }
}
