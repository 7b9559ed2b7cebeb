import Figures
import Terminal
import Testing

@Suite struct FigureTests {
  @Test("a size that is no number is unknown")
  func unknownSizes() {
    #expect(Mark("a", size: .nan).size == nil)
    #expect(Mark("a", size: .infinity).size == nil)
    #expect(Mark("a", size: -2).size == -2)
    #expect(BarFigure<Int>.Bar("a", [], target: .nan).target == nil)
  }

  @Test("patterns are told from each other without a colour")
  func patterns() {
    #expect(Set(Pattern.allCases.map(\.glyph)).count == Pattern.allCases.count)
    let budget = FigureSeries("Budget", ink: .dim, pattern: .hatched)
    #expect(
      budget.mark(1, "4 M€", size: 4) == Mark(1, "4 M€", size: 4, ink: .dim, pattern: .hatched))
  }

  @Test("a focus that has no mark any more goes to the first")
  func settles() {
    let line = SparklineFigure("", [Mark("a", size: 1), Mark("b", size: 2)])
    #expect(line.settled("b") == "b")
    #expect(line.settled("c") == "a")
    #expect(line.settled(nil) == "a")
    #expect(SparklineFigure<String>("", []).settled("c") == nil)
  }

  @Test("in a line arrows walk sideways and stop at its ends")
  func lines() {
    let line = SparklineFigure("", ["a", "b", "c"].map { Mark($0, size: 1) })
    #expect(walk(line, "b", [.left, .left, .right, .up, .down, .right, .right]) == "aabbbcc")
  }

  @Test("columns are walked along their series, over what has none, and from series to series")
  func columns() {
    let figure = ColumnFigure(
      [
        .init("2024", [Mark("a", size: 3), nil]), .init("2025", [nil, nil]),
        .init("2026", [Mark("b", size: -2), Mark("c", size: nil)]),
      ], series: [FigureSeries("Actual", ink: .text), FigureSeries("Budget", ink: .dim)])
    #expect(walk(figure, "a", [.right, .right, .down, .left, .up, .left]) == "bbccba")
    #expect(figure.scale == -2...3)
    #expect(figure.category(of: "c") == 2 && figure.category(of: "z") == nil)
    #expect(ColumnFigure<Int>([], series: []).scale == 0...0)
  }
}

/// Where arrows lead, letter by letter; one that leads nowhere leaves the mark.
func walk<F: Figure>(_ figure: F, _ start: String, _ directions: [Direction]) -> String
where F.Subject == String {
  var subject = start
  return directions.map { direction in
    subject = figure.neighbour(of: subject, direction) ?? subject
    return subject
  }.joined()
}
