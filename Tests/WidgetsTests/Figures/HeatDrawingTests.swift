import Figures
import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct HeatDrawingTests {
  @Test("a heat grid shades what it knows, in three widths", arguments: [80, 48, 24])
  func heat(width: Int) throws {
    let surface = FigureSamples.health.drawn(width, 5, focus: "Rhône Papier Maturité")
    try expectGolden(surface.golden, "heat-\(width)")
  }

  @Test("rows scroll under the titles of the columns")
  func scrolls() {
    let grid = HeatGrid(
      columns: ["a"], rows: (0..<20).map { .init("row \($0)", [Mark($0, "7", size: 0.5)]) })
    let surface = grid.drawn(20, 6, focus: 15)
    #expect(surface.rowText(0) == "           a")
    #expect(surface.text.contains("row 15") && surface.rowText(1).last == "▴")
    #expect(HeatGrid<Int>(columns: [], rows: []).drawn(20, 4).cursor == nil)
  }
}
