import Figures
import Terminal
import Testing

@testable import Widgets

@Suite struct OutlineDrawingTests {
  private let people = FigureSamples.people

  @Test("lines lead from each head to those below it, and end with the last of them")
  func lines() {
    let surface = people.drawn(60, 8)
    let rows = [
      "  ● Alma Reyes-Lindqvist", "  ├─ ● Bruno", "  │  ├─ ● Chloé", "  │  └─ ● Dario",
      "  └─ ● Elise", "  ● Farid", "  └─ ● Greta",
    ]
    for (place, begin) in rows.enumerated() {
      #expect(surface.rowText(place + 1).hasPrefix(begin), "\(surface.rowText(place + 1))")
    }
  }

  @Test("no line is drawn past the last below a head, however deep the rows are below it")
  func gaps() {
    let rows = [("a", 0), ("b", 1), ("c", 2), ("d", 3), ("e", 0)]
    let figure = OutlineFigure<String>(rows: rows.map { .init(depth: $1, Mark($0, $0, size: nil)) })
    let surface = figure.drawn(30, 5)
    let drawn = (0..<5).map { surface.rowText($0) }
    #expect(drawn == ["  a", "  └─ b", "     └─ c", "        └─ d", "  e"])
  }

  @Test("lines that come from above the first row in sight are drawn on")
  func scrolledLines() {
    let surface = people.drawn(60, 4, focus: "Dario")
    let place = surface.cursor?.y ?? 0
    #expect(surface.rowText(place).hasPrefix("▎ │  └─ ● D"))
  }

  @Test(
    "the last column that has room is cut where it holds words, and left out where it holds numbers"
  )
  func narrowColumns() {
    func row(isNumber: Bool) -> String {
      OutlineFigure<String>(
        columns: [.init("Infl.", isNumber: true), .init("Roles", isNumber: isNumber)],
        rows: [
          .init(
            depth: 0, Mark("a", "Alma", size: nil),
            cells: [.init("9"), .init("Decider, Approver, Influencer")])
        ]
      ).drawn(40, 2).rowText(1)
    }
    #expect(row(isNumber: false).contains("9") && row(isNumber: false).contains("Decider, Ap"))
    #expect(row(isNumber: false).hasSuffix("…"))
    #expect(row(isNumber: true).contains("9") && !row(isNumber: true).contains("Decider"))
  }

  @Test("a folded row tells how many are folded away below it, in whatever width")
  func folded() {
    for width in 20...80 {
      let row = people.drawn(width, 8).rowText(4)
      #expect(row.contains("▸ 12") && row.contains("● D"), "\(width): \(row)")
    }
    #expect(!people.drawn(60, 8).rowText(2).contains("▸"))
  }

  @Test("a folded row has its whole name where there is room for it")
  func foldedName() {
    let figure = OutlineFigure<String>(
      columns: [.init("Roles")],
      rows: [
        .init(
          depth: 0, Mark("a", "Alma Reyes", sign: "●", size: nil), cells: [.init("Decider")],
          folded: 12)
      ])
    #expect(figure.drawn(60, 3).rowText(1).hasPrefix("  ● Alma Reyes ▸ 12"))
  }

  @Test(
    "the focused row is in sight, and the cursor rests on it",
    arguments: [(24, 2), (24, 3), (33, 4), (60, 5), (80, 24), (120, 40)])
  func focus(width: Int, height: Int) throws {
    for subject in people.subjects {
      let surface = people.drawn(width, height, focus: subject)
      let cursor = try #require(surface.cursor, "\(subject) is out of sight")
      #expect(surface[cursor].style.ground == .selection)
      #expect(surface.rowText(cursor.y).contains("● \(subject.prefix(1))"))
      #expect(surface.rowText(cursor.y).first == "▎")
      let lit = (0..<height).filter { surface[0, $0].style.ground == .selection }
      #expect(lit == [cursor.y], "no other row looks focused")
    }
  }

  @Test("the cursor stays in sight in rows that are deeper than the screen is wide")
  func deep() throws {
    let figure = OutlineFigure<Int>(
      rows: (0..<40).map { .init(depth: $0, Mark($0, "row", size: nil)) })
    for width in [1, 2, 10, 30] {
      let cursor = try #require(figure.drawn(width, 6, focus: 39).cursor)
      #expect((0..<width).contains(cursor.x))
      #expect(figure.spilt(width, 6, focus: 39).isEmpty)
    }
  }

  @Test("signs tell that there are rows above and below")
  func more() {
    let top = people.drawn(40, 4)
    #expect(top.rowText(1).last != "▴" && top.rowText(3).last == "▾")
    let end = people.drawn(40, 4, focus: "Greta")
    #expect(end.rowText(1).last == "▴" && end.rowText(3).last != "▾")
    #expect(!people.drawn(40, 8).text.contains("▾"))
  }

  @Test("a column has room for all of its words, or isn't there", arguments: 0...80)
  func columns(width: Int) {
    let text = people.drawn(width, 8).text
    for (part, whole) in [("Dec", "Decider"), ("App", "Approver"), ("Inf", "Infl."), ("1", "10")] {
      let rest = text.replacing("▸ 12", with: "").replacing("▸ 1", with: "")
      #expect(rest.contains(part) == rest.contains(whole), "\(whole)")
    }
  }

  @Test("numbers stand under each other by their last digit, below their head")
  func numbers() {
    let surface = people.drawn(60, 8)
    let ends = [0, 1, 2, 3, 4].map { surface.rowText($0).count }
    #expect(Set(ends).count == 1, "\(ends)")
    #expect(surface.rowText(0).hasSuffix("Infl.") && surface.rowText(1).hasSuffix("10"))
  }

  @Test("what leads elsewhere stands at the end of a row, and a long row gives way to it")
  func asides() {
    let figure = OutlineFigure<String>(rows: [
      .init(depth: 0, Mark("a", "2026", size: nil)),
      .init(
        depth: 1, Mark("b", String(repeating: "meeting ", count: 9), size: nil),
        aside: "Interaction"),
    ])
    let row = figure.drawn(50, 2).rowText(1)
    #expect(row.hasPrefix("  └─ meeting") && row.contains("…") && row.hasSuffix(" Interaction"))
    #expect(row.count == 48)
  }

  @Test("an aside has the room that its row leaves free, and stands below the others otherwise")
  func roomForAsides() {
    func row(_ name: String, _ cell: String, _ aside: String) -> OutlineFigure<String>.Row {
      .init(depth: 0, Mark(name, name, size: nil), cells: [.init(cell)], aside: aside)
    }
    let long = "↳ Become the supplier of reference"
    let surface = OutlineFigure<String>(
      columns: [.init("Broken link")],
      rows: [
        row("Alma", "rests on a broken assumption", long), row("Bruno", "", long),
        row("Chloe", "no action", long), row("Dario", "", "↳ Grow"),
      ]
    ).drawn(60, 5)
    #expect(surface.rowText(1).hasSuffix("…") && surface.rowText(1).contains("assumption  ↳ B"))
    #expect(surface.rowText(2) == "  Bruno" + String(repeating: " ", count: 17) + long)
    #expect(surface.rowText(3).hasSuffix("no action" + String(repeating: " ", count: 6) + long))
    #expect(surface.rowText(4) == "  Dario" + String(repeating: " ", count: 32) + "↳ Grow")
    let bare = OutlineFigure<String>(rows: [
      .init(depth: 0, Mark("b", "Visit", size: nil), aside: "Interaction with three of them")
    ])
    #expect(bare.drawn(50, 1).rowText(0).hasSuffix(" Interaction with three of them"))
  }

  @Test("a click finds the row that is drawn there, wherever in it")
  func hits() throws {
    let area = Rect(x: 0, y: 0, width: 60, height: 10)
    let surface = people.drawn(60, 10)
    for subject in people.subjects {
      let place = try #require(surface.find(subject))
      for x in [0, place.x, 59] {
        #expect(people.hit(at: Point(x, place.y), in: area, focus: nil) == subject)
      }
    }
    #expect(people.hit(at: Point(4, 0), in: area, focus: nil) == nil, "the heads")
    #expect(people.hit(at: Point(4, 9), in: area, focus: nil) == nil, "below the last row")
    #expect(people.hit(at: Point(60, 3), in: area, focus: nil) == nil)
  }

  @Test("nothing is drawn outside of the area, however small", arguments: Room.all)
  func stays(width: Int, height: Int) {
    let area = Rect(x: 3, y: 2, width: width, height: height)
    for focus in [nil] + people.subjects.map(Optional.some) {
      #expect(people.spilt(width, height, focus: focus).isEmpty, "focus \(focus ?? "none")")
      let rects = people.places(in: area, focus: focus).map(\.rect)
      #expect(rects.allSatisfy { $0.intersection(area) == $0 })
    }
  }

  @Test("an outline without rows is drawn without a cursor", arguments: Room.all)
  func empty(width: Int, height: Int) {
    let area = Rect(x: 0, y: 0, width: width, height: height)
    for columns in [[], [OutlineFigure<String>.Column("Roles")]] {
      let figure = OutlineFigure<String>(columns: columns, rows: [])
      #expect(figure.drawn(width, height, focus: "gone").cursor == nil)
      #expect(figure.places(in: area, focus: nil).isEmpty)
      #expect(figure.hit(at: Point(0, 0), in: area, focus: nil) == nil)
    }
  }
}
