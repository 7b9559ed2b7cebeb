/// Cards in the fields of a small grid: needs by what is said and answered, people by influence and
/// attitude, threats by chance and weight.
public struct BoardFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Cell: Hashable, Sendable {
    /// What this field of the grid means; empty where its row and column say it.
    public let title: String
    public let cards: [Mark<Subject>]

    public init(title: String = "", _ cards: [Mark<Subject>]) {
      self.title = title
      self.cards = cards
    }
  }

  /// Where a card is: in which field of the grid, and at which place in it.
  public struct Spot: Hashable, Sendable {
    public let row: Int
    public let column: Int
    public let card: Int
  }

  public let columns: [String]
  public let rows: [String]
  /// A row of fields for each of the rows, a field for each of the columns.
  public let cells: [[Cell]]
  private let spots: [Subject: Spot]

  public init(columns: [String], rows: [String], cells: [[Cell]]) {
    self.columns = columns
    self.rows = rows
    self.cells = cells
    var spots: [Subject: Spot] = [:]
    for (row, fields) in cells.enumerated() {
      for (column, cell) in fields.enumerated() {
        for (card, mark) in cell.cards.enumerated() where spots[mark.subject] == nil {
          spots[mark.subject] = Spot(row: row, column: column, card: card)
        }
      }
    }
    self.spots = spots
  }

  public var subjects: [Subject] { cells.flatMap { $0.flatMap { $0.cards.map(\.subject) } } }
  public var first: Subject? {
    cells.lazy.flatMap(\.self).first { !$0.cards.isEmpty }?.cards.first?.subject
  }

  public func contains(_ subject: Subject) -> Bool { spots[subject] != nil }
  public func spot(of subject: Subject) -> Spot? { spots[subject] }

  /// Up and down through the cards of a column of fields; sideways to the nearest field that has any
  /// in the next column that has: so that every card can be reached.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let spot = spot(of: subject) else { return nil }
    switch direction {
    case .up, .down:
      let column = cells.flatMap { fields in
        fields.indices.contains(spot.column) ? fields[spot.column].cards.map(\.subject) : []
      }
      guard let now = column.firstIndex(of: subject) else { return nil }
      let next = now + (direction == .up ? -1 : 1)
      return column.indices.contains(next) ? column[next] : nil
    case .left, .right:
      let others =
        direction == .left
        ? Array((0..<spot.column).reversed())
        : Array(spot.column + 1..<max(spot.column + 1, columns.count))
      for column in others {
        let filled = cells.indices.filter {
          cells[$0].indices.contains(column) && !cells[$0][column].cards.isEmpty
        }
        guard let row = filled.min(by: { abs($0 - spot.row) < abs($1 - spot.row) }) else {
          continue
        }
        let cards = cells[row][column].cards
        return cards[min(spot.card, cards.count - 1)].subject
      }
      return nil
    }
  }
}
