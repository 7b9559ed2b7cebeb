import Method
import Testing

struct SelectionStabilityTests {
  /// A portfolio of random worths with its weights.
  private struct Portfolio {
    var marks: [[Double]]
    var weights: [Double]
    var families: [Int]
    var familyWeights = [50.0, 30, 20]

    init(_ accounts: Int, _ criteria: Int, _ dice: inout Dice, unknown: Int = 6) {
      marks = (0..<accounts).map { _ in
        (0..<criteria).map { _ in
          dice.roll(unknown) == 0 ? .nan : Double.random(in: 0...10, using: &dice)
        }
      }
      weights = (0..<criteria).map { _ in Double(dice.roll(5) * 10) }
      families = (0..<criteria).map { _ in dice.roll(3) }
    }

    func stability(_ places: Int) -> SelectionStability {
      SelectionStability(
        marks: marks, weights: weights, families: families, familyWeights: familyWeights,
        places: places)
    }

    /// Who is among the first with these weights: each mark by its share of the whole, the accounts
    /// put in order.
    func first(_ places: Int, _ weights: [Double]) -> Set<Int> {
      let values = marks.map { row -> Double in
        let known = row.indices.filter { !row[$0].isNaN && weights[$0] > 0 }
        let wholes = (0..<3).map { family in
          known.filter { families[$0] == family }.reduce(0) { $0 + weights[$1] }
        }
        let whole = (0..<3).filter { wholes[$0] > 0 }.reduce(0) { $0 + familyWeights[$1] }
        guard whole > 0 else { return -1 }
        return known.reduce(0) { sum, place in
          let family = families[place]
          return sum + familyWeights[family] / whole * weights[place] / wholes[family]
            * row[place]
        }
      }
      let order = values.indices.sorted {
        values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1]
      }
      return Set(order.prefix(places))
    }

    /// Trial by trial.
    func slowly(_ places: Int) -> (shares: [Double], movers: [[Int]]) {
      let base = first(places, weights)
      var stays = marks.map { _ in 0 }
      var movers = marks.map { _ in Set<Int>() }
      var runs = 0
      for criterion in weights.indices where weights[criterion] > 0 {
        for factor in [0.8, 1.2] {
          var changed = weights
          changed[criterion] *= factor
          let chosen = first(places, changed)
          for account in chosen { stays[account] += 1 }
          for account in chosen.symmetricDifference(base) { movers[account].insert(criterion) }
          runs += 1
        }
      }
      return (stays.map { Double($0) / Double(runs) }, movers.map { $0.sorted() })
    }
  }

  private func stability(
    _ marks: [[Double]], _ weights: [Double], places: Int
  ) -> SelectionStability {
    SelectionStability(
      marks: marks, weights: weights, families: weights.map { _ in 0 }, familyWeights: [100],
      places: places)
  }

  @Test("it is what ranking everyone anew in each trial comes to")
  func slowly() {
    var dice = Dice(11)
    var moved = 0
    for _ in 0..<60 {
      let portfolio = Portfolio(1 + dice.roll(30), 1 + dice.roll(8), &dice)
      guard portfolio.weights.contains(where: { $0 > 0 }) else { continue }
      let places = dice.roll(portfolio.marks.count + 2)
      let found = portfolio.stability(places)
      let expected = portfolio.slowly(places)
      #expect(found.shares == expected.shares)
      #expect(found.movers == expected.movers)
      moved += found.movers.count { !$0.isEmpty }
    }
    #expect(moved > 20, "some stand close to the line")
  }

  @Test("in each trial as many are among the first as there are places")
  func places() {
    var dice = Dice(12)
    let portfolio = Portfolio(400, 15, &dice)
    for places in [0, 1, 35, 399, 400, 1000] {
      let shares = portfolio.stability(places).shares
      #expect(abs(shares.reduce(0, +) - Double(min(places, 400))) < 1e-9)
      #expect(shares.allSatisfy { (0...1).contains($0) })
    }
    #expect(portfolio.stability(-1).shares.allSatisfy { $0 == 0 })
  }

  @Test("two that a fifth of a weight exchanges hold half of the trials each")
  func exchanged() {
    let found = stability([[8, 6], [6, 7.9], [1, 1]], [50, 50], places: 1)
    #expect(found.shares == [0.5, 0.5, 0])
    #expect(found.movers == [[0, 1], [0, 1], []])
  }

  @Test("who is better in everything stays in every trial")
  func better() {
    let found = stability([[1, 2, 3], [4, 5, 6], [2, 3, 4]], [50, 30, 20], places: 1)
    #expect(found.shares == [0, 1, 0] && found.movers.allSatisfy(\.isEmpty))
  }

  @Test("of accounts that are all alike the first in the list stay, wherever marks are missing")
  func alike() {
    for row in [[7.3, 7.3, 7.3], [0, 0, 0], [4.9, .nan, 5.1]] {
      let found = stability(Array(repeating: row, count: 9), [33, 33, 34], places: 4)
      #expect(found.shares == [1, 1, 1, 1, 0, 0, 0, 0, 0])
      #expect(!found.movers.contains { !$0.isEmpty })
    }
  }

  @Test("two that come to the same by other marks are alike: what sums are off by parts nobody")
  func equalSums() {
    // Both are 5 on paper, and the second a trifle more in the sums of doubles.
    let found = SelectionStability(
      marks: [[3.1, 5.1, 5], [6.9, 4.9, 5]], weights: [5, 95, 100], families: [0, 0, 1],
      familyWeights: [50, 30], places: 1)
    #expect(found.shares == [4.0 / 6, 2.0 / 6])
    #expect(found.movers == [[0, 1], [0, 1]])
  }

  @Test("a single account has the place in every trial, and none where there is none")
  func alone() {
    #expect(stability([[3, 9]], [50, 50], places: 1).shares == [1])
    #expect(stability([[3, 9]], [50, 50], places: 0).shares == [0])
    #expect(stability([], [50, 50], places: 1).shares.isEmpty)
  }

  @Test("where nothing weighs nothing can change")
  func weightless() {
    #expect(stability([[3], [9]], [0], places: 1).shares == [1, 0])
    #expect(stability([[], []], [], places: 1).shares == [1, 0])
  }

  @Test("the unrated come last, and a criterion without weight moves nobody")
  func unrated() {
    let found = stability([[.nan, 9], [0, .nan], [1, 0]], [100, 0], places: 1)
    #expect(found.shares == [0, 0, 1] && found.movers.allSatisfy(\.isEmpty))
    #expect(
      stability([[.nan, 9], [0, .nan], [1, 0]], [100, 0], places: 2).shares == [0, 1, 1])
  }

  @Test("the only criterion of a family weighs the same in every trial: it is brought to the whole")
  func renormalised() {
    let marks = [[9.0, 1], [1, 8.9]]
    let apart = SelectionStability(
      marks: marks, weights: [100, 100], families: [0, 1], familyWeights: [50, 50], places: 1)
    #expect(apart.shares == [1, 0] && apart.movers == [[], []])
    let together = stability(marks, [50, 50], places: 1)
    #expect(together.shares == [0.5, 0.5] && together.movers == [[0, 1], [0, 1]])
  }

  @Test("all weights as large again change nothing")
  func scaled() {
    var dice = Dice(13)
    var portfolio = Portfolio(300, 9, &dice)
    let once = portfolio.stability(100)
    portfolio.weights = portfolio.weights.map { $0 * 2 }
    portfolio.familyWeights = portfolio.familyWeights.map { $0 * 2 }
    #expect(portfolio.stability(100).shares == once.shares)
    #expect(once.shares.contains { $0 > 0 && $0 < 1 }, "somebody stands at the line")
  }
}
