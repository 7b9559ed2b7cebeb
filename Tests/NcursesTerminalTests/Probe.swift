import TestSupport

/// The little program of Tests/TerminalProbe, running and painted once.
func probe(
  columns: Int = 80, rows: Int = 24, _ environment: [String: String] = [:]
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    builtProgram("TerminalProbe"), columns: columns, rows: rows, environment: environment)
  let size = String("size \(columns)x\(rows)".prefix(columns))
  try terminal.wait(until: "the list is painted") {
    $0.screen.rowText(0).hasPrefix(size) && $0.screen.modes.contains(2004)
  }
  try terminal.settle()
  return terminal
}
