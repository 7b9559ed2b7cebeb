import Figures
import Terminal
import Widgets

/// Figures like those of an account's analysis.
extension FigureSamples {
  /// One field with more cards than a low place has room for.
  static let board = BoardFigure<String>(
    columns: ["Said", "Unsaid"], rows: ["Unanswered", "Answered"],
    cells: [
      [
        .init([
          card("alpha", 5), card("bravo", 4), card("charlie", 4), card("delta", 3),
          card("echo", 2), card("foxtrot", nil),
        ]), .init([card("golf", 5)]),
      ],
      [.init([]), .init([card("hotel", 3), card("india", 1)])],
    ])

  static let offers = BoardFigure<String>(
    columns: ["Little risk", "High risk"], rows: ["Weighs much", "Weighs little"],
    cells: [
      [.init(title: "Leverage", [card("pumps", 1)]), .init(title: "Strategic", [])],
      [
        .init(title: "Routine", [card("valves", 1)]),
        .init(title: "Bottleneck", [card("seals", nil), card("oil", 1)]),
      ],
    ])

  private static func card(_ name: String, _ weight: Int?) -> Mark<String> {
    Mark(
      name, name, sign: weight.map(String.init) ?? "?", size: weight.map(Double.init),
      ink: weight ?? 0 >= 4 ? .warn : .dim)
  }

  static let people = OutlineFigure<String>(
    columns: [.init("Roles"), .init("Infl.", isNumber: true)],
    rows: [
      person("Alma Reyes-Lindqvist", 0, ["Decider", "10"]), person("Bruno", 1, ["User", "7"]),
      person("Chloé", 2, ["", "?"]), person("Dario", 2, ["Buyer", "4"], folded: 12),
      person("Elise", 1, ["Coach", ""]), person("Farid", 0, ["", ""]),
      person("Greta", 1, ["Approver", "3"]),
    ])

  private static func person(
    _ name: String, _ depth: Int, _ cells: [String], folded: Int = 0
  ) -> OutlineFigure<String>.Row {
    .init(
      depth: depth, Mark(name, name, sign: "●", size: nil, ink: .good),
      cells: cells.map { .init($0) }, folded: folded)
  }

  /// Ours and one of the others have the same mark for the price.
  static let curve = DotFigure<String>(
    [
      row("Price", "40%", 4, 8, 4, result: "−12.5"), row("Delivery", "35%", 9, 6, nil),
      row("Service", "?", .nan, 0, 10, result: "+3"),
    ],
    series: [
      Mark(0, "us", sign: "●", size: nil, ink: .good), Mark(1, "Acme", sign: "A", size: nil),
      Mark(2, "Bolt", sign: "B", size: nil),
    ], scale: 0...10)

  private static func row(
    _ title: String, _ note: String, _ us: Double, _ acme: Double, _ bolt: Double?,
    result: String? = nil
  ) -> DotFigure<String>.Row {
    .init(
      title, note: note,
      [
        Mark("\(title) us", sign: "●", size: us, ink: .good),
        Mark("\(title) Acme", sign: "A", size: acme, ink: .bad),
        bolt.map { Mark("\(title) Bolt", sign: "B", size: $0, ink: .bad) },
      ], result: result.map { Mark("\(title) gap", $0, size: nil) })
  }
}

/// Where a figure may have to be drawn: from nothing to a wide screen.
enum Room {
  static let tiny = [
    (0, 0), (0, 5), (5, 0), (1, 1), (1, 9), (2, 2), (5, 3), (5, 9), (9, 1), (12, 12), (60, 1),
  ]
  static let all = tiny + [(20, 6), (33, 8), (60, 12), (80, 24), (120, 40)]
}

extension CellFigure {
  /// The cells outside of an area that drawing in it changes, of a page that is written all over.
  func spilt(_ width: Int, _ height: Int, focus: Subject?) -> [Point] {
    let area = Rect(x: 3, y: 2, width: width, height: height)
    let full = WidgetsTests.drawn(width + 30, height + 5) { surface in
      let line = String(repeating: "#", count: surface.size.columns)
      for y in surface.bounds.rows { surface.put(line, at: Point(0, y)) }
    }
    var surface = full
    draw(in: area, focus: focus, on: &surface)
    if let cursor = surface.cursor, !area.contains(cursor) { return [cursor] }
    return surface.bounds.rows.flatMap { y in surface.bounds.columns.map { Point($0, y) } }
      .filter { !area.contains($0) && surface[$0] != full[$0] }
  }
}

extension Surface {
  /// Where a text first stands; nil where it doesn't.
  func find(_ text: String) -> Point? {
    for y in 0..<size.rows {
      let row = rowText(y)
      if let range = row.firstRange(of: text) {
        return Point(row.distance(from: row.startIndex, to: range.lowerBound), y)
      }
    }
    return nil
  }

  /// What stands from a point on.
  func text(from point: Point) -> String { String(rowText(point.y).dropFirst(point.x)) }
}
