import Method
import Phrases
import Terminal
import Testing

@testable import Workbench

@Suite("The weekly sweep")
struct SweepTests {
  /// Eight done, four in a week, two in a month, four for Paul Morel, two dropped.
  private static let answers =
    Array(repeating: "space", count: 8) + Array(repeating: "w", count: 4) + ["m", "m"]
    + ["@ down enter", "@ enter", "@ enter", "@ enter", "x", "x"]

  private func summary(
    _ all: Int, done: Int = 0, moved: Int = 0, delegated: Int = 0, dropped: Int = 0
  ) -> String {
    AgendaPhrase.swept(all, done: done, moved: moved, delegated: delegated, dropped: dropped)
      .said(Wording(.english))
  }

  @Test func `twenty overdue are swept from the accounts in at most forty keys`() throws {
    let keys = (["alt-4", "s"] + SweepTests.answers).joined(separator: " ")
    #expect(SweepTests.answers.count == 20)
    #expect(try Key.sequence(keys).count <= 40)
    var sitting = Sitting("100x30", accounts: try AgendaFixture.accounts)
    sitting.press(keys)
    #expect(sitting.state.agenda.sweep == nil)
    #expect(sitting.toast == "20 swept: 8 done, 6 moved, 4 delegated, 2 dropped.")
    #expect(sitting.agendaTexts(under: .overdue).count { sitting.isOpen($0) } == 4)
  }

  @Test func `each answer is written to the account of its action`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s " + SweepTests.answers.joined(separator: " "))
    let actions = try AgendaFixture.late.map { try #require(sitting.deed($0)) }
    let today = Sitting.moment.today
    #expect(actions[0..<8].allSatisfy { $0.status == .done && $0.doneOn == today })
    #expect(actions[8..<12].allSatisfy { $0.due == AgendaFixture.day(7) })
    #expect(actions[12..<14].allSatisfy { $0.due == today.later(months: 1) })
    #expect(actions[14..<18].allSatisfy { $0.owner?.text == "m-morel" })
    #expect(actions[18..<20].allSatisfy { $0.status == .dropped })
  }

  @Test func `one item fills the screen: what, where, how late, and the answers`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s")
    let text = sitting.text
    #expect(text.contains("1 of 20") && text.contains("Late 01") && text.contains("Alba Foods"))
    #expect(text.contains("20 days late") && text.contains("Anne Leroux"))
    #expect(text.contains("Share of wallet") && !text.contains("Late 02"))
    #expect(["done", "+1 week", "drop", "skip"].allSatisfy { text.contains($0) })
  }

  @Test func `skipping leaves it as it is, and the last one ends the sweep`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s enter right")
    #expect(sitting.state.agenda.sweep?.place == 2 && sitting.saves == 0)
    for _ in 3...20 { sitting.press("right") }
    #expect(sitting.state.agenda.sweep == nil && sitting.toast == summary(0))
    #expect(sitting.count(.overdue) == 20)
  }

  @Test func `one goes back to the one before, and sees what was answered`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s left")
    #expect(sitting.state.agenda.sweep?.place == 0, "there is none before the first")
    sitting.press("space left")
    #expect(sitting.state.agenda.sweep?.place == 0 && sitting.text.contains("Done"))
  }

  @Test(
    "another answer takes the place of the first",
    arguments: [("space", "w"), ("x", "w"), ("space", "@ down enter"), ("x", "m")])
  func anotherAnswer(first: String, second: String) throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s \(first) left \(second) esc")
    let action = try #require(sitting.deed("Late 01"))
    #expect(action.doneOn == nil && [nil, .todo].contains(action.status), "it is to be done")
    #expect(sitting.toast.hasPrefix("1 swept: 0 done"))
    #expect(sitting.isOpen("Late 01"))
  }

  @Test func `an action that is dropped after all wasn’t done`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s space left x esc")
    #expect(sitting.deed("Late 01")?.status == .dropped)
    #expect(sitting.deed("Late 01")?.doneOn == nil)
    #expect(sitting.toast == summary(1, dropped: 1))
  }

  @Test func `Esc ends it: what is answered stays, the rest is as it was`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s space right x esc")
    #expect(sitting.state.agenda.sweep == nil && sitting.state.pane == .agenda)
    #expect(sitting.toast == summary(2, done: 1, dropped: 1))
    #expect(sitting.deed("Late 02")?.status == nil)
    #expect(sitting.deed("Late 03")?.status == .dropped)
  }

  @Test func `Esc among our people asks the same item again`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s @ esc")
    #expect(sitting.state.agenda.sweep?.place == 0 && sitting.saves == 0)
  }

  @Test func `undo takes the last answer back, also within the sweep`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("s space space u")
    #expect(sitting.deed("Late 01")?.status == .done)
    #expect(sitting.deed("Late 02")?.status == nil)
  }

  @Test func `what is marked is swept in place of what is overdue`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Next 1")
    sitting.press("v v s")
    #expect(sitting.state.agenda.sweep?.items.map(\.text) == ["Next 1", "Next 2"])
    sitting.press("w w")
    #expect(sitting.deed("Next 1")?.due == AgendaFixture.day(8))
    #expect(sitting.toast == summary(2, moved: 2) && sitting.state.agenda.marked.isEmpty)
  }

  @Test func `what lies ahead is put off by a month from its own day`() throws {
    var sitting = try AgendaFixture.sitting()
    try sitting.focus(on: "Next 1")
    sitting.press("v s m")
    #expect(sitting.deed("Next 1")?.due == AgendaFixture.day(1).later(months: 1))
    #expect(sitting.state.agenda.sweep == nil)
  }

  @Test func `where nothing is overdue the key says so`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("up v x s")
    #expect(sitting.state.agenda.sweep == nil)
    #expect(sitting.toast == "Nothing is overdue here.")
  }

  @Test func `the sweep of one of ours asks only about theirs`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("o down enter s")
    let owners = Set(sitting.state.agenda.sweep?.items.map(\.owner?.text) ?? [])
    #expect(owners == ["m-leroux"] && sitting.state.agenda.sweep?.items.count == 10)
  }
}

extension Sitting {
  /// Whether something is still to be done.
  fileprivate func isOpen(_ text: String) -> Bool {
    let sight = agenda
    return sight.list.items.contains { $0.text == text && !sight.isSettled($0) }
  }
}
