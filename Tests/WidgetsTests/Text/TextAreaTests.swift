import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct TextAreaTests {
  @Test(
    "keys edit and move over lines",
    arguments: [
      ("", "\"un\" enter \"deux\"", "un\ndeux|"),
      ("un\ndeux", "up", "un|\ndeux"),
      ("un\ndeux", "up up", "|un\ndeux"),
      ("un\ndeux", "down", "un\ndeux|"),
      ("un\ndeux", "home left", "un|\ndeux"),
      ("un\ndeux", "ctrl-home end right", "un\n|deux"),
      ("un\ndeux", "home backspace", "un|deux"),
      ("un\ndeux", "up end del", "un|deux"),
      ("un\ndeux", "ctrl-home enter", "\n|un\ndeux"),
      ("un\ndeux", "ctrl-home", "|un\ndeux"),
      ("un\ndeux", "ctrl-home ctrl-end", "un\ndeux|"),
      ("un\ndeux", "pgup", "un|\ndeux"),
      ("un\ndeux", "ctrl-home backspace", "|un\ndeux"),
      ("un\ndeux", "del", "un\ndeux|"),
      ("un\ndeux", "home ctrl-left", "un|\ndeux"),
      ("un\ndeux trois", "ctrl-left ctrl-left", "un\n|deux trois"),
      ("un\ndeux", "ctrl-home ctrl-right ctrl-right ctrl-right", "un\ndeux|"),
      ("un\ndeux trois", "ctrl-w", "un\ndeux |"),
      ("un\ndeux trois", "ctrl-u", "un\n|"),
      ("un\ndeux trois", "ctrl-u ctrl-u", "un|"),
      ("un\ndeux trois", "home ctrl-k", "un\n|"),
      ("un\ndeux", "up end ctrl-k", "un|deux"),
      ("un\ndeux", "home alt-d", "un\n|"),
      ("un\ndeux", "home ctrl-e", "un\ndeux|"),
    ])
  func keysEdit(before: String, keys: String, after: String) throws {
    var area = TextArea(before)
    try area.press(keys)
    #expect(area.marked == after)
  }

  @Test(
    "shift selects over lines, ctrl-a everything, and typing replaces it",
    arguments: [
      ("un\ndeux", [Key(.up, .shift)], "un|‹\ndeux›"),
      ("un\ndeux", [Key(.left, .shift), Key(.left, .shift)], "un\nde|‹ux›"),
      ("un\ndeux", [.control("a")], "‹un\ndeux›|"),
      ("un\ndeux", [.control("a"), .character("x")], "x|"),
      ("un\ndeux", [.control("a"), .backspace], "|"),
      ("un\ndeux", [.control("a"), .left], "|un\ndeux"),
      ("un\ndeux", [.control("a"), .right], "un\ndeux|"),
      ("un\ndeux", [Key(.home, [.shift, .control])], "|‹un\ndeux›"),
      ("un\ndeux", [Key(.up, .shift), .enter], "un\n|"),
      ("un\ndeux", [Key(.pageUp, .shift), .delete], "un|"),
    ])
  func selects(before: String, keys: [Key], after: String) {
    var area = TextArea(before)
    for key in keys { _ = area.press(key) }
    #expect(area.marked == after)
  }

  @Test("what is cut or copied is told, and a paste asks for it")
  func copies() throws {
    var area = TextArea("un\ndeux")
    #expect(area.press(.control("c")) == .ignored)
    #expect(area.press(.control("x")) == .ignored)
    try area.press("ctrl-a")
    #expect(area.press(.control("c")) == .copied("un\ndeux"))
    #expect(area.press(.control("x")) == .copied("un\ndeux"))
    #expect(area.isEmpty)
    #expect(try area.press("ctrl-v") == .wantsPaste)
    area.paste("un\ndeux")
    area.selectAll()
    area.paste("")
    #expect(area.text == "un\ndeux")
  }

  @Test("keys that mean nothing in a text are left to the pane")
  func replies() throws {
    var area = TextArea("a")
    #expect(area.press(.enter) == .handled)
    for key in ["esc", "tab", "shift-tab", "ctrl-s", "f1", "alt-x", "ins"] {
      #expect(try area.press(key) == .ignored, "\(key)")
    }
    #expect(area.text == "a\n")
  }

  @Test("a paste of several lines is one insert and one undo")
  func pastes() throws {
    var area = TextArea("début fin")
    try area.press("ctrl-left")
    area.paste("un\r\ndeux\rtrois\u{1B}[2J\n")
    #expect(area.marked == "début un\ndeux\ntrois[2J\n|fin")
    try area.press("ctrl-z")
    #expect(area.marked == "début |fin")
    try area.press("ctrl-y")
    #expect(area.marked == "début un\ndeux\ntrois[2J\n|fin")
  }

  @Test("a paste over a selection of several lines replaces it")
  func pastesOver() throws {
    var area = TextArea("un\ndeux\ntrois\nquatre")
    try area.press("up home shift-up shift-up")
    area.paste("A\nB")
    #expect(area.marked == "A\nB|trois\nquatre")
    try area.press("ctrl-z")
    #expect(area.text == "un\ndeux\ntrois\nquatre")
  }

  @Test("undo goes by words, by lines and by runs of deletions")
  func undoes() throws {
    var area = TextArea()
    try area.press("\"un deux\" enter \"trois\"")
    try area.press("backspace backspace ctrl-z")
    #expect(area.marked == "un deux\ntrois|")
    try area.press("ctrl-z")
    #expect(area.marked == "un deux\n|")
    try area.press("ctrl-z")
    #expect(area.marked == "un deux|")
    try area.press("ctrl-z")
    #expect(area.marked == "un |")
    try area.press("ctrl-z ctrl-z")
    #expect(area.marked == "|")
    try area.press("ctrl-y ctrl-y ctrl-y")
    #expect(area.marked == "un deux\n|")
    try area.press("\"x\" ctrl-y")
    #expect(area.marked == "un deux\nx|")
  }

  @Test("undoing everything gives back the first text byte by byte, and redoing the last")
  func undoesEverything() throws {
    let first = "L’eau\n\ndéjà vue e\u{301} 漢字\n👩‍👩‍👧 fin"
    var area = TextArea(first)
    let keys = [
      "up up \"abc def\"", "enter", "ctrl-w", "shift-up \"x\"", "ctrl-home del del", "ctrl-end",
      "enter enter", "ctrl-k", "up ctrl-u backspace",
    ]
    for keys in keys { try area.press(keys) }
    area.paste("deux\nlignes")
    let last = area.text
    for _ in 0..<40 { _ = area.press(.control("z")) }
    #expect(area.text.utf8.elementsEqual(first.utf8))
    for _ in 0..<40 { _ = area.press(.control("y")) }
    #expect(area.text.utf8.elementsEqual(last.utf8))
  }

  @Test(
    "what looks like one letter is deleted as one",
    arguments: ["e\u{301}", "👩‍👩‍👧", "🇫🇷", "漢"])
  func deletesGraphemes(letter: String) throws {
    var area = TextArea("a\n" + letter)
    try area.press("backspace")
    #expect(area.text == "a\n")
  }

  @Test("a mark pasted after a letter belongs to it; one at the start of a line stands alone")
  func joinsMarks() throws {
    var area = TextArea("ab")
    try area.press("left")
    area.paste("\u{301}")
    #expect(area.cursor == TextPosition(paragraph: 0, offset: 1))
    #expect(area.document.paragraphs[0].line.count == 2)
    area = TextArea("ab\n")
    area.paste("\u{301}c")
    #expect(area.text.unicodeScalars.elementsEqual("ab\n\u{301}c".unicodeScalars))
  }

  @Test("a text keeps its blank lines, its tabs and its blanks at the end of a line")
  func keepsText() {
    let text = "\n\n  retrait \t\n\nfin\n"
    #expect(TextArea(text).text == text)
    #expect(TextArea("a\r\nb").text == "a\nb")
  }
}
