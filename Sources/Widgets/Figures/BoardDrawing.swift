public import Figures
public import Terminal

extension BoardFigure: CellFigure {
  public func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>] {
    let sheet = BoardSheet(self, in: area, focus: focus)
    return sheet.fields.flatMap { field in
      field.shown.map { card in
        let line = field.line(of: card)
        return FigurePlace(
          subject: field.cell.cards[card].subject, rect: line, cursor: line.origin)
      }
    }
  }

  public func draw(in area: Rect, focus: Subject?, on surface: inout Surface) {
    let sheet = BoardSheet(self, in: area, focus: focus)
    let focused = focus.flatMap { spot(of: $0) }
    sheet.drawFrame(focused, on: &surface)
    for field in sheet.fields {
      let isFocused = field.row == focused?.row && field.column == focused?.column
      field.draw(card: isFocused ? focused?.card : nil, on: &surface)
    }
    rest(on: focus, in: area, &surface)
  }
}

/// A board laid out for a place on the screen.
private struct BoardSheet<Subject: Hashable & Sendable> {
  let figure: BoardFigure<Subject>
  let area: Rect
  let heads: Rect
  let titleWidth: Int
  let fields: [BoardField<Subject>]

  init(_ figure: BoardFigure<Subject>, in area: Rect, focus: Subject?) {
    self.figure = figure
    self.area = area
    let titles = figure.rows.map { Glyphs.width(of: $0) }.max() ?? 0
    titleWidth = titles == 0 ? 0 : min(titles, max(6, area.width / 6))
    let hasHeads = figure.columns.contains { !$0.isEmpty }
    heads = hasHeads ? area.row(0) : area.top(0)
    let inner = area.dropTop(hasHeads ? 1 : 0).dropLeading(titleWidth == 0 ? 1 : titleWidth + 2)
      .dropTrailing(1)
    let across = BoardSheet.shares(
      of: inner.width, among: Array(repeating: 1, count: figure.columns.count))
    // A row of fields is as high as its fullest one asks for, as far as the room goes.
    let wanted = figure.cells.map { fields in
      1 + (fields.map { $0.cards.count + ($0.title.isEmpty ? 0 : 1) }.max() ?? 0)
    }
    let focused = focus.flatMap { figure.spot(of: $0) }
    let down = BoardSheet.heights(of: inner.height, wanted, focus: focused?.row)
    fields = figure.cells.indices.flatMap { row in
      figure.cells[row].indices.map { column in
        let rect = Rect(
          x: inner.x + across[..<column].reduce(0, +), y: inner.y + down[..<row].reduce(0, +),
          width: across[column], height: down[row])
        let card = focused?.row == row && focused?.column == column ? focused?.card : nil
        return BoardField(
          row: row, column: column, cell: figure.cells[row][column], rect: rect, focus: card)
      }
    }
  }

  /// What each gets of a room that is shared out whole.
  private static func shares(of room: Int, among weights: [Int]) -> [Int] {
    let sum = max(1, weights.reduce(0, +))
    var given = 0
    var weight = 0
    return weights.map { own in
      weight += own
      let share = room * weight / sum - given
      given += share
      return share
    }
  }

  /// Each row at least three lines where there is room, then by what it asks for.
  ///
  /// Where there is hardly any, the row with the focus has it: what is selected is never hidden.
  private static func heights(of room: Int, _ wanted: [Int], focus: Int?) -> [Int] {
    if let focus, wanted.count * 3 > room {
      let others = min(1, max(0, room - 3) / max(1, wanted.count - 1))
      return wanted.indices.map { row in
        row == focus ? room - others * (wanted.count - 1) : others
      }
    }
    let least = wanted.isEmpty ? 0 : min(3, room / wanted.count)
    let spare = max(0, room - least * wanted.count)
    return shares(of: spare, among: wanted.map { max(1, $0 - least) }).map { $0 + least }
  }

  func drawFrame(_ focused: BoardFigure<Subject>.Spot?, on surface: inout Surface) {
    for field in fields where field.row == 0 && !heads.isEmpty {
      let isFocused = field.column == focused?.column
      surface.put(
        Glyphs.cut(figure.columns[field.column], to: max(0, field.rect.width - 2)),
        at: Point(field.rect.x + 1, heads.y), style: isFocused ? Style.plain.bold : Style(.dim),
        within: heads)
    }
    for field in fields where field.column == 0 && titleWidth > 0 {
      let isFocused = field.row == focused?.row
      let title = Rect(
        x: area.x + 1, y: field.rect.y + 1, width: titleWidth, height: field.rect.height - 1
      ).intersection(area)
      let lines = Glyphs.wrap(figure.rows[field.row], width: max(1, titleWidth))
      for (place, line) in lines.prefix(title.height).enumerated() {
        surface.put(
          line.text, at: Point(title.x, title.y + place),
          style: isFocused ? Style.plain.bold : Style(.dim), within: title)
      }
    }
  }
}

/// One field of a board, with the cards of it that are in sight.
private struct BoardField<Subject: Hashable & Sendable> {
  let row: Int
  let column: Int
  let cell: BoardFigure<Subject>.Cell
  let rect: Rect
  let shown: Range<Int>
  private let lines: Rect

  init(row: Int, column: Int, cell: BoardFigure<Subject>.Cell, rect: Rect, focus: Int?) {
    self.row = row
    self.column = column
    self.cell = cell
    self.rect = rect
    let head = cell.title.isEmpty ? 0 : 1
    let lines = rect.dropTop(1 + head).dropLeading(1).dropTrailing(1)
    self.lines = lines
    let isWhole = cell.cards.count <= lines.height
    // The last line tells how many more there are.
    let height = isWhole ? lines.height : max(1, lines.height - 1)
    let first = Scroll.offset(focus: focus ?? 0, count: cell.cards.count, height: height)
    shown = lines.isEmpty ? 0..<0 : first..<min(cell.cards.count, first + height)
  }

  func line(of card: Int) -> Rect { lines.row(card - shown.lowerBound) }

  func draw(card focus: Int?, on surface: inout Surface) {
    let edge = rect.row(0)
    surface.put(
      (row == 0 ? "┬" : "┼") + String(repeating: "─", count: max(0, rect.width - 1)),
      at: edge.origin, style: Style(.faint), within: edge)
    for y in rect.rows.dropFirst() {
      surface.put("│", at: Point(rect.x, y), style: Style(.faint), within: rect)
    }
    if !cell.title.isEmpty {
      surface.put(
        Glyphs.cut(cell.title, to: max(0, rect.width - 2)), at: Point(rect.x + 1, rect.y + 1),
        style: Style(.dim).bold, within: rect)
    }
    for card in shown { draw(cell.cards[card], in: line(of: card), card == focus, on: &surface) }
    let hidden = cell.cards.count - shown.count
    guard hidden > 0 else { return }
    // Where there is one line for cards, the edge over them tells.
    let sign = "▾ \(hidden)"
    let place =
      lines.height > 1
      ? Point(lines.x, lines.maxY - 1) : Point(edge.maxX - Glyphs.width(of: sign) - 1, edge.y)
    surface.put(sign, at: place, style: Style(.dim), within: lines.height > 1 ? lines : edge)
  }

  private func draw(
    _ mark: Mark<Subject>, in line: Rect, _ hasFocus: Bool, on surface: inout Surface
  ) {
    if hasFocus { surface.fill(line, FigureLook.focus) }
    var x = line.x
    if !mark.sign.isEmpty {
      x += surface.put(
        mark.sign + " ", at: line.origin, style: hasFocus ? FigureLook.focus : Style(mark.ink),
        within: line)
    }
    surface.put(
      Glyphs.cut(mark.text, to: max(0, line.maxX - x)), at: Point(x, line.y),
      style: hasFocus ? FigureLook.focus : .plain, within: line)
  }
}
