import Glibc
import Method
import Testing

struct VoteOutcomeTests {
  private func outcome(
    _ votes: [Double], share: Int? = nil, within: Int? = nil, scale: ClosedRange<Double> = 0...10
  ) throws -> VoteOutcome? {
    var rule = RoundRule()
    rule.share = try share.map(percent)
    rule.within = try within.map { try Score(tenths: $0, in: 0...10) }
    return VoteOutcome(votes, scale: scale, rule: rule)
  }

  /// So many of each.
  private func votes(_ counts: [(Double, Int)]) -> [Double] {
    counts.flatMap { Array(repeating: $0, count: $1) }
  }

  @Test("the method’s example of its authors: C-20 on a scale of 1 to 7")
  func authors() throws {
    let votes = votes([(1, 30), (2, 40), (3, 210), (4, 130), (5, 530), (6, 50), (7, 10)])
    let agreement = VoteOutcome.agreement(votes, scale: 1...7)
    #expect((agreement * 100_000).rounded() == 72_569)
    #expect(try outcome(votes, scale: 1...7)?.agreement == agreement)
  }

  @Test(
    "the method’s examples on a scale of 0 to 10",
    arguments: [
      ([(7, 7), (1, 1)], 76_733), ([(7, 8)], 100_000), ([(0, 4), (10, 4)], 0),
      ([(5, 1), (6, 2), (7, 3), (8, 2)], 87_533),
    ] as [([(Double, Int)], Double)])
  func committees(counts: [(Double, Int)], expected: Double) throws {
    let outcome = try #require(try outcome(votes(counts)))
    #expect((outcome.agreement * 100_000).rounded() == expected)
  }

  @Test("agreement is that of the shares of each mark, whatever order votes come in")
  func secondWay() throws {
    var dice = Dice(20)
    for _ in 0..<200 {
      let votes = (0...dice.roll(20)).map { _ in Double(dice.roll(21)) / 2 }
      let count = Double(votes.count)
      let mean = votes.reduce(0, +) / count
      let shares = Dictionary(grouping: votes) { $0 }.mapValues { Double($0.count) / count }
      let expected = shares.reduce(1.0) { sum, mark in
        sum + mark.value * log2(1 - abs(mark.key - mean) / 10)
      }
      let found = VoteOutcome.agreement(votes, scale: 0...10)
      #expect(abs(found - max(expected, 0)) < 1e-9 && (0...1).contains(found))
      let mixed = VoteOutcome.agreement(votes.shuffled(using: &dice), scale: 0...10)
      #expect(abs(mixed - found) < 1e-12)
      let turned = VoteOutcome.agreement(votes.map { 10 - $0 }, scale: 0...10)
      #expect(abs(turned - found) < 1e-9, "it is the same seen from the other end")
    }
  }

  @Test(
    "the median is the middle vote, or between the two in the middle",
    arguments: [
      ([7], 7), ([8, 2], 5), ([9, 1, 4], 4), ([1, 9, 3, 4], 3.5), ([0, 0, 10, 10, 10], 10),
    ] as [([Double], Double)])
  func median(votes: [Double], expected: Double) throws {
    let outcome = try #require(try outcome(votes))
    #expect(outcome.median == expected)
    #expect(outcome.lowest == votes.min() && outcome.highest == votes.max())
    #expect(outcome.values == votes, "in the order in which they were given")
  }

  @Test("one voter agrees with himself; of nobody’s vote nothing is told")
  func few() throws {
    let alone = try #require(try outcome([3]))
    #expect(alone.agreement == 1 && alone.share == 1 && alone.meetsRule && alone.dissenter == nil)
    #expect(try outcome([]) == nil)
    #expect(VoteOutcome.agreement([], scale: 0...10) == 1)
    #expect(VoteOutcome.agreement([3, 3], scale: 3...3) == 1)
  }

  @Test("all alike agree, on every mark")
  func alike() throws {
    for mark in stride(from: 0.0, through: 10, by: 0.5) {
      let outcome = try #require(try outcome(Array(repeating: mark, count: 9)))
      #expect(outcome.agreement == 1 && outcome.share == 1 && outcome.dissenter == nil)
      #expect(outcome.lowest == mark && outcome.median == mark && outcome.highest == mark)
    }
  }

  @Test("a vote outside the scale doesn’t count, wherever it stands")
  func outside() throws {
    let plain = try #require(try outcome([7, 7, 8, 1]))
    let mixed = try #require(try outcome([-0.1, 7, 7, 10.1, 8, 99, 1, .nan, .infinity]))
    #expect(mixed == plain)
    #expect(mixed.values == [7, 7, 8, 1] && mixed.dissenter == 3)
    #expect(try outcome([11, -1]) == nil)
    #expect(try outcome([0, 10])?.values == [0, 10], "the ends of the scale are on it")
    let agreement = VoteOutcome.agreement([7, 7, 8, 1, 40], scale: 0...10)
    #expect(agreement == plain.agreement)
  }

  @Test(
    "three votes in four within one point of the median are agreement",
    arguments: [
      ([7, 7, 7, 1], 0.75, true), ([7, 7, 8, 9], 0.75, true), ([5, 7, 7, 9], 0.5, false),
      ([6, 7, 8], 1, true), ([7, 7, 5], 2.0 / 3, false), ([1, 9], 0, false),
    ] as [([Double], Double, Bool)])
  func rule(votes: [Double], share: Double, meets: Bool) throws {
    let outcome = try #require(try outcome(votes))
    #expect(abs(outcome.share - share) < 1e-12 && outcome.meetsRule == meets)
  }

  @Test("a committee may fix another rule")
  func ownRule() throws {
    let votes = [5.0, 6, 6, 7, 7, 7, 8, 8]
    #expect(try outcome(votes)?.share == 0.875)
    #expect(try outcome(votes, share: 90)?.meetsRule == false)
    #expect(try outcome(votes, share: 90, within: 20)?.meetsRule == true)
    #expect(try outcome(votes, within: 0)?.share == 0.375)
    #expect(try outcome(votes, share: 0, within: 0)?.meetsRule == true)
    #expect(try outcome([6.7, 7, 7.3], share: 100, within: 3)?.meetsRule == true)
    let thirds = [1, 7, 7] as [Double]
    #expect(try outcome(thirds, share: 66)?.meetsRule == true)
    #expect(try outcome(thirds, share: 67)?.meetsRule == false)
  }

  @Test(
    "a lone dissenter is three points or more from the median while all others are within one",
    arguments: [
      ([7, 7, 7, 7, 7, 7, 7, 1], 7), ([10, 7, 7, 6], 0), ([7, 4, 7, 8], 1),
      ([7, 4.1, 7, 8], nil), ([7, 7, 7, 5, 1], nil), ([1, 7, 7, 7, 1], nil),
      ([1, 7, 7, 7, 10], nil), ([9, 6, 8, 8.5, 7, 3], nil), ([7, 7, 8], nil),
      ([7, 1], nil), ([7, 7, 1], 2), ([9, 5, 5, 5], 0),
    ] as [([Double], Int?)])
  func dissenter(votes: [Double], expected: Int?) throws {
    #expect(try outcome(votes)?.dissenter == expected)
  }

  @Test("the dissenter is found by what he voted, whatever order votes come in")
  func dissenterAnywhere() throws {
    var dice = Dice(21)
    for _ in 0..<20 {
      let votes = [7.0, 7, 6, 8, 7, 2].shuffled(using: &dice)
      let outcome = try #require(try outcome(votes))
      let place = try #require(outcome.dissenter)
      #expect(outcome.values[place] == 2)
    }
  }
}
