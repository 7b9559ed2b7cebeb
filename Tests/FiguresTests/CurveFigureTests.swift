import Figures
import Testing

@Suite struct CurveFigureTests {
  private typealias Value = CurveFigure<String>.DatedValue

  private let names = CurveFigure<String>.Names(
    actual: "measured", path: "path", target: "target", floor: "floor", today: "today")

  private func curve(
    _ name: String, actuals: [Value] = [], path: [Value] = [], target: Value? = nil,
    floor: Double? = nil
  ) -> CurveFigure<String>.Curve {
    .init(
      Mark(name, name, size: nil), actuals: actuals, path: path, target: target, floor: floor,
      days: 0...100, label: { "\(Int($0))" })
  }

  @Test func `up and down lead from curve to curve, and nothing lies beside them`() {
    let figure = CurveFigure([curve("a"), curve("b"), curve("c")], names: names)
    #expect(walk(figure, "a", [.up, .down, .right, .down, .down, .left]) == "abbccc")
    #expect(figure.reached == ["a", "b", "c"] && figure.place(of: "b") == 1)
    #expect(figure.neighbour(of: "gone", .down) == nil && figure.settled("gone") == "a")
  }

  @Test func `the scale spans all that is drawn, in round steps`() throws {
    let curve = curve(
      "a", actuals: [Value(0, 31), Value(40, 40)], path: [Value(0, 31), Value(100, 55)],
      target: Value(100, 55), floor: 28)
    #expect(curve.levels.map(\.label) == ["20", "30", "40", "50", "60"])
    #expect(curve.values == 20...60)
    #expect(curve.share(of: 40.0) == 0.5 && curve.share(of: 50) == 0.5)
    #expect(curve.share(of: 90.0) == 1 && curve.share(of: -3) == 0)
  }

  @Test func `a value alone stands in the middle of its scale`() {
    let curve = curve("a", actuals: [Value(3, 0)])
    #expect(curve.share(of: 0.0) == 0.5 && curve.levels.count >= 3)
  }

  @Test func `values below zero and small ones have a scale too`() {
    let below = curve("a", actuals: [Value(0, -1), Value(9, 1)])
    #expect(below.values == -1...1 && below.levels.count == 5)
    let small = curve("b", actuals: [Value(0, 0.1), Value(9, 0.2)])
    #expect(small.levels.count == 2)
  }

  @Test func `without a figure, a path or a target there is no scale`() {
    let curve = curve("a", floor: 3)
    #expect(curve.values == nil && curve.levels.isEmpty)
  }

  @Test func `what isn’t a number is left out`() {
    let curve = curve("a", actuals: [Value(0, .nan), Value(1, 5), Value(2, .infinity)])
    #expect(curve.actuals == [Value(1, 5)])
  }
}
