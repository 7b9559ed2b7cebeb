import Figures
import Terminal
import Testing

@testable import Export

@Suite("Bullets on a sheet")
struct BulletLayoutTests {
  private func card(_ rows: Int) -> BulletFigure<Int> {
    BulletFigure([
      .init(
        "Results", result: "92",
        rows: (0..<rows).map { place in
          BulletFigure.Row(
            "Indicator \(place)",
            Mark(place, place == 1 ? "?" : "50 %", size: place == 1 ? nil : 50, ink: .good),
            floor: 20, target: 100, trend: BulletFigure<Int>.Trend(.rising, isBetter: true),
            history: [20, nil, 50])
        })
    ])
  }

  @Test func `a bar is as long as its figure on the way to its target`() throws {
    let sheet = Samples.sheet(card(3))
    let bar = try #require(sheet.areas(.rectangle, named: "Indicator 0").first { $0.fill != nil })
    let ground = try #require(
      sheet.every.compactMap { shape -> Sheet.Area? in
        guard case .area(let area) = shape.form, area.fill == Sheet.Fill(.field) else {
          return nil
        }
        return area
      }.first)
    #expect(abs(bar.box.width * 2 - ground.box.width) < 0.001)
    #expect(!sheet.areas(.rectangle, named: "Indicator 1").contains { $0.fill != nil })
  }

  @Test func `all of it lies on the sheet and is told in words`() {
    let sheet = Samples.sheet(card(60))
    let page = Sheet.Box(x: 0, y: 0, width: sheet.width, height: sheet.height)
    for shape in sheet.every {
      if case .area(let area) = shape.form { #expect(page.contains(area.box), "\(shape.name)") }
    }
    #expect(sheet.summary.hasPrefix("Results"))
    #expect(sheet.words.contains("50 %") && sheet.words.contains("?"))
  }

  @Test func `many indicators take several slides`() {
    #expect(card(60).slides(title: "P", subtitle: "S").count > 1)
    #expect(card(4).slides(title: "P", subtitle: "S").map(\.subtitle) == ["S"])
  }
}
