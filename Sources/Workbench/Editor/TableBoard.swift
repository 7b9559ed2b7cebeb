import Method
import Terminal
import Widgets

/// A table of fields: rows and columns that lead to places of the document.
protocol FieldSource: TableSource where RowID == String, Key == String {
  var scene: Scene { get }
  var table: Table<String> { get }
  /// The list whose records it shows.
  var records: FieldPath { get }
  /// What a cell is; nil where there is none.
  func place(row: String, column: String) -> Place?
  /// The cell of a place; nil when it isn't in the table.
  func cell(of place: Place) -> (row: String, column: String)?
  /// Where the focus begins.
  var firstColumn: String? { get }
  var firstRow: String? { get }
  /// The rows stand as the list has them, and can be moved.
  var isInListOrder: Bool { get }
  func explanation(of place: Place) -> Explanation?
  /// Shows the same as a picture where a large window leaves room below the rows.
  func drawBelow(in area: Rect, on surface: inout Surface)
  var widthBesideGuide: Int { get }
  /// Where a field is typed when its own cell is too narrow for words; nil for the cell.
  func wideRect(of edit: FieldEdit, _ layout: TableLayout<String>) -> Rect?
  /// What is shown in place of the rows while there are none.
  var emptyText: String { get }
}

extension FieldSource {
  var firstRow: String? { nil }
  var isInListOrder: Bool { true }
  func explanation(of place: Place) -> Explanation? { nil }
  func drawBelow(in area: Rect, on surface: inout Surface) {}
}

/// A board over a table of fields: cells are walked, and typed as in a spreadsheet.
struct TableBoard<Source: FieldSource>: Board {
  /// Rows that a picture below the table needs to be read.
  private static var roomBelow: Int { 14 }

  let source: Source

  init(_ source: Source) { self.source = source }

  var list: FieldPath? { source.records }
  var columns: [TableColumn<String>] { source.table.columns }
  var widthBesideGuide: Int { source.widthBesideGuide }
  var digitsAreTyped: Bool { true }
  var isInListOrder: Bool { source.isInListOrder }

  func focus(of level: EditorLevel) -> Place? {
    let table = settled(level)
    guard let row = table.focus, let column = table.column else { return nil }
    return source.place(row: row, column: column)
  }

  /// The level's table with a focus on a row and a column that are there.
  private func settled(_ level: EditorLevel) -> TableState<String, String> {
    var table = level.table
    if table.focus == nil, let first = source.firstRow { table.reveal(first, in: source) }
    table.settle(in: source)
    let keys = source.table.columns.map(\.key)
    if let column = table.column, keys.contains(column) { return table }
    table.focusColumn(source.firstColumn)
    return table
  }

  private func layout(
    _ table: TableState<String, String>, in area: Rect
  ) -> TableLayout<String> {
    table.layout(of: source.table, in: area, source)
  }

  func move(_ level: inout EditorLevel, _ move: Move, in area: Rect) {
    var table = settled(level)
    switch move {
    case .rows(let steps): table.move(by: steps, in: source)
    case .columns(let steps): table.moveColumn(by: steps, of: layout(table, in: area))
    case .pages(let pages): table.page(by: pages, of: layout(table, in: area), in: source)
    case .first: table.moveToFirst(in: source)
    case .last: table.moveToLast(in: source)
    }
    level.table = table
  }

  func step(_ level: inout EditorLevel, _ step: Step, in area: Rect) -> Bool {
    var table = settled(level)
    let layout = layout(table, in: area)
    let cellStep: CellStep =
      switch step {
      case .accepted, .down: .down
      case .up: .up
      case .next, .right: .right
      case .previous, .left: .left
      }
    let moved = table.step(cellStep, of: layout, in: source) { place, column in
      guard let id = source.row(at: place).id else { return false }
      return source.place(row: id, column: column)?.field != nil
    }
    level.table = table
    // Enter on the last row keeps what was typed and stays there.
    return moved || step == .accepted
  }

  func reveal(_ place: Place, in level: inout EditorLevel) -> Bool {
    guard let cell = source.cell(of: place) else { return false }
    var table = level.table
    guard table.reveal(cell.row, in: source) else { return false }
    table.focusColumn(cell.column)
    level.table = table
    return true
  }

  func click(_ level: inout EditorLevel, at point: Point, in area: Rect) -> Click {
    var table = settled(level)
    let layout = layout(table, in: area)
    guard let hit = layout.hit(at: point) else { return .nothing }
    if case .head(let key) = hit { return .head(key) }
    let again = table.click(hit, of: layout, in: source)
    level.table = table
    return again ? .again : .moved
  }

  func rect(of edit: FieldEdit, at level: EditorLevel, in area: Rect) -> Rect? {
    let layout = layout(settled(level), in: area)
    guard let cell = source.cell(of: .field(edit.path)),
      let place = source.place(of: cell.row),
      let rect = layout.rect(ofRow: place, column: cell.column)
    else { return nil }
    if let wide = source.wideRect(of: edit, layout) { return wide }
    let width = max(rect.width, Glyphs.width(of: edit.text) + 1)
    let isNumber = source.table.columns.first { $0.key == cell.column }?.alignment == .trailing
    let x = isNumber ? max(area.x + 3, rect.maxX - width) : rect.x
    return Rect(x: x, y: rect.y, width: width, height: 1).intersection(area.dropTrailing(1))
  }

  func draw(_ level: EditorLevel, _ edit: FieldEdit?, in area: Rect, on surface: inout Surface) {
    guard source.count > 0 else {
      let lines = Glyphs.wrap(source.emptyText, width: max(1, area.width - 5))
      for (row, line) in lines.enumerated() {
        surface.put(
          line.text, at: Point(area.x + 3, area.y + row), style: Style(.dim), within: area)
      }
      return
    }
    layout(settled(level), in: area).draw(source, on: &surface)
    let rest = area.dropTop(source.count + 2)
    if rest.height >= Self.roomBelow { source.drawBelow(in: rest, on: &surface) }
    guard let edit, let rect = rect(of: edit, at: level, in: area) else { return }
    // What is left of a neighbour that is typed over mustn't read as one with what is typed.
    surface.put(" ", at: Point(rect.x - 1, rect.y), style: Style(.text, on: .selection))
    edit.draw(in: rect, source.scene.wording, on: &surface)
  }

  func explanation(of level: EditorLevel) -> Explanation? {
    focus(of: level).flatMap { source.explanation(of: $0) }
  }

  /// From the focused cell on, right and down, as far as there are cells.
  func cells(of block: PastedBlock, at level: EditorLevel, in area: Rect) -> PlacedBlock? {
    guard !block.isSingle else { return nil }
    let table = settled(level)
    let layout = layout(table, in: area)
    guard let top = table.place(in: source), let column = layout.cursor,
      let first = layout.reachable.firstIndex(of: column)
    else { return nil }
    let rows = (top..<min(source.count, top + block.rows.count)).map { source.row(at: $0).id }
    let columns = layout.reachable[first...]
    var placed = PlacedBlock()
    for (down, row) in block.rows.enumerated() {
      for (across, text) in row.enumerated() {
        guard down < rows.count, let id = rows[down], across < columns.count,
          let path = source.place(row: id, column: columns[first + across])?.field
        else {
          placed.homeless += 1
          continue
        }
        placed.cells.append((path, text))
      }
    }
    return placed
  }
}
