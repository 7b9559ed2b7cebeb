import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct TableDrawingTests {
  private func state(_ focus: String) -> TankState {
    var state = TankState()
    state.reveal(focus, in: Tank.grouped)
    return state
  }

  @Test("a table with groups, in three widths", arguments: [60, 40, 24])
  func groups(width: Int) throws {
    let surface = state("Basking shark").drawn(Tank.table, width, 9, Tank.grouped)
    try expectGolden(surface.golden, "groups-\(width)")
  }

  @Test("the head of a group and a row of words take the focus like an item")
  func focusedHead() {
    for id in ["big", "small", "torn"] {
      let surface = state(id).drawn(Tank.table, 60, 9, Tank.grouped)
      let row = (0..<9).first { surface[0, $0].style.ground == .selection }
      #expect(row == ["big": 1, "small": 5, "torn": 7][id])
      #expect(surface.cursor == row.map { Point(3, $0) })
    }
    let surface = state("small").drawn(Tank.table, 60, 9, Tank.grouped)
    #expect(surface.rowText(5) == "▎▸ SMALL 1")
    #expect(surface[3, 5].style == Style(.star, on: .selection).bold)
  }

  @Test("a title gives way to its count and to the sums beside it")
  func longTitle() {
    let title = [Inked("A GROUP WITH A RATHER LONG NAME", .strategic)]
    let tank = Tank([.head("big", TableHead(title, count: "120", isFolded: false))])
    let surface = TankState().drawn(Tank.table, 36, 2, tank)
    #expect(surface.rowText(1) == " ▾ A GROUP … 120     133 t")
  }

  @Test("a number that doesn't fit is left out: half of it would be another one")
  func wideNumber() {
    var table = Tank.table
    table.columns[1] = TableColumn(.weight, "Weight", at: .trailing, width: .fixed(4))
    let surface = TankState().drawn(table, 60, 2, Tank([.item("Whale")]))
    #expect(surface.rowText(0) == "   Fish                  Wei…   Growth  Keeper")
    #expect(surface.rowText(1) == "   Whale                    …     +8 %  Ishmael")
  }

  @Test("rows of several lines are cut in their last one")
  func severalLines() throws {
    var table = Table<Tank.Column>([
      TableColumn(.name, "Fish", width: .fixed(9), isName: true),
      TableColumn(.keeper, "Keeper", width: .flexible(least: 8, ideal: 30, most: 30)),
    ])
    table.linesPerRow = 2
    table.more = .words { "\($0) more" }
    let source = Tales()
    var state = TankState()
    for (focus, name) in [(1, "first"), (4, "last")] {
      state.reveal("Fish \(focus)", in: source)
      let surface = state.drawn(table, 30, 8, source)
      try expectGolden(surface.golden, "lines-\(name)")
    }
  }

  /// Fish with a tale each, of more lines than a row has.
  private struct Tales: TableSource {
    let count = 5

    func row(at place: Int) -> TableRow<String> { .item("Fish \(place)") }

    func cell(at place: Int, _ column: Tank.Column, in room: CellRoom) -> TableCell {
      guard column != .name else { return TableCell("Fish \(place)") }
      let tale = "It came from the north, ate what there was, and went on with the current."
      return TableCell(wrapping: place == 2 ? "Nothing is known." : tale, in: room)
    }
  }

  @Test("signs, a mark or words tell that there is more")
  func more() {
    var table = Tank.table
    let tank = Tank.numbered(20)
    var state = TankState()
    state.reveal("Fish 9", in: tank)
    func edges(_ more: Table<Tank.Column>.More) -> [String] {
      table.more = more
      let surface = state.drawn(table, 40, 7, tank)
      return (0..<7).map { String(surface.rowText($0).last ?? "-") }
    }
    #expect(edges(.signs)[1] == "▴" && edges(.signs)[6] == "▾")
    #expect(edges(.mark).contains("▐"))
    table.more = .words { "\($0) de plus" }
    let surface = state.drawn(table, 40, 7, tank)
    #expect(surface.rowText(6) == "   ▴ 6 de plus   ▾ 9 de plus")
    #expect(surface.text.contains("Fish 9"))
    #expect(TankState().drawn(table, 40, 7, Tank.numbered(6)).text.contains("Fish 5"))
  }

  @Test("a table without rows, without room or without columns draws what there is")
  func empty() {
    #expect(TankState().drawn(Tank.table, 40, 3, Tank([])).rowText(0).hasPrefix("   Fish"))
    for size in [(1, 1), (3, 2), (0, 0), (5, 9), (40, 1)] {
      _ = state("Whale").drawn(Tank.table, size.0, size.1, Tank.grouped)
    }
    let bare = TankState().drawn(Table<Tank.Column>([]), 20, 4, Tank.grouped)
    #expect(bare.text.contains("BIG"))
  }

  @Test("nothing is drawn outside of the area")
  func staysInside() {
    let surface = drawn(40, 8) {
      let area = Rect(x: 5, y: 2, width: 22, height: 4)
      state("Whale").layout(of: Tank.table, in: area, Tank.grouped).draw(Tank.grouped, on: &$0)
      $0.fill(area, .plain)
    }
    #expect(surface.text.allSatisfy { $0 == "\n" })
  }
}
