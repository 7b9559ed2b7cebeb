public import Figures
public import Terminal

extension OutlineFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = OutlineSheet(self, in: area, focus: focus)
    return sheet.shown.map { row in
      let line = sheet.line(of: row)
      return FigurePlace(
        subject: rows[row].mark.subject, rect: line, cursor: Point(sheet.x(of: row), line.y))
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = OutlineSheet(self, in: area, focus: focus)
    sheet.drawHeads(on: &surface)
    let focused = focus.flatMap { row(of: $0) }
    for row in sheet.shown { sheet.draw(row, hasFocus: row == focused, on: &surface) }
    FigureLook.drawMore(
      above: sheet.shown.lowerBound > 0, below: sheet.shown.upperBound < rows.count,
      in: sheet.body, on: &surface)
    rest(on: focus, in: area, &surface)
  }
}

/// An outline laid out for a place on the screen.
private struct OutlineSheet<Subject: Hashable & Sendable> {
  let figure: OutlineFigure<Subject>
  let area: Rect
  let body: Rect
  let shown: Range<Int>
  private let labelWidth: Int
  /// How wide each column is that there is room for; the last ones go first.
  private let widths: [Int]

  private static var gap: Int { 2 }
  private static var step: Int { 3 }

  init(_ figure: OutlineFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    self.area = area
    let hasHeads = figure.columns.contains { !$0.title.isEmpty }
    body = area.dropTop(hasHeads ? 1 : 0)
    let focused = focus.flatMap { figure.row(of: $0) }
    let first = Scroll.offset(focus: focused ?? 0, count: figure.rows.count, height: body.height)
    shown = first..<min(figure.rows.count, first + max(0, body.height))
    let sight = figure.rows[shown]
    let room = max(0, area.width - 4)
    // What has no cells has the line for itself.
    let label =
      sight.filter { !$0.cells.isEmpty }.map { Self.labelWidth(of: $0) }.max() ?? 0
    let wanted = figure.columns.indices.map { column in
      max(
        Glyphs.width(of: figure.columns[column].title),
        sight.map { row in
          row.cells.indices.contains(column) ? Glyphs.width(of: row.cells[column].words) : 0
        }.max() ?? 0)
    }
    let least = min(label, max(20, room / 3))
    var widths: [Int] = []
    var used = least
    for (column, width) in wanted.enumerated() {
      let left = room - used - Self.gap
      // Words may be cut; half a number would be another one.
      guard width <= left || left >= 8 && !figure.columns[column].isNumber else { break }
      widths.append(min(width, left))
      used += Self.gap + min(width, left)
    }
    self.widths = widths
    labelWidth = min(label, least + max(0, room - used))
  }

  func line(of row: Int) -> Rect { body.row(row - shown.lowerBound) }

  /// Where the row's words begin.
  func x(of row: Int) -> Int {
    min(area.x + 2 + figure.rows[row].depth * Self.step, area.maxX - 1)
  }

  private func x(ofColumn column: Int) -> Int {
    area.x + 2 + labelWidth + widths[..<column].reduce(0) { $0 + Self.gap + $1 } + Self.gap
  }

  func drawHeads(on surface: inout Surface) {
    guard body.y > area.y else { return }
    let line = area.row(0)
    for column in widths.indices {
      let title = figure.columns[column].title
      let space = figure.columns[column].isNumber ? widths[column] - Glyphs.width(of: title) : 0
      surface.put(
        title, at: Point(x(ofColumn: column) + space, line.y), style: Style(.dim), within: line)
    }
  }

  func draw(_ place: Int, hasFocus: Bool, on surface: inout Surface) {
    let row = figure.rows[place]
    let line = line(of: place)
    let ground = hasFocus ? Ground.selection : .page
    if hasFocus { FigureLook.drawFocus(in: line, on: &surface) }
    let label = label(of: row, in: line)
    var x = label.x
    // A line without a mark goes on with the row above it.
    let goesOnAbove = row.mark.text.isEmpty && row.mark.sign.isEmpty
    // However deep it stands, no more than there is room for.
    for depth in 1..<max(1, row.depth + 1) where x < label.maxX {
      let goesOn = figure.goesOn(below: place, at: depth)
      let twig =
        depth == row.depth && !goesOnAbove
        ? (goesOn ? "├─ " : "└─ ") : (goesOn ? "│  " : "   ")
      x += surface.put(twig, at: Point(x, line.y), style: Style(.faint, on: ground), within: label)
    }
    if !row.mark.sign.isEmpty {
      x += surface.put(
        row.mark.sign + " ", at: Point(x, line.y), style: Style(row.mark.ink, on: ground),
        within: label)
    }
    let more = Self.more(row)
    let name = Glyphs.cut(row.mark.text, to: max(0, label.maxX - x - Glyphs.width(of: more)))
    let style = Style(.text, on: ground)
    x += surface.put(
      name, at: Point(x, line.y), style: hasFocus ? style.bold : style, within: label)
    surface.put(more, at: Point(x, line.y), style: Style(.dim, on: ground), within: label)
    drawCells(row, in: line, ground, on: &surface)
  }

  private static func more(_ row: OutlineFigure<Subject>.Row) -> String {
    row.folded > 0 ? " ▸ \(row.folded)" : ""
  }

  /// Where the row's words stand: before the cells, or before what leads elsewhere.
  private func label(of row: OutlineFigure<Subject>.Row, in line: Rect) -> Rect {
    let whole = line.dropLeading(2).dropTrailing(2)
    guard row.cells.isEmpty else { return whole.leading(labelWidth) }
    guard !row.aside.isEmpty else { return whole }
    return whole.dropTrailing(
      min(Glyphs.width(of: row.aside), asideRoom(besideLabelOf: row, in: whole)) + Self.gap)
  }

  private func drawCells(
    _ row: OutlineFigure<Subject>.Row, in line: Rect, _ ground: Ground, on surface: inout Surface
  ) {
    for column in widths.indices where row.cells.indices.contains(column) {
      let cell = row.cells[column]
      let words = Glyphs.cut(cell.words, to: widths[column])
      let space =
        figure.columns[column].isNumber ? widths[column] - Glyphs.width(of: words) : 0
      surface.put(
        words, at: Point(x(ofColumn: column) + max(0, space), line.y),
        style: Style(cell.ink, on: ground), within: line)
    }
    drawAside(of: row, in: line, ground, on: &surface)
  }

  /// Below the others of its kind; further to the left where it would be cut and the columns before
  /// it are empty.
  private func drawAside(
    of row: OutlineFigure<Subject>.Row, in line: Rect, _ ground: Ground, on surface: inout Surface
  ) {
    guard !row.aside.isEmpty else { return }
    let whole = line.dropLeading(2).dropTrailing(2)
    let room =
      row.cells.isEmpty ? asideRoom(besideLabelOf: row, in: whole) : whole.maxX - end(of: row)
    guard room > 3 else { return }
    let words = Glyphs.cut(row.aside, to: room)
    let last = whole.maxX - Glyphs.width(of: words)
    surface.put(
      words, at: Point(row.cells.isEmpty ? last : min(last, x(ofColumn: widths.count)), line.y),
      style: Style(.dim, on: ground), within: line)
  }

  /// A third of the line, or more where the row's words leave it.
  private func asideRoom(
    besideLabelOf row: OutlineFigure<Subject>.Row, in whole: Rect
  ) -> Int {
    max(whole.width / 3, whole.width - Self.labelWidth(of: row) - Self.gap)
  }

  /// Where the aside of a row with cells may begin: behind the last of its words.
  private func end(of row: OutlineFigure<Subject>.Row) -> Int {
    let filled = widths.indices.last {
      row.cells.indices.contains($0) && !row.cells[$0].words.isEmpty
    }
    guard let filled else {
      return area.x + 2 + min(labelWidth, Self.labelWidth(of: row)) + Self.gap
    }
    // Words stand to the left of their column, a number fills it.
    let taken =
      figure.columns[filled].isNumber
      ? widths[filled] : min(widths[filled], Glyphs.width(of: row.cells[filled].words))
    return x(ofColumn: filled) + taken + Self.gap
  }

  /// What the row's words take, with the lines before them.
  private static func labelWidth(of row: OutlineFigure<Subject>.Row) -> Int {
    row.depth * step + Glyphs.width(of: row.mark.text)
      + (row.mark.sign.isEmpty ? 0 : Glyphs.width(of: row.mark.sign) + 1)
      + Glyphs.width(of: more(row))
  }
}
