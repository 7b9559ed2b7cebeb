import Terminal

/// What placing a fish needs to know of it.
struct Swimmer: Hashable, Sendable {
  /// The columns of its name.
  let name: Int
  /// From 0 for the smallest; what is far below it stays the smallest in every tank.
  let girth: Int
  /// What it does by chance, but always the same: which way it looks, how far it keeps away.
  let seed: Int

  init(_ name: String, width: Int, girth: Int) {
    self.name = width
    self.girth = girth
    seed = Self.seed(of: name)
  }

  var facesRight: Bool { seed.isMultiple(of: 3) }

  /// After FNV-1a and the last step of MurmurHash3: names that differ by a letter lie far apart.
  private static func seed(of name: String) -> Int {
    var hash: UInt32 = 2_166_136_261
    for scalar in name.unicodeScalars { hash = (hash ^ scalar.value) &* 16_777_619 }
    hash = (hash ^ hash >> 15) &* 2_246_822_519
    return Int(hash ^ hash >> 13)
  }
}

/// A fish with its name, as a block of cells that is its alone.
struct Berth: Hashable, Sendable {
  let place: Int
  /// How large the fish is drawn; nil where there is room for its name only.
  let level: Int?
  /// The columns that its name has.
  let name: Int
  /// Whether the name stands below the fish, and not beside it.
  let isBelow: Bool
  private(set) var rect: Rect

  init(_ place: Int, level: Int?, name: Int, isBelow: Bool = false) {
    self.place = place
    self.level = level
    self.name = name
    self.isBelow = isBelow
    let fish = level.map { FishShape.size(ofLevel: $0) } ?? Size(columns: 0, rows: 1)
    // A column to each side of the name is for the look of the focus.
    let width = isBelow ? max(fish.columns, name + 2) : fish.columns + (level == nil ? 0 : 2) + name
    rect = Rect(x: 0, y: 0, width: width, height: fish.rows + (isBelow ? 1 : 0))
  }

  func moved(to x: Int, _ y: Int) -> Berth {
    var copy = self
    copy.rect = Rect(x: x, y: y, width: rect.width, height: rect.height)
    return copy
  }

  /// The cells of the fish alone.
  var fish: Rect {
    guard let level else { return rect.leading(0) }
    let size = FishShape.size(ofLevel: level)
    let x = isBelow ? rect.x + (rect.width - size.columns) / 2 : rect.x
    return Rect(x: x, y: rect.y, width: size.columns, height: size.rows)
  }

  /// The cells of the name alone.
  var words: Rect {
    guard level != nil else { return rect }
    if isBelow {
      return Rect(x: rect.x + (rect.width - name) / 2, y: rect.maxY - 1, width: name, height: 1)
    }
    return Rect(x: fish.maxX + 1, y: rect.y + (rect.height - 1) / 2, width: name, height: 1)
  }
}

/// Fish with their names, placed in a room so that they look as if they had chosen where.
///
/// They are as large as the room allows; where even the smallest are too many, their lines scroll.
/// The same fish in the same room always stand the same.
struct School: Hashable, Sendable {
  /// Those in sight.
  let berths: [Berth]
  /// How many are out of sight, above and below.
  let above: Int
  let below: Int

  init(_ swimmers: [Swimmer], rows: [[Int]], in room: Rect, focus: Int?, most: Int) {
    let plan = SchoolPlan(swimmers: swimmers, size: room.size)
    if let lines = plan.lines(rows, most: most) {
      let slack = room.height - lines.height
      let isAiry = lines.gap > 0
      let free = room.dropTop(isAiry && slack >= 1 ? 1 : 0).dropBottom(isAiry && slack >= 2 ? 1 : 0)
      berths = plan.placed(lines, in: free).flatMap(\.self)
      above = 0
      below = 0
      return
    }
    let lines = plan.flow()
    let inFocus = lines.rows.firstIndex { line in line.contains { $0.place == focus } }
    let first = Scroll.offset(
      focus: inFocus ?? 0, count: lines.rows.count, height: room.height)
    let shown = first..<min(lines.rows.count, first + room.height)
    let whole = Rect(x: room.x, y: room.y, width: room.width, height: lines.height)
    berths = plan.placed(lines, in: whole)[shown].flatMap { line in
      line.map { $0.moved(to: $0.rect.x, $0.rect.y - first) }
    }
    above = lines.rows[..<shown.lowerBound].reduce(0) { $0 + $1.count }
    below = lines.rows[shown.upperBound...].reduce(0) { $0 + $1.count }
  }
}
