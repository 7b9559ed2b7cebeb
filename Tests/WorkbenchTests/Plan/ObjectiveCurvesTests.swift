import Method
import Terminal
import Testing

@testable import Workbench

@Suite("The curves of the objectives as a way to work")
struct ObjectiveCurvesTests {
  private func sitting(_ size: String = "140x36") throws -> Sitting {
    var sitting = try PlanFixture.sitting(size)
    sitting.turn(to: "objective-curves")
    return sitting
  }

  private func figures(_ sitting: Sitting, _ place: Int = 0) throws -> [Measurement] {
    try #require(sitting.planned).operationalObjectives[place].actuals
  }

  @Test func `digits note today’s figure, and the words change`() throws {
    var sitting = try sitting()
    #expect(sitting.text.contains("no figure yet"))
    sitting.press("4 7 enter")
    let actual = try #require(try figures(sitting).first)
    #expect(actual.value?.value == 47 && actual.day == Sitting.moment.today)
    #expect(sitting.text.contains("47 → 55 %"))
    sitting.press("home 5 5 enter")
    #expect(try figures(sitting).map { $0.value?.value } == [55])
    #expect(sitting.text.contains("reached"))
  }

  @Test func `a figure that is given up leaves nothing behind`() throws {
    var sitting = try sitting()
    sitting.press("8 esc esc")
    #expect(try figures(sitting).isEmpty)
  }

  @Test func `down leads to the next objective, and Enter opens it`() throws {
    var sitting = try sitting()
    sitting.press("home down 2 enter")
    #expect(try figures(sitting, 1).map { $0.value?.value } == [2])
    sitting.press("home enter")
    #expect(sitting.focusedField?.path.text.hasPrefix("operational_objectives[oo-1]") == true)
  }
}
