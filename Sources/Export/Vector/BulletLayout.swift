public import Figures
import Terminal

extension BulletFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    let lines = self.lines
    return sheet(of: lines[...], Sheet(title: title, subtitle: subtitle))
  }

  public func slides(title: String, subtitle: String) -> [Sheet] {
    let lines = self.lines
    let pages = SheetRows.pages(
      lines.count, in: Sheet(title: title, subtitle: subtitle).body.height)
    return pages.enumerated().map { page, shown in
      let words = SheetRows.subtitle(subtitle, page: page, of: pages.count)
      return sheet(of: lines[shown], Sheet(title: title, subtitle: words))
    }
  }

  /// The groups' heads with their rows below them.
  private var lines: [BulletLine<Subject>] {
    groups.flatMap { group -> [BulletLine<Subject>] in
      [.head(group)] + group.rows.map { .row($0) }
    }
  }

  private func sheet(of shown: ArraySlice<BulletLine<Subject>>, _ sheet: Sheet) -> Sheet {
    var layout = BulletLayout(shown, sheet)
    for (line, content) in shown.enumerated() {
      switch content {
      case .head(let group): layout.add(group, in: line)
      case .row(let row): layout.add(row, in: line)
      }
    }
    layout.sheet.summary = shown.map(\.told).joined(separator: "; ")
    return layout.sheet
  }
}

private enum BulletLine<Subject: Hashable & Sendable> {
  case head(BulletFigure<Subject>.Group)
  case row(BulletFigure<Subject>.Row)

  var row: BulletFigure<Subject>.Row? {
    switch self {
    case .row(let row): row
    case .head: nil
    }
  }

  var label: String {
    switch self {
    case .head(let group): group.title
    case .row(let row): row.label
    }
  }

  var value: String {
    switch self {
    case .head(let group): group.result
    case .row(let row): row.mark.text
    }
  }

  var told: String { Spoken.list([label, value, row?.trend?.course.sign ?? ""]) }
}

/// Bullets on a sheet: label, bar with its floor and its target, value and course in a row.
private struct BulletLayout<Subject: Hashable & Sendable> {
  var sheet: Sheet
  private let rows: SheetRows
  private let label: Sheet.Box
  private let track: Sheet.Box
  private let value: Sheet.Box
  private let trend: Sheet.Box
  private let history: Sheet.Box

  private static var column: Double { 7 }

  init(_ shown: ArraySlice<BulletLine<Subject>>, _ sheet: Sheet) {
    self.sheet = sheet
    self.sheet.height += SheetRows.excess(shown.count, over: sheet.body.height)
    let body = self.sheet.body
    rows = SheetRows(shown.count, in: body.height)
    let face = Face(rows.size, bold: true)
    let widths = SheetColumns.shared(
      [
        Lettering.widest(shown.map(\.label), face) + 2,
        Lettering.widest(shown.map(\.value), face) + 2, 18,
        Double(shown.compactMap { $0.row?.history.count }.max() ?? 0) * Self.column,
      ], in: body.width * 0.6)
    let trackWidth = body.width - widths.reduce(0, +) - 48
    var boxes: [Sheet.Box] = []
    var x = body.x
    for width in [widths[0], trackWidth, widths[1], widths[2], widths[3]] {
      boxes.append(Sheet.Box(x: x, y: body.y, width: width, height: body.height))
      x += width + 12
    }
    (label, track, value, trend, history) = (boxes[0], boxes[1], boxes[2], boxes[3], boxes[4])
  }

  private func line(_ line: Int, of box: Sheet.Box) -> Sheet.Box {
    Sheet.Box(
      x: box.x, y: box.y + Double(line) * rows.step, width: box.width, height: rows.step)
  }

  mutating func add(_ group: BulletFigure<Subject>.Group, in line: Int) {
    let face = Face(rows.size, Tint(.accent), bold: true)
    sheet.put(group.title, face, in: self.line(line, of: label))
    sheet.put(
      group.result, Face(rows.size, bold: true), in: self.line(line, of: value), .trailing)
    let bottom = self.line(line, of: label).maxY - 1
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(label.x, bottom), end: Sheet.Spot(sheet.body.maxX, bottom),
        pen: Sheet.Pen(.rule)))
  }

  mutating func add(_ row: BulletFigure<Subject>.Row, in line: Int) {
    sheet.put(row.label, Face(rows.size), in: self.line(line, of: label))
    let ink: Ink = row.mark.size == nil ? .unknown : row.mark.ink
    sheet.put(
      row.mark.text, Face(rows.size, Tint(ink), bold: true), in: self.line(line, of: value),
      .trailing)
    if let course = row.trend {
      let ink: Ink = course.isBetter.map { $0 ? .good : .bad } ?? .dim
      sheet.put(
        course.course.sign, Face(rows.size, Tint(ink), bold: true), in: self.line(line, of: trend),
        .centre)
    }
    addBar(row, in: self.line(line, of: track))
    addHistory(row, in: self.line(line, of: history))
  }

  private mutating func addBar(_ row: BulletFigure<Subject>.Row, in box: Sheet.Box) {
    func x(_ value: Double) -> Double { box.x + row.share(of: value) * box.width }
    let (top, height) = (box.y + rows.step * 0.2, rows.step * 0.6)
    sheet.add(
      Sheet.Area(
        box: Sheet.Box(x: box.x, y: top, width: box.width, height: height),
        fill: Sheet.Fill(.field)))
    let name = Spoken.name(row.label)
    if let size = row.mark.size {
      let (start, end) = (x(min(0, size)), x(max(0, size)))
      if end > start {
        sheet.add(
          Sheet.Area(
            box: Sheet.Box(x: start, y: top, width: end - start, height: height),
            fill: Sheet.Fill(Tint(row.mark.ink), row.mark.pattern)), name: name,
          detail: row.mark.text)
      }
    } else {
      sheet.put("?", Face(rows.size, Tint(.unknown)), in: box)
    }
    let ends: [(value: Double?, dash: Sheet.Pen.Dash)] = [
      (row.floor, .dashed), (row.target, .none),
    ]
    for (value, dash) in ends {
      guard let value else { continue }
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(x(value), top - 2), end: Sheet.Spot(x(value), top + height + 2),
          pen: Sheet.Pen(Tint(.text), 2, dash)), name: name, detail: Decimal.text(value, places: 1))
    }
  }

  /// Small columns, scaled from zero.
  private mutating func addHistory(_ row: BulletFigure<Subject>.Row, in box: Sheet.Box) {
    let known = row.history.compactMap(\.self)
    guard let highest = known.max(), highest > 0, (known.min() ?? 0) >= 0 else { return }
    let room = rows.step * 0.7
    for (place, value) in row.history.enumerated() {
      guard let value, value > 0 else { continue }
      let height = value / highest * room
      let x = box.x + Double(place) * Self.column
      guard x + Self.column <= box.maxX + 0.01 else { return }
      sheet.add(
        Sheet.Area(
          box: Sheet.Box(
            x: x, y: box.y + rows.step * 0.85 - height, width: Self.column - 2, height: height),
          fill: Sheet.Fill(Tint(.dim))))
    }
  }
}
