public import Figures
public import Terminal

extension AquariumFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    AquariumSheet(self, in: area, focus: focus).places
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = AquariumSheet(self, in: area, focus: focus)
    if sheet.hasGlass { sheet.drawGlass(on: &surface) }
    sheet.drawWater(on: &surface)
    sheet.drawTap(on: &surface)
    sheet.drawPlants(on: &surface)
    for berth in sheet.school.berths { sheet.draw(berth, focus: focus, on: &surface) }
    sheet.drawMore(on: &surface)
    if sheet.side.isEmpty {
      sheet.drawLeakLine(on: &surface)
      sheet.drawFoot(on: &surface)
    } else {
      sheet.drawSide(on: &surface)
    }
    for place in sheet.gone { sheet.draw(place, focus: focus, on: &surface) }
    if let focus, let place = sheet.places.first(where: { $0.subject == focus }) {
      surface.cursor = place.cursor
    }
  }
}

/// The tank.
extension AquariumSheet {
  func drawGlass(on surface: inout Surface) {
    let isThick = figure.isProjected
    let style = Style(isThick ? .dim : .faint)
    for y in tank.dropBottom(1).rows {
      surface.put(isThick ? "█" : "▌", at: Point(tank.x, y), style: style, within: tank)
      surface.put(isThick ? "█" : "▐", at: Point(tank.maxX - 1, y), style: style, within: tank)
    }
    let floor = tank.bottom(1)
    let middle = String(repeating: isThick ? "█" : "▄", count: max(0, floor.width - 2))
    surface.put(
      (isThick ? "█" : "▙") + middle + (isThick ? "█" : "▟"), at: floor.origin, style: style,
      within: floor)
  }

  func drawWater(on surface: inout Surface) {
    let line = surfaceLine.inset(horizontal: 1)
    let wave = String(repeating: "≈~≈≈≈", count: line.width / 5 + 1)
    surface.put(wave, at: line.origin, style: Style(.accent), within: line)
  }

  /// The tap with a drop of water, and what came in; where there is one line for it, only the drop.
  func drawTap(on surface: inout Surface) {
    guard !head.isEmpty else { return }
    let x = tank.x + (head.height < 3 ? 2 : max(3, tank.width / 10))
    let room = head.dropTrailing(1)
    let drop = Style(.accent)
    if head.height < 3 {
      surface.put("╿", at: Point(x, head.y), style: drop, within: room)
      let end = drawTap(
        words: Rect(x: x + 2, y: head.y, width: room.maxX - x - 2, height: 1), &surface)
      drawListLeak(from: end, on: &surface)
      return
    }
    let metal = Style(.dim)
    surface.put("╺┳╸", at: Point(x + 1, head.y), style: metal, within: room)
    surface.put("▟▀▀▀▙", at: Point(x, head.y + 1), style: metal, within: room)
    surface.put("╿", at: Point(x + 4, head.y + 2), style: drop, within: room)
    let words = room.dropLeading(x + 8 - room.x)
    drawAmount(figure.tap, in: words.row(0), &surface)
    surface.put(
      Glyphs.cut(figure.tapNote, to: words.width), at: words.row(1).origin, style: Style(.dim),
      within: words)
  }

  /// How much came in and, where there is room, how many; tells where that ends.
  private func drawTap(words: Rect, _ surface: inout Surface) -> Int {
    let end = drawAmount(figure.tap, in: words, &surface)
    let leak = hasGlass || figure.leak.isEmpty ? 0 : Glyphs.width(of: figure.leak) + 3
    let note = " · " + figure.tapNote
    guard !figure.tapNote.isEmpty, end + Glyphs.width(of: note) + leak <= words.maxX else {
      return end
    }
    return end + surface.put(note, at: Point(end, words.y), style: Style(.dim), within: words)
  }

  /// What is said dim, how much of it in green; tells where that ends.
  @discardableResult
  private func drawAmount(_ text: String, in words: Rect, _ surface: inout Surface) -> Int {
    let whole = Glyphs.cut(text, to: words.width)
    let said = whole.prefix { sign in
      !sign.isNumber && !sign.isCurrencySymbol && sign != "+" && sign != "−" && sign != "-"
    }
    var x = words.x
    x += surface.put(said, at: words.origin, style: Style(.dim), within: words)
    x += surface.put(
      whole.dropFirst(said.count), at: Point(x, words.y), style: Style(.good).bold, within: words)
    return x
  }

  /// Above a list, what ran out stands at the right.
  private func drawListLeak(from end: Int, on surface: inout Surface) {
    let width = Glyphs.width(of: figure.leak)
    let x = head.maxX - 1 - width
    guard !hasGlass, width > 0, x >= end + 2 else { return }
    surface.put(figure.leak, at: Point(x, head.y), style: Style(.bad).bold, within: head)
  }

  /// Some weed on the floor, where neither a fish nor its name is.
  func drawPlants(on surface: inout Surface) {
    guard hasGlass, water.height >= 8 else { return }
    let most = max(2, min(7, water.height / 6))
    let middle = water.x + water.width * 5 / 8
    let stems = [
      (water.x + 1, most), (water.x + 3, most - 2), (middle, most - 2), (middle + 2, most - 1),
      (water.maxX - 5, most - 1), (water.maxX - 3, most - 2),
    ]
    for (x, height) in stems where height > 0 {
      let room = Rect(x: x - 1, y: water.maxY - height - 1, width: 3, height: height + 1)
      guard !school.berths.contains(where: { !$0.rect.intersection(room).isEmpty }) else {
        continue
      }
      for step in 0..<height {
        surface.put(
          step.isMultiple(of: 2) ? "▞" : "▚", at: Point(x, water.maxY - 1 - step),
          style: Style(.faint), within: water)
      }
    }
  }

  func draw(_ berth: Berth, focus: Subject?, on surface: inout Surface) {
    let mark = mark(of: berth.place)
    let isLost = berth.place >= figure.fish.count
    let fish = isLost ? nil : figure.fish[berth.place]
    if let level = berth.level {
      let seed = Swimmer(mark.text, width: 0, girth: 0)
      let shape =
        fish.map { FishShape.of(level: level, isThin: $0.isThin, facesRight: seed.facesRight) }
        ?? FishShape.gone
      shape.draw(at: berth.fish.origin, isLost ? .dim : mark.ink, within: water, on: &surface)
    }
    let name = fish.map { FishName($0, in: figure) } ?? FishName(mark, in: figure)
    draw(
      name, mark, in: berth.words, within: water, isLost ? .dim : .text, mark.subject == focus,
      on: &surface)
  }

  private func draw(
    _ name: FishName, _ mark: Mark<Subject>, in words: Rect, within room: Rect, _ ink: Ink,
    _ hasFocus: Bool, on surface: inout Surface
  ) {
    guard hasFocus else {
      let style = Style(ink)
      name.draw(
        in: words, mark.ink, figure.isProjected && ink == .text ? style.bold : style, on: &surface)
      return
    }
    let around = Rect(x: words.x - 1, y: words.y, width: words.width + 2, height: 1)
    let ground = around.intersection(room)
    if ground.x < words.x {
      FigureLook.drawFocus(in: ground, on: &surface)
    } else {
      surface.fill(ground, Style(.text, on: .selection))
    }
    name.draw(in: words, mark.ink, Style(.text, on: .selection).bold, on: &surface)
  }

  /// How many fish are out of sight, on the edges that they are behind.
  func drawMore(on surface: inout Surface) {
    guard hasGlass else {
      FigureLook.drawMore(
        above: school.above > 0, below: school.below > 0,
        in: Rect(x: tank.x, y: water.y, width: tank.width, height: water.height), on: &surface)
      return
    }
    for (count, sign, y) in [
      (school.above, "▴", tank.y), (school.below, "▾", tank.maxY - 1),
    ] where count > 0 {
      let text = " \(sign) \(count) "
      let x = tank.maxX - 3 - Glyphs.width(of: text)
      surface.put(text, at: Point(x, y), style: Style(.dim), within: tank)
    }
  }
}

/// What is told around the tank.
extension AquariumSheet {
  func drawSide(on surface: inout Surface) {
    let margin = AquariumSide(figure, in: side, tank)
    for (line, row) in margin.lines {
      let value = FigureLook.whole(line.value, in: row.width)
      let width = Glyphs.width(of: value)
      draw(line, value, in: row, at: row.maxX - width, on: &surface)
    }
    guard !margin.leak.isEmpty else { return }
    let hole = Point(tank.maxX - 1, margin.leak.y)
    surface.put("╼╌▸", at: hole, style: Style(.bad), within: area)
    surface.put(
      Glyphs.cut(figure.leak, to: side.width), at: margin.leak.origin, style: Style(.bad).bold,
      within: margin.leak)
    let seen = gone.map(\.lost)
    FigureLook.drawMore(
      above: seen.first ?? 0 > 0, below: (seen.last ?? -1) + 1 < figure.lost.count,
      in: margin.names, on: &surface)
  }

  /// What is told, with its value at a column.
  private func draw(
    _ line: AquariumFigure<Subject>.Line, _ value: String, in row: Rect, at x: Int,
    on surface: inout Surface
  ) {
    guard !value.isEmpty else {
      surface.put(
        Glyphs.cut(line.title, to: row.width), at: row.origin, style: Style(line.ink), within: row)
      return
    }
    surface.put(
      Glyphs.cut(line.title, to: max(0, x - row.x - 1)), at: row.origin, style: Style(.dim),
      within: row)
    let style = Style(line.ink)
    surface.put(
      value, at: Point(x, row.y), style: line.ink == .text ? style.bold : style, within: row)
  }

  func drawLeakLine(on surface: inout Surface) {
    guard !leak.isEmpty else { return }
    surface.put("╼╌▸", at: leak.origin, style: Style(.bad), within: leak)
    let first = gone.first?.rect.x ?? leak.maxX
    let words = leak.dropLeading(4).leading(first - leak.x - 5)
    surface.put(
      Glyphs.cut(figure.leak, to: words.width), at: words.origin, style: Style(.bad).bold,
      within: words)
    let hidden = figure.lost.count - gone.count
    guard hidden > 0 else { return }
    let text = "▸ \(hidden)"
    surface.put(
      text, at: Point(leak.maxX - Glyphs.width(of: text), leak.y), style: Style(.dim), within: leak)
  }

  func drawFoot(on surface: inout Surface) {
    for (place, line) in foot.lines.enumerated() {
      let row = Rect(
        x: tank.x + 1, y: leak.isEmpty ? tank.maxY + place : leak.maxY + place,
        width: tank.width - 2, height: 1)
      for (told, x) in line {
        let start = row.dropLeading(x)
        let value = start.x + Glyphs.width(of: told.title) + 1
        draw(told, told.value, in: start, at: value, on: &surface)
      }
    }
  }

  /// One of those lost.
  func draw(_ place: GonePlace, focus: Subject?, on surface: inout Surface) {
    let mark = figure.lost[place.lost]
    if place.isFish {
      FishShape.gone.draw(at: place.rect.origin, .dim, within: place.rect, on: &surface)
    } else {
      surface.put("×", at: place.rect.origin, style: Style(.bad), within: place.rect)
    }
    draw(
      FishName(mark, in: figure), mark, in: place.words, within: place.rect, .dim,
      mark.subject == focus, on: &surface)
  }
}
