/// A day as people write it: in figures, with the month in letters, or told from today.
struct TypedDay {
  /// Nil where only a whole day is understood, as in a file.
  let today: Day?

  /// `2026-11-22`, `2026/11/22`, `22/11/2026`, `22.11.2026`, `22 nov. 2026`, `1er novembre 2026`,
  /// `Nov 22 2026`: the day stands before the month where both are figures.
  ///
  /// With today: `22/11`, `3 mars`, `tomorrow`, `lundi`, `in two weeks`, `end of quarter`. Without
  /// a year the nearest such day is meant; a day of the week is the next one.
  func read(_ text: String) throws(Rejection) -> Day {
    if let day = Day(iso: text) { return day }
    let folded = text.folded
    if let today, let day = DayWords(today: today).read(folded) { return day }
    var parts = folded.split { " /.,-".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count) else { throw .notADay }
    if parts[0].utf8.count == 4, Int(parts[0]) != nil, Int(parts[1]) != nil { parts.reverse() }
    if parts[0] == "1er" { parts[0] = "1" }
    let (day, month) = try dayAndMonth(parts[0], parts[1])
    guard parts.count == 3 else { return try nearest(day, month) }
    return try self.day(day, month, year(parts[2]))
  }

  private func dayAndMonth(
    _ first: String, _ second: String
  ) throws(Rejection) -> (day: Int, month: Int) {
    if let first = Int(first), let second = Int(second) { return (first, second) }
    let (name, number) = Int(first) == nil ? (first, second) : (second, first)
    // `mars 2024` is a month, and no day of it.
    guard let day = Int(number), day < 100, name.count >= 3 else { throw .notADay }
    let months = Month.allCases.filter {
      $0.term.english.folded.hasPrefix(name) || $0.term.french.folded.hasPrefix(name)
    }
    guard months.count == 1 else { throw .notADay }
    return (day, months[0].number)
  }

  /// The 29th of February is looked for in the nearest year that has one.
  private func nearest(_ day: Int, _ month: Int) throws(Rejection) -> Day {
    guard let today else { throw .notADay }
    let days = (today.year - 8...today.year + 8).compactMap {
      Day(year: $0, month: month, day: day)
    }
    let nearest = days.min { abs($0.days(since: today)) < abs($1.days(since: today)) }
    if let nearest { return nearest }
    return try self.day(day, month, today.year)
  }

  /// Two figures are of this century.
  private func year(_ text: String) throws(Rejection) -> Int {
    guard let year = Int(text) else { throw .notADay }
    if text.utf8.count == 2, year >= 0 { return 2000 + year }
    guard year > 99 else { throw .notADay }
    return year
  }

  private func day(_ day: Int, _ month: Int, _ year: Int) throws(Rejection) -> Day {
    if let found = Day(year: year, month: month, day: day) { return found }
    guard (1...12).contains(month), day > 0,
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    else { throw .notADay }
    throw .noSuchDay(last: last)
  }
}

/// Days told from today, in words of either language, with those that are over: the grammar of
/// entry lines, over the whole text.
private struct DayWords {
  let today: Day

  private static let over: [String: Int] = [
    "yesterday": -1, "hier": -1, "day before yesterday": -2, "the day before yesterday": -2,
    "avant hier": -2,
  ]

  /// Nil for words that tell no day.
  func read(_ text: String) -> Day? {
    let words = EntryWords(text)
    guard let whole = words.phrase(0, words.count), words.tail.isEmpty else { return nil }
    let calendar = DayCalendar(today: today)
    if let days = Self.over[whole] { return calendar.day(days) }
    let grammar = DayGrammar(words, today: today, fiscalYearStart: nil)
    if let reading = grammar.told(0), reading.count == words.count, isPlain(reading, whole) {
      return reading.day
    }
    return grammar.past()
  }

  /// `lun` is not yet a day while one types it.
  private func isPlain(_ reading: DayReading, _ text: String) -> Bool {
    reading.count > 1 || DayVocabulary.shortWeekdays[text] == nil
  }
}
