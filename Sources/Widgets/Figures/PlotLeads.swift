import Terminal

/// A line from a disc to its name: along its row, straight up or down, or up or down and then to a
/// side.
private struct PlotLead {
  /// Rows away from the disc; none along its row.
  var rise = 0
  /// Columns to a side; none for one that goes straight.
  var run = 0
  var isUp = false
  /// -1 to the left, 1 to the right, 0 for one that goes straight.
  var side = 0

  /// Its cells from the disc on.
  func cells(from disc: Rect) -> [(point: Point, glyph: String)] {
    let x = disc.x + disc.width / 2
    guard rise > 0 else {
      let start = side > 0 ? disc.maxX : disc.x - 1
      let y = disc.y + disc.height / 2
      return (0..<run).map { (Point(start + side * ($0 + 1), y), "─") }
    }
    let (edge, step) = isUp ? (disc.y, -1) : (disc.maxY - 1, 1)
    var cells = (1...rise).map { (point: Point(x, edge + step * $0), glyph: "│") }
    guard side != 0 else { return cells }
    let y = edge + step * (rise + 1)
    let corner = isUp ? (side > 0 ? "╭" : "╮") : (side > 0 ? "╰" : "╯")
    cells.append((Point(x, y), corner))
    cells += (0..<run).map { (Point(x + side * ($0 + 1), y), "─") }
    return cells
  }
}

extension PlotSheet {
  /// Puts a name at the end of the shortest line that hides least; false where there is none.
  ///
  /// A line goes up or down that far, and that wide to a side.
  mutating func lead(to place: Int, most: Int? = nil, far: Int, wide: Int) -> Bool {
    let text = text(of: place, most: most)
    let width = Glyphs.width(of: text)
    let disc = spots[place].rect
    var search = LeadSearch(grid: grid, disc: disc, width: width, far: far, wide: wide)
    search.alongTheRow()
    search.upAndDown(isUp: true)
    search.upAndDown(isUp: false)
    guard let found = search.best else { return false }
    let cells = found.lead.cells(from: disc)
    put(PlotLabel(text: text, width: width, at: found.point, lead: cells), place)
    return true
  }
}

/// Looks for the best line from a disc to a place for its name.
private struct LeadSearch {
  let grid: PlotGrid
  let disc: Rect
  let width: Int
  let far: Int
  let wide: Int
  private(set) var best: (price: Int, point: Point, lead: PlotLead)?

  init(grid: PlotGrid, disc: Rect, width: Int, far: Int, wide: Int) {
    self.grid = grid
    self.disc = disc
    self.width = width
    self.far = far
    self.wide = wide
  }

  private mutating func offer(_ point: Point, _ rank: Int, _ lead: PlotLead) {
    if let best, rank >= best.price { return }
    guard let price = grid.price(x: point.x, y: point.y, width: width) else { return }
    if rank + price < best?.price ?? .max { best = (rank + price, point, lead) }
  }

  /// Where a name begins whose end towards the line is there.
  private func start(_ end: Int, _ side: Int) -> Int { side > 0 ? end : end - width + 1 }

  mutating func alongTheRow() {
    let y = disc.y + disc.height / 2
    for side in [1, -1] {
      let edge = side > 0 ? disc.maxX : disc.x - 1
      guard grid.toll(edge, y) != nil else { continue }
      var spent = 0
      for run in 1..<wide {
        guard let toll = grid.toll(edge + side * run, y) else { break }
        spent += toll
        let point = Point(start(edge + side * (run + 2), side), y)
        offer(point, 4 + 2 * run + spent, PlotLead(run: run, side: side))
      }
    }
  }

  mutating func upAndDown(isUp: Bool) {
    let x = disc.x + disc.width / 2
    let (edge, step) = isUp ? (disc.y, -1) : (disc.maxY - 1, 1)
    var spent = 0
    for rise in 1...far {
      guard let toll = grid.toll(x, edge + step * rise) else { return }
      spent += toll
      let y = edge + step * (rise + 1)
      offer(Point(x - width / 2, y), 4 * rise + spent, PlotLead(rise: rise, isUp: isUp))
      guard let corner = grid.toll(x, y) else { continue }
      for side in [1, -1] {
        var flat = spent + corner
        for run in 0..<wide {
          if run > 0 {
            guard let toll = grid.toll(x + side * run, y) else { break }
            flat += toll
          }
          offer(
            Point(start(x + side * (run + 2), side), y),
            4 * rise + 2 * run + flat + (side > 0 ? 0 : 1),
            PlotLead(rise: rise, run: run, isUp: isUp, side: side))
        }
      }
    }
  }
}
