import Terminal

/// What fills the cells of a plot; flat, since it is asked thousands of times a picture.
struct PlotGrid {
  struct Use: OptionSet {
    let rawValue: UInt8

    static let disc = Use(rawValue: 1)
    static let label = Use(rawValue: 2)
    static let lead = Use(rawValue: 4)
    static let title = Use(rawValue: 8)
    static let note = Use(rawValue: 16)
    static let path = Use(rawValue: 32)
    static let cut = Use(rawValue: 64)
    static let vote = Use(rawValue: 128)

    /// What no label may lie on.
    static let taken: Use = [.disc, .label, .lead, .vote]
  }

  let width: Int
  let height: Int
  private var cells: [UInt8]

  init(_ size: Size) {
    width = size.columns
    height = size.rows
    cells = Array(repeating: 0, count: width * height)
  }

  var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  subscript(x: Int, y: Int) -> Use {
    guard x >= 0, x < width, y >= 0, y < height else { return [] }
    return Use(rawValue: cells[y * width + x])
  }

  /// Whether none of the cells within the plot has such a use.
  func isFree(_ rect: Rect, of use: Use) -> Bool {
    let inside = rect.intersection(bounds)
    for y in inside.rows {
      for x in inside.columns where cells[y * width + x] & use.rawValue != 0 { return false }
    }
    return true
  }

  mutating func mark(_ rect: Rect, _ use: Use) {
    let inside = rect.intersection(bounds)
    for y in inside.rows {
      for x in inside.columns { cells[y * width + x] |= use.rawValue }
    }
  }

  mutating func mark(_ point: Point, _ use: Use) {
    mark(Rect(x: point.x, y: point.y, width: 1, height: 1), use)
  }

  mutating func clear(_ rect: Rect, _ use: Use) {
    let inside = rect.intersection(bounds)
    for y in inside.rows {
      for x in inside.columns { cells[y * width + x] &= ~use.rawValue }
    }
  }

  /// What a label in these cells would hide: nothing is 0, nil where it can't stand.
  ///
  /// A cell to each side stays free of discs and other labels.
  func price(x: Int, y: Int, width count: Int) -> Int? {
    guard y >= 0, y < height, x >= 0, x + count <= width, let before = touch(x - 1, y),
      let after = touch(x + count, y)
    else { return nil }
    let row = y * width
    var price = before + after
    for cell in cells[row + x..<row + x + count] where cell != 0 {
      let use = Use(rawValue: cell)
      if !use.isDisjoint(with: .taken) { return nil }
      price += use.contains(.title) ? 6 : 2
    }
    return price
  }

  /// What it costs to stand beside a cell; nil where that can't be.
  private func touch(_ x: Int, _ y: Int) -> Int? {
    let use = self[x, y]
    if !use.isDisjoint(with: .taken) { return nil }
    return use.contains(.path) ? 3 : 0
  }

  /// What a line through a cell would hide; nil where it can't go.
  func toll(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, x < width, y >= 0, y < height else { return nil }
    let use = self[x, y]
    if !use.isDisjoint(with: .taken) { return nil }
    return use.contains(.title) ? 3 : use.isEmpty ? 0 : 1
  }
}

/// Texts of which each sign takes its cells.
extension PlotGrid {
  /// How many cells of a text have such a use.
  ///
  /// Blanks don't count.
  func hidden(_ text: String, at point: Point, by use: Use) -> Int {
    var count = 0
    Self.cells(of: text, at: point) { x, _ in
      if !self[x, point.y].isDisjoint(with: use) { count += 1 }
    }
    return count
  }

  /// All but its blanks.
  mutating func markSigns(of text: String, at point: Point, _ use: Use) {
    Self.cells(of: text, at: point) { x, _ in mark(Point(x, point.y), use) }
  }

  /// The column of each sign that isn't blank.
  static func cells(of text: String, at point: Point, _ body: (Int, Character) -> Void) {
    var x = point.x
    for sign in text {
      if sign != " " { body(x, sign) }
      x += Glyphs.width(of: sign)
    }
  }

  /// The place for a text nearest below or above a point, and then to the right of it, with a free
  /// cell to each side; within so many rows and columns.
  func gap(
    for width: Int, in room: Rect, near point: Point, rows: Int, columns: Int, free use: Use
  ) -> Point? {
    let last = min(room.maxX - width - 1, point.x + columns)
    guard last >= point.x else { return nil }
    for distance in 0...max(0, rows) {
      for y in distance == 0 ? [point.y] : [point.y + distance, point.y - distance] {
        guard room.rows.contains(y) else { continue }
        for x in point.x...last
        where isFree(Rect(x: x - 1, y: y, width: width + 2, height: 1), of: use) {
          return Point(x, y)
        }
      }
    }
    return nil
  }
}
