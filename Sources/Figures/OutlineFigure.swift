public import Terminal

/// Rows that stand below each other's heads, with columns beside them: who reports to whom, what
/// happened in which year.
public struct OutlineFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Row: Hashable, Sendable {
    /// 0 at the top.
    public let depth: Int
    public let mark: Mark<Subject>
    /// One for each column; empty where there is nothing to say.
    public let cells: [Text]
    /// What leads elsewhere: told at the end of the row.
    public let aside: String
    /// How many rows below it are out of sight, folded away.
    public let folded: Int

    public init(
      depth: Int, _ mark: Mark<Subject>, cells: [Text] = [], aside: String = "", folded: Int = 0
    ) {
      self.depth = depth
      self.mark = mark
      self.cells = cells
      self.aside = aside
      self.folded = folded
    }
  }

  public struct Text: Hashable, Sendable {
    public let words: String
    public let ink: Ink

    public init(_ words: String, _ ink: Ink = .text) {
      self.words = words
      self.ink = ink
    }
  }

  public struct Column: Hashable, Sendable {
    public let title: String
    /// Figures stand to the right.
    public let isNumber: Bool

    public init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  public let columns: [Column]
  public let rows: [Row]
  private let places: [Subject: Int]

  public init(columns: [Column] = [], rows: [Row]) {
    self.columns = columns
    self.rows = rows
    places = Dictionary(
      rows.enumerated().map { ($1.mark.subject, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public var subjects: [Subject] { rows.map(\.mark.subject) }
  public var first: Subject? { rows.first?.mark.subject }
  public func contains(_ subject: Subject) -> Bool { places[subject] != nil }
  public func row(of subject: Subject) -> Int? { places[subject] }

  /// The row above or below; to the left the head, to the right the first one below it.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let now = row(of: subject) else { return nil }
    let depth = rows[now].depth
    switch direction {
    case .up: return now > 0 ? rows[now - 1].mark.subject : nil
    case .down: return now + 1 < rows.count ? rows[now + 1].mark.subject : nil
    case .left: return rows[..<now].last { $0.depth < depth }?.mark.subject
    case .right:
      guard now + 1 < rows.count, rows[now + 1].depth > depth else { return nil }
      return rows[now + 1].mark.subject
    }
  }

  /// Whether another row of the same head follows below the row in a place, at a depth.
  public func goesOn(below place: Int, at depth: Int) -> Bool {
    for row in rows[(place + 1)...] {
      if row.depth < depth { return false }
      if row.depth == depth { return true }
    }
    return false
  }
}
