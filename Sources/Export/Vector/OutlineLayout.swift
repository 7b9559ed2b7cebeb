public import Figures
import Terminal

extension OutlineFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    sheet(of: rows.indices, Sheet(title: title, subtitle: subtitle))
  }

  public func slides(title: String, subtitle: String) -> [Sheet] {
    let first = Sheet(title: title, subtitle: subtitle)
    let pages = SheetRows.pages(rows.count, in: OutlineLayout<Subject>.room(first, self))
    return pages.enumerated().map { page, rows in
      let words = SheetRows.subtitle(subtitle, page: page, of: pages.count)
      return sheet(of: rows, Sheet(title: title, subtitle: words))
    }
  }

  private func sheet(of shown: Range<Int>, _ sheet: Sheet) -> Sheet {
    var layout = OutlineLayout(self, shown, sheet)
    layout.addHeads()
    for row in shown { layout.add(row) }
    layout.sheet.summary = shown.map { row in
      Spoken.list([rows[row].mark.text] + rows[row].cells.map(\.words) + [rows[row].aside])
    }.joined(separator: "; ")
    return layout.sheet
  }
}

/// Rows below their heads, on a sheet, with lines that lead from one to the other.
private struct OutlineLayout<Subject: Hashable & Sendable> {
  let figure: OutlineFigure<Subject>
  var sheet: Sheet
  private let shown: Range<Int>
  private let rows: SheetRows
  private let top: Double
  /// That of the marks, those of the columns, that of what leads elsewhere.
  private let boxes: [(x: Double, width: Double)]

  private static var indent: Double { 18 }
  private static var head: Face { Face(11, Tint(.dim), bold: true) }

  private static func headHeight(_ figure: OutlineFigure<Subject>) -> Double {
    figure.columns.contains { !$0.title.isEmpty } ? 22 : 0
  }

  static func room(_ sheet: Sheet, _ figure: OutlineFigure<Subject>) -> Double {
    sheet.body.height - headHeight(figure)
  }

  init(_ figure: OutlineFigure<Subject>, _ shown: Range<Int>, _ sheet: Sheet) {
    self.figure = figure
    self.shown = shown
    self.sheet = sheet
    self.sheet.height += SheetRows.excess(shown.count, over: Self.room(sheet, figure))
    top = sheet.body.y + Self.headHeight(figure)
    rows = SheetRows(shown.count, in: Self.room(self.sheet, figure))
    let size = rows.size
    let content = figure.rows[shown]
    let marks =
      content.map { row in
        Double(row.depth) * Self.indent + Lettering.width(Self.runs(row, size))
      }.max() ?? 0
    let cells = figure.columns.enumerated().map { place, column in
      content.map { row in
        row.cells.indices.contains(place)
          ? Lettering.width(row.cells[place].words, Face(size)) : 0
      }.reduce(Lettering.width(column.title, Self.head), max)
    }
    let asides = Lettering.widest(content.map(\.aside), Face(size))
    let gaps = Double(cells.count + 1) * 16
    let widths = SheetColumns.shared(
      [marks + 2] + cells.map { $0 + 2 } + [asides + 2], in: sheet.body.width - gaps)
    var x = sheet.body.x
    boxes = widths.map { width in
      defer { x += width + 16 }
      return (x, width)
    }
  }

  private static func runs(_ row: OutlineFigure<Subject>.Row, _ size: Double) -> [Sheet.Run] {
    let mark = row.mark
    let sign = Sheet.Run(mark.sign + " ", Face(size, Tint(mark.ink), bold: true))
    let name = Sheet.Run(mark.text, Face(size, bold: row.depth == 0))
    let folded = Sheet.Run(" +\(row.folded)", Face(size, Tint(.dim)))
    return (mark.sign.isEmpty ? [name] : [sign, name]) + (row.folded > 0 ? [folded] : [])
  }

  private func y(_ row: Int) -> Double { top + Double(row - shown.lowerBound) * rows.step }

  mutating func addHeads() {
    for (place, column) in figure.columns.enumerated() {
      let box = boxes[place + 1]
      sheet.put(
        column.title, Self.head,
        in: Sheet.Box(x: box.x, y: sheet.body.y, width: box.width, height: 18),
        column.isNumber ? .trailing : .leading)
    }
    guard top > sheet.body.y else { return }
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(sheet.body.x, top - 2), end: Sheet.Spot(sheet.body.maxX, top - 2),
        pen: Sheet.Pen(.rule)))
  }

  mutating func add(_ place: Int) {
    let row = figure.rows[place]
    let y = y(place)
    let indent = Double(row.depth) * Self.indent
    addBranch(to: place)
    let words = Sheet.Box(
      x: boxes[0].x + indent, y: y, width: boxes[0].width - indent, height: rows.step)
    sheet.put(Self.runs(row, rows.size), in: words)
    for (column, cell) in row.cells.enumerated() where figure.columns.indices.contains(column) {
      let box = boxes[column + 1]
      sheet.put(
        cell.words, Face(rows.size, Tint(cell.ink)),
        in: Sheet.Box(x: box.x, y: y, width: box.width, height: rows.step),
        figure.columns[column].isNumber ? .trailing : .leading)
    }
    if let box = boxes.last {
      sheet.put(
        row.aside, Face(rows.size, Tint(.dim)),
        in: Sheet.Box(x: box.x, y: y, width: box.width, height: rows.step))
    }
  }

  /// From below the sign of its head, down and to the right.
  private mutating func addBranch(to place: Int) {
    let depth = figure.rows[place].depth
    guard depth > 0 else { return }
    let head = figure.rows[shown.lowerBound..<place].lastIndex { $0.depth < depth }
    let x = boxes[0].x + Double(depth - 1) * Self.indent + 5
    let middle = y(place) + rows.step / 2
    let start = head.map { y($0) + rows.step * 0.85 } ?? top
    let pen = Sheet.Pen(.rule)
    sheet.add(Sheet.Line(start: Sheet.Spot(x, start), end: Sheet.Spot(x, middle), pen: pen))
    sheet.add(Sheet.Line(start: Sheet.Spot(x, middle), end: Sheet.Spot(x + 10, middle), pen: pen))
  }
}
