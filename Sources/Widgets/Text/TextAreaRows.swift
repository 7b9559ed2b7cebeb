public import Terminal

/// One row of a wrapped text.
struct TextRow: Hashable, Comparable, Sendable {
  var paragraph: Int
  var row: Int

  static func < (left: TextRow, right: TextRow) -> Bool {
    (left.paragraph, left.row) < (right.paragraph, right.row)
  }
}

extension TextArea {
  func row(of position: TextPosition) -> TextRow {
    let paragraph = document.paragraphs[position.paragraph]
    return TextRow(
      paragraph: position.paragraph,
      row: paragraph.row(of: position.offset, columns: columns))
  }

  func range(of row: TextRow) -> Range<Int> {
    document.paragraphs[row.paragraph].range(ofRow: row.row, columns: columns)
  }

  /// The row above or below; nil at the ends of the text.
  func moved(_ row: TextRow, by step: Int) -> TextRow? {
    var next = row
    next.row += step
    if next.row < 0 {
      guard next.paragraph > 0 else { return nil }
      next.paragraph -= 1
      next.row = rowCount(next.paragraph) - 1
    } else if next.row >= rowCount(next.paragraph) {
      guard next.paragraph + 1 < document.paragraphs.count else { return nil }
      next = TextRow(paragraph: next.paragraph + 1, row: 0)
    }
    return next
  }

  private func rowCount(_ paragraph: Int) -> Int {
    document.paragraphs[paragraph].starts(columns: columns).count
  }

  func column(of position: TextPosition) -> Int {
    let range = range(of: row(of: position))
    let line = document.paragraphs[position.paragraph].line
    return min(columns, line.width(range.lowerBound..<position.offset))
  }

  func rowStart(of position: TextPosition) -> TextPosition {
    TextPosition(
      paragraph: position.paragraph, offset: range(of: row(of: position)).lowerBound)
  }

  func rowEnd(of position: TextPosition) -> TextPosition {
    let paragraph = document.paragraphs[position.paragraph]
    let row = row(of: position).row
    return TextPosition(
      paragraph: position.paragraph, offset: paragraph.end(ofRow: row, columns: columns))
  }

  func position(in row: TextRow, column: Int) -> TextPosition {
    let paragraph = document.paragraphs[row.paragraph]
    let range = range(of: row)
    let found = paragraph.line.position(atColumn: column, in: range)
    return TextPosition(
      paragraph: row.paragraph,
      offset: min(found, paragraph.end(ofRow: row.row, columns: columns)))
  }

  /// Wraps the cursor's paragraph and scrolls so that its row is in sight.
  mutating func settle() {
    document.remember(cursor.paragraph, columns: columns)
    let here = row(of: cursor)
    top = TextRow(
      paragraph: min(top.paragraph, document.paragraphs.count - 1), row: max(0, top.row))
    top.row = min(top.row, rowCount(top.paragraph) - 1)
    if here < top {
      top = here
    } else if let lowest = lowestTop(showing: here), top < lowest {
      top = lowest
    }
    var shown = top
    document.remember(shown.paragraph, columns: columns)
    for _ in 1..<pageLength {
      guard let next = moved(shown, by: 1) else { break }
      if next.paragraph != shown.paragraph {
        document.remember(next.paragraph, columns: columns)
      }
      shown = next
    }
  }

  /// The first row in sight when that row is the last in sight.
  private func lowestTop(showing row: TextRow) -> TextRow? {
    var top = row
    for _ in 1..<pageLength {
      guard let above = moved(top, by: -1) else { return nil }
      top = above
    }
    return top
  }

  /// How many rows the whole text takes at a width, counted no further than a limit.
  public func lineCount(width: Int, limit: Int) -> Int {
    var rows = 0
    for paragraph in document.paragraphs {
      guard rows < limit else { break }
      rows += paragraph.starts(columns: max(1, width - 1)).count
    }
    return min(rows, limit)
  }

  /// Draws the rows in sight; where more follow above or below, a faint mark says so.
  ///
  /// The surface's cursor rests in the text when it is active.
  public func draw(
    in rect: Rect, on surface: inout Surface, style: Style = Style(.text, on: .field),
    isActive: Bool = true
  ) {
    guard !rect.isEmpty else { return }
    var area = self
    area.fit(rect)
    surface.fill(rect, style)
    var shown: TextRow? = area.top
    for y in rect.rows {
      guard let row = shown else { break }
      area.draw(row, at: Point(rect.x, y), in: rect, on: &surface, style, isActive)
      shown = area.moved(row, by: 1)
    }
    let edge = style.ink(.faint)
    if area.top > TextRow(paragraph: 0, row: 0) {
      surface.put("▴", at: Point(rect.maxX - 1, rect.y), style: edge, within: rect)
    }
    if shown != nil {
      surface.put("▾", at: Point(rect.maxX - 1, rect.maxY - 1), style: edge, within: rect)
    }
  }

  private func draw(
    _ row: TextRow, at point: Point, in rect: Rect, on surface: inout Surface, _ style: Style,
    _ isActive: Bool
  ) {
    let range = range(of: row)
    let line = document.paragraphs[row.paragraph].line
    let text = rect.leading(columns)
    surface.put(line.text(range), at: point, style: style, within: text)
    guard isActive else { return }
    if let selection {
      let from = TextPosition(paragraph: row.paragraph, offset: range.lowerBound)
      let to = TextPosition(paragraph: row.paragraph, offset: range.upperBound)
      let start = max(from, selection.lowerBound)
      let end = min(to, selection.upperBound)
      if start < end {
        let x = point.x + line.width(range.lowerBound..<start.offset)
        surface.put(
          line.text(start.offset..<end.offset), at: Point(x, point.y),
          style: Style(.inverse, on: .accent), within: text)
      }
    }
    if self.row(of: cursor) == row {
      surface.cursor = Point(min(rect.maxX - 1, point.x + column(of: cursor)), point.y)
    }
  }

  private mutating func fit(_ rect: Rect) {
    if width != rect.width { width = rect.width }
    if height != rect.height { height = rect.height }
  }

  /// Puts the cursor where one clicked; `extending` selects up to there.
  public mutating func click(at point: Point, in rect: Rect, extending: Bool = false) {
    fit(rect)
    var row = top
    for _ in 0..<max(0, min(point.y, rect.maxY - 1) - rect.y) {
      guard let next = moved(row, by: 1) else { break }
      row = next
    }
    place(position(in: row, column: point.x - rect.x), selecting: extending)
  }

  /// Moves the text by rows, as the wheel does; the cursor goes along only when it would leave.
  public mutating func scroll(by rows: Int, in rect: Rect) {
    fit(rect)
    for _ in 0..<abs(rows) {
      guard let next = moved(top, by: rows < 0 ? -1 : 1) else { break }
      top = next
    }
    let here = row(of: cursor)
    var last = top
    for _ in 1..<pageLength {
      guard let next = moved(last, by: 1) else { break }
      last = next
    }
    guard here < top || here > last else { return }
    place(position(in: here < top ? top : last, column: column(of: cursor)), selecting: false)
  }
}
