/// How sure a selection is: each criterion's weight a fifth less and a fifth more, and who stays.
///
/// Source: method C-1. A trial changes one weight and brings those of its family to the whole
/// again; only accounts that may be chosen at all take part.
public struct SelectionStability: Sendable {
  /// For each account, the share of the trials in which it is among the first, 0 to 1.
  public let shares: [Double]
  /// For each account, the criteria whose weight alone changes whether it is among the first.
  public let movers: [[Int]]

  /// `marks` has a row for each account and a worth of 0 to 10 for each criterion, nan where it
  /// isn't rated; `weights` and `families` have one for each criterion, `familyWeights` one for
  /// each family.
  ///
  /// Ties go to who stands first in the list. Where nothing weighs there is no trial, and who is
  /// among the first stays there.
  public init(
    marks: [[Double]], weights: [Double], families: [Int], familyWeights: [Double], places: Int
  ) {
    let trials = Trials(marks, weights, families, familyWeights)
    var leaders = Leaders(count: marks.count, places: places)
    let base = leaders.found(by: trials.values)
    var stays = [Int](repeating: 0, count: marks.count)
    var movers = [[Int]](repeating: [], count: marks.count)
    var runs = 0
    for criterion in weights.indices where weights[criterion] > 0 {
      for factor in [0.8, 1.2] {
        let chosen = leaders.found(by: trials.values(with: criterion, by: factor))
        for account in marks.indices {
          if chosen[account] { stays[account] += 1 }
          if chosen[account] != base[account], movers[account].last != criterion {
            movers[account].append(criterion)
          }
        }
        runs += 1
      }
    }
    shares = marks.indices.map { runs > 0 ? Double(stays[$0]) / Double(runs) : base[$0] ? 1 : 0 }
    self.movers = movers
  }
}

/// The indices of all accounts, of which a trial sums a single family anew.
///
/// In columns, and worked out as `SelectionIndex` does: who is equal there is equal here.
private struct Trials {
  /// By criterion, then account.
  private let marks: [[Double]]
  private let weights: [Double]
  private let families: [Int]
  private let familyWeights: [Double]
  /// By family, then account; nan where it has none.
  private let scores: [[Double]]
  /// With the weights as they are.
  let values: [Double]

  init(
    _ marks: [[Double]], _ weights: [Double], _ families: [Int], _ familyWeights: [Double]
  ) {
    let columns = weights.indices.map { criterion in marks.map { $0[criterion] } }
    let scores = familyWeights.indices.map { family in
      Trials.scores(
        weights.indices.filter { families[$0] == family }, columns, weights, count: marks.count)
    }
    self.marks = columns
    self.weights = weights
    self.families = families
    self.familyWeights = familyWeights
    self.scores = scores
    values = Trials.values(scores, familyWeights, count: marks.count)
  }

  /// With one weight changed.
  func values(with criterion: Int, by factor: Double) -> [Double] {
    var weights = weights
    weights[criterion] *= factor
    let family = families[criterion]
    var scores = scores
    scores[family] = Trials.scores(
      weights.indices.filter { families[$0] == family }, marks, weights, count: values.count)
    return Trials.values(scores, familyWeights, count: values.count)
  }

  private static func scores(
    _ criteria: [Int], _ marks: [[Double]], _ weights: [Double], count: Int
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    var rated = sums
    for criterion in criteria {
      let column = marks[criterion]
      let weight = weights[criterion]
      for account in 0..<count where !column[account].isNaN {
        sums[account] += weight * column[account]
        rated[account] += weight
      }
    }
    for account in 0..<count {
      sums[account] = rated[account] > 0 ? sums[account] / rated[account] : .nan
    }
    return sums
  }

  /// Those without a score come last.
  private static func values(
    _ scores: [[Double]], _ familyWeights: [Double], count: Int
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    var known = sums
    for (family, weight) in familyWeights.enumerated() {
      let column = scores[family]
      for account in 0..<count where !column[account].isNaN {
        sums[account] += weight * column[account]
        known[account] += weight
      }
    }
    for account in 0..<count {
      sums[account] =
        known[account] > 0 ? SelectionIndex.steady(10 * (sums[account] / known[account])) : -1
    }
    return sums
  }
}

/// Finds the largest so many of some values without putting them in order: Hoare's selection.
private struct Leaders {
  private let places: Int
  /// As the last search left it, so that the next one, which differs little, has little to move.
  private var order: [Int]

  init(count: Int, places: Int) {
    self.places = min(max(places, 0), count)
    order = Array(0..<count)
  }

  /// Whether each is among the first; of two that are equal the one in front is before the other.
  mutating func found(by values: [Double]) -> [Bool] {
    var low = 0
    var high = order.count - 1
    while places < order.count, low < high {
      let pivot = order[low + (high - low) / 2]
      let (left, right) = part(low, high, by: values, pivot)
      if places <= right {
        high = right
      } else if places >= left {
        low = left
      } else {
        break
      }
    }
    var chosen = [Bool](repeating: false, count: order.count)
    for account in order.prefix(places) { chosen[account] = true }
    return chosen
  }

  /// Brings what isn't behind the pivot before what isn't in front of it: up to the second place,
  /// and from the first one on.
  private mutating func part(
    _ low: Int, _ high: Int, by values: [Double], _ pivot: Int
  ) -> (left: Int, right: Int) {
    func isBefore(_ one: Int, _ other: Int) -> Bool {
      values[one] == values[other] ? one < other : values[one] > values[other]
    }
    var left = low
    var right = high
    while left <= right {
      while isBefore(order[left], pivot) { left += 1 }
      while isBefore(pivot, order[right]) { right -= 1 }
      if left <= right {
        order.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    return (left, right)
  }
}
