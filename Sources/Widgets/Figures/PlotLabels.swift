import Figures
import Terminal

/// The name of a disc: where it stands, and the line that leads to it from a disc farther away.
struct PlotLabel {
  let text: String
  let width: Int
  let at: Point
  let lead: [(point: Point, glyph: String)]

  var rect: Rect { Rect(x: at.x, y: at.y, width: width, height: 1) }

  /// With the free cell to each side.
  var room: Rect { Rect(x: at.x - 1, y: at.y, width: width + 2, height: 1) }
}

/// Names beside discs, so that none hides another.
///
/// Source: eight places around a mark against a bitmap of what is taken, as Vega does; lead lines
/// where there is no room beside, as think-cell does.
extension PlotSheet {
  /// The name of a disc as it would stand where there is all room; empty where it has none.
  func text(of place: Int, most: Int? = nil) -> String {
    let room = max(12, grid.width / 4)
    return Glyphs.cut(scene.items[place].text, to: min(room, most ?? room))
  }

  private func hasName(_ place: Int) -> Bool {
    !spots[place].isStacked && !scene.items[place].text.isEmpty
  }

  /// Those that have hardly any room choose first.
  ///
  /// Then each takes the place that it likes best as if it were alone; where two meet the larger
  /// disc's name stays, and the others look for what is left.
  mutating func nameAll(_ places: [Int]) {
    let tight = places.filter { place in
      guard hasName(place) else { return false }
      let width = Glyphs.width(of: text(of: place, most: 8))
      return Self.anchors(of: spots[place].rect, width: width).count { anchor in
        grid.price(x: anchor.point.x, y: anchor.point.y, width: width) != nil
      } < 2
    }
    fit(tight, maySwap: false)
    var homes: [Rect] = []
    var staying: [(place: Int, label: PlotLabel)] = []
    var left: [Int] = []
    for place in places where hasName(place) && !tight.contains(place) {
      guard let label = best(for: text(of: place), of: place) else {
        left.append(place)
        continue
      }
      if homes.contains(where: { !$0.intersection(label.room).isEmpty }) {
        left.append(place)
      } else {
        staying.append((place, label))
      }
      homes.append(label.rect)
    }
    for (place, label) in staying { put(label, place) }
    fit(left + tight.filter { labels[$0] == nil }, maySwap: true)
  }

  /// Those that something now lies on look for another place; then what lies there is named.
  mutating func giveWay(_ still: [Int], to tried: [Int]) {
    let bodies = tried.map { spots[$0].rect }
    let moved = still.filter { place in
      guard let label = labels[place] else { return false }
      return bodies.contains { !$0.intersection(label.room).isEmpty }
        || !grid.isFree(label.room, of: .vote)
        || label.lead.contains { !grid[$0.point.x, $0.point.y].isDisjoint(with: [.disc, .vote]) }
    }
    for place in moved { take(place) }
    fit(moved, maySwap: false)
    fit(tried.filter(hasName), maySwap: false)
  }

  /// Beside the disc; else shorter, or at the end of a line; else as short as it takes.
  private mutating func fit(_ places: [Int], maySwap: Bool) {
    let crowded = places.filter { !anchor($0) }
    var left: [Int] = []
    for place in crowded {
      let width = Glyphs.width(of: text(of: place))
      if slide(place) || width > 12 && stand(place, most: 10) { continue }
      if lead(to: place, far: 4, wide: 6) { continue }
      if width > 8, stand(place, most: 8) { continue }
      if lead(to: place, far: 8, wide: 14) { continue }
      left.append(place)
    }
    for place in left {
      let isNamed = [8, 6, 4].contains { most in
        stand(place, most: most) || lead(to: place, most: most, far: 8, wide: 14)
      }
      if isNamed || lead(to: place, most: 10, far: 14, wide: 40) || !maySwap { continue }
      swap(place)
    }
  }

  /// A name nearby goes elsewhere, or gets shorter, so that all have one.
  private mutating func swap(_ place: Int) {
    let rect = spots[place].rect
    let around = Rect(
      x: rect.x - 12, y: spots[place].centre.y - rect.height / 2 - 2, width: rect.width + 25,
      height: 2 * (rect.height / 2 + 2) + 1)
    for other in order {
      guard let label = labels[other], label.at.y >= around.y, label.at.y < around.maxY,
        label.at.x < around.maxX, label.rect.maxX >= around.x
      else { continue }
      take(other)
      let isThere = [8, 4].contains { most in
        stand(place, most: most) || lead(to: place, most: most, far: 4, wide: 6)
      }
      if isThere {
        let isNamed = [label.width, 10, 8, 6, 4].contains { most in
          most <= label.width
            && (stand(other, most: most) || lead(to: other, most: most, far: 4, wide: 6))
        }
        if isNamed { return }
        take(place)
      }
      put(label, other)
    }
  }

  /// Where the name of one in focus stands when there is no room for it: over what is there.
  func overlay(of place: Int) -> PlotLabel? {
    guard labels[place] == nil, !scene.items[place].text.isEmpty else { return nil }
    let disc = spots[place].rect
    let text = Glyphs.cut(text(of: place), to: max(0, grid.width - disc.width - 2))
    let width = Glyphs.width(of: text)
    guard width > 0 else { return nil }
    let isRight = disc.maxX + 1 + width <= grid.width
    let x = isRight ? disc.maxX + 1 : max(0, disc.x - 1 - width)
    return PlotLabel(text: text, width: width, at: Point(x, spots[place].centre.y), lead: [])
  }

  mutating func put(_ label: PlotLabel, _ place: Int) {
    labels[place] = label
    grid.mark(label.rect, .label)
    for cell in label.lead { grid.mark(cell.point, .lead) }
  }

  private mutating func take(_ place: Int) {
    guard let label = labels[place] else { return }
    labels[place] = nil
    grid.clear(label.rect, .label)
    for cell in label.lead {
      grid.clear(Rect(x: cell.point.x, y: cell.point.y, width: 1, height: 1), .lead)
    }
  }

  private mutating func stand(_ place: Int, most: Int) -> Bool {
    anchor(place, most: most) || slide(place, most: most)
  }

  /// Anywhere above or below the disc that touches it.
  private mutating func slide(_ place: Int, most: Int? = nil) -> Bool {
    let text = text(of: place, most: most)
    let width = Glyphs.width(of: text)
    let disc = spots[place].rect
    var best: (price: Int, point: Point)?
    for y in [disc.y - 1, disc.maxY] {
      for x in disc.x - width + 1..<disc.maxX {
        guard var price = grid.price(x: x, y: y, width: width) else { continue }
        price += abs(2 * x + width - 2 * disc.x - disc.width) / 2
        if price < best?.price ?? .max { best = (price, Point(x, y)) }
      }
    }
    guard let best else { return false }
    put(PlotLabel(text: text, width: width, at: best.point, lead: []), place)
    return true
  }

  private mutating func anchor(_ place: Int, most: Int? = nil) -> Bool {
    guard let label = best(for: text(of: place, most: most), of: place) else { return false }
    put(label, place)
    return true
  }

  /// The place beside a disc that hides least; nil where there is none.
  private func best(for text: String, of place: Int) -> PlotLabel? {
    let disc = spots[place].rect
    let width = Glyphs.width(of: text)
    var best: (price: Int, point: Point)?
    for (point, rank) in Self.anchors(of: disc, width: width) {
      if let best, rank >= best.price { continue }
      guard var price = grid.price(x: point.x, y: point.y, width: width) else { continue }
      price += rank
      // Whose name it is must be plain to see.
      let beyond = point.x > disc.x ? point.x + width + 1 : point.x - 2
      if point.x != disc.x, grid[beyond, point.y].contains(.disc) { price += 3 }
      if price < best?.price ?? .max { best = (price, point) }
    }
    return best.map { PlotLabel(text: text, width: width, at: $0.point, lead: []) }
  }

  /// The eight places, with how much each is liked: 0 is best.
  private static func anchors(of disc: Rect, width: Int) -> [(point: Point, rank: Int)] {
    let middle = disc.y + disc.height / 2
    let (right, left) = (disc.maxX + 1, disc.x - 1 - width)
    let centre = disc.x + disc.width / 2 - width / 2
    let (above, below) = (disc.y - 1, disc.maxY)
    let beside = [(Point(right, middle), 0), (Point(left, middle), 2)]
    guard disc.height > 1 else {
      return beside + [
        (Point(disc.maxX, above), 4), (Point(disc.maxX, below), 4), (Point(centre, above), 5),
        (Point(centre, below), 5), (Point(disc.x - width, above), 6),
        (Point(disc.x - width, below), 6),
      ]
    }
    return beside + [
      (Point(right, disc.y), 3), (Point(right, disc.maxY - 1), 3), (Point(left, disc.y), 4),
      (Point(left, disc.maxY - 1), 4), (Point(centre, below), 5), (Point(centre, above), 5),
    ]
  }
}
