public import Figures
public import Terminal

extension SparklineFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = SparklineSheet(self, in: area, focus: focus)
    return sheet.shown.map { point in
      FigurePlace(
        subject: points[point].subject, rect: sheet.rect(of: point),
        cursor: Point(sheet.rect(of: point).x, area.maxY - 1))
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = SparklineSheet(self, in: area, focus: focus)
    let base = area.bottom(1)
    surface.put(
      Glyphs.cut(label, to: sheet.labelWidth), at: base.origin, style: Style(.dim), within: base)
    let text = FigureLook.whole(sheet.text, in: sheet.textWidth)
    let x = sheet.shown.isEmpty ? sheet.line.x : sheet.rect(of: sheet.shown.upperBound - 1).maxX + 2
    surface.put(text, at: Point(x, base.y), style: Style.plain.bold, within: base)
    for point in sheet.shown {
      let mark = points[point]
      let rect = sheet.rect(of: point)
      let ink = mark.size == nil ? .unknown : mark.ink
      let style = mark.subject == focus ? FigureLook.focus : Style(ink)
      if mark.subject == focus { surface.fill(rect, style) }
      for (row, cell) in sheet.cells(of: point).enumerated() {
        surface.put(cell, at: Point(rect.x, base.y - row), style: style, within: rect)
      }
    }
    rest(on: focus, in: area, &surface)
  }
}

/// A line of columns laid out for a place on the screen.
private struct SparklineSheet<Subject: Hashable & Sendable> {
  let figure: SparklineFigure<Subject>
  let labelWidth: Int
  /// What the focused point says, or the whole.
  let text: String
  let textWidth: Int
  let line: Rect
  /// The points in sight: the latest, unless the focus is before them.
  let shown: Range<Int>

  init(_ figure: SparklineFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    let focused = focus.flatMap(figure.subjects.firstIndex)
    text = focused.map { figure.points[$0].text } ?? figure.text
    // The line stands still while the focus walks along it.
    let texts = focused == nil ? [figure.text] : figure.points.map(\.text)
    let widest = texts.map { Glyphs.width(of: $0) }.max() ?? 0
    textWidth = min(widest, area.width)
    labelWidth = min(Glyphs.width(of: figure.label), max(0, area.width * 2 / 5))
    line = area.dropLeading(labelWidth > 0 ? labelWidth + 2 : 0)
      .dropTrailing(textWidth > 0 ? textWidth + 2 : 0)
    let fits = min(line.isEmpty ? 0 : line.width, figure.points.count)
    let first = min(figure.points.count - fits, focused ?? .max)
    shown = first..<first + fits
  }

  func rect(of point: Int) -> Rect {
    Rect(x: line.x + point - shown.lowerBound, y: line.y, width: 1, height: line.height)
  }

  /// The cells of a point from the bottom upwards.
  func cells(of point: Int) -> [String] {
    let mark = figure.points[point]
    guard let size = mark.size else { return ["·"] }
    let sizes = figure.points.compactMap(\.size)
    let lowest = min(0, sizes.min() ?? 0)
    let span = max(0, sizes.max() ?? 0) - lowest
    let part = span > 0 ? (size - lowest) / span : 0
    if mark.pattern != .solid {
      let count = max(1, Int((part * Double(line.height)).rounded()))
      return Array(repeating: String(mark.pattern.glyph), count: count)
    }
    if line.height == 1 {
      let signs = Bars.sparkline(figure.points.map(\.size))
      return [String(signs[signs.index(signs.startIndex, offsetBy: point)])]
    }
    let cells = Bars.vertical(part, height: line.height)
    return cells.isEmpty ? ["▁"] : cells
  }
}
