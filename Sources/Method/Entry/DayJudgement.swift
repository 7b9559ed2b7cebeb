/// Whether the words of an entry line that may tell a day do: in doubt they don't.
struct DayJudgement {
  let words: EntryWords
  let today: Day
  let prose: Prose

  init(_ words: EntryWords, today: Day) {
    self.words = words
    self.today = today
    prose = Prose(words)
  }

  /// `place` is that of the reading; its lead begins before it.
  func accepts(_ reading: DayReading, _ place: Int, _ lead: DayLead?, from start: Int) -> Bool {
    let next = place + reading.count
    guard let day = reading.day, day >= today, day.year <= today.year + Self.years,
      isOpen(start), words.isClosed(next - 1)
    else { return false }
    let before = start > 0 ? words.folded(start - 1) : nil
    if let before, isAdjacent(start), Guards.before.contains(before), !isUnit(start - 1) {
      return false
    }
    if let after = words.folded(next), words.isJoined(next), Guards.after.contains(after) {
      return false
    }
    if isHabit(next) || isSent(start) { return false }
    if lead?.isFirm != true, nextIs(next, in: Guards.clause) { return false }
    if lead?.isFirm != true, prose.governs(start) { return false }
    if isOfSomething(reading, day, place, lead, start) { return false }
    return fits(reading, place, lead, start)
  }

  /// Nobody acts so many years ahead.
  private static let years = 50

  /// The `d` of `2 d` is no French `d’`.
  private func isUnit(_ place: Int) -> Bool {
    place > 0 && words.words[place].folded == "d" && words.words[place].gap == " "
      && words.words[place - 1].number != nil && words.gap(after: place) == " "
  }

  /// `the minutes from Friday`.
  private func isSent(_ start: Int) -> Bool {
    words.folded(start) == "from" && before(start, in: Guards.sent)
  }

  private func fitsAsDate(
    _ reading: DayReading, _ place: Int, _ lead: DayLead?, _ start: Int
  ) -> Bool {
    let after = following(place + reading.count)
    switch reading.form {
    case .doubtfulDate:
      if before(place, in: Guards.monthAlone) { return false }
      return lead != nil || after != .tight || start == 0
    case .slashed(let first, let second, let padded):
      return isDay((first, second, padded), place, lead, start, after)
    case .dayOfMonth(let ordinal):
      guard let lead, after != .tight else { return false }
      if after == .loose, nextIs(place + 1, in: Guards.ofWords) { return false }
      return isNumberedDay(place, ordinal, lead)
    default: return true
    }
  }

  private func fits(
    _ reading: DayReading, _ place: Int, _ lead: DayLead?, _ start: Int
  ) -> Bool {
    let after = following(place + reading.count)
    switch reading.form {
    case .date, .doubtfulDate, .slashed, .dayOfMonth:
      return fitsAsDate(reading, place, lead, start)
    case .near: return isNear(reading, place, lead, start)
    case .englishWeekday, .frenchWeekday, .doubtfulWeekday, .namedWeekday:
      return isWeekday(reading, place, lead, start, after)
    case .rankedWeekday:
      return (after == .free || after == .mark || lead?.isFirm == true)
        && !prose.isStatement(start)
    case .weekNumber(let glued): return isWeek(reading, place, glued, lead, start, after)
    case .offset: return isOffset(reading, place, lead, start, after)
    case .distance(let years):
      return !nextIs(place + reading.count, in: Guards.offsets)
        && isDistance(place, years, after, start)
    case .period(let long):
      if long {
        return after == .free && (lead != nil || start == 0) && !before(start, in: Guards.noun)
      }
      return after != .tight || start == 0
    case .end:
      if before(start, in: Guards.terms) || before(start, in: Guards.closingNouns) { return false }
      if after != .tight { return true }
      return lead?.isFirm == true && !nextIs(place + reading.count, in: Guards.nouns)
    case .quarter(let dated): return isQuarter(dated, lead, start, after)
    case .needsLead:
      return lead?.isFirm == true && after != .tight
        && !nextIs(place + reading.count, in: Guards.ofWords)
    }
  }

  /// A ratio or a score is no day.
  private func isDay(
    _ figures: (first: Int, second: Int, isPadded: Bool), _ place: Int, _ lead: DayLead?,
    _ start: Int, _ after: Following
  ) -> Bool {
    let isPlain = figures.isPadded || figures.first > figures.second
    if nextIs(place + 2, in: Guards.ofWords) || before(start, in: Guards.numbered) { return false }
    if figures == (24, 7, false), after != .mark { return false }
    if lead != nil, !before(place, in: Guards.weakLeads) {
      return after != .tight || isPlain || start == 0
    }
    if after == .mark { return true }
    if after == .tight { return start == 0 && isPlain }
    if figures.isPadded { return true }
    if endsAsSentence || prose.isStatement(start) { return false }
    let isScore = figures.second <= 5 || figures.second == 10
    return figures.first > figures.second || (after == .free && !isScore)
  }

  /// `le 15`, `on the 15th`.
  private func isNumberedDay(_ place: Int, _ ordinal: Bool, _ lead: DayLead) -> Bool {
    guard let article = words.folded(place - 1) else { return false }
    switch article {
    case "le", "au": return true
    case "du": return lead.isStart
    case "the": return ordinal && place > 1 && words.folded(place - 2) != nil
    default: return ordinal && article != "a" && article != "en" && article != "at"
    }
  }

  private func isNear(_ reading: DayReading, _ place: Int, _ lead: DayLead?, _ start: Int) -> Bool {
    let isToday = reading.day == today
    if isToday, lead == nil, prose.isStatement(start) { return false }
    // `until today`, `up to today` tell what was.
    return !isToday || lead?.isStart == true || lead == nil
      || !before(place, in: Guards.upTo)
  }

  private func isDistance(
    _ place: Int, _ years: Bool, _ after: Following, _ start: Int
  ) -> Bool {
    if before(place, in: Guards.rates) || rate(before: place) { return false }
    if prose.isStatement(start) { return false }
    if years { return (after == .free || after == .mark) && !endsAsSentence }
    return after != .tight || start == 0
  }

  /// `grew 10% in two weeks`, `3 sites in two years` tell how long it took.
  private func rate(before place: Int) -> Bool {
    if place > 1, words.words[place - 2].number != nil { return true }
    return words.words[..<place].indices.contains {
      words.gap(after: $0).hasPrefix("%") || words.gap(after: $0).hasPrefix(" %")
    }
  }

  private func isQuarter(
    _ dated: Bool, _ lead: DayLead?, _ start: Int, _ after: Following
  ) -> Bool {
    if start == 0, lead?.isFirm == true { return true }
    guard after != .tight, !before(start, in: Guards.noun) else { return false }
    if lead?.isFirm == true { return true }
    guard lead == nil, !endsAsSentence, !prose.isStatement(start) else { return false }
    return after == .mark || (after == .free && (dated || start < 1 || !isCapital(start - 1)))
  }

  private func isCapital(_ place: Int) -> Bool {
    words.words[place].isCapital && place > 0
  }
}

/// What stands after words that may tell a day.
enum Following {
  /// The end, or a sign.
  case free
  /// Another mark: `@marc`, `!1`, `#goal`, `2 j`.
  case mark
  /// A small word, or a name.
  case loose
  /// A word that may belong to them.
  case tight
}

extension DayJudgement {
  func following(_ place: Int) -> Following {
    guard place < words.count else { return .free }
    let gap = words.words[place].gap
    if gap.hasSuffix("@") || gap.hasSuffix("#") || gap.hasSuffix("!") { return .mark }
    if EntryEffort.shape(words, place) != nil || EntryMarks.isPriority(words, place) {
      return .mark
    }
    if gap != " " { return .free }
    let word = words.words[place]
    if isTime(place) { return .loose }
    return Guards.small.contains(word.folded) || word.isCapital ? .loose : .tight
  }

  /// `15h`, `14h30`, `3pm`, `10:30`, `10 h 30`: an hour goes well with a day.
  private func isTime(_ place: Int) -> Bool {
    let word = words.words[place].folded
    if words.words[place].number != nil, let next = words.folded(place + 1) {
      let gap = words.words[place + 1].gap
      return gap == ":" || (gap == " " && DayVocabulary.hours.contains(next))
    }
    let rest = word.drop { $0.isASCII && $0.isNumber }
    guard rest.utf8.count < word.utf8.count, let unit = rest.first else { return false }
    return rest == "am" || rest == "pm" || (unit == "h" && rest.dropFirst().allSatisfy(\.isNumber))
  }

  func before(_ place: Int, in guards: Set<String>) -> Bool {
    guard place > 0, let word = words.folded(place - 1) else { return false }
    return isAdjacent(place) && guards.contains(word)
  }

  func nextIs(_ place: Int, in guards: Set<String>) -> Bool {
    guard let word = words.folded(place), words.isJoined(place) else { return false }
    return guards.contains(word)
  }

  func isAdjacent(_ place: Int) -> Bool {
    let gap = words.words[place].gap
    return gap == " " || gap == "-" || gap == "'"
  }

  /// Nothing is glued to the word before it: `d’aujourd’hui`, `v3/4` are no days.
  func isOpen(_ place: Int) -> Bool {
    guard let last = words.words[place].gap.last else { return true }
    return last == " " || last == "(" || last == "["
  }

  /// A line that ends with a full stop is prose more often than an entry.
  var endsAsSentence: Bool { words.tail.hasPrefix(".") && !words.tail.hasPrefix("...") }

  private func isHabit(_ next: Int) -> Bool {
    guard let word = words.folded(next), let after = words.folded(next + 1) else { return false }
    return Guards.ofWords.contains(word) && ["each", "every", "chaque"].contains(after)
      || (word == "sur" && Int(after) ?? (after == "deux" ? 2 : nil) != nil)
  }
}
