import Glibc
import TestSupport
import Testing

struct DraftTests {
  /// The identity of the first account, its legal name being typed.
  private func typing(_ sitting: Sitting) throws -> PseudoTerminal {
    let terminal = try sitting.open()
    terminal.type("\r")
    try terminal.wait(for: "Legal name")
    terminal.type("\r\u{15}Half a na")
    try terminal.wait(for: "Half a na")
    return terminal
  }

  private func isKept(_ sitting: Sitting) -> Bool {
    // A file still being written has another name.
    sitting.folder.snapshot(of: "demo/.aquarium/drafts").contains { name, bytes in
      name.contains(".typed-") && name.hasSuffix(".yaml")
        && String(decoding: bytes, as: UTF8.self).contains("Half a na")
    }
  }

  private func isOffered(_ sitting: Sitting) throws {
    let terminal = try sitting.start(["open", sitting.workspace])
    try terminal.wait(for: "Half a na")
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
  }

  @Test("what was being typed when the program was killed is offered again")
  func killed() throws {
    let sitting = try Sitting()
    let terminal = try typing(sitting)
    try terminal.wait(until: "the draft is kept", seconds: 10) { _ in isKept(sitting) }
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    #expect(sitting.account("hydrane-boissons").contains("legal_name: Hydrane Boissons SAS\n"))
    try isOffered(sitting)
  }

  @Test("a signal keeps at once what was being typed", arguments: [SIGTERM, SIGHUP, SIGINT])
  func ended(number: Int32) throws {
    let sitting = try Sitting()
    let terminal = try typing(sitting)
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == .signal(number))
    #expect(isKept(sitting))
    try isOffered(sitting)
  }

  @Test("a crash loses at most the last two seconds of what was being typed")
  func crashed() throws {
    let sitting = try Sitting()
    let terminal = try typing(sitting)
    try terminal.wait(until: "the draft is kept", seconds: 10) { _ in isKept(sitting) }
    terminal.signal(SIGSEGV)
    #expect(try terminal.waitForEnd() == .signal(SIGSEGV))
    #expect(terminal.isLeftClean)
    try isOffered(sitting)
  }

  @Test("what is accepted leaves no draft")
  func accepted() throws {
    let sitting = try Sitting()
    let terminal = try typing(sitting)
    terminal.type("\r")
    try terminal.wait(until: "the edit is on disk") { _ in
      sitting.account("hydrane-boissons").contains("legal_name: Half a na\n")
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(!isKept(sitting))
  }

  @Test("a text goes to the user's editor and comes back saved")
  func editor() throws {
    let sitting = try Sitting()
    let terminal = try sitting.start(
      ["open", sitting.workspace], ["VISUAL": "sed -i s/Hydrane/Hydra/"])
    try terminal.wait(for: "Hydrane Boissons")
    terminal.type("\r")
    try terminal.wait(for: "Legal name")
    terminal.type("\r\u{f}")
    try terminal.wait(until: "the edit is on disk") { _ in
      sitting.account("hydrane-boissons").contains("legal_name: Hydra Boissons SAS\n")
    }
    try terminal.wait(for: "Hydra Boissons SAS")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
  }

  @Test("what was being typed is on disk while the user's editor is open")
  func keptWhileEditing() throws {
    let sitting = try Sitting()
    let drafts = sitting.workspace + "/.aquarium/drafts"
    // An editor that ends as soon as it sees the draft, and fails when there is none in time.
    let look =
      // What it waits on is its own pipe: on the terminal it would take the next key.
      "exec 9<> <(:); for i in $(seq 500); do grep -qs Half \(drafts)/*.typed-*.yaml && exit 0; "
      + "read -t 0.01 -u 9; done; exit 3"
    let script = sitting.folder.path("editor")
    try sitting.folder.write("#!/bin/bash\n\(look)\n", to: "editor")
    chmod(script, 0o700)
    let terminal = try sitting.start(["open", sitting.workspace], ["VISUAL": script])
    try terminal.wait(for: "Hydrane Boissons")
    terminal.type("\r")
    try terminal.wait(for: "Legal name")
    terminal.type("\r\u{15}Half\u{f}")
    try terminal.wait(until: "the edit is on disk") { _ in
      sitting.account("hydrane-boissons").contains("legal_name: Half\n")
    }
    try terminal.wait(for: "u undo")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("what was saved in an editor whose window is closed is offered, whether it notices or not")
  func editorsWindowClosed() throws {
    let sitting = try Sitting()
    let script = sitting.folder.path("editor")
    // It writes, and then neither reads the terminal nor hears of its end.
    try sitting.folder.write(
      "#!/bin/bash\ntrap '' HUP\nprintf 'Written in there' > \"$1\"\necho WRITTEN\n"
        + "exec 9<> <(:)\nwhile true; do read -t 60 -u 9; done\n", to: "editor")
    chmod(script, 0o700)
    let terminal = try sitting.start(["open", sitting.workspace], ["VISUAL": script])
    try terminal.wait(for: "Hydrane Boissons")
    terminal.type("\r")
    try terminal.wait(for: "Legal name")
    terminal.type("\r\u{f}")
    try terminal.wait(for: "WRITTEN")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signal(SIGHUP))
    let next = try sitting.open()
    try next.wait(for: "Written in there")
    next.signal(SIGTERM)
    _ = try next.waitForEnd()
  }

  @Test("two windows on one account: the second is asked before it writes over the first")
  func twoWindows() throws {
    let sitting = try Sitting()
    let first = try sitting.open()
    let second = try sitting.open()
    for window in [first, second] {
      window.type("\r")
      try window.wait(for: "Legal name")
    }
    first.type("\r\u{15}Ours\r")
    try first.wait(until: "the first has saved") { _ in
      sitting.account("hydrane-boissons").contains("legal_name: Ours\n")
    }
    second.type("\r & Fils\r")
    try second.wait(for: "Keep mine")
    #expect(sitting.account("hydrane-boissons").contains("legal_name: Ours\n"))
    second.type("\u{1b}[B\r")
    try second.wait(until: "the second has saved") { _ in
      sitting.account("hydrane-boissons").contains("legal_name: Hydrane Boissons SAS & Fils\n")
    }
    second.type("q")
    #expect(try second.waitForEnd() == .exit(0))
    first.type("q")
    #expect(try first.waitForEnd() == .exit(0))
  }
}
