import Method
import Terminal
import Testing

@testable import Workbench

@Suite("The account's pane")
struct AccountTests {
  private func sitting(_ size: String = "80x24") throws -> Sitting {
    var sitting = Sitting(size, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    return sitting
  }

  @Test("tabs by digit, by brackets and by a press")
  func tabs() throws {
    var sitting = try sitting()
    sitting.press("3")
    #expect(sitting.page == "team")
    sitting.press("] ] ]")
    #expect(sitting.page == "buying-centre")
    sitting.press("0")
    #expect(sitting.page == "programme")
    sitting.press("]")
    #expect(sitting.page == "identity")
    sitting.press("[ [")
    #expect(sitting.page == "synthesis")
    let row = sitting.screen.rowText(4)
    let place = try #require(row.firstRange(of: "History"))
    sitting.click(row.distance(from: row.startIndex, to: place.lowerBound) + 1, 4)
    #expect(sitting.page == "history")
  }

  @Test("each tab keeps its focus")
  func tabsKeepFocus() throws {
    var sitting = try sitting()
    sitting.press("down down down ] ] down [ [")
    #expect(sitting.focusedField?.info.key == "sector")
    sitting.press("] ]")
    #expect(sitting.focusedField?.info.key == "sponsor")
  }

  @Test("tabs count what is to mend, and mark it at its field")
  func findings() throws {
    var sitting = try sitting()
    sitting.press("0")
    #expect(sitting.text.contains("10 Programme △2"))
    try sitting.go(to: "segment_reason")
    #expect(sitting.text.contains("△ Reason for the segment"))
    #expect(sitting.text.contains("△ A segment without a reason"))
    sitting.press("enter \"Pilier\" enter")
    #expect(!sitting.text.contains("10 Programme △"))
  }

  @Test("an account that cannot be read says why and what to do")
  func failure() throws {
    var sitting = try sitting()
    sitting.disk[try ID("lumen")] = nil
    try sitting.open("lumen")
    #expect(sitting.text.contains("reading…"))
    sitting.answer(.notLoaded(.account(try ID("lumen")), reason: "Line 4 is not closed."))
    sitting.press("j enter x")
    #expect(sitting.text.contains("Line 4 is not closed. R reads it again."))
  }

  @Test("without an account the pane says to choose one")
  func noAccount() {
    var sitting = Sitting(accounts: [])
    sitting.press("alt-2")
    #expect(sitting.text.contains("choose one in the portfolio"))
    sitting.press("enter j o D 2 enter o")
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test("the account asked for on the command line is opened")
  func wanted() throws {
    var sitting = Sitting(opened: false)
    sitting.state.account.wanted = "norval"
    sitting.answer(
      .opened(
        OpenedWorkspace(
          folder: "/portfolio", settings: Fixture.settings,
          accounts: Fixture.accounts.map(Digest.init))))
    #expect(sitting.state.pane == .account)
    #expect(sitting.text.contains("Norval Laiteries"))
    #expect(sitting.state.account.id == (try ID("norval")))
  }

  @Test("> and < open the neighbours in the portfolio")
  func neighbours() throws {
    var sitting = try sitting()
    let first = sitting.state.account.id
    sitting.press(">")
    #expect(sitting.state.account.id != first)
    sitting.press("<")
    #expect(sitting.state.account.id == first)
    sitting.press("<")
    #expect(sitting.toast == "It is at the end of the list.")
  }

  @Test("a press focuses a field, a second one edits it, another takes the edit")
  func clicks() throws {
    var sitting = try sitting()
    let row = try #require((0..<24).first { sitting.screen.rowText($0).contains("Sector") })
    sitting.click(30, row)
    #expect(sitting.focusedField?.info.key == "sector")
    sitting.click(30, row)
    #expect(sitting.edit != nil)
    sitting.press("\"!\"")
    sitting.click(30, row + 1)
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool!"))
    #expect(sitting.focusedField?.info.key == "headquarters")
  }

  @Test("another account isn't opened over a value that is refused")
  func refusedKeepsAccount() throws {
    var sitting = try sitting()
    try sitting.go(to: "identity.employees")
    sitting.press("enter \"x\"")
    sitting.state.desk.wishes.append(.open(try ID("lumen")))
    sitting.hear(.input(.wake))
    #expect(sitting.state.account.id == (try ID("hydrane")))
    #expect(sitting.toast.contains("not a number"))
  }

  @Test("every window size draws, in every state", arguments: Language.allCases)
  func anySize(language: Language) throws {
    for size in ["1x1", "20x5", "40x8", "61x9", "80x24", "120x40", "200x60"] {
      for keys in [
        "", "enter", "2", "2 enter", "3", "4 G", "alt-6 G enter", "5", "4 v",
        "5 right right right right right right enter", "x",
      ] {
        var sitting = Sitting(size, language, accounts: AccountFixture.accounts)
        try sitting.open("hydrane")
        sitting.press(keys)
        #expect(sitting.screen.size == Size(size))
      }
    }
  }

  @Test(
    "the focused field is in sight, wherever one goes", arguments: ["60x16", "80x24", "100x30"])
  func focusInSight(size: String) throws {
    var sitting = try sitting(size)
    for _ in 0..<40 {
      let label = sitting.focusedField?.info.label.english ?? "Key dates"
      #expect(sitting.text.contains(label), "\(label) is out of sight")
      let cursor = try #require(sitting.screen.cursor)
      #expect(sitting.screen.rowText(cursor.y).contains(label))
      sitting.press("j")
    }
  }

  @Test("one key dates the review, told in words and undone; once a day is enough")
  func reviewedToday() throws {
    var sitting = Sitting()
    try sitting.open("hydrane")
    try sitting.go(to: "status")
    sitting.press("r")
    #expect(sitting.account("hydrane")?.reviewed == Sitting.moment.today)
    #expect(sitting.toast.contains("Last review"))
    sitting.press("r")
    #expect(sitting.toast.contains("reviewed today already"))
    sitting.press("u")
    #expect(sitting.account("hydrane")?.reviewed != Sitting.moment.today)
  }
}
