/// A day moved or told anew: `+1d`, `+2 semaines`, `-3j`, `fri`, `fin de mois`.
public enum DayShift {
  /// Nil for what tells no day; a day that isn't known yet is moved from today.
  public static func read(
    _ text: String, from day: Day?, today: Day, fiscalYearStart: Int
  ) -> Day? {
    let typed = FieldKind.trimmed(text)
    if let sign = typed.first, "+-−".contains(sign) {
      return moved(String(typed.dropFirst()), sign == "+" ? 1 : -1, from: day ?? today)
    }
    let words = EntryWords(typed)
    guard words.count > 0 else { return nil }
    let grammar = DayGrammar(words, today: today, fiscalYearStart: fiscalYearStart)
    for place in 0..<words.count {
      guard let reading = grammar.reading(place), place + reading.count == words.count,
        let day = reading.day
      else { continue }
      if place == 0 { return day }
      if let lead = words.phrase(0, place), words.isJoined(place), DayLead.table[lead] != nil {
        return day
      }
    }
    return try? TypedDay(today: today).read(typed)
  }

  private static func moved(_ step: String, _ sign: Int, from day: Day) -> Day? {
    let step = step.folded.filter { !$0.isWhitespace }
    let digits = step.prefix { $0.isASCII && $0.isNumber }
    let unit = String(step.dropFirst(digits.count))
    guard let count = Int(digits), count <= 5_000,
      let unit = unit.isEmpty ? .days : DayStep.Unit(letter: unit) ?? DayStep.Unit(word: unit)
    else { return nil }
    return DayStep(count: count, unit: unit).day(DayCalendar(today: day), sign)
  }
}
