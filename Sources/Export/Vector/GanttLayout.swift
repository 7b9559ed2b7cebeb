public import Figures
import Terminal

extension GanttFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    sheet(of: lines.indices, Sheet(title: title, subtitle: subtitle))
  }

  public func slides(title: String, subtitle: String) -> [Sheet] {
    let room = GanttLayout<Subject>.room(Sheet(title: title, subtitle: subtitle))
    let pages = SheetRows.pages(lines.count, in: room)
    return pages.enumerated().map { page, lines in
      let words = SheetRows.subtitle(subtitle, page: page, of: pages.count)
      return sheet(of: lines, Sheet(title: title, subtitle: words))
    }
  }

  private func sheet(of shown: Range<Int>, _ sheet: Sheet) -> Sheet {
    var layout = GanttLayout(self, shown, sheet)
    layout.addScale()
    for line in shown { layout.add(line) }
    layout.addTies()
    layout.sheet.summary = shown.map { line in
      switch lines[line] {
      case .head(let title): title
      case .row(let row): Spoken.list([rows[row].mark.text, rows[row].note])
      }
    }.joined(separator: "; ")
    return layout.sheet
  }
}

/// Bars on a scale of days, on a sheet.
private struct GanttLayout<Subject: Hashable & Sendable> {
  let figure: GanttFigure<Subject>
  var sheet: Sheet
  private let shown: Range<Int>
  private let rows: SheetRows
  private let top: Double
  private let label: (x: Double, width: Double)
  private let track: (start: Double, end: Double)
  private let note: (x: Double, width: Double)

  private static var headHeight: Double { 22 }

  /// Without the names of the days.
  static func room(_ sheet: Sheet) -> Double { sheet.body.height - headHeight }

  init(_ figure: GanttFigure<Subject>, _ shown: Range<Int>, _ sheet: Sheet) {
    self.figure = figure
    self.shown = shown
    self.sheet = sheet
    self.sheet.height += SheetRows.excess(shown.count, over: Self.room(sheet))
    let rows = SheetRows(shown.count, in: Self.room(self.sheet))
    self.rows = rows
    top = sheet.body.y + Self.headHeight
    let content = shown.compactMap { line -> GanttFigure<Subject>.Row? in
      guard case .row(let row) = figure.lines[line] else { return nil }
      return figure.rows[row]
    }
    let body = sheet.body
    let names = content.map { Lettering.width(Self.runs($0.mark, rows.size)) }.max() ?? 0
    let notes = Lettering.widest(content.map(\.note), Face(rows.size))
    let widths = SheetColumns.shared([names + 2, notes + 2], in: body.width * 0.55)
    label = (body.x, widths[0])
    note = (body.maxX - widths[1], widths[1])
    track = (body.x + widths[0] + 14, body.maxX - widths[1] - 14)
  }

  private static func runs(_ mark: Mark<Subject>, _ size: Double) -> [Sheet.Run] {
    let name = Sheet.Run(mark.text, Face(size))
    guard !mark.sign.isEmpty else { return [name] }
    return [Sheet.Run(mark.sign + " ", Face(size, Tint(mark.ink), bold: true)), name]
  }

  private func y(_ line: Int) -> Double { top + Double(line - shown.lowerBound) * rows.step }

  private func x(_ day: Int) -> Double {
    track.start + figure.share(near: day) * (track.end - track.start)
  }

  mutating func addScale() {
    let bottom = top + Double(shown.count) * rows.step
    let face = Face(10, Tint(.dim))
    var free = track.start
    for tick in figure.ticks where figure.scale.contains(tick.day) {
      let x = x(tick.day)
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(x, top), end: Sheet.Spot(x, bottom), pen: Sheet.Pen(.rule, 0.75)))
      let width = Lettering.width(tick.label, face) + 1
      guard x >= free, x + width <= track.end else { continue }
      sheet.put(
        tick.label, face, in: Sheet.Box(x: x, y: sheet.body.y, width: width, height: 18))
      free = x + width + 6
    }
    guard let today = figure.today, figure.scale.contains(today) else { return }
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(x(today), top), end: Sheet.Spot(x(today), bottom),
        pen: Sheet.Pen(Tint(.accent), 1.5, .dashed)))
  }

  mutating func add(_ line: Int) {
    switch figure.lines[line] {
    case .head(let title):
      sheet.put(
        title, Face(rows.size, Tint(.accent), bold: true),
        in: Sheet.Box(x: label.x, y: y(line), width: track.end - label.x, height: rows.step))
    case .row(let place): add(figure.rows[place], in: line)
    }
  }

  private mutating func add(_ row: GanttFigure<Subject>.Row, in line: Int) {
    let top = y(line)
    func box(_ column: (x: Double, width: Double)) -> Sheet.Box {
      Sheet.Box(x: column.x, y: top, width: column.width, height: rows.step)
    }
    sheet.put(Self.runs(row.mark, rows.size), in: box(label))
    sheet.put(row.note, Face(rows.size, Tint(.dim)), in: box(note))
    guard row.days.overlaps(figure.scale) else { return }
    let name = Spoken.name(row.mark.text)
    let middle = top + rows.step / 2
    guard row.start != nil else {
      let radius = min(7, rows.step * 0.3)
      let centre = x(row.end)
      let spots = [
        Sheet.Spot(centre, middle - radius), Sheet.Spot(centre + radius, middle),
        Sheet.Spot(centre, middle + radius), Sheet.Spot(centre - radius, middle),
      ]
      sheet.add(
        Sheet.Shape(
          name: name, detail: row.note, form: .polygon(spots, Sheet.Fill(Tint(row.mark.ink)))))
      return
    }
    let (start, end) = (x(row.days.lowerBound), x(row.days.upperBound))
    sheet.add(
      Sheet.Area(
        box: Sheet.Box(
          x: start, y: top + rows.step * 0.22, width: max(3, end - start),
          height: rows.step * 0.56),
        fill: Sheet.Fill(Tint(row.mark.ink), row.mark.pattern)), name: name, detail: row.note)
  }

  /// From the end of what must be done before to the beginning of what waits for it.
  mutating func addTies() {
    let shownLines = shown.compactMap { line -> (Int, Int)? in
      guard case .row(let row) = figure.lines[line] else { return nil }
      return (row, line)
    }
    let lineOf = Dictionary(shownLines, uniquingKeysWith: { first, _ in first })
    for (place, line) in shownLines {
      for other in figure.rows[place].waitsFor {
        guard let before = figure.row(of: other), let above = lineOf[before], before != place else {
          continue
        }
        let start = Sheet.Spot(x(figure.rows[before].end), y(above) + rows.step / 2)
        let end = Sheet.Spot(x(figure.rows[place].days.lowerBound), y(line) + rows.step / 2)
        sheet.add(
          Sheet.Line(start: start, end: end, pen: Sheet.Pen(Tint(.dim), 1), isArrow: true),
          name: Spoken.name(figure.rows[before].mark.text) + " → "
            + Spoken.name(figure.rows[place].mark.text))
      }
    }
  }
}
