import Method
import Testing

@testable import Phrases

struct AgendaPhraseTests {
  private let english = Wording(.english)
  private let french = Wording(.french)

  @Test func `one action is one, in both languages`() {
    #expect(AgendaPhrase.done(1).said(english) == "1 action done.")
    #expect(AgendaPhrase.done(2).said(french) == "2 actions faites.")
    #expect(AgendaPhrase.delegated(1, to: "Marie").said(french) == "1 action pour Marie.")
  }

  @Test func `a sweep tells what it came to`() {
    let phrase = AgendaPhrase.swept(20, done: 8, moved: 9, delegated: 2, dropped: 1)
    #expect(phrase.said(english) == "20 swept: 8 done, 9 moved, 2 delegated, 1 dropped.")
  }

  @Test func `a day has its weekday, and its year where that is another`() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let near = try #require(Day(iso: "2026-12-01"))
    let far = try #require(Day(iso: "2027-01-04"))
    #expect(english.agendaDay(near, today: today) == "Tue 1 Dec")
    #expect(french.agendaDay(near, today: today) == "mar. 1er déc.")
    #expect(english.agendaDay(far, today: today) == "Mon 4 Jan 2027")
  }
}
