import Method
import Terminal
import Testing

@testable import Workbench

/// What docs/guide.md tells to press.
@Suite("A plan brought up to date")
struct BroughtUpToDateTests {
  private static let keys = [
    "alt-3", "]",  // the plan, and its objectives
    "down", "down", "space", "down", "space", "down", "space",  // three actions are done
    "down", "t", "+", "1", "w", "enter",  // the next one is put off by a week
    "+", "line", "enter",  // another one, in a line
    "left", "enter", "end", "o", "4", "7", "enter", "esc", "esc",  // where the figure stands
  ]

  @Test func `takes less than thirty keys beside the text of the line`() throws {
    var sitting = try PlanFixture.sitting()
    sitting.press("alt-1")
    var count = 0
    for key in BroughtUpToDateTests.keys {
      if key == "line" {
        sitting.type("call Perrin @marc fri")
      } else {
        sitting.press(key)
        count += 1
      }
    }
    #expect(count < 30)
    let plan = try #require(sitting.planned)
    let done = plan.actions.filter { $0.status == .done && $0.doneOn == Sitting.moment.today }
    #expect(done.map(\.id.text) == ["ac-1", "ac-2", "ac-3"])
    #expect(try sitting.action("ac-4").due == Day(year: 2026, month: 12, day: 11))
    let added = try #require(plan.actions.last)
    #expect(added.text == "call Perrin" && added.owner?.text == "m-dupont")
    #expect(added.due == Day(year: 2026, month: 11, day: 27) && added.objective?.text == "oo-1")
    let actual = try #require(plan.operationalObjectives.first?.actuals.first)
    #expect(actual.value?.value == 47 && actual.day == Sitting.moment.today)
    #expect(sitting.page == "plan-objectives" && sitting.state.editor?.isBelowPage == false)
  }
}
