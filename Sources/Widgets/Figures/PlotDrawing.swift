public import Figures
public import Terminal

extension PlotFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = PlotSheet(PlotScene(self), in: area)
    let focused = focus.flatMap { place(of: $0) }
    // One of several on a cell has that cell only while it is in focus.
    let onTop = focused.flatMap { sheet.spots.indices.contains($0) ? sheet.spots[$0] : nil }
    let lifted = onTop.flatMap { $0.isStacked ? $0.rect : nil }
    return zip(discs.indices, sheet.spots).map { place, spot in
      let rect = sheet.onScreen(spot.rect)
      let isUnder =
        place != focused
        && (spot.isStacked || lifted.map { !$0.intersection(spot.rect).isEmpty } ?? false)
      return FigurePlace(
        subject: discs[place].mark.subject, rect: isUnder ? rect.leading(0) : rect,
        cursor: sheet.onScreen(spot.centre))
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = PlotSheet(PlotScene(self), in: area)
    let focused = focus.flatMap { place(of: $0) }
    sheet.drawFrame(on: &surface)
    sheet.drawCuts(on: &surface)
    sheet.drawAxes(on: &surface)
    for zone in sheet.zones { sheet.draw(zone, on: &surface) }
    for path in sheet.paths { sheet.draw(path, on: &surface) }
    sheet.drawDiscs(focus: focused, on: &surface)
    for votes in sheet.votes { sheet.draw(votes, on: &surface) }
    for (place, label) in sheet.labels.enumerated() {
      if let label { sheet.draw(label, of: place, place == focused, on: &surface) }
    }
    if let focused, sheet.spots.indices.contains(focused) {
      if let label = sheet.overlay(of: focused) {
        sheet.draw(label, of: focused, true, on: &surface)
      }
      surface.cursor = sheet.onScreen(sheet.spots[focused].centre)
    }
  }
}

/// From the cells of the plot to those of the screen.
extension PlotSheet {
  var plot: Rect { frame.plot }

  func onScreen(_ point: Point) -> Point { Point(plot.x + point.x, plot.y + point.y) }

  func onScreen(_ rect: Rect) -> Rect {
    Rect(x: plot.x + rect.x, y: plot.y + rect.y, width: rect.width, height: rect.height)
  }

  private func put(_ glyph: String, at point: Point, _ style: Style, on surface: inout Surface) {
    surface.put(glyph, at: onScreen(point), style: style, within: plot)
  }
}

/// What stands around the discs.
extension PlotSheet {
  func drawFrame(on surface: inout Surface) {
    guard frame.hasFrame else { return }
    let isThick = scene.isProjected
    let style = Style(isThick ? .dim : .faint)
    let rect = frame.frame
    let line = String(repeating: isThick ? "━" : "─", count: rect.width - 2)
    let (top, low) = isThick ? ("┏\(line)┓", "┗\(line)┛") : ("┌\(line)┐", "└\(line)┘")
    surface.put(top, at: rect.origin, style: style, within: rect)
    surface.put(low, at: Point(rect.x, rect.maxY - 1), style: style, within: rect)
    let side = isThick ? "┃" : "│"
    for y in plot.rows {
      for x in [rect.x, rect.maxX - 1] {
        surface.put(side, at: Point(x, y), style: style, within: rect)
      }
    }
  }

  /// Where the zones are hidden, so is what parts them.
  func drawCuts(on surface: inout Surface) {
    guard !scene.zones.isEmpty else { return }
    let (across, down, cross) = scene.isProjected ? ("━", "┃", "╋") : ("┄", "┆", "┼")
    let style = Style(.faint)
    if let x = scale.cutX {
      for y in 0..<plot.height { put(down, at: Point(x, y), style, on: &surface) }
    }
    if let y = scale.cutY {
      let line = String(repeating: across, count: plot.width)
      put(line, at: Point(0, y), style, on: &surface)
      if let x = scale.cutX { put(cross, at: Point(x, y), style, on: &surface) }
    }
  }

  func drawAxes(on surface: inout Surface) {
    guard frame.hasAxis else { return }
    let rect = frame.frame
    let line = Rect(x: rect.x, y: rect.maxY, width: rect.width, height: 1)
    let ends = Self.ends(of: scene.window.x)
    let highWidth = Glyphs.width(of: ends.high)
    surface.put(ends.low, at: line.origin, style: Style(.dim), within: line)
    surface.put(
      ends.high, at: Point(line.maxX - highWidth, line.y), style: Style(.dim), within: line)
    drawTitles(in: line, Glyphs.width(of: ends.low), highWidth, on: &surface)
    if rect.x - frame.area.x >= 4 {
      let ends = Self.ends(of: scene.window.y)
      for (text, y) in [(ends.high, rect.y), (ends.low, rect.maxY - 1)] {
        let x = rect.x - Glyphs.width(of: text)
        surface.put(text, at: Point(x, y), style: Style(.dim), within: frame.area)
      }
    }
    for (row, text) in frame.legend.enumerated() {
      surface.put(
        text, at: Point(rect.x, line.maxY + row), style: Style(.dim), within: frame.area)
    }
  }

  /// The name of the upward axis stands at the left, a letter a row, or else in the line below with
  /// the other one.
  private func drawTitles(
    in line: Rect, _ low: Int, _ high: Int, on surface: inout Surface
  ) {
    let style = scene.isProjected ? Style(.text).bold : Style(.dim)
    let width = Glyphs.width(of: scene.xTitle)
    var used = low + high + 4
    if used + width <= line.width {
      surface.put(
        scene.xTitle, at: Point(line.maxX - high - 2 - width, line.y), style: style, within: line)
      used += width + 2
    }
    guard !scene.yTitle.isEmpty else { return }
    guard frame.isUpright else {
      guard used + Glyphs.width(of: scene.yTitle) + 2 <= line.width else { return }
      surface.put(
        "↑ " + scene.yTitle, at: Point(line.x + low + 2, line.y), style: style, within: line)
      return
    }
    let top = frame.frame.y + (frame.frame.height - scene.yTitle.count) / 2
    for (row, letter) in scene.yTitle.enumerated() {
      surface.put(
        String(letter), at: Point(frame.frame.x - 3, top + row), style: style, within: frame.area)
    }
  }

  private static func ends(of range: ClosedRange<Double>) -> (low: String, high: String) {
    func whole(_ value: Double) -> String {
      value.isFinite && abs(value) < 1e6 ? String(PlotScale.rounded(value)) : ""
    }
    return (whole(range.lowerBound), whole(range.upperBound))
  }

  func draw(_ zone: PlotZoneName, on surface: inout Surface) {
    let ink = scene.zones[zone.zone].ink
    let style = zone.isBig ? Style(ink) : Style(ink).bold
    for (y, row) in zone.rows.enumerated() {
      drawUnder(row, at: Point(zone.at.x, zone.at.y + y), style, on: &surface)
    }
    if let note = zone.note { drawUnder(note.text, at: note.at, Style(.dim), on: &surface) }
  }

  /// What lies under discs and their names.
  private func drawUnder(
    _ text: String, at point: Point, _ style: Style, on surface: inout Surface
  ) {
    PlotGrid.cells(of: text, at: point) { x, sign in
      guard grid[x, point.y].isDisjoint(with: .taken) else { return }
      put(String(sign), at: Point(x, point.y), style, on: &surface)
    }
  }
}

/// The discs, and what belongs to each.
extension PlotSheet {
  func draw(_ path: PlotPath, on surface: inout Surface) {
    let style = Style(scene.items[path.place].ink)
    for (step, cell) in path.cells.enumerated() {
      let use = grid[cell.x, cell.y]
      let isEnd = step == 0 || step == path.cells.count - 1
      guard use.isDisjoint(with: .taken), isEnd || use.isDisjoint(with: [.title, .note]) else {
        continue
      }
      put(path.glyph(step, isThick: scene.isProjected), at: cell, style, on: &surface)
    }
  }

  func drawDiscs(focus: Int?, on surface: inout Surface) {
    let stacked = spots.filter(\.isStacked).map(\.origin)
    let piles = Dictionary(grouping: stacked, by: \.self).mapValues { $0.count + 1 }
    for place in order where place != focus && !spots[place].isStacked {
      // How many there are tells more than what one of them is.
      let pile = spots[place].level == 0 ? piles[spots[place].origin] : nil
      draw(place, pile, isFocused: false, on: &surface)
    }
    if let focus, spots.indices.contains(focus) {
      draw(focus, nil, isFocused: true, on: &surface)
    }
  }

  private func draw(_ place: Int, _ pile: Int?, isFocused: Bool, on surface: inout Surface) {
    let (item, spot) = (scene.items[place], spots[place])
    let sign = pile.map { $0 < 10 ? String($0) : "+" } ?? item.sign
    PlotShape.of(level: spot.level).draw(
      sign, in: onScreen(spot.rect), item.ink, isFocused: isFocused, within: plot, on: &surface)
  }

  func draw(_ votes: PlotVotes, on surface: inout Surface) {
    let ink = scene.items[votes.place].ink
    for cell in votes.cells {
      put(cell.glyph, at: cell.point, Style(cell.isDot ? .text : ink).bold, on: &surface)
    }
  }

  func draw(_ label: PlotLabel, of place: Int, _ isFocused: Bool, on surface: inout Surface) {
    let lead = Style(isFocused ? scene.items[place].ink : .dim)
    for cell in label.lead { put(cell.glyph, at: cell.point, lead, on: &surface) }
    if isFocused {
      surface.fill(onScreen(label.room).intersection(plot), Style(.text, on: .selection))
      put(label.text, at: label.at, Style(.text, on: .selection).bold, on: &surface)
      return
    }
    for x in [label.room.x, label.room.maxX - 1]
    where !grid[x, label.at.y].isDisjoint(with: [.title, .note]) {
      put(" ", at: Point(x, label.at.y), .plain, on: &surface)
    }
    let style = scene.isProjected ? Style(.text).bold : .plain
    put(label.text, at: label.at, style, on: &surface)
  }
}
