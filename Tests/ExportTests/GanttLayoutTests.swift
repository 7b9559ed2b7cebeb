import Figures
import Terminal
import Testing

@testable import Export

@Suite("Actions in time on a sheet")
struct GanttLayoutTests {
  private func figure(_ count: Int) -> GanttFigure<Int> {
    GanttFigure(
      [
        GanttFigure<Int>.Group(
          "Be the reference",
          (0..<count).map { place in
            GanttFigure<Int>.Row(
              Mark(place, "Action \(place)", sign: "○", size: nil, ink: .accent, pattern: .dense),
              start: place % 3 == 2 ? nil : place, end: place + 20, note: "Marianne",
              waitsFor: place > 0 ? [place - 1] : [])
          })
      ],
      ticks: [GanttFigure<Int>.Tick(0, "Nov"), GanttFigure<Int>.Tick(30, "Dec")],
      scale: 0...60, today: 15)
  }

  @Test("everything lies on the sheet, however many rows there are", arguments: [0, 1, 3, 40])
  func inside(count: Int) {
    let sheet = Samples.sheet(figure(count))
    let page = Sheet.Box(x: 0, y: 0, width: sheet.width, height: sheet.height)
    for shape in sheet.every {
      if case .area(let area) = shape.form { #expect(page.contains(area.box), "\(shape.name)") }
    }
  }

  @Test("a bar is as long as its days, and a day alone is a rhombus")
  func bars() throws {
    let sheet = Samples.sheet(figure(3))
    let bar = try #require(sheet.areas(.rectangle, named: "Action 0").first { $0.fill != nil })
    let other = try #require(sheet.areas(.rectangle, named: "Action 1").first { $0.fill != nil })
    #expect(abs(bar.box.width - other.box.width) < 0.001 && other.box.x > bar.box.x)
    #expect(bar.fill?.pattern == .dense)
    let rhombus = sheet.every.contains { shape in
      if case .polygon = shape.form { shape.name == "Action 2" } else { false }
    }
    #expect(rhombus)
  }

  @Test("an arrow leads from what must be done before to what waits for it")
  func ties() {
    let arrows = Samples.sheet(figure(3)).every.filter { shape in
      if case .line(let line) = shape.form { line.isArrow } else { false }
    }
    #expect(arrows.map(\.name) == ["Action 0 → Action 1", "Action 1 → Action 2"])
  }

  @Test("the scale, the heads and who does it are written")
  func words() {
    let words = Samples.sheet(figure(2)).words
    for text in ["Nov", "Dec", "Be the reference", "Marianne"] {
      #expect(words.contains(text), "\(text)")
    }
  }

  @Test("many rows go on over further slides, each within a slide's height")
  func slides() {
    let slides = figure(90).slides(title: "Plan", subtitle: "Hydrane")
    #expect(slides.count > 1)
    #expect(slides.allSatisfy { $0.height == Sheet.slide.height })
  }
}
