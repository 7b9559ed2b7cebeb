import Figures
import Terminal
import TestSupport
import Testing

@testable import Widgets

/// A row whose subject is its name.
private func bullet(
  _ name: String, _ size: Double?, _ text: String, floor: Double?, target: Double?,
  _ course: Course? = nil, better: Bool? = nil, past: [Double?] = []
) -> BulletFigure<String>.Row {
  BulletFigure.Row(
    name, Mark(name, text, size: size, ink: .good), floor: floor, target: target,
    trend: course.map { BulletFigure<String>.Trend($0, isBetter: better) }, history: past)
}

@Suite("Bullets in cells")
struct BulletDrawingTests {
  private let card = BulletFigure([
    .init(
      "Results", result: "92",
      rows: [
        bullet(
          "Share of wallet", 42, "42 %", floor: 20, target: 45, .rising, better: true,
          past: [20, 31, 42]),
        bullet("Margin", 18, "18 %", floor: 10, target: 18, .level),
      ]),
    .init(
      "Value for the customer", result: "?",
      rows: [bullet("Savings seen", nil, "?", floor: 0, target: 100)]),
    .init(
      "Relation", result: "55 of 40 %",
      rows: [
        bullet("Delay", 6, "6 d", floor: 10, target: 2, .falling, better: true, past: [9, 7, 6])
      ]
    ),
    .init("Momentum", rows: []),
  ])

  @Test(arguments: [120, 60, 24])
  func `the four axes stand in two columns where there is room`(width: Int) throws {
    let surface = card.drawn(width, 14, focus: "Delay")
    try expectGolden(surface.golden, "bullets-\(width)")
  }

  @Test func `what isn’t known is a question, never an empty bar`() throws {
    let surface = card.drawn(60, 14)
    let line = try #require((0..<14).first { surface.rowText($0).contains("Savings seen") })
    #expect(surface.rowText(line).contains("?"))
    #expect(!surface.rowText(line).contains("█"))
  }

  @Test(arguments: [(60, 3), (60, 14), (100, 3), (120, 14)])
  func `the focused mark is in sight and has the cursor`(width: Int, height: Int) throws {
    for subject in card.subjects {
      let surface = card.drawn(width, height, focus: subject)
      let cursor = try #require(surface.cursor, "\(subject) is out of sight")
      #expect(surface.rowText(cursor.y).contains(subject))
    }
  }

  @Test func `nothing is drawn outside of the area, however small`() {
    for width in [1, 3, 8, 20, 60, 100] {
      for height in [1, 2, 9] {
        let area = Rect(x: 2, y: 1, width: width, height: height)
        let surface = drawn(width + 4, height + 2) {
          card.draw(in: area, focus: "Margin", on: &$0)
          $0.fill(area, .plain)
        }
        #expect(surface.text.allSatisfy { $0 == "\n" }, "\(width)x\(height)")
      }
    }
  }

  @Test func `floor and target are marked on the bar`() throws {
    let surface = card.drawn(60, 14)
    let line = try #require((0..<14).first { surface.rowText($0).contains("Margin") })
    #expect(surface.rowText(line).contains("┆") && surface.rowText(line).contains("┃"))
    #expect(surface.rowText(line).contains("→"))
  }
}
