import Method
import Testing

@testable import Workbench

@Suite("What was worked out holds as long as the documents stand as they do")
struct MemoTests {
  /// Each way to change what a table or a form says, from the account's page of years on.
  @Test(
    "a change shows at once, on the page and in the portfolio",
    arguments: [("2 enter \"77\" enter", "77"), ("1 enter \"Zeste\" enter", "Zeste")])
  func changeShows(keys: String, shown: String) throws {
    var sitting = Sitting("120x40", accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    #expect(!sitting.body.contains(shown))
    sitting.press(keys)
    #expect(sitting.body.contains(shown))
    sitting.press("u")
    #expect(!sitting.body.contains(shown))
  }

  @Test("a name that is changed on the account's page is told by the portfolio's table")
  func toldByThePortfolio() throws {
    var sitting = Sitting("120x40")
    #expect(sitting.text.contains("Hydrane"))
    try sitting.open("hydrane")
    try sitting.go(to: "name")
    sitting.press("enter ctrl-u \"Zeste\" enter alt-1")
    #expect(sitting.text.contains("Zeste"))
    sitting.press("u j")
    #expect(sitting.text.contains("Hydrane") && !sitting.text.contains("Zeste"))
  }

  @Test("two copies of a sitting that go different ways each show their own")
  func copies() throws {
    var left = Sitting("120x40")
    try left.open("hydrane")
    try left.go(to: "name")
    var right = left
    left.press("enter ctrl-u \"Links\" enter")
    right.press("enter ctrl-u \"Rechts\" enter")
    let (leftText, rightText) = (left.text, right.text)
    #expect(leftText.contains("Links") && !leftText.contains("Rechts"))
    #expect(rightText.contains("Rechts") && !rightText.contains("Links"))
    #expect(left.text == leftText)
  }

  @Test("in another language everything is told anew")
  func toldAnew() {
    var sitting = Sitting("120x40")
    let english = sitting.text
    sitting.state.desk.forcedLanguage = .french
    let french = sitting.text
    #expect(french.contains("M€") && !english.contains("M€"))
    sitting.state.desk.forcedLanguage = .english
    #expect(sitting.text == english)
  }
}
