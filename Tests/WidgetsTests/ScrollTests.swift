import Terminal
import Testing

@testable import Widgets

@Suite struct ScrollTests {
  @Test("the focused row is in sight, with its neighbours, in every list and height")
  func keepsInSight() {
    for count in 1...40 {
      for height in 1...12 {
        for focus in 0..<count {
          let offset = Scroll.offset(focus: focus, count: count, height: height)
          #expect(offset >= 0 && offset <= max(0, count - height))
          #expect((offset..<offset + height).contains(focus))
          guard height >= 3 else { continue }
          #expect(focus == 0 || offset < focus)
          #expect(focus == count - 1 || focus < offset + height - 1)
        }
      }
    }
  }

  @Test("a move inside of a page doesn't scroll")
  func pagesStandStill() {
    let offsets = (0..<100).map { Scroll.offset(focus: $0, count: 100, height: 20) }
    let jumps = zip(offsets, offsets.dropFirst()).filter { $0 != $1 }.count
    #expect(jumps == 5)
  }

  @Test("what one clicks on stays under the pointer, as long as the list has room")
  func clicked() {
    #expect(Scroll.offset(focus: 7, count: 100, height: 10, clicked: 7) == 7)
    #expect(Scroll.offset(focus: 16, count: 100, height: 10, clicked: 7) == 7)
    #expect(Scroll.offset(focus: 17, count: 100, height: 10, clicked: 7) == 16)
    #expect(Scroll.offset(focus: 17, count: 18, height: 10, clicked: 9) == 8)
    #expect(Scroll.offset(focus: 3, count: 10, height: 10, clicked: 2) == 0)
  }

  @Test("a list that fits isn't scrolled, nor one without room")
  func fits() {
    #expect(Scroll.offset(focus: 4, count: 5, height: 5) == 0)
    #expect(Scroll.offset(focus: 4, count: 5, height: 0) == 0)
    #expect(Scroll.offset(focus: 0, count: 0, height: 3) == 0)
  }

  @Test("the mark is as high as its share, and reaches both ends")
  func thumb() {
    #expect(Scroll.thumb(offset: 0, count: 5, height: 5) == nil)
    #expect(Scroll.thumb(offset: 0, count: 20, height: 10) == 0..<5)
    #expect(Scroll.thumb(offset: 10, count: 20, height: 10) == 5..<10)
    #expect(Scroll.thumb(offset: 0, count: 10_000, height: 10) == 0..<1)
    #expect(Scroll.thumb(offset: 9_990, count: 10_000, height: 10) == 9..<10)
  }

  @Test("the mark is drawn in the last column, on the ground of its row")
  func draws() {
    let surface = drawn(4, 4) {
      $0.fill($0.bounds.row(0), Style(.text, on: .selection))
      Scroll.draw(offset: 0, count: 8, in: $0.bounds, on: &$0)
    }
    #expect(surface.text == "   ▐\n   ▐\n\n")
    #expect(surface[3, 0].style == Style(.faint, on: .selection))
    #expect(surface[3, 1].style == Style(.faint))
  }
}
