/// What a vote came to: how far the committee agrees, and who sees it otherwise.
///
/// Source: method C-20.
public struct VoteOutcome: Hashable, Sendable {
  /// In the order in which they were given, without those outside the scale.
  public let values: [Double]
  public let median: Double
  public let lowest: Double
  public let highest: Double
  /// Tastle and Wierman's consensus, 0 to 1.
  public let agreement: Double
  /// The share of the votes near the median, 0 to 1.
  public let share: Double
  public let meetsRule: Bool
  /// The place among the values of the one vote at least three points from the median while all
  /// others are within one.
  public let dissenter: Int?

  /// Nil where nobody voted.
  ///
  /// A vote outside the scale doesn't count.
  public init?(_ votes: [Double], scale: ClosedRange<Double> = 0...10, rule: RoundRule) {
    let values = votes.filter { scale.contains($0) }
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    let median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    self.values = values
    self.median = median
    lowest = sorted[0]
    highest = sorted[sorted.count - 1]
    agreement = Self.agreement(values, scale: scale)
    let near = values.count { abs($0 - median) <= rule.tolerance + 1e-9 }
    share = Double(near) / Double(values.count)
    meetsRule = share + 1e-9 >= rule.neededShare
    let far = values.indices.filter { abs(values[$0] - median) >= 3 - 1e-9 }
    let others = values.indices.filter { !far.contains($0) }
    let isAlone =
      far.count == 1 && values.count > 2
      && others.allSatisfy { abs(values[$0] - median) <= 1 + 1e-9 }
    dissenter = isAlone ? far.first : nil
  }

  /// 1 where all agree, 0 where they are split between the ends of the scale; 1 for no votes.
  ///
  /// Cns = 1 + Σ p·log2(1 − |x − mean| / width). A vote outside the scale doesn't count.
  public static func agreement(_ values: [Double], scale: ClosedRange<Double>) -> Double {
    let values = values.filter { scale.contains($0) }
    let width = scale.upperBound - scale.lowerBound
    guard !values.isEmpty, width > 0 else { return 1 }
    let mean = values.reduce(0, +) / Double(values.count)
    let sum = values.reduce(0.0) { sum, value in
      sum + AquariumFigures.naturalLogarithm(1 - abs(value - mean) / width)
    }
    return min(max(1 + sum / Double(values.count) / AquariumFigures.naturalLogarithm(2), 0), 1)
  }
}
