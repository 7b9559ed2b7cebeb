import Method
import Terminal
import Testing

@testable import Workbench

@Suite("The scorecard and the strategy as ways to work")
struct PlanPicturesTests {
  private func sitting(_ view: String) throws -> Sitting {
    var accounts = Fixture.accounts
    var indicator = KeyIndicator(id: try ID("ki-1"))
    indicator.text = "Savings seen"
    indicator.axis = .customerValue
    indicator.floor = try Score(tenths: 0, in: 0...1_000)
    indicator.target = try Score(tenths: 1_000, in: 0...1_000)
    accounts[0].scorecard = [indicator]
    accounts[0].plan.fieldOfPlay = "Sites in France"
    var sitting = Sitting("140x30", .english, accounts: accounts)
    try sitting.open("hydrane")
    sitting.state.pane = .plan
    sitting.state.plan.editor.go(toPageNamed: view)
    return sitting
  }

  private func indicator(_ sitting: Sitting) throws -> KeyIndicator {
    try #require(sitting.account("hydrane")?.scorecard.first)
  }

  @Test func `digits write down today’s figure, and write over it the same day`() throws {
    var sitting = try sitting("scorecard-picture")
    sitting.press("8 8 enter")
    let actual = try #require(try indicator(sitting).actuals.first)
    #expect(actual.value?.value == 88 && actual.day == Sitting.moment.today)
    sitting.press("9 0 enter")
    #expect(try indicator(sitting).actuals.map { $0.value?.value } == [90])
  }

  @Test func `a figure that is given up leaves nothing behind`() throws {
    var sitting = try sitting("scorecard-picture")
    sitting.press("8 esc esc")
    #expect(try indicator(sitting).actuals.isEmpty)
  }

  @Test func `Enter opens the indicator, and the page says whom it is compared with`() throws {
    var sitting = try sitting("scorecard-picture")
    #expect(sitting.text.contains("against its own targets only"))
    sitting.press("enter")
    #expect(sitting.focusedField?.path.text.hasPrefix("scorecard[ki-1]") == true)
  }

  @Test func `a field of the plan is typed where it is read`() throws {
    var sitting = try sitting("strategy-page")
    #expect(sitting.text.contains("Sites in France"))
    try sitting.go(to: "plan.value_we_bring")
    sitting.press("enter")
    sitting.type("Less water")
    sitting.press("enter")
    #expect(sitting.account("hydrane")?.plan.valueWeBring == "Less water")
    #expect(sitting.text.contains("Less water"))
  }
}
