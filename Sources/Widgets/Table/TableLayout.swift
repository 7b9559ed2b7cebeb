public import Terminal

/// What is at a point of a table.
public enum TableHit<Key: Hashable & Sendable>: Hashable, Sendable {
  case head(Key)
  /// Without a column in the air between them.
  case row(place: Int, column: Key?)
}

/// A table laid out for a place on the screen, for drawing and for the mouse.
public struct TableLayout<Key: Hashable & Sendable>: Sendable {
  /// A column where it stands on the screen.
  public struct Column: Hashable, Sendable {
    public let column: TableColumn<Key>
    /// Among the table's columns.
    let place: Int
    public let x: Int
    public let width: Int

    public var maxX: Int { x + width }
  }

  public let table: Table<Key>
  public let area: Rect
  /// Those in sight.
  public let columns: [Column]
  /// How many columns are out of sight at each side.
  public let hidden: (before: Int, after: Int)
  /// The columns that the cursor can go to, in or out of sight.
  public let reachable: [Key]
  /// The places of the pinned rows, which are always in sight.
  public let pinned: Range<Int>
  /// The places in sight of the rows that scroll.
  public let rows: Range<Int>
  public let count: Int
  /// The place of the focused row.
  public let focus: Int?
  /// The column of the focused cell; nil while whole rows are walked.
  public let cursor: Key?

  /// The line of the titles; empty without one.
  public var head: Rect { area.top(table.hasHead ? 1 : 0) }

  /// The first column in sight of those that scroll.
  var firstScrolling: Key? {
    columns.first { $0.column.narrowing == .scrolls }?.column.key
  }

  /// Where the cells stand: without the air at the sides.
  var content: Rect { area.dropLeading(table.leading).dropTrailing(table.trailing) }

  /// The line that tells how many rows are out of sight; empty without one.
  var moreLine: Rect {
    TableLines(table, area: area, count: count).moreLine
  }

  /// The lines of a row; nil out of sight.
  public func rect(ofRow place: Int) -> Rect? {
    let lines = table.linesPerRow
    let top: Int
    if pinned.contains(place) {
      top = place * lines
    } else if rows.contains(place) {
      top = (pinned.count + place - rows.lowerBound) * lines
    } else {
      return nil
    }
    let below = area.dropTop(head.height + top)
    return below.isEmpty ? nil : below.top(lines)
  }

  /// The cell of a row in a column; nil out of sight.
  public func rect(ofRow place: Int, column key: Key) -> Rect? {
    guard let column = columns.first(where: { $0.column.key == key }),
      let row = rect(ofRow: place)
    else { return nil }
    return Rect(x: column.x, y: row.y, width: column.width, height: row.height)
  }

  public func hit(at point: Point) -> TableHit<Key>? {
    guard area.contains(point) else { return nil }
    let key = column(at: point.x)?.column.key
    if head.contains(point) { return key.map(TableHit.head) }
    guard !moreLine.contains(point) else { return nil }
    let row = (point.y - area.y - head.height) / table.linesPerRow
    if row < pinned.count { return .row(place: row, column: key) }
    let place = rows.lowerBound + row - pinned.count
    return rows.contains(place) ? .row(place: place, column: key) : nil
  }

  /// A cell begins a column early: what stands before a number belongs to it.
  private func column(at x: Int) -> Column? {
    columns.first { ($0.x - 1..<$0.maxX).contains(x) }
  }
}

/// How many rows of a table an area has lines for.
struct TableLines {
  let pinned: Int
  /// Rows in sight of those that scroll.
  let height: Int
  let moreLine: Rect

  init<Key>(_ table: Table<Key>, area: Rect, count: Int) {
    let body = area.dropTop(table.hasHead ? 1 : 0)
    let lines = max(1, table.linesPerRow)
    pinned = max(0, min(table.pinnedRows, count))
    var left = body.height - pinned * lines
    moreLine =
      if case .words = table.more, left >= 3 * lines, left / lines < count - pinned {
        area.bottom(1)
      } else {
        area.bottom(0)
      }
    left -= moreLine.height
    height = max(0, left / lines)
  }
}

extension TableState {
  /// Lays the table out; the contents of the rows in sight, or of the sample, say how wide fitting
  /// columns are.
  public func layout(
    of table: Table<Key>, in area: Rect, _ source: some TableSource<RowID, Key>
  ) -> TableLayout<Key> {
    let count = source.count
    let focus = place(in: source)
    let lines = TableLines(table, area: area, count: count)
    let clicked = sight.map { $0.top - lines.pinned }
    // A pinned row is in sight whatever scrolls.
    let scrolled = (focus ?? lastPlace) - lines.pinned
    let top = Scroll.offset(
      focus: scrolled < 0 ? clicked ?? 0 : scrolled, count: count - lines.pinned,
      height: lines.height, clicked: clicked)
    let first = lines.pinned + top
    let rows = first..<max(first, min(count, first + lines.height))
    let sample = source.sample ?? Array(0..<lines.pinned) + Array(rows)
    let plan = ColumnPlan(
      table, room: area.width - table.leading - table.trailing,
      widths: widths(of: table, at: sample, source), focus: column,
      first: sight?.column)
    let reachable = plan.kept.compactMap { $0.column.takesCursor ? $0.column.key : nil }
    let cursor = column.flatMap { reachable.contains($0) ? $0 : reachable.first }
    let placed = plan.placed().map { entry, x in
      TableLayout<Key>.Column(
        column: entry.column, place: entry.place, x: area.x + table.leading + x, width: entry.width)
    }
    let scrolling = plan.kept.indices.filter { plan.kept[$0].column.narrowing == .scrolls }
    let shown = plan.shown ?? 0..<plan.kept.count
    return TableLayout(
      table: table, area: area, columns: placed,
      hidden: (
        scrolling.count { $0 < shown.lowerBound }, scrolling.count { $0 >= shown.upperBound }
      ),
      reachable: reachable, pinned: 0..<lines.pinned, rows: rows, count: count, focus: focus,
      cursor: cursor)
  }

  private func widths(
    of table: Table<Key>, at sample: [Int], _ source: some TableSource<RowID, Key>
  ) -> [Int] {
    let fitting = table.columns.map { column in
      if case .fitting = column.width { true } else { false }
    }
    guard fitting.contains(true) else { return fitting.map { _ in 0 } }
    var widths = table.columns.map { table.hasHead ? Glyphs.width(of: $0.title) : 0 }
    let room = CellRoom(width: .max, isFocused: false)
    for place in sample {
      guard source.row(at: place).hasCells else { continue }
      for index in table.columns.indices where fitting[index] {
        let cell = source.kept(at: place, table.columns[index].key, index, in: room)
        widths[index] = max(widths[index], cell.width)
      }
    }
    return widths
  }
}

extension TableRow {
  fileprivate var hasCells: Bool {
    switch self {
    case .item, .head: true
    case .wide, .gap: false
    }
  }
}
