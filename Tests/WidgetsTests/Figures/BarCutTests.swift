import Figures
import Terminal
import Testing

@testable import Widgets

/// What a ranking has beside its bars: the line below the last that is in, and how sure each is.
@Suite struct BarCutTests {
  private func ranking(_ count: Int, after: Int?, isNoted: Bool = true) -> BarFigure<Int> {
    BarFigure(
      (0..<count).map { place in
        .init(
          "bar \(place)", [Mark(place, size: Double(count - place))], total: "\(count - place)",
          note: isNoted ? place.isMultiple(of: 3) ? "△ 6 %" : "80 %" : "",
          noteInk: place.isMultiple(of: 3) ? .warn : .dim)
      }, cut: after.map { .init(after: $0, label: "8 places") })
  }

  @Test("the line stands after as many bars as are in, with its label, and none is lost")
  func place() throws {
    for after in 0...6 {
      let surface = ranking(6, after: after).drawn(60, 7)
      let line = try #require(surface.find("8 places"), "after \(after)")
      #expect(line.y == after && surface.rowText(after).hasPrefix("   ┄┄ 8 places ┄┄┄"))
      #expect(surface[line].style == Style(.accent) && surface[3, after].style == Style(.dim))
      for bar in 0..<6 {
        #expect(surface.find("bar \(bar)")?.y == (bar < after ? bar : bar + 1))
      }
    }
    #expect(!ranking(6, after: nil).drawn(60, 7).text.contains("┄"))
  }

  @Test("a click finds the bars on both sides of the line, and nothing on it")
  func hits() {
    let figure = ranking(6, after: 2)
    let area = Rect(x: 0, y: 0, width: 60, height: 7)
    let found = area.rows.map { figure.hit(at: Point(30, $0), in: area, focus: nil) }
    #expect(found == [0, 1, nil, 2, 3, 4, 5])
  }

  @Test(
    "of four hundred bars the focused one is in sight, and the line where it belongs",
    arguments: [(60, 8), (100, 24), (33, 3), (60, 1)])
  func scrolls(width: Int, height: Int) throws {
    let figure = ranking(400, after: 12)
    for focus in Array(0..<20) + Array(390..<400) {
      let surface = figure.drawn(width, height, focus: focus)
      let cursor = try #require(surface.cursor, "\(focus) is out of sight")
      #expect(surface[0, cursor.y].style == Style(.accent, on: .selection))
      guard let line = surface.find("8 places")?.y else { continue }
      #expect((focus < 12) == (cursor.y < line), "\(focus)")
      #expect(line == 0 || surface.find("bar 11 ")?.y == line - 1)
      #expect(line == height - 1 || surface.find("bar 12 ")?.y == line + 1)
    }
    let seen = [0, 6, 12, 20].contains { figure.drawn(60, 8, focus: $0).find("8 places") != nil }
    #expect(seen)
  }

  @Test("notes stand behind the totals, all with the same beginning, each in its ink")
  func notes() throws {
    let surface = ranking(6, after: 2).drawn(60, 7, focus: 3)
    for bar in 0..<6 {
      let y = bar < 2 ? bar : bar + 1
      let note = bar.isMultiple(of: 3) ? "△ 6 %" : "80 %"
      #expect(surface.rowText(y).hasSuffix("  \(6 - bar)  \(note)"))
      let ink: Ink = bar.isMultiple(of: 3) ? .warn : .dim
      #expect(surface[54, y].style == Style(ink, on: bar == 3 ? .selection : .page))
    }
  }

  @Test("where it is narrow the bars keep their room, and a number is whole or not there")
  func narrow() {
    for width in 1...60 {
      let surface = ranking(4, after: 2).drawn(width, 5, focus: 0)
      let bare = ranking(4, after: 2, isNoted: false).drawn(width, 5, focus: 0)
      let notes = surface.text.split(separator: "\n").filter { $0.contains("%") }
      #expect(notes.isEmpty ? surface == bare : notes.count == 4, "\(width) columns")
      #expect(notes.allSatisfy { $0.hasSuffix("  △ 6 %") || $0.hasSuffix("  80 %") })
      #expect(surface.text.contains("█") == bare.text.contains("█"), "\(width) columns")
    }
    #expect(ranking(4, after: 2).drawn(33, 5).text.contains("80 %"))
  }

  @Test("words are cut before they take the bars' room", arguments: [30, 44, 60, 100])
  func words(width: Int) throws {
    let words = "△ 62 % · turns on delivery, price and the years that we have worked together"
    let figure = BarFigure([
      .init("bar", [Mark(1, size: 1)], total: "75", note: words),
      .init("other", [Mark(2, size: 1)], total: "70", note: "80 %"),
    ])
    let surface = figure.drawn(width, 2)
    let bar = surface.rowText(0).count { $0 == "█" }
    #expect(bar >= max(10, (width - 4) / 3))
    let isTold = surface.rowText(0).hasSuffix("…")
    #expect(isTold == surface.rowText(1).hasSuffix("  70  80 %") && isTold == (width > 30))
    #expect(!isTold || surface.find("  75  △ 62 %") != nil)
  }

  @Test("nothing is drawn outside of the area, however small", arguments: Room.all)
  func stays(width: Int, height: Int) {
    for after in [0, 2, 6] {
      for focus in [nil, 0, 5] {
        #expect(ranking(6, after: after).spilt(width, height, focus: focus).isEmpty)
      }
    }
    #expect(ranking(0, after: 0).spilt(width, height, focus: nil).isEmpty)
  }
}
