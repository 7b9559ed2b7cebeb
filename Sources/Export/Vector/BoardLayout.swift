public import Figures
import Terminal

extension BoardFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    var layout = BoardLayout(self, Sheet(title: title, subtitle: subtitle))
    layout.addHeads()
    for row in cells.indices {
      for column in cells[row].indices { layout.add(cells[row][column], row, column) }
    }
    layout.sheet.summary = layout.summary
    return layout.sheet
  }
}

/// A board on a sheet: fields as high as their cards ask for, and cards that can be moved.
private struct BoardLayout<Subject: Hashable & Sendable> {
  private typealias Card = (runs: [Sheet.Run], height: Double)

  let figure: BoardFigure<Subject>
  var sheet: Sheet
  private let titleWidth: Double
  private let headHeight: Double
  private let fieldWidth: Double
  private let cardsAcross: Int
  private let heights: [Double]

  private static var head: Face { Face(12, Tint(.dim), bold: true) }
  private static var face: Face { Face(10.5) }
  private static var gap: Double { 4 }
  private static var titleHeight: Double { 18 }

  init(_ figure: BoardFigure<Subject>, _ sheet: Sheet) {
    self.figure = figure
    self.sheet = sheet
    let body = sheet.body
    let titles = Lettering.widest(figure.rows, Self.head)
    titleWidth = titles == 0 ? 0 : min(titles + 12, 130)
    headHeight = figure.columns.contains { !$0.isEmpty } ? 24 : 0
    let count = figure.cells.map(\.count).max() ?? 0
    let width = (body.width - titleWidth) / Double(max(1, count))
    fieldWidth = width
    let across = max(1, Int(width / 190))
    cardsAcross = across
    let cardWidth = Self.cardWidth(in: width, across)
    let wanted = figure.cells.map { fields in
      fields.map { cell in
        Self.lines(cell.cards, cardWidth, across).reduce(
          2 * Self.gap + (cell.title.isEmpty ? 0 : Self.titleHeight)
        ) { $0 + ($1.map(\.height).max() ?? 0) + Self.gap }
      }.reduce(40, max)
    }
    let spare = body.height - headHeight - wanted.reduce(0, +)
    self.sheet.height += max(0, -spare)
    heights = wanted.map { $0 + max(0, spare) / Double(max(1, wanted.count)) }
  }

  private static func cardWidth(in field: Double, _ across: Int) -> Double {
    (field - 12 - Double(across - 1) * gap) / Double(across)
  }

  /// Each card with its words in three lines at most, side by side in lines of cards.
  private static func lines(
    _ cards: [Mark<Subject>], _ width: Double, _ across: Int
  ) -> [[Card]] {
    let all = cards.map { mark -> Card in
      let sign = Sheet.Run(mark.sign, Face(face.size, Tint(mark.ink), bold: true))
      let runs =
        mark.sign.isEmpty
        ? [Sheet.Run(mark.text, face)] : [sign, Sheet.Run(" " + mark.text, face)]
      let lines = Lettering.wrap(runs, to: width - 12, most: 3)
      let isWhole = Lettering.wrap(runs, to: width - 12).count <= 3
      return (
        isWhole ? runs : Array(lines.map { $0 + [Sheet.Run(" ", face)] }.joined()),
        Double(max(1, lines.count)) * face.lineHeight + 7
      )
    }
    return stride(from: 0, to: all.count, by: across).map {
      Array(all[$0..<min(all.count, $0 + across)])
    }
  }

  var summary: String {
    figure.cells.enumerated().flatMap { row, fields in
      fields.enumerated().filter { !$1.cards.isEmpty }.map { column, cell in
        place(row, column, cell) + ": " + cell.cards.map(\.text).joined(separator: ", ")
      }
    }.joined(separator: "; ")
  }

  private func place(_ row: Int, _ column: Int, _ cell: BoardFigure<Subject>.Cell) -> String {
    Spoken.list([
      figure.rows.indices.contains(row) ? figure.rows[row] : "",
      figure.columns.indices.contains(column) ? figure.columns[column] : "", cell.title,
    ])
  }

  private func box(_ row: Int, _ column: Int) -> Sheet.Box {
    Sheet.Box(
      x: Sheet.margin + titleWidth + Double(column) * fieldWidth,
      y: sheet.body.y + headHeight + heights[..<row].reduce(0, +), width: fieldWidth,
      height: heights[row])
  }

  mutating func addHeads() {
    for (column, title) in figure.columns.enumerated() {
      sheet.put(
        title, Self.head,
        in: Sheet.Box(
          x: Sheet.margin + titleWidth + Double(column) * fieldWidth + 4, y: sheet.body.y,
          width: fieldWidth - 8, height: headHeight), .centre)
    }
    for (row, title) in figure.rows.enumerated()
    where !title.isEmpty && heights.indices.contains(row) {
      let field = box(row, 0)
      sheet.add(
        Sheet.Area(
          box: Sheet.Box(
            x: Sheet.margin, y: field.y, width: titleWidth - 8, height: field.height),
          caption: Sheet.Caption(paragraphs: [[Sheet.Run(title, Self.head)]], wraps: true)),
        name: Spoken.name(title))
    }
  }

  mutating func add(_ cell: BoardFigure<Subject>.Cell, _ row: Int, _ column: Int) {
    let field = box(row, column)
    sheet.add(
      Sheet.Area(box: field.inset(2, 2), fill: Sheet.Fill(.field)),
      name: place(row, column, cell))
    var y = field.y + 2 + Self.gap
    if !cell.title.isEmpty {
      sheet.put(
        cell.title, Face(11, Tint(.dim), bold: true),
        in: Sheet.Box(x: field.x + 8, y: y, width: field.width - 16, height: Self.titleHeight))
      y += Self.titleHeight
    }
    let width = Self.cardWidth(in: fieldWidth, cardsAcross)
    var place = 0
    for line in Self.lines(cell.cards, width, cardsAcross) {
      for (across, card) in line.enumerated() {
        let x = field.x + 6 + Double(across) * (width + Self.gap)
        add(
          card, cell.cards[place],
          in: Sheet.Box(x: x, y: y, width: width, height: card.height))
        place += 1
      }
      y += (line.map(\.height).max() ?? 0) + Self.gap
    }
  }

  private mutating func add(_ card: Card, _ mark: Mark<Subject>, in box: Sheet.Box) {
    sheet.add(
      Sheet.Area(
        outline: .rounded, box: box, fill: Sheet.Fill(.page), pen: Sheet.Pen(Tint(mark.ink), 1),
        caption: Sheet.Caption(paragraphs: [card.runs], wraps: true, inset: 5)),
      name: Spoken.name(mark.text), detail: mark.sign)
  }
}
