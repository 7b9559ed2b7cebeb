/// A text in letters of two rows and a half or more, to be read from the back of a room: a capital
/// that is so high is read from twice as far as one of a single row.
struct BigLetters {
  /// How large a text is drawn: the quarters of a cell, across and down, that a point of a letter
  /// has, and the points between two letters.
  struct Scale: Hashable, Sendable {
    let across: Int
    let down: Int
    let gap: Int
  }

  /// From the smallest to the largest.
  static let scales = [
    Scale(across: 1, down: 1, gap: 1), Scale(across: 1, down: 1, gap: 2),
    Scale(across: 2, down: 1, gap: 2), Scale(across: 2, down: 2, gap: 2),
    Scale(across: 3, down: 2, gap: 2), Scale(across: 4, down: 2, gap: 2),
  ]

  /// The letters, each its columns from left to right, with a bit for each point from the top.
  private let letters: [[UInt16]]
  private let hasTail: Bool

  /// Nil where a letter has no shape; lower case is raised.
  init?(_ text: String) {
    var letters: [[UInt16]] = []
    let capitals = text.uppercased()
    for letter in capitals {
      guard let columns = Self.columns(of: letter) else { return nil }
      letters.append(columns)
    }
    self.letters = letters
    hasTail = capitals.contains("Ç")
  }

  /// Two points for an accent, one of air, five for the letter, and a row of cells for what hangs
  /// below it.
  private var points: Int { hasTail ? 10 : 8 }

  func height(_ scale: Scale) -> Int { points * scale.down / 2 }

  func width(_ scale: Scale) -> Int {
    let points = letters.reduce(0) { $0 + $1.count } + max(0, letters.count - 1) * scale.gap
    return (points * scale.across + 1) / 2
  }

  /// Rows of one width, in quarters of cells.
  func rows(_ scale: Scale) -> [String] {
    var columns: [UInt16] = []
    for (place, letter) in letters.enumerated() {
      if place > 0 { columns += Array(repeating: 0, count: scale.gap * scale.across) }
      for column in letter { columns += Array(repeating: column, count: scale.across) }
    }
    if !columns.count.isMultiple(of: 2) { columns.append(0) }
    return (0..<height(scale)).map { row in
      String(
        stride(from: 0, to: columns.count, by: 2).map { x -> Character in
          let left = Self.bits(columns[x], row, scale.down)
          let right = Self.bits(columns[x + 1], row, scale.down)
          return Self.quarters[left.upper + right.upper * 2 + left.lower * 4 + right.lower * 8]
        })
    }
  }

  /// The upper and the lower half of a row of cells.
  private static func bits(_ column: UInt16, _ row: Int, _ down: Int) -> (upper: Int, lower: Int) {
    (Int(column >> UInt16(2 * row / down) & 1), Int(column >> UInt16((2 * row + 1) / down) & 1))
  }

  /// By upper left, upper right, lower left and lower right.
  private static let quarters: [Character] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]

  private static func columns(of letter: Character) -> [UInt16]? {
    if letter == "Ç" {
      return BigGlyphs.rows(of: "C").map { columns($0, from: 3, BigGlyphs.cedilla, at: 8) }
    }
    if let shape = BigGlyphs.rows(of: letter) { return columns(shape, from: 3) }
    guard let (bare, accent) = BigGlyphs.accented(letter), let shape = BigGlyphs.rows(of: bare)
    else { return nil }
    var result = columns(shape, from: 3)
    let marks = columns(result.count.isMultiple(of: 2) ? accent.even : accent.odd, from: 0)
    let start = (result.count - marks.count) / 2
    for (place, mark) in marks.enumerated() where result.indices.contains(start + place) {
      result[start + place] |= mark
    }
    return result
  }

  /// The columns of rows that begin at a point below the top, with one more row at another.
  private static func columns(
    _ rows: [String], from top: Int, _ more: String = "", at low: Int = 0
  ) -> [UInt16] {
    var columns = Array(repeating: UInt16(0), count: rows.first?.count ?? 0)
    let all = rows.enumerated().map { ($0 + top, $1) } + [(low, more)]
    for (y, row) in all {
      for (x, point) in row.enumerated() where point == "#" && columns.indices.contains(x) {
        columns[x] |= 1 << UInt16(y)
      }
    }
    return columns
  }
}
