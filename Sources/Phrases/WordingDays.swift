public import Method

extension Wording {
  /// `12 Dec 2026`, `12 déc. 2026`.
  public func day(_ day: Day) -> String { shortDay(day) + " " + String(day.year) }

  /// With the day of the week, to be checked at a glance.
  public func wholeDay(_ day: Day) -> String {
    day.weekday.term[language] + " " + self.day(day)
  }

  /// Without the year.
  public func shortDay(_ day: Day) -> String {
    number(of: day) + " " + Wording.shortMonths[day.month - 1][language]
  }

  /// A day that is read beside today: with its year where that is another.
  public func nearDay(_ day: Day, today: Day) -> String {
    day.year == today.year ? shortDay(day) : self.day(day)
  }

  /// How far behind its day something is: `3 days late`, `1 jour de retard`.
  public func late(days: Int) -> String {
    count(days, Term("day late", "jour de retard"), Term("days late", "jours de retard"))
  }

  /// How long ago that many days are: `today`, `12 days ago`, `il y a 7 mois`; ahead when negative.
  public func ago(_ days: Int) -> String {
    switch days {
    case 0: return say("today", "aujourd’hui")
    case 1: return say("yesterday", "hier")
    case -1: return say("tomorrow", "demain")
    default:
      let span = Wording.span(Int(days.magnitude), self)
      return days > 0
        ? say("\(span) ago", "il y a \(span)") : say("in \(span)", "dans \(span)")
    }
  }

  /// Days up to two months, then months up to two years, then years.
  private static func span(_ days: Int, _ wording: Wording) -> String {
    if days < 61 { return wording.count(days, Term("day", "jour"), Term("days", "jours")) }
    if days < 730 {
      return wording.count(days * 12 / 365, Term("month", "mois"), Term("months", "mois"))
    }
    return wording.count(days / 365, Term("year", "an"), Term("years", "ans"))
  }

  private func number(of day: Day) -> String {
    day.day == 1 ? say("1", "1er") : String(day.day)
  }

  private static let shortMonths = [
    Term("Jan", "janv."), Term("Feb", "févr."), Term("Mar", "mars"), Term("Apr", "avr."),
    Term("May", "mai"), Term("Jun", "juin"), Term("Jul", "juil."), Term("Aug", "août"),
    Term("Sep", "sept."), Term("Oct", "oct."), Term("Nov", "nov."), Term("Dec", "déc."),
  ]
}
