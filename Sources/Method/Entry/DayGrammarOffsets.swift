/// Days told from another day: `two weeks before 31 Dec`, `la veille du 15`.
extension DayGrammar {
  private static let joints: [String: Int] = ["before": -1, "avant": -1, "after": 1, "apres": 1]
  private static let heads: PhraseTable<Int> = [
    "the day before": -1, "the day after": 1, "the week before": -7, "the week after": 7,
    "la veille de": -1, "la veille du": -1, "la veille d": -1, "le lendemain de": 1,
    "le lendemain du": 1, "le lendemain d": 1,
  ]

  /// `plain` reads the other day, which is told by itself.
  func offset(_ place: Int, plain: (Int) -> DayReading?) -> DayReading? {
    if let (count, days) = words.longest(place, in: Self.heads) {
      let hasArticle = words.folded(place + count - 1) == "du"
      return from(place, place + count, hasArticle, plain) { calendar.day(days, after: $0) }
    }
    guard let (count, step) = step(place), isJoint(place + count),
      let sign = words.folded(place + count).flatMap({ Self.joints[$0] })
    else { return nil }
    return from(place, place + count + 1, false, plain) {
      step.day(DayCalendar(today: $0), sign)
    }
  }

  /// `2 j. avant`: the point belongs to the short word.
  private func isJoint(_ place: Int) -> Bool {
    guard !words.isJoined(place) else { return true }
    guard words.words.indices.contains(place), words.words[place].gap == ". " else { return false }
    return words.folded(place - 1).map(isShortUnit) ?? false
  }

  private func from(
    _ start: Int, _ place: Int, _ hasArticle: Bool, _ plain: (Int) -> DayReading?,
    moved: (Day) -> Day?
  ) -> DayReading? {
    guard words.isJoined(place) else { return nil }
    if let found = other(place, hasArticle, plain) {
      return DayReading(
        count: place + found.count - start, day: found.day.flatMap(moved), form: .offset)
    }
    guard let article = words.folded(place), ["le", "la", "l", "the"].contains(article),
      words.isJoined(place + 1), let found = other(place + 1, true, plain)
    else { return nil }
    return DayReading(
      count: place + 1 + found.count - start, day: found.day.flatMap(moved), form: .offset)
  }

  /// A number alone is a day only behind an article, and a quarter is too long to count from.
  private func other(
    _ place: Int, _ hasArticle: Bool, _ plain: (Int) -> DayReading?
  ) -> DayReading? {
    guard let found = plain(place) else { return nil }
    switch found.form {
    case .dayOfMonth: return hasArticle ? found : nil
    case .quarter: return nil
    default: return found
    }
  }
}
