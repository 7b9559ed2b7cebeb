public import Terminal

extension TableLayout {
  /// Signs that there are more columns at the sides, and more rows above and below.
  ///
  /// Drawn with the rows; alone where something else stands in their place.
  public func drawMore(on surface: inout Surface) {
    let above = rows.lowerBound - pinned.count
    let below = count - rows.upperBound
    drawSides(on: &surface)
    switch table.more {
    case .nothing: break
    case .signs:
      if above > 0 { sign("▴", atEndOf: rect(ofRow: rows.lowerBound), on: &surface) }
      if below > 0 {
        sign("▾", atEndOf: rect(ofRow: rows.upperBound - 1)?.bottom(1), on: &surface)
      }
    case .mark:
      let body = area.dropTop(head.height + pinned.count * table.linesPerRow)
      let lines = table.linesPerRow
      Scroll.draw(
        offset: above * lines, count: (count - pinned.count) * lines, in: body, on: &surface)
    case .words(let words):
      let parts = [("▴ ", above), ("▾ ", below)].filter { $0.1 > 0 }.map { $0.0 + words($0.1) }
      let line = moreLine.intersection(content)
      surface.put(
        Glyphs.cut(parts.joined(separator: "   "), to: line.width), at: line.origin,
        style: Style(.dim), within: line)
    }
  }

  private func sign(_ text: String, atEndOf rect: Rect?, on surface: inout Surface) {
    guard let rect, !rect.isEmpty else { return }
    let point = Point(rect.maxX - 1, rect.y)
    let cell = surface[point]
    guard cell.isBlank else { return }
    surface.put(text, at: point, style: Style(.dim, on: cell.style.ground), within: rect)
  }

  /// On the line of the titles, or on the first row: before the first column that scrolls, and at
  /// the end.
  private func drawSides(on surface: inout Surface) {
    let line = area.top(1)
    if hidden.before > 0, let first = columns.first(where: { $0.column.narrowing == .scrolls }) {
      sign(
        "◂", atEndOf: line.leading(max(first.x - table.gap, area.x) + 1 - area.x), on: &surface)
    }
    if hidden.after > 0 { sign("▸", atEndOf: line, on: &surface) }
  }
}
