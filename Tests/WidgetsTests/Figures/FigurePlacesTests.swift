import Figures
import Terminal
import Testing

@testable import Widgets

@Suite struct FigurePlacesTests {
  private func check<F: CellFigure>(_ figure: F, _ name: String) {
    for width in [1, 3, 7, 12, 20, 33, 60, 100] {
      for height in [1, 2, 3, 5, 8, 12] {
        let area = Rect(x: 2, y: 1, width: width, height: height)
        for focus in figure.subjects {
          let places = figure.places(in: area, focus: focus)
          let said = "\(name) \(width)x\(height) \(focus)"
          let rects = places.map(\.rect).filter { !$0.isEmpty }
          #expect(rects.allSatisfy { $0.intersection(area) == $0 }, "\(said) sticks out")
          let clash = rects.indices.contains { one in
            rects[(one + 1)...].contains { !$0.intersection(rects[one]).isEmpty }
          }
          #expect(!clash, "\(said) overlaps")
          for place in places where !place.rect.isEmpty {
            let hit = figure.hit(at: place.rect.origin, in: area, focus: focus)
            #expect(hit == place.subject, "\(said) isn't heard")
          }
          guard width >= 33, height >= 3 else { continue }
          #expect(places.contains { $0.subject == focus }, "\(said) is out of sight")
        }
        let surface = drawn(width + 4, height + 2) {
          figure.draw(in: area, focus: figure.first, on: &$0)
          $0.fill(area, .plain)
        }
        #expect(
          surface.text.allSatisfy { $0 == "\n" }, "\(name) draws outside of \(width)x\(height)")
      }
    }
  }

  @Test("marks stay inside, never overlap, and are heard where they stand")
  func places() {
    check(FigureSamples.ranking, "ranking")
    check(FigureSamples.growth, "growth")
    check(FigureSamples.contribution, "contribution")
    check(FigureSamples.years, "years")
    check(FigureSamples.results, "results")
    check(FigureSamples.revenue, "revenue")
    check(FigureSamples.health, "health")
  }

  @Test("in the air of a row the nearest mark is heard, and nothing outside of the figure")
  func air() {
    let figure = FigureSamples.contribution
    let area = Rect(x: 0, y: 0, width: 64, height: 5)
    #expect(figure.hit(at: Point(4, 1), in: area, focus: nil) == "Norval frais")
    #expect(figure.hit(at: Point(63, 0), in: area, focus: nil) == "Hydrane frais")
    #expect(figure.hit(at: Point(4, 4), in: area, focus: nil) == nil)
    #expect(figure.hit(at: Point(70, 0), in: area, focus: nil) == nil)
  }

  @Test("the cursor rests on the focused mark")
  func cursor() {
    let surface = FigureSamples.health.drawn(80, 5, focus: "Ferox Aciers Santé")
    #expect(surface.cursor == Point(21, 4))
    #expect(FigureSamples.health.drawn(80, 5).cursor == nil)
    #expect(FigureSamples.growth.drawn(60, 4, focus: "Lumen").cursor?.y == 2)
  }
}
