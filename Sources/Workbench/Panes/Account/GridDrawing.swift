import Method
import Phrases
import Terminal
import Widgets

extension State {
  func drawGrid(in area: Rect, on surface: inout Surface) {
    guard !gridYears.isEmpty else {
      surface.put(
        say(AccountPhrase.noYears(add: GridState.commands.glyph(of: .addYear))),
        at: Point(area.x + 3, area.y),
        style: Style(.dim), within: area)
      return
    }
    let sheet = gridSheet(in: area)
    for place in State.gridRows.indices {
      guard let y = sheet.y(of: place) else { continue }
      drawRow(place, at: y, of: sheet, on: &surface)
    }
    drawEdges(of: sheet, on: &surface)
    guard let edit = form.edit, let y = sheet.y(of: gridRow) else { return }
    let rect = editRect(edit, at: y, of: sheet)
    hideNeighbour(of: rect, in: sheet, on: &surface)
    draw(edit, in: rect, on: &surface)
  }

  /// What is left of a figure that is typed over mustn't read as one with what is typed.
  private func hideNeighbour(of rect: Rect, in sheet: GridSheet, on surface: inout Surface) {
    let covered = sheet.shown.last { sheet.x(of: $0) < rect.x } ?? sheet.shown.lowerBound
    let x = min(sheet.x(of: covered), rect.x - 1)
    guard x + sheet.columnWidth >= rect.x else { return }
    let rest = Rect(x: x, y: rect.y, width: rect.x - x, height: 1)
    surface.fill(rest, Style(.text, on: .selection))
  }

  /// Words are typed over the whole row, figures in their cell.
  private func editRect(_ edit: FieldEdit, at y: Int, of sheet: GridSheet) -> Rect {
    let first = sheet.x(of: sheet.shown.lowerBound)
    guard !edit.info.kind.isText else {
      return Rect(x: first, y: y, width: sheet.area.maxX - 1 - first, height: 1)
    }
    let focus = sheet.years.firstIndex { $0.id == sheet.focus?.id } ?? sheet.shown.lowerBound
    let end = sheet.x(of: focus) + sheet.columnWidth
    let width = max(sheet.columnWidth, Glyphs.width(of: edit.text) + 1)
    return Rect(x: max(first, end - width), y: y, width: width, height: 1)
      .intersection(sheet.area)
  }

  private func drawRow(
    _ place: Int, at y: Int, of sheet: GridSheet, on surface: inout Surface
  ) {
    let row = State.gridRows[place]
    let isFocused = place == gridRow
    let ground = isFocused ? Ground.selection : .page
    let line = Rect(x: sheet.area.x, y: y, width: sheet.area.width, height: 1)
    if isFocused {
      surface.fill(line, Style(.text, on: ground))
      surface.put("▎", at: line.origin, style: Style(.accent, on: ground), within: line)
    }
    surface.put(
      Glyphs.cut(gridLabel(row), to: sheet.labelWidth), at: Point(line.x + 3, y),
      style: Style(isFocused ? .text : .dim, on: ground), within: line)
    for column in sheet.shown {
      drawCell(
        row, isFocused, sheet.years[column], at: Point(sheet.x(of: column), y), of: sheet,
        on: &surface)
    }
    guard let x = sheet.trendX else { return }
    let text = place == 0 ? say(AccountPhrase.trend) : trendText(row, sheet.years)
    surface.put(text, at: Point(x, y), style: Style(.dim, on: ground), within: line)
  }

  private func drawCell(
    _ row: GridRow, _ isFocused: Bool, _ year: AccountYear, at point: Point, of sheet: GridSheet,
    on surface: inout Surface
  ) {
    let isCursor = isFocused && year.id == sheet.focus?.id
    var style = Style(row.isComputed ? .dim : .text, on: isFocused ? .selection : .page)
    if case .field(let info) = row {
      if gridDerived(info, year) != nil { style = Style(.dim, on: style.ground) }
      if info.key == "year" { style = style.bold }
    }
    if isCursor { style = Style(.inverse, on: .accent).bold }
    let text = Glyphs.pad(
      gridText(row, year, short: sheet.isShort), to: sheet.columnWidth, at: .trailing)
    surface.put(text, at: point, style: style, within: sheet.area)
    if isCursor { surface.cursor = Point(point.x + sheet.columnWidth - 1, point.y) }
    guard case .field(let info) = row, let finding = worst(at: gridPath(year, info), sheet.findings)
    else { return }
    let blanks = text.prefix { $0 == " " }.count
    surface.put(
      finding.severity.mark, at: Point(point.x + max(blanks - 2, -1), point.y),
      style: isCursor && blanks >= 2
        ? style : Style(finding.severity.ink, on: isFocused ? .selection : .page),
      within: sheet.area)
  }

  /// Signs that there are more years at the sides, and more rows below.
  private func drawEdges(of sheet: GridSheet, on surface: inout Surface) {
    let area = sheet.area
    if sheet.shown.lowerBound > 0 {
      surface.put("◂", at: Point(area.x + 3 + sheet.labelWidth, area.y), style: Style(.dim))
    }
    if sheet.shown.upperBound < sheet.years.count {
      surface.put("▸", at: Point(area.maxX - 1, area.y), style: Style(.dim), within: area)
    }
    if sheet.offset + area.height < State.gridRows.count {
      let ground = surface[area.maxX - 1, area.maxY - 1].style.ground
      surface.put(
        "▾", at: Point(area.maxX - 1, area.maxY - 1), style: Style(.dim, on: ground), within: area)
    }
  }

  mutating func clickGrid(_ mouse: Mouse, in area: Rect) -> [Effect] {
    guard !gridYears.isEmpty else { return [] }
    let sheet = gridSheet(in: bodyArea(area))
    if let edit = form.edit, let y = sheet.y(of: gridRow) {
      let rect = editRect(edit, at: y, of: sheet)
      if rect.contains(mouse.at) || mouse.action == .drag(.left) {
        pointInText(mouse, in: rect)
        return []
      }
    }
    switch mouse.action {
    case .wheelUp where form.edit == nil: moveFocus(by: -3)
    case .wheelDown where form.edit == nil: moveFocus(by: 3)
    case .press(.left):
      guard let cell = sheet.cell(at: mouse.at) else { return [] }
      if cell.row == gridRow, cell.year.id == gridYear?.id {
        return form.edit == nil ? beginEdit() : []
      }
      guard let effects = acceptEdit() else { return [] }
      let selecting = updateGrid(.select(year: cell.year.id.text, row: cell.row))
      account.grid.clicked = (sheet.shown.lowerBound, sheet.offset)
      return effects + selecting
    case .press, .release, .drag, .wheelUp, .wheelDown: break
    }
    return []
  }
}

extension GridRow {
  var isComputed: Bool {
    switch self {
    case .field: false
    case .growth, .contribution: true
    }
  }
}
