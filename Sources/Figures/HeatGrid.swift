import Terminal

/// Levels from 0 to 1 by rows and columns: where it is warm, where it is cold, what nobody knows.
public struct HeatGrid<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Row: Hashable, Sendable {
    public let title: String
    /// One for each column; nil where there is nothing to know.
    public let cells: [Mark<Subject>?]

    public init(_ title: String, _ cells: [Mark<Subject>?]) {
      self.title = title
      self.cells = cells
    }
  }

  public let columns: [String]
  public let rows: [Row]
  private let places: [Subject: Place]
  /// How wide the widest title, column's head and text are, in cells of the screen.
  public let widest: (title: Int, head: Int, text: Int)

  private struct Place: Hashable, Sendable {
    let row: Int
    let column: Int
  }

  public init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
    var places: [Subject: Place] = [:]
    var text = 0
    for (row, content) in rows.enumerated() {
      for (column, mark) in content.cells.enumerated() {
        guard let mark else { continue }
        places[mark.subject] = Place(row: row, column: column)
        text = max(text, Glyphs.width(of: mark.text))
      }
    }
    self.places = places
    widest = (
      rows.map { Glyphs.width(of: $0.title) }.max() ?? 0,
      columns.map { Glyphs.width(of: $0) }.max() ?? 0, text
    )
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.columns == right.columns && left.rows == right.rows
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(columns)
    hasher.combine(rows)
  }

  public var subjects: [Subject] { rows.flatMap { $0.cells.compactMap { $0?.subject } } }

  public var first: Subject? {
    rows.lazy.flatMap(\.cells).first { $0 != nil }??.subject
  }

  public func contains(_ subject: Subject) -> Bool { places[subject] != nil }

  /// The row and the column of a subject.
  public func place(of subject: Subject) -> (row: Int, column: Int)? {
    places[subject].map { ($0.row, $0.column) }
  }

  public func mark(row: Int, column: Int) -> Mark<Subject>? {
    guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else { return nil }
    return rows[row].cells[column]
  }

  /// The next cell that way, past those where there is nothing to know.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let (row, column) = place(of: subject) else { return nil }
    let found =
      switch direction {
      case .left: (0..<column).reversed().lazy.compactMap { mark(row: row, column: $0) }.first
      case .right:
        (column + 1..<max(column + 1, columns.count)).lazy
          .compactMap { mark(row: row, column: $0) }.first
      case .up: (0..<row).reversed().lazy.compactMap { mark(row: $0, column: column) }.first
      case .down:
        (row + 1..<rows.count).lazy.compactMap { mark(row: $0, column: column) }.first
      }
    return found?.subject
  }
}
