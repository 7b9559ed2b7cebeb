public import Figures
public import Terminal

/// A figure that is drawn in cells.
public protocol CellFigure<Subject>: Figure {
  /// Where each mark in sight stands; the focused one always is.
  func places(in area: Rect, focus: Subject?) -> [FigurePlace<Subject>]
  /// Draws it with the focused mark highlighted and the surface's cursor on it.
  func draw(in area: Rect, focus: Subject?, on surface: inout Surface)
}

/// Where a mark stands.
public struct FigurePlace<Subject: Hashable & Sendable>: Hashable, Sendable {
  public let subject: Subject
  /// What is the mark's alone; empty for one that is too small to see.
  public let rect: Rect
  public let cursor: Point
}

extension CellFigure {
  /// The mark at a point; in the air of a row of marks, the nearest of them.
  public func hit(at point: Point, in area: Rect, focus: Subject?) -> Subject? {
    guard area.contains(point) else { return nil }
    let row = places(in: area, focus: focus).filter { $0.rect.rows.contains(point.y) }
    return row.min { $0.rect.distance(to: point.x) < $1.rect.distance(to: point.x) }?.subject
  }

  func rest(on subject: Subject?, in area: Rect, _ surface: inout Surface) {
    guard let subject else { return }
    let place = places(in: area, focus: subject).first { $0.subject == subject }
    if let place, area.contains(place.cursor) { surface.cursor = place.cursor }
  }
}

extension Rect {
  fileprivate func distance(to column: Int) -> Int {
    if column < x { return x - column }
    return column < maxX ? 0 : column - maxX + 1
  }
}

/// How the focused mark looks: as the focused cell of a table does.
enum FigureLook {
  static let focus = Style(.inverse, on: .accent).bold

  /// The names of a figure's series with what fills them, as many as there is room for.
  static func draw(_ legend: [FigureSeries], in line: Rect, on surface: inout Surface) {
    var x = line.x
    for series in legend {
      let sign = "\(series.pattern.glyph) "
      let width = Glyphs.width(of: sign) + Glyphs.width(of: series.name)
      guard x + width <= line.maxX else { return }
      x += surface.put(sign, at: Point(x, line.y), style: Style(series.ink), within: line)
      x += surface.put(series.name, at: Point(x, line.y), style: Style(.dim), within: line)
      x += 3
    }
  }

  /// Signs in the last column that there are more rows.
  static func drawMore(above: Bool, below: Bool, in rows: Rect, on surface: inout Surface) {
    guard !rows.isEmpty else { return }
    let edge = rows.trailing(1)
    for (isMore, sign, y) in [(above, "▴", edge.y), (below, "▾", edge.maxY - 1)] where isMore {
      let ground = surface[edge.x, y].style.ground
      surface.put(sign, at: Point(edge.x, y), style: Style(.dim, on: ground), within: edge)
    }
  }

  /// The ground of a row with the focus, and its bar.
  static func drawFocus(in line: Rect, on surface: inout Surface) {
    surface.fill(line, Style(.text, on: .selection))
    surface.put("▎", at: line.origin, style: Style(.accent, on: .selection), within: line)
  }

  /// A number, or "…" where it doesn't fit: half of it would be another one.
  static func whole(_ number: String, in columns: Int) -> String {
    Glyphs.width(of: number) <= columns ? number : columns > 0 ? "…" : ""
  }
}
