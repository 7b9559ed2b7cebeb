import Figures
import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct GanttDrawingTests {
  private static func row(
    _ name: String, _ start: Int?, _ end: Int, _ ink: Ink = .text, _ pattern: Pattern = .light,
    waitsFor: [String] = []
  ) -> GanttFigure<String>.Row {
    .init(
      Mark(name, name, sign: "○", size: nil, ink: ink, pattern: pattern), start: start, end: end,
      note: "Marianne", waitsFor: waitsFor)
  }

  private let figure = GanttFigure<String>(
    [
      .init(
        "Be the reference",
        [
          Self.row("Rinse audit", 0, 20, .good, .solid),
          Self.row("Count the water", 10, 40, .accent, .dense),
          Self.row("Offer", nil, 60, waitsFor: ["Rinse audit"]),
        ]),
      .init("Without an objective", [Self.row("Call Perrin", nil, 25, .bad, .hatched)]),
    ],
    ticks: [.init(0, "Nov"), .init(30, "Dec"), .init(60, "Jan 2027")], scale: 0...90, today: 28)

  @Test("bars below each other, with today and the names of the months", arguments: [90, 60, 40])
  func goldens(width: Int) throws {
    try expectGolden(figure.drawn(width, 7, focus: "Offer").golden, "gantt-\(width)")
  }

  @Test("a day alone is a point, a bar is as long as its days")
  func bars() throws {
    let surface = figure.drawn(90, 7)
    #expect(surface.rowText(4).contains("◆") && !surface.rowText(2).contains("◆"))
    let audit = surface.rowText(2).count { $0 == "█" }
    let water = surface.rowText(3).count { $0 == "▓" }
    #expect(audit > 5 && water > audit)
    #expect(surface.rowText(4).contains("┊"), "today, where nothing lies over it")
  }

  @Test("what the focused one waits for, and what waits for it, is marked")
  func ties() throws {
    let waiting = figure.drawn(90, 7, focus: "Offer")
    #expect(waiting.rowText(2).hasPrefix(" →") && !waiting.rowText(3).contains("→"))
    let before = figure.drawn(90, 7, focus: "Rinse audit")
    #expect(before.rowText(4).hasPrefix(" ←"))
  }

  @Test("what lies outside of the scale is told at its end")
  func outside() {
    let late = GanttFigure<String>(
      [.init("", [Self.row("a", 100, 120), Self.row("b", nil, -3), Self.row("c", -5, 5)])],
      scale: 0...90)
    let surface = late.drawn(60, 3)
    #expect(surface.rowText(0).contains("▸") && surface.rowText(1).contains("◂"))
    #expect(surface.rowText(2).contains("◂░"))
  }

  @Test("who does it is told where there is room for it")
  func notes() {
    #expect(figure.drawn(90, 7).rowText(2).contains("Marianne"))
    #expect(!figure.drawn(40, 7).text.contains("Mari"))
  }

  @Test(
    "the focused row is in sight, and the cursor rests on it",
    arguments: [(24, 3), (40, 4), (60, 5), (80, 24)])
  func focus(width: Int, height: Int) throws {
    for subject in figure.subjects {
      let surface = figure.drawn(width, height, focus: subject)
      let cursor = try #require(surface.cursor, "\(subject) is out of sight")
      #expect(surface[cursor].style.ground == .selection)
      #expect(surface.rowText(cursor.y).first == "▎")
    }
  }

  @Test("a click finds the row that is drawn there, and a head is nobody's")
  func hits() throws {
    let area = Rect(x: 0, y: 0, width: 90, height: 7)
    #expect(figure.hit(at: Point(50, 2), in: area, focus: nil) == "Rinse audit")
    #expect(figure.hit(at: Point(4, 6), in: area, focus: nil) == "Call Perrin")
    #expect(figure.hit(at: Point(4, 1), in: area, focus: nil) == nil)
  }

  @Test("nothing is drawn outside of the area, however small", arguments: Room.all)
  func stays(width: Int, height: Int) {
    let area = Rect(x: 3, y: 2, width: width, height: height)
    for focus in [nil] + figure.subjects.map(Optional.some) {
      #expect(figure.spilt(width, height, focus: focus).isEmpty, "focus \(focus ?? "none")")
      let rects = figure.places(in: area, focus: focus).map(\.rect)
      #expect(rects.allSatisfy { $0.intersection(area) == $0 })
    }
    let empty = GanttFigure<String>([], scale: 0...0)
    #expect(empty.drawn(width, height, focus: "gone").cursor == nil)
  }
}
