import Figures
import Terminal

/// A figure of bars laid out for a place on the screen.
struct BarSheet<Subject: Hashable & Sendable> {
  let figure: BarFigure<Subject>
  let area: Rect
  let labelWidth: Int
  let totalWidth: Int
  /// Less than the widest note asks for where the bars need the room, or none.
  let noteWidth: Int
  /// The columns of the bars; empty where there is no room for any.
  let track: BarTrack
  /// The bars in sight.
  let shown: Range<Int>
  /// The lines in sight: one a bar, and one for what parts them.
  let lines: Range<Int>

  static var gap: Int { 2 }

  init(_ figure: BarFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    self.area = area
    let room = area.dropLeading(3).dropTrailing(1)
    let labels = figure.bars.map { Glyphs.width(of: $0.label) }.max() ?? 0
    let totals = figure.bars.map { Glyphs.width(of: $0.total) }.max() ?? 0
    totalWidth = min(totals, room.width)
    let beside = totalWidth > 0 ? totalWidth + Self.gap : 0
    let label = min(labels, max(8, room.width * 2 / 5))
    let wide = room.width - label - Self.gap - beside
    noteWidth = Self.noteWidth(figure, beside: wide, least: max(10, room.width / 3))
    let width = wide - (noteWidth > 0 ? noteWidth + Self.gap : 0)
    if width >= 6 {
      labelWidth = label
      track = BarTrack(x: room.x + label + Self.gap, width: width, scale: figure.scale)
    } else {
      labelWidth = max(0, room.width - beside)
      track = BarTrack(x: room.x, width: 0, scale: figure.scale)
    }
    let height = area.height - (figure.legend.isEmpty || area.height < 4 ? 0 : 1)
    let focused = focus.flatMap { figure.place(of: $0)?.bar } ?? 0
    let count = Self.line(of: figure.bars.count, in: figure)
    let first = Scroll.offset(
      focus: Self.line(of: focused, in: figure), count: count, height: height)
    lines = first..<min(count, first + max(0, height))
    shown = Self.bar(at: lines.lowerBound, in: figure)..<Self.bar(at: lines.upperBound, in: figure)
  }

  /// Words are cut where the bars would have less than that; a number stands whole, or not at all.
  private static func noteWidth(
    _ figure: BarFigure<Subject>, beside width: Int, least: Int
  ) -> Int {
    let number = 8
    let widest = figure.bars.map { Glyphs.width(of: $0.note) }.max() ?? 0
    let room = width - gap - least
    if room >= min(widest, number) { return min(widest, room) }
    return widest <= number && width - gap - widest >= 6 ? widest : 0
  }

  /// The line of a bar among all of them; of the one after the last, how many lines there are.
  private static func line(of bar: Int, in figure: BarFigure<Subject>) -> Int {
    guard let cut = figure.cut, bar >= cut.after else { return bar }
    return bar + 1
  }

  /// How many bars stand above a line.
  private static func bar(at line: Int, in figure: BarFigure<Subject>) -> Int {
    guard let cut = figure.cut, line > cut.after else { return line }
    return line - 1
  }

  /// The lines of the bars, without that of the legend.
  var rows: Rect { hasLegend ? area.dropBottom(1) : area }

  var hasLegend: Bool { !figure.legend.isEmpty && area.height >= 4 }

  func line(of bar: Int) -> Rect { rows.row(Self.line(of: bar, in: figure) - lines.lowerBound) }

  /// The line that parts the bars; nil where it is out of sight.
  var cutLine: Rect? {
    guard let cut = figure.cut, lines.contains(cut.after) else { return nil }
    return rows.row(cut.after - lines.lowerBound)
  }

  /// Where the totals end, and the notes begin.
  var totalEnd: Int { area.maxX - 1 - (noteWidth > 0 ? noteWidth + Self.gap : 0) }
  var noteStart: Int { area.maxX - 1 - noteWidth }

  /// The cells of each part of a bar; the whole line where bars have no room.
  func rects(of bar: Int) -> [Rect] {
    let y = line(of: bar).y
    let content = figure.bars[bar]
    guard track.width > 0 else {
      return content.parts.indices.map {
        Rect(x: area.x, y: y, width: $0 == 0 ? area.width : 0, height: 1)
      }
    }
    return track.cells(content.extents, content.parts.map(\.size)).map { cells in
      Rect(x: cells.lowerBound, y: y, width: cells.count, height: 1)
    }
  }
}

/// The columns of the bars, with zero among them.
struct BarTrack {
  let x: Int
  let width: Int
  /// The cells to each side of zero.
  let below: Int
  let above: Int
  private let scale: ClosedRange<Double>

  init(x: Int, width: Int, scale: ClosedRange<Double>) {
    self.x = x
    self.width = width
    self.scale = scale
    let span = scale.upperBound - scale.lowerBound
    guard scale.lowerBound < 0, width > 2 else {
      below = 0
      above = width
      return
    }
    let wanted = Int((-scale.lowerBound / span * Double(width - 1)).rounded())
    let least = scale.upperBound > 0 ? 1 : 0
    below = min(max(wanted, 1), width - 1 - least)
    above = width - 1 - below
  }

  /// The column of the line at zero; nil where everything is above it.
  var zeroX: Int? { below > 0 ? x + below : nil }

  /// The first cell above zero.
  var start: Int { zeroX.map { $0 + 1 } ?? x }

  /// Which part of the room on its side a value takes.
  func part(_ value: Double) -> Double {
    let whole = value < 0 ? scale.lowerBound : scale.upperBound
    return whole == 0 ? 0 : value / whole
  }

  /// The cells of parts that stand beside each other: each that is something has one at least.
  func cells<Subject>(
    _ extents: [BarFigure<Subject>.Extent], _ sizes: [Double?]
  ) -> [Range<Int>] {
    var right: [(place: Int, start: Int, end: Int)] = []
    var left: [(place: Int, start: Int, end: Int)] = []
    for (place, extent) in extents.enumerated() {
      let isBelow = extent.end < extent.start
      let room = isBelow ? below : above
      let whole = Double(room)
      let start = Int((min(1, part(extent.start)) * whole).rounded())
      let end = Int((min(1, part(extent.end)) * whole).rounded())
      let isSeen = sizes[place] != 0
      if isBelow {
        let from = max(start, left.last?.end ?? 0)
        left.append((place, from, max(end, from + 1)))
      } else {
        let from = max(start, right.last?.end ?? 0)
        right.append((place, from, isSeen ? max(end, from + 1) : from))
      }
    }
    var cells = extents.map { _ in start..<start }
    for part in pushedBack(right, into: above) {
      cells[part.place] = start + part.start..<start + part.end
    }
    for part in pushedBack(left, into: below) {
      cells[part.place] = x + below - part.end..<x + below - part.start
    }
    return cells
  }

  /// Small parts that were widened may stick out at the end: those before them give way.
  private func pushedBack(
    _ parts: [(place: Int, start: Int, end: Int)], into room: Int
  ) -> [(place: Int, start: Int, end: Int)] {
    var limit = room
    var result = parts
    for index in parts.indices.reversed() {
      let wanted = parts[index].end > parts[index].start ? 1 : 0
      result[index].end = min(parts[index].end, limit)
      result[index].start = max(0, min(parts[index].start, result[index].end - wanted))
      limit = result[index].start
    }
    return result
  }

  /// The column of a value; nil beyond the ends.
  func column(of value: Double) -> Int? {
    guard width > 0, scale.contains(value) else { return nil }
    let room = value < 0 ? below : above
    let cell = Int((part(value) * Double(room)).rounded())
    if value < 0 { return x + below - max(cell, 1) }
    return start + min(max(cell - 1, 0), max(above - 1, 0))
  }
}
