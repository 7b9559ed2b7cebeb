/// Where the customer's own criteria put us beside each alternative of his.
///
/// Source: method C-10. Each score, 0 to 10, is the mean of the marks by the customer's weights
/// over the criteria that the alternative has a mark in, with the share of all weight that they
/// have.
public struct CompetitivePosition: Hashable, Sendable {
  /// Nil while no criterion has a mark for us.
  public let us: Standing?
  /// The alternatives that have a mark, the best first.
  public let rivals: [Alternative]
  /// What each criterion adds, the largest effect first.
  public let parts: [Part]
  /// The sum of the weights given, in percent.
  public let weightSum: Double

  public struct Standing: Hashable, Sendable {
    /// 0 to 10.
    public let score: Double
    /// The share of all weight that has a mark, 0 to 1.
    public let known: Double
  }

  public struct Alternative: Hashable, Sendable {
    public let rival: ID<Rival>
    public let name: String
    public let standing: Standing
  }

  /// One criterion, beside whoever is the best in it.
  public struct Part: Hashable, Sendable {
    public let criterion: ID<PurchaseCriterion>
    public let label: String
    /// Its share of all weight, 0 to 1.
    public let share: Double
    public let us: Score?
    /// Nil while no alternative has a mark in it.
    public let best: Best?
    /// What it adds to the gap to the best rival, in points; nil while one of the two marks is
    /// unknown.
    public let effect: Double?

    public struct Best: Hashable, Sendable {
      public let rival: ID<Rival>
      public let score: Score
    }

    /// A must-have where we are more than two points behind the best: it alone can lose the
    /// purchase.
    ///
    /// From 15 % of all weight a criterion is a must-have.
    public var isExposed: Bool {
      guard let us, let best else { return false }
      return share >= 0.15 - 1e-12 && us.tenths < best.score.tenths - 20
    }
  }

  public enum Verdict: String, Hashable, Sendable {
    case lead, parity, behind
  }

  /// Nil while nobody has a mark.
  ///
  /// Where no criterion has a weight all weigh the same; beside others that do, one without has
  /// none.
  public init?(_ criteria: [PurchaseCriterion], _ alternatives: [Rival]) {
    let given = criteria.map { $0.weight?.hundredths ?? 0 }
    let sum = given.reduce(0, +)
    let shares = given.map { weight in
      sum > 0 ? Double(weight) / Double(sum) : 1 / Double(criteria.count)
    }
    weightSum = Double(sum) / 100
    us = CompetitivePosition.standing(criteria.map(\.us), shares)
    rivals = alternatives.compactMap { rival in
      CompetitivePosition.standing(criteria.map { $0.mark(of: rival.id) }, shares).map {
        Alternative(rival: rival.id, name: rival.name, standing: $0)
      }
    }.sorted { left, right in
      (left.standing.score, left.standing.known) > (right.standing.score, right.standing.known)
    }
    let rival = rivals.first?.rival
    parts = zip(criteria, shares).map { criterion, share in
      Part(criterion, share, beside: rival, among: alternatives)
    }.sorted { ($0.effect?.magnitude ?? 0) > ($1.effect?.magnitude ?? 0) }
    if us == nil, rivals.isEmpty { return nil }
  }

  private static func standing(_ scores: [Score?], _ shares: [Double]) -> Standing? {
    let marked = zip(scores, shares).compactMap { score, share in score.map { ($0.value, share) } }
    let known = marked.reduce(0) { $0 + $1.1 }
    guard known > 0 else { return nil }
    let sum = marked.reduce(0) { $0 + $1.0 * $1.1 }
    return Standing(score: sum / known, known: min(known, 1))
  }

  public var best: Alternative? { rivals.first }

  /// By how many points we are before the best rival, −10 to 10; nil while either isn't known.
  public var gap: Double? {
    guard let us, let best else { return nil }
    // Whole and half points are to be so: the verdict hangs on them.
    return ((us.score - best.standing.score) * 1e9).rounded() / 1e9
  }

  /// From one point on we lead, more than one point below we are behind.
  public var verdict: Verdict? {
    gap.map { gap -> Verdict in gap >= 1 ? .lead : gap < -1 ? .behind : .parity }
  }

  /// The must-haves where the best rival is more than two points before us.
  public var exposed: [ID<PurchaseCriterion>] { parts.filter(\.isExposed).map(\.criterion) }

  /// Whether the weights given come to 100 %: what is off by less than one is rounding.
  public var weightsAddUp: Bool { (weightSum - 100).magnitude < 1 }
}

extension CompetitivePosition.Part {
  fileprivate init(
    _ criterion: PurchaseCriterion, _ share: Double, beside rival: ID<Rival>?,
    among alternatives: [Rival]
  ) {
    self.criterion = criterion.id
    label = criterion.label
    self.share = share
    us = criterion.us
    let marks = alternatives.compactMap { alternative in
      criterion.mark(of: alternative.id).map { Best(rival: alternative.id, score: $0) }
    }
    best = marks.max { $0.score < $1.score }
    let beside = rival.flatMap { criterion.mark(of: $0) }
    effect = criterion.us.flatMap { us in beside.map { share * (us.value - $0.value) } }
  }
}

extension PurchaseCriterion {
  /// The mark of an alternative, 0 to 10; nil while it has none.
  func mark(of rival: ID<Rival>) -> Score? {
    scores.first { $0.rival == rival && $0.score != nil }?.score
  }
}

extension Account {
  /// Nil while no criterion has a mark.
  public var competitivePosition: CompetitivePosition? {
    CompetitivePosition(purchaseCriteria, rivals)
  }
}
