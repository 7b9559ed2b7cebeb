import Testing

@testable import Method

struct ScorecardTests {
  private func indicator(
    _ id: String, _ axis: ScorecardAxis?, floor: Int?, target: Int?, _ values: [Int],
    weight: Int? = nil
  ) throws -> KeyIndicator {
    try made(id) { indicator in
      indicator.axis = axis
      indicator.weight = try weight.map { try Level($0, in: 1...5) }
      indicator.floor = try floor.map { try Score(tenths: $0 * 10, in: -1000...1000) }
      indicator.target = try target.map { try Score(tenths: $0 * 10, in: -1000...1000) }
      indicator.actuals = try values.enumerated().map { place, value in
        try made("ms-\(place)") { measurement in
          measurement.value = try Score(tenths: value * 10, in: -1000...1000)
          measurement.day = Day(year: 2026, month: place + 1, day: 1)
        }
      }
    }
  }

  private func card(_ indicators: KeyIndicator...) throws -> Scorecard {
    Scorecard(indicators, today: try day("2026-11-22"))
  }

  @Test func `the method's example: from a floor of 60 to a target of 100, 82 is 55 %`() throws {
    let card = try card(indicator("ki-1", .results, floor: 60, target: 100, [82]))
    #expect(card.lines.first?.achieved == 0.55)
    #expect(card.totals.axes.first?.value.map { ($0 * 10).rounded() } == 550)
    #expect(card.totals.total.map { ($0 * 10).rounded() } == 550)
  }

  @Test func `less may be better, and more than the target counts up to 120`() throws {
    let card = try card(
      indicator("ki-1", .relation, floor: 20, target: 10, [15]),
      indicator("ki-2", .relation, floor: 0, target: 10, [90]))
    #expect(card.lines.map(\.achieved) == [0.5, 1.2])
  }

  @Test func `without a floor nobody can judge it: whether more is better isn't known`() throws {
    let card = try card(
      indicator("ki-1", .customerValue, floor: nil, target: 10, [3, 5]),
      indicator("ki-2", .results, floor: 0, target: 10, [3, 5]),
      indicator("ki-3", .results, floor: nil, target: nil, [5]))
    #expect(card.lines.map(\.lacksFloor) == [true, false, false])
    #expect(card.lines.map(\.achieved) == [nil, 0.5, nil])
    #expect(card.lines.map(\.course) == [nil, .improving, nil])
    #expect(card.totals.customerValue == nil && card.totals.known == 1.0 / 3)
  }

  @Test func `value may be something that is to go down to nothing`() throws {
    let card = try card(indicator("ki-1", .customerValue, floor: 4, target: 0, [1]))
    #expect(card.lines.first?.achieved == 0.75 && card.totals.customerValue == 75)
    let promised = try self.card(indicator("ki-1", .customerValue, floor: -4, target: 0, [-1]))
    #expect(promised.totals.customerValue == 75)
  }

  @Test func `a value is believed half as much ninety days after it was measured`() throws {
    let measured = try indicator("ki-1", .customerValue, floor: 0, target: 10, [6])
    let fresh = Scorecard([measured], today: try day("2026-01-01")).totals
    let old = Scorecard([measured], today: try day("2026-04-01")).totals
    #expect(fresh.valueConfidence == 100)
    #expect(old.valueConfidence.map { $0.rounded() } == 50 && old.customerValue == 60)
    #expect(try card().totals.valueConfidence == nil)
  }

  @Test func `an axis is the mean by weight of what is known, and tells how much that is`() throws {
    let card = try card(
      indicator("ki-1", .momentum, floor: 0, target: 10, [10], weight: 3),
      indicator("ki-2", .momentum, floor: 0, target: 10, [0]),
      indicator("ki-3", .momentum, floor: 0, target: 10, [], weight: 4),
      indicator("ki-4", nil, floor: 0, target: 10, [10]))
    let momentum = try #require(card.totals.axes.last)
    #expect(momentum.axis == .momentum && momentum.value == 75 && momentum.known == 0.5)
    #expect(card.totals.total == 75 && card.totals.known == 0.5)
    #expect(card.totals.axes.first?.value == nil && card.totals.axes.first?.known == nil)
  }

  @Test func `the course of the last three is seen from the target`() throws {
    let card = try card(
      indicator("ki-1", .results, floor: 0, target: 10, [9, 1, 5, 3]),
      indicator("ki-2", .results, floor: 10, target: 0, [9, 1, 5, 3]),
      indicator("ki-3", .results, floor: 0, target: 10, [4, 4]),
      indicator("ki-4", .results, floor: 0, target: 10, [4]),
      indicator("ki-5", .results, floor: 0, target: nil, [4, 5]))
    #expect(card.lines.map(\.course) == [.improving, .worsening, .steady, nil, nil])
  }

  @Test func `value counts what the customer has seen, up to what was promised`() throws {
    let card = try card(
      indicator("ki-1", .customerValue, floor: 5, target: 10, [6]),
      indicator("ki-2", .customerValue, floor: 0, target: 10, [20]),
      indicator("ki-3", .results, floor: 0, target: 10, [0]))
    #expect(card.totals.customerValue == 80)
    #expect(try self.card().totals.customerValue == nil)
  }

  @Test func `nothing is known of an empty scorecard`() throws {
    let totals = try card().totals
    #expect(totals.total == nil && totals.known == nil)
    #expect(totals.axes.map(\.axis) == ScorecardAxis.allCases)
  }

  @Test func `an account is compared with four of its segment at least`() throws {
    let standing = try #require(Scorecard.standing(9, among: [2, 4, 4, 4, 5, 5, 7, 9]))
    #expect(standing.z == 2 && standing.n == 8)
    #expect(Scorecard.standing(9, among: [1, 2, 9]) == nil)
    #expect(Scorecard.standing(9, among: [9, 9, 9, 9]) == nil)
  }
}
