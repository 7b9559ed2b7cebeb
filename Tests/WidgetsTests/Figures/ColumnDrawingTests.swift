import Figures
import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct ColumnDrawingTests {
  @Test("years with what was, what was promised and what is expected", arguments: [90, 50, 24])
  func years(width: Int) throws {
    let surface = FigureSamples.years.drawn(width, 10, focus: "2026 prévision")
    try expectGolden(surface.golden, "columns-\(width)")
  }

  @Test("columns below zero hang from its line, and the unknown is a question")
  func results() throws {
    let surface = FigureSamples.results.drawn(30, 9, focus: "T2")
    try expectGolden(surface.golden, "columns-results")
  }

  @Test("where there is no room for all, those around the focus are in sight")
  func scrolls() {
    let figure = ColumnFigure(
      (2000..<2040).map { .init("\($0)", [Mark($0, "\($0)", size: Double($0 - 1999))]) },
      series: [FigureSeries("", ink: .text)])
    let surface = figure.drawn(30, 8, focus: 2020)
    #expect(surface.rowText(7).contains("2020"))
    #expect(surface.text.contains("◂") && surface.text.contains("▸"))
    #expect(figure.drawn(30, 8).rowText(7).hasPrefix(" 2000 2001"))
  }

  @Test("in a low place there are columns still, without words")
  func low() {
    #expect(FigureSamples.results.drawn(20, 2).rowText(0) != "")
    #expect(ColumnFigure<Int>([], series: []).drawn(20, 5).text.allSatisfy { $0 == "\n" })
  }
}
