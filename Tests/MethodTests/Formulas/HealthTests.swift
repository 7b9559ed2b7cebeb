import Testing

@testable import Method

struct HealthTests {
  private let example = HealthParts(
    relation: 62, coverage: 71.63, support: 30.34, customerValue: 70, execution: 55, finance: 50)

  @Test func `the method's example comes to 62.5, and to 52.5 with a penalty`() throws {
    let health = try #require(Health(parts: example, penalties: []))
    #expect((health.value * 10).rounded() == 625 && health.known == 1)
    #expect(health.tone(confidence: 80) == .amber)
    let hit = try #require(Health(parts: example, penalties: [.keyPersonLeft]))
    #expect((hit.value * 10).rounded() == 525 && hit.tone(confidence: 80) == .amber)
  }

  @Test func `a missing part leaves its weight to the others, and nothing known is no health`()
    throws
  {
    let alone = try #require(Health(parts: HealthParts(relation: 62), penalties: []))
    #expect(alone.value == 62 && alone.known == 0.25)
    let two = try #require(Health(parts: HealthParts(coverage: 40, finance: 80), penalties: []))
    #expect((two.value * 1e6).rounded() == 60e6)
    #expect(Health(parts: HealthParts(), penalties: [.contractEnding]) == nil)
  }

  @Test func `it is never green on an analysis that can't be trusted`() throws {
    let good = try #require(Health(parts: HealthParts(relation: 90), penalties: []))
    #expect(good.tone(confidence: 50) == .green && good.tone(confidence: 49.9) == .unknown)
    #expect(good.tone(confidence: nil) == .unknown)
    let bad = try #require(Health(parts: HealthParts(relation: 44), penalties: []))
    #expect(bad.tone(confidence: 90) == .red)
  }

  @Test func `it can be believed as far as what its known parts rest on`() throws {
    let known = HealthParts(relation: 60, coverage: 50)
    let trust = HealthParts(relation: 80, coverage: 40, customerValue: 0, execution: 100)
    #expect(known.confidence(trust).map { $0.rounded() } == 65)
    #expect(known.confidence(HealthParts(relation: 80)).map { $0.rounded() } == 50)
    #expect(HealthParts().confidence(trust) == nil)
  }

  @Test func `broken assumptions take five points each, fifteen at most, and never below zero`()
    throws
  {
    #expect(HealthPenalty.assumptionsBroken(2).points == -10)
    #expect(HealthPenalty.assumptionsBroken(9).points == -15)
    let low = try #require(
      Health(
        parts: HealthParts(relation: 5), penalties: [.keyPersonLeft, .assumptionsBroken(1)]))
    #expect(low.value == 0)
  }

  @Test func `the three strongest reasons say why`() throws {
    let health = try #require(Health(parts: example, penalties: [.contractEnding]))
    #expect(health.strongest.map(\.value) == [-10, 50, 55])
    #expect(health.strongest.first?.effect == -10 && health.reasons.count == 7)
  }

  @Test func `the contribution's course is 50 where it stays, and 100 from 15 % on`() throws {
    func course(_ earlier: Int, _ later: Int) throws -> Double? {
      try [(2024, earlier), (2025, later)].map { year, margin in
        YearFigures(
          year: try Year(year), kind: .actual, revenue: try amount(5000),
          margin: try amount(margin), costToServe: .zero, overhead: nil)
      }.contributionCourse
    }
    #expect(try course(1000, 1000) == 50 && course(1000, 2000) == 100)
    #expect(try course(1000, 500) == 0 && course(0, 500) == nil)
    #expect(try course(1000, 1075).map { $0.rounded() } == 75)
  }
}
