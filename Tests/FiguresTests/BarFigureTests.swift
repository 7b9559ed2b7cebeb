import Figures
import Testing

@Suite struct BarFigureTests {
  private let figure = BarFigure([
    .init("first", [Mark("a", size: 4), Mark("b", size: 6), Mark("c", size: -3)]),
    .init("none", []),
    .init("second", [Mark("d", size: 9), Mark("e", size: nil), Mark("f", size: -1)]),
    .init("third", [Mark("g", size: 2)], target: 12),
  ])

  @Test("parts stand beside each other, away from zero; the scale holds them and the targets")
  func extents() {
    let first = figure.bars[0].extents
    #expect(first.map(\.start) == [0, 4, 0] && first.map(\.end) == [4, 10, -3])
    #expect(figure.bars[2].extents[1].start == 9 && figure.bars[2].extents[1].end == 9)
    #expect(figure.scale == -3...12)
    #expect(BarFigure([.init("a", [Mark(1, size: 30)])], scale: 0...100).scale == 0...100)
    #expect(BarFigure([.init("a", [Mark(1, size: 30)])], scale: 10...20).scale == 0...20)
    #expect(BarFigure<Int>([]).scale == 0...0)
  }

  @Test("sideways from part to part, across zero")
  func sideways() {
    #expect(walk(figure, "c", [.right, .right, .right, .left, .left, .left]) == "abbacc")
    #expect(walk(figure, "f", [.right, .right, .right]) == "dee")
  }

  @Test("up and down to the part that lies nearest, past bars without any")
  func upAndDown() {
    #expect(walk(figure, "b", [.down, .down, .down]) == "egg")
    #expect(walk(figure, "c", [.down, .down]) == "fg")
    #expect(walk(figure, "g", [.up, .up, .up]) == "fcc")
    #expect(walk(figure, "a", [.down]) == "d")
  }

  @Test("subjects come in reading order, with their places")
  func subjects() {
    #expect(figure.subjects == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(figure.first == "a")
    #expect(figure.place(of: "e") ?? (9, 9) == (2, 1))
    #expect(figure.place(of: "z") == nil)
    #expect(figure.neighbour(of: "z", .up) == nil)
  }

  @Test("the line that parts the bars lies among them, or at one of their ends")
  func cut() {
    let bars = figure.bars
    for (wanted, found) in [(-3, 0), (0, 0), (2, 2), (4, 4), (99, 4)] {
      #expect(BarFigure(bars, cut: .init(after: wanted, label: "in")).cut?.after == found)
    }
    #expect(BarFigure(bars, cut: .init(after: 2, label: "in")).cut?.label == "in")
    #expect(figure.cut == nil && bars.allSatisfy { $0.note.isEmpty })
  }
}
