extension Day {
  /// The day so many days on, or back; the day itself where that is beyond the calendar.
  public func later(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) ?? self }

  /// The same day of a later month, or its last where that is shorter.
  public func later(months: Int) -> Day { DayCalendar(today: self).months(months) ?? self }
}
