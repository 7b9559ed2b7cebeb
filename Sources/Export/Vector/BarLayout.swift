public import Figures
import Terminal

extension BarFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    sheet(of: bars.indices, Sheet(title: title, subtitle: subtitle))
  }

  public func slides(title: String, subtitle: String) -> [Sheet] {
    let room = BarLayout<Subject>.room(Sheet(title: title, subtitle: subtitle), self)
    let pages = SheetRows.pages(bars.count, in: room.height - 16)
    return pages.enumerated().map { page, bars in
      let words = SheetRows.subtitle(subtitle, page: page, of: pages.count)
      return sheet(of: bars, Sheet(title: title, subtitle: words))
    }
  }

  private func sheet(of bars: Range<Int>, _ sheet: Sheet) -> Sheet {
    var layout = BarLayout(self, bars, sheet)
    layout.addZero()
    for (line, bar) in layout.lines.enumerated() {
      if let bar { layout.add(bar, in: line) } else { layout.addCut(in: line) }
    }
    layout.sheet.put(legend, at: Sheet.Spot(Sheet.margin, layout.sheet.body.maxY - 14))
    layout.sheet.summary = bars.map { self.bars[$0].told }.joined(separator: ", ")
    return layout.sheet
  }
}

extension BarFigure.Bar {
  /// Places stand below each other: a blank before a digit is as wide as one.
  fileprivate var aligned: String {
    let blanks = label.prefix { $0 == " " }.count
    let rest = label.dropFirst(blanks)
    let wide = rest.first?.isNumber == true ? blanks : max(0, blanks - 2)
    return String(repeating: "\u{2007}", count: wide)
      + String(repeating: " ", count: blanks - wide) + rest
  }

  fileprivate var name: String { Spoken.name(label) }
  fileprivate var told: String { Spoken.list([name, total, note]) }
}

/// Bars on a sheet: label, bar, total and note in a row.
private struct BarLayout<Subject: Hashable & Sendable> {
  let figure: BarFigure<Subject>
  var sheet: Sheet
  /// The bars from the top down, nil for the line that parts them.
  let lines: [Int?]
  private let rows: SheetRows
  private let body: Sheet.Box
  private let label: Sheet.Box
  private let track: Sheet.Box
  private let total: Sheet.Box
  private let note: Sheet.Box

  /// Without the legend.
  static func room(_ sheet: Sheet, _ figure: BarFigure<Subject>) -> Sheet.Box {
    var body = sheet.body
    if !figure.legend.isEmpty { body.height -= 24 }
    return body
  }

  init(_ figure: BarFigure<Subject>, _ bars: Range<Int>, _ sheet: Sheet) {
    self.figure = figure
    self.sheet = sheet
    var lines = bars.map(Int?.some)
    if let cut = figure.cut, cut.after > bars.lowerBound || bars.lowerBound == 0,
      cut.after <= bars.upperBound
    {
      lines.insert(nil, at: cut.after - bars.lowerBound)
    }
    self.lines = lines
    self.sheet.height += SheetRows.excess(
      lines.count, over: Self.room(sheet, figure).height)
    body = Self.room(self.sheet, figure)
    rows = SheetRows(lines.count, in: body.height)
    let face = Face(rows.size)
    let shown = figure.bars[bars]
    let widths = SheetColumns.shared(
      [shown.map(\.aligned), shown.map(\.total), shown.map(\.note)].map {
        Lettering.widest($0, face) + 2
      }, in: body.width * 0.6)
    var columns: [Sheet.Box] = []
    let trackWidth = body.width - widths.reduce(0, +) - 36
    var x = body.x
    for width in [widths[0], trackWidth, widths[1], widths[2]] {
      columns.append(Sheet.Box(x: x, y: body.y, width: width, height: body.height))
      x += width + 12
    }
    (label, track, total, note) = (columns[0], columns[1], columns[2], columns[3])
  }

  private func row(_ box: Sheet.Box, _ line: Int) -> Sheet.Box {
    Sheet.Box(
      x: box.x, y: box.y + Double(line) * rows.step, width: box.width, height: rows.step)
  }

  private func x(_ value: Double) -> Double {
    let span = figure.scale.upperBound - figure.scale.lowerBound
    let share = span > 0 ? (value - figure.scale.lowerBound) / span : 0
    return track.x + min(max(share, 0), 1) * track.width
  }

  mutating func addZero() {
    let height = Double(lines.count) * rows.step
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(x(0), track.y), end: Sheet.Spot(x(0), track.y + height),
        pen: Sheet.Pen(.rule)))
  }

  mutating func add(_ place: Int, in line: Int) {
    let bar = figure.bars[place]
    sheet.put(bar.aligned, Face(rows.size), in: row(label, line))
    sheet.put(bar.total, Face(rows.size, bold: true), in: row(total, line), .trailing)
    sheet.put(bar.note, Face(rows.size, Tint(bar.noteInk)), in: row(note, line))
    let middle = row(track, line)
    let (top, height) = (middle.y + rows.step * 0.16, rows.step * 0.68)
    for (part, extent) in zip(bar.parts, bar.extents) {
      let (start, end) = (x(min(extent.start, extent.end)), x(max(extent.start, extent.end)))
      let isKnown = part.size != nil
      guard !isKnown || end > start else { continue }
      sheet.add(
        Sheet.Area(
          box: Sheet.Box(x: start, y: top, width: isKnown ? end - start : 18, height: height),
          fill: Sheet.Fill(Tint(part.ink), isKnown ? part.pattern : .forecast),
          caption: isKnown
            ? nil
            : Sheet.Caption(
              paragraphs: [[Sheet.Run("?", Face(rows.size, Tint(.unknown)))]], side: .centre)),
        name: bar.name, detail: told(part, of: bar))
    }
    if let target = bar.target {
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(x(target), top - 2), end: Sheet.Spot(x(target), top + height + 2),
          pen: Sheet.Pen(Tint(.text), 2)), name: bar.name, detail: Decimal.text(target))
    }
  }

  /// What the part is, where one series alone looks like it, and how much.
  private func told(_ part: Mark<Subject>, of bar: BarFigure<Subject>.Bar) -> String {
    let alike = figure.legend.filter { $0.pattern == part.pattern }
    let amount = part.text.isEmpty ? part.size.map { Decimal.text($0) } ?? "?" : part.text
    return Spoken.list([
      alike.count == 1 ? alike[0].name : "", bar.parts.count == 1 ? bar.total : amount,
    ])
  }

  mutating func addCut(in line: Int) {
    guard let cut = figure.cut else { return }
    let row = row(body, line)
    let face = Face(rows.size, Tint(.accent), bold: true)
    let width = min(Lettering.width(cut.label, face), body.width - 40)
    let y = row.centre.y
    sheet.put(cut.label, face, in: Sheet.Box(x: row.x, y: row.y, width: width, height: rows.step))
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(row.x + width + 8, y), end: Sheet.Spot(row.maxX, y),
        pen: Sheet.Pen(Tint(.accent), 1.5, .dashed)), name: cut.label)
  }
}
