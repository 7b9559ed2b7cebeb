import Figures
import Testing

@Suite struct AquariumFigureTests {
  /// A fish for each letter, of the size that goes with it; the lost in capitals.
  private func figure(
    _ sizes: [(String, Double?)], lost: String = ""
  ) -> AquariumFigure<String> {
    AquariumFigure(
      sizes.map { .init(Mark($0, $0, size: $1)) },
      lost: lost.map { Mark(String($0), String($0), size: nil) })
  }

  /// So many fish, a few large and most of them small, and some that were lost.
  private func crowd(_ count: Int, lost: Int = 0) -> AquariumFigure<Int> {
    AquariumFigure(
      (0..<count).map { .init(Mark($0, "\($0)", size: 1 / (1 + Double($0) * 0.35))) },
      lost: (0..<lost).map { Mark(1_000 + $0, "lost \($0)", size: nil) })
  }

  @Test("a fish is as long as the root of what it brings, and small where nobody knows")
  func girths() {
    let sizes: [Double?] = [1, 0.6, 0.59, 0.25, 0.24, 0.08, 0.07, 0, nil, Double.nan]
    let found = sizes.map { AquariumFigure.Fish(Mark("a", size: $0)).girth }
    #expect(
      found == [.huge, .huge, .large, .large, .middle, .middle, .small, .small, .small, .small])
  }

  @Test("each fish swims in one row, in the order that they come in, never more than four in one")
  func rows() {
    for count in 0...80 {
      let figure = crowd(count)
      #expect(figure.rows.flatMap(\.self) == Array(0..<count))
      #expect(figure.rows.allSatisfy { (1...4).contains($0.count) }, "\(count) fish")
    }
    let large = figure("abcdefg".map { (String($0), 1) })
    #expect(large.rows == [[0, 1], [2, 3, 4], [5, 6]], "each about as full as the others")
  }

  @Test("sideways leads through all fish, from row to row, and then to those that were lost")
  func sideways() {
    let figure = figure("abcdefg".map { (String($0), 0.1) }, lost: "XY")
    #expect(walk(figure, "a", Array(repeating: .right, count: 9)) == "bcdefgXYY")
    #expect(walk(figure, "Y", Array(repeating: .left, count: 9)) == "Xgfedcbaa")
  }

  @Test("up and down lead to the fish that lies nearest in the next row, and to the lost below")
  func upAndDown() {
    let figure = figure("abcdefg".map { (String($0), 1) }, lost: "XY")
    #expect(walk(figure, "a", [.down, .down, .down, .down, .down]) == "cfXYY")
    #expect(walk(figure, "b", [.down, .down, .up, .up, .up]) == "egebb")
    #expect(walk(figure, "Y", [.up, .up, .up, .up, .up]) == "Xgebb")
  }

  @Test(
    "every fish, and everyone who was lost, is reached from the first one", arguments: [0, 1, 5])
  func reachesAll(lost: Int) {
    for count in 0...70 {
      let figure = crowd(count, lost: lost)
      #expect(figure.reached == Set(figure.subjects), "\(count) fish")
      for subject in figure.subjects {
        guard let next = figure.neighbour(of: subject, .right) else { continue }
        #expect(figure.neighbour(of: next, .left) == subject)
      }
    }
  }

  @Test("fish come first, the largest before all, and those that were lost after them")
  func subjects() {
    let figure = figure([("a", 1), ("b", 0.5)], lost: "X")
    #expect(figure.subjects == ["a", "b", "X"] && figure.first == "a")
    #expect(figure.place(of: "b") == 1 && figure.place(of: "X") == 2)
    #expect(figure.contains("X") && !figure.contains("z") && figure.settled("z") == "a")
    #expect(figure.place(of: "z") == nil && figure.around("z").isEmpty)
  }

  @Test("a tank without fish has those that were lost, or nothing to walk")
  func empty() {
    #expect(figure([], lost: "XY").first == "X")
    #expect(walk(figure([], lost: "XY"), "X", [.down, .up, .right, .left, .up]) == "YXYXX")
    let bare = figure([])
    #expect(bare.first == nil && bare.subjects.isEmpty && bare.rows.isEmpty)
  }

  @Test("a line that says nothing is a gap")
  func gaps() {
    typealias Line = AquariumFigure<String>.Line
    #expect(Line("").isGap && !Line("start").isGap && !Line("", "4 M€").isGap)
  }
}
