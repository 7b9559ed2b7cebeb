import Terminal

/// A fish of one size, made of quarters of cells.
struct FishShape: Sendable {
  /// Cells of one row that follow each other.
  struct Run: Sendable {
    let x: Int
    let y: Int
    let text: String
    /// The ground shows through it.
    let isEye: Bool
  }

  let width: Int
  let height: Int
  let runs: [Run]

  /// Facing left, as wide as its widest row.
  init(_ rows: [String]) {
    width = rows.map(\.count).max() ?? 0
    height = rows.count
    runs = rows.enumerated().flatMap { Self.runs(of: $1, in: $0) }
  }

  private static func runs(of row: String, in y: Int) -> [Run] {
    var runs: [Run] = []
    for (x, glyph) in row.enumerated() where glyph != " " {
      let isEye = eyes.contains(glyph)
      if let last = runs.last, !isEye, !last.isEye, last.x + last.text.count == x {
        runs[runs.count - 1] = Run(x: last.x, y: y, text: last.text + [glyph], isEye: false)
      } else {
        runs.append(Run(x: x, y: y, text: String(glyph), isEye: isEye))
      }
    }
    return runs
  }

  func draw(at point: Point, _ ink: Ink, within: Rect, on surface: inout Surface) {
    for run in runs {
      surface.put(
        run.text, at: Point(point.x + run.x, point.y + run.y),
        style: run.isEye ? Style(ink).reversed : Style(ink), within: within)
    }
  }
}

/// The fish that there are.
extension FishShape {
  /// How many sizes there are; a figure uses four that follow each other.
  static var levels: Int { full.count }

  static func size(ofLevel level: Int) -> Size { sizes[clamped(level)] }

  static func of(level: Int, isThin: Bool, facesRight: Bool) -> FishShape {
    shapes[clamped(level) * 4 + (isThin ? 2 : 0) + (facesRight ? 1 : 0)]
  }

  /// One that leaves through the glass.
  static let gone = FishShape(mirrored(["▐×█▙▞"]))

  private static func clamped(_ level: Int) -> Int { min(max(0, level), full.count - 1) }

  private static let sizes = full.map { rows in
    Size(columns: rows.map(\.count).max() ?? 0, rows: rows.count)
  }

  private static let shapes = zip(full, thin).flatMap { full, thin in
    [full, mirrored(full), thin, mirrored(thin)].map(FishShape.init)
  }

  private static let eyes: Set<Character> = ["•", "●", "×"]

  private static let full: [[String]] = [
    [
      "▐•█▙▞"
    ],
    [
      "▟•█▙▄▞",
      "▜██▛▀▚",
    ],
    [
      " ▗▟██▙▖ ▗▞",
      "▟█•██████▌",
      " ▝▀██▀▘ ▝▚",
    ],
    [
      "  ▄▟██▙▄▖   ▗▟",
      "▗██•██████▙▄█▘",
      "▝█████████▛▀█▖",
      "  ▀▜██▛▀▘   ▝▜",
    ],
    [
      "   ▗▄▟██▙▄▖     ▗▟",
      "  ▟██████████▙▄▗▟█",
      "▐██●█████████████▘",
      "  ▜██████████▛▀▝▜█",
      "   ▝▀▜██▛▀▘     ▝▜",
    ],
    [
      "     ▗▄▟███▙▄▖       ▗▟█",
      "   ▄█████████████▄▖ ▗▟██",
      " ▗████████████████████▛ ",
      "▐███●█████████████████▌ ",
      " ▝████████████████████▙ ",
      "   ▀█████████████▀▘ ▝▜██",
      "     ▝▀▜███▛▀▘       ▝▜█",
    ],
  ]

  /// The same, of those that bring less than they did.
  private static let thin: [[String]] = [
    [
      "▐•▄▄▞"
    ],
    [
      "▄•█▙▄▞",
      "▝▀▀▘ ▝",
    ],
    [
      "  ▄▄▄▄▖ ▗▞",
      "▄█•██████▌",
      "  ▀▀▀▀▘ ▝▚",
    ],
    [
      "   ▄▄▄▄▖    ▗▟",
      "▄██•█████▙▄▄█▘",
      "▀████████▛▀▀█▖",
      "   ▀▀▀▀▘    ▝▜",
    ],
    [
      "                ▗▟",
      " ▄▄████████▄▄▖ ▗▟█",
      "▐██●█████████████▘",
      " ▀▀████████▀▀▘ ▝▜█",
      "                ▝▜",
    ],
    [
      "                     ▗▟█",
      "    ▗▄▄▄███▄▄▄▖     ▗▟██",
      " ▄▟██████████████▙▄▄▟█▛ ",
      "▐███●█████████████████▌ ",
      " ▀▜██████████████▛▀▀▜█▙ ",
      "    ▝▀▀▀███▀▀▀▘     ▝▜██",
      "                     ▝▜█",
    ],
  ]

  private static func mirrored(_ rows: [String]) -> [String] {
    let width = rows.map(\.count).max() ?? 0
    return rows.map { row in
      let glyphs = row.reversed().map { turned[$0] ?? $0 }
      return String(repeating: " ", count: width - row.count) + String(glyphs)
    }
  }

  private static let turned: [Character: Character] = [
    "▘": "▝", "▝": "▘", "▖": "▗", "▗": "▖", "▌": "▐", "▐": "▌", "▛": "▜", "▜": "▛", "▙": "▟",
    "▟": "▙", "▞": "▚", "▚": "▞",
  ]
}
