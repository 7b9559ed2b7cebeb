import Terminal
import Testing

@testable import Widgets

/// Every place that can be clicked, in texts of all kinds.
@Suite struct MouseTests {
  private static let texts = [
    "", "Norval", "漢字漢字漢字", "e\u{301}te\u{301}", "a👩‍👩‍👧b", "un deux trois quatre cinq",
    "un\n\ndeux\n", "a\u{202E}b\tc", "fin avec blancs      ",
  ]

  @Test("a click on the cursor's own cell leaves it where it is in a field", arguments: texts)
  func fieldAgrees(text: String) {
    var field = TextField(text)
    let rect = Rect(x: 3, y: 1, width: 12, height: 1)
    for _ in 0...field.text.count {
      let surface = drawn(20, 3) { field.draw(in: rect, on: &$0) }
      let before = field.cursor
      if let cursor = surface.cursor { field.click(at: cursor, in: rect) }
      #expect(field.cursor == before)
      _ = field.press(.left)
    }
  }

  @Test("and in a text, but where blanks hang over its edge", arguments: texts)
  func areaAgrees(text: String) {
    let rect = Rect(x: 3, y: 1, width: 12, height: 3)
    var area = TextArea(text, width: 12, height: 3)
    for _ in 0...area.text.count {
      let surface = drawn(20, 5) { area.draw(in: rect, on: &$0) }
      let before = area.cursor
      if let cursor = surface.cursor { area.click(at: cursor, in: rect) }
      let hangs = area.document.paragraphs[before.paragraph].line.text(0..<before.offset)
        .hasSuffix("  ")
      #expect(area.cursor == before || hangs)
      area.place(before, selecting: false)
      _ = area.press(.left)
    }
  }

  @Test("wherever one clicks, the cursor is in the text", arguments: texts)
  func staysInText(text: String) {
    for x in -2..<24 {
      for y in -2..<6 {
        var area = TextArea(text, width: 12, height: 3)
        area.click(at: Point(x, y), in: Rect(x: 3, y: 1, width: 12, height: 3))
        #expect(area.document.paragraphs.indices.contains(area.cursor.paragraph))
        let line = area.document.paragraphs[area.cursor.paragraph].line
        #expect((0...line.count).contains(area.cursor.offset))
        var field = TextField(text)
        field.click(at: Point(x, y), in: Rect(x: 3, y: 1, width: 12, height: 1))
        #expect((0...field.text.count).contains(field.cursor))
      }
    }
  }
}
