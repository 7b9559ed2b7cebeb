import Figures
import Terminal

/// Where one of those lost stands, and its name within.
struct GonePlace: Hashable, Sendable {
  let lost: Int
  let rect: Rect
  let words: Rect
  /// Whether there is room for a fish before its name, or for a sign only.
  let isFish: Bool
}

extension GonePlace {
  /// What stands before the names: where it runs out, and how much.
  static func leakWidth(_ leak: String) -> Int {
    4 + (leak.isEmpty ? 0 : Glyphs.width(of: leak) + 2)
  }

  /// Those lost beside each other in a line, behind how much that is.
  static func line<Subject>(
    _ figure: AquariumFigure<Subject>, in line: Rect, focus: Int?
  ) -> [GonePlace] {
    guard !line.isEmpty, !figure.lost.isEmpty else { return [] }
    let told = leakWidth(figure.leak)
    let room = line.dropLeading(line.width - told >= 16 ? told : 4).dropTrailing(5)
    let widths = figure.lost.map { min(2 + FishName($0, in: figure).width, room.width) }
    let window = SidewaysWindow(widths: widths, gap: 2, room: room.width)
    var x = room.x
    return window.range(focus: focus, first: nil).map { lost in
      let rect = Rect(x: x, y: room.y, width: widths[lost], height: 1)
      x += widths[lost] + 2
      return GonePlace(lost: lost, rect: rect, words: rect.dropLeading(2), isFish: false)
    }
  }
}

/// What stands at the right of the tank: the figures on top, those lost below.
struct AquariumSide<Subject: Hashable & Sendable> {
  typealias Line = AquariumFigure<Subject>.Line

  let figure: AquariumFigure<Subject>
  /// The figures, each in a row.
  let lines: [(line: Line, row: Rect)]
  /// What runs out, with the names below it; empty where nothing does.
  let leak: Rect
  let names: Rect

  init(_ figure: AquariumFigure<Subject>, in side: Rect, _ tank: Rect) {
    self.figure = figure
    let hasLeak = !figure.leak.isEmpty || !figure.lost.isEmpty
    let least = hasLeak ? 1 + min(figure.lost.count, 3) : 0
    let bottom = tank.maxY - side.y
    let start = tank.y - side.y
    func wanted(_ told: [Line]) -> Int { told.count + (told.isEmpty || least == 0 ? 0 : 1) + least }
    var told = Self.told(figure)
    let top = wanted(told) > bottom - start ? 0 : start
    if wanted(told) > bottom - top { told = told.filter { !$0.isGap } }
    while wanted(told) > bottom - top, !told.isEmpty { told.removeLast() }
    lines = told.enumerated().map { ($1, side.row(top + $0)) }
    guard hasLeak else {
      leak = side.top(0)
      names = side.top(0)
      return
    }
    let first = max(top + told.count + (told.isEmpty ? 0 : 1), start + 1)
    let most = max(0, bottom - first - 1)
    let rows = figure.lost.count * 2 - 1 <= most ? figure.lost.count * 2 - 1 : figure.lost.count
    let height = max(0, min(rows, most))
    let row = max(first, bottom - 2 - height)
    leak = side.row(row)
    names = side.dropTop(row + 1).top(height)
  }

  /// A gap parts what is from what might be.
  private static func told(_ figure: AquariumFigure<Subject>) -> [Line] {
    figure.ledger.isEmpty || figure.whatIf.isEmpty
      ? figure.ledger + figure.whatIf : figure.ledger + [Line("")] + figure.whatIf
  }

  /// Where those lost stand: a fish each where every second row can stay blank.
  func places(focus: Int?) -> [GonePlace] {
    let count = figure.lost.count
    let step = count * 2 - 1 <= names.height ? 2 : 1
    let first = Scroll.offset(focus: focus ?? 0, count: count, height: names.height)
    let shown = step == 2 ? 0..<count : first..<min(count, first + names.height)
    return shown.map { lost in
      let row = names.row((lost - shown.lowerBound) * step)
      let words = row.dropLeading(step == 2 ? FishShape.gone.width + 1 : 2).dropTrailing(1)
      let width = FishName(figure.lost[lost], in: figure).width
      return GonePlace(lost: lost, rect: row, words: words.leading(width), isFish: step == 2)
    }
  }
}

/// The figures in lines below the tank, as many as there is height for.
struct AquariumFoot<Subject: Hashable & Sendable> {
  typealias Line = AquariumFigure<Subject>.Line

  /// From the first column on.
  let lines: [[(line: Line, x: Int)]]

  init(_ figure: AquariumFigure<Subject>, in area: Rect) {
    let height = area.height
    let ledger = height < 15 ? 0 : height < 22 ? 2 : 3
    let whatIf = height < 11 ? 0 : height < 22 ? 1 : 2
    lines =
      Array(Self.flow(figure.ledger, in: area).prefix(ledger))
      + Self.flow(figure.whatIf, in: area).prefix(whatIf)
  }

  private static func flow(_ told: [Line], in area: Rect) -> [[(line: Line, x: Int)]] {
    var lines: [[(line: Line, x: Int)]] = []
    var x = 0
    for line in told where !line.isGap {
      let width =
        Glyphs.width(of: line.title) + (line.value.isEmpty ? 0 : 1 + Glyphs.width(of: line.value))
      guard width <= area.width - 2 else { continue }
      if lines.isEmpty || x + width > area.width - 2 {
        lines.append([])
        x = 0
      }
      lines[lines.count - 1].append((line, x))
      x += width + 2
    }
    return lines
  }
}
