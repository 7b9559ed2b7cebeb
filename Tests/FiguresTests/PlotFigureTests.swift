import Figures
import Terminal
import Testing

@Suite struct PlotFigureTests {
  private typealias Figure = PlotFigure<String>

  private static func figure(
    _ places: [(name: String, x: Double, y: Double)], window: PlotWindow = .whole
  ) -> Figure {
    Figure(
      places.map { Figure.Disc(Mark($0.name, size: nil), at: PlotPoint(x: $0.x, y: $0.y)) },
      cuts: PlotPoint(x: 50, y: 50), zones: [], xTitle: "", yTitle: "", window: window)
  }

  private let cross = Self.figure([
    ("w", 20, 50), ("n", 50, 80), ("m", 50, 50), ("s", 50, 20), ("e", 80, 50),
  ])

  @Test("discs are read from the top down, then from left to right")
  func order() {
    #expect(cross.subjects.joined() == "nwmes" && cross.first == "n")
    let level = Self.figure([("c", 30, 10), ("a", 10, 10), ("b", 20, 10), ("top", 90, 11)])
    #expect(level.subjects == ["top", "a", "b", "c"])
    #expect(level.place(of: "b") == 2 && level.place(of: "z") == nil)
  }

  @Test("an arrow leads to the nearest disc on its side, and up is more")
  func arrows() {
    #expect(walk(cross, "m", [.up, .down, .down, .up]) == "nmsm")
    #expect(walk(cross, "m", [.left, .right, .right, .left]) == "wmem")
    #expect(cross.neighbour(of: "n", .up) == nil && cross.neighbour(of: "e", .right) == nil)
    let near = Self.figure([("far", 60, 10), ("a", 10, 10), ("near", 30, 12), ("aside", 15, 40)])
    #expect(near.neighbour(of: "a", .right) == "near")
    #expect(near.neighbour(of: "a", .up) == "aside")
  }

  @Test("what lies on a diagonal is led to by one arrow only, and there is a way back")
  func diagonals() {
    for (x, y) in [(10.0, 10.0), (10, 90), (90, 10), (90, 90)] {
      let figure = Self.figure([("centre", 50, 50), ("corner", x, y)])
      #expect(figure.around("centre") == ["corner"] && figure.around("corner") == ["centre"])
    }
  }

  @Test("discs on one point lie beside each other, and each leads on from there")
  func samePoint() {
    let figure = Self.figure([
      ("a", 50, 50), ("b", 50, 50), ("c", 50, 50), ("right", 90, 50), ("left", 10, 50),
      ("up", 50, 90),
    ])
    #expect(walk(figure, "left", [.right, .right, .right]) == "abc")
    #expect(walk(figure, "c", [.right, .left, .up]) == "rightaup")
    #expect(walk(figure, "c", [.left, .left, .left]) == "baleft")
    #expect(figure.neighbour(of: "b", .up) == "up")
  }

  @Test("every disc is reached from every other, however they lie", arguments: UInt64(1)...60)
  func reachesAll(seed: UInt64) {
    var dice = Dice(seed: seed)
    let count = [3, 8, 12, 25, 40][Int(seed % 5)]
    // On a coarse grid many share a point, a row or a diagonal.
    let step = [1.0, 10, 25, 0.01][Int(seed % 4)]
    let figure = PlotFigure<Int>(
      (0..<count).map { place in
        let x = (dice.next() * 100 / step).rounded(.down) * step
        let y = (dice.next() * 100 / step).rounded(.down) * step
        return .init(Mark(place, size: nil), at: PlotPoint(x: x, y: y))
      }, cuts: PlotPoint(x: 50, y: 50), zones: [], xTitle: "", yTitle: "")
    for start in figure.subjects {
      #expect(figure.reached(from: start) == Set(figure.subjects), "from \(start)")
    }
  }

  @Test("those out of the window, or nowhere, aren't there")
  func window() {
    let places: [(name: String, x: Double, y: Double)] = [
      ("in", 80, 80), ("edge", 50, 100), ("out", 40, 80), ("low", 80, 49), ("nan", .nan, 80),
      ("far", .infinity, 80),
    ]
    let figure = Self.figure(places, window: PlotWindow(x: 50...100, y: 50...100))
    #expect(figure.subjects == ["edge", "in"])
    #expect(!figure.contains("out") && figure.around("out").isEmpty)
    #expect(Self.figure(places).subjects == ["edge", "out", "in", "low"])
  }

  @Test("what isn't a number is no place to come from or to go to, and no vote")
  func numbers() {
    let disc = Figure.Disc(
      Mark("a", size: nil), at: PlotPoint(x: 1, y: 1), from: PlotPoint(x: .nan, y: 1),
      ghost: PlotPoint(x: 1, y: .infinity), spread: .init(axis: .y, values: [.nan]))
    #expect(disc.from == nil && disc.ghost == nil && disc.spread == nil && !disc.isTried)
    #expect(Figure.Spread(axis: .x, values: [3, .nan, 5]).values == [3, 5])
  }

  @Test("zones are four, or hidden")
  func zones() {
    let zone = Figure.Zone(title: "a", note: "", ink: .star)
    for count in 0...5 {
      let figure = Figure(
        [], cuts: PlotPoint(x: 50, y: 50), zones: Array(repeating: zone, count: count), xTitle: "",
        yTitle: "")
      #expect(figure.zones.count == (count == 4 ? 4 : 0))
      #expect(figure.first == nil && figure.settled("a") == nil)
    }
  }
}

extension Figure {
  /// Whatever arrows lead to from a mark on.
  fileprivate func reached(from start: Subject) -> Set<Subject> {
    var found: Set<Subject> = []
    var waiting = [start]
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting += around(next)
    }
    return found
  }
}

/// Numbers from 0 to 1 that are the same each time.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 33) / 2_147_483_648
  }
}
