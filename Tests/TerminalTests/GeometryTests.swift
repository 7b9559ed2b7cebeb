import Terminal
import Testing

struct GeometryTests {
  private let rect = Rect(x: 2, y: 3, width: 10, height: 5)

  @Test("parts of a rectangle stay inside of it")
  func parts() {
    #expect(rect.leading(4) == Rect(x: 2, y: 3, width: 4, height: 5))
    #expect(rect.trailing(4) == Rect(x: 8, y: 3, width: 4, height: 5))
    #expect(rect.top(2) == Rect(x: 2, y: 3, width: 10, height: 2))
    #expect(rect.bottom(2) == Rect(x: 2, y: 6, width: 10, height: 2))
    #expect(rect.dropLeading(4) == Rect(x: 6, y: 3, width: 6, height: 5))
    #expect(rect.dropTrailing(4) == Rect(x: 2, y: 3, width: 6, height: 5))
    #expect(rect.dropTop(2) == Rect(x: 2, y: 5, width: 10, height: 3))
    #expect(rect.dropBottom(2) == Rect(x: 2, y: 3, width: 10, height: 3))
    #expect(rect.row(1) == Rect(x: 2, y: 4, width: 10, height: 1))
    #expect(rect.inset(horizontal: 1, vertical: 1) == Rect(x: 3, y: 4, width: 8, height: 3))
    #expect(rect.inset(horizontal: 2) == Rect(x: 4, y: 3, width: 6, height: 5))
  }

  @Test("what is asked too much or below nothing is clamped", arguments: [-3, 0, 99])
  func clamps(count: Int) {
    for part in [
      rect.leading(count), rect.trailing(count), rect.top(count), rect.bottom(count),
      rect.dropTop(count), rect.dropBottom(count), rect.dropLeading(count),
      rect.dropTrailing(count), rect.inset(horizontal: count, vertical: count), rect.row(count),
    ] {
      #expect(part.width >= 0 && part.height >= 0)
      #expect(part.width <= rect.width && part.height <= rect.height)
      #expect(part.isEmpty || rect.intersection(part) == part)
    }
    #expect(Rect(x: 0, y: 0, width: -4, height: -1).isEmpty)
    #expect(Size(columns: -1, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test("rectangles say what they contain and share")
  func contains() {
    #expect(rect.contains(Point(2, 3)))
    #expect(rect.contains(Point(11, 7)))
    #expect(!rect.contains(Point(12, 7)))
    #expect(!rect.contains(Point(2, 8)))
    #expect(rect.rows == 3..<8)
    #expect(rect.columns == 2..<12)
    #expect(
      rect.intersection(Rect(x: 0, y: 0, width: 4, height: 4))
        == Rect(x: 2, y: 3, width: 2, height: 1))
    #expect(rect.intersection(Rect(x: 20, y: 20, width: 4, height: 4)).isEmpty)
    #expect(rect.centred(Size(columns: 4, rows: 1)) == Rect(x: 5, y: 5, width: 4, height: 1))
    #expect(rect.centred(Size(columns: 40, rows: 10)) == rect)
  }

  @Test("a size is read and written")
  func sizes() {
    #expect(Size("100x30") == Size(columns: 100, rows: 30))
    #expect("\(Size(columns: 80, rows: 24))" == "80x24")
    for bad in ["", "80", "x", "80x", "0x24", "80x-1", "80x24x1", "99999x2", "a x b"] {
      #expect(Size(bad) == nil)
    }
  }
}
