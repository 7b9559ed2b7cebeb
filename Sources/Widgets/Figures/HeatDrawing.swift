public import Figures
public import Terminal

extension HeatGrid: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = HeatSheet(self, in: area, focus: focus)
    return sheet.rows.flatMap { row in
      sheet.columns.compactMap { column in
        mark(row: row, column: column).map { mark in
          let rect = sheet.rect(row, column)
          return FigurePlace(subject: mark.subject, rect: rect, cursor: rect.origin)
        }
      }
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = HeatSheet(self, in: area, focus: focus)
    let focused = focus.flatMap { place(of: $0) }
    sheet.drawTitles(focused?.column, on: &surface)
    for row in sheet.rows {
      let line = sheet.line(of: row)
      let isFocused = row == focused?.row
      let ground = isFocused ? Ground.selection : .page
      if isFocused { FigureLook.drawFocus(in: line, on: &surface) }
      let style = Style(.text, on: ground)
      surface.put(
        Glyphs.cut(rows[row].title, to: sheet.titleWidth), at: Point(line.x + 3, line.y),
        style: isFocused ? style.bold : style, within: line)
      for column in sheet.columns {
        guard let mark = mark(row: row, column: column) else { continue }
        sheet.draw(
          mark, in: sheet.rect(row, column), ground, column == focused?.column && isFocused,
          on: &surface)
      }
    }
    FigureLook.drawMore(
      above: sheet.rows.lowerBound > 0, below: sheet.rows.upperBound < rows.count,
      in: area.dropTop(1), on: &surface)
    rest(on: focus, in: area, &surface)
  }
}

/// A heat grid laid out for a place on the screen.
private struct HeatSheet<Subject: Hashable & Sendable> {
  let grid: HeatGrid<Subject>
  let area: Rect
  let titleWidth: Int
  let cellWidth: Int
  /// The columns and the rows in sight.
  let columns: Range<Int>
  let rows: Range<Int>

  static var gap: Int { 2 }

  init(_ grid: HeatGrid<Subject>, in area: Rect, focus: Subject?) {
    self.grid = grid
    self.area = area
    let content = area.dropLeading(3).dropTrailing(1)
    titleWidth = min(grid.widest.title, max(8, content.width * 2 / 5), content.width)
    let room = max(0, content.width - titleWidth - Self.gap)
    let heads = grid.widest.head
    let least = max(3, 2 + grid.widest.text, min(heads, 10))
    // Where all columns are in sight, their titles get what room is left.
    let share = grid.columns.isEmpty ? 0 : (room + Self.gap) / grid.columns.count - Self.gap
    cellWidth = min(max(least, min(heads, share)), room)
    let focused = focus.flatMap { grid.place(of: $0) }
    let window = SidewaysWindow(
      widths: grid.columns.map { [cellWidth] _ in cellWidth }, gap: Self.gap, room: room)
    let shown = window.range(focus: focused?.column, first: nil)
    columns = cellWidth > 0 && !grid.columns.isEmpty ? shown : 0..<0
    let height = max(0, area.height - 1)
    let first = Scroll.offset(focus: focused?.row ?? 0, count: grid.rows.count, height: height)
    rows = first..<min(grid.rows.count, first + height)
  }

  func line(of row: Int) -> Rect { area.row(1 + row - rows.lowerBound) }

  func rect(_ row: Int, _ column: Int) -> Rect {
    Rect(x: x(of: column), y: line(of: row).y, width: cellWidth, height: 1)
  }

  private func x(of column: Int) -> Int {
    area.x + 3 + titleWidth + Self.gap + (column - columns.lowerBound) * (cellWidth + Self.gap)
  }

  func drawTitles(_ focused: Int?, on surface: inout Surface) {
    let line = area.top(1)
    for column in columns {
      surface.put(
        Glyphs.cut(grid.columns[column], to: cellWidth), at: Point(x(of: column), line.y),
        style: column == focused ? Style.plain.bold : Style(.dim), within: line)
    }
    if let first = columns.first, first > 0 {
      surface.put("◂", at: Point(x(of: first) - Self.gap, line.y), style: Style(.dim), within: line)
    }
    if columns.upperBound < grid.columns.count {
      surface.put("▸", at: Point(line.maxX - 1, line.y), style: Style(.dim), within: line)
    }
  }

  /// A shade, and the number that it stands for.
  func draw(
    _ mark: Mark<Subject>, in rect: Rect, _ ground: Ground, _ hasFocus: Bool,
    on surface: inout Surface
  ) {
    if hasFocus { surface.fill(rect, FigureLook.focus) }
    let shade = Style(mark.size == nil ? .unknown : mark.ink, on: ground)
    let words = Style(mark.size == nil ? .unknown : .text, on: ground)
    surface.put(
      Self.sign(mark.size), at: rect.origin, style: hasFocus ? FigureLook.focus : shade,
      within: rect)
    let text = mark.size == nil && mark.text.isEmpty ? "?" : mark.text
    surface.put(
      FigureLook.whole(text, in: rect.width - 2), at: Point(rect.x + 2, rect.y),
      style: hasFocus ? FigureLook.focus : words, within: rect)
  }

  private static func sign(_ level: Double?) -> String {
    guard let level else { return "·" }
    let shades = ["░", "▒", "▓", "█"]
    return shades[min(max(Int(level * 4), 0), 3)]
  }
}
