import Testing

@testable import NcursesTerminal

struct ModesTests {
  @Test(
    "terminals that would show a message are told none",
    arguments: [
      ("linux", true), ("vt100", true), ("vt220-w", true), ("ansi", true), ("cons25", true),
      ("vte-256color", false), ("vte", false), ("xterm-256color", false), ("foot", false),
    ])
  func mute(terminal: String, isMute: Bool) {
    #expect(Modes.isMute(terminal) == isMute)
    #expect((Modes(mouse: false, terminal: terminal).copying("x") == nil) == isMute)
  }
}
