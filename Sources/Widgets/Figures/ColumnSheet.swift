import Figures
import Terminal

/// A figure of columns laid out for a place on the screen.
struct ColumnSheet<Subject: Hashable & Sendable> {
  let figure: ColumnFigure<Subject>
  let area: Rect
  /// The line with the legend and what the focused column says; empty in a low place.
  let reading: Rect
  let labels: Rect
  let plot: Rect
  /// The row of the line at zero.
  let axisY: Int
  /// The rows above zero and below it that the largest column takes.
  let above: Int
  let below: Int
  /// The cells of one column, of a category's columns, and of the category with its label.
  let columnWidth: Int
  let slotWidth: Int
  let gap: Int
  let hasTexts: Bool
  /// The categories in sight.
  let shown: Range<Int>

  init(_ figure: ColumnFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    self.area = area
    let content = area.inset(horizontal: 1)
    reading = content.top(area.height >= 6 ? 1 : 0)
    labels = content.bottom(area.height >= 3 ? 1 : 0)
    plot = content.dropTop(reading.height).dropBottom(labels.height)
    let widths = ColumnWidths(figure, room: content.width)
    columnWidth = widths.column
    slotWidth = widths.slot
    gap = widths.gap
    hasTexts = widths.hasTexts && plot.height >= 4
    if figure.scale.lowerBound < 0 {
      let track = BarTrack(x: 0, width: plot.height, scale: figure.scale)
      below = track.below
      axisY = plot.y + track.above
    } else {
      below = 0
      axisY = plot.maxY - 1
    }
    above = max(0, axisY - plot.y - (hasTexts ? 1 : 0))
    let window = SidewaysWindow(
      widths: figure.categories.map { _ in widths.slot }, gap: widths.gap, room: content.width)
    let focused = focus.flatMap { figure.category(of: $0) }
    shown = window.range(focus: focused, first: nil)
  }

  func slot(of category: Int) -> Rect {
    let x = plot.x + (category - shown.lowerBound) * (slotWidth + gap)
    return Rect(x: x, y: plot.y, width: slotWidth, height: plot.height).intersection(plot)
  }

  /// What is a mark's alone, with its label's line.
  func rect(_ category: Int, _ series: Int) -> Rect {
    let slot = slot(of: category)
    let air = max(0, (slotWidth - columnWidth * ColumnWidths.series(figure)) / 2)
    return Rect(
      x: slot.x + air + series * columnWidth, y: plot.y, width: columnWidth,
      height: plot.height + labels.height
    ).intersection(area)
  }

  /// The cells of a column, away from zero; those beside each other don't touch where there is
  /// room for air.
  func cells(of mark: Mark<Subject>) -> [String] {
    guard let size = mark.size else { return [] }
    let whole = size < 0 ? figure.scale.lowerBound : figure.scale.upperBound
    let height = size < 0 ? below : above
    let part = whole == 0 ? 0 : size / whole
    guard mark.pattern != .solid, part > 0 else {
      return Bars.vertical(part, height: height, hanging: size < 0)
    }
    let count = min(height, max(1, Int((part * Double(height)).rounded())))
    return Array(repeating: String(mark.pattern.glyph), count: count)
  }

  /// The row of the nth cell away from zero.
  func y(_ cell: Int, isBelow: Bool) -> Int { isBelow ? axisY + 1 + cell : axisY - 1 - cell }
}

/// How wide the columns are: as wide as there is room for, up to what their texts take.
struct ColumnWidths {
  let column: Int
  let slot: Int
  let gap: Int
  let hasTexts: Bool

  static func series<Subject>(_ figure: ColumnFigure<Subject>) -> Int {
    max(1, figure.categories.map(\.marks.count).max() ?? 1)
  }

  init<Subject>(_ figure: ColumnFigure<Subject>, room: Int) {
    let marks = figure.categories.flatMap { $0.marks.compactMap(\.self) }
    let text = marks.map { Glyphs.width(of: $0.text) }.max() ?? 0
    let label = figure.categories.map { Glyphs.width(of: $0.label) }.max() ?? 0
    let series = ColumnWidths.series(figure)
    let count = max(1, figure.categories.count)
    let ideal = max(4, min(text + 1, 12))
    var width = ideal
    func slot(_ width: Int) -> Int { max(width * series, min(label, 12, max(1, room))) }
    func gap(_ width: Int) -> Int { width > 1 ? 2 : 1 }
    while width > 1, count * (slot(width) + gap(width)) - gap(width) > room { width -= 1 }
    column = width
    self.slot = slot(width)
    self.gap = gap(width)
    hasTexts = text > 0 && text < width
  }
}
