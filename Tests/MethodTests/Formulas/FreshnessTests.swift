import Method
import Testing

struct FreshnessTests {
  private func freshness(days: Int, reviewEvery: Int = 365) throws -> Freshness {
    let today = try day("2026-11-22")
    let reviewed = try #require(Day(daysSince1970: today.daysSince1970 - days))
    return try #require(Freshness(reviewed: reviewed, today: today, reviewEvery: reviewEvery))
  }

  @Test(
    "half of what is known is gone after a year",
    arguments: [(0, 100), (365, 50), (730, 25), (1095, 12.5), (3650, 100.0 / 1024)]
      as [(Int, Double)])
  func halves(days: Int, index: Double) throws {
    let freshness = try freshness(days: days)
    #expect(abs(freshness.index - index) < 1e-9)
    #expect(freshness.age == days)
  }

  @Test("between two halvings the curve is that of the exponential")
  func between() throws {
    // 100 · 0.5^(n / 365), to nine decimals.
    #expect(abs(try freshness(days: 100).index - 82.703_918_7) < 1e-4)
    #expect(abs(try freshness(days: 182).index - 70.778_039_9) < 1e-3)
    let indices = try stride(from: 0, through: 4000, by: 50).map { try freshness(days: $0).index }
    #expect(zip(indices, indices.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("a page is stale the day after its review was due")
  func stale() throws {
    #expect(!(try freshness(days: 365).isStale))
    #expect(try freshness(days: 366).isStale)
    #expect(try freshness(days: 31, reviewEvery: 30).isStale)
  }

  @Test("never reviewed is unknown, and so is a review on a day to come")
  func edges() throws {
    let today = try day("2026-11-22")
    #expect(Freshness(reviewed: nil, today: today, reviewEvery: 365) == nil)
    #expect(Freshness(reviewed: try day("2062-11-22"), today: today, reviewEvery: 365) == nil)
    #expect(Freshness(reviewed: today, today: today, reviewEvery: 365)?.index == 100)
  }

  @Test("the oldest page possible still has an index")
  func ancient() throws {
    let freshness = try #require(
      Freshness(reviewed: try day("0001-01-01"), today: try day("9999-12-31"), reviewEvery: 365))
    #expect(freshness.index >= 0 && freshness.index < 1e-9)
  }
}
