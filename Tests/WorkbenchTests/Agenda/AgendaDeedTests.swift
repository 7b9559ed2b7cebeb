import Method
import Terminal
import Testing

@testable import Workbench

@Suite("What is done in the agenda")
struct AgendaDeedTests {
  private let today = Sitting.moment.today

  @Test func `Space does it today, it stays in sight, and again takes it back`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("space")
    #expect(sitting.deed("Late 01")?.status == .done)
    #expect(sitting.deed("Late 01")?.doneOn == today)
    #expect(sitting.toast == "1 action done." && sitting.count(.overdue) == 19)
    #expect(sitting.agendaTexts.first == "Late 01", "it can be taken back")
    sitting.press("space")
    #expect(sitting.deed("Late 01")?.status == .todo)
    #expect(sitting.deed("Late 01")?.doneOn == nil && sitting.count(.overdue) == 20)
  }

  @Test func `undo brings back what was done`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("space u")
    #expect(sitting.deed("Late 01")?.status == nil)
    #expect(sitting.deed("Late 01")?.doneOn == nil && sitting.count(.overdue) == 20)
  }

  @Test func `Space on somebody to be seen writes down that they were`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Luc Perrin")
    sitting.press("space")
    let coverage = try #require(sitting.account("borea")?.coverage.first)
    #expect(coverage.lastTouch == today && coverage.nextTouch == nil)
    #expect(sitting.toast == "Luc Perrin was seen today.")
    #expect(!sitting.agendaTexts.contains("Luc Perrin"))
  }

  @Test func `what is no action is done in its account, and that is said`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Frame contract")
    for key in ["space", "x", "t", ">", "c", "@"] {
      sitting.press(key)
      #expect(sitting.toast.hasPrefix("This is done in its account"), "\(key)")
      #expect(sitting.state.desk.overlays.isEmpty)
    }
    #expect(sitting.saves == 0)
  }

  @Test(
    "a key moves the day: what has passed is moved from today",
    arguments: [
      ("Late 01", ">", 7), ("Late 01", "+", 1), ("Late 01", "-", -21), ("Late 01", "> >", 14),
      ("Next 2", ">", 9), ("Later 1", "<", 3), ("Next 2", "+", 3), ("Next 2", "-", 1),
      ("Undated 1", ">", 7), ("Undated 1", "+", 1),
    ])
  func days(text: String, keys: String, days: Int) throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: text)
    sitting.press(keys)
    #expect(sitting.deed(text)?.due == AgendaFixture.day(days), "\(keys)")
    #expect(sitting.agenda.focused?.text == text, "the focus goes with it")
  }

  @Test(
    "another day is typed as one says it",
    arguments: [("+1w", 8), ("fri", 5), ("+3d", 4), ("15 Dec", 23), ("in two weeks", 14)])
  func typedDays(typed: String, days: Int) throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Next 1")
    sitting.press("t \"\(typed)\" enter")
    #expect(sitting.deed("Next 1")?.due == AgendaFixture.day(days), "\(typed)")
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test func `what is no day is told, and the line stays to be mended`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Next 1")
    sitting.press("t \"soonish\" enter")
    #expect(sitting.text.contains("This is not a day") && sitting.text.contains("soonish"))
    #expect(sitting.saves == 0)
    sitting.press("esc")
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(sitting.deed("Next 1")?.due == AgendaFixture.day(1))
  }

  @Test func `a comment is typed, and mended from what stands there`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("c \"Ask Luc\" enter")
    #expect(sitting.deed("Late 01")?.comment == "Ask Luc")
    sitting.press("c end \" first\" enter")
    #expect(sitting.deed("Late 01")?.comment == "Ask Luc first")
    #expect(sitting.text.contains("Ask Luc first"), "beside the list, where there is room")
  }

  @Test func `another of ours is chosen for it`() throws {
    var sitting = try AgendaFixture.sitting()
    #expect(sitting.deed("Late 01")?.owner?.text == "m-leroux")
    sitting.press("@ down enter")
    #expect(sitting.deed("Late 01")?.owner?.text == "m-morel")
    #expect(sitting.toast == "1 action for Paul Morel.")
    sitting.press("g esc")
    #expect(sitting.deed("Late 01")?.owner?.text == "m-morel" && sitting.saves == 1)
  }

  @Test func `what is dropped stays in sight, and Space takes it up again`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("x")
    #expect(sitting.deed("Late 01")?.status == .dropped)
    #expect(sitting.agendaTexts.first == "Late 01" && sitting.count(.overdue) == 19)
    sitting.press("space")
    #expect(sitting.deed("Late 01")?.status == .todo && sitting.count(.overdue) == 20)
  }

  @Test func `what was blocked is blocked again where it is taken up again`() throws {
    for keys in ["space space", "x space"] {
      var sitting = try AgendaFixture.sitting()
      try sitting.focus(on: "Blocked 1")
      sitting.press(keys)
      #expect(sitting.deed("Blocked 1")?.status == .blocked, "\(keys)")
      #expect(sitting.deed("Blocked 1")?.doneOn == nil && sitting.count(.blocked) == 2)
    }
  }

  @Test func `what can only be read is looked at, and each key says why nothing is done`() throws {
    var sitting = try AgendaFixture.sitting(readOnly: "It is a copy.")
    for key in ["space", ">", "<", "+", "-", "t", "c", "@", "x", "s"] {
      sitting.state.desk.toast = nil
      sitting.press(key)
      #expect(!sitting.toast.isEmpty, "\(key)")
      #expect(sitting.state.desk.overlays.isEmpty && sitting.state.agenda.sweep == nil)
    }
    #expect(sitting.saves == 0 && sitting.agendaTexts.count == 44)
    sitting.press("enter")
    #expect(sitting.state.pane == .plan)
  }
}

extension AgendaDeedTests {
  @Test func `an account that can’t be read tells why, and what was done waits for it`() throws {
    var sitting = try AgendaFixture.sitting()
    let borea = try #require(sitting.account("borea"))
    sitting.disk[borea.id] = nil
    try sitting.focus(on: "Late 02")
    sitting.press("space")
    sitting.answer(.notLoaded(.account(borea.id), reason: "The file is gone."))
    #expect(sitting.text.contains("The file is gone.") && sitting.count(.overdue) == 20)
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
    #expect(!sitting.state.desk.keptDrafts.isEmpty)
    sitting.press("q")
    #expect(!sitting.effects.contains(.quit))
    sitting.press("esc")
    sitting.disk[borea.id] = borea
    sitting.answer(
      .refreshed(
        settings: sitting.settings, accounts: try AgendaFixture.accounts.map(Digest.init),
        unreadable: []))
    #expect(sitting.deed("Late 02")?.status == .done && sitting.count(.overdue) == 19)
  }

  @Test func `a comment on an account that can’t be read is kept as a draft`() throws {
    var sitting = try AgendaFixture.sitting()
    let alba = try #require(sitting.account("alba"))
    sitting.disk[alba.id] = nil
    sitting.press("c \"Ask Luc\" enter")
    sitting.answer(.notLoaded(.account(alba.id), reason: "The file is gone."))
    #expect(sitting.state.desk.keptDrafts.map(\.text) == ["Ask Luc"])
    #expect(sitting.state.desk.keptDrafts.first?.path.text == "actions[ac-late01].comment")
  }
}
