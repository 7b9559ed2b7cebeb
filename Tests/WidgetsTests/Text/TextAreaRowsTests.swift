import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct TextAreaRowsTests {
  /// Ten columns of text: one more is kept for the cursor.
  private func area(_ text: String, height: Int = 4) -> TextArea {
    TextArea(text, width: 11, height: height)
  }

  private func shown(_ area: TextArea, height: Int = 4) -> Surface {
    drawn(11, height) { area.draw(in: $0.bounds, on: &$0, style: .plain) }
  }

  @Test("a written text looks like this")
  func looks() throws {
    var area = TextArea(
      "Désaltérer sans gaspiller : moins de 1,6 l d’eau par litre vendu en 2030.\n\nCap : 漢字.")
    try area.press("up up shift-left shift-left shift-left shift-left shift-left shift-left")
    let surface = drawn { area.draw(in: Rect(x: 2, y: 1, width: 34, height: 6), on: &$0) }
    try expectGolden(surface.golden, "text-area")
  }

  @Test("words wrap whole, blanks hang over the edge, and long words are broken")
  func wraps() {
    #expect(shown(area("un deux trois quatre")).text == "un deux\ntrois\nquatre\n")
    #expect(shown(area("0123456789 suite")).text == "0123456789\nsuite\n\n")
    #expect(shown(area("0123456789abc d")).text == "0123456789\nabc d\n\n")
    #expect(shown(area("漢字漢字漢字")).text == "漢字漢字漢\n字\n\n")
  }

  @Test("up and down go by the rows that are seen, and keep to their column")
  func movesByRows() throws {
    var area = area("abcdefgh\nij\nklmnopqr")
    try area.press("left up")
    #expect(area.marked == "abcdefgh\nij|\nklmnopqr")
    try area.press("up")
    #expect(area.marked == "abcdefg|h\nij\nklmnopqr")
    try area.press("down down")
    #expect(area.marked == "abcdefgh\nij\nklmnopq|r")
    try area.press("up right")
    #expect(area.marked == "abcdefgh\nij\n|klmnopqr")
  }

  @Test("up and down pass through the rows of one wrapped line")
  func movesInsideParagraph() throws {
    var area = area("un deux trois quatre")
    try area.press("up")
    #expect(area.marked == "un deux trois| quatre")
    try area.press("up")
    #expect(area.marked == "un deu|x trois quatre")
    try area.press("end")
    #expect(area.marked == "un deux| trois quatre")
    try area.press("down home")
    #expect(area.marked == "un deux |trois quatre")
  }

  @Test("a column is kept over wide letters, never inside of one")
  func keepsColumnOverWide() throws {
    var area = area("abc\n漢字\nabc")
    try area.press("up")
    #expect(area.marked == "abc\n漢字|\nabc")
    try area.press("up")
    #expect(area.marked == "abc|\n漢字\nabc")
  }

  @Test("pages keep one row of the last page in sight")
  func pages() throws {
    var area = area((1...20).map(String.init).joined(separator: "\n"))
    try area.press("ctrl-home pgdn")
    #expect(area.cursor.paragraph == 3)
    try area.press("pgdn pgup")
    #expect(area.cursor.paragraph == 3)
    try area.press("pgdn pgdn pgdn pgdn pgdn pgdn pgdn")
    #expect(area.cursor == area.document.end)
  }

  @Test("the cursor's row is always in sight, and marks say where more follows")
  func scrolls() throws {
    var area = area((1...20).map { "ligne \($0)" }.joined(separator: "\n"))
    #expect(shown(area).text == "ligne 17  ▴\nligne 18\nligne 19\nligne 20")
    try area.press("ctrl-home")
    #expect(shown(area).text == "ligne 1\nligne 2\nligne 3\nligne 4   ▾")
    try area.press("down down down down")
    #expect(shown(area).text == "ligne 2   ▴\nligne 3\nligne 4\nligne 5   ▾")
    try area.press("up up")
    #expect(shown(area).text == "ligne 2   ▴\nligne 3\nligne 4\nligne 5   ▾")
    #expect(shown(area).cursor == Point(0, 1))
  }

  @Test("the cursor stays in the frame for every place of every odd text and size")
  func staysInside() {
    let text = "Mot 漢字漢字 e\u{301}e\u{301} 👩‍👩‍👧👩‍👩‍👧\n\n" + String(repeating: "x", count: 40) + "  fin "
    for width in [1, 2, 3, 7, 20] {
      var area = TextArea(text, width: width, height: 3)
      for _ in 0...text.count {
        let rect = Rect(x: 1, y: 1, width: width, height: 3)
        let surface = drawn(24, 6) { area.draw(in: rect, on: &$0, style: .plain) }
        #expect(rect.contains(surface.cursor ?? Point(-1, -1)))
        _ = area.press(.left)
      }
      #expect(area.cursor == TextPosition(paragraph: 0, offset: 0))
    }
  }

  @Test("drawing in another size than the one typed in shows the cursor all the same")
  func drawsAnySize() {
    let area = TextArea((1...30).map(String.init).joined(separator: "\n"))
    for rows in 1...8 {
      let surface = drawn(5, rows) { area.draw(in: $0.bounds, on: &$0) }
      #expect(surface.cursor == Point(2, rows - 1))
    }
    let nothing = drawn(5, 2) { area.draw(in: $0.bounds.top(0), on: &$0) }
    #expect(nothing.cursor == nil)
  }

  @Test("the rows of a text are counted up to a limit")
  func counts() {
    let area = TextArea("un deux trois\n\nquatre")
    #expect(area.lineCount(width: 11, limit: 10) == 4)
    #expect(area.lineCount(width: 40, limit: 10) == 3)
    #expect(area.lineCount(width: 11, limit: 2) == 2)
    #expect(TextArea("").lineCount(width: 11, limit: 10) == 1)
  }

  @Test("a click finds the letter that is seen there, and a drag selects up to it")
  func clicks() {
    var area = area("un deux trois\nquatre")
    let rect = Rect(x: 0, y: 0, width: 11, height: 4)
    area.click(at: Point(2, 1), in: rect)
    #expect(area.marked == "un deux tr|ois\nquatre")
    area.click(at: Point(9, 2), in: rect, extending: true)
    #expect(area.marked == "un deux tr‹ois\nquatre›|")
    area.click(at: Point(9, 0), in: rect)
    #expect(area.marked == "un deux| trois\nquatre")
    area.click(at: Point(0, 9), in: rect)
    #expect(area.marked == "un deux trois\n|quatre")
  }

  @Test("the wheel scrolls, and takes the cursor along only where it would leave")
  func wheel() throws {
    var area = area((1...20).map(String.init).joined(separator: "\n"))
    let rect = Rect(x: 0, y: 0, width: area.width, height: area.height)
    try area.press("ctrl-home down down")
    area.scroll(by: 2, in: rect)
    #expect(shown(area).text.hasPrefix("3"))
    #expect(area.cursor.paragraph == 2)
    area.scroll(by: 3, in: rect)
    #expect(area.cursor.paragraph == 5)
    area.scroll(by: -40, in: rect)
    #expect(shown(area).text.hasPrefix("1"))
    #expect(area.cursor.paragraph == 3)
  }

  @Test("a word of 10,000 letters is shown, moved in and edited")
  func longWord() throws {
    var area = area(String(repeating: "x", count: 10_000))
    #expect(area.lineCount(width: 11, limit: 5_000) == 1_000)
    try area.press("up \"y\"")
    #expect(shown(area).text.hasPrefix("xxxxxxxxxx"))
    #expect(area.text.utf8.count == 10_001)
    try area.press("ctrl-home down down end")
    #expect(area.cursor.offset == 29)
  }

  @Test("typing in a long text wraps no other paragraph than its own")
  func wrapsOneParagraph() throws {
    let paragraph = String(repeating: "mot ", count: 50)
    var area = TextArea(Array(repeating: paragraph, count: 1_000).joined(separator: "\n"))
    let first = area.document.paragraphs[0]
    try area.press("\"encore\" up \"un\" pgup enter")
    #expect(area.document.paragraphs[0] == first)
    #expect(area.document.paragraphs.count == 1_001)
  }
}
