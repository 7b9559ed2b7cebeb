public import Terminal

/// A tank with a fish for each customer: as large as what they bring, in the ink of how they do;
/// with what came in by the tap, what was lost by the leak, and what all that comes to.
public struct AquariumFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Fish: Hashable, Sendable {
    /// Its size is its share of the largest, 0 to 1.
    public let mark: Mark<Subject>
    public let isNew: Bool
    /// Brings less than it did.
    public let isThin: Bool

    public init(_ mark: Mark<Subject>, isNew: Bool = false, isThin: Bool = false) {
      self.mark = mark
      self.isNew = isNew
      self.isThin = isThin
    }

    /// Lengths go by the root of the size, so that areas tell what each brings.
    public var girth: Girth {
      guard let size = mark.size else { return .small }
      return size >= 0.6 ? .huge : size >= 0.25 ? .large : size >= 0.08 ? .middle : .small
    }
  }

  /// The four sizes that fish are drawn in.
  public enum Girth: Int, CaseIterable, Hashable, Sendable {
    case small, middle, large, huge

    /// The part of a row that one takes, in twelfths.
    var share: Int {
      switch self {
      case .small, .middle: 3
      case .large, .huge: 4
      }
    }
  }

  /// One line of what is told beside the tank; a gap where both its texts are empty.
  public struct Line: Hashable, Sendable {
    public let title: String
    public let value: String
    /// Of the value, or of the title where there is no value.
    public let ink: Ink

    public init(_ title: String, _ value: String = "", ink: Ink = .text) {
      self.title = title
      self.value = value
      self.ink = ink
    }

    public var isGap: Bool { title.isEmpty && value.isEmpty }
  }

  /// The largest first.
  public let fish: [Fish]
  public let lost: [Mark<Subject>]
  /// What came in, such as "tap +€0.9M".
  public let tap: String
  public let tapNote: String
  /// What went out, such as "leak −€0.6M".
  public let leak: String
  /// From start to end, retention, doubling.
  public let ledger: [Line]
  public let whatIf: [Line]
  /// For the back of a room: larger fish, names in capitals, thick glass.
  public let isProjected: Bool
  /// Which fish swim beside each other, from the top of the tank to its bottom.
  public let rows: [[Int]]
  private let spots: [Subject: Spot]

  public init(
    _ fish: [Fish], lost: [Mark<Subject>] = [], tap: String = "", tapNote: String = "",
    leak: String = "", ledger: [Line] = [], whatIf: [Line] = [], isProjected: Bool = false
  ) {
    self.fish = fish
    self.lost = lost
    self.tap = tap
    self.tapNote = tapNote
    self.leak = leak
    self.ledger = ledger
    self.whatIf = whatIf
    self.isProjected = isProjected
    rows = Self.rows(of: fish.map(\.girth.share))
    spots = Self.spots(fish, lost, rows)
  }

  public var subjects: [Subject] { fish.map(\.mark.subject) + lost.map(\.subject) }
  public var first: Subject? { fish.first?.mark.subject ?? lost.first?.subject }
  public func contains(_ subject: Subject) -> Bool { spots[subject] != nil }

  /// The place of a fish, the largest being 0; those that were lost follow the last one.
  public func place(of subject: Subject) -> Int? { spots[subject]?.place }
}

/// Where arrows lead.
extension AquariumFigure {
  private struct Spot: Hashable, Sendable {
    let place: Int
    /// The row that it swims in, and where in it; the lost are a row each, below all others.
    let row: Int
    let column: Int
  }

  /// Sideways through all fish, from the end of a row to the next one; up and down to the one that
  /// lies nearest in the next row.
  ///
  /// Those that were lost come after the last row.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let spot = spots[subject] else { return nil }
    switch direction {
    case .left: return self.subject(at: spot.place - 1)
    case .right: return self.subject(at: spot.place + 1)
    case .up, .down:
      let next = spot.row + (direction == .up ? -1 : 1)
      guard rows.indices.contains(next) else {
        return next < 0 ? nil : self.subject(at: fish.count + next - rows.count)
      }
      // The leak is at the right.
      let now = rows.indices.contains(spot.row) ? middle(spot.column, ofRow: spot.row) : 1
      let nearest = rows[next].indices.min {
        abs(middle($0, ofRow: next) - now) < abs(middle($1, ofRow: next) - now)
      }
      return nearest.flatMap { self.subject(at: rows[next][$0]) }
    }
  }

  private func subject(at place: Int) -> Subject? {
    if fish.indices.contains(place) { return fish[place].mark.subject }
    let beyond = place - fish.count
    return lost.indices.contains(beyond) ? lost[beyond].subject : nil
  }

  /// How far along its row one stands, 0 to 1.
  private func middle(_ column: Int, ofRow row: Int) -> Double {
    (Double(column) + 0.5) / Double(rows[row].count)
  }

  /// As few rows as hold all shares of twelve, each about as full as the others.
  private static func rows(of shares: [Int]) -> [[Int]] {
    let filled = filled(shares)
    let count = filled.count
    let whole = shares.reduce(0, +)
    var even = Array(repeating: [Int](), count: count)
    var used = 0
    for (place, share) in shares.enumerated() {
      even[(2 * used + share) * count / (2 * whole)].append(place)
      used += share
    }
    let fits = even.allSatisfy { row in
      !row.isEmpty && row.reduce(0) { $0 + shares[$1] } <= 13
    }
    return fits ? even : filled
  }

  private static func filled(_ shares: [Int]) -> [[Int]] {
    var rows: [[Int]] = []
    var left = 0
    for (place, share) in shares.enumerated() {
      if rows.isEmpty || left < share {
        left = 12
        rows.append([])
      }
      left -= share
      rows[rows.count - 1].append(place)
    }
    return rows
  }

  private static func spots(
    _ fish: [Fish], _ lost: [Mark<Subject>], _ rows: [[Int]]
  ) -> [Subject: Spot] {
    var spots: [Subject: Spot] = [:]
    for (row, places) in rows.enumerated() {
      for (column, place) in places.enumerated() where spots[fish[place].mark.subject] == nil {
        spots[fish[place].mark.subject] = Spot(place: place, row: row, column: column)
      }
    }
    for (beyond, mark) in lost.enumerated() where spots[mark.subject] == nil {
      spots[mark.subject] = Spot(place: fish.count + beyond, row: rows.count + beyond, column: 0)
    }
    return spots
  }
}
