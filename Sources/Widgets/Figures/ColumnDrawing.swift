public import Figures
public import Terminal

extension ColumnFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = ColumnSheet(self, in: area, focus: focus)
    return sheet.shown.flatMap { category in
      categories[category].marks.enumerated().compactMap { series, mark in
        guard let mark else { return nil }
        let rect = sheet.rect(category, series)
        let top = max(0, sheet.cells(of: mark).count - 1)
        let isBelow = mark.size.map { $0 < 0 } ?? false
        return FigurePlace(
          subject: mark.subject, rect: rect, cursor: Point(rect.x, sheet.y(top, isBelow: isBelow)))
      }
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = ColumnSheet(self, in: area, focus: focus)
    guard !categories.isEmpty, !area.isEmpty else { return }
    sheet.drawReading(focus, on: &surface)
    sheet.drawAxis(on: &surface)
    for category in sheet.shown {
      sheet.drawLabel(of: category, focus, on: &surface)
      for (series, mark) in categories[category].marks.enumerated() {
        guard let mark else { continue }
        sheet.draw(mark, in: sheet.rect(category, series), mark.subject == focus, on: &surface)
      }
    }
    rest(on: focus, in: area, &surface)
  }
}

extension ColumnSheet {
  /// What the focused column says stands at the end; the legend has what is left.
  func drawReading(_ focus: Subject?, on surface: inout Surface) {
    guard !reading.isEmpty else { return }
    var said: [Inked] = []
    if let focus, let place = figure.category(of: focus) {
      let category = figure.categories[place]
      let series = category.marks.firstIndex { $0?.subject == focus } ?? 0
      var name = category.label
      if figure.series.count > 1, figure.series.indices.contains(series) {
        name += " " + figure.series[series].name
      }
      let text = category.marks[series]?.text ?? ""
      said = [Inked(name + "  ", .dim), Inked(text, Style.plain.bold)]
    }
    if said.width > reading.width { said = Array(said.suffix(1)) }
    if said.width > reading.width { said = [] }
    surface.put(said, at: Point(reading.maxX - said.width, reading.y), within: reading)
    let room = reading.dropTrailing(said.isEmpty ? 0 : said.width + 2)
    FigureLook.draw(figure.series, in: room, on: &surface)
  }

  /// The line at zero, with signs at its ends where more columns are out of sight.
  func drawAxis(on surface: inout Surface) {
    guard plot.rows.contains(axisY) else { return }
    let end = slot(of: max(shown.lowerBound, shown.upperBound - 1)).maxX
    let line = Rect(x: plot.x, y: axisY, width: end - plot.x, height: 1)
    surface.put(
      String(repeating: "─", count: line.width), at: line.origin, style: Style(.faint), within: line
    )
    if shown.lowerBound > 0 {
      surface.put("◂", at: Point(area.x, axisY), style: Style(.dim), within: area)
    }
    if shown.upperBound < figure.categories.count {
      surface.put("▸", at: Point(area.maxX - 1, axisY), style: Style(.dim), within: area)
    }
  }

  func drawLabel(of category: Int, _ focus: Subject?, on surface: inout Surface) {
    let content = figure.categories[category]
    let isFocused = focus != nil && content.marks.contains { $0?.subject == focus }
    let slot = slot(of: category)
    surface.put(
      Glyphs.pad(content.label, to: slot.width, at: .centre), at: Point(slot.x, labels.y),
      style: isFocused ? Style.plain.bold : Style(.dim), within: labels)
  }

  func draw(
    _ mark: Mark<Subject>, in rect: Rect, _ isFocused: Bool, on surface: inout Surface
  ) {
    let ground = isFocused ? Ground.selection : .page
    let column = rect.leading(max(1, columnWidth - 1)).intersection(plot)
    if isFocused {
      surface.fill(column, Style(.text, on: ground))
      surface.put(
        String(repeating: "─", count: column.width), at: Point(column.x, axisY),
        style: Style(.faint, on: ground), within: column)
    }
    guard let size = mark.size else {
      surface.put(
        "?", at: Point(column.x, axisY - 1), style: Style(.unknown, on: ground), within: column)
      return
    }
    let cells = cells(of: mark)
    for (place, cell) in cells.enumerated() {
      surface.put(
        String(repeating: cell, count: column.width),
        at: Point(column.x, y(place, isBelow: size < 0)), style: Style(mark.ink, on: ground),
        within: column)
    }
    guard hasTexts else { return }
    let style = Style(isFocused ? .text : .dim, on: ground)
    let text = FigureLook.whole(mark.text, in: column.width)
    let x = column.x + (column.width - Glyphs.width(of: text)) / 2
    surface.put(
      text, at: Point(x, axisY - 1 - (size < 0 ? 0 : cells.count)),
      style: isFocused ? style.bold : style, within: column)
  }
}
