import Figures
import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct CurveDrawingTests {
  private typealias Value = CurveFigure<String>.DatedValue

  private static let share = CurveFigure<String>.Curve(
    Mark("share", "Share of wallet", sign: "▲", size: 40, ink: .good), note: "2 ahead",
    reading: "40 → 55 %", unit: "%", actuals: [Value(0, 31), Value(180, 36), Value(400, 40)],
    path: [Value(0, 31), Value(1_000, 55)], target: Value(1_000, 55), floor: 33, days: 0...1_000,
    ticks: [.init(120, "2026"), .init(485, "2027"), .init(850, "2028")],
    label: { "\(Int($0))" })

  private static let delay = CurveFigure<String>.Curve(
    Mark("delay", "Days to answer", sign: "▼", size: 9, ink: .warn), note: "3 behind",
    reading: "9 → 2", actuals: [Value(100, 10), Value(400, 9)],
    path: [Value(0, 10), Value(600, 2)], target: Value(600, 2), days: 0...600,
    label: { "\(Int($0))" })

  private static let board = CurveFigure<String>.Curve(
    Mark("board", "Directors met", sign: "?", size: nil, ink: .unknown), note: "not measurable",
    reading: "? → ?", actuals: [], path: [], question: "Missing: the target, the deadline",
    days: 0...30, label: { "\(Int($0))" })

  private let figure = CurveFigure(
    [share, delay, board],
    names: CurveFigure<String>.Names(
      actual: "measured", path: "path", target: "target", floor: "floor", today: "today"),
    today: 420)

  @Test(arguments: [(100, 14), (60, 16)])
  func `the curve of the focused one beside its path, with the list`(width: Int, height: Int)
    throws
  {
    try expectGolden(figure.drawn(width, height, focus: "share").golden, "curve-\(width)")
  }

  @Test func `figures rise towards the target, and today is told`() {
    let text = figure.drawn(100, 14, focus: "share").text
    for sign in ["╌", "╭", "●", "◌", "┈", "┊", "2027", "Share of wallet", "40 → 55 %"] {
      #expect(text.contains(sign), "\(sign)")
    }
    #expect(!text.contains("╮"), "it never falls")
    #expect(figure.drawn(100, 14, focus: "delay").text.contains("╮"), "that one falls")
  }

  @Test func `where nothing can be drawn, what is missing is told`() {
    let text = figure.drawn(60, 16, focus: "board").text
    #expect(text.contains("Missing: the target") && !text.contains("└"))
  }

  @Test func `a curve can be read in a small place`() {
    let text = figure.drawn(40, 10, focus: "share").text
    #expect(text.contains("●") && text.contains("└") && text.contains("Share of wallet"))
  }

  @Test(arguments: [(24, 3), (40, 4), (40, 10), (90, 12), (120, 40)])
  func `the focused one is in sight, and the cursor rests on it`(width: Int, height: Int) throws {
    for subject in figure.subjects {
      let surface = figure.drawn(width, height, focus: subject)
      let cursor = try #require(surface.cursor, "\(subject) is out of sight")
      #expect(surface[cursor].style.ground == .selection)
      #expect(surface.rowText(cursor.y).first == "▎")
    }
  }

  @Test func `a click finds the name that is drawn there`() {
    let area = Rect(x: 0, y: 0, width: 100, height: 14)
    #expect(figure.hit(at: Point(5, 1), in: area, focus: nil) == "delay")
    #expect(figure.hit(at: Point(5, 9), in: area, focus: nil) == nil)
  }

  @Test(arguments: Room.all)
  func `nothing is drawn outside of the area, however small`(width: Int, height: Int) {
    let area = Rect(x: 3, y: 2, width: width, height: height)
    for focus in [nil] + figure.subjects.map(Optional.some) {
      #expect(figure.spilt(width, height, focus: focus).isEmpty, "focus \(focus ?? "none")")
      let rects = figure.places(in: area, focus: focus).map(\.rect)
      #expect(rects.allSatisfy { $0.intersection(area) == $0 })
    }
    let empty = CurveFigure<String>([], names: figure.names)
    #expect(empty.drawn(width, height, focus: "gone").cursor == nil)
  }
}
