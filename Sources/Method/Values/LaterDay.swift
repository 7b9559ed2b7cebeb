extension Day {
  /// The day so many days on, or back; the day itself where that is beyond the calendar.
  public func later(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) ?? self }

  /// The same day of a later month, or its last where that is shorter.
  public func later(months: Int) -> Day { inMonths(months) ?? self }

  /// The same day of another month, or its last where that is shorter; nil beyond the calendar.
  func inMonths(_ count: Int) -> Day? {
    let months = year * 12 + month - 1 + count
    let (other, place) = (months / 12, months % 12 + 1)
    guard (1...9999).contains(other) else { return nil }
    return Day(year: other, month: place, day: min(day, Day.length(ofMonth: place, year: other)))
  }
}
