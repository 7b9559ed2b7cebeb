import Method
import Testing

struct LaterDayTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func `a day later in another month is its last where that is shorter`() throws {
    #expect(try day("2027-01-31").later(months: 1) == day("2027-02-28"))
    #expect(try day("2028-03-31").later(months: -1) == day("2028-02-29"))
    #expect(try day("2026-12-31").later(months: 12) == day("2027-12-31"))
  }

  @Test func `days are counted over the end of a year`() throws {
    #expect(try day("2026-12-31").later(days: 7) == day("2027-01-07"))
    #expect(try day("2027-01-01").later(days: -1) == day("2026-12-31"))
  }

  @Test func `beyond the calendar a day stays where it is`() throws {
    #expect(Day.last.later(days: 1) == Day.last)
    #expect(Day.last.later(months: 1) == Day.last)
    #expect(try day("0001-01-01").later(months: -1) == day("0001-01-01"))
  }
}
