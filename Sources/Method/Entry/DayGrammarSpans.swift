/// Ends, beginnings and middles of weeks, months, quarters and years.
extension DayGrammar {
  private enum Edge {
    case first, middle, last
  }

  private static let edges: PhraseTable<Edge> = {
    var edges: [String: Edge] = [:]
    let rows: [(Edge, [String])] = [
      (
        .last,
        [
          "end of", "the end of", "end", "late", "fin de", "fin du", "fin d", "fin", "fin de l",
          "fin de la", "la fin de", "la fin du", "la fin d", "la fin de l", "la fin de la",
        ]
      ),
      (
        .first,
        [
          "start of", "the start of", "beginning of", "the beginning of", "early", "debut",
          "debut de", "debut du", "debut de la", "le debut de", "le debut du",
        ]
      ),
      (.middle, ["mid", "middle of", "the middle of", "mi", "milieu de", "milieu du"]),
    ]
    for (edge, phrases) in rows {
      for phrase in phrases { edges[phrase] = edge }
    }
    return PhraseTable(edges)
  }()

  private static let short: PhraseTable<String> = [
    "eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year", "eofy": "fiscal year",
    "fiscal year end": "fiscal year", "financial year end": "fiscal year",
    "month end": "month", "quarter end": "quarter", "year end": "year",
  ]
  private static let closings: PhraseTable<Bool> = [
    "cloture": true, "la cloture": true, "cloture de l exercice": true,
    "la cloture de l exercice": true, "cloture annuelle": true, "la cloture annuelle": true,
  ]

  func edge(_ place: Int) -> DayReading? {
    if let closing = closing(place) { return closing }
    if let (count, name) = words.longest(place, in: Self.short),
      let day = span(name, 0)?.last
    {
      return DayReading(count: count, day: day, form: count == 2 ? .needsLead : .end)
    }
    // `fin de la` may be the longest opening where only `fin de` is followed by a span.
    let longest = words.folded(place).map(Self.edges.length) ?? 0
    for count in stride(from: longest, to: 0, by: -1) {
      guard let phrase = words.phrase(place, count), let edge = Self.edges[phrase],
        words.isJoined(place + count), let (more, now, next) = target(place + count)
      else { continue }
      guard let day = day(edge, now, next) else { return nil }
      return DayReading(count: count + more, day: day, form: .end)
    }
    return nil
  }

  private func closing(_ place: Int) -> DayReading? {
    guard let (count, _) = words.longest(place, in: Self.closings),
      let day = span("fiscal year", 0)?.last
    else { return nil }
    return DayReading(count: count, day: day, form: .needsLead)
  }

  /// A beginning that is over means the next one, unless the span itself is named.
  private func day(_ edge: Edge, _ now: DaySpan, _ next: DaySpan?) -> Day? {
    func pick(_ span: DaySpan) -> Day {
      switch edge {
      case .first: span.first
      case .middle: span.middle
      case .last: span.last
      }
    }
    let day = pick(now)
    guard day < calendar.today, let next else { return day }
    return pick(next)
  }

  /// `next week`, `le mois prochain` are their first day; `this week` is its last one.
  func period(_ place: Int) -> DayReading? {
    let article =
      words.folded(place) == "le" || words.folded(place) == "la"
        || words.folded(place) == "l" ? 1 : 0
    guard article == 0 || words.isJoined(place + 1) else { return nil }
    if let (count, steps, name) = relative(place + article), let span = span(name, steps) {
      if let named = weekday(of: name, steps, place, count + article) { return named }
      let isLong = name != "week" && name != "month"
      return DayReading(
        count: count + article, day: steps == 0 ? span.last : span.first,
        form: steps == 0 ? .needsLead : .period(long: isLong))
    }
    return nil
  }

  /// `next week Thursday`, `la semaine prochaine jeudi`.
  private func weekday(
    of span: String, _ steps: Int, _ place: Int, _ count: Int
  ) -> DayReading? {
    let joint = ["on", "le"].contains(words.folded(place + count)) ? 1 : 0
    guard span == "week", words.isJoined(place + count), words.isJoined(place + count + joint),
      let word = words.folded(place + count + joint), let (weekday, _) = Self.weekday(word),
      let day = calendar.weekday(weekday.place, weeksAhead: steps)
    else { return nil }
    return DayReading(count: count + joint + 1, day: day, form: .namedWeekday)
  }

  /// What an edge is of: the span, and the one after it where it may be meant.
  func target(_ place: Int) -> (Int, DaySpan, DaySpan?)? {
    if let (count, steps, name) = relative(place), let span = span(name, steps) {
      return (count, span, nil)
    }
    if let (count, name) = words.longest(place, in: Self.spans),
      let now = span(name, 0)
    {
      return (count, now, span(name, 1))
    }
    if let (count, now, next) = namedQuarter(place) { return (count, now, next) }
    guard let word = words.folded(place), let month = DayVocabulary.months[word] else { return nil }
    if words.isJoined(place + 1), let year = year(place + 1), let span = DaySpan(year, month) {
      return (2, span, nil)
    }
    guard let now = DaySpan(calendar.today.year, month) else { return nil }
    return (1, now, DaySpan(calendar.today.year + 1, month))
  }

  private static let spans: PhraseTable<String> = {
    var spans: [String: String] = [:]
    let names = [
      "week": ["week", "semaine"], "month": ["month", "mois"], "quarter": ["quarter", "trimestre"],
      "year": ["year", "annee"],
      "fiscal year": ["fiscal year", "financial year", "exercice", "exercice fiscal"],
    ]
    for (name, said) in names {
      for word in said {
        for article in ["", "the ", "la ", "l "] { spans[article + word] = name }
      }
    }
    return PhraseTable(spans)
  }()

  /// `next month`, `mois prochain`, `this week`, `cette semaine`, and how many steps ahead.
  private func relative(_ place: Int) -> (Int, Int, String)? {
    if words.phrase(place, 4) == "the week after next" { return (4, 2, "week") }
    if words.phrase(place, 4) == "the month after next" { return (4, 2, "month") }
    if let word = words.folded(place), let steps = Self.steps[word], words.isJoined(place + 1),
      let (count, name) = words.longest(place + 1, in: Self.spans)
    {
      return (count + 1, steps, name)
    }
    guard let (count, name) = words.longest(place, in: Self.spans) else { return nil }
    for (said, steps) in [("prochain", 1), ("prochaine", 1), ("en cours", 0)] {
      if let more = follows(place + count, said) { return (count + more, steps, name) }
    }
    return nil
  }

  private static let steps: [String: Int] = [
    "next": 1, "prochain": 1, "prochaine": 1, "this": 0, "cette": 0, "ce": 0, "cet": 0,
    "current": 0,
  ]

  private func span(_ name: String, _ steps: Int) -> DaySpan? {
    switch name {
    case "week": calendar.week(steps)
    case "month": calendar.month(steps)
    case "quarter": calendar.quarter(steps)
    case "year": DaySpan(calendar.today.year + steps, 1, months: 12)
    default: fiscalYearStart.flatMap { calendar.fiscalYear(from: $0, steps) }
    }
  }

  /// `Q3`, `T2 2027`.
  func quarter(_ place: Int) -> DayReading? {
    guard let (count, now, next) = namedQuarter(place), let day = day(.last, now, next) else {
      return nil
    }
    return DayReading(count: count, day: day, form: .quarter(dated: next == nil))
  }

  private func namedQuarter(_ place: Int) -> (Int, DaySpan, DaySpan?)? {
    guard let word = words.folded(place), word.utf8.count == 2, let letter = word.first,
      letter == "q" || letter == "t", let quarter = word.last?.wholeNumberValue,
      (1...4).contains(quarter)
    else { return nil }
    let month = quarter * 3 - 2
    if words.isJoined(place + 1), let year = year(place + 1),
      let span = DaySpan(year, month, months: 3)
    {
      return (2, span, nil)
    }
    let year = calendar.today.year
    guard let now = DaySpan(year, month, months: 3) else { return nil }
    return (1, now, DaySpan(year + 1, month, months: 3))
  }
}
