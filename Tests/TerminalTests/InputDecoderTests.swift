import Terminal
import Testing

struct InputDecoderTests {
  private func decode(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    let events = decoder.decode(Array(text.utf8))
    return events + decoder.finish()
  }

  private func names(_ text: String) -> [String] {
    decode(text).map { event in
      if case .key(let key) = event { key.text } else { "\(event)" }
    }
  }

  @Test(
    "keys of every kind of terminal",
    arguments: [
      ("a", ["a"]), ("é日", ["é", "日"]), ("\r", ["enter"]), ("\n", ["enter"]), ("\t", ["tab"]),
      ("\u{7f}", ["backspace"]), ("\u{8}", ["backspace"]), ("\u{1}", ["ctrl-a"]),
      ("\u{1a}", ["ctrl-z"]), ("\u{0}", ["ctrl-space"]), ("\u{1f}", ["ctrl-_"]),
      ("\u{1b}[A", ["up"]), ("\u{1b}OA", ["up"]), ("\u{1b}[1;2B", ["shift-down"]),
      ("\u{1b}[1;5C", ["ctrl-right"]), ("\u{1b}[1;3D", ["alt-left"]), ("\u{1b}[1;9D", ["alt-left"]),
      ("\u{1b}[1;8A", ["ctrl-alt-shift-up"]), ("\u{1b}[H", ["home"]), ("\u{1b}[4~", ["end"]),
      ("\u{1b}[7~", ["home"]), ("\u{1b}[2~", ["ins"]), ("\u{1b}[3~", ["del"]),
      ("\u{1b}[3;5~", ["ctrl-del"]), ("\u{1b}[5~", ["pgup"]), ("\u{1b}[6~", ["pgdn"]),
      ("\u{1b}OP", ["f1"]), ("\u{1b}[11~", ["f1"]), ("\u{1b}[[B", ["f2"]), ("\u{1b}[15~", ["f5"]),
      ("\u{1b}[24~", ["f12"]), ("\u{1b}[1;2P", ["shift-f1"]), ("\u{1b}[Z", ["shift-tab"]),
      ("\u{1b}[a", ["shift-up"]), ("\u{1b}Oc", ["ctrl-right"]), ("\u{1b}OM", ["enter"]),
      ("\u{1b}x", ["alt-x"]), ("\u{1b}é", ["alt-é"]), ("\u{1b}\r", ["alt-enter"]),
      ("\u{1b}\u{1b}[A", ["alt-up"]), ("\u{1b}\u{1b}", ["esc", "esc"]), ("\u{1b}", ["esc"]),
      ("\u{1b}[", ["alt-["]), ("\u{1b}O", ["alt-O"]), ("\u{1b}[13;2u", ["shift-enter"]),
      ("\u{1b}[27;5;13~", ["ctrl-enter"]), ("\u{1b}[97;5u", ["ctrl-a"]), ("\u{1b}[97;2u", ["A"]),
    ])
  func keys(bytes: String, expected: [String]) {
    #expect(names(bytes) == expected)
  }

  @Test(
    "what isn't known is passed over and types nothing",
    arguments: [
      "\u{1b}[?62;1c", "\u{1b}[999~", "\u{1b}[>0;276;0c", "\u{1b}[I", "\u{1b}[O",
      "\u{1b}[1;2Q\u{1b}[5n",
    ])
  func unknown(bytes: String) {
    #expect(names(bytes).filter { $0 != "shift-f2" } == [])
  }

  @Test(
    "bytes that are no text are passed over",
    arguments: [
      [0xff], [0xc3, 0x41], [0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xc2, 0x9b], [0xf5],
    ] as [[UInt8]])
  func badBytes(bytes: [UInt8]) {
    var decoder = InputDecoder()
    let events = decoder.decode(bytes + [0x6a])
    #expect(events.last == .key(.character("j")))
    #expect(events.filter { $0 != .key(.character("j")) && $0 != .key(.character("A")) } == [])
  }

  @Test("a sequence may come byte by byte")
  func cutSequences() {
    let text = "é\u{1b}[1;5Cx\u{1b}[200~a\rb\u{1b}[201~\u{1b}[<0;5;7My"
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for byte in text.utf8 { events += decoder.decode([byte]) }
    #expect(events == decode(text))
    #expect(events.count == 6)
    #expect(!decoder.isWaiting)
  }

  @Test("Esc waits for what may follow, and stands alone when nothing does")
  func loneEscape() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1b]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.finish() == [.key(.escape)])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
    #expect(decoder.finish() == [])
  }

  @Test("a sequence broken off is dropped, not typed")
  func brokenSequence() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}[1;".utf8)) == [])
    #expect(decoder.finish() == [.key(.escape)])
    let long = "\u{1b}[" + String(repeating: "1;", count: 500)
    #expect(decoder.decode(Array(long.utf8)) == [])
    #expect(decoder.decode(Array("j".utf8)).last == .key(.character("j")))
  }

  @Test(
    "a paste is one event, its line breaks \\n, whatever keys it holds",
    arguments: [
      ("a\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\nb\u{1b}[A:q\u{3}", "a\nb\u{1b}[A:q\u{3}"),
      ("", ""), ("é日", "é日"), ("\u{1b}[20", "\u{1b}[20"),
    ])
  func pastes(pasted: String, text: String) {
    #expect(decode("\u{1b}[200~\(pasted)\u{1b}[201~j") == [.paste(text), .key(.character("j"))])
  }

  @Test("a paste that hasn't ended waits, without becoming keys")
  func unfinishedPaste() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}[200~abc\u{1b}".utf8)) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.isPasting)
    #expect(decoder.decode(Array("[201~".utf8)) == [.paste("abc")])
    #expect(!decoder.isPasting)
  }

  @Test("a paste whose end never comes gives what came of it, and the keyboard back")
  func endlessPaste() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}[200~abc".utf8)) == [])
    #expect(decoder.finish() == [.paste("abc")])
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test(
    "an answer of the terminal to a question of others types nothing",
    arguments: [
      "\u{1b}]11;rgb:1c1c/1c1c/1c1c\u{7}", "\u{1b}]10;rgb:ffff/ffff/ffff\u{1b}\\",
      "\u{1b}P>|tmux 3.4\u{1b}\\", "\u{1b}P1$r0m\u{1b}\\", "\u{1b}_Gi=31;OK\u{1b}\\",
      "\u{1b}^private\u{1b}\\",
    ])
  func answers(bytes: String) {
    #expect(decode(bytes + "j") == [.key(.character("j"))])
    for cut in 3..<bytes.utf8.count {
      var decoder = InputDecoder()
      var events = decoder.decode(Array(bytes.utf8.prefix(cut)))
      // It comes in two pieces, with a moment between them.
      events += decoder.finish() + decoder.decode(Array(bytes.utf8.dropFirst(cut)))
      events += decoder.decode(Array("j".utf8))
      #expect(events.last == .key(.character("j")) && events.count == 1, "cut at \(cut): \(events)")
    }
  }

  @Test("an answer without an end gives the keyboard back after a moment")
  func endlessAnswer() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}]11;rgb".utf8)) == [])
    var pauses = 0
    while decoder.isWaiting, pauses < 100 {
      #expect(decoder.finish() == [])
      pauses += 1
    }
    #expect(pauses < 10)
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test("Alt with the sign that begins such an answer is still a key")
  func altKeys() {
    for sign in ["]", "P", "_", "^", "X"] {
      #expect(decode("\u{1b}" + sign) == [.key(Key(.character(Character(sign)), .alt))])
    }
  }

  @Test("the keypad's keys in application mode are digits and signs")
  func keypad() {
    let typed = decode("\u{1b}Op\u{1b}Oy\u{1b}Ok\u{1b}Om\u{1b}On\u{1b}Oo\u{1b}OX\u{1b}OM")
    #expect(
      typed == "09+-./=".map { .key(.character($0)) } + [.key(.enter)])
  }

  @Test(
    "the mouse says where and what",
    arguments: [
      ("\u{1b}[<0;1;1M", Mouse(.press(.left), at: Point(0, 0))),
      ("\u{1b}[<2;10;5M", Mouse(.press(.right), at: Point(9, 4))),
      ("\u{1b}[<0;1;1m", Mouse(.release, at: Point(0, 0))),
      ("\u{1b}[<32;4;4M", Mouse(.drag(.left), at: Point(3, 3))),
      ("\u{1b}[<64;1;1M", Mouse(.wheelUp, at: Point(0, 0))),
      ("\u{1b}[<65;1;1M", Mouse(.wheelDown, at: Point(0, 0))),
      ("\u{1b}[<16;300;200M", Mouse(.press(.left), at: Point(299, 199), modifiers: .control)),
      ("\u{1b}[<68;1;1M", Mouse(.wheelUp, at: Point(0, 0), modifiers: .shift)),
    ])
  func mouse(bytes: String, expected: Mouse) {
    #expect(decode(bytes) == [.mouse(expected)])
  }

  @Test(
    "a terminal that knows the old form alone is heard too, and types no letters",
    arguments: [
      ("\u{1b}[M !!", Mouse(.press(.left), at: Point(0, 0))),
      ("\u{1b}[M#D%", Mouse(.release, at: Point(35, 4))),
      ("\u{1b}[M@D%", Mouse(.drag(.left), at: Point(35, 4))),
      ("\u{1b}[M`qu", Mouse(.wheelUp, at: Point(80, 84))),
    ])
  func oldMouse(bytes: String, expected: Mouse) {
    #expect(decode(bytes + "x") == [.mouse(expected), .key(.character("x"))])
  }

  @Test(
    "a mouse that makes no sense is passed over",
    arguments: [
      "\u{1b}[<0;0;0M", "\u{1b}[<M", "\u{1b}[<0;1M", "\u{1b}[<35;1;1M",
      "\u{1b}[<0;99999999999999;1M",
    ])
  func badMouse(bytes: String) {
    #expect(decode(bytes).allSatisfy { if case .mouse = $0 { true } else { false } })
    #expect(decode(bytes).count <= 1)
  }

  @Test("any bytes at all are taken without harm")
  func noise() {
    var random: UInt32 = 7
    for _ in 0..<300 {
      var decoder = InputDecoder()
      for _ in 0..<20 {
        let bytes = (0..<12).map { _ -> UInt8 in
          random = random &* 1_664_525 &+ 1_013_904_223
          return random >> 28 < 5
            ? [0x1b, 0x5b, 0x4f, 0x3c, 0x7e][Int(random >> 28)] : UInt8(random >> 16 & 0xff)
        }
        _ = decoder.decode(bytes)
      }
      for _ in 0..<5 where decoder.isWaiting { _ = decoder.finish() }
      #expect(!decoder.isWaiting)
    }
  }
}
