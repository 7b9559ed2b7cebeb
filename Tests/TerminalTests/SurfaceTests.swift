import Terminal
import TestSupport
import Testing

struct SurfaceTests {
  private func surface(_ columns: Int = 10, _ rows: Int = 2) -> Surface {
    Surface(size: Size(columns: columns, rows: rows))
  }

  @Test("a text is written and its columns are told")
  func puts() {
    var screen = surface()
    #expect(screen.put("abc", at: Point(2, 1), style: Style(.accent)) == 3)
    #expect(screen.text == "\n  abc")
    #expect(screen[2, 1].style == Style(.accent))
    #expect(screen[5, 1].style == .plain)
    #expect(screen.put("été", at: Point(0, 0)) == 3)
    #expect(screen.rowText(0) == "été")
  }

  @Test("what lies outside is cut", arguments: ["abcdefghijklmn", "ébcdefghijklmn"])
  func clips(text: String) {
    var screen = surface()
    let box = Rect(x: 2, y: 0, width: 4, height: 1)
    #expect(screen.put(text, at: Point(0, 0), within: box) == 6)
    #expect(screen.text == "  cdef\n")
    #expect(screen.put(text, at: Point(0, 1), within: box) == 0)
    #expect(screen.put(text, at: Point(0, -1)) == 0)
    #expect(screen.put(text, at: Point(40, 0)) == 0)
    #expect(screen.put(text, at: Point(8, 1)) == 2)
  }

  @Test("half a wide glyph is never shown")
  func wideGlyphs() {
    var screen = surface(5, 1)
    #expect(screen.put("日本語", at: Point(0, 0)) == 5)
    #expect(screen.text == "日本")
    #expect(screen[0, 0].width == 2)
    #expect(screen[1, 0].width == 0)
    screen.put("x", at: Point(1, 0))
    #expect(screen.text == " x本")
    screen.put("y", at: Point(2, 0))
    #expect(screen.text == " xy")
    screen.put("日", at: Point(-1, 0))
    #expect(screen.text == " xy")
    screen.put("日日", at: Point(0, 0))
    screen.put("é", at: Point(2, 0))
    #expect(screen.text == "日é")
    screen.fill(Rect(x: 1, y: 0, width: 1, height: 1), Style(.text, on: .bar))
    #expect(screen.text == "  é")
  }

  @Test("marks stay on their letter, four scalars at most")
  func clusters() {
    var screen = surface()
    screen.put("e\u{301}a" + String(repeating: "\u{335}", count: 9), at: Point(0, 0))
    #expect(screen.scalars(of: screen[0, 0]) == [0x65, 0x301])
    #expect(screen.scalars(of: screen[1, 0]).count == 4)
    var other = surface()
    other.put("o\u{308}", at: Point(5, 1))
    other.put("e\u{301}a" + String(repeating: "\u{335}", count: 9), at: Point(0, 0))
    #expect(screen.showsSame(other, row: 0))
    #expect(!screen.showsSame(other, row: 1))
    #expect(screen != other)
  }

  @Test("roles change without the text")
  func restyles() {
    var screen = surface()
    screen.put("abc", at: Point(0, 0), style: Style(.good))
    screen.restyle(Rect(x: 0, y: 0, width: 99, height: 1)) { $0.on(.selection).bold }
    #expect(screen[1, 0].style == Style(.good, on: .selection).bold)
    #expect(screen[9, 0].style == Style(.text, on: .selection).bold)
    #expect(screen.text == "abc\n")
  }

  @Test(
    "hostile texts never hold a control character",
    arguments: [
      "\u{1b}[2J", "a\nb", "\u{9b}5A", "\u{202e}abc", "\u{0}\u{7f}", "a\u{200b}\u{feff}",
    ])
  func safe(text: String) {
    var screen = surface(40, 1)
    screen.put(text, at: Point(0, 0))
    #expect(screen.text == Glyphs.visible(text))
    #expect(screen.text.unicodeScalars.allSatisfy { (0x20..<0x7f).contains($0.value) })
  }

  @Test("a golden shows size, rows, roles and cursor")
  func golden() throws {
    var screen = surface(20, 3)
    screen.fill(Rect(x: 0, y: 0, width: 20, height: 1), Style(.text, on: .bar))
    screen.put("Aquarium", at: Point(1, 0), style: Style(.accent, on: .bar).bold)
    screen.put("Santé 81", at: Point(2, 1), style: Style(.good))
    screen.cursor = Point(4, 2)
    #expect(
      screen.golden == """
        20x3
         Aquarium
          Santé 81

        -- looks
        0: 0-0 text on bar, 1-8 accent on bar bold, 9-19 text on bar
        1: 2-9 good
        -- cursor 4,2

        """)
  }

  @Test("a surface without cells can be written to")
  func empty() {
    var screen = surface(0, 0)
    #expect(screen.put("abc", at: Point(0, 0)) == 0)
    screen.fill(Rect(x: 0, y: 0, width: 5, height: 5), .plain)
    screen.restyle(Rect(x: 0, y: 0, width: 5, height: 5)) { $0.bold }
    #expect(screen.text == "")
    #expect(screen[3, 3].isBlank)
  }
}
