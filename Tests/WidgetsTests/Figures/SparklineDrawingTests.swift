import Figures
import Terminal
import Testing

@testable import Widgets

@Suite struct SparklineDrawingTests {
  @Test("a line of columns with its name and what it comes to; a forecast has its sign")
  func line() {
    let surface = FigureSamples.revenue.drawn(30, 1)
    #expect(surface.rowText(0) == "CA  ▄▇·▇◌  +8 %")
    #expect(surface[0, 0].style == Style(.dim) && surface[11, 0].style == Style.plain.bold)
    #expect(surface[4, 0].style == Style(.good) && surface[6, 0].style == Style(.unknown))
    #expect(surface.cursor == nil)
  }

  @Test("the focused point is a block, and says what it is")
  func focus() {
    let surface = FigureSamples.revenue.drawn(30, 1, focus: 2023)
    #expect(surface.rowText(0) == "CA  ▄▇·▇◌  3.6 M€")
    #expect(surface[5, 0].style == FigureLook.focus)
    #expect(surface.cursor == Point(5, 0))
  }

  @Test("with more lines the columns are higher")
  func high() {
    let surface = FigureSamples.revenue.drawn(30, 3)
    #expect(surface.text == "     ▃ ▅◌\n    ▃█ █◌\nCA  ██·█◌  +8 %")
  }

  @Test("the latest points are in sight, unless the focus is before them")
  func scrolls() {
    let figure = SparklineFigure("", (0..<40).map { Mark($0, size: Double($0)) })
    let area = Rect(x: 0, y: 0, width: 10, height: 1)
    #expect(figure.places(in: area, focus: nil).map(\.subject) == Array(30..<40))
    #expect(figure.places(in: area, focus: 12).map(\.subject) == Array(12..<22))
    #expect(figure.drawn(10, 1, focus: 12).cursor == Point(0, 0))
  }
}
