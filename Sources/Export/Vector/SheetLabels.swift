/// Where the names of discs stand: beside them where there is room, at the end of a line where there
/// isn't, never over one another or over a disc.
///
/// The eight anchors of Vega's labels against what is taken; the largest discs choose first, so that
/// a small one that moves moves few others.
struct SheetLabels {
  struct Wanted {
    let disc: Sheet.Box
    /// Of the words; none where it is 0.
    let width: Double
    let height: Double
  }

  struct Place: Hashable, Sendable {
    let box: Sheet.Box
    /// Where the line from the disc ends; nil for one that stands at its disc.
    let lead: Sheet.Spot?
  }

  /// What names may not lie over, and the lines that they do only where there is no other room.
  struct Obstacles {
    let frame: Sheet.Box
    let boxes: [Sheet.Box]
    let lines: [(Sheet.Spot, Sheet.Spot)]
  }

  /// More than that have no room on a sheet, however long one looks for it.
  static let most = 120

  /// One for each; nil for one without words, or without room anywhere.
  let places: [Place?]
  /// How many have no room.
  let missing: Int
  /// How often a line to a name goes through another name.
  let crossings: Int

  /// All that have room at their disc stand there before any looks for room elsewhere.
  init(_ wanted: [Wanted], avoiding obstacles: Obstacles) {
    let order = wanted.indices.sorted {
      let sizes = (wanted[$0].disc.width, wanted[$1].disc.width)
      return sizes.0 == sizes.1 ? $0 < $1 : sizes.0 > sizes.1
    }
    var room = LabelRoom(obstacles, discs: wanted.map(\.disc))
    var places = [Place?](repeating: nil, count: wanted.count)
    var missing = wanted.count { $0.width > 0 }
    for effort in LabelRoom.Effort.allCases
    where effort != .anywhere || wanted.count <= Self.most {
      for place in order where wanted[place].width > 0 && places[place] == nil {
        guard let found = room.place(for: wanted[place], effort) else { continue }
        room.take(found, of: wanted[place].disc)
        places[place] = found
        missing -= 1
      }
    }
    self.places = places
    self.missing = missing
    crossings = room.crossings
  }
}

/// What is free on a sheet while names are placed.
private struct LabelRoom {
  /// What is tried, one after the other.
  enum Effort: CaseIterable {
    /// At the disc, clear of lines.
    case clear
    /// Close by at the end of a short line, or at the disc over a line.
    case near
    case away
    case anywhere
  }

  private typealias Way = (Sheet.Spot, Sheet.Spot)

  private let frame: Sheet.Box
  private let discs: [Sheet.Box]
  private let lines: [Way]
  private var taken: BoxGrid
  private var names: [Sheet.Box] = []
  /// From discs to the names that don't stand at them.
  private var leads: [Way] = []
  private(set) var crossings = 0

  init(_ obstacles: SheetLabels.Obstacles, discs: [Sheet.Box]) {
    frame = obstacles.frame
    self.discs = discs
    lines = obstacles.lines
    taken = BoxGrid(frame)
    for box in obstacles.boxes + discs { taken.insert(box) }
  }

  mutating func take(_ place: SheetLabels.Place, of disc: Sheet.Box) {
    // A little air: two names that touch read as one.
    taken.insert(place.box.inset(-2, 0))
    crossings += leads.count { place.box.meets($0.0, $0.1) }
    if let lead = place.lead {
      crossings += names.count { $0.meets(disc.centre, lead) }
      leads.append((disc.centre, lead))
    }
    names.append(place.box)
  }

  func place(for label: SheetLabels.Wanted, _ effort: Effort) -> SheetLabels.Place? {
    switch effort {
    case .clear:
      let box = anchors(label).first { isFree($0) && !isCrossed($0) }
      return box.map { SheetLabels.Place(box: $0, lead: nil) }
    case .near:
      if let place = place(for: label, within: 24, isClear: true) { return place }
      let box = anchors(label).first { isFree($0) }
      return box.map { SheetLabels.Place(box: $0, lead: nil) }
    case .away: return place(for: label, within: 160, isClear: false)
    case .anywhere: return place(for: label, within: 400, isClear: false)
    }
  }

  private func isFree(_ box: Sheet.Box) -> Bool { frame.contains(box) && !taken.overlaps(box) }

  private func isCrossed(_ box: Sheet.Box) -> Bool {
    lines.contains { box.meets($0.0, $0.1) } || leads.contains { box.meets($0.0, $0.1) }
  }

  /// Right, left, below, above, then the corners.
  private func anchors(_ label: SheetLabels.Wanted) -> [Sheet.Box] {
    let disc = label.disc
    let (width, height) = (label.width, label.height)
    let slant = disc.width * 0.15
    let middle = disc.centre.y - height / 2
    let centre = disc.centre.x - width / 2
    let (right, left) = (disc.maxX + 3, disc.x - 3 - width)
    let (below, above) = (disc.maxY + 1, disc.y - 1 - height)
    let places = [
      (right, middle), (left, middle), (centre, below), (centre, above),
      (right - slant, below), (right - slant, above), (left + slant, below), (left + slant, above),
    ]
    return places.map { Sheet.Box(x: $0.0, y: $0.1, width: width, height: height) }
  }

  /// The place around the disc that a line leads to with the least to pay: how long it is, and what
  /// it goes through.
  private func place(
    for label: SheetLabels.Wanted, within reach: Double, isClear: Bool
  ) -> SheetLabels.Place? {
    let disc = label.disc
    var best: SheetLabels.Place?
    var least = Double.infinity
    let (left, top) = (disc.x - reach - label.width, disc.y - reach - label.height)
    for y in stride(from: top, through: disc.maxY + reach, by: 6) {
      for x in stride(from: left, through: disc.maxX + reach, by: 10) {
        let box = Sheet.Box(x: x, y: y, width: label.width, height: label.height)
        let gap = disc.gap(to: box)
        guard gap >= 6, gap <= reach, gap < least, isFree(box) else { continue }
        let end = box.nearest(to: disc.centre)
        let price = self.price(of: box, disc, end)
        guard gap + price < least, price == 0 || !isClear else { continue }
        least = gap + price
        best = SheetLabels.Place(box: box, lead: end)
      }
    }
    return best
  }

  /// Of a name and its line, in points of length.
  ///
  /// That is 100 for each name that the line would go through, 30 for each disc, 15 for a name over a
  /// line; discs that lie over its own one count for nothing.
  private func price(of box: Sheet.Box, _ disc: Sheet.Box, _ end: Sheet.Spot) -> Double {
    let throughNames = names.count { $0.meets(disc.centre, end) }
    let overLeads = leads.count { box.meets($0.0, $0.1) }
    let throughDiscs = discs.count { $0.meets(disc.centre, end) && !$0.overlaps(disc) }
    let isOverLine = lines.contains { box.meets($0.0, $0.1) }
    return Double(100 * (throughNames + overLeads) + 30 * throughDiscs + (isOverLine ? 15 : 0))
  }
}

extension Sheet.Box {
  /// Between the edges of two; 0 where they touch.
  fileprivate func gap(to other: Sheet.Box) -> Double {
    let across = max(x - other.maxX, other.x - maxX, 0)
    let down = max(y - other.maxY, other.y - maxY, 0)
    return (across * across + down * down).squareRoot()
  }
}

/// Boxes found by the squares that they lie in: asking for what is at a place asks few of them.
private struct BoxGrid {
  private let area: Sheet.Box
  private let columns: Int
  private let rows: Int
  private var squares: [[Sheet.Box]]

  private static let side = 32.0

  init(_ area: Sheet.Box) {
    self.area = area
    columns = Int(area.width / Self.side) + 1
    rows = Int(area.height / Self.side) + 1
    squares = [[Sheet.Box]](repeating: [], count: columns * rows)
  }

  private func range(_ low: Double, _ high: Double, _ count: Int) -> ClosedRange<Int> {
    func square(_ value: Double) -> Int {
      Int(min(max((value / Self.side).rounded(.down), 0), Double(count - 1)))
    }
    return square(low)...max(square(low), square(high))
  }

  mutating func insert(_ box: Sheet.Box) {
    for row in range(box.y - area.y, box.maxY - area.y, rows) {
      for column in range(box.x - area.x, box.maxX - area.x, columns) {
        squares[row * columns + column].append(box)
      }
    }
  }

  func overlaps(_ box: Sheet.Box) -> Bool {
    for row in range(box.y - area.y, box.maxY - area.y, rows) {
      for column in range(box.x - area.x, box.maxX - area.x, columns)
      where squares[row * columns + column].contains(where: { $0.overlaps(box) }) {
        return true
      }
    }
    return false
  }
}
