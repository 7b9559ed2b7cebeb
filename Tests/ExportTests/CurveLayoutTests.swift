import Figures
import Terminal
import Testing

@testable import Export

@Suite("Curves beside their paths on a sheet")
struct CurveLayoutTests {
  private typealias Value = CurveFigure<Int>.DatedValue

  private func figure(_ count: Int) -> CurveFigure<Int> {
    CurveFigure(
      (0..<count).map { place in
        CurveFigure<Int>.Curve(
          Mark(place, "Indicator \(place)", sign: "▲", size: 5, ink: .good), note: "2 ahead",
          reading: "5 → 9", unit: "%", actuals: [Value(0, 3), Value(20, 4), Value(40, 5)],
          path: [Value(0, 3), Value(100, 9)], target: Value(100, 9), floor: 4, days: 0...100,
          ticks: [CurveFigure<Int>.Tick(10, "2027")], label: { "\(Int($0))" })
      },
      names: CurveFigure<Int>.Names(
        actual: "measured", path: "path", target: "target", floor: "floor", today: "today"),
      today: 50)
  }

  private func lines(_ sheet: Sheet, named name: String) -> [Sheet.Line] {
    sheet.every.compactMap { shape in
      guard shape.name == name, case .line(let line) = shape.form else { return nil }
      return line
    }
  }

  @Test(arguments: [0, 1, 3, 4, 11])
  func `everything lies on the sheet, however many curves there are`(count: Int) {
    let sheet = Samples.sheet(figure(count))
    let page = Sheet.Box(x: 0, y: 0, width: sheet.width, height: sheet.height)
    for shape in sheet.every {
      if case .area(let area) = shape.form { #expect(page.contains(area.box), "\(shape.name)") }
    }
  }

  @Test func `the path is dashed, and what was measured leads on from day to day`() throws {
    let sheet = Samples.sheet(figure(1))
    let path = try #require(lines(sheet, named: "path").first)
    #expect(path.pen.dash == .dashed && path.start.x < path.end.x && path.start.y > path.end.y)
    let measured = lines(sheet, named: "measured")
    #expect(measured.count == 2 && measured[0].end == measured[1].start)
    #expect(sheet.areas(.ellipse, named: "measured").count == 3)
  }

  @Test func `two stand beside each other, and the next below`() {
    let paths = lines(Samples.sheet(figure(3)), named: "path")
    #expect(paths.count == 3)
    #expect(paths[0].start.y == paths[1].start.y && paths[0].end.x < paths[1].start.x)
    #expect(paths[2].start.x == paths[0].start.x && paths[2].start.y > paths[0].start.y)
  }

  @Test func `names, scales and the legend are written`() {
    let words = Samples.sheet(figure(2)).words.joined(separator: "\n")
    for text in ["Indicator 1", "5 → 9 · 2 ahead", "2027", "floor", "target"] {
      #expect(words.contains(text), "\(text)")
    }
  }

  @Test func `many go on over further slides, each within a slide’s height`() {
    let slides = figure(9).slides(title: "Plan", subtitle: "Hydrane")
    #expect(slides.count == 3)
    #expect(slides.allSatisfy { $0.height == Sheet.slide.height })
  }
}
