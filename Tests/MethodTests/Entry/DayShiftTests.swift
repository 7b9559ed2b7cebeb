import Testing

@testable import Method

struct DayShiftTests {
  private func shifted(_ text: String, from day: Day?) throws -> Day? {
    DayShift.read(text, from: day, today: try MethodTests.day("2026-11-25"), fiscalYearStart: 4)
  }

  @Test(
    "a day is moved from where it stands, and told from today",
    arguments: [
      ("+1d", "2026-12-02"), ("+1j", "2026-12-02"), ("+1", "2026-12-02"), ("+1w", "2026-12-08"),
      ("+1s", "2026-12-08"), ("+ 2 semaines", "2026-12-15"), ("+2m", "2027-02-01"),
      ("+1 mois", "2027-01-01"), ("+1q", "2027-03-01"), ("+1 an", "2027-12-01"),
      ("-3d", "2026-11-28"), ("-1 week", "2026-11-24"), ("fri", "2026-11-27"),
      ("mer", "2026-12-02"), ("by friday", "2026-11-27"), ("lundi prochain", "2026-11-30"),
      ("15/12", "2026-12-15"), ("le 15", "2026-12-15"), ("fin d’exercice", "2027-03-31"),
      ("s50", "2026-12-07"), ("2 days before 15 dec", "2026-12-13"),
      ("last friday of the month", "2026-11-27"), ("31 dec 9999", "9999-12-31"),
      ("eom", "2026-11-30"), ("hier", "2026-11-24"), ("2024-02-29", "2024-02-29"),
    ])
  func moved(text: String, expected: String) throws {
    #expect(try shifted(text, from: day("2026-12-01")) == day(expected), "\(text)")
  }

  @Test("a day that isn’t known yet is moved from today")
  func unknown() throws {
    #expect(try shifted("+1w", from: nil) == day("2026-12-02"))
  }

  @Test("a month that is shorter ends the move on its last day")
  func shorter() throws {
    #expect(try shifted("+1m", from: day("2027-01-31")) == day("2027-02-28"))
  }

  @Test(
    "what tells no day moves nothing",
    arguments: [
      "", " ", "+", "+x", "+1 foo", "foo", "fri foo", "fri 13", "vendredi 28 novembre",
      "+99999999999999999999d", "32/1",
    ])
  func nothing(text: String) throws {
    #expect(try shifted(text, from: day("2026-12-01")) == nil)
  }
}
