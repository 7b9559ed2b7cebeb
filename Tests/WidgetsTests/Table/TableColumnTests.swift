import Terminal
import Testing

@testable import Widgets

@Suite struct TableColumnTests {
  private func shown(_ width: Int, _ columns: [TableColumn<String>]) -> [String] {
    var table = Table(columns)
    table.leading = 0
    table.trailing = 0
    let plan = ColumnPlan(
      table, room: width, widths: columns.map { _ in 9 }, focus: nil, first: nil)
    return plan.placed().map { "\($0.entry.column.key) \($0.x)+\($0.entry.width)" }
  }

  private let some: [TableColumn<String>] = [
    TableColumn(
      "name", width: .flexible(least: 10, ideal: 20, most: 30), whenNarrow: .leaves(priority: 5)),
    TableColumn("sum", at: .trailing, width: .fixed(8), whenNarrow: .leaves(priority: 4)),
    TableColumn("note", width: .flexible(least: 4, ideal: 8, most: 8)),
    TableColumn("place", width: .fitting(least: 3, most: 6), whenNarrow: .leaves(priority: 2)),
  ]

  @Test(
    "columns leave whole, the least first; what is left widens those that can use it",
    arguments: [
      (70, ["name 0+30", "sum 32+8", "note 42+8", "place 52+6"]),
      (48, ["name 0+20", "sum 22+8", "note 32+8", "place 42+6"]),
      (41, ["name 0+15", "sum 17+8", "note 27+6", "place 35+6"]),
      (34, ["name 0+10", "sum 12+8", "note 22+4", "place 28+6"]),
      (33, ["name 0+15", "sum 17+8", "place 27+6"]),
      (27, ["name 0+17", "sum 19+8"]),
      (19, ["name 0+19"]), (7, ["name 0+7"]), (1, ["name 0+1"]), (0, []),
    ])
  func widths(width: Int, columns: [String]) {
    #expect(shown(width, some) == columns)
  }

  @Test("of columns alike the later one leaves first, and the last one that is left stays")
  func leavesLaterFirst() {
    let alike = ["a", "b", "c"].map { TableColumn($0, width: .fixed(6)) }
    #expect(shown(22, alike) == ["a 0+6", "b 8+6", "c 16+6"])
    #expect(shown(21, alike) == ["a 0+6", "b 8+6"])
    #expect(shown(13, alike) == ["a 0+6"])
  }

  @Test("what stays gives way last, and a number isn't squeezed")
  func stays() {
    let columns = [
      TableColumn("name", width: .fixed(10), whenNarrow: .stays),
      TableColumn("sum", at: .trailing, width: .fixed(8), whenNarrow: .stays),
      TableColumn("note", width: .fixed(6)),
    ]
    #expect(shown(20, columns) == ["name 0+10", "sum 12+8"])
    #expect(shown(15, columns) == ["name 0+5", "sum 7+8"])
    #expect(shown(9, columns) == ["name 0+1"])
  }

  @Test("columns fit the rows in sight, or the sample, and their titles")
  func fitting() {
    var table = Tank.table
    var tank = Tank([.item("Whale"), .item("Carp"), .item("Eel")])
    func keeper(_ state: TankState) -> Int? {
      state.layout(of: table, in: Rect(x: 0, y: 0, width: 80, height: 2), tank).columns.last?.width
    }
    var state = TankState()
    #expect(keeper(state) == 7)
    state.reveal("Eel", in: tank)
    #expect(keeper(state) == 6)
    tank.sample = [0]
    #expect(keeper(state) == 7)
    table.columns[3] = TableColumn(.keeper, "Keeper now", width: .fitting(least: 6, most: 9))
    #expect(keeper(state) == 9)
  }

  @Test("the same column again is turned round, another begins in its natural order")
  func sorts() {
    let columns = Tank.table.columns
    var sort = TableSort.choosing(columns[1], after: nil)
    #expect(sort == TableSort(.weight, isAscending: false))
    sort = TableSort.choosing(columns[1], after: sort)
    #expect(sort == TableSort(.weight, isAscending: true))
    sort = TableSort.choosing(columns[0], after: sort)
    #expect(sort == TableSort(.name, isAscending: true))
    #expect(TableSort.choosing(columns[2], after: sort) == sort)
    #expect(columns.map(\.isSortable) == [true, true, false, false])
  }

  @Test("the sorted column's title is underlined, with an arrow where there is room")
  func sortedTitle() {
    var table = Tank.table
    func head() -> Surface { TankState().drawn(table, 60, 1, Tank([])) }
    #expect(head().rowText(0) == "   Fish                   Weight ↓   Growth  Keeper")
    #expect(head()[26, 0].style == Style(.dim).underlined)
    #expect(head()[33, 0].style == Style(.dim))
    table.sort = TableSort(.name, isAscending: true)
    #expect(head().rowText(0).hasPrefix("   Fish ↑"))
    table.sort = TableSort(.growth, isAscending: true)
    #expect(head().rowText(0) == "   Fish                     Weight   Growth  Keeper")
    #expect(head()[38, 0].style == Style(.dim).underlined)
  }
}
