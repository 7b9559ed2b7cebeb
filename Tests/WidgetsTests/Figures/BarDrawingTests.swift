import Figures
import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct BarDrawingTests {
  @Test("a ranking with targets", arguments: [60, 40, 22])
  func ranking(width: Int) throws {
    let surface = FigureSamples.ranking.drawn(width, 5, focus: "Rhône Papier")
    try expectGolden(surface.golden, "ranking-\(width)")
  }

  @Test("bars below zero go left of its line")
  func growth() throws {
    try expectGolden(FigureSamples.growth.drawn(60, 4, focus: "Norval").golden, "growth")
  }

  @Test("bars of several parts, each with its pattern, and the focused part as a block")
  func contribution() throws {
    for focus in ["Hydrane service", "Norval frais"] {
      let surface = FigureSamples.contribution.drawn(64, 5, focus: focus)
      let name = String(focus.prefix(6)).lowercased()
      try expectGolden(surface.golden, "contribution-\(name)")
    }
  }

  @Test("small parts are one cell each, and those before them give way")
  func smallParts() {
    let extents = BarFigure.Bar("", [97, 1, 1, 1].enumerated().map { Mark($0, size: $1) }).extents
    let track = BarTrack(x: 0, width: 10, scale: 0...100)
    #expect(track.cells(extents, [97, 1, 1, 1]) == [0..<7, 7..<8, 8..<9, 9..<10])
    let narrow = BarTrack(x: 0, width: 2, scale: 0...100)
    #expect(narrow.cells(extents, [97, 1, 1, 1]) == [0..<0, 0..<0, 0..<1, 1..<2])
  }

  @Test("what is beyond the scale ends with the room, and a target there isn't drawn")
  func beyond() {
    let figure = BarFigure([.init("a", [Mark(1, size: 300)], target: 200)], scale: 0...100)
    #expect(figure.drawn(20, 1).rowText(0) == "   a  ██████████████".prefix(19))
  }

  @Test("the focused bar is in sight, and signs tell of the others")
  func scrolls() {
    let figure = BarFigure((0..<30).map { .init("bar \($0)", [Mark($0, size: 1)]) })
    let surface = figure.drawn(30, 6, focus: 20)
    #expect(surface.text.contains("bar 20"))
    #expect(surface.rowText(0).last == "▴" && surface.rowText(5).last == "▾")
    #expect(surface.cursor?.y == (0..<6).first { surface.rowText($0).contains("bar 20") })
  }
}
