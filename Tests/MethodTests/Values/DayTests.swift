import Method
import Testing

struct DayTests {
  @Test(
    "days that don't exist can't be built",
    arguments: [
      (2023, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
      (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (-4, 1, 1),
    ])
  func impossibleDays(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "leap days exist every fourth year, but for centuries not divided by 400",
    arguments: [(2024, 29), (2023, 28), (1900, 28), (2000, 29), (2100, 28), (4, 29)])
  func leapDays(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect((Day(year: year, month: 2, day: 29) != nil) == (length == 29))
  }

  @Test("months have their lengths")
  func lengths() {
    let lengths = (1...12).map { Day.length(ofMonth: $0, year: 2026) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test("a year has as many days as its months")
  func yearLengths() throws {
    for year in [1, 4, 100, 400, 1999, 2000, 2024, 2026, 9998] {
      let first = try #require(Day(year: year, month: 1, day: 1))
      let next = try #require(Day(year: year + 1, month: 1, day: 1))
      let months = (1...12).reduce(0) { $0 + Day.length(ofMonth: $1, year: year) }
      #expect(next.days(since: first) == months)
    }
  }

  @Test(
    "days are counted from 1970",
    arguments: [
      ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-03-01", 11_017),
      ("2026-11-22", 20_779), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func daysSince1970(iso: String, days: Int) throws {
    #expect(try day(iso).daysSince1970 == days)
    #expect(Day(daysSince1970: days)?.iso == iso)
  }

  @Test("no day follows the last") func last() throws {
    #expect(Day.last == Day(iso: "9999-12-31"))
    #expect(Day(daysSince1970: Day.last.daysSince1970 + 1) == nil)
  }

  @Test("every sampled day from 1 to 9999 comes back from its number and from its text")
  func roundTrip() throws {
    var number = -719_162
    var earlier: Day?
    while number <= 2_932_896 {
      let day = try #require(Day(daysSince1970: number))
      #expect(day.daysSince1970 == number)
      #expect(Day(iso: day.iso) == day)
      if let earlier { #expect(earlier < day) }
      earlier = day
      number += 997
    }
  }

  @Test(
    "numbers beyond the calendar answer nil",
    arguments: [
      -719_163, 2_932_897, Int.max, Int.min, 1 << 40,
    ])
  func beyondTheCalendar(number: Int) {
    #expect(Day(daysSince1970: number) == nil)
  }

  @Test(
    "only the form of the files is read as ISO",
    arguments: [
      "", "2026-11-2", "2026-11-222", "26-11-22", "2026/11/22", "2026-11-2a", "+026-11-22",
      " 2026-11-22", "2026-11-31", "２026-11-22", "2026-1１-22", "0000-01-01",
    ])
  func otherForms(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("the text is padded with zeros")
  func padding() {
    #expect(Day(year: 7, month: 1, day: 2)?.iso == "0007-01-02")
    #expect(Day(year: 2026, month: 11, day: 22)?.iso == "2026-11-22")
  }

  @Test("days are in order of the calendar")
  func order() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map(day)
    #expect(days.sorted { $1 < $0 }.reversed() == days)
    #expect(try day("2026-03-01").days(since: day("2026-02-01")) == 28)
    #expect(try day("2026-02-01").days(since: day("2026-03-01")) == -28)
  }
}
