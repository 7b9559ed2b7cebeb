import Glibc
import TestSupport
import Testing

struct EditingTests {
  @Test("start, edit, quit: the file holds the edit and the terminal is as it was")
  func editAndQuit() throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    terminal.type("r Réunis\r")
    try terminal.wait(for: "Hydrane Boissons Réunis")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
    #expect(sitting.account("hydrane-boissons").contains("name: Hydrane Boissons Réunis\n"))
  }

  @Test("keys typed faster than the disk writes are all saved when the program has ended")
  func typedAhead() throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    terminal.type("rA\rjrB\rq")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(sitting.account("hydrane-boissons").contains("name: Hydrane BoissonsA\n"))
    #expect(sitting.account("batiom-construction").contains("name: Batiom ConstructionB\n"))
  }

  @Test("the edit is on disk without quitting, before the program is killed")
  func killed() throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    terminal.type("rX\r")
    try terminal.wait(until: "the edit is on disk") { _ in
      sitting.account("hydrane-boissons").contains("name: Hydrane BoissonsX\n")
    }
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signal(SIGKILL))
    let again = try sitting.open()
    try again.wait(for: "Hydrane BoissonsX")
    again.type("q")
    #expect(try again.waitForEnd() == .exit(0))
  }

  @Test("a paste is one insert: its line break accepts nothing and runs nothing")
  func paste() throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    terminal.type("r")
    try terminal.settle()
    terminal.type("\u{1b}[200~ one\rq two\u{1b}[201~")
    try terminal.wait(for: "two")
    #expect(sitting.account("hydrane-boissons").contains("name: Hydrane Boissons\n"))
    terminal.type("\u{1b}")
    try terminal.wait(until: "Esc is heard") { !$0.screen.text.contains("Esc give up") }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("the last workspace opens by itself the next time")
  func lastWorkspace() throws {
    let sitting = try Sitting()
    let first = try sitting.open()
    first.type("q")
    _ = try first.waitForEnd()
    let second = try sitting.start([])
    try second.wait(for: "Hydrane Boissons")
    second.type("q")
    #expect(try second.waitForEnd() == .exit(0))
  }

  @Test("the first time there is a welcome")
  func welcome() throws {
    let sitting = try Sitting()
    let terminal = try sitting.start([])
    try terminal.wait(until: "the welcome is shown") { $0.screen.text.contains("emonstration") }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("two windows: what one wrote is not written over by the other unasked")
  func twoWindows() throws {
    let sitting = try Sitting()
    let first = try sitting.open()
    let second = try sitting.open()
    // Both have read the account.
    first.type("rA\r")
    try first.wait(for: "Hydrane BoissonsA")
    try first.wait(until: "the first has saved") { _ in
      sitting.account("hydrane-boissons").contains("name: Hydrane BoissonsA\n")
    }
    second.type("rB\r")
    try second.wait(for: "was changed by someone else")
    #expect(sitting.account("hydrane-boissons").contains("name: Hydrane BoissonsA\n"))
    second.signal(SIGTERM)
    _ = try second.waitForEnd()
    first.type("q")
    #expect(try first.waitForEnd() == .exit(0))
  }

  @Test("read only, an edit is refused and the file is as it was")
  func readOnly() throws {
    let sitting = try Sitting()
    let before = sitting.account("hydrane-boissons")
    let terminal = try sitting.open(["--read-only"])
    terminal.type("rX\r")
    try terminal.settle()
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .signal(SIGTERM))
    #expect(sitting.account("hydrane-boissons") == before)
  }
}
