/// A day as people write it: in figures, with the month in letters, or told from today.
struct TypedDay {
  /// Nil where only a whole day is understood, as in a file.
  let today: Day?

  /// `2026-11-22`, `2026/11/22`, `22/11/2026`, `22.11.2026`, `22 nov. 2026`, `1er novembre 2026`,
  /// `Nov 22 2026`: the day stands before the month where both are figures.
  ///
  /// With today: `22/11`, `3 mars`, `tomorrow`, `lundi`, `in two weeks`, `end of quarter`. Without a
  /// year the nearest such day is meant; a day of the week is the next one.
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

/// Days told from today, in words of either language: whole words only.
struct DayWords {
  let today: Day

  /// Nil for words that tell no day; the text is folded.
  func read(_ text: String) -> Day? {
    let words = text.split { " '’-".contains($0) }.map(String.init)
    let phrase = words.joined(separator: " ")
    if let days = Self.near[phrase] { return day(days) }
    if let end = Self.ends[phrase] { return last(of: end) }
    if let weekday = weekday(words) { return next(weekday) }
    return distance(words)
  }

  private static let near: [String: Int] = [
    "today": 0, "aujourd hui": 0, "auj": 0, "tomorrow": 1, "demain": 1, "yesterday": -1, "hier": -1,
    "day after tomorrow": 2, "the day after tomorrow": 2, "apres demain": 2,
    "day before yesterday": -2, "the day before yesterday": -2, "avant hier": -2,
  ]

  private enum Span {
    case month, quarter, year
  }

  private static let ends: [String: Span] = [
    "end of month": .month, "end of the month": .month, "fin de mois": .month,
    "fin du mois": .month,
    "end of quarter": .quarter, "end of the quarter": .quarter, "fin de trimestre": .quarter,
    "fin du trimestre": .quarter, "end of year": .year, "end of the year": .year,
    "fin d annee": .year, "fin de l annee": .year,
  ]

  private func day(_ days: Int) -> Day? { Day(daysSince1970: today.daysSince1970 + days) }

  private func last(of span: Span) -> Day? {
    let month =
      switch span {
      case .month: today.month
      case .quarter: (today.month + 2) / 3 * 3
      case .year: 12
      }
    let length = Day.length(ofMonth: month, year: today.year)
    return Day(year: today.year, month: month, day: length)
  }

  private func weekday(_ words: [String]) -> Weekday? {
    var words = words
    if words.first == "next" { words.removeFirst() }
    if words.last == "prochain" { words.removeLast() }
    guard words.count == 1 else { return nil }
    return Weekday.allCases.first {
      $0.term.english.folded == words[0] || $0.term.french.folded == words[0]
    }
  }

  /// Said on a Monday, Monday is that of next week.
  private func next(_ weekday: Weekday) -> Day? {
    let steps = (weekday.place - today.weekday.place + 7) % 7
    return day(steps == 0 ? 7 : steps)
  }

  /// `in two weeks`, `dans 3 mois`, `10 days ago`, `il y a un an`.
  private func distance(_ words: [String]) -> Day? {
    var words = words
    var sign = 1
    if words.first == "in" || words.first == "dans" {
      words.removeFirst()
    } else if words.last == "ago" {
      words.removeLast()
      sign = -1
    } else if words.starts(with: ["il", "y", "a"]) {
      words.removeFirst(3)
      sign = -1
    } else {
      return nil
    }
    guard words.count == 2, let count = Self.number(words[0]), count <= 1_000 else { return nil }
    switch words[1] {
    case "day", "days", "jour", "jours": return day(sign * count)
    case "week", "weeks", "semaine", "semaines": return day(sign * count * 7)
    case "month", "months", "mois": return months(sign * count)
    case "year", "years", "an", "ans", "annee", "annees": return months(sign * count * 12)
    default: return nil
    }
  }

  /// The same day of another month, or its last where it is shorter.
  private func months(_ count: Int) -> Day? {
    let month = today.year * 12 + today.month - 1 + count
    let (year, place) = (month / 12, month % 12 + 1)
    guard (1...9999).contains(year) else { return nil }
    return Day(
      year: year, month: place, day: min(today.day, Day.length(ofMonth: place, year: year)))
  }

  private static let numbers: [[String]] = [
    ["a", "an", "one", "un", "une"], ["two", "deux"], ["three", "trois"], ["four", "quatre"],
    ["five", "cinq"], ["six"], ["seven", "sept"], ["eight", "huit"], ["nine", "neuf"],
    ["ten", "dix"], ["eleven", "onze"], ["twelve", "douze"],
  ]

  private static func number(_ word: String) -> Int? {
    if let number = Int(word), number >= 0 { return number }
    return numbers.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }
}
