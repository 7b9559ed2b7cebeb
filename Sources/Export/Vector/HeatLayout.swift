public import Figures
import Terminal

extension HeatGrid: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    sheet(of: rows.indices, Sheet(title: title, subtitle: subtitle))
  }

  public func slides(title: String, subtitle: String) -> [Sheet] {
    let first = Sheet(title: title, subtitle: subtitle)
    let room = HeatLayout(self, rows.indices, first).room(of: first)
    let pages = SheetRows.pages(rows.count, in: room)
    return pages.enumerated().map { page, rows in
      let words = SheetRows.subtitle(subtitle, page: page, of: pages.count)
      return sheet(of: rows, Sheet(title: title, subtitle: words))
    }
  }

  private func sheet(of shown: Range<Int>, _ sheet: Sheet) -> Sheet {
    var layout = HeatLayout(self, shown, sheet)
    layout.addHeads()
    for (line, row) in shown.enumerated() { layout.add(rows[row], in: line) }
    layout.sheet.summary = shown.map { row in
      rows[row].title + ": "
        + rows[row].cells.map { $0.map { $0.text.isEmpty ? "?" : $0.text } ?? "" }
        .joined(separator: " | ")
    }.joined(separator: "; ")
    return layout.sheet
  }
}

/// A grid on a sheet: the more, the darker, and each cell with its words.
private struct HeatLayout<Subject: Hashable & Sendable> {
  let figure: HeatGrid<Subject>
  var sheet: Sheet
  private let rows: SheetRows
  private let titleWidth: Double
  private let columnWidth: Double
  private let headHeight: Double
  private let hasUprightHeads: Bool

  private static var head: Face { Face(11, Tint(.dim), bold: true) }

  init(_ figure: HeatGrid<Subject>, _ shown: Range<Int>, _ sheet: Sheet) {
    self.figure = figure
    self.sheet = sheet
    let body = sheet.body
    let titles = figure.rows[shown].map(\.title)
    titleWidth = min(Lettering.widest(titles, Face(13)) + 12, body.width * 0.36)
    let count = Double(max(1, figure.columns.count))
    columnWidth = min((body.width - titleWidth) / count, 150)
    let room = columnWidth - 6
    let lines = figure.columns.map { column in
      Lettering.wrap([Sheet.Run(column, Self.head)], to: room).map { Lettering.width($0) }
    }
    let words = figure.columns.flatMap { $0.split(separator: " ") }.map(String.init)
    hasUprightHeads =
      Lettering.widest(words, Self.head) > room || lines.contains { $0.count > 3 }
    let most = lines.map(\.count).max() ?? 0
    headHeight =
      hasUprightHeads
      ? min(Lettering.widest(figure.columns, Self.head) + 8, 130)
      : Double(most) * Self.head.lineHeight + (most > 0 ? 6 : 0)
    self.sheet.height += SheetRows.excess(shown.count, over: body.height - headHeight)
    rows = SheetRows(shown.count, in: self.sheet.body.height - headHeight)
  }

  func room(of sheet: Sheet) -> Double { sheet.body.height - headHeight }

  private func column(_ place: Int) -> Double {
    Sheet.margin + titleWidth + Double(place) * columnWidth
  }

  mutating func addHeads() {
    for (place, column) in figure.columns.enumerated() where !column.isEmpty {
      let box = Sheet.Box(
        x: self.column(place) + 3, y: sheet.body.y, width: columnWidth - 6, height: headHeight - 4)
      let runs = [Sheet.Run(column, Self.head)]
      let shown = hasUprightHeads ? Lettering.cut(runs, to: headHeight - 4) : runs
      sheet.add(
        Sheet.Area(
          box: box,
          caption: Sheet.Caption(
            paragraphs: [shown], side: hasUprightHeads ? .leading : .centre,
            isUpright: hasUprightHeads, wraps: !hasUprightHeads)), name: Spoken.name(column))
    }
  }

  mutating func add(_ row: HeatGrid<Subject>.Row, in line: Int) {
    let y = sheet.body.y + headHeight + Double(line) * rows.step
    sheet.put(
      row.title, Face(rows.size),
      in: Sheet.Box(x: Sheet.margin, y: y, width: titleWidth - 8, height: rows.step))
    for (place, mark) in row.cells.enumerated() {
      guard let mark else { continue }
      let box = Sheet.Box(
        x: column(place) + 1, y: y + 1, width: columnWidth - 2, height: rows.step - 2)
      let head = figure.columns.indices.contains(place) ? figure.columns[place] : ""
      sheet.add(
        area(of: mark, in: box), name: Spoken.name(row.title),
        detail: Spoken.list([head, mark.text.isEmpty ? "?" : mark.text]))
    }
  }

  /// What isn't known has an edge of dashes and no shade.
  private func area(of mark: Mark<Subject>, in box: Sheet.Box) -> Sheet.Area {
    let tint = Tint(mark.ink)
    let isKnown = mark.size != nil
    let ground = tint.over(0.08 + 0.42 * min(max(mark.size ?? 0, 0), 1))
    let text = mark.text.isEmpty && !isKnown ? "?" : mark.text
    let words = [mark.sign, text].filter { !$0.isEmpty }.joined(separator: " ")
    let face = Face(rows.size, isKnown ? ground.words : Tint(.unknown))
      .fitted(words, to: box.width - 4, least: 7)
    let shown = Lettering.cut(words, face, to: box.width - 2)
    return Sheet.Area(
      box: box, fill: Sheet.Fill(isKnown ? ground : .page),
      pen: isKnown ? nil : Sheet.Pen(.rule, 1, .dashed),
      caption: shown.isEmpty
        ? nil : Sheet.Caption(paragraphs: [[Sheet.Run(shown, face)]], side: .centre))
  }
}
