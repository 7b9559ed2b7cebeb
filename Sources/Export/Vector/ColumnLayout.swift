public import Figures
import Terminal

extension ColumnFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    var layout = ColumnLayout(self, Sheet(title: title, subtitle: subtitle))
    layout.addZero()
    for place in categories.indices { layout.add(place) }
    layout.sheet.put(series, at: Sheet.Spot(Sheet.margin, layout.sheet.body.maxY - 14))
    layout.sheet.summary = categories.map { category in
      Spoken.list([category.label] + category.marks.compactMap { $0?.text })
    }.joined(separator: "; ")
    return layout.sheet
  }
}

/// Upright columns on a sheet, the values at their ends.
private struct ColumnLayout<Subject: Hashable & Sendable> {
  let figure: ColumnFigure<Subject>
  var sheet: Sheet
  private let chart: Sheet.Box
  private let groupWidth: Double
  private let columnWidth: Double

  init(_ figure: ColumnFigure<Subject>, _ sheet: Sheet) {
    self.figure = figure
    self.sheet = sheet
    let body = sheet.body
    // Above and below the columns there is room for their values, below for labels and legend.
    let below = figure.scale.lowerBound < 0 ? 16.0 : 0
    chart = Sheet.Box(
      x: body.x, y: body.y + 18, width: body.width, height: body.height - 66 - below)
    groupWidth = min(chart.width / Double(max(1, figure.categories.count)), 240)
    columnWidth = min(groupWidth * 0.84 / Double(max(1, figure.series.count)), 64)
  }

  private func y(_ value: Double) -> Double {
    let span = figure.scale.upperBound - figure.scale.lowerBound
    let share = span > 0 ? (value - figure.scale.lowerBound) / span : 0
    return chart.maxY - min(max(share, 0), 1) * chart.height
  }

  mutating func addZero() {
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(chart.x, y(0)),
        end: Sheet.Spot(chart.x + groupWidth * Double(figure.categories.count), y(0)),
        pen: Sheet.Pen(Tint(.dim))))
  }

  mutating func add(_ place: Int) {
    let category = figure.categories[place]
    let start = chart.x + Double(place) * groupWidth
    sheet.put(
      category.label, Face(12).fitted(category.label, to: groupWidth - 4, least: 8),
      in: Sheet.Box(
        x: start + 2, y: sheet.body.maxY - 44, width: groupWidth - 4, height: 18), .centre)
    let left = start + (groupWidth - columnWidth * Double(figure.series.count)) / 2
    for (series, mark) in category.marks.enumerated() {
      guard let mark else { continue }
      add(mark, category, series, at: left + Double(series) * columnWidth)
    }
  }

  /// What isn't known is a sign on the line.
  private mutating func add(
    _ mark: Mark<Subject>, _ category: ColumnFigure<Subject>.Category, _ series: Int, at x: Double
  ) {
    let size = mark.size ?? 0
    let (top, bottom) = (min(y(size), y(0)), max(y(size), y(0)))
    if bottom > top {
      let name = figure.series.indices.contains(series) ? figure.series[series].name : ""
      sheet.add(
        Sheet.Area(
          box: Sheet.Box(
            x: x + columnWidth * 0.06, y: top, width: columnWidth * 0.88, height: bottom - top),
          fill: Sheet.Fill(Tint(mark.ink), mark.pattern)),
        name: Spoken.list([category.label, name]), detail: mark.text)
    }
    let face = Face(11, Tint(mark.size == nil ? .unknown : .text))
      .fitted(mark.text, to: columnWidth + 6, least: 7)
    sheet.put(
      mark.text, face,
      in: Sheet.Box(
        x: x - 4, y: size < 0 ? bottom + 1 : top - 16, width: columnWidth + 8, height: 15),
      .centre)
  }
}
