import Method
import Terminal
import Testing

@testable import Workbench

@Suite("What the agenda lists, and where it leads")
struct AgendaListTests {
  @Test func `things stand under their headings, by day, the first priority first`() throws {
    let sitting = try AgendaFixture.sitting()
    #expect(sitting.agendaTexts(under: .overdue) == AgendaFixture.late)
    #expect(sitting.agendaTexts(under: .today) == ["Today 2", "Today 1", "Luc Perrin"])
    #expect(sitting.agendaTexts(under: .thisWeek).isEmpty, "today is a Sunday")
    #expect(
      sitting.agendaTexts(under: .nextWeek) == (1...6).map { "Next \($0)" } + ["review"])
    #expect(
      sitting.agendaTexts(under: .later)
        == ["Frame contract"] + (1...8).map { "Later \($0)" } + ["Prices hold"])
    #expect(sitting.agendaTexts(under: .undated) == ["Undated 1", "Undated 2"])
    #expect(sitting.agendaTexts(under: .blocked) == ["Blocked 1", "Blocked 2"])
    #expect(sitting.agendaTexts.count == 44)
  }

  @Test func `headings follow one another from what is overdue to what is blocked`() throws {
    let sitting = try AgendaFixture.sitting()
    let heads = sitting.agenda.list.rows.compactMap { row -> String? in
      if case .group(let group, let count) = row { "\(group) \(count)" } else { nil }
    }
    #expect(
      heads == ["overdue 20", "today 3", "nextWeek 7", "later 10", "undated 2", "blocked 2"])
  }

  @Test func `what has the focus first is the oldest of what is late, with all that is known`()
    throws
  {
    let sitting = try AgendaFixture.sitting()
    #expect(sitting.agenda.focused?.text == "Late 01")
    #expect(sitting.text.contains("20 days late") && sitting.text.contains("Share of wallet"))
  }

  @Test func `Enter on a heading folds its group, and again unfolds it`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("up enter")
    #expect(sitting.state.agenda.folded == [.overdue])
    #expect(!sitting.text.contains("Late 01") && sitting.text.contains("Today 2"))
    sitting.press("enter")
    #expect(sitting.text.contains("Late 01"))
  }

  @Test func `o shows what one of ours has to do, and then everybody’s again`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("o down enter")
    let owners = Set(sitting.agenda.list.items.map(\.owner?.text))
    #expect(owners == ["m-leroux"] && sitting.agendaTexts.contains("Luc Perrin"))
    #expect(!sitting.agendaTexts.contains("Late 02"))
    let heading = (0..<4).map(sitting.screen.rowText).first { $0.contains("10 overdue") }
    #expect(heading?.contains("Anne Leroux") == true)
    sitting.press("o home enter")
    #expect(sitting.agendaTexts.count == 44 && sitting.state.agenda.owner == nil)
  }

  @Test func `a filter narrows as it is typed, Enter keeps it and Esc drops it`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("/ \"perrin\"")
    #expect(sitting.agendaTexts == ["Luc Perrin"] && sitting.text.contains("1 of 44"))
    sitting.press("enter")
    #expect(sitting.state.agenda.filter == nil && sitting.agendaTexts == ["Luc Perrin"])
    sitting.press("esc")
    #expect(sitting.agendaTexts.count == 44 && sitting.state.pane == .agenda)
    sitting.press("/ \"zzz\"")
    #expect(sitting.text.contains("Nothing matches."))
    sitting.press("esc")
    #expect(sitting.agendaTexts.count == 44)
  }

  @Test func `a filter finds accounts and objectives, too`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("/ \"wallet\"")
    #expect(sitting.agendaTexts == ["Late 01"])
    sitting.press("esc / \"delmar\"")
    #expect(Set(sitting.agenda.list.items.map(\.accountName)) == ["Delmar Water"])
  }

  @Test func `Esc goes back to the accounts when nothing is marked or filtered`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("v esc")
    #expect(sitting.state.pane == .agenda && sitting.state.agenda.marked.isEmpty)
    sitting.press("esc")
    #expect(sitting.state.pane == .portfolio)
  }

  @Test func `Enter goes to the action on its account’s plan, read from disk`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Late 14")
    sitting.press("enter")
    #expect(sitting.state.pane == .plan && sitting.state.plan.id?.text == "borea")
    #expect(sitting.effects.contains(.load(.account(try ID("borea")))))
    #expect(sitting.focusedItem == "ac-late14")
    #expect(sitting.text.contains("Late 14"))
  }

  @Test func `Enter stands on the action even when the account comes later`() throws {
    var sitting = try AgendaFixture.sitting()
    let borea = try #require(sitting.account("borea"))
    sitting.disk[borea.id] = nil
    try sitting.focus(on: "Late 08")
    sitting.press("enter")
    #expect(sitting.state.pane == .plan)
    sitting.answer(.loaded(.account(borea)))
    #expect(sitting.focusedItem == "ac-late08")
  }

  @Test func `Enter on somebody to be seen goes to the account itself`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Luc Perrin")
    sitting.press("enter")
    #expect(sitting.state.pane == .account && sitting.state.account.id?.text == "borea")
  }
}
