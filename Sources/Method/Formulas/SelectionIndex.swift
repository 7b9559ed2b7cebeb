/// How much an account deserves to be chosen, by weighted criteria in families.
///
/// Source: method C-1. A family's score is the weighted mean of its marks, 0 to 10, over the
/// criteria that are rated; the index is ten times the weighted mean of the families that have one.
public struct SelectionIndex: Hashable, Sendable {
  public struct Family: Hashable, Sendable {
    public let family: CriterionFamily
    /// 0 to 10; nil while none of its criteria is rated.
    public let score: Double?
    /// Its share of the weight of the families that have a score, 0 to 1; 0 for one without.
    public let weight: Double
    /// What it adds to the index.
    public var points: Double { 10 * weight * (score ?? 0) }
  }

  /// 0 to 100.
  public let value: Double
  /// The share of all weight that is rated, 0 to 1: families by theirs, criteria within.
  public let coverage: Double
  /// Those that have criteria.
  public let families: [Family]
  /// The criteria whose bounds are passed, though they count for nothing: the account isn't
  /// eligible, whatever its index.
  public let knockouts: [ID<Criterion>]

  public var isEligible: Bool { knockouts.isEmpty }

  /// Nil while nothing that counts is rated.
  public static func of(
    _ ratings: [ID<Criterion>: Score], _ criteria: [Criterion], _ rules: SelectionRules,
    use: CriterionUse = .selection
  ) -> SelectionIndex? {
    let used = criteria.filter { $0.isUsed(for: use) }
    var scores: [(family: CriterionFamily, score: Double?, weight: Double)] = []
    var known = 0.0
    var whole = 0.0
    for family in CriterionFamily.allCases {
      let own = used.filter { $0.family == family }
      guard !own.isEmpty else { continue }
      let sum = FamilySum(own, ratings)
      let weight = rules.weight(of: family)
      scores.append((family, sum.score, weight))
      whole += sum.whole > 0 ? weight : 0
      known += weight * sum.coverage
    }
    let counted = scores.filter { $0.score != nil && $0.weight > 0 }
    let weights = counted.reduce(0) { $0 + $1.weight }
    guard weights > 0 else { return nil }
    let value = counted.reduce(0) { $0 + $1.weight * ($1.score ?? 0) } / weights
    return SelectionIndex(
      value: steady(10 * value), coverage: whole > 0 ? steady(known / whole) : 0,
      families: scores.map {
        Family(
          family: $0.family, score: $0.score, weight: $0.score == nil ? 0 : $0.weight / weights)
      },
      knockouts: used.filter { criterion in
        ratings[criterion.id].map { criterion.knocksOut($0) } ?? false
      }.map(\.id))
  }

  /// Without what sums of fractions are off by: equal indices are equal, and one that is just on a
  /// line is on it.
  static func steady(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}

/// The criteria of one family with their marks.
private struct FamilySum {
  let score: Double?
  /// All weight, and the share of it that is rated, 0 to 1.
  let whole: Double
  let coverage: Double

  init(_ criteria: [Criterion], _ ratings: [ID<Criterion>: Score]) {
    var rated = 0.0
    var sum = 0.0
    var whole = 0.0
    for criterion in criteria {
      let weight = criterion.weight?.value ?? 0
      whole += weight
      guard let mark = ratings[criterion.id] else { continue }
      rated += weight
      sum += weight * criterion.worth(mark)
    }
    self.whole = whole
    coverage = whole > 0 ? rated / whole : 0
    score = rated > 0 ? sum / rated : nil
  }
}

extension Criterion {
  /// What a mark is worth, 0 to 10: turned around where lower is better.
  func worth(_ mark: Score) -> Double {
    switch direction ?? .higher {
    case .higher: mark.value
    case .lower: 10 - mark.value
    }
  }

  /// Whether a mark is below the least, or above the most, that an account may have.
  public func knocksOut(_ mark: Score) -> Bool {
    if let knockoutMin, mark < knockoutMin { return true }
    if let knockoutMax, mark > knockoutMax { return true }
    return false
  }
}

extension Digest {
  /// Its index for a use of the criteria.
  public func selectionIndex(
    _ settings: Workspace, use: CriterionUse = .selection
  ) -> SelectionIndex? {
    guard !settings.criteria.isEmpty else { return nil }
    let marks = Dictionary(
      ratings.map { ($0.criterion, $0.value) }, uniquingKeysWith: { first, _ in first })
    return SelectionIndex.of(marks, settings.criteria, settings.selection, use: use)
  }
}
