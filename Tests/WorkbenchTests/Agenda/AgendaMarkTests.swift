import Method
import Testing

@testable import Workbench

@Suite("What is done to all that is marked in the agenda")
struct AgendaMarkTests {
  @Test func `v marks and goes on, and one key is for all that is marked`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("v v")
    #expect(sitting.state.agenda.marked.count == 2 && sitting.text.contains("2 marked"))
    #expect(sitting.agenda.focused?.text == "Late 03")
    sitting.press("space")
    #expect(sitting.deed("Late 01")?.status == .done)
    #expect(sitting.deed("Late 02")?.status == .done)
    #expect(sitting.deed("Late 03")?.status == nil, "it has the focus, but isn’t marked")
    #expect(sitting.toast == "2 actions done." && sitting.state.agenda.marked.isEmpty)
  }

  @Test func `v again takes the mark off`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("v up v")
    #expect(sitting.state.agenda.marked.isEmpty)
  }

  @Test func `on a heading v marks its whole group, and again none of it`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("up v")
    #expect(sitting.state.agenda.marked.count == 20 && sitting.agenda.chosen.count == 20)
    sitting.press("v")
    #expect(sitting.state.agenda.marked.isEmpty)
  }

  @Test func `a whole group is dropped with one save an account, and undone in one go`()
    throws
  {
    var sitting = try AgendaFixture.sitting()
    sitting.press("up v x")
    let dropped = AgendaFixture.late.filter { sitting.deed($0)?.status == .dropped }
    #expect(dropped.count == 20 && sitting.count(.overdue) == 0)
    #expect(sitting.saves == 6 && sitting.toast == "20 actions dropped.")
    sitting.press("u")
    #expect(AgendaFixture.late.allSatisfy { sitting.deed($0)?.status == nil })
    #expect(sitting.count(.overdue) == 20)
    sitting.press("U")
    #expect(AgendaFixture.late.allSatisfy { sitting.deed($0)?.status == .dropped })
  }

  @Test func `what can no longer be written ends an undo of several, and nothing hangs`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("up v x")
    let last = try #require(sitting.state.desk.history.done.last)
    sitting.state.desk.workspace?.onlyToRead[last.target] = "It can only be read."
    let count = sitting.state.desk.history.done.count
    sitting.press("u")
    #expect(sitting.state.desk.history.done.count == count)
    #expect(AgendaFixture.late.allSatisfy { sitting.deed($0)?.status == .dropped })
  }

  @Test func `each of those marked moves a week from its own day, and the marks stay`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Next 1")
    sitting.press("v v > >")
    #expect(sitting.deed("Next 1")?.due == AgendaFixture.day(15))
    #expect(sitting.deed("Next 2")?.due == AgendaFixture.day(16))
    #expect(sitting.state.agenda.marked.count == 2 && sitting.toast == "2 actions moved.")
  }

  @Test func `one day, one comment and one owner are given to all that is marked`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("v v t \"fri\" enter")
    #expect(["Late 01", "Late 02"].allSatisfy { isDue($0, 5, sitting) })
    #expect(sitting.state.agenda.marked.isEmpty)
    try sitting.focus(on: "Next 1")
    sitting.press("v v c \"Ask Luc\" enter")
    #expect(["Next 1", "Next 2"].allSatisfy { sitting.deed($0)?.comment == "Ask Luc" })
    try sitting.focus(on: "Later 1")
    sitting.press("v v g down enter")
    #expect(["Later 1", "Later 2"].allSatisfy { sitting.deed($0)?.owner?.text == "m-morel" })
  }

  @Test func `a comment on several stands behind what each has`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("c \"Ask Luc\" enter v v c \"before Friday\" enter")
    #expect(sitting.deed("Late 01")?.comment == "Ask Luc · before Friday")
    #expect(sitting.deed("Late 02")?.comment == "before Friday")
  }

  @Test func `of what is marked only the actions are moved`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Today 1")
    sitting.press("v v >")
    #expect(isDue("Today 1", 7, sitting))
    #expect(sitting.account("borea")?.coverage.first?.nextTouch == AgendaFixture.day(0))
  }

  private func isDue(_ text: String, _ days: Int, _ sitting: Sitting) -> Bool {
    sitting.deed(text)?.due == AgendaFixture.day(days)
  }
}
