import Terminal

/// How a disc of one size is drawn, made of quarters of cells, with a sign in its middle.
struct PlotShape {
  let size: Size
  private let full: [String]
  /// With air around the sign, for the one in focus.
  private let ring: [String]

  private init(_ full: [String], ring: [String]) {
    self.full = full
    self.ring = ring
    size = Size(columns: full.first?.count ?? 0, rows: full.count)
  }

  static func of(level: Int) -> PlotShape { all[min(max(0, level), all.count - 1)] }

  static func size(ofLevel level: Int) -> Size { sizes[min(max(0, level), sizes.count - 1)] }

  private static let sizes = all.map(\.size)

  /// As wide on the screen as they are high.
  private static let all = [
    PlotShape(["●"], ring: ["●"]),
    PlotShape(["▐█▌"], ring: ["▐█▌"]),
    PlotShape([" ▄▄▄ ", "▐███▌", " ▀▀▀ "], ring: [" ▄▄▄ ", "▐   ▌", " ▀▀▀ "]),
    PlotShape(["▗▟███▙▖", "▐█████▌", "▝▜███▛▘"], ring: ["▗▟▀▀▀▙▖", "▐▌   ▐▌", "▝▜▄▄▄▛▘"]),
    PlotShape(
      ["  ▗▄▄▄▖  ", " ▟█████▙ ", "▐███████▌", " ▜█████▛ ", "  ▝▀▀▀▘  "],
      ring: ["  ▗▄▄▄▖  ", " ▟▀   ▀▙ ", "▐▌     ▐▌", " ▜▄   ▄▛ ", "  ▝▀▀▀▘  "]),
  ]

  /// The levels of a small, a middle and a large disc in a plot of a size.
  ///
  /// From the largest down; the last one is for a plot with hardly any room.
  static func sizes(in plot: Size) -> [[Int]] {
    let all = [[1, 3, 4], [0, 2, 3], [0, 1, 2], [0, 1, 1], [0, 0, 0]]
    let first =
      switch plot.rows {
      case ..<8: 4
      case ..<12: 3
      case ..<18: 2
      case ..<38: 1
      default: plot.columns < 120 ? 1 : 0
      }
    return Array(all[first...])
  }

  /// Draws it with its sign, which is all that the smallest has.
  func draw(
    _ sign: String, in rect: Rect, _ ink: Ink, isFocused: Bool, within room: Rect,
    on surface: inout Surface
  ) {
    let middle = Point(rect.x + size.columns / 2, rect.y + size.rows / 2)
    if size.columns > 1 {
      if isFocused { surface.fill(rect.inset(horizontal: 1).intersection(room), .plain) }
      for (y, row) in (isFocused ? ring : full).enumerated() {
        PlotGrid.cells(of: row, at: Point(rect.x, rect.y + y)) { x, quarter in
          surface.put(
            String(quarter), at: Point(x, rect.y + y), style: Style(ink), within: room)
        }
      }
    }
    let style = size.columns > 1 ? Style(ink).reversed.bold : Style(ink).bold
    surface.put(sign, at: middle, style: isFocused ? FigureLook.focus : style, within: room)
  }
}
