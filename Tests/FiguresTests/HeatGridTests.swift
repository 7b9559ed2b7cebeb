import Figures
import Testing

@Suite struct HeatGridTests {
  private let grid = HeatGrid(
    columns: ["one", "two", "three"],
    rows: [
      .init("first", [Mark("a", size: 0.2), nil, Mark("b", size: 0.9)]),
      .init("second", [nil, Mark("c", size: nil)]),
      .init("third", [Mark("d", size: 1), Mark("e", size: 0), Mark("f", size: 0.5)]),
    ])

  @Test("arrows walk to the next cell that way, past those where there is nothing to know")
  func walks() {
    #expect(walk(grid, "a", [.right, .right, .down, .left, .up, .up]) == "bbfecc")
    #expect(walk(grid, "a", [.down, .down, .up, .left]) == "ddaa")
    #expect(walk(grid, "c", [.left, .right, .down, .down]) == "ccee")
  }

  @Test("a row may be shorter than the columns are many")
  func shortRows() {
    #expect(grid.mark(row: 1, column: 2) == nil)
    #expect(grid.mark(row: 7, column: 0) == nil)
    #expect(grid.place(of: "f") ?? (9, 9) == (2, 2))
    #expect(grid.subjects == ["a", "b", "c", "d", "e", "f"])
    #expect(grid.neighbour(of: "z", .left) == nil)
    let bare = HeatGrid(columns: [], rows: [.init("r", [Mark("a", size: 1)])])
    #expect(bare.neighbour(of: "a", .right) == nil)
  }
}
