/// The days that stand in some relation to today.
struct DayCalendar {
  let today: Day

  func day(_ days: Int, after day: Day? = nil) -> Day? {
    Day(daysSince1970: (day ?? today).daysSince1970 + days)
  }

  /// Saturdays and Sundays are not counted, on or back.
  func workingDay(_ count: Int) -> Day? {
    var found = today
    var left = abs(count)
    while left > 0 {
      guard let next = day(count.signum(), after: found) else { return nil }
      found = next
      if found.weekday.place < 5 { left -= 1 }
    }
    return found
  }

  /// The same day of another month, or its last where it is shorter.
  func months(_ count: Int, after day: Day? = nil) -> Day? {
    (day ?? today).inMonths(count)
  }

  /// Said on a Monday, Monday is that of next week.
  func next(_ weekday: Weekday) -> Day? {
    let steps = (weekday.place - today.weekday.place + 7) % 7
    return day(steps == 0 ? 7 : steps)
  }

  func weekday(_ place: Int, weeksAhead: Int) -> Day? {
    day(place - today.weekday.place + 7 * weeksAhead)
  }

  /// The next such day: today counts.
  func ahead(_ day: Int, _ month: Int) -> Day? {
    for year in today.year...today.year + 8 {
      if let found = Day(year: year, month: month, day: day), found >= today { return found }
    }
    return nil
  }

  /// The next day of that number, in the first month that has it.
  func ahead(_ day: Int) -> Day? {
    for steps in 0...2 {
      let month = today.month - 1 + steps
      let found = Day(year: today.year + month / 12, month: month % 12 + 1, day: day)
      if let found, found >= today { return found }
    }
    return nil
  }

  /// The month, that many months from the one of today.
  func month(_ steps: Int) -> DaySpan? {
    let month = today.year * 12 + today.month - 1 + steps
    return DaySpan(month / 12, month % 12 + 1)
  }

  func quarter(_ steps: Int) -> DaySpan? {
    let quarter = today.year * 4 + (today.month - 1) / 3 + steps
    return DaySpan(quarter / 4, quarter % 4 * 3 + 1, months: 3)
  }

  /// Monday to Friday; said at the weekend, this week is the one that comes.
  func week(_ steps: Int) -> DaySpan? {
    let weekend = steps == 0 && today.weekday.place > 4 ? 1 : 0
    guard let first = weekday(0, weeksAhead: steps + weekend),
      let last = weekday(4, weeksAhead: steps + weekend), let middle = day(2, after: first)
    else { return nil }
    return DaySpan(first: first, middle: middle, last: last)
  }

  /// The year that begins with that month, around today.
  func fiscalYear(from month: Int, _ steps: Int) -> DaySpan? {
    guard (1...12).contains(month) else { return nil }
    let year = today.month < month ? today.year - 1 : today.year
    return DaySpan(year + steps, month, months: 12)
  }
}

/// A week, a month, a quarter or a year.
struct DaySpan {
  let first: Day
  let middle: Day
  let last: Day

  init(first: Day, middle: Day, last: Day) {
    (self.first, self.middle, self.last) = (first, middle, last)
  }

  /// A month has its middle on the 15th.
  init?(_ year: Int, _ month: Int, months: Int = 1) {
    let end = year * 12 + month - 2 + months
    let (endYear, endMonth) = (end / 12, end % 12 + 1)
    guard let first = Day(year: year, month: month, day: 1), (1...9999).contains(endYear),
      let last = Day(
        year: endYear, month: endMonth, day: Day.length(ofMonth: endMonth, year: endYear)),
      let middle = months == 1
        ? Day(year: year, month: month, day: 15)
        : Day(daysSince1970: (first.daysSince1970 + last.daysSince1970) / 2)
    else { return nil }
    self.init(first: first, middle: middle, last: last)
  }
}
