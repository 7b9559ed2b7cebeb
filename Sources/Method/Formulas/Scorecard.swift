/// How a relation does on its four axes, each indicator beside its own target.
///
/// Source: method C-12. An account is compared with its own targets, and at most with its segment:
/// see `standing`.
public struct Scorecard: Hashable, Sendable {
  /// In the order of the account's indicators.
  public let lines: [Line]
  public let totals: ScorecardTotals

  /// One indicator.
  public struct Line: Hashable, Sendable {
    public let indicator: ID<KeyIndicator>
    public let label: String
    /// Nil while nobody has said: it then counts on none.
    public let axis: ScorecardAxis?
    /// 1 where none is given.
    public let weight: Double
    public let unit: String
    /// From where it counts; without one it can't be judged.
    public let floor: Double?
    public let target: Double?
    public let current: Double?
    public let currentOn: Day?
    /// The figures up to today, the earliest first.
    public let values: [Double]
    /// From the floor, 0, to the target, 1, and up to 1.2 beyond it; nil while it can't be told.
    public let achieved: Double?
    public let course: Course?

    /// There is a target, and nobody said from where it counts.
    public var lacksFloor: Bool { target != nil && floor == nil }
  }

  /// Where the last three figures lead, seen from the target.
  public enum Course: String, CaseIterable, Hashable, Sendable {
    case improving, steady, worsening
  }

  public init(_ indicators: [KeyIndicator], today: Day) {
    let measured = indicators.map { ($0, IndicatorMeasures($0)) }
    lines = measured.map { Line($0, $1, today: today) }
    totals = ScorecardTotals(measured.map(\.1), today: today)
  }

  public subscript(indicator: ID<KeyIndicator>) -> Line? {
    lines.first { $0.indicator == indicator }
  }

  /// How far one account stands from the mean of those of its segment, in standard deviations, and
  /// among how many.
  ///
  /// The deviation is that of all of them, no estimate from a sample. Nil for fewer than four, or
  /// where all are the same: then a comparison says nothing.
  public static func standing(_ own: Double, among all: [Double]) -> (z: Double, n: Int)? {
    guard all.count >= 4 else { return nil }
    let mean = all.reduce(0, +) / Double(all.count)
    let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count)
    guard variance > 1e-12 else { return nil }
    return ((own - mean) / variance.squareRoot(), all.count)
  }
}

/// What the indicators of a scorecard come to.
public struct ScorecardTotals: Hashable, Sendable {
  /// All four, in their order.
  public let axes: [Axis]
  /// The mean of the axes that are known, 0 to 120; nil while none is.
  public let total: Double?
  /// The share of the weight of all indicators that is known, 0 to 1; nil while there are none.
  public let known: Double?
  /// What the customer has seen of the value promised, 0 to 100; nil while nothing is measured.
  ///
  /// Source: method C-13, its part of value: an indicator counts up to its target, not beyond it.
  public let customerValue: Double?
  /// How far that can be believed by the age of its figures, 0 to 100; nil while nothing is measured.
  let valueConfidence: Double?

  public struct Axis: Hashable, Sendable {
    public let axis: ScorecardAxis
    /// 0 to 120; nil while no indicator of it is known.
    public let value: Double?
    /// The share of the weight of its indicators that is known, 0 to 1; nil while it has none.
    public let known: Double?
  }

  init(_ measures: [IndicatorMeasures], today: Day) {
    let placed = measures.filter { $0.axis != nil }
    let marks = placed.map { (measures: $0, achieved: $0.achieved(on: today)) }
    axes = ScorecardAxis.allCases.map { axis in
      let own = marks.filter { $0.measures.axis == axis }
      let mean = weighted(own.map { ($0.measures.weight, $0.achieved) })
      return Axis(axis: axis, value: mean.value.map { $0 * 100 }, known: mean.known)
    }
    let values = axes.compactMap(\.value)
    total = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    known = weighted(marks.map { ($0.measures.weight, $0.achieved) }).known
    let promises = placed.filter { $0.axis == .customerValue }
    customerValue = weighted(promises.map { ($0.weight, $0.delivered(on: today)) }).value
      .map { $0 * 100 }
    valueConfidence = weighted(promises.map { ($0.weight, $0.trust(on: today)) }).value
      .map { $0 * 100 }
  }
}

/// The mean of what is known by its weight, and the share of all weight that this is.
private func weighted(_ marks: [(weight: Double, value: Double?)]) -> (
  value: Double?, known: Double?
) {
  let whole = marks.reduce(0) { $0 + $1.weight }
  guard whole > 0 else { return (nil, nil) }
  let judged = marks.compactMap { mark in mark.value.map { (weight: mark.weight, value: $0) } }
  let part = judged.reduce(0) { $0 + $1.weight }
  guard part > 0 else { return (nil, 0) }
  return (judged.reduce(0) { $0 + $1.weight * $1.value } / part, part / whole)
}

/// The figures of an indicator of the scorecard: small enough for the index.
struct IndicatorMeasures: Hashable, Sendable {
  let axis: ScorecardAxis?
  let weight: Double
  let floor: Double?
  let target: Double?
  /// By day.
  let actuals: [MeasuredFigure]

  init(
    axis: ScorecardAxis?, weight: Double, floor: Double?, target: Double?,
    actuals: [MeasuredFigure]
  ) {
    self.axis = axis
    self.weight = weight
    self.floor = floor
    self.target = target
    self.actuals = actuals
  }

  init(_ indicator: KeyIndicator) {
    self.init(
      axis: indicator.axis, weight: Double(indicator.weight?.value ?? 1),
      floor: indicator.floor?.value, target: indicator.target?.value,
      actuals: indicator.actuals.figures)
  }

  /// Less is better: the target lies below the floor.
  var isFalling: Bool {
    guard let floor, let target else { return false }
    return target < floor
  }

  func achieved(on today: Day) -> Double? {
    actuals.upTo(today).last.flatMap { achievement($0.value, floor: floor, target: target) }
  }

  /// The share of the target that is reached, 0 to 1; where less is better, or where the target
  /// isn't above 0, of the way to it.
  ///
  /// Nil without a floor: nobody then knows whether more is better.
  func delivered(on today: Day) -> Double? {
    guard floor != nil, let target, let last = actuals.upTo(today).last else { return nil }
    if isFalling || target <= 0 { return achieved(on: today).map { min($0, 1) } }
    return min(max(last.value / target, 0), 1)
  }

  /// How much of its last figure can still be believed, 0 to 1; nil where it isn't judged.
  ///
  /// Source: method C-13b: half of it is gone after 90 days [R]. One of a day that nobody knows is
  /// worth nothing.
  func trust(on today: Day) -> Double? {
    guard delivered(on: today) != nil, let last = actuals.upTo(today).last else { return nil }
    return last.day.map { Freshness.power(0.5, Double(today.days(since: $0)) / 90) } ?? 0
  }

  /// The sign of the last three figures, or of two.
  ///
  /// Of three in a row the slope is that from the first to the last. Nil without a target, since
  /// nobody knows what is better.
  func course(on today: Day) -> Scorecard.Course? {
    let last = actuals.upTo(today).suffix(3)
    guard let floor, let target, floor != target, last.count > 1, let first = last.first,
      let end = last.last
    else { return nil }
    let change = (end.value - first.value) * (isFalling ? -1 : 1)
    return change > 0 ? .improving : change < 0 ? .worsening : .steady
  }
}

extension Scorecard.Line {
  fileprivate init(_ indicator: KeyIndicator, _ measures: IndicatorMeasures, today: Day) {
    let past = measures.actuals.upTo(today)
    self.indicator = indicator.id
    label = indicator.text
    axis = indicator.axis
    weight = measures.weight
    unit = indicator.unit
    floor = measures.floor
    target = measures.target
    current = past.last?.value
    currentOn = past.last?.day
    values = past.map(\.value)
    achieved = measures.achieved(on: today)
    course = measures.course(on: today)
  }
}
