import Terminal
import Testing

@testable import Widgets

@Suite struct FishShapeTests {
  private func shape(_ level: Int, isThin: Bool = false, facesRight: Bool = false) -> FishShape {
    FishShape.of(level: level, isThin: isThin, facesRight: facesRight)
  }

  private func drawn(_ shape: FishShape) -> Surface {
    WidgetsTests.drawn(shape.width + 2, shape.height + 2) {
      shape.draw(at: Point(1, 1), .good, within: $0.bounds, on: &$0)
    }
  }

  @Test("every fish fills its cells to all four sides, and has one eye")
  func bounds() {
    for level in 0..<FishShape.levels {
      for isThin in [false, true] {
        for facesRight in [false, true] {
          let shape = shape(level, isThin: isThin, facesRight: facesRight)
          #expect(Size(columns: shape.width, rows: shape.height) == FishShape.size(ofLevel: level))
          let cells = shape.runs.flatMap { run in
            run.text.indices.enumerated().map { Point(run.x + $0.offset, run.y) }
          }
          #expect(Set(cells).count == cells.count)
          #expect(cells.map(\.x).min() == 0 && cells.map(\.x).max() == shape.width - 1)
          #expect(cells.map(\.y).min() == 0 && cells.map(\.y).max() == shape.height - 1)
          let eyes = shape.runs.filter(\.isEye)
          #expect(eyes.count == 1 && eyes.allSatisfy { ($0.x * 2 < shape.width) != facesRight })
        }
      }
    }
  }

  @Test("each size is larger than the one before, in both ways")
  func grow() {
    let sizes = (0..<FishShape.levels).map { FishShape.size(ofLevel: $0) }
    for (small, large) in zip(sizes, sizes.dropFirst()) {
      #expect(small.columns < large.columns && small.rows < large.rows)
    }
    #expect(FishShape.size(ofLevel: -3) == sizes[0])
    #expect(FishShape.size(ofLevel: 99) == sizes[FishShape.levels - 1])
  }

  @Test("a thin fish fills fewer quarters of cells")
  func thin() {
    let quarters: [Character: Int] = [
      "▘": 1, "▝": 1, "▖": 1, "▗": 1, "▀": 2, "▄": 2, "▌": 2, "▐": 2, "▞": 2, "▚": 2, "▛": 3,
      "▜": 3, "▙": 3, "▟": 3, "█": 4, "•": 4, "●": 4,
    ]
    func filled(_ shape: FishShape) -> Int {
      shape.runs.reduce(0) { $0 + $1.text.reduce(0) { $0 + (quarters[$1] ?? 99) } }
    }
    for level in 0..<FishShape.levels {
      #expect(filled(shape(level, isThin: true)) < filled(shape(level)))
      #expect(filled(shape(level, facesRight: true)) == filled(shape(level)))
    }
  }

  @Test("the eye shows the ground, and the fish its ink")
  func look() {
    let surface = drawn(shape(2))
    #expect(surface.rowText(2) == " ▟█•██████▌")
    #expect(surface[3, 2].style == Style(.good).reversed && surface[2, 2].style == Style(.good))
    #expect(surface[1, 1].isBlank && surface[1, 1].style == .plain)
    #expect(drawn(shape(2, facesRight: true)).rowText(2) == " ▐██████•█▙")
    #expect(drawn(FishShape.gone).rowText(1) == " ▚▟█×▌")
  }

  @Test("which way a fish looks depends on its name alone")
  func ways() {
    let ways = (0..<60).map { Swimmer("fish \($0)", width: 6, girth: 0).facesRight }
    #expect((10...30).contains(ways.count { $0 }))
    let again = (0..<60).map { Swimmer("fish \($0)", width: 2, girth: 3).facesRight }
    #expect(ways == again)
    #expect(
      Swimmer("Hydrane", width: 7, girth: 3).seed == 1_014_945_124, "the same on every machine")
  }
}
