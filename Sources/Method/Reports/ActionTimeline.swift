/// The plan's actions and programmes of actions in time: from when to when, and what waits for what.
///
/// Source: method P19.
public struct ActionTimeline: Sendable {
  public struct Row: Sendable {
    public let id: String
    /// The day that it is due.
    public let path: FieldPath
    public let startPath: FieldPath
    public let text: String
    public let isProgramme: Bool
    public let owner: ID<Member>?
    /// Nil where only the day that it is due is known.
    public let start: Day?
    public let due: Day?
    public let standing: ActionStanding
    /// Those of the timeline that must be done before.
    public internal(set) var waitsFor: [FieldPath] = []

    /// Where it begins and ends, in the order of days.
    public var days: ClosedRange<Day>? {
      guard let first = start ?? due else { return nil }
      let last = due ?? first
      return min(first, last)...max(first, last)
    }
  }

  /// Those that serve the same strategic objective.
  public struct Group: Sendable {
    /// Empty for those that serve none.
    public let title: String
    /// The first to begin first.
    public let rows: [Row]
  }

  public let groups: [Group]
  /// The days that are worth showing: around today, as far as something happens.
  public let span: ClosedRange<Day>
  /// Where the scale is marked: each Monday of a short span, the first of each month of a long one.
  public let ticks: [Day]
  /// How many have neither a start nor a day that they are due.
  public let undated: Int

  public init(_ account: Account, today: Day) {
    let all =
      account.initiatives.map { $0.row(today) } + account.actions.map { $0.row(today) }
    let dated = all.filter { $0.days != nil }
    undated = all.count - dated.count
    groups = ActionTimeline.grouped(dated, account)
    span = ActionTimeline.span(of: dated, today)
    ticks = ActionTimeline.ticks(in: span)
  }

  private static func grouped(_ rows: [Row], _ account: Account) -> [Group] {
    let heads = ThreadHeads(account)
    let dated = Dictionary(rows.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    let waits = Dictionary(
      account.actions.map { ($0.id.text, $0.waitsFor) }, uniquingKeysWith: { first, _ in first })
    var byGoal: [String: [Row]] = [:]
    for var row in rows {
      row.waitsFor = (waits[row.id] ?? []).compactMap { dated[$0.text] }
      byGoal[heads.goal(of: row.id) ?? "", default: []].append(row)
    }
    let goals = account.strategicObjectives.map { ($0.id.text, $0.text) } + [("", "")]
    return goals.compactMap { id, title in
      byGoal[id].map { Group(title: title, rows: ordered($0)) }
    }
  }

  private static func ordered(_ rows: [Row]) -> [Row] {
    rows.enumerated().sorted { left, right in
      guard let one = left.element.days, let other = right.element.days else { return false }
      let starts = (one.lowerBound, other.lowerBound)
      if starts.0 != starts.1 { return starts.0 < starts.1 }
      let ends = (one.upperBound, other.upperBound)
      return ends.0 == ends.1 ? left.offset < right.offset : ends.0 < ends.1
    }.map(\.element)
  }

  /// From the first to the last day, three months back and a year ahead at most, and never so short
  /// that a day would be all of it.
  private static func span(of rows: [Row], _ today: Day) -> ClosedRange<Day> {
    let days = rows.compactMap(\.days)
    let first = days.map(\.lowerBound).min() ?? today
    let last = days.map(\.upperBound).max() ?? today
    let start = min(max(first, today.later(months: -3)), today.later(days: -7))
    let end = max(min(last, today.later(months: 12)), today.later(days: 28))
    return start...end
  }

  private static func ticks(in span: ClosedRange<Day>) -> [Day] {
    let (first, last) = (span.lowerBound.daysSince1970, span.upperBound.daysSince1970)
    guard last - first > 70 else {
      return (first...last).compactMap { Day(daysSince1970: $0) }.filter { $0.weekday == .monday }
    }
    var ticks: [Day] = []
    var next = Day(year: span.lowerBound.year, month: span.lowerBound.month, day: 1)
    while let day = next, day <= span.upperBound {
      if span.contains(day) { ticks.append(day) }
      let following = day.later(months: 1)
      next = following > day ? following : nil
    }
    return ticks
  }
}

/// Which strategic objective each thing that is done serves in the end.
private struct ThreadHeads {
  private let goals: Set<String>
  private var serves: [String: String] = [:]

  init(_ account: Account) {
    goals = Set(account.strategicObjectives.map(\.id.text))
    for goal in account.operationalObjectives { serves[goal.id.text] = goal.objective?.text }
    for initiative in account.initiatives {
      serves[initiative.id.text] = initiative.objective?.text
    }
    for action in account.actions { serves[action.id.text] = action.objective?.text }
  }

  /// Four steps lead from an action to the top; more of them go in a circle.
  func goal(of id: String) -> String? {
    var now = id
    for _ in 0..<4 {
      if goals.contains(now) { return now }
      guard let next = serves[now] else { return nil }
      now = next
    }
    return goals.contains(now) ? now : nil
  }
}

extension Initiative {
  fileprivate func row(_ today: Day) -> ActionTimeline.Row {
    ActionTimeline.Row(
      id: id.text, path: path("due"), startPath: path("start"), text: text, isProgramme: true,
      owner: owner, start: start, due: due, standing: standing(on: today))
  }
}

extension PlanAction {
  fileprivate func row(_ today: Day) -> ActionTimeline.Row {
    ActionTimeline.Row(
      id: id.text, path: path("due"), startPath: path("start"), text: text, isProgramme: false,
      owner: owner, start: start, due: due, standing: standing(on: today))
  }
}
