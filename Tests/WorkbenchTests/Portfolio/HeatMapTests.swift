import Method
import Terminal
import TestSupport
import Testing
import Widgets

@testable import Workbench

struct HeatMapTests {
  @Test("v turns the table into the heat map and back, with the same account in focus")
  func turns() {
    var sitting = Sitting("100x30")
    sitting.press("down down")
    let before = sitting.state.portfolio.selected
    sitting.press("v")
    #expect(sitting.state.portfolio.isHeatMap)
    sitting.press("v")
    #expect(!sitting.state.portfolio.isHeatMap)
    sitting.press("v esc")
    #expect(!sitting.state.portfolio.isHeatMap)
    #expect(sitting.state.portfolio.selected == before)
  }

  @Test("from the head of a group it begins with the first account below")
  func fromHead() {
    var sitting = Sitting("100x30")
    sitting.press("home v")
    #expect(sitting.selectedAccount?.name == "Hydrane Boissons")
  }

  @Test("arrows walk accounts and indicators, and stop at the edges")
  func walks() {
    var sitting = Sitting("100x30")
    sitting.press("v")
    let first = sitting.state.portfolio.table.column
    sitting.press("left up")
    #expect(sitting.state.portfolio.table.column == first)
    sitting.press("right down")
    #expect(sitting.state.portfolio.table.column?.key == "growth")
    #expect(sitting.selectedAccount?.name == "Lumen Énergies")
    for _ in 0..<20 { sitting.press("right") }
    sitting.press("end")
    #expect(sitting.state.portfolio.table.column == sitting.state.portfolio.heatColumns.last)
    #expect(sitting.selectedAccount?.name == "Calda Thermique")
  }

  @Test("beside it the focused cell is explained: what it is, its value, what makes it up")
  func explains() {
    var sitting = Sitting("100x30")
    sitting.press("v right right right")
    #expect(sitting.text.contains("margin less cost to serve"))
    #expect(sitting.text.contains("€966k"))
    #expect(sitting.text.contains("cost to serve"))
  }

  @Test("in a narrow window the explanation stands in a line below")
  func explainsBelow() {
    var sitting = Sitting("60x16")
    sitting.press("v")
    #expect(sitting.text.contains("€4.20M  revenue of the last actual year"))
  }

  @Test("what isn't known is told as such")
  func unknown() {
    var sitting = Sitting("80x24")
    sitting.press("/ \"lumen\" enter v right right right right right")
    #expect(sitting.text.contains("?  how recent the last review is"))
  }

  @Test("Enter opens the account")
  func opens() {
    var sitting = Sitting("100x30")
    sitting.press("v down enter")
    #expect(sitting.state.pane == .account)
    #expect(sitting.state.account.id?.text == "lumen")
  }

  @Test("an account walked to in a folded group is in sight in the table")
  func unfolds() {
    var sitting = Sitting("100x30")
    sitting.press("down down down space v end up")
    let name = sitting.selectedAccount?.name ?? ""
    sitting.press("esc")
    #expect(sitting.selectedAccount?.name == name)
    #expect(sitting.text.contains(name))
  }

  @Test("filter, order and status work there as in the table")
  func works() {
    var sitting = Sitting("100x30")
    sitting.press("v / \"ferox\" enter")
    #expect(sitting.state.portfolio.rows.count == 1)
    sitting.press("t \"watch\" enter")
    #expect(sitting.account("ferox")?.status == .watch)
    #expect(sitting.state.portfolio.isHeatMap)
  }

  @Test("a click moves the focus to a cell, a second one opens the account")
  func clicks() throws {
    var sitting = Sitting("100x30")
    sitting.press("v")
    let row = try #require((0..<30).first { sitting.screen.rowText($0).contains("Ferox") })
    sitting.click(30, row)
    #expect(sitting.selectedAccount?.name == "Ferox Aciers")
    #expect(sitting.state.pane == .portfolio)
    sitting.click(30, row)
    #expect(sitting.state.pane == .account)
  }

  @Test("its levels stay while a filter hides rows")
  func levels() {
    var sitting = Sitting("100x30")
    sitting.press("v")
    func shades() -> [String] {
      sitting.text.split(separator: "\n").filter { $0.contains("Norval") }.map {
        $0.filter("░▒▓█".contains)
      }.filter { !$0.isEmpty }
    }
    let before = shades()
    sitting.press("/ \"norval\" enter")
    #expect(shades() == before && before.count == 1)
  }
}
