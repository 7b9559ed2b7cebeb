public import Figures
public import Terminal

extension BarFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = BarSheet(self, in: area, focus: focus)
    return sheet.shown.flatMap { bar in
      zip(bars[bar].parts, sheet.rects(of: bar)).map { part, rect in
        FigurePlace(
          subject: part.subject, rect: rect,
          cursor: Point(min(max(rect.maxX - 1, rect.x), area.maxX - 1), rect.y))
      }
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = BarSheet(self, in: area, focus: focus)
    let focused = focus.flatMap { place(of: $0) }
    for bar in sheet.shown {
      let part = focused?.bar == bar ? focused?.part : nil
      sheet.draw(bar, focusedPart: part, on: &surface)
    }
    sheet.drawCut(on: &surface)
    FigureLook.drawMore(
      above: sheet.shown.lowerBound > 0, below: sheet.shown.upperBound < bars.count,
      in: sheet.rows, on: &surface)
    if sheet.hasLegend {
      FigureLook.draw(
        legend, in: area.bottom(1).dropLeading(3).dropTrailing(1), on: &surface)
    }
    rest(on: focus, in: area, &surface)
  }
}

extension BarSheet {
  func draw(_ place: Int, focusedPart: Int?, on surface: inout Surface) {
    let bar = figure.bars[place]
    let line = line(of: place)
    let isFocused = focusedPart != nil
    let ground = isFocused ? Ground.selection : .page
    if isFocused { FigureLook.drawFocus(in: line, on: &surface) }
    let label = Style(isFocused ? .text : .dim, on: ground)
    let room = line.dropLeading(3).leading(labelWidth)
    surface.put(
      Glyphs.cut(bar.label, to: labelWidth), at: room.origin,
      style: isFocused ? label.bold : label, within: room)
    let total = FigureLook.whole(bar.total, in: totalWidth)
    surface.put(
      total, at: Point(totalEnd - Glyphs.width(of: total), line.y),
      style: Style(.text, on: ground), within: line)
    drawNote(of: bar, in: line, ground, on: &surface)
    guard track.width > 0 else { return }
    if let zero = track.zeroX {
      surface.put("│", at: Point(zero, line.y), style: Style(.faint, on: ground), within: line)
    }
    let rects = rects(of: place)
    for (index, part) in bar.parts.enumerated() {
      let hasFocus = index == focusedPart && bar.parts.count > 1
      draw(part, in: rects[index], ground, hasFocus, isWhole: bar.parts.count == 1, on: &surface)
    }
    if let target = bar.target, let x = track.column(of: target) {
      surface.put("┃", at: Point(x, line.y), style: Style(.text, on: ground), within: line)
    }
  }

  private func drawNote(
    of bar: BarFigure<Subject>.Bar, in line: Rect, _ ground: Ground, on surface: inout Surface
  ) {
    guard noteWidth > 0 else { return }
    surface.put(
      Glyphs.cut(bar.note, to: noteWidth), at: Point(noteStart, line.y),
      style: Style(bar.noteInk, on: ground), within: line)
  }

  /// The line that parts the bars, with what it says near its beginning.
  func drawCut(on surface: inout Surface) {
    guard let cut = figure.cut, let line = cutLine else { return }
    let room = line.dropLeading(3).dropTrailing(1)
    surface.put(
      String(repeating: "┄", count: room.width), at: room.origin, style: Style(.dim), within: room)
    let label = Glyphs.cut(cut.label, to: max(0, room.width - 4))
    guard !label.isEmpty else { return }
    surface.put(
      " \(label) ", at: Point(room.x + 2, room.y), style: Style(.accent), within: room)
  }

  /// A bar of one part is drawn to an eighth of a cell; parts beside each other have whole cells.
  private func draw(
    _ part: Mark<Subject>, in rect: Rect, _ ground: Ground, _ hasFocus: Bool, isWhole: Bool,
    on surface: inout Surface
  ) {
    guard let size = part.size else {
      let style = hasFocus ? FigureLook.focus : Style(.unknown, on: ground)
      surface.put("?", at: rect.origin, style: style, within: rect)
      return
    }
    if hasFocus {
      surface.fill(rect, FigureLook.focus)
      let text = FigureLook.whole(part.text, in: rect.width)
      surface.put(text, at: rect.origin, style: FigureLook.focus, within: rect)
      return
    }
    let style = Style(part.ink, on: ground)
    guard isWhole, part.pattern == .solid else {
      surface.put(
        String(repeating: part.pattern.glyph, count: rect.width), at: rect.origin, style: style,
        within: rect)
      return
    }
    if size < 0 {
      let text = Bars.backward(min(1, track.part(size)), width: track.below)
      surface.put(
        text, at: Point(rect.maxX - Glyphs.width(of: text), rect.y), style: style, within: area)
    } else {
      let text = Bars.horizontal(min(1, track.part(size)), width: track.above)
      surface.put(text, at: rect.origin, style: style, within: area)
    }
  }
}
