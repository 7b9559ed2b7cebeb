import Terminal

@testable import Widgets

/// A table like the portfolio's: groups of fish, with a name, a weight and its keeper.
struct Tank: TableSource {
  enum Column: String, Hashable, Sendable {
    case name, weight, growth, keeper
  }

  var rows: [TableRow<String>]
  var sample: [Int]?

  init(_ rows: [TableRow<String>]) {
    self.rows = rows
  }

  static let grouped = Tank([
    .head("big", TableHead([Inked("BIG", Style(.strategic).bold)], count: "2", isFolded: false)),
    .item("Whale"), .item("Basking shark"), .gap,
    .head("small", TableHead([Inked("SMALL", Style(.star).bold)], count: "1", isFolded: true)),
    .gap, .wide("torn", [Inked("▲ torn.yaml  a line is missing", .bad)]),
  ])

  static func numbered(_ count: Int) -> Tank {
    Tank((0..<count).map { .item("Fish \($0)") })
  }

  static let table: Table<Column> = {
    var table = Table<Column>([
      TableColumn(
        .name, "Fish", width: .flexible(least: 10, ideal: 20, most: 20),
        whenNarrow: .leaves(priority: 9), sorts: .ascending, isName: true),
      TableColumn(
        .weight, "Weight", at: .trailing, width: .fixed(9), whenNarrow: .leaves(priority: 3),
        sorts: .descending),
      TableColumn(
        .growth, "Growth", at: .trailing, width: .fixed(7), whenNarrow: .leaves(priority: 1)),
      TableColumn(.keeper, "Keeper", width: .fitting(least: 6, most: 12)),
    ])
    table.sort = TableSort(.weight, isAscending: false)
    return table
  }()

  var count: Int { rows.count }

  func row(at place: Int) -> TableRow<String> { rows[place] }

  func cell(at place: Int, _ column: Column, in room: CellRoom) -> TableCell {
    switch (rows[place], column) {
    case (.head("big", _), .weight): TableCell("133 t", .dim)
    case (.head, _), (.gap, _), (.wide, _): TableCell()
    case (.item(let name), .name): TableCell(name)
    case (.item(let name), .weight): TableCell(name == "Whale" ? "129,5 t" : "3,9 t")
    case (.item, .growth): TableCell("+8 %", .good)
    case (.item(let name), .keeper): TableCell(name == "Whale" ? "Ishmael" : "?", .dim)
    }
  }
}

typealias TankState = TableState<String, Tank.Column>

extension TableState {
  /// The table as it is drawn in a place of its own.
  func drawn<Source: TableSource<RowID, Key>>(
    _ table: Table<Key>, _ columns: Int, _ rows: Int, _ source: Source
  ) -> Surface {
    WidgetsTests.drawn(columns, rows) {
      layout(of: table, in: $0.bounds, source).draw(source, on: &$0)
    }
  }
}

/// A grid like that of the years: a field a row, the first one pinned, a year a column.
struct Years: TableSource {
  enum Column: Hashable, Sendable {
    case field
    case year(Int)
    case trend
  }

  static let fields = ["Year", "Revenue", "Growth", "Margin", "Cost to serve", "Overhead"]
  var years = Array(2021...2026)
  var invoiced: (Int) -> String = { "\($0) k€" }

  var table: Table<Column> {
    var table = Table<Column>(
      [
        TableColumn(
          .field, width: .fitting(least: 4, most: 14), whenNarrow: .stays, takesCursor: false)
      ]
        + years.map {
          TableColumn(.year($0), at: .trailing, width: .fixed(8), whenNarrow: .scrolls)
        } + [TableColumn(.trend, width: .fixed(8), takesCursor: false)])
    table.hasHead = false
    table.pinnedRows = 1
    table.more = .signs
    return table
  }

  var count: Int { Years.fields.count }
  var sample: [Int]? { Array(0..<count) }

  func row(at place: Int) -> TableRow<Int> { .item(place) }

  func cell(at place: Int, _ column: Column, in room: CellRoom) -> TableCell {
    switch column {
    case .field: TableCell(Years.fields[place], room.isFocused ? .text : .dim)
    case .year(let year) where place == 0: TableCell([Inked(String(year), Style.plain.bold)])
    case .year(let year):
      TableCell(
        invoiced(year), mark: place == 1 && year == 2023 ? Inked("△", .warn) : nil)
    case .trend: TableCell(place == 0 ? "Trend" : "▁▃▅▆▇█", .dim)
    }
  }
}
