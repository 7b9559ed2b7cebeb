import Terminal

/// Lines of fish, with how many blank rows part them at least.
struct SchoolLines {
  let rows: [[Berth]]
  let gap: Int

  var height: Int { SchoolPlan.height(of: rows, gap: gap) }
}

/// How fish fit in a room.
struct SchoolPlan {
  let swimmers: [Swimmer]
  let size: Size

  /// The blank columns between two of a line.
  private static let gap = 2

  /// The largest fish with which all have room; nil where there is none even for the smallest.
  ///
  /// A fish of the smallest girth is drawn in the size that a try begins with, the others above it;
  /// `most` is the last such size.
  func lines(_ rows: [[Int]], most: Int) -> SchoolLines? {
    let tries = [(2, 1), (1, 1), (0, 1), (-1, 1), (-1, 0), (-2, 1), (-2, 0), (-3, 1), (-3, 0)]
    for (level, gap) in tries where level <= most {
      let lines = SchoolLines(rows: rows.flatMap { self.lines(of: $0, level) }, gap: gap)
      let isNarrow = lines.rows.allSatisfy { Self.width(of: $0) <= size.columns }
      if isNarrow, lines.height <= size.rows { return lines }
    }
    return nil
  }

  /// All of them small and close to each other, in lines as full as they can be.
  func flow() -> SchoolLines {
    var rows: [[Berth]] = []
    for place in swimmers.indices {
      let berth = berth(place, -3)
      if let last = rows.last, Self.width(of: last + [berth]) <= size.columns {
        rows[rows.count - 1].append(berth)
      } else {
        rows.append([berth])
      }
    }
    return SchoolLines(rows: rows, gap: 0)
  }

  /// The names beside the fish where they fit; else below them or in two lines, whatever is lower.
  private func lines(of row: [Int], _ level: Int) -> [[Berth]] {
    let beside = row.map { berth($0, level) }
    if row.count < 2 || Self.width(of: beside) <= size.columns { return [beside] }
    let half = (row.count + 1) / 2
    let parts = lines(of: Array(row[..<half]), level) + lines(of: Array(row[half...]), level)
    let below = row.map { berth($0, level, isBelow: true) }
    let isWide = Self.width(of: below) > size.columns
    return isWide || Self.height(of: parts, gap: 1) < Self.height(of: [below], gap: 1)
      ? parts : [below]
  }

  private func berth(_ place: Int, _ level: Int, isBelow: Bool = false) -> Berth {
    let columns = size.columns
    let wanted = swimmers[place].name
    guard columns >= 14 else { return Berth(place, level: nil, name: min(wanted, columns)) }
    let level = min(max(0, swimmers[place].girth + level), FishShape.levels - 1)
    let fish = FishShape.size(ofLevel: level)
    let isBelow = isBelow && fish.rows > 1
    let room = isBelow ? columns - 2 : columns - fish.columns - 2
    let name = min(wanted, max(12, columns / 3), max(0, room))
    return Berth(place, level: level, name: name, isBelow: isBelow)
  }

  private static func width(of line: [Berth]) -> Int {
    line.reduce(0) { $0 + $1.rect.width } + gap * max(0, line.count - 1)
  }

  private static func height(of line: [Berth]) -> Int { line.map(\.rect.height).max() ?? 0 }

  static func height(of lines: [[Berth]], gap: Int) -> Int {
    lines.reduce(0) { $0 + height(of: $1) } + gap * max(0, lines.count - 1)
  }
}

/// Where they stand.
extension SchoolPlan {
  /// Room is left before, between and after the fish of a line, and each line leaves it elsewhere;
  /// in a line that is lower than its room, each fish swims at a height of its own.
  func placed(_ lines: SchoolLines, in room: Rect) -> [[Berth]] {
    let slack = max(0, room.height - lines.height)
    let count = lines.rows.count
    var result: [[Berth]] = []
    var y = room.y
    for (row, line) in lines.rows.enumerated() {
      let more = slack * (row + 1) / count - slack * row / count
      let height = Self.height(of: line) + more
      let depths = line.enumerated().map { y + Self.depth($0, row, height - $1.rect.height) }
      result.append(apart(line, row, depths, in: room, from: result.last ?? []))
      y += height + lines.gap
    }
    return result
  }

  /// How far down in its room a fish swims.
  private static func depth(_ column: Int, _ row: Int, _ free: Int) -> Int {
    let thirds = [1, 3, 0, 2][(column + row) % 4]
    return (free * thirds + (free > 1 ? 1 : 0)) / 3
  }

  /// The first way to leave room in which no fish touches one of the line above, or else the one
  /// in which they touch least.
  private func apart(
    _ line: [Berth], _ row: Int, _ depths: [Int], in room: Rect, from above: [Berth]
  ) -> [Berth] {
    var best: [Berth] = []
    var least = Int.max
    for turn in Self.ways.indices {
      let way = Self.ways[(row % 4 + turn) % Self.ways.count]
      let placed = spread(line, way, depths, in: room)
      let touching = Self.touching(above, placed)
      if touching < least {
        best = placed
        least = touching
      }
      if least == 0 { break }
    }
    return best
  }

  /// How the room that is free is shared out: before the first of a line, between them, after it.
  private typealias Way = (before: Int, between: Int, after: Int)
  private static let ways: [Way] = [
    (1, 1, 4), (4, 1, 1), (2, 1, 7), (7, 1, 2), (1, 1, 1), (0, 0, 1), (1, 0, 0), (1, 0, 1),
  ]

  private func spread(
    _ line: [Berth], _ way: Way, _ depths: [Int], in room: Rect
  ) -> [Berth] {
    let free = max(0, room.width - Self.width(of: line))
    let before = line.enumerated().map { column, berth in
      column == 0 ? way.before : way.between * (4 + swimmers[berth.place].seed % 5)
    }
    let whole = before.reduce(way.after, +)
    var part = 0
    var x = room.x
    return line.indices.map { column in
      part += before[column]
      defer { x += line[column].rect.width + Self.gap }
      return line[column].moved(to: x + free * part / whole, depths[column])
    }
  }

  /// How many columns of fish stand right above others.
  private static func touching(_ above: [Berth], _ line: [Berth]) -> Int {
    above.reduce(0) { sum, high in
      sum
        + line.reduce(0) { sum, low in
          guard high.fish.maxY == low.fish.y else { return sum }
          let columns = min(high.fish.maxX, low.fish.maxX) - max(high.fish.x, low.fish.x)
          return sum + max(0, columns)
        }
    }
  }
}
