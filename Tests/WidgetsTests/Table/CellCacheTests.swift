import Terminal
import Testing

@testable import Widgets

@Suite("Cells that are kept")
struct CellCacheTests {
  @Test("what was drawn once is drawn again without being made again")
  func drawnAgain() {
    let source = Counted(names: ["Whale", "Shark"])
    let first = TableState().drawn(source.table, 30, 3, source)
    let made = source.made
    #expect(made > 0)
    #expect(TableState().drawn(source.table, 30, 3, source) == first)
    #expect(source.made == made)
  }

  @Test("a row that stands elsewhere takes its cells along")
  func takenAlong() {
    var source = Counted(names: ["Whale", "Shark"])
    _ = TableState().drawn(source.table, 30, 3, source)
    let made = source.made
    source.order = [1, 0]
    let turned = TableState().drawn(source.table, 30, 3, source)
    #expect(turned.text.contains("Shark\n   Whale"))
    #expect(source.made == made)
  }

  @Test("what fits itself to its room is made anew for another")
  func madeForItsRoom() {
    let cache = CellCache()
    let cells = [7, 9, 7].map { width in
      cache.cell(0, 2, width: width) { TableCell("\(width)") }
    }
    #expect(cells == [7, 9, 7].map { TableCell("\($0)") })
  }

  @Test("whoever walks ten thousand rows gets each row's own cell")
  func walked() {
    let cache = CellCache()
    for row in Array(0..<10_000) + [0, 9_999] {
      #expect(cache.cell(row, 0, width: 0) { TableCell("\(row)") } == TableCell("\(row)"))
    }
  }

  /// Counts the cells that it makes.
  private struct Counted: TableSource {
    final class Made {
      var count = 0
    }

    let names: [String]
    var order = [0, 1]
    let cache: CellCache? = CellCache()
    private let counter = Made()

    init(names: [String]) { self.names = names }

    var table: Table<Tank.Column> {
      Table([TableColumn(.name, "Fish", width: .fitting(least: 4, most: 20))])
    }
    var made: Int { counter.count }
    var cellsFitAnyRoom: Bool { true }
    var count: Int { order.count }

    func row(at place: Int) -> TableRow<Int> { .item(order[place]) }
    func keptRow(at place: Int) -> Int? { order[place] }

    func cell(at place: Int, _ column: Tank.Column, in room: CellRoom) -> TableCell {
      counter.count += 1
      return TableCell(names[order[place]])
    }
  }
}
