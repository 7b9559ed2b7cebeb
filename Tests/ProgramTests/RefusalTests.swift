import Glibc
import TestSupport
import Testing

struct RefusalTests {
  private func ending(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> (Ending, String) {
    let sitting = try Sitting()
    let terminal = try sitting.start(
      arguments.map { $0 == "DEMO" ? sitting.workspace : $0 }, rows: 50, environment)
    let ending = try terminal.waitForEnd()
    return (ending, terminal.screen.text)
  }

  @Test("a terminal that can't be drawn on is told", arguments: ["dumb", "no-such-terminal", ""])
  func terminals(name: String) throws {
    let (ending, text) = try ending(["open", "DEMO"], ["TERM": name])
    #expect(ending == .exit(2))
    #expect(text.contains("TERM"))
  }

  @Test("a folder that isn't a workspace is told, in the user's language")
  func folders() throws {
    let (ending, text) = try ending(["open", "/tmp", "--language", "fr"])
    #expect(ending == .exit(2))
    #expect(text.contains("n’est pas un portefeuille"))
  }

  @Test(
    "bad usage is one sentence and exit code 2",
    arguments: [
      ["list"], ["fly"], ["list", "--nonsense"], ["open", "DEMO", "--theme", "none"],
      ["open", "DEMO", "--pane", "kitchen"],
      ["open", "DEMO", "--page", "kitchen"], ["render", "DEMO", "--size", "big"],
      ["set", "DEMO", "hydrane-boissons", "name"], ["show", "DEMO", "nobody"],
    ])
  func usage(arguments: [String]) throws {
    let (ending, text) = try ending(arguments)
    #expect(ending == .exit(2))
    #expect(!text.isEmpty)
    #expect(!text.contains("Usage:"))
  }

  @Test("without a terminal the verbs that need none are named")
  func noTerminal() throws {
    let line = "\(builtProgram("aquarium")) </dev/null 2>&1 | cat; exit ${PIPESTATUS[0]}"
    let terminal = try PseudoTerminal("/bin/bash", ["-c", line])
    #expect(try terminal.waitForEnd() == .exit(2))
    #expect(terminal.screen.text.contains("render"))
  }

  @Test("a reader that leaves early is no error of ours")
  func brokenPipe() throws {
    let sitting = try Sitting()
    let line = "\(builtProgram("aquarium")) list \(sitting.workspace) --json | head -1"
    let terminal = try PseudoTerminal("/bin/bash", ["-c", line])
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.screen.rowText(0) == "{")
  }

  @Test("names can't command the terminal that lists them")
  func safeNames() throws {
    let sitting = try Sitting()
    let name = "Evil\u{1b}]0;title\u{7} \u{202e}x"
    #expect(
      try sitting.run(["set", sitting.workspace, "hydrane-boissons", "name", name]) == .exit(0))
    let terminal = try sitting.start(["list", sitting.workspace], columns: 200)
    _ = try terminal.waitForEnd()
    #expect(terminal.screen.title.isEmpty)
    #expect(terminal.screen.text.contains("^["))
  }

  @Test("on a full disk the edit stays on the screen, the file is whole, and leaving asks first")
  func fullDisk() throws {
    let sitting = try Sitting()
    let program = builtProgram("aquarium")
    // No file may grow over a block: every save fails, as on a full disk.
    let line = "ulimit -f 1; trap '' XFSZ; exec \(program) open \(sitting.workspace)"
    let terminal = try PseudoTerminal(
      "/bin/bash", ["-c", line], columns: 100, rows: 30, environment: sitting.environment)
    try terminal.wait(for: "Hydrane Boissons")
    try terminal.settle()
    let before = sitting.account("hydrane-boissons")
    terminal.type("rX\r")
    try terminal.wait(for: "Hydrane BoissonsX")
    try terminal.wait(for: "not saved")
    #expect(sitting.account("hydrane-boissons") == before)
    terminal.type("q")
    try terminal.wait(for: "leave")
    terminal.type("\r")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isLeftClean)
    #expect(sitting.account("hydrane-boissons") == before)
  }

  @Test("once there is room again, the next edit saves the ones before it, too")
  func roomAgain() throws {
    let sitting = try Sitting()
    let terminal = try sitting.open()
    let accounts = sitting.workspace + "/accounts"
    // Nothing can be made in a folder that has gone; its return is the room.
    rename(accounts, accounts + ".away")
    try sitting.folder.write("", to: "demo/accounts")
    terminal.type("rX\r")
    try terminal.settle()
    unlink(accounts)
    rename(accounts + ".away", accounts)
    terminal.type("jrY\r")
    try terminal.wait(until: "the later edit is saved") { _ in
      sitting.account("batiom-construction").contains("name: Batiom ConstructionY\n")
    }
    try terminal.wait(until: "the earlier edit is saved, too") { _ in
      sitting.account("hydrane-boissons").contains("name: Hydrane BoissonsX\n")
    }
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("settings that can't be read hide no account: they are listed, and nothing is written")
  func damagedSettings() throws {
    let sitting = try Sitting()
    try sitting.folder.write("schema: 1\nname: Cut", to: "demo/workspace.yaml")
    let terminal = try sitting.start(["open", sitting.workspace])
    try terminal.wait(for: "Hydrane Boissons")
    try terminal.wait(for: "1 unreadable")
    terminal.type("r")
    try terminal.wait(for: "read only")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(sitting.folder.read("demo/workspace.yaml") == "schema: 1\nname: Cut")
  }

  @Test(
    "the language may stand anywhere before the value, which is never an option",
    arguments: [
      (["--language", "fr", "DEMO", "hydrane-boissons", "identity.sector", "-5"], "Secteur"),
      (["DEMO", "hydrane-boissons", "--language=fr", "identity.sector", "-5"], "Secteur"),
      (["DEMO", "hydrane-boissons", "identity.sector", "-5", "--language", "fr"], "Secteur"),
      (["DEMO", "hydrane-boissons", "identity.sector", "--language"], "--language"),
      (["DEMO", "hydrane-boissons", "identity.sector", "--", "-5"], "-5"),
    ])
  func languageOfSet(words: [String], told: String) throws {
    let (ending, text) = try ending(["set"] + words)
    #expect(ending == .exit(0))
    #expect(text.contains(told))
  }

  @Test("what the reader of arguments can't explain is told in the user's language")
  func misunderstood() throws {
    let (ending, text) = try ending(["list", "--json=3", "DEMO", "--language", "fr"])
    #expect(ending == .exit(2))
    #expect(text.contains("Cela ne se comprend pas"))
  }

  @Test(
    "help speaks the user's language",
    arguments: [["--help"], ["open", "--help"], ["help", "open"]])
  func help(arguments: [String]) throws {
    let (ending, text) = try ending(arguments + ["--language", "fr"])
    #expect(ending == .exit(0))
    #expect(text.contains("USAGE : aquarium"))
    #expect(!text.contains("begin"))
    #expect(!text.contains("Show "))
    #expect(!text.contains("<folder>") && !text.contains("<subcommand>"))
  }

  @Test("the language may stand before the verb, and in front of what help is asked for")
  func languageFirst() throws {
    let (ending, text) = try self.ending(["--language", "fr", "list", "DEMO"])
    #expect(ending == .exit(0))
    #expect(text.contains("Compte"))
    for words in [["help", "--language=fr", "list"], ["--language", "fr", "help", "list"]] {
      let (helped, help) = try self.ending(words)
      #expect(helped == .exit(0))
      #expect(help.contains("USAGE : aquarium list <dossier>"))
    }
  }
}
