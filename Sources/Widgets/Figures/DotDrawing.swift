public import Figures
public import Terminal

extension DotFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = DotSheet(self, in: area, focus: focus)
    let focused = focus.flatMap { place(of: $0) }
    return sheet.shown.flatMap { row in
      sheet.order(rows[row], focus: row == focused?.row ? focused?.series : nil).reversed()
        .compactMap { series -> FigurePlace<Subject>? in
          guard let mark = rows[row].marks[series] else { return nil }
          let point = Point(sheet.x(of: mark), sheet.line(of: row).y)
          guard area.contains(point) else { return nil }
          return FigurePlace(
            subject: mark.subject, rect: Rect(x: point.x, y: point.y, width: 1, height: 1),
            cursor: point)
        }
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = DotSheet(self, in: area, focus: focus)
    sheet.drawLegend(on: &surface)
    let focused = focus.flatMap { place(of: $0) }
    for row in sheet.shown {
      sheet.draw(row, focus: row == focused?.row ? focused?.series : nil, on: &surface)
    }
    sheet.drawScale(on: &surface)
    FigureLook.drawMore(
      above: sheet.shown.lowerBound > 0, below: sheet.shown.upperBound < rows.count,
      in: sheet.body, on: &surface)
    rest(on: focus, in: area, &surface)
  }
}

/// Dots on a scale, laid out for a place on the screen.
private struct DotSheet<Subject: Hashable & Sendable> {
  let figure: DotFigure<Subject>
  let area: Rect
  let body: Rect
  let shown: Range<Int>
  private let titleWidth: Int
  private let noteWidth: Int
  private let resultWidth: Int
  private let track: Range<Int>
  /// The lines from one row to the next: two where there is room.
  private let step: Int

  init(_ figure: DotFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    self.area = area
    let legend = Self.legendLines(figure, in: area)
    body = area.dropTop(legend).dropBottom(area.height > 6 ? 1 : 0)
    step = body.height >= figure.rows.count * 2 ? 2 : 1
    let focused = focus.flatMap { figure.place(of: $0)?.row }
    let height = body.height / step
    let first = Scroll.offset(focus: focused ?? 0, count: figure.rows.count, height: height)
    shown = first..<min(figure.rows.count, first + height)
    let titles = figure.rows.map { Glyphs.width(of: $0.title) }.max() ?? 0
    titleWidth = min(titles, max(8, area.width * 2 / 5))
    noteWidth = figure.rows.map { Glyphs.width(of: $0.note) }.max() ?? 0
    resultWidth = figure.rows.map { Glyphs.width(of: $0.result?.text ?? "") }.max() ?? 0
    let start = area.x + 3 + titleWidth + (noteWidth > 0 ? noteWidth + 1 : 0) + 3
    track = start..<max(start + 1, area.maxX - 2 - (resultWidth > 0 ? resultWidth + 2 : 0))
  }

  func line(of row: Int) -> Rect { body.row((row - shown.lowerBound) * step) }

  /// What isn't known stands before the scale.
  func x(of mark: Mark<Subject>) -> Int {
    guard let size = mark.size else { return track.lowerBound - 2 }
    return x(of: size)
  }

  private func x(of value: Double) -> Int {
    let span = figure.scale.upperBound - figure.scale.lowerBound
    let share = span > 0 ? (value - figure.scale.lowerBound) / span : 0
    return track.lowerBound + Int((min(max(share, 0), 1) * Double(track.count - 1)).rounded())
  }

  /// In which they are drawn: ours last, so that it is never covered; the focused one above all.
  func order(_ row: DotFigure<Subject>.Row, focus: Int?) -> [Int] {
    row.marks.indices.reversed().filter { $0 != focus } + (focus.map { [$0] } ?? [])
  }

  /// Two where the names don't fit in one.
  private static func legendLines(_ figure: DotFigure<Subject>, in area: Rect) -> Int {
    guard !figure.series.isEmpty else { return 0 }
    let width = figure.series.reduce(0) {
      $0 + Glyphs.width(of: $1.sign) + 1 + Glyphs.width(of: $1.text) + 3
    }
    return width - 3 > area.width - 3 && area.height > 8 ? 2 : 1
  }

  func drawLegend(on surface: inout Surface) {
    var line = area.row(0).dropLeading(3)
    var x = line.x
    for series in figure.series {
      let width = Glyphs.width(of: series.sign) + 1 + Glyphs.width(of: series.text)
      if x + width > line.maxX, line.y + 1 < body.y {
        line = area.row(1).dropLeading(3)
        x = line.x
      }
      guard x + width <= line.maxX else { return }
      x += surface.put(
        series.sign + " ", at: Point(x, line.y), style: Style(series.ink).bold, within: line)
      x += surface.put(series.text, at: Point(x, line.y), style: Style(.dim), within: line) + 3
    }
  }

  func drawScale(on surface: inout Surface) {
    guard area.height > 6 else { return }
    let line = area.row(area.height - 1)
    for end in [figure.scale.lowerBound, figure.scale.upperBound] {
      let text = String(Int(end))
      let x = min(x(of: end), line.maxX - Glyphs.width(of: text))
      surface.put(text, at: Point(x, line.y), style: Style(.dim), within: line)
    }
  }

  func draw(_ place: Int, focus: Int?, on surface: inout Surface) {
    let row = figure.rows[place]
    let line = line(of: place)
    let ground = focus == nil ? Ground.page : .selection
    if focus != nil { FigureLook.drawFocus(in: line, on: &surface) }
    let style = Style(.text, on: ground)
    surface.put(
      Glyphs.cut(row.title, to: titleWidth), at: Point(line.x + 3, line.y),
      style: focus == nil ? style : style.bold, within: line)
    let space = noteWidth - Glyphs.width(of: row.note)
    let noteX = line.x + 3 + titleWidth + 1 + space
    surface.put(
      FigureLook.whole(row.note, in: line.maxX - noteX), at: Point(noteX, line.y),
      style: Style(.dim, on: ground), within: line)
    surface.put(
      String(repeating: "·", count: track.count), at: Point(track.lowerBound, line.y),
      style: Style(.faint, on: ground), within: line)
    for series in order(row, focus: focus) {
      guard let mark = row.marks[series] else { continue }
      surface.put(
        mark.size == nil ? "?" : mark.sign, at: Point(x(of: mark), line.y),
        style: series == focus ? FigureLook.focus : Style(mark.ink, on: ground).bold, within: line)
    }
    guard let result = row.result else { return }
    let end = resultWidth - Glyphs.width(of: result.text)
    let resultX = track.upperBound + 2 + end
    surface.put(
      FigureLook.whole(result.text, in: line.maxX - resultX), at: Point(resultX, line.y),
      style: Style(result.ink, on: ground), within: line)
  }
}
