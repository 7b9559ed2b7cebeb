/// A day that some words tell.
struct DayReading {
  /// How the words tell it: the less they can mean anything else, the freer they may stand.
  enum Form {
    /// `15 December`, `2026-12-15`.
    case date
    /// `May 5`: a word and a number that may have met by chance.
    case doubtfulDate
    /// `15/12`, which may be a ratio.
    case slashed(Int, Int, padded: Bool)
    /// `the 15th`.
    case dayOfMonth(ordinal: Bool)
    case near
    case englishWeekday, frenchWeekday, doubtfulWeekday
    /// `next Friday`, `vendredi en huit`.
    case namedWeekday
    /// `last Friday of the month`.
    case rankedWeekday
    /// `S50` may name a product, `week 50` does not.
    case weekNumber(glued: Bool)
    /// `two days before Friday`.
    case offset
    /// `in two days`; years are seldom meant as a day.
    case distance(years: Bool)
    /// `next week`; a quarter and a year are seldom meant as a day.
    case period(long: Bool)
    case end
    case quarter(dated: Bool)
    /// `this week`, `clôture`: only a word before makes a day of it.
    case needsLead
  }

  let count: Int
  /// Nil where the words contradict each other, as on a Friday that is no Friday.
  let day: Day?
  let form: Form
  /// Not where the next such day, or week, is meant.
  var isYearTold = true
}

/// Reads days in words of both languages: the one grammar of fields and of entry lines.
struct DayGrammar {
  let words: EntryWords
  let calendar: DayCalendar
  /// Nil where it isn't known: then no words tell its end.
  let fiscalYearStart: Int?

  init(_ words: EntryWords, today: Day, fiscalYearStart: Int?) {
    self.words = words
    calendar = DayCalendar(today: today)
    self.fiscalYearStart = fiscalYearStart
  }

  /// The longest day that begins with that word.
  func reading(_ place: Int) -> DayReading? {
    Self.longest([plain(place), offset(place, plain: plain)].compactMap(\.self))
  }

  private func plain(_ place: Int) -> DayReading? {
    let readings = [
      told(place), date(place), dayOfMonth(place), quarter(place), weekdayOfMonth(place),
      weekNumber(place),
    ]
    return Self.longest(readings.compactMap(\.self))
  }

  /// The longest day that is told from today, without its number in a month.
  func told(_ place: Int) -> DayReading? {
    Self.longest(
      [near(place), weekday(place), distance(place), edge(place), period(place)]
        .compactMap(\.self))
  }

  private static func longest(_ readings: [DayReading]) -> DayReading? {
    readings.max {
      ($0.count, $0.day == nil ? 0 : 1) < ($1.count, $1.day == nil ? 0 : 1)
    }
  }

  /// `eod Friday` is on Friday.
  private static let closeOfDay = DayVocabulary.words("eod cob")

  private func near(_ place: Int) -> DayReading? {
    guard let (count, days) = words.longest(place, in: DayVocabulary.near),
      let day = calendar.day(days),
      !Self.closeOfDay.contains(words.words[place].folded)
        || !words.isJoined(place + count) || !isOtherDay(place + count)
    else { return nil }
    return DayReading(count: withPartOfDay(place, count), day: day, form: .near)
  }

  private func isOtherDay(_ place: Int) -> Bool {
    guard let word = words.folded(place), !Self.closeOfDay.contains(word) else { return false }
    return reading(place) != nil
  }

  /// `morning`, `après-midi` belong to the day before them.
  private func withPartOfDay(_ place: Int, _ count: Int) -> Int {
    for part in DayVocabulary.partsOfDay {
      if let length = follows(place + count, part) { return count + length }
    }
    return count
  }

  /// What follows the first words of a reading, where it belongs to them.
  func follows(_ place: Int, _ phrase: String) -> Int? {
    guard let first = words.folded(place), phrase.hasPrefix(first) else { return nil }
    let length = phrase.split(separator: " ").count
    guard words.isJoined(place), words.phrase(place, length) == phrase else { return nil }
    return length
  }
}

extension DayGrammar {
  private static let before = DayVocabulary.words("next this coming ce prochain")

  private func weekday(_ place: Int) -> DayReading? {
    guard let first = words.folded(place) else { return nil }
    let named = Self.before.contains(first) && words.isJoined(place + 1)
    let start = named ? place + 1 : place
    guard let word = words.folded(start), let (weekday, form) = Self.weekday(word) else {
      return nil
    }
    var count = start - place + 1
    if let (more, day) = weekdayAfter(start + 1, weekday) {
      return DayReading(count: count + more, day: day, form: .namedWeekday)
    }
    if let (more, day) = numbered(start + 1, weekday) {
      return DayReading(count: count + more, day: day, form: .date)
    }
    guard let day = calendar.next(weekday) else { return nil }
    if case .doubtfulWeekday = form, named { return nil }
    count = withPartOfDay(place, count)
    return DayReading(count: count, day: day, form: named ? .namedWeekday : form)
  }

  static func weekday(_ word: String) -> (Weekday, DayReading.Form)? {
    if let place = DayVocabulary.englishWeekdays[word] {
      return (Weekday.allCases[place], .englishWeekday)
    }
    if let place = DayVocabulary.frenchWeekdays[word] {
      return (Weekday.allCases[place], .frenchWeekday)
    }
    guard let place = DayVocabulary.shortWeekdays[word] else { return nil }
    let doubtful = DayVocabulary.doubtfulWeekdays.contains(word)
    return (Weekday.allCases[place], doubtful ? .doubtfulWeekday : .englishWeekday)
  }

  /// `prochain`, `en huit`, `next week`, `de la semaine prochaine`, after a weekday.
  private func weekdayAfter(_ place: Int, _ weekday: Weekday) -> (Int, Day)? {
    let next = calendar.next(weekday)
    let later: [(String, Day?)] = [
      ("prochain", next), ("qui vient", next),
      ("en huit", next.flatMap { calendar.day(7, after: $0) }),
      ("en 8", next.flatMap { calendar.day(7, after: $0) }),
      ("en quinze", next.flatMap { calendar.day(14, after: $0) }),
      ("en 15", next.flatMap { calendar.day(14, after: $0) }),
      ("week", next.flatMap { calendar.day(7, after: $0) }),
      ("next week", calendar.weekday(weekday.place, weeksAhead: 1)),
      ("of next week", calendar.weekday(weekday.place, weeksAhead: 1)),
      ("de la semaine prochaine", calendar.weekday(weekday.place, weeksAhead: 1)),
      ("semaine prochaine", calendar.weekday(weekday.place, weeksAhead: 1)),
      ("this week", calendar.weekday(weekday.place, weeksAhead: 0)),
      ("de cette semaine", calendar.weekday(weekday.place, weeksAhead: 0)),
      ("cette semaine", calendar.weekday(weekday.place, weeksAhead: 0)),
    ]
    for (phrase, day) in later {
      if let day, let count = follows(place, phrase) { return (count, day) }
    }
    return nil
  }

  /// `lundi 30`, `Monday the 30th`: no day where the two don't agree before long.
  private func numbered(_ place: Int, _ weekday: Weekday) -> (Int, Day?)? {
    let article = words.folded(place) == "the" || words.folded(place) == "le" ? 1 : 0
    guard words.isJoined(place), article == 0 || words.isJoined(place + 1),
      let (number, isOrdinal) = dayNumber(place + article),
      article > 0 || isOrdinal || isDayNumber(place)
    else { return nil }
    let today = calendar.today
    for steps in 0...2 {
      let month = today.month - 1 + steps
      let day = Day(year: today.year + month / 12, month: month % 12 + 1, day: number)
      if let day, day >= today, day.weekday == weekday { return (article + 1, day) }
    }
    return article > 0 || isOrdinal || isLast(place) ? (article + 1, nil) : nil
  }

  /// `vendredi 10 h 30` and `fri 2 d` number no day.
  private func isDayNumber(_ place: Int) -> Bool {
    guard words.isClosed(place), EntryEffort.shape(words, place) == nil else { return false }
    let next = words.gap(after: place) == " " ? words.folded(place + 1) : nil
    return next.map { !DayVocabulary.hours.contains($0) } ?? true
  }

  /// Whether the word that follows, as in `vendredi 3 clients`, can't be what is counted.
  private func isLast(_ place: Int) -> Bool {
    guard words.gap(after: place) == " ", place + 1 < words.count else { return true }
    let next = words.words[place + 1]
    return Guards.small.contains(next.folded) || next.isCapital
      || next.typed.first.map(\.isNumber) ?? false
  }
}
