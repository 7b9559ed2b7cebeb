import Glibc
import Terminal
import TestSupport
import Testing

@Suite(.serialized)
struct DepthTests {
  @Test(
    "256 colours, 8 colours and none are all used",
    arguments: [
      ("xterm-256color", "many"), ("xterm", "eight"), ("vt100", "none"), ("linux", "eight"),
      ("tmux-256color", "many"),
    ])
  func depths(name: String, depth: String) throws {
    let terminal = try probe(["TERM": name])
    #expect(terminal.screen.rowText(0) == "size 80x24 \(depth)")
    terminal.type("j")
    try terminal.wait(for: "said 1 key j")
    let chosen = terminal.screen.look(column: 4, row: 3)
    let other = terminal.screen.look(column: 4, row: 4)
    #expect(chosen != other)
    #expect(chosen.ground != other.ground || chosen.reversed != other.reversed)
  }

  @Test(
    "a terminal that says it shows all colours is told the theme's own",
    arguments: ["truecolor", "24bit"])
  func trueColours(said: String) throws {
    let terminal = try probe(["COLORTERM": said])
    let output = String(decoding: terminal.output, as: UTF8.self)
    let text = try #require(Theme.dusk.rgb(.text))
    let page = try #require(Theme.dusk.rgb(Ground.page))
    #expect(output.contains("\u{1b}[38;2;\(text.red);\(text.green);\(text.blue)m"))
    #expect(output.contains("\u{1b}[48;2;\(page.red);\(page.green);\(page.blue)m"))
    #expect(!output.contains("38;5;") && !output.contains("48;5;"))
    terminal.type("T")
    try terminal.wait(for: "said 1 key T")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
  }

  @Test("any other answer leaves it the nearest of 256")
  func otherAnswers() throws {
    let output = String(decoding: try probe(["COLORTERM": "yes"]).output, as: UTF8.self)
    #expect(output.contains("38;5;") && !output.contains("38;2;"))
  }

  @Test("16 colours are used where the terminal has them")
  func sixteen() throws {
    let folder = "/tmp/aquarium-terminfo-\(getpid())"
    let source = folder + ".src"
    try write(
      Array("aq16|sixteen colours, colors#16, pairs#0x100, use=xterm-256color,\n".utf8), to: source)
    defer {
      unlink(source)
      unlink(folder + "/a/aq16")
      rmdir(folder + "/a")
      rmdir(folder)
    }
    let compiler = try PseudoTerminal("/usr/bin/tic", ["-x", "-o", folder, source])
    #expect(try compiler.waitForEnd() == .exit(0))
    let terminal = try probe(["TERM": "aq16", "TERMINFO": folder])
    #expect(terminal.screen.rowText(0) == "size 80x24 sixteen")
    #expect(terminal.screen.look(column: 4, row: 2).ground == 4)
    #expect(terminal.screen.look(column: 4, row: 2).ink == 15)
  }

  @Test("NO_COLOR shows no colour, and what is chosen is still seen")
  func noColour() throws {
    let terminal = try probe(["NO_COLOR": "1"])
    #expect(terminal.screen.rowText(0) == "size 80x24 none")
    #expect(terminal.screen.look(column: 4, row: 2).reversed)
    #expect(!terminal.screen.look(column: 4, row: 3).reversed)
    for row in 0..<24 {
      for column in 0..<80 {
        let look = terminal.screen.look(column: column, row: row)
        #expect(look.ink == nil && look.ground == nil)
      }
    }
    let empty = try probe(["NO_COLOR": ""])
    #expect(empty.screen.rowText(0) == "size 80x24 many")
  }

  @Test("a terminal that isn't known is refused by name", arguments: ["nonsense", "dumb", ""])
  func unknownTerminal(name: String) throws {
    let terminal = try PseudoTerminal(
      builtProgram("TerminalProbe"), environment: ["TERM": name])
    #expect(try terminal.waitForEnd() == .exit(2))
    #expect(terminal.screen.text.contains("cannot open: unknownTerminal(\"\(name)\")"))
    #expect(terminal.isLeftClean)
    #expect(terminal.screen.sequences == [])
  }

  @Test("a terminal newer than the machine's descriptions is drawn as what it is like")
  func newerTerminal() throws {
    let terminal = try probe(["TERM": "xterm-ghostty"])
    #expect(terminal.screen.rowText(0) == "size 80x24 many")
  }

  @Test("input or output that isn't a terminal is refused", arguments: ["</dev/null", "| cat"])
  func notATerminal(redirection: String) throws {
    let line = "\(builtProgram("TerminalProbe")) \(redirection)"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", line])
    _ = try terminal.waitForEnd()
    #expect(terminal.screen.text.contains("cannot open: notATerminal"))
  }

  @Test("without a UTF-8 locale the screen is still right", arguments: ["C", "POSIX", "xx_YY"])
  func plainLocale(name: String) throws {
    let terminal = try probe(["LANG": name])
    #expect(terminal.screen.text.contains("日本語の名前 wide"))
  }
}
