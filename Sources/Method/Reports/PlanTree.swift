/// The plan as it hangs together: each strategic objective with the figures that make it true, and
/// what is done for them.
public struct PlanTree: Sendable {
  public enum Rank: Int, CaseIterable, Comparable, Sendable {
    case strategic, operational, initiative, action
    /// The head of those that serve no objective.
    case unattached

    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where an operational objective begins, stands and ends.
  public struct Figures: Hashable, Sendable {
    public let baseline: Score?
    public let current: Score?
    public let target: Score?
    public let unit: String

    /// How much of the way is done: 0 at the start, 1 at the target.
    public var share: Double? {
      guard let baseline, let current, let target, baseline != target else { return nil }
      return (current.value - baseline.value) / (target.value - baseline.value)
    }
  }

  /// How many of the actions below are done, those that were dropped aside.
  public struct Count: Hashable, Sendable {
    public var done = 0
    public var all = 0
  }

  public struct Row: Sendable {
    public let rank: Rank
    public let id: String
    /// The field that says what it serves; for what serves nothing else, its text.
    public let path: FieldPath
    public let text: String
    /// 0 at the top.
    public internal(set) var depth = 0
    /// How many rows there are below it, at whatever depth.
    public internal(set) var below = 0
    public let owner: ID<Member>?
    public let due: Day?
    /// Nil for objectives, which aren't done but reached.
    public let standing: ActionStanding?
    public let figures: Figures?
    /// What a strategic objective rests on.
    public let rationale: [Reference]
    /// Of what is below it.
    public internal(set) var actions = Count()
  }

  /// Each below what it serves, in the order in which they are written.
  public let rows: [Row]
  /// The row of each record, by its id.
  private let places: [String: Int]

  public init(_ account: Account, today: Day) {
    var builder = PlanTreeBuilder(account, today)
    builder.addAll()
    rows = builder.rows
    places = Dictionary(
      rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func place(of id: String) -> Int? { places[id] }

  /// Of the whole plan.
  public var actions: Count {
    rows.reduce(into: Count()) { sum, row in
      if row.depth == 0 { sum.add(row.actions) }
    }
  }

  /// The id that stands for the head of those without an objective: no record has it.
  public static let unattachedID = "+"

  /// What the record in a place would serve if it went on to the objective above, or below; nil where
  /// there is none that way.
  public func goal(from place: Int, up: Bool) -> Row? {
    let row = rows[place]
    let head = rows[..<place].lastIndex { $0.depth < row.depth } ?? place
    func mayHold(_ goal: Row) -> Bool {
      switch row.rank {
      case .strategic, .unattached: false
      case .operational: goal.rank == .strategic
      case .initiative: goal.rank == .strategic || goal.rank == .operational
      case .action:
        // Where a figure tells when it is true, the action goes below that.
        goal.rank == .operational || goal.rank == .initiative
          || goal.rank == .strategic && !hasFigures(goal)
      }
    }
    return up ? rows[..<head].last(where: mayHold) : rows[(head + 1)...].first(where: mayHold)
  }

  private func hasFigures(_ goal: Row) -> Bool {
    guard let place = places[goal.id], goal.below > 0 else { return false }
    return rows[place + 1].rank == .operational
  }
}

/// Puts the rows below each other: a rank only ever stands below a higher one, so that no circle of
/// links goes on for ever.
private struct PlanTreeBuilder {
  private(set) var rows: [PlanTree.Row] = []
  private var tops: [PlanTree.Row] = []
  private var orphans: [PlanTree.Row] = []
  private var under: [String: [PlanTree.Row]] = [:]
  /// What may be served, by rank.
  private var goals: [String: PlanTree.Rank] = [:]

  init(_ account: Account, _ today: Day) {
    for goal in account.strategicObjectives {
      goals[goal.id.text] = .strategic
      tops.append(goal.row)
    }
    for goal in account.operationalObjectives { take(goal.row(today), for: goal.objective?.text) }
    for initiative in account.initiatives {
      take(initiative.row(today), for: initiative.objective?.text)
    }
    for action in account.actions { take(action.row(today), for: action.objective?.text) }
  }

  private mutating func take(_ row: PlanTree.Row, for goal: String?) {
    if let goal, let rank = goals[goal], rank < row.rank {
      under[goal, default: []].append(row)
    } else {
      orphans.append(row)
    }
    if row.rank < .action, goals[row.id] == nil { goals[row.id] = row.rank }
  }

  mutating func addAll() {
    for top in tops { _ = add(top, depth: 0) }
    guard !orphans.isEmpty else { return }
    let head = rows.count
    rows.append(.unattached)
    for orphan in orphans {
      let counted = add(orphan, depth: 1)
      rows[head].actions.add(counted)
    }
    rows[head].below = rows.count - head - 1
  }

  /// Returns the actions that it is and has below it.
  private mutating func add(_ row: PlanTree.Row, depth: Int) -> PlanTree.Count {
    let place = rows.count
    rows.append(row)
    rows[place].depth = depth
    if goals[row.id] == row.rank {
      for child in under[row.id] ?? [] {
        let counted = add(child, depth: depth + 1)
        rows[place].actions.add(counted)
      }
    }
    rows[place].below = rows.count - place - 1
    return row.rank == .action ? PlanTree.Count(row.standing) : rows[place].actions
  }
}

extension PlanTree.Count {
  fileprivate init(_ standing: ActionStanding?) {
    done = standing == .done ? 1 : 0
    all = standing == .dropped ? 0 : 1
  }

  fileprivate mutating func add(_ other: PlanTree.Count) {
    done += other.done
    all += other.all
  }
}

extension PlanTree.Row {
  fileprivate static let unattached = PlanTree.Row(
    rank: .unattached, id: PlanTree.unattachedID,
    path: FieldPath([.key("plan_tree"), .key("unattached")]), text: "", owner: nil, due: nil,
    standing: nil, figures: nil, rationale: [])
}

extension StrategicObjective {
  fileprivate var row: PlanTree.Row {
    PlanTree.Row(
      rank: .strategic, id: id.text, path: path("text"), text: text, owner: owner, due: nil,
      standing: nil, figures: nil, rationale: rationale)
  }
}

extension OperationalObjective {
  fileprivate func row(_ today: Day) -> PlanTree.Row {
    PlanTree.Row(
      rank: .operational, id: id.text, path: path("objective"), text: indicator, owner: owner,
      due: deadline, standing: nil,
      figures: PlanTree.Figures(
        baseline: baseline, current: actuals.latest(on: today)?.value, target: target, unit: unit),
      rationale: [])
  }
}

extension Initiative {
  fileprivate func row(_ today: Day) -> PlanTree.Row {
    PlanTree.Row(
      rank: .initiative, id: id.text, path: path("objective"), text: text, owner: owner, due: due,
      standing: standing(on: today), figures: nil, rationale: [])
  }
}

extension PlanAction {
  fileprivate func row(_ today: Day) -> PlanTree.Row {
    PlanTree.Row(
      rank: .action, id: id.text, path: path("objective"), text: text, owner: owner, due: due,
      standing: standing(on: today), figures: nil, rationale: [])
  }
}
