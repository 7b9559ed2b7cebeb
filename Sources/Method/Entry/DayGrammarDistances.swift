extension DayGrammar {
  private static let openers: PhraseTable<Bool> = [
    "in": true, "within": true, "dans": true, "dans les": true, "sous": true, "d ici": true,
    "d ici a": true,
  ]
  private static let closers: PhraseTable<Bool> = [
    "from now": true, "from today": true, "plus tard": true,
  ]
  private static let whole: PhraseTable<Int> = [
    "in a fortnight": 14, "within a fortnight": 14, "a fortnight from now": 14,
    "sous quinzaine": 15, "sous huitaine": 8, "dans la quinzaine": 15, "sous une quinzaine": 15,
    "d ici une quinzaine": 15, "au bout d une quinzaine": 15,
    "d ici a une quinzaine": 15, "dans une quinzaine": 15, "dans la huitaine": 8,
  ]

  /// `in two weeks`, `dans quinze jours`, `3 days from now`, `a week from Monday`.
  func distance(_ place: Int) -> DayReading? {
    if let span = openedDistance(place) { return span }
    if let (count, days) = words.longest(place, in: Self.whole), let day = calendar.day(days) {
      return DayReading(count: count, day: day, form: .distance(years: false))
    }
    guard let (count, step) = step(place), words.isJoined(place + count) else { return nil }
    let years = step.unit.isYears
    if let (more, _) = words.longest(place + count, in: Self.closers),
      let day = step.day(calendar, 1)
    {
      return DayReading(count: count + more, day: day, form: .distance(years: years))
    }
    return distanceFromWeekday(place, count, step)
  }

  private func openedDistance(_ place: Int) -> DayReading? {
    guard let (opening, _) = words.longest(place, in: Self.openers),
      words.isJoined(place + opening), let (count, step) = step(place + opening),
      let day = step.day(calendar, 1)
    else { return nil }
    var total = opening + count
    for phrase in ["s time", "time"] { total += follows(place + total, phrase) ?? 0 }
    return DayReading(count: total, day: day, form: .distance(years: step.unit.isYears))
  }

  private func distanceFromWeekday(_ place: Int, _ count: Int, _ step: DayStep) -> DayReading? {
    guard let days = step.days else { return nil }
    let joint = words.folded(place + count)
    guard joint == "from" || joint == "on", words.isJoined(place + count + 1) else { return nil }
    let start: Day?
    switch words.folded(place + count + 1) {
    case "tomorrow": start = calendar.day(1)
    case let word?: start = Self.weekday(word).flatMap { calendar.next($0.0) }
    case nil: start = nil
    }
    guard let start, let day = calendar.day(days, after: start) else { return nil }
    return DayReading(count: count + 2, day: day, form: .namedWeekday)
  }

  /// `10 days ago`, `il y a un an`, over all the words.
  func past() -> Day? {
    if words.phrase(0, 3) == "il y a", let (count, step) = step(3), count + 3 == words.count {
      return step.day(calendar, -1)
    }
    guard let (count, step) = step(0), count + 1 == words.count, words.folded(count) == "ago" else {
      return nil
    }
    return step.day(calendar, -1)
  }

  private static let short: [String: DayStep.Unit] = [
    "d": .days, "j": .days, "w": .weeks, "wk": .weeks, "wks": .weeks, "sem": .weeks,
  ]

  /// `15j`, `2w`: a metre and a second are no month and no week.
  private func glued(_ word: String) -> DayStep? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count <= 1_000,
      let unit = Self.short[String(word.dropFirst(digits.count))]
    else { return nil }
    return DayStep(count: count, unit: unit)
  }

  func isShortUnit(_ word: String) -> Bool { Self.short[word] != nil }

  /// A number of days, weeks, months or years, also of working days.
  func step(_ place: Int) -> (Int, DayStep)? {
    guard let word = words.folded(place) else { return nil }
    if word.hasSuffix("h"), let hours = Int(word.dropLast()), hours > 0, hours % 24 == 0 {
      return (1, DayStep(count: hours / 24, unit: .days))
    }
    if let step = glued(word) { return (1, step) }
    guard let (first, number) = DayVocabulary.count(words, place) else { return nil }
    var count = first
    guard words.isJoined(place + count), var unit = words.folded(place + count) else { return nil }
    var isWorking = false
    if unit == "working" || unit == "business", let next = words.folded(place + count + 1) {
      isWorking = true
      unit = next
      count += 1
    }
    if unit == "hours" || unit == "heures" {
      guard number > 0, number % 24 == 0 else { return nil }
      return (count + 1, DayStep(count: number / 24, unit: .days))
    }
    guard let kind = DayStep.Unit(word: unit) ?? Self.short[unit] else { return nil }
    count += 1
    for word in ["ouvres", "ouvrables"] where !isWorking {
      guard let more = follows(place + count, word) else { continue }
      isWorking = true
      count += more
    }
    return (count, DayStep(count: number, unit: isWorking ? .workingDays : kind))
  }
}

/// Some days, weeks, months or years.
struct DayStep {
  enum Unit {
    case days, workingDays, weeks, months, quarters, years

    init?(word: String) {
      switch word {
      case "day", "days", "jour", "jours": self = .days
      case "week", "weeks", "semaine", "semaines": self = .weeks
      case "month", "months", "mois": self = .months
      case "quarter", "quarters", "trimestre", "trimestres": self = .quarters
      case "year", "years", "an", "ans", "annee", "annees": self = .years
      default: return nil
      }
    }

    /// As it is typed after a number: `+1d`, `+2s`.
    init?(letter: String) {
      switch letter {
      case "d", "j": self = .days
      case "w", "wk", "wks", "s", "sem": self = .weeks
      case "m": self = .months
      case "q", "t": self = .quarters
      case "y", "a": self = .years
      default: return nil
      }
    }

    var isYears: Bool {
      if case .years = self { return true }
      return false
    }
  }

  let count: Int
  let unit: Unit

  /// Nil where it is no fixed number of days.
  var days: Int? {
    switch unit {
    case .days: count
    case .weeks: count * 7
    case .workingDays, .months, .quarters, .years: nil
    }
  }

  func day(_ calendar: DayCalendar, _ sign: Int) -> Day? {
    switch unit {
    case .days: calendar.day(sign * count)
    case .weeks: calendar.day(sign * count * 7)
    case .workingDays: calendar.workingDay(sign * count)
    case .months: calendar.months(sign * count)
    case .quarters: calendar.months(sign * count * 3)
    case .years: calendar.months(sign * count * 12)
    }
  }
}
