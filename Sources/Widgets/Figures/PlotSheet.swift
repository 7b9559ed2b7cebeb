import Figures
import Terminal

/// A plot laid out for a place on the screen; all its cells are counted from the top left of the
/// room within the frame.
///
/// What is tried out is placed when all else stands: moving it moves no more than what it lies on.
struct PlotSheet {
  /// Where a disc stands, and how large it is.
  struct Spot {
    var origin: Point
    var level: Int
    /// There is no cell left for it: it is one of several on a cell.
    var isStacked = false

    var rect: Rect {
      let size = PlotShape.size(ofLevel: level)
      return Rect(x: origin.x, y: origin.y, width: size.columns, height: size.rows)
    }

    var centre: Point {
      Point(origin.x + rect.width / 2, origin.y + rect.height / 2)
    }
  }

  let scene: PlotScene
  let frame: PlotFrame
  let scale: PlotScale
  var grid: PlotGrid
  /// Of each disc; none where the plot has no cells.
  private(set) var spots: [Spot] = []
  /// Of each disc; nil where it has no name, or where there is no room for a letter of it.
  var labels: [PlotLabel?]
  /// The discs from the largest to the smallest.
  private(set) var order: [Int] = []
  private(set) var paths: [PlotPath] = []
  private(set) var votes: [PlotVotes] = []
  var zones: [PlotZoneName] = []

  init(_ scene: PlotScene, in area: Rect) {
    self.scene = scene
    frame = PlotFrame(scene, in: area)
    scale = PlotScale(scene, frame.plot.size)
    grid = PlotGrid(frame.plot.size)
    labels = Array(repeating: nil, count: scene.items.count)
    guard !frame.plot.isEmpty else { return }
    let levels = Self.levels(scene.items, in: frame.plot.size)
    spots = zip(scene.items, levels).map { Self.wish(of: $0, level: $1, scale) }
    order = levels.indices.sorted { left, right in
      levels[left] == levels[right] ? left < right : levels[left] > levels[right]
    }
    let still = order.filter { !scene.items[$0].isTried }
    let tried = order.filter { scene.items[$0].isTried }
    place(still)
    nameZones()
    lead(to: still)
    nameAll(still)
    if !tried.isEmpty {
      place(tried)
      lead(to: tried)
      giveWay(still, to: tried)
    }
    settleZones()
  }

  /// The arrows to discs and what was voted on them.
  private mutating func lead(to places: [Int]) {
    for place in places {
      for path in PlotPath.all(of: place, scene.items[place], to: spots[place], scale) {
        paths.append(path)
        for cell in path.cells { grid.mark(cell, .path) }
      }
    }
    for place in places {
      guard let said = PlotVotes(of: place, scene, at: spots[place], scale) else { continue }
      votes.append(said)
      for cell in said.cells { grid.mark(cell.point, .vote) }
    }
  }
}

/// How large the discs are, and where they stand.
extension PlotSheet {
  /// As large as leaves six sevenths of the plot free.
  private static func levels(_ items: [PlotScene.Item], in plot: Size) -> [Int] {
    let classes = items.map { item in
      let size = item.size ?? 0
      return size < 0.2 ? 0 : size < 0.6 ? 1 : 2
    }
    let sizes = PlotShape.sizes(in: plot)
    let fitting = sizes.dropLast().first { levels in
      let shapes = classes.map { PlotShape.size(ofLevel: levels[$0]) }
      let cells = shapes.reduce(0) { $0 + ($1.columns + 2) * $1.rows }
      return cells * 7 <= plot.columns * plot.rows
        && shapes.allSatisfy { $0.columns <= plot.columns }
    }
    let levels = fitting ?? [0, 0, 0]
    return classes.map { levels[$0] }
  }

  /// Where a disc belongs, as far as the frame lets it.
  private static func wish(of item: PlotScene.Item, level: Int, _ scale: PlotScale) -> Spot {
    let size = PlotShape.size(ofLevel: level)
    let cell = scale.cell(of: item.at)
    return Spot(
      origin: Point(
        min(max(cell.x - size.columns / 2, 0), scale.size.columns - size.columns),
        min(max(cell.y - size.rows / 2, 0), scale.size.rows - size.rows)), level: level)
  }

  /// Each stands where it belongs unless a larger one does; those give way.
  ///
  /// Whether the larger one stands there in the end doesn't matter: so nothing goes on from one to
  /// the next.
  private mutating func place(_ places: [Int]) {
    var wishes: [Rect] = []
    var pushed: [Int] = []
    var standing: [Int] = []
    for place in places {
      let rect = spots[place].rect
      let isMet = wishes.contains { !$0.intersection(rect).isEmpty }
      if isMet || !grid.isFree(rect, of: .disc) {
        pushed.append(place)
      } else {
        standing.append(place)
      }
      wishes.append(rect)
    }
    for place in standing { grid.mark(spots[place].rect, .disc) }
    for place in pushed { squeeze(place) }
  }

  /// Into the nearest cells that are free, smaller if need be, on its side of the cuts.
  private mutating func squeeze(_ place: Int) {
    let item = scene.items[place]
    let cell = scale.cell(of: item.at)
    for level in stride(from: spots[place].level, through: 0, by: -1) {
      for isAiry in level > 0 ? [true] : [true, false] {
        guard let spot = free(level, near: cell, of: item.at, isAiry: isAiry) else { continue }
        spots[place] = spot
        grid.mark(spot.rect, .disc)
        return
      }
    }
    guard let free = nearestFree(to: cell) else {
      spots[place] = Spot(origin: cell, level: 0, isStacked: true)
      return
    }
    spots[place] = Spot(origin: free, level: 0)
    grid.mark(free, .disc)
  }

  private func free(_ level: Int, near cell: Point, of point: PlotPoint, isAiry: Bool) -> Spot? {
    let size = PlotShape.size(ofLevel: level)
    for way in Self.ways {
      let centre = Point(cell.x + way.x, cell.y + way.y)
      let spot = Spot(
        origin: Point(centre.x - size.columns / 2, centre.y - size.rows / 2), level: level)
      guard spot.origin.x >= 0, spot.origin.y >= 0, spot.rect.maxX <= grid.width,
        spot.rect.maxY <= grid.height, scale.keepsSide(centre, of: point),
        !isAiry || hasAir(spot.rect), grid.isFree(spot.rect, of: .disc)
      else { continue }
      return spot
    }
    return nil
  }

  /// Whether a short name has room beside it.
  private func hasAir(_ rect: Rect) -> Bool {
    let y = rect.y + rect.height / 2
    let right = Rect(x: rect.maxX, y: y, width: 8, height: 1)
    let left = Rect(x: rect.x - 8, y: y, width: 8, height: 1)
    return right.maxX <= grid.width && grid.isFree(right, of: .disc)
      || left.x >= 0 && grid.isFree(left, of: .disc)
  }

  private func nearestFree(to cell: Point) -> Point? {
    var best: (distance: Int, point: Point)?
    for y in 0..<grid.height {
      for x in 0..<grid.width where !grid[x, y].contains(.disc) {
        let (dx, dy) = (x - cell.x, y - cell.y)
        let distance = dx * dx + 4 * dy * dy
        if distance < best?.distance ?? .max { best = (distance, Point(x, y)) }
      }
    }
    return best?.point
  }

  /// From the nearest to the farthest, as seen: a row is as high as two columns are wide.
  private static let ways: [Point] = {
    let all = (-4...4).flatMap { y in (-8...8).map { Point($0, y) } }
    func distance(_ way: Point) -> (Int, Int, Int) {
      (way.x * way.x + 4 * way.y * way.y, way.y, -way.x)
    }
    return all.sorted { distance($0) < distance($1) }
  }()
}
