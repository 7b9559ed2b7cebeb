import Glibc
import TestSupport
import Testing

@Suite(.serialized)
struct ScreenTests {
  @Test("it opens the other screen and leaves everything as it was")
  func opensAndLeaves() throws {
    let terminal = try probe()
    #expect(terminal.isRaw)
    #expect(terminal.screen.modes == [1049, 2004, 1002, 1006])
    #expect(!terminal.screen.isCursorVisible)
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean, "\(terminal.screen.modesLeftOn)")
  }

  @Test("a row moved by a key costs 300 bytes at most", arguments: [80, 120])
  func fewBytes(columns: Int) throws {
    let terminal = try probe(columns: columns, rows: 40)
    for place in 1...3 {
      let before = terminal.output.count
      terminal.type("j")
      try terminal.wait(for: "said \(place) key j")
      #expect(terminal.output.count - before <= 300)
    }
  }

  @Test("keys held down are all heard")
  func heldKeys() throws {
    let terminal = try probe()
    terminal.type(String(repeating: "j", count: 200))
    try terminal.wait(for: "said 200 key j")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("columns line up whatever the names are made of")
  func columnsLineUp() throws {
    let terminal = try probe()
    for row in 2..<20 {
      #expect(terminal.screen.column(of: "4,20 M€", row: row) == 62, "row \(row)")
      #expect(terminal.screen.column(of: "● 81", row: row) == 72, "row \(row)")
    }
    #expect(terminal.screen.text.contains("日本語の名前 wide"))
    #expect(terminal.screen.text.contains("esc ^[[31mred^[]0;owned^G"))
    #expect(terminal.screen.text.contains("c1 <9B>31m<9D>"))
    #expect(terminal.screen.text.contains("bidi <202E>txt<2066>"))
    #expect(terminal.screen.text.contains("tab^Inewline^Jend"))
  }

  /// What may reach the terminal, and nothing else; the hostile names are all on the screen.
  private static let allowed: Set<String> = [
    "CSI ?1049h", "CSI ?1049l", "CSI ?2004h", "CSI ?2004l", "CSI ?1002h", "CSI ?1002l",
    "CSI ?1006h", "CSI ?1006l", "CSI ?25h", "CSI ?25l", "CSI ?12l", "CSI ?12h", "CSI ?1h",
    "CSI ?1l", "CSI m", "CSI H", "CSI J", "CSI K", "CSI X", "CSI b", "CSI d", "CSI G", "CSI C",
    "CSI D", "CSI A", "CSI B", "CSI ?7h", "CSI ?7l", "CSI r", "CSI l", "CSI h", "CSI t", "CSI @",
    "CSI P", "CSI Z", "CSI q",
    "ESC (B", "ESC >", "ESC =", "OSC 2", "OSC 52",
  ]

  @Test("only known sequences reach the terminal")
  func onlyKnownSequences() throws {
    let terminal = try probe()
    terminal.type("jjjjtTck")
    try terminal.wait(for: "said 8 key k")
    terminal.resize(columns: 60, rows: 20)
    try terminal.wait(for: "size 60x20")
    let title = terminal.screen.title
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.screen.sequences.subtracting(Self.allowed) == [])
    #expect(title == "hostile ^[]52;c;AAAA^G title")
    #expect(terminal.screen.clipboard.count == 1)
  }

  @Test("copying goes through the terminal, without control characters")
  func copies() throws {
    let terminal = try probe()
    terminal.type("c")
    try terminal.wait(for: "key c copied")
    // "café [31m"
    #expect(terminal.screen.clipboard == ["Y2Fmw6kgWzMxbQ=="])
  }

  @Test(
    "inside tmux and screen the clipboard is wrapped",
    arguments: [("TMUX", "tmux;"), ("STY", "\u{1b}]52;")])
  func copiesThroughMultiplexers(variable: String, start: String) throws {
    let terminal = try probe([variable: "1"])
    terminal.type("c")
    try terminal.wait(for: "key c copied")
    #expect(terminal.screen.sequences.contains("DCS " + start))
  }

  @Test("a theme can be changed while it runs")
  func changesTheme() throws {
    let terminal = try probe()
    let dark = terminal.screen.look(column: 70, row: 10).ground
    terminal.type("t")
    try terminal.wait(until: "the page is light") {
      $0.screen.look(column: 70, row: 10).ground == 231 && $0.screen.text.contains("key t")
    }
    #expect(dark == 233 || dark == 234)
  }

  @Test("the editor gets the terminal as the shell has it, and everything comes back")
  func suspends() throws {
    let terminal = try probe()
    terminal.type("s")
    try terminal.wait(until: "it is painted again") {
      $0.screen.text.contains("said 1 key s") && $0.screen.modes.contains(1049)
        && $0.screen.modes.contains(2004)
    }
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("outside"))
    #expect(terminal.screen.text.contains("plain"))
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
  }

  @Test("a ^C or ^\\ for the editor doesn't end the program")
  func signalsForTheEditor() throws {
    let terminal = try probe()
    terminal.type("e")
    try terminal.wait(for: "said 1 key e")
    terminal.type("j")
    try terminal.wait(for: "said 2 key j")
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("lent"))
    terminal.signal(SIGQUIT)
    #expect(try terminal.waitForEnd() == .signal(SIGQUIT))
    #expect(terminal.isLeftClean)
  }

  @Test("a ^Z in the editor stops the program with it")
  func stopsWithTheEditor() throws {
    let terminal = try probe()
    terminal.type("z")
    try terminal.waitForStop()
    #expect(terminal.isLeftClean)
    terminal.resume()
    try terminal.wait(for: "said 1 key z")
    #expect(terminal.screen.modes.isSuperset(of: [1049, 2004]))
    terminal.type("j")
    try terminal.wait(for: "said 2 key j")
  }

  @Test("the mouse can be left to the terminal while the program runs")
  func mouseOff() throws {
    let terminal = try probe()
    terminal.type("m")
    try terminal.wait(for: "said 1 key m")
    #expect(terminal.screen.modes == [1049, 2004])
  }
}
