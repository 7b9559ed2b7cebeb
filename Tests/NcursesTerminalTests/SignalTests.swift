import Glibc
import TestSupport
import Testing

@Suite(.serialized)
struct SignalTests {
  @Test(
    "a signal to end is an event, and the terminal is left as it was",
    arguments: [
      (SIGHUP, 41), (SIGTERM, 42), (SIGINT, 43), (SIGALRM, 42), (SIGUSR1, 42), (SIGUSR2, 42),
      (SIGXCPU, 42), (SIGVTALRM, 42), (SIGPROF, 42), (SIGIO, 42), (SIGPWR, 42),
    ] as [(Int32, Int32)])
  func endsBySignal(signal: Int32, status: Int32) throws {
    let terminal = try probe()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exit(status))
    #expect(terminal.isLeftClean)
  }

  @Test(
    "a crash leaves the terminal as it was and says one sentence",
    arguments: [
      SIGSEGV, SIGTRAP, SIGILL, SIGBUS, SIGFPE, SIGABRT,
    ])
  func crashes(signal: Int32) throws {
    let terminal = try probe()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd(seconds: 5) == .signal(signal))
    #expect(terminal.isLeftClean)
    #expect(terminal.screen.text.contains("The program stopped; the draft is kept."))
  }

  @Test("a trap of the language ends at once, without questions")
  func trap() throws {
    let terminal = try probe()
    terminal.type("X")
    let ending = try terminal.waitForEnd(seconds: 5)
    #expect(ending == .signal(SIGILL) || ending == .signal(SIGTRAP))
    #expect(terminal.isLeftClean)
    #expect(terminal.screen.text.contains("The program stopped; the draft is kept."))
  }

  @Test(
    "a full stack, on the main thread or another, is a crash like the others",
    arguments: ["O", "A"])
  func fullStack(key: String) throws {
    let terminal = try probe()
    terminal.type(key)
    #expect(try terminal.waitForEnd(seconds: 10) == .signal(SIGSEGV))
    #expect(terminal.isLeftClean)
    #expect(terminal.screen.text.contains("The program stopped; the draft is kept."))
  }

  @Test("^Z is a key like others; the stop that is asked for leaves a clean terminal")
  func stops() throws {
    let terminal = try probe()
    for round in 1...2 {
      terminal.type("\u{1a}")
      try terminal.waitForStop()
      #expect(terminal.isLeftClean)
      terminal.resume()
      try terminal.wait(until: "it goes on") {
        $0.screen.text.contains("said \(round * 2) resumed") && $0.screen.text.contains("plain")
      }
      #expect(terminal.isRaw)
      #expect(terminal.screen.modes.isSuperset(of: [1049, 2004]))
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
  }

  @Test("a hang-up that is ignored when the program starts, as under nohup, stays ignored")
  func ignoredHangUp() throws {
    let line = "trap '' HUP; exec \(builtProgram("TerminalProbe"))"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", line])
    try terminal.wait(for: "said 0 nothing")
    terminal.signal(SIGHUP)
    terminal.type("j")
    try terminal.wait(for: "said 1 key j")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exit(42))
  }

  @Test("a stop from outside is the same")
  func stopsFromOutside() throws {
    let terminal = try probe()
    terminal.signal(SIGTSTP)
    try terminal.waitForStop()
    #expect(terminal.isLeftClean)
    terminal.resize(columns: 70, rows: 22)
    terminal.resume()
    try terminal.wait(until: "it goes on at the new size") {
      $0.screen.text.contains("size 70x22") && $0.screen.text.contains("plain")
    }
  }

  @Test("after a stop that can't be caught everything is painted again")
  func stopsHard() throws {
    let terminal = try probe()
    terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    terminal.resume()
    try terminal.wait(for: "said 1 resumed")
    #expect(terminal.isRaw)
  }

  @Test("when the terminal is gone it is said once and the program ends")
  func terminalGone() throws {
    let terminal = try probe()
    terminal.hangUp()
    #expect(try terminal.waitForEnd(seconds: 5) == .exit(41))
  }

  @Test("after any drag the screen is of the last size", arguments: 1...10)
  func drags(seed: Int) throws {
    let terminal = try probe()
    var random = UInt32(seed) &* 2_654_435_761
    func next(_ range: ClosedRange<Int>) -> Int {
      random = random &* 1_664_525 &+ 1_013_904_223
      return range.lowerBound + Int(random >> 8) % range.count
    }
    var size = (columns: 80, rows: 24)
    for step in 0..<30 {
      size = (next(30...180), next(8...60))
      terminal.resize(columns: size.columns, rows: size.rows)
      if step % 3 == 0 { terminal.type("j") }
    }
    let wanted = try probe(columns: size.columns, rows: size.rows)
    terminal.type("kkkkkkkkkk")
    try terminal.wait(until: "the last size is shown") {
      $0.screen.rowText(0) == wanted.screen.rowText(0)
        && (2..<size.rows).allSatisfy { row in
          terminal.screen.rowText(row) == wanted.screen.rowText(row)
        }
    }
  }

  @Test("a window that shrinks and grows back at once is painted again")
  func shrinksAndGrows() throws {
    let terminal = try probe()
    let before = terminal.screen.text
    terminal.resize(columns: 20, rows: 5)
    terminal.resize(columns: 80, rows: 24)
    try terminal.wait(for: "resize 80x24")
    let rows = before.split(separator: "\n").dropFirst(2)
    #expect(terminal.screen.text.split(separator: "\n").dropFirst(2) == rows)
  }

  @Test("any size is bearable", arguments: [(1, 1), (2, 1), (1, 30), (500, 200)])
  func sizes(columns: Int, rows: Int) throws {
    let terminal = try probe()
    terminal.resize(columns: columns, rows: rows)
    try terminal.wait(until: "it is painted at that size") {
      $0.screen.rowText(0).hasPrefix(String("size \(columns)x\(rows)".prefix(columns)))
        && (rows < 2 || columns < 20 || $0.screen.rowText(rows - 1) != "")
    }
    terminal.type("jjk")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
  }

  @Test("it can be opened in one cell")
  func opensInOneCell() throws {
    let terminal = try probe(columns: 1, rows: 1)
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }
}
