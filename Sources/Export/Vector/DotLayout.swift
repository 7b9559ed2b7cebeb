public import Figures
import Terminal

extension DotFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    sheet(of: rows.indices, Sheet(title: title, subtitle: subtitle))
  }

  public func slides(title: String, subtitle: String) -> [Sheet] {
    let room = DotLayout<Subject>.room(Sheet(title: title, subtitle: subtitle))
    let pages = SheetRows.pages(rows.count, in: room)
    return pages.enumerated().map { page, rows in
      let words = SheetRows.subtitle(subtitle, page: page, of: pages.count)
      return sheet(of: rows, Sheet(title: title, subtitle: words))
    }
  }

  private func sheet(of shown: Range<Int>, _ sheet: Sheet) -> Sheet {
    var layout = DotLayout(self, shown, sheet)
    layout.addScale(lines: shown.count)
    layout.addLegend()
    for (line, row) in shown.enumerated() { layout.add(rows[row], in: line) }
    layout.sheet.summary = shown.map { row in
      Spoken.list(
        [rows[row].title, rows[row].note] + rows[row].told(series)
          + [rows[row].result?.text ?? ""])
    }.joined(separator: "; ")
    return layout.sheet
  }
}

extension DotFigure.Row {
  /// Whose marks they are, and how high.
  fileprivate func told(_ series: [Mark<Int>]) -> [String] {
    marks.enumerated().compactMap { place, mark in
      mark.map { mark in
        let name = series.indices.contains(place) ? series[place].text : mark.text
        return name + " " + (mark.size.map { Decimal.text($0, places: 1) } ?? "?")
      }
    }
  }
}

/// Dots on a scale, on a sheet: what isn't known stands before the scale.
private struct DotLayout<Subject: Hashable & Sendable> {
  let figure: DotFigure<Subject>
  var sheet: Sheet
  private let rows: SheetRows
  private let top: Double
  private let columns: [Double]
  private let track: (start: Double, end: Double)

  private static var headHeight: Double { 28 }
  private static var footHeight: Double { 18 }

  /// Without the legend and the numbers of the scale.
  static func room(_ sheet: Sheet) -> Double { sheet.body.height - headHeight - footHeight }

  init(_ figure: DotFigure<Subject>, _ shown: Range<Int>, _ sheet: Sheet) {
    self.figure = figure
    self.sheet = sheet
    self.sheet.height += SheetRows.excess(shown.count, over: Self.room(sheet))
    top = sheet.body.y + Self.headHeight
    rows = SheetRows(shown.count, in: Self.room(self.sheet))
    let face = Face(rows.size)
    let content = figure.rows[shown]
    columns = SheetColumns.shared(
      [
        Lettering.widest(content.map(\.title), face) + 2,
        Lettering.widest(content.map(\.note), face) + 2,
        Lettering.widest(content.map { $0.result?.text ?? "" }, Face(rows.size, bold: true)) + 2,
      ], in: sheet.body.width * 0.55)
    track = (
      sheet.body.x + columns[0] + columns[1] + 60, sheet.body.maxX - columns[2] - 24
    )
  }

  private func x(_ value: Double) -> Double {
    let span = figure.scale.upperBound - figure.scale.lowerBound
    let share = span > 0 ? (value - figure.scale.lowerBound) / span : 0
    return track.start + min(max(share, 0), 1) * (track.end - track.start)
  }

  mutating func addScale(lines: Int) {
    let bottom = top + Double(lines) * rows.step
    let (low, high) = (figure.scale.lowerBound, figure.scale.upperBound)
    let marks = low < high ? [(low, true), ((low + high) / 2, false), (high, true)] : [(low, true)]
    for (value, isEnd) in marks {
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(x(value), top), end: Sheet.Spot(x(value), bottom),
          pen: Sheet.Pen(.rule, 1, isEnd ? .none : .dashed)))
      sheet.put(
        Decimal.text(value, places: 1), Face(10, Tint(.dim)),
        in: Sheet.Box(x: x(value) - 24, y: bottom + 2, width: 48, height: 14), .centre)
    }
  }

  mutating func addLegend() {
    var x = Sheet.margin
    for series in figure.series {
      let sign = Sheet.Run(series.sign + " ", Face(12, Tint(series.ink), bold: true))
      let runs = [sign, Sheet.Run(series.text, Face(12, Tint(.dim)))]
      let width = Lettering.width(runs) + 1
      guard x + width <= sheet.body.maxX else { return }
      sheet.put(runs, in: Sheet.Box(x: x, y: sheet.body.y, width: width, height: 20))
      x += width + 22
    }
  }

  mutating func add(_ row: DotFigure<Subject>.Row, in line: Int) {
    let y = top + Double(line) * rows.step
    func box(_ x: Double, _ width: Double) -> Sheet.Box {
      Sheet.Box(x: x, y: y, width: width, height: rows.step)
    }
    sheet.put(row.title, Face(rows.size), in: box(sheet.body.x, columns[0]))
    sheet.put(
      row.note, Face(rows.size, Tint(.dim)), in: box(sheet.body.x + columns[0] + 12, columns[1]),
      .trailing)
    let middle = y + rows.step / 2
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(track.start, middle), end: Sheet.Spot(track.end, middle),
        pen: Sheet.Pen(.rule, 0.75)))
    add(row.marks, middle, row)
    if let result = row.result {
      sheet.put(
        result.text, Face(rows.size, Tint(result.ink), bold: true),
        in: box(sheet.body.maxX - columns[2], columns[2]), .trailing)
    }
  }

  /// The first lies above the others; those on one place stand beside each other.
  private mutating func add(
    _ marks: [Mark<Subject>?], _ middle: Double, _ row: DotFigure<Subject>.Row
  ) {
    let size = min(14, rows.step * 0.7)
    var taken: [(centre: Double, width: Double)] = []
    var shapes: [Sheet.Shape] = []
    for (place, mark) in marks.enumerated() {
      guard let mark else { continue }
      let series = figure.series.indices.contains(place) ? figure.series[place] : nil
      let sign = mark.sign.isEmpty ? series?.sign ?? "●" : mark.sign
      let amount = mark.size.map { Decimal.text($0, places: 1) } ?? "?"
      let width = Lettering.width(sign, Face(size, bold: true))
      var centre = mark.size.map(x) ?? track.start - 22
      while let other = taken.first(where: { abs($0.centre - centre) < ($0.width + width) / 2 }) {
        centre = other.centre + (other.width + width) / 2 + 0.01
      }
      taken.append((centre, width))
      shapes.append(
        Sheet.Shape(
          name: Spoken.list([Spoken.name(row.title), series?.text ?? mark.text, amount]),
          form: .area(
            Sheet.Area(
              box: Sheet.Box(around: Sheet.Spot(centre, middle), radius: size * 0.7),
              caption: Sheet.Caption(
                paragraphs: [[Sheet.Run(sign, Face(size, Tint(mark.ink), bold: true))]],
                side: .centre)))))
    }
    for shape in shapes.reversed() { sheet.add(shape) }
  }
}
