public import Figures
public import Terminal

extension GanttFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = GanttSheet(self, in: area, focus: focus)
    return sheet.shown.compactMap { line in
      guard case .row(let row) = lines[line] else { return nil }
      let rect = sheet.rect(of: line)
      guard !rect.isEmpty else { return nil }
      return FigurePlace(
        subject: rows[row].mark.subject, rect: rect,
        cursor: Point(sheet.cursor(of: rows[row]), rect.y))
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = GanttSheet(self, in: area, focus: focus)
    sheet.drawScale(on: &surface)
    let focused = focus.flatMap { row(of: $0) }
    for line in sheet.shown {
      switch lines[line] {
      case .head(let title): sheet.draw(title, in: line, on: &surface)
      case .row(let row): sheet.draw(row, in: line, focused: focused, on: &surface)
      }
    }
    FigureLook.drawMore(
      above: sheet.shown.lowerBound > 0, below: sheet.shown.upperBound < lines.count,
      in: sheet.body, on: &surface)
    rest(on: focus, in: area, &surface)
  }
}

/// Bars on a scale of days, laid out for a place on the screen.
private struct GanttSheet<Subject: Hashable & Sendable> {
  let figure: GanttFigure<Subject>
  let area: Rect
  let body: Rect
  /// The lines in sight.
  let shown: Range<Int>
  private let labelWidth: Int
  private let noteWidth: Int
  /// The columns of the bars; empty where there is no room for any.
  private let track: Range<Int>

  /// The bar of the focus, and the sign of what waits for it, or for which it waits.
  private static var margin: Int { 3 }
  private static var gap: Int { 2 }
  private static var leastTrack: Int { 8 }

  init(_ figure: GanttFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    self.area = area
    body = area.dropTop(!figure.ticks.isEmpty && area.height >= 4 ? 1 : 0)
    let focused = focus.flatMap { figure.row(of: $0) }
    let line = focused.flatMap { row in figure.lines.firstIndex { $0 == .row(row) } }
    let first = Scroll.offset(focus: line ?? 0, count: figure.lines.count, height: body.height)
    shown = first..<min(figure.lines.count, first + max(0, body.height))
    let sight = shown.compactMap { line -> GanttFigure<Subject>.Row? in
      guard case .row(let row) = figure.lines[line] else { return nil }
      return figure.rows[row]
    }
    let room = area.dropLeading(Self.margin).dropTrailing(2)
    let label = sight.map { Self.width($0.mark) }.max() ?? 0
    let note = sight.map { Glyphs.width(of: $0.note) }.max() ?? 0
    let third = room.width / 3
    let left = room.width - min(label, third) - Self.gap
    if left < Self.leastTrack {
      labelWidth = room.width
      noteWidth = 0
      track = room.maxX..<room.maxX
    } else {
      labelWidth = min(label, third)
      // Words beside the bars are worth a quarter of the line where it is long.
      let wanted = min(note, room.width / 4)
      noteWidth = wanted >= 6 && left - wanted - Self.gap >= 24 ? wanted : 0
      let start = room.x + labelWidth + Self.gap
      track = start..<max(start, room.maxX - (noteWidth > 0 ? noteWidth + Self.gap : 0))
    }
  }

  private static func width(_ mark: Mark<Subject>) -> Int {
    (mark.sign.isEmpty ? 0 : Glyphs.width(of: mark.sign) + 1) + Glyphs.width(of: mark.text)
  }

  func rect(of line: Int) -> Rect { body.row(line - shown.lowerBound) }

  /// Where the bar ends, or the words begin where there are no bars.
  func cursor(of row: GanttFigure<Subject>.Row) -> Int {
    guard !track.isEmpty else { return min(area.x + Self.margin, max(area.x, area.maxX - 1)) }
    return column(of: row.end)
  }

  private func column(of day: Int) -> Int {
    track.lowerBound + Int((figure.share(near: day) * Double(track.count - 1)).rounded())
  }

  /// The names of days that have room beside each other, above the first line.
  func drawScale(on surface: inout Surface) {
    guard body.y > area.y, !track.isEmpty else { return }
    let line = area.row(0)
    var free = track.lowerBound
    for tick in figure.ticks where figure.scale.contains(tick.day) {
      let x = column(of: tick.day)
      let width = Glyphs.width(of: tick.label)
      guard x >= free, x + width <= track.upperBound else { continue }
      surface.put(tick.label, at: Point(x, line.y), style: Style(.dim), within: line)
      free = x + width + 1
    }
  }

  func draw(_ title: String, in line: Int, on surface: inout Surface) {
    drawGrid(in: rect(of: line), .page, on: &surface)
    let room = rect(of: line).dropLeading(1).dropTrailing(2)
    let words = Glyphs.cut(title, to: room.width)
    surface.put(words, at: room.origin, style: Style(.accent), within: room)
    // The grid doesn't run into the words.
    let end = room.x + Glyphs.width(of: words)
    surface.put(" ", at: Point(end, room.y), style: .plain, within: room)
  }

  func draw(_ place: Int, in line: Int, focused: Int?, on surface: inout Surface) {
    let row = figure.rows[place]
    let rect = rect(of: line)
    let hasFocus = place == focused
    let ground = hasFocus ? Ground.selection : .page
    if hasFocus { FigureLook.drawFocus(in: rect, on: &surface) }
    drawGrid(in: rect, ground, on: &surface)
    if let focused, !hasFocus {
      surface.put(
        tie(of: place, to: focused), at: Point(rect.x + 1, rect.y), style: Style(.warn),
        within: rect)
    }
    drawLabel(of: row, in: rect, ground, hasFocus, on: &surface)
    drawBar(of: row, in: rect, ground, on: &surface)
    guard noteWidth > 0 else { return }
    surface.put(
      Glyphs.cut(row.note, to: noteWidth), at: Point(track.upperBound + Self.gap, rect.y),
      style: Style(.dim, on: ground), within: rect)
  }

  /// "→" for what must be done before the focused one, "←" for what waits for that.
  private func tie(of place: Int, to focused: Int) -> String {
    let (row, other) = (figure.rows[place], figure.rows[focused])
    if other.waitsFor.contains(row.mark.subject) { return "→" }
    return row.waitsFor.contains(other.mark.subject) ? "←" : ""
  }

  private func drawLabel(
    of row: GanttFigure<Subject>.Row, in rect: Rect, _ ground: Ground, _ hasFocus: Bool,
    on surface: inout Surface
  ) {
    let room = rect.dropLeading(Self.margin).leading(labelWidth)
    var x = room.x
    if !row.mark.sign.isEmpty {
      x += surface.put(
        row.mark.sign + " ", at: room.origin, style: Style(row.mark.ink, on: ground), within: room)
    }
    let style = Style(.text, on: ground)
    surface.put(
      Glyphs.cut(row.mark.text, to: max(0, room.maxX - x)), at: Point(x, room.y),
      style: hasFocus ? style.bold : style, within: room)
  }

  /// Today, where nothing lies over it.
  private func drawGrid(in rect: Rect, _ ground: Ground, on surface: inout Surface) {
    guard !track.isEmpty, let today = figure.today, figure.scale.contains(today) else { return }
    surface.put(
      "┊", at: Point(column(of: today), rect.y), style: Style(.accent, on: ground), within: rect)
  }

  /// What begins before the scale or ends after it goes on beyond its end.
  private func drawBar(
    of row: GanttFigure<Subject>.Row, in rect: Rect, _ ground: Ground, on surface: inout Surface
  ) {
    guard !track.isEmpty else { return }
    let style = Style(row.mark.ink, on: ground)
    let days = row.days
    guard days.overlaps(figure.scale) else {
      let isBefore = days.upperBound < figure.scale.lowerBound
      surface.put(
        isBefore ? "◂" : "▸",
        at: Point(isBefore ? track.lowerBound : track.upperBound - 1, rect.y), style: style,
        within: rect)
      return
    }
    guard row.start != nil else {
      surface.put("◆", at: Point(column(of: row.end), rect.y), style: style, within: rect)
      return
    }
    let (first, last) = (column(of: days.lowerBound), column(of: days.upperBound))
    surface.put(
      String(repeating: row.mark.pattern.glyph, count: last - first + 1), at: Point(first, rect.y),
      style: style, within: rect)
    if days.lowerBound < figure.scale.lowerBound {
      surface.put("◂", at: Point(first, rect.y), style: style, within: rect)
    }
    if days.upperBound > figure.scale.upperBound {
      surface.put("▸", at: Point(last, rect.y), style: style, within: rect)
    }
  }
}
