import Glibc
import TestSupport

/// The program itself on a pseudo-terminal, with a home and a workspace of its own.
struct Sitting {
  let folder: TestFolder
  /// The demonstration, in English.
  let workspace: String

  /// Written once by the program: the others begin with a copy of it.
  private static let written = Result { try Demonstration() }

  private struct Demonstration {
    let folder: TestFolder

    init() throws {
      folder = try TestFolder()
      let ending = try PseudoTerminal(
        builtProgram("aquarium"),
        ["demo", folder.path("demo"), "--no-open", "--language", "en"], columns: 100, rows: 30,
        environment: ["HOME": folder.path, "LANG": "en_GB.UTF-8"]
      ).waitForEnd()
      guard ending == .exit(0) else { throw TestFailure(description: "demo: \(ending)") }
    }
  }

  init() throws {
    folder = try TestFolder()
    workspace = folder.path("demo")
    let copied = try PseudoTerminal(
      "/bin/cp", ["-rp", Sitting.written.get().folder.path("demo"), workspace], columns: 100,
      rows: 30, environment: [:]
    ).waitForEnd()
    guard copied == .exit(0) else { throw TestFailure(description: "copy: \(copied)") }
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
