import Method
import Phrases
import Terminal
import Testing

@testable import Workbench

@Suite("The grid of years")
struct GridTests {
  private func sitting(_ size: String = "80x24", _ language: Language = .english) throws -> Sitting
  {
    var sitting = Sitting(size, language, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    sitting.press("2")
    return sitting
  }

  @Test("it begins on the revenue of the latest actual year")
  func beginsOnLatest() throws {
    let sitting = try sitting()
    #expect(sitting.year?.year?.value == 2025)
    #expect(sitting.focusedField?.info.key == "revenue")
  }

  @Test("actual years come first, oldest first, then the budget and the forecast")
  func order() throws {
    let years = try sitting().shownYears
    #expect(years.compactMap { $0.year?.value } == [2023, 2024, 2025, 2026, 2027])
    #expect(years.map(\.rank) == [0, 0, 0, 2, 3])
  }

  @Test("a number is typed in its cell as people write it")
  func typesInPlace() throws {
    var sitting = try sitting("80x24", .french)
    sitting.press("\"4,2 M\" enter")
    #expect(try sitting.saved("years[y-1].revenue") == .number(420_000_000))
    sitting.press("u")
    #expect(try sitting.saved("years[y-1].revenue") == .number(389_000_000))
  }

  @Test("arrows go from cell to cell and stop at the edges")
  func moves() throws {
    var sitting = try sitting()
    sitting.press("left left left left left left")
    #expect(sitting.year?.year?.value == 2023)
    sitting.press("right l")
    #expect(sitting.year?.year?.value == 2025)
    sitting.press("end")
    #expect(sitting.focusedField?.info.key == "note")
    sitting.press("home up")
    #expect(sitting.focusedField?.info.key == "year")
  }

  @Test("growth and contribution are computed: shown with their reasons, not typed")
  func computed() throws {
    var sitting = try sitting()
    sitting.press("down")
    #expect(sitting.text.contains("Growth of revenue · 2025"))
    sitting.press("enter")
    #expect(sitting.toast == "This is computed from the other fields.")
    #expect(sitting.edit == nil)
    #expect(sitting.text.contains("+8.1%"))
    sitting.press("esc")
  }

  @Test("a contribution tells what makes it up")
  func contributionHasReasons() throws {
    var sitting = try sitting()
    sitting.press("down down down down down down")
    #expect(sitting.text.contains("contribution margin: €1.24M, cost to serve:"))
  }

  @Test("Tab opens the cell to the right, as in a spreadsheet, and Shift-Tab goes back")
  func tabOpensCells() throws {
    var sitting = try sitting()
    sitting.press("enter tab 7 tab")
    #expect(try sitting.saved("years[y-8].revenue") == .number(700))
    #expect(sitting.focusedItem == "y-9" && sitting.focusedField?.info.key == "revenue")
    #expect(sitting.edit != nil)
    sitting.press("shift-tab shift-tab")
    #expect(sitting.focusedField?.info.key == "revenue")
    #expect(sitting.edit != nil)
  }

  @Test("a margin rate or a margin that follows from the other is shown, and can be typed")
  func derivedMargins() throws {
    var sitting = try sitting()
    sitting.press("down down")
    #expect(sitting.text.contains("Contribution margin · 2025: €1,244,800 · computed, not typed"))
    sitting.press("enter")
    #expect(sitting.edit?.text == "")
    sitting.press("\"1 M\" enter")
    #expect(sitting.text.contains("Margin rate · 2025: 32%"))
    sitting.press("del")
    #expect(sitting.text.contains("Margin rate · 2025: 25.7% · computed, not typed"))
  }

  @Test("a year that isn't over begins as a budget, or a forecast beside its budget")
  func plannedYears() throws {
    var sitting = try sitting()
    sitting.press("right o esc o esc")
    #expect(sitting.year?.year?.value == 2028)
    #expect(sitting.year?.kind == .budget)
    sitting.press("left left left left left left left left o esc")
    #expect(sitting.year?.year?.value == 2026)
    #expect(sitting.year?.kind == .forecast)
    sitting.press("left left left left left left left left o esc")
    #expect(sitting.year?.year?.value == 2028)
    #expect(sitting.year?.kind == .forecast)
  }

  @Test("actual figures of a year to come are marked at their kind")
  func actualToCome() throws {
    var sitting = try sitting()
    let count = (sitting.state.desk.dossier?.findings ?? []).count
    sitting.press("right right g down enter \"act\" enter")
    #expect(try sitting.saved("years[y-9].kind") == .text("actual"))
    #expect((sitting.state.desk.dossier?.findings ?? []).count == count + 1)
    #expect(sitting.text.contains("△ Actual figures of a year that has not begun"))
  }

  @Test("o adds the year after the last of its kind; u takes it away")
  func addsYear() throws {
    var sitting = try sitting()
    sitting.press("o esc")
    let added = try #require(sitting.year)
    #expect(added.year?.value == 2026)
    #expect(added.kind == .forecast)
    #expect(sitting.years.count == 6)
    sitting.press("u")
    #expect(sitting.years.count == 5)
    sitting.press("right right right o esc")
    #expect(sitting.year?.kind == .forecast)
    #expect(sitting.year?.year?.value == 2028)
  }

  @Test("D takes the year out, says so, and u brings its figures back")
  func removesYear() throws {
    var sitting = try sitting()
    let before = sitting.account("hydrane")
    sitting.press("D")
    #expect(sitting.years.count == 4)
    #expect(sitting.toast.contains("u brings it back"))
    sitting.press("u")
    #expect(sitting.account("hydrane") == before)
  }

  @Test("an account without figures says how to begin")
  func empty() throws {
    var sitting = Sitting(accounts: [Account(id: try ID("vide"))])
    try sitting.open("vide")
    sitting.press("2")
    #expect(sitting.text.contains("No figures yet."))
    sitting.press("D y")
    sitting.press("o esc")
    #expect(sitting.year?.year?.value == 2025)
    #expect(sitting.years.count == 1)
  }

  @Test("whole columns only: figures are never cut, at any width")
  func neverCut() throws {
    for width in stride(from: 40, through: 200, by: 7) {
      var sitting = try sitting("\(width)x30", .french)
      for _ in 0..<5 {
        let row = sitting.screen.rowText(6)
        #expect(!row.contains("…") || width < 60, "\(width): \(row)")
        let amount = try #require(sitting.year?.revenue)
        let wording = sitting.state.wording
        let ways = [wording.amount(amount), wording.shortAmount(amount)]
        #expect(ways.contains { sitting.text.contains($0) }, "\(width): \(ways) is not in sight")
        sitting.press("left")
      }
    }
  }

  @Test("the whole note stands in the guidance, however narrow its cell")
  func noteInGuidance() throws {
    var sitting = try sitting()
    sitting.press("left left G")
    #expect(sitting.text.contains("Note · 2023: Ouverture de l’usine de Metz"))
  }

  @Test("a refused figure keeps its text, with the reason below")
  func refused() throws {
    var sitting = try sitting()
    sitting.press("enter \"k k\" enter")
    #expect(sitting.edit != nil)
    #expect(sitting.text.contains("▲ This is not a number"))
    sitting.press("esc")
    #expect(try sitting.saved("years[y-1].revenue") == .number(389_000_000))
  }

  @Test("a figure is whole while it is typed, however narrow its column")
  func typedFigureIsWhole() throws {
    var sitting = try sitting("60x16", .french)
    sitting.press("enter")
    #expect(sitting.text.contains("3\u{202F}890\u{202F}000"))
    sitting.press("esc left left enter")
    #expect(sitting.text.contains("2\u{202F}100\u{202F}000"))
  }

  @Test("a press selects a cell, a second one edits it")
  func clicks() throws {
    var sitting = try sitting()
    let head = try #require((0..<24).first { sitting.screen.rowText($0).contains("2026") })
    let line = sitting.screen.rowText(head)
    let end = try #require(line.firstRange(of: "2026")).upperBound
    let y = try #require((0..<24).first { sitting.screen.rowText($0).contains("Margin rate") })
    let x = Glyphs.width(of: line[..<end]) - 1
    sitting.click(x, y)
    #expect(sitting.year?.year?.value == 2026)
    #expect(sitting.focusedField?.info.key == "margin_percent")
    sitting.click(x, y)
    #expect(sitting.edit != nil)
  }
}
