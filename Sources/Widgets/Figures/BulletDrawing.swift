public import Figures
public import Terminal

extension BulletFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    BulletSheet(self, in: area, focus: focus).columns.flatMap { column in
      column.shown.compactMap { line -> FigurePlace<Subject>? in
        guard case .row(let group, let row) = column.lines[line] else { return nil }
        let rect = column.rect(of: line)
        guard !rect.isEmpty else { return nil }
        let cursor = Point(min(column.track.lowerBound, rect.maxX - 1), rect.y)
        return FigurePlace(
          subject: groups[group].rows[row].mark.subject, rect: rect, cursor: cursor)
      }
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let focused = focus.flatMap { place(of: $0) }
    for column in BulletSheet(self, in: area, focus: focus).columns {
      for line in column.shown {
        switch column.lines[line] {
        case .head(let group): column.draw(groups[group], in: line, on: &surface)
        case .row(let group, let row):
          let isFocused = focused.map { $0 == (group, row) } ?? false
          column.draw(groups[group].rows[row], in: line, isFocused, on: &surface)
        case .air: break
        }
      }
      FigureLook.drawMore(
        above: column.shown.lowerBound > 0, below: column.shown.upperBound < column.lines.count,
        in: column.area, on: &surface)
    }
    rest(on: focus, in: area, &surface)
  }
}

/// Bullets laid out for a place on the screen: in two columns of groups where there is room.
private struct BulletSheet<Subject: Hashable & Sendable> {
  let columns: [BulletColumn<Subject>]

  private static var twoFrom: Int { 100 }

  init(_ figure: BulletFigure<Subject>, in area: Rect, focus: Subject?) {
    let focused = focus.flatMap { figure.place(of: $0) }
    let all = figure.groups.indices
    guard area.width >= Self.twoFrom, all.count > 1 else {
      columns = [BulletColumn(figure, all, in: area, focus: focused)]
      return
    }
    let left = area.leading(area.width / 2)
    columns = [
      BulletColumn(figure, 0..<figure.half, in: left, focus: focused),
      BulletColumn(
        figure, figure.half..<all.count, in: area.dropLeading(left.width), focus: focused),
    ]
  }
}

/// Groups below each other.
private struct BulletColumn<Subject: Hashable & Sendable> {
  enum Line {
    case head(Int)
    case row(Int, Int)
    case air
  }

  let area: Rect
  let lines: [Line]
  /// The lines in sight.
  let shown: Range<Int>
  /// The columns of the bars; empty where there is no room for any.
  let track: Range<Int>
  private let labelWidth: Int
  private let valueWidth: Int
  private let historyWidth: Int

  init(
    _ figure: BulletFigure<Subject>, _ groups: Range<Int>, in area: Rect,
    focus: (group: Int, row: Int)?
  ) {
    self.area = area
    let (lines, focused) = Self.lines(figure, groups, focus: focus)
    self.lines = lines
    let first = Scroll.offset(focus: focused, count: lines.count, height: area.height)
    shown = first..<min(lines.count, first + max(0, area.height))
    let rows = figure.groups[groups].flatMap(\.rows)
    let room = area.dropLeading(3).dropTrailing(2)
    let labels = rows.map { Glyphs.width(of: $0.label) }.max() ?? 0
    labelWidth = min(labels, max(8, room.width * 2 / 5))
    let values = rows.map { Glyphs.width(of: $0.mark.text) }.max() ?? 0
    let results = figure.groups[groups].map { Glyphs.width(of: $0.result) }.max() ?? 0
    valueWidth = min(max(values, results), max(0, room.width - labelWidth - 4))
    let history = rows.map { min($0.history.count, Self.mostHistory) }.max() ?? 0
    // The value, and the sign of its course after it.
    let beside = valueWidth + 2 + 2
    let wide = room.width - labelWidth - 2 - beside
    historyWidth = history > 0 && wide - history - 1 >= Self.leastTrack ? history : 0
    let width = wide - (historyWidth > 0 ? historyWidth + 1 : 0)
    let start = room.x + labelWidth + 2
    track = start..<max(start, start + (width >= Self.leastBar ? width : 0))
  }

  /// The lines of the groups, and which of them has the focus.
  private static func lines(
    _ figure: BulletFigure<Subject>, _ groups: Range<Int>, focus: (group: Int, row: Int)?
  ) -> (lines: [Line], focused: Int) {
    var lines: [Line] = []
    var focused = 0
    for group in groups {
      if !lines.isEmpty { lines.append(.air) }
      lines.append(.head(group))
      for row in figure.groups[group].rows.indices {
        if let focus, focus == (group, row) { focused = lines.count }
        lines.append(.row(group, row))
      }
    }
    return (lines, focused)
  }

  private static var mostHistory: Int { 6 }
  private static var leastTrack: Int { 10 }
  private static var leastBar: Int { 4 }

  func rect(of line: Int) -> Rect { area.row(line - shown.lowerBound) }

  private var valueEnd: Int { track.upperBound + 2 + valueWidth }

  func draw(
    _ group: BulletFigure<Subject>.Group, in line: Int, on surface: inout Surface
  ) {
    let rect = rect(of: line)
    let result = FigureLook.whole(group.result, in: valueWidth)
    let room = rect.dropLeading(2).leading(max(0, valueEnd - valueWidth - 1 - rect.x - 2))
    surface.put(
      Glyphs.cut(group.title, to: room.width), at: room.origin, style: Style(.accent).bold,
      within: room)
    surface.put(
      result, at: Point(valueEnd - Glyphs.width(of: result), rect.y), style: Style(.text).bold,
      within: rect)
  }

  func draw(
    _ row: BulletFigure<Subject>.Row, in line: Int, _ isFocused: Bool, on surface: inout Surface
  ) {
    let rect = rect(of: line)
    let ground = isFocused ? Ground.selection : .page
    if isFocused { FigureLook.drawFocus(in: rect, on: &surface) }
    let label = Style(isFocused ? .text : .dim, on: ground)
    surface.put(
      Glyphs.cut(row.label, to: labelWidth), at: Point(rect.x + 3, rect.y),
      style: isFocused ? label.bold : label, within: rect)
    drawBar(row, rect, ground, on: &surface)
    let value = FigureLook.whole(row.mark.text, in: valueWidth)
    surface.put(
      value, at: Point(valueEnd - Glyphs.width(of: value), rect.y),
      style: Style(row.mark.size == nil ? .unknown : row.mark.ink, on: ground), within: rect)
    if let trend = row.trend {
      let ink: Ink = trend.isBetter.map { $0 ? .good : .bad } ?? .dim
      surface.put(
        trend.course.sign, at: Point(valueEnd + 1, rect.y), style: Style(ink, on: ground),
        within: rect)
    }
    guard historyWidth > 0 else { return }
    surface.put(
      Bars.sparkline(Array(row.history.suffix(historyWidth))), at: Point(valueEnd + 3, rect.y),
      style: Style(.dim, on: ground), within: rect)
  }

  private func drawBar(
    _ row: BulletFigure<Subject>.Row, _ rect: Rect, _ ground: Ground, on surface: inout Surface
  ) {
    guard !track.isEmpty else { return }
    let start = Point(track.lowerBound, rect.y)
    surface.put(
      String(repeating: "·", count: track.count), at: start, style: Style(.faint, on: ground),
      within: rect)
    if let size = row.mark.size {
      let style = Style(row.mark.ink, on: ground)
      if row.scale.lowerBound == 0 {
        let bar = Bars.horizontal(row.share(of: size), width: track.count)
        surface.put(bar, at: start, style: style, within: rect)
      } else {
        let ends = [column(of: 0, row), column(of: size, row)].sorted()
        surface.put(
          String(repeating: "█", count: ends[1] - ends[0] + 1), at: Point(ends[0], rect.y),
          style: style, within: rect)
      }
    } else {
      surface.put("?", at: start, style: Style(.unknown, on: ground), within: rect)
    }
    for (value, sign) in [(row.floor, "┆"), (row.target, "┃")] {
      guard let value else { continue }
      surface.put(
        sign, at: Point(column(of: value, row), rect.y), style: Style(.text, on: ground),
        within: rect)
    }
  }

  private func column(of value: Double, _ row: BulletFigure<Subject>.Row) -> Int {
    track.lowerBound + Int((row.share(of: value) * Double(track.count - 1)).rounded())
  }
}
