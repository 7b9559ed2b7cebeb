import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The accounts in sight as a picture, and where it stands.
struct HeatMap {
  let report: HeatReport
  let figure: HeatGrid<HeatSubject>
  let area: Rect
  let focus: HeatSubject?

  /// The focused cell with what it is of.
  var focused: (row: HeatReport.Row, indicator: Indicator, cell: HeatReport.Cell)? {
    guard let focus, let place = figure.place(of: focus) else { return nil }
    let row = report.rows[place.row]
    return (row, report.indicators[place.column], row.cells[place.column])
  }
}

extension PortfolioPane {
  var heatColumns: [PortfolioColumn] {
    HeatScale.measured.compactMap { PortfolioColumn($0.key) }
  }

  /// What is walked below the picture, which stands its columns itself.
  var heatTable: Table<PortfolioColumn> {
    var table = Table(
      heatColumns.map { TableColumn($0, width: .fixed(0), whenNarrow: .stays) })
    table.gap = 0
    return table
  }

  /// Made of the rows in sight alone, so that ten thousand accounts cost a key no more than ten.
  func heatMap(_ layout: TableLayout<PortfolioColumn>, _ desk: Desk) -> HeatMap {
    let accounts = desk.workspace?.accounts ?? []
    let shown = layout.rows.compactMap { place in
      if case .account(let account) = rows[place] { accounts[account] } else { nil }
    }
    let context = context(desk)
    let scale =
      if case .heat(let scale, _) = view { scale } else { HeatScale([], context) }
    let report = HeatReport(shown, in: scale, context)
    let focus = selectedID.flatMap { id in
      layout.cursor.map { HeatSubject(id, $0.key) }
    }
    return HeatMap(
      report: report, figure: report.picture(desk.wording),
      area: layout.area.top(1 + layout.rows.count), focus: focus)
  }

  func drawHeatMap(
    _ layout: TableLayout<PortfolioColumn>, _ places: PortfolioLayout, _ desk: Desk,
    on surface: inout Surface
  ) {
    let map = heatMap(layout, desk)
    map.figure.draw(in: map.area, focus: map.focus, on: &surface)
    layout.drawMore(on: &surface)
    drawExplanation(of: map, in: places, desk, on: &surface)
  }

  /// Why the focused cell is what it is: beside the map, or in a line below where there is no room.
  private func drawExplanation(
    of map: HeatMap, in places: PortfolioLayout, _ desk: Desk, on surface: inout Surface
  ) {
    guard let (row, indicator, cell) = map.focused else { return }
    let meaning = indicator.meaning[desk.language]
    let value =
      cell.reading.flatMap { desk.wording.reading($0, indicator.form).first }
      ?? (indicator.form.isCounted ? desk.wording.count(0) : "?")
    let ink = cell.reading?.tone.ink(of: .number) ?? (cell.level == nil ? .unknown : .text)
    let line = places.reading
    let x = line.x + surface.put(value, at: line.origin, style: Style(ink).bold, within: line) + 2
    surface.put(
      Glyphs.cut(meaning, to: line.maxX - x), at: Point(x, line.y), style: Style(.dim), within: line
    )
    var column = DetailColumn(area: places.explanation)
    column.line(row.account.name, Style.plain.bold, on: &surface)
    column.line(meaning, Style(.dim), on: &surface)
    column.gap()
    column.line(value, Style(ink).bold, on: &surface)
    guard let reading = cell.reading else { return }
    column.gap()
    column.parts(reading.parts, desk.wording, on: &surface)
  }
}
