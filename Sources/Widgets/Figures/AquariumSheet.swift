import Figures
import Terminal

/// An aquarium laid out for a place on the screen.
struct AquariumSheet<Subject: Hashable & Sendable> {
  let figure: AquariumFigure<Subject>
  let area: Rect
  /// Without glass there is but a list of small fish.
  let hasGlass: Bool
  /// What comes in, above the water.
  let head: Rect
  /// The glass, and the water's line on top.
  let tank: Rect
  /// The column at the right; empty where what it tells stands below the tank, or nowhere.
  let side: Rect
  /// Those lost, where there is no column at the right for them.
  let leak: Rect
  /// The figures, where there is no column at the right for them.
  let foot: AquariumFoot<Subject>
  let school: School
  /// Those lost that are in sight.
  let gone: [GonePlace]

  /// The columns between the glass and what is told at its right: the leak runs through.
  static var gap: Int { 2 }

  init(_ figure: AquariumFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    self.area = area
    hasGlass = area.width >= 36 && area.height >= 10
    let sideWidth = hasGlass && area.width >= 84 ? Self.sideWidth(figure, in: area) : 0
    side = area.dropTrailing(1).trailing(sideWidth)
    head = area.top(figure.tap.isEmpty ? 0 : Self.headHeight(in: area))
    let under = area.dropTop(head.height)
    if sideWidth > 0 {
      foot = AquariumFoot(figure, in: area.bottom(0))
      leak = area.bottom(0)
      tank = under.dropLeading(1).dropTrailing(sideWidth + 2 + Self.gap)
    } else if hasGlass {
      let room = under.dropLeading(1).dropTrailing(1)
      foot = AquariumFoot(figure, in: room)
      let lost = figure.leak.isEmpty && figure.lost.isEmpty ? 0 : 1
      leak = room.dropBottom(foot.lines.count).bottom(lost)
      tank = room.dropBottom(foot.lines.count + lost)
    } else {
      foot = AquariumFoot(figure, in: area.bottom(0))
      leak = area.bottom(0)
      tank = under
    }
    let place = focus.flatMap { figure.place(of: $0) }
    school = Self.school(figure, in: Self.water(tank, hasGlass), hasGlass, focus: place)
    let missing = place.map { $0 - figure.fish.count }.flatMap { $0 < 0 ? nil : $0 }
    if !side.isEmpty {
      gone = AquariumSide(figure, in: side, tank).places(focus: missing)
    } else {
      gone = GonePlace.line(figure, in: leak, focus: missing)
    }
  }

  /// The water that fish swim in, inside of the glass.
  var water: Rect { Self.water(tank, hasGlass) }

  /// The line of the surface of the water; none where the fish need it.
  var surfaceLine: Rect { tank.top(Self.hasSurface(tank) ? 1 : 0) }

  private static func hasSurface(_ tank: Rect) -> Bool { tank.height >= 4 }

  private static func water(_ tank: Rect, _ hasGlass: Bool) -> Rect {
    if hasGlass { return tank.dropTop(1).dropBottom(1).inset(horizontal: 2) }
    // The last column tells that there are more.
    return tank.dropTop(hasSurface(tank) ? 1 : 0).inset(horizontal: tank.width >= 8 ? 1 : 0)
  }

  private static func headHeight(in area: Rect) -> Int {
    area.height >= 20 ? 3 : area.height >= 6 ? 1 : 0
  }

  /// As wide as what is told there, up to a third of the screen; 0 where nothing is.
  private static func sideWidth(_ figure: AquariumFigure<Subject>, in area: Rect) -> Int {
    let lines = figure.ledger + figure.whatIf
    guard !lines.isEmpty || !figure.leak.isEmpty || !figure.lost.isEmpty else { return 0 }
    let told = lines.map { line in
      Glyphs.width(of: line.title) + (line.value.isEmpty ? 0 : 2 + Glyphs.width(of: line.value))
    }
    let names = figure.lost.map { FishShape.gone.width + 2 + FishName($0, in: figure).width }
    let widest = (told + names + [Glyphs.width(of: figure.leak), 18]).max() ?? 0
    return min(widest, area.width / 3)
  }

  /// In a list, those lost follow the fish.
  private static func school(
    _ figure: AquariumFigure<Subject>, in room: Rect, _ hasGlass: Bool, focus: Int?
  ) -> School {
    var swimmers = figure.fish.map { fish in
      Swimmer(
        fish.mark.text, width: FishName(fish, in: figure).width, girth: fish.girth.rawValue)
    }
    var rows = figure.rows
    if !hasGlass {
      let first = swimmers.count
      swimmers += figure.lost.map { mark in
        Swimmer(mark.text, width: FishName(mark, in: figure).width, girth: -9)
      }
      rows += stride(from: first, to: swimmers.count, by: 3).map { start in
        Array(start..<min(start + 3, swimmers.count))
      }
    }
    let most = figure.isProjected || room.width >= 130 ? 2 : 1
    return School(swimmers, rows: rows, in: room, focus: focus, most: most)
  }

  /// Whose a place in the school is.
  func mark(of place: Int) -> Mark<Subject> {
    place < figure.fish.count
      ? figure.fish[place].mark : figure.lost[place - figure.fish.count]
  }

  /// Where each mark in sight stands.
  var places: [FigurePlace<Subject>] {
    let fish = school.berths.map { berth in
      FigurePlace(
        subject: mark(of: berth.place).subject, rect: berth.rect.intersection(area),
        cursor: berth.words.origin)
    }
    let lost = gone.map { place in
      FigurePlace(
        subject: figure.lost[place.lost].subject, rect: place.rect.intersection(area),
        cursor: place.words.origin)
    }
    return (fish + lost).filter { !$0.rect.isEmpty && area.contains($0.cursor) }
  }
}

/// The name of a fish as it is written: what its ink means before it, how it has grown after it.
struct FishName: Hashable, Sendable {
  let sign: String
  let text: String
  let isNew: Bool
  let isThin: Bool

  init<Subject>(_ fish: AquariumFigure<Subject>.Fish, in figure: AquariumFigure<Subject>) {
    self.init(fish.mark, isNew: fish.isNew, isThin: fish.isThin, in: figure)
  }

  init<Subject>(
    _ mark: Mark<Subject>, isNew: Bool = false, isThin: Bool = false,
    in figure: AquariumFigure<Subject>
  ) {
    sign = mark.sign.isEmpty ? "" : mark.sign + " "
    text = figure.isProjected ? mark.text.uppercased() : mark.text
    self.isNew = isNew
    self.isThin = isThin
  }

  private var marks: Int { (isNew ? 2 : 0) + (isThin ? 2 : 0) }
  var width: Int { Glyphs.width(of: sign) + Glyphs.width(of: text) + marks }

  /// The name comes first: where there is no room for three letters of it, it stands alone.
  func draw(in words: Rect, _ ink: Ink, _ style: Style, on surface: inout Surface) {
    let room = words.width - Glyphs.width(of: sign) - marks
    guard room >= min(3, Glyphs.width(of: text)) else {
      surface.put(
        Glyphs.cut(text, to: words.width), at: words.origin, style: style, within: words)
      return
    }
    var x = words.x
    x += surface.put(sign, at: words.origin, style: style.ink(ink), within: words)
    x += surface.put(
      Glyphs.cut(text, to: room), at: Point(x, words.y), style: style, within: words)
    if isNew {
      x += surface.put(" +", at: Point(x, words.y), style: style.ink(.good).bold, within: words)
    }
    if isThin {
      surface.put(" −", at: Point(x, words.y), style: style.ink(.bad).bold, within: words)
    }
  }
}
