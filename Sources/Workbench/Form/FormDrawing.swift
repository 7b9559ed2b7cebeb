import Method
import Phrases
import Terminal
import Widgets

extension State {
  /// A form or a grid with its guidance: beside it in a wide window, below it in a narrow one.
  func withGuide(
    in area: Rect, on surface: inout Surface, draw: (Rect, inout Surface) -> Void
  ) {
    if let width = guideWidth(area.width) {
      drawGuide(in: area.trailing(width), on: &surface)
    } else {
      drawFoot(in: area, on: &surface)
    }
    draw(bodyArea(area), &surface)
  }

  /// What the guidance leaves to the form.
  func bodyArea(_ area: Rect) -> Rect {
    if let width = guideWidth(area.width) { return area.dropTrailing(width + 1) }
    return area.dropBottom(footHeight(area))
  }

  /// The rows of the guidance below and its rule: at least two of text, so that the form doesn't
  /// jump from field to field; none where the form itself has hardly any room.
  private func footHeight(_ area: Rect) -> Int {
    guard area.height >= 7 else { return 0 }
    return min(max(guideFoot(width: area.width).count, 2) + 1, area.height / 2)
  }

  private func drawFoot(in area: Rect, on surface: inout Surface) {
    let foot = area.bottom(footHeight(area))
    guard !foot.isEmpty else { return }
    surface.put(
      String(repeating: "─", count: foot.width), at: foot.origin, style: Style(.faint),
      within: foot)
    for (row, line) in guideFoot(width: area.width).enumerated() where row + 1 < foot.height {
      surface.put(line, at: Point(foot.x + 1, foot.y + 1 + row), within: foot)
    }
  }

  func drawForm(in area: Rect, on surface: inout Surface) {
    let sheet = formSheet(in: area)
    for entry in sheet.entries {
      let rect = sheet.rect(of: entry)
      guard rect.maxY > area.y, rect.y < area.maxY else { continue }
      draw(entry, of: sheet, in: rect, on: &surface)
    }
    let last = sheet.entries.last.map { $0.top + $0.height } ?? 0
    drawMore(
      above: sheet.offset > 0, below: last > sheet.offset + area.height, in: area, on: &surface)
  }

  /// Signs in the last column that the form goes on.
  private func drawMore(
    above: Bool, below: Bool, in area: Rect, on surface: inout Surface
  ) {
    let edge = area.trailing(1)
    for (isMore, sign, row) in [(above, "▴", edge.y), (below, "▾", edge.maxY - 1)] where isMore {
      let ground = surface[edge.x, row].style.ground
      surface.put(sign, at: Point(edge.x, row), style: Style(.dim, on: ground), within: edge)
    }
  }

  private func draw(
    _ entry: FormSheet.Entry, of sheet: FormSheet, in rect: Rect, on surface: inout Surface
  ) {
    let at = Point(rect.x + 1, rect.y)
    switch entry.row {
    case .space: return
    case .heading(let term):
      put(term[language], at: at, Style(.dim).bold, sheet.area, &surface)
    case .item:
      put(
        label(of: entry.row) ?? "", at: Point(rect.x + 3, rect.y), Style(.dim).bold, sheet.area,
        &surface)
    case .field(_, let info): draw(info, entry, of: sheet, in: rect, on: &surface)
    case .list(_, let info, _, _): draw(info, entry, of: sheet, in: rect, on: &surface)
    }
  }

  private func put(
    _ text: String, at point: Point, _ style: Style, _ area: Rect, _ surface: inout Surface
  ) {
    guard area.contains(point) else { return }
    surface.put(text, at: point, style: style, within: area)
  }

  private func draw(
    _ info: FieldInfo, _ entry: FormSheet.Entry, of sheet: FormSheet, in rect: Rect,
    on surface: inout Surface
  ) {
    let isFocused = entry.row.place == sheet.focus
    let ground = isFocused ? Ground.selection : .page
    let shown = rect.intersection(sheet.area)
    if isFocused {
      surface.fill(shown, Style(.text, on: .selection))
      for row in shown.rows {
        surface.put("▎", at: Point(rect.x, row), style: Style(.accent, on: .selection))
      }
    }
    if let path = entry.row.place?.path, let finding = worst(at: path, sheet.findings) {
      put(
        finding.severity.mark, at: Point(rect.x + 1, rect.y),
        Style(finding.severity.ink, on: ground), sheet.area, &surface)
    }
    let label = Glyphs.cut(info.label[language], to: sheet.valueX - rect.x - 4 - entry.indent)
    put(
      label, at: Point(rect.x + 3 + entry.indent, rect.y),
      Style(isFocused ? .text : .dim, on: ground), sheet.area, &surface)
    drawValue(entry, of: sheet, in: rect, isFocused, on: &surface)
  }

  private func drawValue(
    _ entry: FormSheet.Entry, of sheet: FormSheet, in rect: Rect, _ isFocused: Bool,
    on surface: inout Surface
  ) {
    for (row, line) in entry.value.enumerated() where sheet.area.rows.contains(rect.y + row) {
      let pieces = isFocused ? line.map { $0.focused } : line
      surface.put(
        pieces, at: Point(sheet.valueX, rect.y + row), ground: isFocused ? .selection : .page,
        within: sheet.area.dropTrailing(1))
    }
    guard isFocused else { return }
    guard let edit = form.edit, .field(edit.path) == entry.row.place else {
      surface.cursor = Point(sheet.valueX, max(rect.y, sheet.area.y))
      return
    }
    draw(edit, in: editRect(edit, entry, of: sheet), on: &surface)
  }

  private func editRect(_ edit: FieldEdit, _ entry: FormSheet.Entry, of sheet: FormSheet) -> Rect {
    let lines = entry.height - problemLines(edit, width: sheet.valueWidth).count
    return Rect(
      x: sheet.valueX, y: sheet.rect(of: entry).y, width: sheet.valueWidth, height: lines
    ).intersection(sheet.area)
  }

  /// What is being typed, with the unit after a number and the cursor where it types.
  func draw(_ edit: FieldEdit, in rect: Rect, on surface: inout Surface) {
    guard !rect.isEmpty else { return }
    switch edit.input {
    case .line(let field):
      let unit = unitText(edit)
      let room = rect.dropTrailing(Glyphs.width(of: unit))
      field.draw(in: room, on: &surface, style: Style(.text, on: .field).bold)
      let x = min(room.x + Glyphs.width(of: field.text) + 1, room.maxX)
      surface.put(unit, at: Point(x, rect.y), style: Style(.dim, on: .selection), within: rect)
    case .text(let area):
      area.draw(in: rect, on: &surface, style: Style(.text, on: .field))
    }
  }

  private func unitText(_ edit: FieldEdit) -> String {
    edit.info.unit.map { "  " + $0[language] } ?? ""
  }

  /// In what is being typed a press moves the cursor there, a drag selects up to there, and the
  /// wheel scrolls a text of several lines.
  mutating func pointInText(_ mouse: Mouse, in rect: Rect) {
    guard var edit = form.edit else { return }
    switch edit.input {
    case .line(var field):
      let line = rect.dropTrailing(Glyphs.width(of: unitText(edit)))
      switch mouse.action {
      case .press(.left): field.click(at: mouse.at, in: line)
      case .drag(.left): field.click(at: mouse.at, in: line, extending: true)
      case .press, .drag, .release, .wheelUp, .wheelDown: break
      }
      edit.input = .line(field)
    case .text(var area):
      switch mouse.action {
      case .press(.left): area.click(at: mouse.at, in: rect)
      case .drag(.left): area.click(at: mouse.at, in: rect, extending: true)
      case .wheelUp: area.scroll(by: -3, in: rect)
      case .wheelDown: area.scroll(by: 3, in: rect)
      case .press, .drag, .release: break
      }
      edit.input = .text(area)
    }
    form.edit = edit
  }

  /// A press focuses a row, and edits the one that has the focus; the wheel moves the focus.
  mutating func clickRows(_ mouse: Mouse, in area: Rect) -> [Effect] {
    let sheet = formSheet(in: bodyArea(area))
    if let edit = form.edit,
      let entry = sheet.entries.first(where: { $0.row.place == focusedPlace })
    {
      let rect = editRect(edit, entry, of: sheet)
      if rect.contains(mouse.at) || mouse.action == .drag(.left) {
        pointInText(mouse, in: rect)
        return []
      }
    }
    switch mouse.action {
    case .wheelUp where form.edit == nil: moveFocus(by: -3)
    case .wheelDown where form.edit == nil: moveFocus(by: 3)
    case .press(.left):
      guard let place = sheet.place(at: mouse.at) else { return [] }
      if place == focusedPlace { return form.edit == nil ? beginEdit() : [] }
      guard let effects = acceptEdit() else { return [] }
      form.focus = place
      form.clickedOffset = sheet.offset
      return effects
    case .press, .release, .drag, .wheelUp, .wheelDown: break
    }
    return []
  }
}
