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

  public init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  public var subjects: [Subject] { rows.flatMap { $0.cells.compactMap { $0?.subject } } }

  /// The row and the column of a subject.
  public func place(of subject: Subject) -> (row: Int, column: Int)? {
    for (row, content) in rows.enumerated() {
      if let column = content.cells.firstIndex(where: { $0?.subject == subject }) {
        return (row, column)
      }
    }
    return nil
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
