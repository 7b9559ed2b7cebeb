/// How good the relation is, in our eyes and in the customer's.
///
/// Source: method C-11. The latest marks of each voice count, the mean of those given: 100 for
/// fives, 0 for ones. Half of it is ours, half the customer's; while he hasn't spoken, ours stand
/// alone.
public struct RelationshipQuality: Hashable, Sendable {
  public let us: Side?
  public let customer: Side?
  /// 0 to 100.
  public let value: Double
  /// The dimensions that both have marked, those on which they differ most first.
  public let differences: [Difference]

  /// What one voice says.
  public struct Side: Hashable, Sendable {
    public let record: ID<RelationScore>
    public let day: Day?
    /// 0 to 100.
    public let value: Double
    /// The share of the seven dimensions that have a mark, 0 to 1.
    public let known: Double
  }

  /// A dimension in both pairs of eyes, 1 to 5 each.
  public struct Difference: Hashable, Sendable {
    public let dimension: RelationDimension
    public let us: Int
    public let customer: Int

    /// Above 0 where we think better of it than the customer does.
    public var value: Int { us - customer }
  }

  public enum Verdict: String, Hashable, Sendable {
    case green, amber, red
  }

  /// Nil while no voice has given a mark.
  public init?(_ scores: [RelationScore]) {
    let ours = RelationshipQuality.latest(.us, scores)
    let theirs = RelationshipQuality.latest(.customer, scores)
    us = ours.flatMap(Side.init)
    customer = theirs.flatMap(Side.init)
    let sides = [us, customer].compactMap(\.self)
    guard !sides.isEmpty else { return nil }
    value = sides.reduce(0) { $0 + $1.value } / Double(sides.count)
    differences = RelationDimension.allCases.compactMap { dimension in
      guard let us = ours?.level(of: dimension), let customer = theirs?.level(of: dimension) else {
        return nil
      }
      return Difference(dimension: dimension, us: us, customer: customer)
    }.sorted { $0.value.magnitude > $1.value.magnitude }
  }

  /// The last record of a voice that has a mark: one without a day is older than any with one, and
  /// of the same day the later in the list is the last.
  private static func latest(_ voice: Voice, _ scores: [RelationScore]) -> RelationScore? {
    var latest: RelationScore?
    for score in scores where score.voice == voice && score.isMarked {
      if let day = latest?.day, score.day.map({ $0 < day }) ?? true { continue }
      latest = score
    }
    return latest
  }

  /// How much better we think of the relation than the customer does, −100 to 100; nil until both
  /// have spoken.
  public var blindSpot: Double? {
    guard let us, let customer else { return nil }
    return us.value - customer.value
  }

  /// From 15 on we don't see what he sees.
  public var isBlind: Bool { blindSpot.map { $0 >= 15 } ?? false }

  /// The customer hasn't spoken.
  public var isEstimate: Bool { customer == nil }

  /// What it is to be believed, 0 to 1: 0.6 without the customer's voice.
  public var confidence: Double { isEstimate ? 0.6 : 1 }

  /// Green from 70, amber from 45, red below.
  public var verdict: Verdict { value >= 70 ? .green : value >= 45 ? .amber : .red }

  /// The dimensions on which the two differ most; none where they agree on all.
  public var widest: [Difference] {
    guard let most = differences.first?.value.magnitude, most > 0 else { return [] }
    return differences.filter { $0.value.magnitude == most }
  }
}

extension RelationshipQuality.Side {
  fileprivate init?(_ score: RelationScore) {
    let marks = RelationDimension.allCases.compactMap { score.level(of: $0) }
    guard !marks.isEmpty else { return nil }
    record = score.id
    day = score.day
    value = 100 * (Double(marks.reduce(0, +)) / Double(marks.count) - 1) / 4
    known = Double(marks.count) / Double(RelationDimension.allCases.count)
  }
}

/// What a relation is judged by: the raw values are the keys of its fields.
public enum RelationDimension: String, CaseIterable, Hashable, Sendable {
  case trust, commitment, satisfaction, communication, fairness, conflicts, adaptability

  public var term: Term {
    RelationScore.shape[rawValue]?.label ?? Term(rawValue, rawValue)
  }
}

extension RelationScore {
  /// The mark of a dimension, 1 to 5; nil while it has none.
  public func level(of dimension: RelationDimension) -> Int? {
    switch dimension {
    case .trust: trust?.value
    case .commitment: commitment?.value
    case .satisfaction: satisfaction?.value
    case .communication: communication?.value
    case .fairness: fairness?.value
    case .conflicts: conflicts?.value
    case .adaptability: adaptability?.value
    }
  }

  /// It has a mark at all.
  var isMarked: Bool {
    RelationDimension.allCases.contains { level(of: $0) != nil }
  }
}

extension Account {
  /// Nil while no voice has given a mark.
  public var relationshipQuality: RelationshipQuality? { RelationshipQuality(relationScores) }
}
