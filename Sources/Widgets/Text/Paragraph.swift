import Terminal

/// A paragraph of a text being edited, with the rows that it was last wrapped into, so that typing
/// in one paragraph never wraps the others.
struct Paragraph: Hashable, Sendable {
  var line: EditLine {
    didSet { wrapped = nil }
  }
  private var wrapped: Wrapped?

  private struct Wrapped: Hashable, Sendable {
    let columns: Int
    let starts: [Int]
  }

  init(_ text: some StringProtocol = "") {
    line = EditLine(text)
  }

  /// The position at which each row begins: 0 first.
  ///
  /// A word longer than a row is broken.
  func starts(columns: Int) -> [Int] {
    if let wrapped, wrapped.columns == columns { return wrapped.starts }
    return Glyphs.rowStarts(of: line.characters, width: max(1, columns))
  }

  mutating func remember(columns: Int) {
    guard wrapped?.columns != columns else { return }
    wrapped = Wrapped(columns: columns, starts: starts(columns: columns))
  }

  func row(of position: Int, columns: Int) -> Int {
    let starts = starts(columns: columns)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  func range(ofRow row: Int, columns: Int) -> Range<Int> {
    let starts = starts(columns: columns)
    return starts[row]..<(row + 1 < starts.count ? starts[row + 1] : line.count)
  }

  /// The last position that still shows on a row: a soft wrap's end belongs to the next row.
  func end(ofRow row: Int, columns: Int) -> Int {
    let range = range(ofRow: row, columns: columns)
    let isLast = range.upperBound == line.count && row + 1 == starts(columns: columns).count
    return isLast || range.isEmpty ? range.upperBound : range.upperBound - 1
  }
}
