import Method
import Phrases
import Testing

struct WordingDaysTests {
  @Test(
    "days are written as the language writes them",
    arguments: [
      ("2026-12-12", "12 Dec 2026", "12 déc. 2026"), ("2026-05-01", "1 May 2026", "1er mai 2026"),
      ("2026-08-31", "31 Aug 2026", "31 août 2026"), ("0999-02-03", "3 Feb 999", "3 févr. 999"),
    ])
  func days(iso: String, inEnglish: String, inFrench: String) throws {
    #expect(english.day(try day(iso)) == inEnglish)
    #expect(french.day(try day(iso)) == inFrench)
  }

  @Test("days without their year")
  func otherForms() throws {
    let day = try day("2026-12-12")
    #expect(english.shortDay(day) == "12 Dec")
    #expect(french.shortDay(day) == "12 déc.")
  }

  @Test("beside today, a day has its year only where that is another")
  func nearDay() throws {
    let today = try day("2026-11-22")
    #expect(english.nearDay(try day("2026-12-01"), today: today) == "1 Dec")
    #expect(french.nearDay(try day("2027-01-01"), today: today) == "1er janv. 2027")
  }

  @Test("how late something is")
  func late() {
    #expect(english.late(days: 1) == "1 day late" && english.late(days: 12) == "12 days late")
    #expect(french.late(days: 1) == "1 jour de retard")
    #expect(french.late(days: 12) == "12 jours de retard")
  }

  @Test("every day can be typed again as it is shown", arguments: 1...12)
  func typedAgain(month: Int) throws {
    for number in [1, 2, 28] {
      let day = try #require(Day(year: 2026, month: month, day: number))
      for wording in [english, french] {
        let text = wording.day(day)
        let value = try FieldKind.day.value(typed: text, in: wording.language)
        #expect(value == .day(day), "\(text)")
      }
    }
  }

  @Test(
    "how long ago, and how long ahead",
    arguments: [
      (0, "today", "aujourd’hui"), (1, "yesterday", "hier"), (-1, "tomorrow", "demain"),
      (12, "12 days ago", "il y a 12 jours"), (60, "60 days ago", "il y a 60 jours"),
      (61, "2 months ago", "il y a 2 mois"), (215, "7 months ago", "il y a 7 mois"),
      (365, "12 months ago", "il y a 12 mois"), (729, "23 months ago", "il y a 23 mois"),
      (730, "2 years ago", "il y a 2 ans"), (4000, "10 years ago", "il y a 10 ans"),
      (-5, "in 5 days", "dans 5 jours"), (-365, "in 12 months", "dans 12 mois"),
    ])
  func ago(days: Int, inEnglish: String, inFrench: String) {
    #expect(english.ago(days) == inEnglish)
    #expect(french.ago(days) == inFrench)
  }
}
