import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct TextFieldTests {
  @Test(
    "keys edit and move",
    arguments: [
      ("", "\"Norval\"", "Norval|"),
      ("Norval", "left left \"i\"", "Norvi|al"),
      ("Norval", "home \"x\"", "x|Norval"),
      ("Norval", "home \"x\" ctrl-e \"y\"", "xNorvaly|"), ("Norval", "ctrl-a \"x\"", "x|"),
      ("Norval", "home left left", "|Norval"),
      ("Norval", "end right right", "Norval|"),
      ("Norval", "backspace backspace", "Norv|"),
      ("Norval", "home backspace", "|Norval"),
      ("Norval", "home del", "|orval"),
      ("Norval", "del", "Norval|"),
      ("Norval", "home ctrl-d ctrl-d", "|rval"),
      ("Norval", "ctrl-h", "Norva|"),
      ("rue de la Gare", "ctrl-left ctrl-left", "rue de |la Gare"),
      ("rue de la Gare", "alt-b", "rue de la |Gare"),
      ("rue de la Gare", "home ctrl-right", "rue| de la Gare"),
      ("rue de la Gare", "home alt-f alt-f", "rue de| la Gare"),
      ("rue de la Gare", "ctrl-w", "rue de la |"),
      ("rue de la Gare", "alt-backspace ctrl-backspace", "rue de |"),
      ("rue de la Gare", "home alt-d", "| de la Gare"),
      ("rue de la Gare", "home ctrl-del", "| de la Gare"),
      ("rue de la Gare", "ctrl-left ctrl-u", "|Gare"),
      ("rue de la Gare", "ctrl-left ctrl-k", "rue de la |"),
      ("l’eau, déjà !", "ctrl-left", "l’eau, |déjà !"),
    ])
  func keysEdit(before: String, keys: String, after: String) throws {
    var field = TextField(before)
    try field.press(keys)
    #expect(field.marked == after)
  }

  @Test(
    "shift selects, and typing replaces what is selected",
    arguments: [
      ("Norval", "shift-left shift-left", "Norv|‹al›"),
      ("Norval", "home shift-right", "‹N›|orval"),
      ("Norval", "shift-home", "|‹Norval›"),
      ("Norval", "home shift-end", "‹Norval›|"),
      ("rue de la Gare", "ctrl-shift-left", "rue de la |‹Gare›"),
      ("Norval", "shift-left left", "Norva|l"),
      ("Norval", "shift-left right", "Norval|"),
      ("Norval", "shift-left \"x\"", "Norvax|"),
      ("Norval", "shift-left shift-left backspace", "Norv|"),
      ("Norval", "shift-left del", "Norva|"),
      ("Norval", "shift-left shift-right", "Norval|"),
      ("Norval", "shift-home ctrl-x", "|"),
    ])
  func shiftSelects(before: String, keys: String, after: String) throws {
    var field = TextField(before)
    try field.press(keys)
    #expect(field.marked == after)
  }

  @Test("a selected text is copied and cut, and told so that the terminal has it too")
  func copies() throws {
    var field = TextField("4 200 personnes")
    #expect(field.press(.control("c")) == .ignored)
    try field.press("home")
    for _ in 0..<5 { _ = field.press(Key(.right, .shift)) }
    #expect(field.press(.control("c")) == .copied("4 200"))
    #expect(field.text == "4 200 personnes")
    #expect(field.press(.control("x")) == .copied("4 200"))
    #expect(field.text == " personnes")
    #expect(try field.press("end ctrl-v") == .wantsPaste)
    #expect(field.text == " personnes")
  }

  @Test("keys that mean nothing in a line are left to the pane")
  func replies() throws {
    var field = TextField("a")
    #expect(try field.press("b") == .handled)
    for key in [
      "enter", "esc", "up", "down", "tab", "shift-tab", "pgup", "f1", "ctrl-s", "alt-x", "ins",
    ] {
      #expect(try field.press(key) == .ignored, "\(key)")
    }
    #expect(field.text == "ab")
  }

  @Test("a paste is one edit, its line breaks are spaces and its control characters go")
  func pastes() throws {
    var field = TextField("12 rue ")
    field.paste("de la\r\nGare\nValence\t26\u{1B}[31m\u{7}")
    #expect(field.text == "12 rue de la Gare Valence 26[31m")
    try field.press("ctrl-z")
    #expect(field.text == "12 rue ")
    field.paste("")
    try field.press("ctrl-z")
    #expect(field.text == "12 rue ")
  }

  @Test("undo takes words back one by one, and redo brings them again")
  func undoes() throws {
    var field = TextField()
    try field.press("\"un deux trois\"")
    try field.press("ctrl-z")
    #expect(field.marked == "un deux|")
    try field.press("ctrl-_")
    #expect(field.marked == "un|")
    try field.press("ctrl-y ctrl-y")
    #expect(field.marked == "un deux trois|")
    try field.press("ctrl-z ctrl-z ctrl-z ctrl-z")
    #expect(field.marked == "|")
    try field.press("\"x\" ctrl-y")
    #expect(field.marked == "x|")
  }

  @Test("letters typed after a move are another step than those before it")
  func movesPartSteps() throws {
    var field = TextField()
    try field.press("\"ab\" left \"c\" ctrl-z")
    #expect(field.marked == "a|b")
  }

  @Test(
    "what looks like one letter is deleted as one",
    arguments: ["e\u{301}", "👩‍👩‍👧", "🇫🇷", "漢", "ก็"])
  func deletesGraphemes(letter: String) throws {
    var field = TextField("a" + letter)
    try field.press("backspace")
    #expect(field.text == "a")
    field = TextField("a" + letter + "b")
    try field.press("left left del")
    #expect(field.text == "ab")
  }

  @Test("a combining mark joins the letter before the cursor")
  func joinsMarks() {
    var field = TextField("ab")
    _ = field.press(.left)
    field.paste("\u{301}")
    #expect(field.text.unicodeScalars.elementsEqual("a\u{301}b".unicodeScalars))
    #expect(field.cursor == 1)
    _ = field.press(.backspace)
    #expect(field.text == "b")
  }

  @Test("nothing pasted over a selection leaves it")
  func pastesNothing() {
    var field = TextField("2026")
    field.selectAll()
    field.paste("")
    #expect(field.marked == "‹2026›|")
  }
}
