import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct TextFieldDrawingTests {
  private let row = Rect(x: 2, y: 1, width: 10, height: 1)

  private func shown(_ field: TextField) -> Surface {
    drawn(16, 3) { field.draw(in: row, on: &$0) }
  }

  @Test("a field looks like this, with a part of it selected")
  func looks() throws {
    var field = TextField("Norval")
    for _ in 0..<3 { _ = field.press(Key(.left, .shift)) }
    try expectGolden(shown(field).golden, "text-field")
  }

  @Test("the cursor stands where the next letter goes, in columns")
  func cursor() {
    #expect(shown(TextField("ab")).cursor == Point(4, 1))
    #expect(shown(TextField("漢字")).cursor == Point(6, 1))
    #expect(shown(TextField("e\u{301}")).cursor == Point(3, 1))
    #expect(shown(TextField()).cursor == Point(2, 1))
  }

  @Test("a text longer than its field is scrolled so that the cursor is in sight")
  func scrolls() throws {
    var field = TextField("0123456789abcdef")
    #expect(shown(field).rowText(1) == "  ‹bcdef")
    #expect(shown(field).cursor == Point(8, 1))
    try field.press("home")
    #expect(shown(field).rowText(1) == "  012345678›")
    #expect(shown(field)[11, 1].style == Style(.faint, on: .field))
    #expect(shown(field).cursor == Point(2, 1))
  }

  @Test("a text hidden on both sides has a sign at each, and the cursor stands on neither")
  func hiddenOnBothSides() {
    var field = TextField("0123456789abcdefghijklmnopqrstuvwxyz")
    for _ in 0..<12 { _ = field.press(.left) }
    #expect(shown(field).rowText(1) == "  ‹lmnopqrs›")
    for _ in 0..<24 {
      let surface = shown(field)
      let cursor = surface.cursor ?? Point(-1, -1)
      #expect(surface[cursor.x, cursor.y].style == Style(.text, on: .field))
      _ = field.press(.left)
    }
  }

  @Test("a text that fits has no sign, with the cursor anywhere")
  func noSigns() throws {
    var field = TextField("012345678")
    #expect(shown(field).rowText(1) == "  012345678")
    try field.press("home")
    #expect(shown(field).rowText(1) == "  012345678")
  }

  @Test("the cursor never leaves the field, wherever it is in whatever text")
  func staysInside() {
    var field = TextField("漢字 et lettres, 漢字 et encore des lettres 👩‍👩‍👧 fin")
    for _ in 0...field.text.count {
      for width in 1...12 {
        let rect = Rect(x: 2, y: 1, width: width, height: 1)
        let surface = drawn(16, 3) { field.draw(in: rect, on: &$0) }
        let cursor = surface.cursor ?? Point(-1, -1)
        #expect(rect.contains(cursor))
        #expect(surface[1, 1] == surface[0, 0])
      }
      _ = field.press(.left)
    }
  }

  @Test("an inactive field shows neither cursor nor selection")
  func inactive() {
    var field = TextField("Norval")
    field.selectAll()
    let surface = drawn(16, 3) { field.draw(in: row, on: &$0, isActive: false) }
    #expect(surface.cursor == nil)
    #expect(surface[3, 1].style == Style(.text, on: .field))
  }

  @Test("nothing is drawn where there is no room")
  func noRoom() {
    let surface = drawn(16, 3) {
      TextField("x").draw(in: Rect(x: 2, y: 1, width: 0, height: 1), on: &$0)
    }
    #expect(surface.text == "\n\n")
  }

  @Test("a click puts the cursor before or after the letter, by its nearer half")
  func clicks() {
    var field = TextField("ab漢d")
    field.click(at: Point(3, 1), in: row)
    #expect(field.cursor == 1)
    field.click(at: Point(4, 1), in: row)
    #expect(field.cursor == 2)
    field.click(at: Point(5, 1), in: row)
    #expect(field.cursor == 3)
    field.click(at: Point(11, 1), in: row)
    #expect(field.cursor == 4)
    field.click(at: Point(2, 1), in: row, extending: true)
    #expect(field.selection == 0..<4)
  }

  @Test("a click in a scrolled text finds the letter that is seen there")
  func clicksScrolled() {
    var field = TextField("0123456789abcdef")
    field.click(at: Point(2, 1), in: row)
    #expect(field.cursor == 10)
  }

  @Test("what a text hides is made visible and leaves the cursor in its place")
  func showsHidden() {
    let surface = shown(TextField("a\u{202E}b"))
    #expect(surface.rowText(1) == "  a<202E>b")
    #expect(surface.cursor == Point(10, 1))
  }
}
