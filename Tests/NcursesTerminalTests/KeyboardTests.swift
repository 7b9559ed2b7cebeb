import TestSupport
import Testing

@Suite(.serialized)
struct KeyboardTests {
  @Test(
    "keys are told by name",
    arguments: [
      ("\u{1b}", "esc"), ("\u{1b}[A", "up"), ("\u{1b}OB", "down"), ("\u{1b}[1;5D", "ctrl-left"),
      ("\u{1b}[1;2A", "shift-up"), ("\u{1b}[Z", "shift-tab"), ("\r", "enter"),
      ("\u{7f}", "backspace"),
      ("\u{3}", "ctrl-c"), ("\u{1b}f", "alt-f"), ("é", "é"), ("\u{1b}[5~", "pgup"), ("\t", "tab"),
    ])
  func keys(bytes: String, name: String) throws {
    let terminal = try probe()
    terminal.type(bytes)
    try terminal.wait(for: "said 1 key \(name)")
  }

  @Test("a paste is one event, whatever it holds")
  func paste() throws {
    let terminal = try probe()
    terminal.type("\u{1b}[200~one\rq\u{1b}[A two\u{1b}[201~")
    try terminal.wait(for: "said 1 paste 12 [one^Jq^[[A two]")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("a long paste is one event too")
  func longPaste() throws {
    let terminal = try probe()
    terminal.type("\u{1b}[200~" + String(repeating: "word ", count: 40_000) + "\u{1b}[201~")
    try terminal.wait(for: "said 1 paste 200000")
  }

  @Test(
    "the mouse says where and what",
    arguments: [
      ("\u{1b}[<0;5;7M", "press(Terminal.Mouse.Button.left) 4,6"),
      ("\u{1b}[<0;5;7m", "release 4,6"),
      ("\u{1b}[<64;1;1M", "wheelUp 0,0"), ("\u{1b}[<65;300;2M", "wheelDown 299,1"),
    ])
  func mouse(bytes: String, told: String) throws {
    let terminal = try probe()
    terminal.type(bytes)
    try terminal.wait(for: "said 1 mouse \(told)")
  }

  @Test("another thread's news wake the program, once")
  func wakes() throws {
    let terminal = try probe()
    terminal.type("w")
    try terminal.wait(for: "said 2 wake")
    terminal.type("j")
    try terminal.wait(for: "said 3 key j")
  }
}
