/// Weeks by their number, and weekdays by their rank in a month.
extension DayGrammar {
  private static let ranks: [String: Int] = [
    "first": 1, "premier": 1, "second": 2, "deuxieme": 2, "third": 3, "troisieme": 3,
    "fourth": 4, "quatrieme": 4, "last": -1, "dernier": -1,
  ]

  /// `last Friday of the month`, `premier lundi de décembre`.
  func weekdayOfMonth(_ place: Int) -> DayReading? {
    guard let rank = words.folded(place).flatMap({ Self.ranks[$0] }), words.isJoined(place + 1),
      let (weekday, _) = words.folded(place + 1).flatMap(Self.weekday),
      words.isJoined(place + 2), let joint = words.folded(place + 2),
      ["of", "du", "de", "d"].contains(joint), words.isJoined(place + 3),
      let (count, now, next) = target(place + 3), now.isMonth
    else { return nil }
    var day = now.day(weekday, rank)
    if let over = day, over < calendar.today { day = next.flatMap { $0.day(weekday, rank) } }
    return DayReading(count: count + 3, day: day, form: .rankedWeekday)
  }

  /// `S50`, `w50`, `semaine 50`, `week 50 2027`: the Monday of that week.
  func weekNumber(_ place: Int) -> DayReading? {
    guard let (count, number) = numberOfWeek(place) else { return nil }
    let isGlued = count == 1
    if words.isJoined(place + count), let year = year(place + count) {
      return DayReading(
        count: count + 1, day: calendar.week(number, of: year), form: .weekNumber(glued: isGlued))
    }
    return DayReading(
      count: count, day: calendar.weekAhead(number), form: .weekNumber(glued: isGlued),
      isYearTold: false)
  }

  private func numberOfWeek(_ place: Int) -> (Int, Int)? {
    guard let word = words.folded(place) else { return nil }
    if ["semaine", "week", "sem", "wk"].contains(word) {
      guard words.isJoined(place + 1), words.words[place + 1].folded.utf8.count < 3,
        let number = words.words[place + 1].number
      else { return nil }
      return (2, number)
    }
    guard word.hasPrefix("s") || word.hasPrefix("w"), (2...3).contains(word.utf8.count),
      let number = Int(word.dropFirst())
    else { return nil }
    return (1, number)
  }
}

extension DayCalendar {
  /// The Monday of a week by its number; nil where the year has no such week.
  func week(_ number: Int, of year: Int) -> Day? {
    guard (1...53).contains(number), let fourth = Day(year: year, month: 1, day: 4),
      let monday = day(7 * (number - 1) - fourth.weekday.place, after: fourth),
      day(3, after: monday)?.year == year
    else { return nil }
    return monday
  }

  /// The next such week; this one has begun, and is no day to come.
  func weekAhead(_ number: Int) -> Day? {
    let days = (today.year...today.year + 8).compactMap { week(number, of: $0) }
    if days.contains(where: { (0..<7).contains(today.days(since: $0)) }) {
      return week(number, of: today.year).flatMap { $0 == today ? $0 : nil }
    }
    return days.first { $0 > today }
  }
}

extension DaySpan {
  var isMonth: Bool { first.month == last.month && first.day == 1 && last.day > 27 }

  /// A weekday by its rank, from the end where it is negative.
  func day(_ weekday: Weekday, _ rank: Int) -> Day? {
    guard rank > 0 else {
      let back = (last.weekday.place - weekday.place + 7) % 7
      return Day(daysSince1970: last.daysSince1970 - back)
    }
    let steps = (weekday.place - first.weekday.place + 7) % 7 + 7 * (rank - 1)
    return Day(daysSince1970: first.daysSince1970 + steps)
  }
}
