public import Terminal

extension TableLayout {
  /// Draws the rows in sight, which are the only ones that are asked for.
  public func draw<Source: TableSource>(_ source: Source, on surface: inout Surface)
  where Source.Key == Key {
    drawTitles(on: &surface)
    for place in Array(pinned) + Array(rows) {
      guard let rect = rect(ofRow: place) else { continue }
      let isFocused = place == focus
      if isFocused { drawFocus(in: rect, on: &surface) }
      let ground = isFocused ? Ground.selection : .page
      switch source.row(at: place) {
      case .item: drawCells(of: place, columns, source, in: rect, on: &surface)
      case .head(_, let head):
        let beneath = columns.dropFirst().filter { column in
          let room = CellRoom(width: column.width, isFocused: isFocused)
          return !source.cell(at: place, column.column.key, in: room).isEmpty
        }
        drawHead(head, before: beneath.first?.x, in: rect, ground, on: &surface)
        drawCells(of: place, beneath, source, in: rect, on: &surface)
      case .wide(_, let line):
        let words = isFocused ? line.map(\.focused) : line
        surface.put(
          words.cut(to: content.width), at: Point(content.x, rect.y), ground: ground,
          within: content)
      case .gap: break
      }
    }
    drawMore(on: &surface)
  }

  private func drawTitles(on surface: inout Surface) {
    guard table.hasHead else { return }
    for column in columns {
      let isSorted = table.sort?.column == column.column.key
      let title = Glyphs.cut(column.column.title, to: column.width)
      let arrow = isSorted ? table.sort?.isAscending == true ? " ↑" : " ↓" : ""
      let width = Glyphs.width(of: title)
      let hasArrow = width + arrow.count <= column.width && !title.isEmpty
      let taken = width + (hasArrow ? arrow.count : 0)
      let x = column.column.alignment == .trailing ? column.maxX - taken : column.x
      let style = Style(.dim)
      surface.put(
        title, at: Point(x, head.y), style: isSorted ? style.underlined : style, within: head)
      guard hasArrow else { continue }
      surface.put(arrow, at: Point(x + width, head.y), style: style, within: head)
    }
  }

  private func drawFocus(in rect: Rect, on surface: inout Surface) {
    surface.fill(rect, Style(.text, on: .selection))
    for y in rect.rows {
      surface.put("▎", at: Point(rect.x, y), style: Style(.accent, on: .selection), within: rect)
    }
    if table.holdsCursor, cursor == nil { surface.cursor = Point(content.x, rect.y) }
  }

  private func drawHead(
    _ head: TableHead, before x: Int?, in rect: Rect, _ ground: Ground, on surface: inout Surface
  ) {
    let ink = head.title.first?.style.ink ?? .text
    let arrow = Point(max(rect.x, content.x - 2), rect.y)
    surface.put(
      head.isFolded ? "▸" : "▾", at: arrow, style: Style(ink, on: ground), within: rect)
    let count = head.count.isEmpty ? "" : " " + head.count
    let room = content.leading((x.map { $0 - 1 } ?? content.maxX) - content.x)
    let title = head.title.cut(to: room.width - Glyphs.width(of: count))
    let used = surface.put(title, at: Point(room.x, rect.y), ground: ground, within: room)
    surface.put(
      count, at: Point(room.x + used, rect.y), style: Style(.dim, on: ground), within: room)
  }

  private func drawCells<Source: TableSource>(
    of place: Int, _ columns: [Column], _ source: Source, in rect: Rect, on surface: inout Surface
  ) where Source.Key == Key {
    let isFocused = place == focus
    for column in columns {
      let key = column.column.key
      let room = CellRoom(width: column.width, isFocused: isFocused)
      let cell = source.kept(at: place, key, column.place, in: room)
      let area = Rect(x: column.x, y: rect.y, width: column.width, height: rect.height)
      let drawing = CellDrawing(
        column: column.column, area: area, ground: isFocused ? .selection : .page,
        hasCursor: isFocused && key == cursor)
      drawing.draw(cell, within: rect, on: &surface)
      guard drawing.hasCursor, table.holdsCursor else { continue }
      surface.cursor = Point(
        column.column.alignment == .trailing ? area.maxX - 1 : area.x, area.y)
    }
  }
}

/// One cell where it stands.
private struct CellDrawing<Key: Hashable & Sendable> {
  let column: TableColumn<Key>
  let area: Rect
  let ground: Ground
  /// A block of the accent's colour.
  let hasCursor: Bool

  private var block: Style { Style(.inverse, on: .accent).bold }

  func draw(_ cell: TableCell, within rect: Rect, on surface: inout Surface) {
    if hasCursor { surface.fill(area, block) }
    let isWhole = cell.width <= area.width
    for (row, line) in lines(of: cell).enumerated() {
      let shown = isWhole ? line : fitted(line)
      let start = column.alignment == .trailing ? area.maxX - shown.width : area.x
      var x = start
      for piece in shown {
        x += surface.put(
          piece.text, at: Point(x, area.y + row), style: style(of: piece), within: area)
      }
      if row == 0, let mark = cell.mark {
        draw(mark, before: start, within: rect, on: &surface)
      }
    }
  }

  private func style(of piece: Inked) -> Style {
    if hasCursor { return block }
    let isFocusedName = column.isName && ground == .selection
    return (isFocusedName ? piece.focused.style : piece.style).on(ground)
  }

  /// In the cell's own air where it has some, otherwise in that before it.
  private func draw(
    _ mark: Inked, before x: Int, within rect: Rect, on surface: inout Surface
  ) {
    let isInside = x - 2 >= area.x
    surface.put(
      mark.text, at: Point(max(x - 2, area.x - 1), area.y),
      style: hasCursor && isInside ? block : mark.style.on(ground), within: rect)
  }

  /// As many lines as a row has; what doesn't fit ends in "…".
  private func lines(of cell: TableCell) -> [[Inked]] {
    guard cell.lines.count > area.height, let last = cell.lines.prefix(area.height).last else {
      return cell.lines
    }
    let sign = Inked(" …", last.last?.style ?? .plain)
    return cell.lines.prefix(area.height - 1) + [(last + [sign]).cut(to: area.width)]
  }

  /// Words are cut; of a number that doesn't fit nothing is shown, since half of it is another one.
  private func fitted(_ line: [Inked]) -> [Inked] {
    guard line.width > area.width else { return line }
    switch column.alignment {
    case .leading: return line.cut(to: area.width)
    case .trailing: return [Inked("…", line.first?.style ?? .plain)]
    }
  }
}
