import Figures
import Testing

@Suite struct GanttFigureTests {
  /// a from 0 to 10, b on 5, c from 2 to 30.
  private let figure = GanttFigure<String>(
    [
      .init("One", [Self.row("a", 0, 10), Self.row("b", nil, 5)]),
      .init("", [Self.row("c", 2, 30)]),
    ], scale: 0...20, today: 8)

  private static func row(_ name: String, _ start: Int?, _ end: Int) -> GanttFigure<String>.Row {
    .init(Mark(name, name, size: nil), start: start, end: end)
  }

  @Test("up and down lead from row to row over the heads, and stop at the ends")
  func upAndDown() {
    #expect(walk(figure, "a", [.up, .down, .down, .down, .up]) == "abccb")
  }

  @Test("right leads to the one that ends next, left to the one that ended before")
  func byEnd() {
    #expect(walk(figure, "b", [.left, .right, .right, .right, .left]) == "bacca")
  }

  @Test("those that end on one day are walked in their order")
  func sameDay() {
    let figure = GanttFigure<String>(
      [.init("", ["a", "b", "c"].map { Self.row($0, nil, 4) })], scale: 0...9)
    #expect(walk(figure, "a", [.right, .right, .right, .left, .left]) == "bccba")
  }

  @Test("a head has a line of its own, and an empty one has none")
  func lines() {
    #expect(figure.lines == [.head("One"), .row(0), .row(1), .row(2)])
    #expect(figure.reached == Set(figure.subjects))
  }

  @Test("a start that isn't before the end makes a point")
  func points() {
    let row = Self.row("a", 7, 7)
    #expect(row.start == nil && row.days == 7...7)
    #expect(Self.row("a", 9, 7).days == 7...7)
    #expect(Self.row("a", 5, 7).days == 5...7)
  }

  @Test("a day outside of the scale has no share, and lies near one of its ends")
  func shares() {
    #expect(figure.share(of: 5) == 0.25)
    #expect(figure.share(of: 21) == nil && figure.share(of: -1) == nil)
    #expect(figure.share(near: 40) == 1 && figure.share(near: -4) == 0)
    #expect(GanttFigure<Int>([], scale: 3...3).share(of: 3) == 0)
  }

  @Test("what isn't there leads nowhere, and nothing has no first")
  func unknown() {
    #expect(figure.around("z").isEmpty && figure.settled("z") == "a")
    let empty = GanttFigure<String>([], scale: 0...0)
    #expect(empty.first == nil && empty.around("a").isEmpty && empty.lines.isEmpty)
  }
}
