/// Figures against their own floor and target, in groups: each on a scale of its own, with where it
/// comes from and whether it goes the right way.
public struct BulletFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Row: Hashable, Sendable {
    public let label: String
    /// Its size is the figure itself, its text how that reads with its unit.
    public let mark: Mark<Subject>
    public let floor: Double?
    public let target: Double?
    public let trend: Trend?
    /// The last figures, oldest first.
    public let history: [Double?]

    public init(
      _ label: String, _ mark: Mark<Subject>, floor: Double? = nil, target: Double? = nil,
      trend: Trend? = nil, history: [Double?] = []
    ) {
      self.label = label
      self.mark = mark
      self.floor = floor.flatMap { $0.isFinite ? $0 : nil }
      self.target = target.flatMap { $0.isFinite ? $0 : nil }
      self.trend = trend
      self.history = history
    }

    /// The values at the two ends of its bar; zero is always among them.
    public var scale: ClosedRange<Double> {
      let ends = [mark.size, floor, target].compactMap(\.self)
      return min(0, ends.min() ?? 0)...max(0, ends.max() ?? 0)
    }

    /// How far along its scale a value lies, 0 to 1.
    public func share(of value: Double) -> Double {
      let span = scale.upperBound - scale.lowerBound
      guard span > 0 else { return 0 }
      return min(max((value - scale.lowerBound) / span, 0), 1)
    }
  }

  /// Where a figure goes; better may be up or down.
  public struct Trend: Hashable, Sendable {
    public let course: Course
    /// Nil where it stands still.
    public let isBetter: Bool?

    public init(_ course: Course, isBetter: Bool?) {
      self.course = course
      self.isBetter = isBetter
    }
  }

  public struct Group: Hashable, Sendable {
    public let title: String
    /// What the rows come to.
    public let result: String
    public let rows: [Row]

    public init(_ title: String, result: String = "", rows: [Row]) {
      self.title = title
      self.result = result
      self.rows = rows
    }
  }

  public let groups: [Group]
  private let places: [Subject: Place]

  private struct Place: Hashable, Sendable {
    let group: Int
    let row: Int
  }

  public init(_ groups: [Group]) {
    self.groups = groups
    var places: [Subject: Place] = [:]
    for (group, content) in groups.enumerated() {
      for (row, bullet) in content.rows.enumerated() where places[bullet.mark.subject] == nil {
        places[bullet.mark.subject] = Place(group: group, row: row)
      }
    }
    self.places = places
  }

  public var subjects: [Subject] { groups.flatMap { $0.rows.map(\.mark.subject) } }
  public var first: Subject? { groups.lazy.flatMap(\.rows).first?.mark.subject }
  public func contains(_ subject: Subject) -> Bool { places[subject] != nil }

  public func place(of subject: Subject) -> (group: Int, row: Int)? {
    places[subject].map { ($0.group, $0.row) }
  }

  /// How many groups stand in the left one of two columns, which are read down one after the other.
  public var half: Int { (groups.count + 1) / 2 }

  /// Up and down through the rows, from one group into the next; sideways to the group in the other
  /// of the two columns.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let (group, row) = place(of: subject) else { return nil }
    switch direction {
    case .up:
      if row > 0 { return groups[group].rows[row - 1].mark.subject }
      return groups[..<group].last { !$0.rows.isEmpty }?.rows.last?.mark.subject
    case .down:
      let rows = groups[group].rows
      if row + 1 < rows.count { return rows[row + 1].mark.subject }
      return groups[(group + 1)...].first { !$0.rows.isEmpty }?.rows.first?.mark.subject
    case .left:
      return group < half ? nil : beside(row, among: 0..<half, nearest: group - half)
    case .right:
      return group < half
        ? beside(row, among: half..<groups.count, nearest: group + half) : nil
    }
  }

  private func beside(_ row: Int, among range: Range<Int>, nearest wanted: Int) -> Subject? {
    let filled = range.filter { !groups[$0].rows.isEmpty }
    guard let group = filled.min(by: { abs($0 - wanted) < abs($1 - wanted) }) else { return nil }
    let rows = groups[group].rows
    return rows[min(row, rows.count - 1)].mark.subject
  }
}

/// Which way a figure goes.
public enum Course: CaseIterable, Hashable, Sendable {
  case rising, level, falling

  public var sign: String {
    switch self {
    case .rising: "↗"
    case .level: "→"
    case .falling: "↘"
    }
  }
}
