import Figures
import Terminal

/// A line of cells that ends at a disc: from where it stood, or from where it is expected.
struct PlotPath {
  let place: Int
  let isGhost: Bool
  /// From its start to the disc's edge.
  let cells: [Point]
  /// How far it goes in all.
  let columns: Int
  let rows: Int
  /// False for one that comes from beyond the frame.
  let startsInside: Bool

  static func all(
    of place: Int, _ item: PlotScene.Item, to spot: PlotSheet.Spot, _ scale: PlotScale
  ) -> [PlotPath] {
    [(item.from, false), (item.ghost, true)].compactMap { start, isGhost in
      start.flatMap { PlotPath(of: place, from: $0, isGhost: isGhost, to: spot, scale) }
    }
  }

  /// Nil where there is nothing to draw.
  private init?(
    of place: Int, from start: PlotPoint, isGhost: Bool, to spot: PlotSheet.Spot,
    _ scale: PlotScale
  ) {
    let isInside = scale.window.holds(start)
    guard isInside || !isGhost else { return nil }
    let (first, last) = (scale.cell(of: start), spot.centre)
    columns = last.x - first.x
    rows = last.y - first.y
    let (across, down) = (columns, rows)
    let steps = max(abs(across), abs(down))
    cells = (0..<steps).map { step in
      Point(
        first.x + PlotScale.rounded(Double(across * step) / Double(steps)),
        first.y + PlotScale.rounded(Double(down * step) / Double(steps)))
    }.filter { !spot.rect.contains($0) }
    guard !cells.isEmpty else { return nil }
    self.place = place
    self.isGhost = isGhost
    startsInside = isInside
  }

  /// What stands in one of its cells.
  func glyph(_ step: Int, isThick: Bool) -> String {
    if isGhost { return step == 0 ? "◌" : "·" }
    if step == cells.count - 1 { return head }
    if step == 0, startsInside { return "◦" }
    if rows == 0 { return isThick ? "╍" : "┄" }
    if columns == 0 { return isThick ? "╏" : "┆" }
    return isThick ? "•" : "·"
  }

  private var head: String {
    if abs(columns) >= 3 * abs(rows) { return columns > 0 ? "►" : "◄" }
    if abs(columns) <= abs(rows) { return rows > 0 ? "▼" : "▲" }
    if columns > 0 { return rows > 0 ? "◢" : "◥" }
    return rows > 0 ? "◣" : "◤"
  }
}

/// Where several put a disc on one axis: a line from the lowest to the highest, and a dot for each.
struct PlotVotes {
  struct Cell {
    let point: Point
    let glyph: String
    let isDot: Bool
  }

  let place: Int
  let cells: [Cell]

  /// Nil where nobody voted, or where there is no room for the line.
  init?(of place: Int, _ scene: PlotScene, at spot: PlotSheet.Spot, _ scale: PlotScale) {
    let item = scene.items[place]
    self.place = place
    let isFlat = item.votesAxis == .x
    let values = item.votes.map { isFlat ? scale.column(of: $0) : scale.row(of: $0) }.sorted()
    guard let low = values.first, let high = values.last else { return nil }
    let counts = Dictionary(grouping: values, by: \.self).mapValues(\.count)
    let most = counts.values.max() ?? 1
    guard let lane = Lane(beside: spot.rect, isFlat: isFlat, in: scale.size, for: most) else {
      return nil
    }
    var cells: [Cell] = []
    func add(_ value: Int, _ across: Int, _ glyph: String, isDot: Bool) {
      let point = isFlat ? Point(value, across) : Point(across, value)
      cells.append(Cell(point: point, glyph: glyph, isDot: isDot))
    }
    let ends = Self.glyphs(isFlat: isFlat, isThick: scene.isProjected)
    for value in low...high {
      let isEnd = low != high && (value == low || value == high)
      let glyph = isEnd ? (value == low ? ends.low : ends.high) : ends.middle
      add(value, lane.line, glyph, isDot: false)
    }
    for (value, count) in counts.sorted(by: { $0.key < $1.key }) {
      for dot in 0..<min(count, lane.room) {
        let isMore = dot == lane.room - 1 && count > lane.room
        let glyph = isMore ? String(min(9, count - lane.room + 1)) : "●"
        add(value, lane.line + lane.step * (dot + 1), glyph, isDot: true)
      }
    }
    self.cells = cells
  }

  private static func glyphs(
    isFlat: Bool, isThick: Bool
  ) -> (low: String, middle: String, high: String) {
    switch (isFlat, isThick) {
    case (true, false): ("├", "─", "┤")
    case (true, true): ("┣", "━", "┫")
    case (false, false): ("┬", "│", "┴")
    case (false, true): ("┳", "┃", "┻")
    }
  }

  /// The row or the column beside a disc that the line has, and how many dots have room beyond it.
  private struct Lane {
    let line: Int
    let step: Int
    let room: Int

    /// Below or at the right, unless there is more room on the other side; dots beside each other
    /// stand two columns apart.
    init?(beside disc: Rect, isFlat: Bool, in size: Size, for dots: Int) {
      let length = isFlat ? size.rows : size.columns
      let (start, end) = isFlat ? (disc.y, disc.maxY) : (disc.x - 1, disc.maxX + 1)
      let width = isFlat ? 1 : 2
      let after = (length - end - 1) / width
      let before = (start - 1) / width
      let isAfter = after >= min(dots, 3) || after >= before
      line = isAfter ? end : start - 1
      step = isAfter ? width : -width
      room = max(0, isAfter ? after : before)
      guard line >= 0, line < length else { return nil }
    }
  }
}
