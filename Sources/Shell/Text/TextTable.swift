internal import Terminal

/// Rows of words under each other, two blanks apart, by their width on the terminal.
struct TextTable {
  enum Side { case left, right }

  private let sides: [Side]
  private var rows: [[String]] = []

  init(_ sides: [Side]) { self.sides = sides }

  mutating func append(_ row: [String]) {
    rows.append(row.map { Glyphs.visible($0) })
  }

  /// One line a row, without blanks at its end.
  var written: String {
    let widths = sides.indices.map { column in
      rows.map { Glyphs.width(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      var line = sides.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - Glyphs.width(of: row[column]))
        return sides[column] == .left ? row[column] + gap : gap + row[column]
      }.joined(separator: "  ")
      while line.utf8.last == 0x20 { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
