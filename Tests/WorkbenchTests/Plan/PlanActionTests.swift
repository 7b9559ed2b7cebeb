import Method
import Terminal
import Testing
import Widgets

@testable import Workbench

@Suite("What is done with an action where it is drawn")
struct PlanActionTests {
  /// The views that show whole actions, with the keys to the first one that isn't done.
  static let views = [
    ("plan-tree", "home down down"), ("actions-table", "home"), ("action-timeline", ""),
  ]

  private func sitting(
    _ view: String = "plan-tree", _ keys: String = "home down down"
  ) throws -> Sitting {
    var sitting = try PlanFixture.sitting()
    sitting.turn(to: view)
    sitting.press(keys)
    return sitting
  }

  @Test(arguments: PlanActionTests.views)
  func `Space marks it done today, and again takes it back`(view: String, keys: String) throws {
    var sitting = try sitting(view, keys)
    #expect(sitting.focusedItem == "ac-1")
    let before = try sitting.action("ac-1")
    sitting.press("space")
    let done = try sitting.action("ac-1")
    #expect(done.status == .done && done.doneOn == Sitting.moment.today)
    sitting.press("space")
    #expect(try sitting.action("ac-1") == before)
  }

  @Test(arguments: ["space space", "x x", "space x x"])
  func `what is taken up again is blocked as it was before`(keys: String) throws {
    var account = try PlanFixture.account
    account.actions[0].status = .blocked
    var sitting = try PlanFixture.sitting(account: account)
    sitting.turn(to: "plan-tree")
    sitting.press("home down down")
    sitting.press(keys)
    let action = try sitting.action("ac-1")
    #expect(action.status == .blocked && action.doneOn == nil, "\(keys)")
  }

  @Test func `what only has a day on which it was done is taken up again`() throws {
    var account = try PlanFixture.account
    account.actions[0].status = nil
    account.actions[0].doneOn = Sitting.moment.today
    var sitting = try PlanFixture.sitting(account: account)
    sitting.turn(to: "plan-tree")
    sitting.press("home down down space")
    let action = try sitting.action("ac-1")
    #expect(action.status == .todo && action.doneOn == nil)
  }

  @Test func `what was done and what was undone is told in words`() throws {
    var sitting = try sitting()
    let before = sitting.planned
    sitting.press("space")
    #expect(sitting.toast.contains("Audit the rinse line"))
    sitting.press("u")
    #expect(sitting.toast.hasPrefix("Undone. ") && sitting.toast.contains("Audit the rinse line"))
    #expect(sitting.planned == before)
    sitting.press("U")
    #expect(try sitting.action("ac-1").status == .done)
  }

  @Test func `Space folds an objective, and marks nothing`() throws {
    var sitting = try sitting("plan-tree", "home down")
    let before = sitting.planned
    sitting.press("space")
    #expect(!sitting.text.contains("Audit the rinse line") && sitting.planned == before)
    sitting.press("space")
    #expect(sitting.text.contains("Audit the rinse line"))
  }

  @Test(arguments: [
    ("+1w", "2026-11-29"), ("+1d", "2026-11-23"), ("fri", "2026-11-27"), ("15/12", "2026-12-15"),
  ])
  func `another day is told from its day or from today`(typed: String, day: String) throws {
    var sitting = try sitting()
    sitting.press("t")
    sitting.type(typed)
    sitting.press("enter")
    #expect(try sitting.action("ac-1").due == Day(iso: day))
    #expect(sitting.prompt == nil && sitting.toast.contains("Audit the rinse line"))
  }

  @Test func `what tells no day stays in its line with the reason`() throws {
    var sitting = try sitting()
    let before = sitting.planned
    sitting.press("t")
    sitting.type("soon enough")
    sitting.press("enter")
    let prompt = try #require(sitting.prompt)
    #expect(prompt.field.text == "soon enough" && prompt.problem != nil)
    #expect(sitting.planned == before)
    sitting.press("esc")
    #expect(sitting.prompt == nil && sitting.planned == before)
  }

  @Test func `another of ours does it`() throws {
    var sitting = try sitting()
    sitting.press("@ \"marc\" enter")
    #expect(try sitting.action("ac-1").owner?.text == "m-dupont")
    sitting.press("u")
    #expect(try sitting.action("ac-1").owner?.text == "m-leroux")
  }

  @Test func `it is dropped, and taken up again`() throws {
    var sitting = try sitting()
    sitting.press("x")
    #expect(try sitting.action("ac-1").status == .dropped)
    sitting.press("x")
    #expect(try sitting.action("ac-1").status == .todo)
  }

  @Test func `what was done and is dropped has no day on which it was done`() throws {
    var sitting = try sitting()
    sitting.press("space x")
    let action = try sitting.action("ac-1")
    #expect(action.status == .dropped && action.doneOn == nil)
  }

  @Test func `in the tree it is moved below the next objective, and back`() throws {
    var sitting = try sitting()
    let before = sitting.planned
    sitting.press("shift-down")
    #expect(try sitting.action("ac-1").objective?.text == "oo-2")
    #expect(sitting.focusedItem == "ac-1")
    sitting.press("shift-up")
    #expect(try sitting.action("ac-1").objective?.text == "oo-1")
    sitting.press("u u")
    #expect(sitting.planned == before)
  }

  @Test func `where another record is in focus its keys do nothing`() throws {
    var sitting = try sitting("plan-tree", "home down")
    let before = sitting.planned
    sitting.press("t @ x")
    #expect(sitting.state.desk.overlays.isEmpty && sitting.planned == before)
  }
}
