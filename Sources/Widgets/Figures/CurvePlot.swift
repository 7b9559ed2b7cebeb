import Figures
import Terminal

/// One curve beside its path, laid out for a place on the screen.
struct CurvePlot<Subject: Hashable & Sendable> {
  let curve: CurveFigure<Subject>.Curve
  let today: Int?
  private let area: Rect
  /// The cells of the lines; empty where there is no room for any.
  private let plot: Rect
  private let labelWidth: Int

  /// With what a line is drawn.
  private struct Strokes {
    let level: String
    let upright: String
  }

  init(_ curve: CurveFigure<Subject>.Curve, today: Int?, in area: Rect) {
    self.curve = curve
    self.today = today
    self.area = area
    labelWidth = curve.levels.map { Glyphs.width(of: $0.label) }.max() ?? 0
    let room = area.dropTop(1).dropBottom(2).dropLeading(labelWidth + 3).dropTrailing(1)
    plot = room.width >= 8 && room.height >= 3 && curve.values != nil ? room : room.leading(0)
  }

  func draw(on surface: inout Surface) {
    drawHead(on: &surface)
    guard !plot.isEmpty else {
      drawQuestion(on: &surface)
      return
    }
    drawFloor(on: &surface)
    drawToday(on: &surface)
    drawAxes(on: &surface)
    draw(curve.path, Strokes(level: "╌", upright: "╎"), Style(.dim), on: &surface)
    if let target = curve.target {
      surface.put("◌", at: cell(of: target), style: Style(.good).bold, within: plot)
    }
    let style = Style(curve.mark.ink)
    draw(curve.actuals, Strokes(level: "─", upright: "│"), style, on: &surface)
    for end in [curve.actuals.first, curve.actuals.last] {
      guard let end else { continue }
      surface.put("●", at: cell(of: end), style: style.bold, within: plot)
    }
  }

  private func column(of day: Int) -> Int {
    plot.x + Int((curve.share(of: day) * Double(plot.width - 1)).rounded())
  }

  private func row(of value: Double) -> Int {
    plot.maxY - 1 - Int((curve.share(of: value) * Double(plot.height - 1)).rounded())
  }

  private func cell(of point: CurveFigure<Subject>.DatedValue) -> Point {
    Point(column(of: point.day), row(of: point.value))
  }

  /// Where it stands and whereto, at the right; the name and its unit have what is left.
  private func drawHead(on surface: inout Surface) {
    let line = area.row(0).dropLeading(1).dropTrailing(1)
    let reading = Glyphs.cut(curve.reading, to: line.width)
    let width = Glyphs.width(of: reading)
    surface.put(
      reading, at: Point(line.maxX - width, line.y), style: Style(curve.mark.ink).bold,
      within: line)
    let room = line.dropTrailing(width > 0 ? width + 2 : 0)
    let name = Glyphs.cut(curve.mark.text, to: room.width)
    let x = room.x + surface.put(name, at: room.origin, style: Style.plain.bold, within: room)
    guard !curve.unit.isEmpty, x + 2 + Glyphs.width(of: curve.unit) <= room.maxX else { return }
    surface.put(curve.unit, at: Point(x + 2, room.y), style: Style(.dim), within: room)
  }

  private func drawQuestion(on surface: inout Surface) {
    guard curve.values == nil else { return }
    let room = area.dropTop(2).dropLeading(1).dropTrailing(1)
    let lines = Glyphs.wrap(curve.question, width: max(1, room.width))
    for (row, line) in lines.enumerated() {
      surface.put(line.text, at: Point(room.x, room.y + row), style: Style(.dim), within: room)
    }
  }

  private func drawFloor(on surface: inout Surface) {
    guard let floor = curve.floor else { return }
    surface.put(
      String(repeating: "┈", count: plot.width), at: Point(plot.x, row(of: floor)),
      style: Style(.warn), within: plot)
  }

  private func drawToday(on surface: inout Surface) {
    guard let today, curve.days.contains(today) else { return }
    for y in plot.rows {
      surface.put("┊", at: Point(column(of: today), y), style: Style(.accent), within: plot)
    }
  }

  /// Values at the left and days below, as many as have room beside each other.
  private func drawAxes(on surface: inout Surface) {
    let x = plot.x - 1
    for y in plot.rows {
      surface.put("│", at: Point(x, y), style: Style(.faint), within: area)
    }
    var last: Int?
    for level in curve.levels {
      let y = row(of: level.value)
      guard last.map({ y < $0 }) ?? true else { continue }
      surface.put(
        Glyphs.pad(level.label, to: labelWidth, at: .trailing) + " ",
        at: Point(x - 1 - labelWidth, y), style: Style(.dim), within: area)
      surface.put("┤", at: Point(x, y), style: Style(.faint), within: area)
      last = y
    }
    let line = "└" + String(repeating: "─", count: plot.width)
    surface.put(line, at: Point(x, plot.maxY), style: Style(.faint), within: area)
    var free = plot.x
    for tick in curve.ticks where curve.days.contains(tick.day) {
      let start = column(of: tick.day)
      let width = Glyphs.width(of: tick.label)
      surface.put("┬", at: Point(start, plot.maxY), style: Style(.faint), within: area)
      guard start >= free, start + width <= area.maxX else { continue }
      surface.put(
        tick.label, at: Point(start, plot.maxY + 1), style: Style(.dim), within: area)
      free = start + width + 2
    }
  }

  /// The cells that a line goes through, one a column.
  private func trace(_ points: [CurveFigure<Subject>.DatedValue]) -> [Point] {
    var cells: [Point] = []
    var before: CurveFigure<Subject>.DatedValue?
    for point in points {
      let end = cell(of: point)
      if let last = cells.last, let before {
        for x in stride(from: last.x + 1, to: end.x, by: 1) {
          let gone = Double(x - last.x) / Double(end.x - last.x)
          cells.append(Point(x, row(of: before.value + (point.value - before.value) * gone)))
        }
        if end.x <= last.x { cells.removeLast() }
      }
      cells.append(end)
      before = point
    }
    return cells
  }

  private func draw(
    _ points: [CurveFigure<Subject>.DatedValue], _ strokes: Strokes, _ style: Style,
    on surface: inout Surface
  ) {
    let cells = trace(points)
    guard var row = cells.first?.y else { return }
    for cell in cells {
      if cell.y == row {
        surface.put(strokes.level, at: cell, style: style, within: plot)
      } else {
        let rises = cell.y < row
        let between = min(row, cell.y) + 1..<max(row, cell.y)
        for y in between {
          surface.put(strokes.upright, at: Point(cell.x, y), style: style, within: plot)
        }
        surface.put(rises ? "╯" : "╮", at: Point(cell.x, row), style: style, within: plot)
        surface.put(rises ? "╭" : "╰", at: cell, style: style, within: plot)
      }
      row = cell.y
    }
  }
}
