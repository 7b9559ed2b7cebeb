/// Figures that were measured, each beside the way it was to go: a curve a subject, one of them in
/// sight at a time.
public struct CurveFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  /// A value on a day.
  public struct DatedValue: Hashable, Sendable {
    public let day: Int
    public let value: Double

    public init(_ day: Int, _ value: Double) {
      self.day = day
      self.value = value
    }
  }

  /// A day that the scale of days names.
  public struct Tick: Hashable, Sendable {
    public let day: Int
    public let label: String

    public init(_ day: Int, _ label: String) {
      self.day = day
      self.label = label
    }
  }

  /// A value that the scale of values names.
  public struct Level: Hashable, Sendable {
    public let value: Double
    public let label: String
  }

  public struct Curve: Hashable, Sendable {
    /// Its text is the name; its ink and sign say how it stands.
    public let mark: Mark<Subject>
    /// In a word or two how it stands, such as by how much it is ahead.
    public let note: String
    /// What stands at the right over the curve: where it stands, and whereto.
    public let reading: String
    public let unit: String
    /// What was measured, the earliest first.
    public let actuals: [DatedValue]
    /// How it was to go; empty while nobody knows.
    public let path: [DatedValue]
    public let target: DatedValue?
    public let floor: Double?
    /// What is said where there is nothing to draw.
    public let question: String
    /// The days at the two ends.
    public let days: ClosedRange<Int>
    public let ticks: [Tick]
    /// The values at the bottom and at the top; nil where there are none.
    public let values: ClosedRange<Double>?
    /// From the bottom to the top.
    public let levels: [Level]

    /// The scale of values spans all that is drawn, and names round values in the given words.
    public init(
      _ mark: Mark<Subject>, note: String = "", reading: String = "", unit: String = "",
      actuals: [DatedValue], path: [DatedValue], target: DatedValue? = nil, floor: Double? = nil,
      question: String = "", days: ClosedRange<Int>, ticks: [Tick] = [],
      label: (Double) -> String
    ) {
      self.mark = mark
      self.note = note
      self.reading = reading
      self.unit = unit
      self.actuals = actuals.filter { $0.value.isFinite }
      self.path = path.filter { $0.value.isFinite }
      self.target = target.flatMap { $0.value.isFinite ? $0 : nil }
      self.floor = floor.flatMap { $0.isFinite ? $0 : nil }
      self.question = question
      self.days = days
      self.ticks = ticks
      let drawn = (self.actuals + self.path).map(\.value)
      let ends = [self.target?.value, self.floor].compactMap { $0 }
      let round = drawn.isEmpty && self.target == nil ? [] : RoundScale.values(over: drawn + ends)
      levels = round.map { Level(value: $0, label: label($0)) }
      values = round.first.flatMap { first in round.last.map { first...max(first, $0) } }
    }

    /// Where a day lies on the scale: 0 at its beginning, 1 at its end; at the nearer end for one
    /// outside of it.
    public func share(of day: Int) -> Double {
      let length = days.upperBound - days.lowerBound
      guard length > 0 else { return 0 }
      let inside = min(max(day, days.lowerBound), days.upperBound)
      return Double(inside - days.lowerBound) / Double(length)
    }

    /// Where a value lies on the scale: 0 at the bottom, 1 at the top.
    public func share(of value: Double) -> Double {
      guard let values, values.upperBound > values.lowerBound else { return 0 }
      let share = (value - values.lowerBound) / (values.upperBound - values.lowerBound)
      return min(max(share, 0), 1)
    }
  }

  /// What a legend calls the lines.
  public struct Names: Hashable, Sendable {
    public let actual: String
    public let path: String
    public let target: String
    public let floor: String
    public let today: String

    public init(actual: String, path: String, target: String, floor: String, today: String) {
      self.actual = actual
      self.path = path
      self.target = target
      self.floor = floor
      self.today = today
    }
  }

  public let curves: [Curve]
  public let names: Names
  public let today: Int?
  private let places: [Subject: Int]

  public init(_ curves: [Curve], names: Names, today: Int? = nil) {
    self.curves = curves
    self.names = names
    self.today = today
    places = Dictionary(
      curves.enumerated().map { ($1.mark.subject, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public var subjects: [Subject] { curves.map(\.mark.subject) }
  public var first: Subject? { curves.first?.mark.subject }
  public func contains(_ subject: Subject) -> Bool { places[subject] != nil }

  /// Where in the list of the curves one stands.
  public func place(of subject: Subject) -> Int? { places[subject] }

  /// The curve above or below it in the list.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let now = places[subject] else { return nil }
    let next: Int
    switch direction {
    case .up: next = now - 1
    case .down: next = now + 1
    case .left, .right: return nil
    }
    return curves.indices.contains(next) ? curves[next].mark.subject : nil
  }
}

/// Values that are easily read, around others.
enum RoundScale {
  private static let parts = 4.0
  /// As fine as figures are told.
  private static let least = 0.1

  /// From at or below the least of them to at or above the largest, in steps of 1, 2 or 5 times a
  /// power of ten; a value alone stands in the middle of its scale.
  static func values(over drawn: [Double]) -> [Double] {
    guard let lowest = drawn.min(), let highest = drawn.max() else { return [] }
    let air = lowest == highest ? max(1, lowest.magnitude / 10) : 0
    let (bottom, top) = (lowest - air, highest + air)
    guard let step = step(of: max(least, (top - bottom) / parts)) else { return [] }
    let first = (bottom / step + 1e-9).rounded(.down)
    let last = (top / step - 1e-9).rounded(.up)
    guard last > first, last - first <= 2 * parts + 2 else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// The least round step that isn't below a wanted one.
  private static func step(of wanted: Double) -> Double? {
    guard wanted.isFinite else { return nil }
    var power = least
    while power * 10 <= wanted { power *= 10 }
    let step = [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= wanted * (1 - 1e-9) }
    return step.flatMap { $0.isFinite ? $0 : nil }
  }
}
