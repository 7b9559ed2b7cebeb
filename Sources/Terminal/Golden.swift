extension Surface {
  /// The rows as text, without the blanks at their ends.
  public var text: String {
    (0..<size.rows).map(rowText).joined(separator: "\n")
  }

  /// One row as text, without the blanks at its end.
  public func rowText(_ row: Int) -> String {
    var shown = String.UnicodeScalarView()
    for cell in cells(row: row) {
      for value in scalars(of: cell) {
        if let scalar = Unicode.Scalar(value) { shown.append(scalar) }
      }
    }
    while shown.last == " " { shown.removeLast() }
    return String(shown)
  }

  /// The whole screen as text for tests and bug reports: its size, its rows, where which roles are,
  /// and the cursor.
  ///
  /// Roles, not colours, so that a theme never changes it.
  public var golden: String { golden(rows: 0..<size.rows) }

  /// Some of the rows, for what is looked at alone.
  public func golden(rows: Range<Int>) -> String {
    var lines = ["\(size)", rows.map(rowText).joined(separator: "\n"), "-- looks"]
    for row in rows {
      let runs = looks(row: row)
      if !runs.isEmpty { lines.append("\(row): " + runs.joined(separator: ", ")) }
    }
    let cursor = cursor.flatMap { rows.contains($0.y) ? $0 : nil }
    lines.append(cursor.map { "-- cursor \($0.x),\($0.y)" } ?? "-- no cursor")
    return lines.joined(separator: "\n") + "\n"
  }

  /// "3-9 accent bold" for each run that isn't plain; last column included.
  private func looks(row: Int) -> [String] {
    var runs: [String] = []
    var start = 0
    let styles = cells(row: row).map(\.style)
    for column in styles.indices {
      let ends = column + 1 == styles.count || styles[column + 1] != styles[column]
      guard ends else { continue }
      if styles[column] != .plain { runs.append("\(start)-\(column) \(styles[column].name)") }
      start = column + 1
    }
    return runs
  }
}
