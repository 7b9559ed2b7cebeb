import Method
import Phrases
import Terminal
import Testing
import Widgets

@testable import Workbench

@Suite("An action told in one line")
struct PlanEntryTests {
  private static let line = "call Perrin about rinse audit @marc fri !1"
  private static let friday = Day(year: 2026, month: 11, day: 27)

  @Test func `what is understood stands below the line while it is typed`() throws {
    for (language, words) in [
      (Language.english, ["Marc Dupont", "with Paul Perrin", "priority 1"]),
      (.french, ["Marc Dupont", "avec Paul Perrin", "priorité 1"]),
    ] {
      var sitting = try PlanFixture.sitting("100x30", language)
      sitting.press("+")
      sitting.type(PlanEntryTests.line)
      let day = try #require(PlanEntryTests.friday)
      for chip in words + [sitting.state.desk.wording.wholeDay(day)] {
        #expect(sitting.text.contains(chip), "\(chip)")
      }
    }
  }

  @Test func `Enter saves exactly what was understood, and one undo takes it back`() throws {
    var sitting = try PlanFixture.sitting()
    let before = try #require(sitting.planned)
    sitting.press("+")
    sitting.type(PlanEntryTests.line)
    sitting.press("enter")
    let added = try #require(sitting.planned?.actions.last)
    var expected = PlanAction(id: added.id)
    expected.text = "call Perrin about rinse audit"
    expected.owner = try ID("m-dupont")
    expected.counterparts = [try ID("c-2")]
    expected.due = PlanEntryTests.friday
    expected.priority = try Level(1, in: 1...3)
    expected.status = .todo
    #expect(added == expected)
    #expect(sitting.planned?.actions.count == before.actions.count + 1)
    #expect(sitting.toast.contains("call Perrin about rinse audit"))
    sitting.undo()
    #expect(sitting.planned == before)
  }

  @Test func `a line that says nothing adds nothing`() throws {
    var sitting = try PlanFixture.sitting()
    let before = sitting.planned
    sitting.press("+ enter")
    #expect(sitting.prompt?.problem != nil)
    sitting.press("esc")
    #expect(sitting.planned == before && sitting.prompt == nil)
  }

  @Test func `a line can’t be given where the portfolio is read only`() throws {
    var sitting = Sitting("100x30", .english, readOnly: "Open to be read.")
    sitting.press("enter alt-3 +")
    #expect(sitting.prompt == nil && !sitting.toast.isEmpty)
  }

  @Test func `two Backspaces behind a word keep it as text, and delete nothing`() throws {
    var sitting = try PlanFixture.sitting()
    sitting.press("+")
    sitting.type("call Perrin")
    sitting.press("backspace")
    #expect(sitting.prompt?.field.text == "call Perrin" && sitting.prompt?.entry?.armed != nil)
    #expect(sitting.text.contains("with Paul Perrin ⌫"))
    sitting.press("backspace")
    #expect(sitting.prompt?.field.text == "call Perrin" && sitting.prompt?.entry?.armed == nil)
    #expect(!sitting.text.contains("with Paul Perrin"))
    sitting.type(" fri")
    sitting.press("enter")
    let added = try #require(sitting.planned?.actions.last)
    #expect(added.text == "call Perrin" && added.counterparts.isEmpty)
    #expect(added.due == PlanEntryTests.friday)
  }

  @Test func `a third Backspace deletes, and any other key lets the word be understood`() throws {
    var sitting = try PlanFixture.sitting()
    sitting.press("+")
    sitting.type("call Perrin")
    sitting.press("backspace backspace backspace")
    #expect(sitting.prompt?.field.text == "call Perri")
    sitting.press("esc +")
    sitting.type("call Perrin")
    sitting.press("backspace left right")
    #expect(sitting.prompt?.entry?.armed == nil)
    #expect(sitting.text.contains("with Paul Perrin"))
  }

  @Test func `quoted words are text`() throws {
    var sitting = try PlanFixture.sitting()
    sitting.press("+")
    sitting.type("send “Friday report” to the plant")
    sitting.press("enter")
    let added = try #require(sitting.planned?.actions.last)
    #expect(added.due == nil && added.text == "send “Friday report” to the plant")
  }

  @Test func `an action added from what it is for serves it`() throws {
    for (keys, goal) in [("home", "so-1"), ("home down", "oo-1"), ("home down down", "oo-1")] {
      var sitting = try PlanFixture.sitting()
      sitting.turn(to: "plan-tree")
      sitting.press(keys + " +")
      sitting.type("call the lab")
      let name = goal == "so-1" ? "Be the reference for rinsing" : "Share of wallet"
      #expect(sitting.text.contains("for “\(name)”"))
      sitting.press("enter")
      let added = try #require(sitting.planned?.actions.last)
      #expect(added.text == "call the lab" && added.objective?.text == goal)
    }
  }

  @Test func `an objective that is named in the line goes before the one in focus`() throws {
    var sitting = try PlanFixture.sitting()
    sitting.turn(to: "plan-tree")
    sitting.press("home down +")
    sitting.type("call the lab #directors")
    sitting.press("enter")
    let added = try #require(sitting.planned?.actions.last)
    #expect(added.text == "call the lab" && added.objective?.text == "oo-2")
  }
}
