import Terminal
import Testing

struct KeyTests {
  @Test(
    "every key is written and read the same",
    arguments: [
      "j", "J", "/", ":", "-", "é", "enter", "esc", "tab", "shift-tab", "ctrl-r", "alt-f",
      "shift-up", "ctrl-left", "space", "ctrl-space", "f1", "f12", "pgup", "pgdn", "del", "ins",
      "backspace", "home", "end", "ctrl-alt-shift-down", "ctrl--", "quote", "alt-enter",
    ])
  func roundTrip(text: String) {
    #expect(Key(text)?.text == text)
  }

  @Test(
    "what is no key is refused", arguments: ["", "enterr", "ctrl-", "f0", "f21", "fx", "hyper-a"])
  func refused(text: String) {
    #expect(Key(text) == nil)
  }

  @Test(
    "keys have short signs",
    arguments: [
      ("enter", "↵"), ("tab", "⇥"), ("shift-tab", "⇧⇥"), ("esc", "Esc"), ("ctrl-r", "Ctrl-R"),
      ("alt-u", "Alt-U"), ("alt-U", "Alt-⇧U"),
      ("left", "←"), ("space", "␣"), ("alt-f", "Alt-F"), ("f1", "F1"), ("j", "j"), ("J", "J"),
    ])
  func glyphs(text: String, sign: String) {
    #expect(Key(text)?.glyph == sign)
  }

  @Test("only plain characters type something")
  func typed() {
    #expect(Key("é")?.typed == "é")
    #expect(Key("space")?.typed == " ")
    #expect(Key("ctrl-a")?.typed == nil)
    #expect(Key("enter")?.typed == nil)
  }

  @Test("a sequence is keys and typed texts")
  func sequence() throws {
    let keys = try Key.sequence(#"j enter ! "a \"b\"\n" ctrl-s"#)
    #expect(
      keys.map(\.text) == [
        "j", "enter", "!", "a", "space", "quote", "b", "quote", "enter", "ctrl-s",
      ])
    #expect(try Key.sequence("") == [])
    #expect(throws: KeySequenceError.unknownKey("entre")) { try Key.sequence("j entre") }
    #expect(throws: KeySequenceError.unclosedQuote) { try Key.sequence("\"abc") }
    #expect(throws: KeySequenceError.unclosedQuote) { try Key.sequence("\"abc\\") }
  }
}
