import Figures
import Testing

@Suite struct DotFigureTests {
  private let figure = DotFigure<String>(
    [
      .init("first", [Mark("a", size: 3), Mark("b", size: 7), nil]),
      .init("second", [Mark("c", size: nil), nil, Mark("d", size: 5)]),
      .init("third", [Mark("e", size: 5), Mark("f", size: 5), Mark("g", size: 1)]),
    ],
    series: ["us", "one", "other"].enumerated().map { Mark($0, $1, size: nil) }, scale: 0...10)

  @Test("up and down keep to the series, past rows that don't have it, and stop at the ends")
  func upAndDown() {
    #expect(walk(figure, "a", [.down, .down, .down, .up, .up, .up]) == "ceecaa")
    #expect(walk(figure, "b", [.down, .down, .up, .up]) == "ffbb")
    #expect(walk(figure, "d", [.up, .down, .down, .up]) == "dggd")
  }

  @Test("sideways follows the scale, not the order of the series, and stops at the last mark")
  func sideways() {
    #expect(walk(figure, "a", [.right, .right, .left, .left]) == "bbaa")
    #expect(walk(figure, "g", [.right, .right, .right]) == "eff")
  }

  @Test("of marks on the same spot each has its turn, both ways")
  func sameSpot() {
    #expect(walk(figure, "e", [.right, .left, .left]) == "feg")
    #expect(walk(figure, "f", [.left, .left]) == "eg")
  }

  @Test("what isn't known stands before what is zero")
  func unknownIsNotZero() {
    let figure = DotFigure<String>(
      [.init("row", [Mark("zero", size: 0), Mark("unknown", size: nil), Mark("nan", size: .nan)])],
      series: [], scale: 0...10)
    #expect(figure.neighbour(of: "unknown", .left) == nil)
    #expect(figure.neighbour(of: "unknown", .right) == "nan")
    #expect(figure.neighbour(of: "nan", .right) == "zero")
    #expect(figure.neighbour(of: "zero", .right) == nil)
  }

  @Test("every mark is reached from the first one, whatever the others have no mark in")
  func reachesAll() {
    #expect(figure.reached == Set(figure.subjects))
    for filled in 0..<256 {
      let rows = (0..<4).map { row in
        let others = [1, 2].map { series -> Mark<Int>? in
          let place = row * 2 + series - 1
          guard filled >> place & 1 == 1 else { return nil }
          return Mark(row * 10 + series, size: Double(place * 7 % 11))
        }
        return DotFigure<Int>.Row(
          "row \(row)", [Mark(row * 10, size: row == 2 ? nil : 5)] + others)
      }
      let figure = DotFigure(rows, series: [], scale: 0...10)
      #expect(figure.reached == Set(figure.subjects), "marks \(String(filled, radix: 2))")
    }
  }

  @Test("marks come in reading order, each with its row and its series")
  func places() {
    #expect(figure.subjects.joined() == "abcdefg")
    #expect(figure.place(of: "d") ?? (9, 9) == (1, 2))
    #expect(figure.place(of: "f") ?? (9, 9) == (2, 1))
  }

  @Test("an arrow from a mark that isn't there leads nowhere")
  func unknown() {
    #expect(figure.place(of: "z") == nil)
    #expect(figure.around("z").isEmpty)
    #expect(figure.settled("z") == "a")
  }

  @Test("a figure without rows, or with rows without marks, has no first one")
  func empty() {
    for rows in [[], [DotFigure<String>.Row("row", [nil, nil]), .init("row", [])]] {
      let figure = DotFigure(rows, series: [], scale: 0...10)
      #expect(figure.first == nil && figure.settled("a") == nil && figure.around("a").isEmpty)
    }
  }
}
