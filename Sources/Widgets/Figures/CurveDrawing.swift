public import Figures
public import Terminal

extension CurveFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = CurveSheet(self, in: area, focus: focus)
    return sheet.shown.compactMap { place in
      let rect = sheet.rect(of: place)
      guard !rect.isEmpty else { return nil }
      return FigurePlace(
        subject: curves[place].mark.subject, rect: rect,
        cursor: Point(min(rect.x + CurveSheet<Subject>.margin, rect.maxX - 1), rect.y))
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    guard !curves.isEmpty, !area.isEmpty else { return }
    let sheet = CurveSheet(self, in: area, focus: focus)
    let focused = focus.flatMap { place(of: $0) }
    for place in sheet.shown { sheet.draw(place, place == focused, on: &surface) }
    FigureLook.drawMore(
      above: sheet.shown.lowerBound > 0, below: sheet.shown.upperBound < curves.count,
      in: sheet.list, on: &surface)
    sheet.drawRule(in: area, on: &surface)
    let curve = curves[focused ?? 0]
    CurvePlot(curve, today: today, in: sheet.chart).draw(on: &surface)
    rest(on: focus, in: area, &surface)
  }
}

/// The list of the curves, and where the one in sight is drawn.
private struct CurveSheet<Subject: Hashable & Sendable> {
  let figure: CurveFigure<Subject>
  let list: Rect
  let chart: Rect
  /// The curves whose names are in sight.
  let shown: Range<Int>
  private let noteWidth: Int

  static var margin: Int { 3 }
  /// From that width on the curve stands beside the list.
  private static var wide: Int { 90 }
  /// What a curve takes to be read: a line over it, three rows, and its days.
  private static var leastRows: Int { 6 }

  init(_ figure: CurveFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    let note = figure.curves.map { Glyphs.width(of: $0.note) }.max() ?? 0
    let count = figure.curves.count
    if area.width >= Self.wide {
      let name = figure.curves.map { Glyphs.width(of: $0.mark.text) }.max() ?? 0
      let wanted = Self.margin + 2 + name + 2 + note + 2
      list = area.leading(min(max(30, wanted), area.width * 2 / 5))
      chart = area.dropLeading(list.width + 3)
    } else {
      let room = area.height - Self.leastRows - 1
      let rows = room < 1 ? area.height : min(count, max(1, area.height / 3), room)
      list = area.top(rows)
      chart = room < 1 ? area.bottom(0) : area.dropTop(rows + 1)
    }
    noteWidth = list.width >= Self.margin + note + 14 ? note : 0
    let focused = focus.flatMap { figure.place(of: $0) } ?? 0
    let first = Scroll.offset(focus: focused, count: count, height: list.height)
    shown = first..<max(first, min(count, first + list.height))
  }

  /// Between a list and the curve beside it.
  func drawRule(in area: Rect, on surface: inout Surface) {
    guard chart.y == list.y else { return }
    for y in chart.rows {
      surface.put("│", at: Point(chart.x - 2, y), style: Style(.faint), within: area)
    }
  }

  func rect(of place: Int) -> Rect { list.row(place - shown.lowerBound) }

  func draw(_ place: Int, _ hasFocus: Bool, on surface: inout Surface) {
    let curve = figure.curves[place]
    let rect = rect(of: place)
    let ground = hasFocus ? Ground.selection : .page
    if hasFocus { FigureLook.drawFocus(in: rect, on: &surface) }
    let room = rect.dropLeading(Self.margin).dropTrailing(2)
    var x = room.x
    if !curve.mark.sign.isEmpty {
      x += surface.put(
        curve.mark.sign + " ", at: room.origin, style: Style(curve.mark.ink, on: ground),
        within: room)
    }
    let end = noteWidth > 0 ? room.maxX - noteWidth - 2 : room.maxX
    let style = Style(.text, on: ground)
    surface.put(
      Glyphs.cut(curve.mark.text, to: max(0, end - x)), at: Point(x, room.y),
      style: hasFocus ? style.bold : style, within: room)
    guard noteWidth > 0 else { return }
    surface.put(
      Glyphs.pad(curve.note, to: noteWidth, at: .trailing),
      at: Point(room.maxX - noteWidth, room.y), style: Style(curve.mark.ink, on: ground),
      within: room)
  }
}
