import Glibc
import TestSupport

/// The program itself on a pseudo-terminal, with a home and a workspace of its own.
struct Sitting {
  let folder: TestFolder
  /// The demonstration, in English.
  let workspace: String

  init() throws {
    folder = try TestFolder()
    workspace = folder.path("demo")
    let written = try run(["demo", workspace, "--no-open", "--language", "en"])
    guard written == .exit(0) else { throw TestFailure(description: "demo: \(written)") }
  }

  var environment: [String: String] {
    ["HOME": folder.path, "LANG": "en_GB.UTF-8", "EDITOR": "true"]
  }

  /// Runs a verb to its end.
  func run(_ arguments: [String]) throws -> Ending {
    let terminal = try start(arguments)
    return try terminal.waitForEnd()
  }

  func start(
    _ arguments: [String], columns: Int = 100, rows: Int = 30, _ more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProgram("aquarium"), arguments, columns: columns, rows: rows,
      environment: environment.merging(more) { $1 })
  }

  /// The program with its portfolio shown.
  func open(_ more: [String] = [], columns: Int = 100, rows: Int = 30) throws -> PseudoTerminal {
    let terminal = try start(["open", workspace] + more, columns: columns, rows: rows)
    try terminal.wait(for: "Hydrane Boissons")
    try terminal.settle()
    return terminal
  }

  func account(_ id: String) -> String { folder.read("demo/accounts/\(id).yaml") ?? "" }
}
