/// Days by their number.
extension DayGrammar {
  func date(_ place: Int) -> DayReading? {
    if let figures = figures(place) { return figures }
    return lettered(place) ?? monthFirst(place) ?? weekdayDate(place) ?? ofMonth(place)
  }

  /// The number of a day, and whether it is told as one: `15th`, `1er`.
  func dayNumber(_ place: Int) -> (Int, Bool)? {
    guard let word = words.folded(place) else { return nil }
    if let number = words.words[place].number {
      return (1...31).contains(number) && word.utf8.count < 3 ? (number, false) : nil
    }
    if word == "1er" || word == "premier" { return (1, true) }
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      guard let number = Int(word.dropLast(2)), (1...31).contains(number) else { return nil }
      return (number, true)
    }
    return nil
  }

  func year(_ place: Int) -> Int? {
    guard let word = words.folded(place), word.utf8.count == 4,
      let year = words.words[place].number, (1900...2199).contains(year)
    else { return nil }
    return year
  }

  /// `2026-12-15`, `15/12/2026`, `15.12.2026`, `15/12/26`, `15/12`.
  private func figures(_ place: Int) -> DayReading? {
    guard let first = words.folded(place), let one = words.words[place].number,
      place + 1 < words.count, let two = words.words[place + 1].number
    else { return nil }
    let joint = words.words[place + 1].gap
    guard joint == "/" || joint == "-" || joint == "." else { return nil }
    if place + 2 < words.count, words.words[place + 2].gap == joint,
      let three = words.words[place + 2].number
    {
      let year: Int
      switch (first.utf8.count, words.words[place + 2].folded.utf8.count) {
      case (4, 1...2): return whole(Day(year: one, month: two, day: three), 3)
      case (1...2, 4): year = three
      case (1...2, 2) where joint == "/": year = 2000 + three
      default: return nil
      }
      return whole(Day(year: year, month: two, day: one), 3)
    }
    guard joint == "/", first.utf8.count < 3, words.words[place + 1].folded.utf8.count < 3,
      let day = calendar.ahead(one, two)
    else { return nil }
    let padded = first.utf8.first == 0x30 || words.words[place + 1].folded.utf8.first == 0x30
    return DayReading(
      count: 2, day: day, form: .slashed(one, two, padded: padded), isYearTold: false)
  }

  private func whole(_ day: Day?, _ count: Int) -> DayReading? {
    day.map { DayReading(count: count, day: $0, form: .date) }
  }

  /// `15 December`, `15th of Dec. 2026`, `1er mars`.
  private func lettered(_ place: Int) -> DayReading? {
    guard let (number, _) = dayNumber(place) else { return nil }
    let joint = words.folded(place + 1) == "of" ? 1 : 0
    let monthPlace = place + 1 + joint
    guard words.isJoined(monthPlace), joint == 0 || words.isJoined(place + 1),
      let month = words.folded(monthPlace).flatMap({ DayVocabulary.months[$0] })
    else { return nil }
    return dated(number, month, monthPlace + 1, from: place, .date)
  }

  /// `December 15, 2026`, `may 5th`.
  private func monthFirst(_ place: Int) -> DayReading? {
    guard let word = words.folded(place), let month = DayVocabulary.months[word],
      words.isJoined(place + 1), let (number, isOrdinal) = dayNumber(place + 1)
    else { return nil }
    let form: DayReading.Form = isOrdinal ? .date : .doubtfulDate
    return dated(number, month, place + 2, from: place, form)
  }

  private func dated(
    _ number: Int, _ month: Int, _ place: Int, from start: Int, _ form: DayReading.Form
  ) -> DayReading? {
    let isNear = words.isJoined(place) || (place < words.count && words.words[place].gap == ", ")
    if isNear, let year = year(place) {
      let day = Day(year: year, month: month, day: number)
      return DayReading(count: place + 1 - start, day: day, form: .date)
    }
    // `31 dec 9999` tells no day by which anybody acts.
    if words.isJoined(place), words.words[place].folded.utf8.count > 3,
      words.words[place].number != nil
    {
      return DayReading(count: place + 1 - start, day: nil, form: form)
    }
    let next = follows(place, "prochain") ?? 0
    return DayReading(
      count: place + next - start, day: calendar.ahead(number, month), form: form,
      isYearTold: next > 0)
  }

  /// `vendredi 3 mars`, `Friday, December 15`, `Monday the 30th of November`.
  private func weekdayDate(_ place: Int) -> DayReading? {
    guard let (weekday, named) = words.folded(place).flatMap(Self.weekday),
      place + 1 < words.count
    else { return nil }
    let article = words.folded(place + 1) == "the" || words.folded(place + 1) == "le" ? 1 : 0
    let start = place + 1 + article
    let gap = words.words[place + 1].gap
    guard gap == " " || gap == ", " || gap == ". ",
      let found = lettered(start) ?? monthFirst(start) ?? slashed(start)
    else { return nil }
    let count = found.count + start - place
    if let day = found.day, day.weekday == weekday {
      return DayReading(count: count, day: day, form: .date)
    }
    // `Sam 3 mars`: somebody, and a day.
    if case .doubtfulWeekday = named, words.words[place].isCapital { return nil }
    return DayReading(count: count, day: nil, form: .date)
  }

  private func slashed(_ place: Int) -> DayReading? { figures(place) }

  /// `15 du mois prochain`, `15th of next month`.
  private func ofMonth(_ place: Int) -> DayReading? {
    guard let (number, _) = dayNumber(place) else { return nil }
    let ends: [(String, Int)] = [
      ("du mois prochain", 1), ("of next month", 1), ("of the month", 0), ("of this month", 0),
      ("du mois", 0), ("de ce mois", 0),
    ]
    for (phrase, steps) in ends {
      guard let count = follows(place + 1, phrase) else { continue }
      let day: Day?
      if steps == 0 {
        day = calendar.ahead(number)
      } else {
        day = calendar.month(steps).flatMap {
          Day(year: $0.first.year, month: $0.first.month, day: number)
        }
      }
      return whole(day, count + 1)
    }
    return nil
  }

  /// `15th`, `15`: a number that only words before it make a day.
  func dayOfMonth(_ place: Int) -> DayReading? {
    guard let (number, isOrdinal) = dayNumber(place), let day = calendar.ahead(number) else {
      return nil
    }
    return DayReading(count: 1, day: day, form: .dayOfMonth(ordinal: isOrdinal))
  }
}
