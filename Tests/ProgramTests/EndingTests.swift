import Glibc
import TestSupport
import Testing

struct EndingTests {
  @Test(
    "a signal ends the program as it would have, the terminal as it was",
    arguments: [SIGTERM, SIGINT, SIGSEGV, SIGTRAP, SIGABRT])
  func signals(number: Int32) throws {
    let terminal = try Sitting().open()
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == .signal(number))
    #expect(terminal.isLeftClean)
  }

  @Test("a crash says one sentence in the user's language")
  func crashSentence() throws {
    let terminal = try Sitting().open(["--language", "fr"])
    terminal.signal(SIGSEGV)
    _ = try terminal.waitForEnd()
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("s’est arrêté"))
  }

  @Test("an edit made just before the end is saved", arguments: [SIGTERM, SIGHUP, SIGINT])
  func saves(number: Int32) throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    terminal.type("rZ\r")
    try terminal.wait(for: "Hydrane BoissonsZ")
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == .signal(number))
    #expect(sitting.account("hydrane-boissons").contains("name: Hydrane BoissonsZ\n"))
  }

  @Test("a terminal that goes away ends the program, and nothing spins")
  func hangUp() throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signal(SIGHUP))
  }

  @Test("^Z stops it with the terminal as it was; fg paints it again")
  func stop() throws {
    let terminal = try Sitting().open()
    terminal.type("\u{1a}")
    try terminal.waitForStop()
    try terminal.wait(until: "the modes are off") { $0.isLeftClean }
    terminal.resume()
    try terminal.wait(until: "it is painted again") {
      $0.screen.modes.contains(2004) && $0.screen.text.contains("Hydrane Boissons")
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
  }

  @Test("dragging the window never leaves a stale screen nor a crash")
  func drag() throws {
    let terminal = try Sitting().open()
    var seed: UInt64 = 5
    for _ in 0..<200 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      terminal.resize(columns: 1 + Int(seed >> 33) % 150, rows: 1 + Int(seed >> 45) % 50)
    }
    terminal.resize(columns: 97, rows: 23)
    try terminal.wait(until: "the last size is painted") { terminal in
      terminal.screen.rowText(0).contains("Aquarium")
        && terminal.screen.rowText(22).contains("help")
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("a window of one cell is survived")
  func tiny() throws {
    let sitting = try Sitting()
    let terminal = try sitting.start(["open", sitting.workspace], columns: 1, rows: 1)
    try terminal.wait(until: "it runs") { $0.screen.modes.contains(2004) }
    terminal.type("jk")
    terminal.resize(columns: 80, rows: 24)
    try terminal.wait(for: "Hydrane")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
  }

  @Test("idle, nothing wakes up")
  func idle() throws {
    let terminal = try Sitting().open()
    let path = "/proc/\(terminal.processNumber)/status"
    func switches() -> String? {
      contents(of: path).flatMap { bytes in
        String(decoding: bytes, as: UTF8.self).split(separator: "\n")
          .first { $0.hasPrefix("voluntary_ctxt_switches") }.map(String.init)
      }
    }
    let before = switches()
    // Waits in vain, for as long as an idle program must stay silent.
    #expect(throws: PatienceLost.self) {
      try terminal.wait(until: "something moves", seconds: 1.5) { _ in switches() != before }
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("q while the disk hangs: the screen stays and is painted, and a signal still ends it")
  func hangingDisk() throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    // Whoever holds the lock lets nobody save.
    let lock = open(sitting.workspace + "/.aquarium/lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    terminal.type("rX\r")
    try terminal.wait(for: "Hydrane BoissonsX")
    terminal.type("q")
    terminal.resize(columns: 90, rows: 28)
    try terminal.wait(until: "it is painted in its new size") { terminal in
      terminal.screen.rowText(27).contains("help")
    }
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .signal(SIGTERM))
    #expect(terminal.isLeftClean)
  }
}
