import Figures
import Testing

@Suite("Figures against their own targets")
struct BulletFigureTests {
  private func row(
    _ subject: String, _ size: Double?, floor: Double? = nil, target: Double? = nil
  ) -> BulletFigure<String>.Row {
    BulletFigure.Row(subject, Mark(subject, size: size), floor: floor, target: target)
  }

  private var figure: BulletFigure<String> {
    BulletFigure([
      .init("one", rows: [row("a", 1), row("b", 2)]), .init("none", rows: []),
      .init("two", rows: [row("c", 3)]), .init("three", rows: [row("d", 4), row("e", nil)]),
    ])
  }

  @Test func `each row has a scale of its own with zero on it`() {
    let more = row("a", 82, floor: 60, target: 100)
    #expect(more.scale == 0...100 && more.share(of: 82) == 0.82)
    let loss = row("b", -5, target: 15)
    #expect(loss.scale == -5...15 && loss.share(of: 0) == 0.25)
    #expect(row("c", nil).scale == 0...0 && row("c", nil).share(of: 9) == 0)
  }

  @Test func `up and down go through all groups, past the empty ones`() {
    #expect(figure.neighbour(of: "b", .down) == "c" && figure.neighbour(of: "c", .up) == "b")
    #expect(figure.neighbour(of: "a", .up) == nil && figure.neighbour(of: "e", .down) == nil)
  }

  @Test func `sideways goes to the other column, in the same row where it has one`() {
    #expect(figure.half == 2)
    #expect(figure.neighbour(of: "b", .right) == "c" && figure.neighbour(of: "c", .left) == "a")
    #expect(figure.neighbour(of: "e", .left) == "b")
    #expect(figure.neighbour(of: "a", .left) == nil && figure.neighbour(of: "d", .right) == nil)
  }

  @Test func `arrows reach every mark`() {
    #expect(figure.reached == Set(figure.subjects) && figure.subjects.count == 5)
    #expect(BulletFigure<String>([]).first == nil && figure.settled("gone") == "a")
    #expect(figure.place(of: "e")?.group == 3 && figure.place(of: "e")?.row == 1)
  }
}
