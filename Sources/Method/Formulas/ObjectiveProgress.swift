/// How far an operational objective has come, beside the straight path to its target.
///
/// The path leads from where it started, on the day of that figure or else of the first actual one,
/// to the target at the deadline. An actual figure is judged by the path on its own day: what was
/// measured a month ago isn't late for not being measured since.
public struct ObjectiveProgress: Hashable, Sendable {
  /// A figure on a day: the points of a curve.
  public struct Point: Hashable, Sendable {
    public let day: Day
    public let value: Double

    public init(_ day: Day, _ value: Double) {
      self.day = day
      self.value = value
    }
  }

  /// What it takes to tell how far it has come.
  public enum Missing: String, CaseIterable, Hashable, Sendable {
    case baseline, target, deadline
    /// The day on which it began: none is given, and no actual figure before the deadline has one.
    case start
  }

  public enum State: Hashable, Sendable {
    case notMeasurable([Missing])
    /// Nobody has measured anything yet.
    case noActual
    case ahead, onPath, behind
    case reached
    /// The deadline has passed, and the target isn't reached.
    case failed
  }

  /// The last actual figure up to today.
  public let current: Double?
  public let currentOn: Day?
  /// The actual figure before that.
  public let previous: Double?
  /// Where the path is today.
  public let expected: Double?
  /// By how much the last figure is better than the path was on its day: above 0 is good, whichever
  /// way the target lies.
  public let ahead: Double?
  /// From the floor, or else from the start, 0, to the target, 1, and up to 1.2 beyond it.
  public let achieved: Double?
  public let state: State
  /// The straight path, from its start to its end; empty where it can't be drawn.
  public let path: [Point]
  /// The dated figures up to today, the earliest first.
  public let actuals: [Point]

  public init(_ objective: OperationalObjective, today: Day) {
    self.init(ObjectiveMeasures(objective), today: today)
  }

  init(_ measures: ObjectiveMeasures, today: Day) {
    let past = measures.actuals.upTo(today)
    let last = past.last
    current = last?.value
    currentOn = last?.day
    previous = past.dropLast().last?.value
    actuals = past.compactMap { figure in figure.day.map { Point($0, figure.value) } }
    path = measures.path
    expected = measures.expected(on: today)
    let due = last.flatMap { measures.expected(on: $0.day ?? today) }
    let lead = last.flatMap { last in due.map { (last.value - $0) * measures.direction } }
    ahead = lead
    achieved = last.flatMap { last in
      achievement(last.value, floor: measures.floor ?? measures.baseline, target: measures.target)
    }
    state = measures.state(current: last?.value, ahead: lead, today: today)
  }

  /// How much of the way to the target is within a measurement of the path: 5 % [R].
  static let tolerance = 0.05
}

/// The share of the way from a floor to a target that a figure has made, 0 to 1.2.
///
/// Source: method C-12. A target below the floor, where less is better, works alike. Nil while
/// either isn't known, since nobody then knows where the way begins, or where there is no way
/// between them.
func achievement(_ value: Double, floor: Double?, target: Double?) -> Double? {
  guard let floor, let target, floor != target else { return nil }
  return min(max((value - floor) / (target - floor), 0), 1.2)
}

/// A figure that was measured, on a day where somebody said on which.
struct MeasuredFigure: Hashable, Sendable {
  let day: Day?
  let value: Double
}

extension [Measurement] {
  /// The one that tells how it stands on a day; nil where none does.
  ///
  /// What is measured later doesn't count yet, and of one day the later in the list counts. One
  /// without a day counts only where none has one: nobody knows which of them is the newer.
  public func latest(on day: Day) -> Measurement? {
    counting.last { $0.day.map { $0 <= day } ?? true }
  }

  /// Their figures, the earliest first.
  var figures: [MeasuredFigure] {
    counting.compactMap { measurement in
      measurement.value.map { MeasuredFigure(day: measurement.day, value: $0.value) }
    }
  }

  /// Those with a figure that count, by day, and those of one day in the order of the list.
  private var counting: [Measurement] {
    let known = filter { $0.value != nil }
    let dated = known.filter { $0.day != nil }
    return (dated.isEmpty ? known : dated).enumerated().sorted { left, right in
      let days = (left.element.day?.daysSince1970, right.element.day?.daysSince1970)
      return (days.0 ?? .min, left.offset) < (days.1 ?? .min, right.offset)
    }.map(\.element)
  }
}

extension [MeasuredFigure] {
  /// Without those of a day to come.
  func upTo(_ today: Day) -> [MeasuredFigure] {
    filter { figure in figure.day.map { $0 <= today } ?? true }
  }
}

/// The figures of an operational objective: small enough for the index.
struct ObjectiveMeasures: Hashable, Sendable {
  let baseline: Double?
  let start: Day?
  let target: Double?
  let floor: Double?
  let deadline: Day?
  /// By day.
  let actuals: [MeasuredFigure]

  init(
    baseline: Double?, start: Day?, target: Double?, floor: Double?, deadline: Day?,
    actuals: [MeasuredFigure]
  ) {
    self.baseline = baseline
    self.start = start
    self.target = target
    self.floor = floor
    self.deadline = deadline
    self.actuals = actuals
  }

  init(_ objective: OperationalObjective) {
    let figures = objective.actuals.figures
    self.init(
      baseline: objective.baseline?.value,
      start: objective.baselineOn ?? figures.lazy.compactMap(\.day).first,
      target: objective.target?.value, floor: objective.floor?.value,
      deadline: objective.deadline, actuals: figures)
  }

  /// 1 where more is better, −1 where less is: as the target lies from the start, or from the floor
  /// where nothing is to change.
  var direction: Double {
    guard let target else { return 1 }
    if let baseline, baseline != target { return target > baseline ? 1 : -1 }
    return floor.map { $0 > target } ?? false ? -1 : 1
  }

  var path: [ObjectiveProgress.Point] {
    guard let baseline, let target, let start, let deadline, start < deadline else { return [] }
    return [ObjectiveProgress.Point(start, baseline), ObjectiveProgress.Point(deadline, target)]
  }

  /// Where the path is on a day: at its start before it, at its end after it.
  func expected(on day: Day) -> Double? {
    let ends = path
    guard let start = ends.first, let end = ends.last else { return nil }
    let gone = Double(day.days(since: start.day)) / Double(end.day.days(since: start.day))
    return start.value + (end.value - start.value) * min(max(gone, 0), 1)
  }

  func state(current: Double?, ahead: Double?, today: Day) -> ObjectiveProgress.State {
    let absent: [(ObjectiveProgress.Missing, Bool)] = [
      (.baseline, baseline == nil), (.target, target == nil), (.deadline, deadline == nil),
    ]
    let missing = absent.filter(\.1).map(\.0)
    guard missing.isEmpty, let baseline, let target, let deadline else {
      return .notMeasurable(missing)
    }
    guard let current else { return .noActual }
    if (current - target) * direction >= 0 { return .reached }
    if today > deadline { return .failed }
    guard let ahead else { return .notMeasurable([.start]) }
    let room = (target - baseline).magnitude * ObjectiveProgress.tolerance
    return ahead > room ? .ahead : ahead < -room ? .behind : .onPath
  }
}
