/// What is done from when to when: bars on a scale of days below each other, and what waits for what.
public struct GanttFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Row: Hashable, Sendable {
    /// Its text stands before the bar; its ink and pattern say how far it has come.
    public let mark: Mark<Subject>
    /// Nil where only the day of its end is known: that is drawn as a point.
    public let start: Int?
    public let end: Int
    /// What is told at the end of the row, such as who does it.
    public let note: String
    /// What must be done before.
    public let waitsFor: [Subject]

    public init(
      _ mark: Mark<Subject>, start: Int?, end: Int, note: String = "", waitsFor: [Subject] = []
    ) {
      self.mark = mark
      self.start = start.flatMap { $0 < end ? $0 : nil }
      self.end = end
      self.note = note
      self.waitsFor = waitsFor
    }

    /// Its days, the one of its end among them.
    public var days: ClosedRange<Int> { (start ?? end)...end }
  }

  /// Rows of one head, such as an objective; an empty title has no line of its own.
  public struct Group: Hashable, Sendable {
    public let title: String
    public let rows: [Row]

    public init(_ title: String, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// A day that the scale names.
  public struct Tick: Hashable, Sendable {
    public let day: Int
    public let label: String

    public init(_ day: Int, _ label: String) {
      self.day = day
      self.label = label
    }
  }

  public enum Line: Hashable, Sendable {
    case head(String)
    case row(Int)
  }

  /// Those of all groups.
  public let rows: [Row]
  /// What stands below each other: heads, and rows by their places.
  public let lines: [Line]
  public let ticks: [Tick]
  /// The days at the two ends.
  public let scale: ClosedRange<Int>
  public let today: Int?
  private let places: [Subject: Int]
  /// The places of the rows, the first to end first, and of each its place among them.
  private let byEnd: [Int]
  private let ends: [Int]

  public init(_ groups: [Group], ticks: [Tick] = [], scale: ClosedRange<Int>, today: Int? = nil) {
    self.ticks = ticks
    self.scale = scale
    self.today = today
    let rows = groups.flatMap(\.rows)
    var lines: [Line] = []
    var place = 0
    for group in groups {
      if !group.title.isEmpty { lines.append(.head(group.title)) }
      lines += (place..<place + group.rows.count).map { .row($0) }
      place += group.rows.count
    }
    self.rows = rows
    self.lines = lines
    places = Dictionary(
      rows.enumerated().map { ($1.mark.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let byEnd = rows.indices.sorted { (rows[$0].end, $0) < (rows[$1].end, $1) }
    var ends = Array(repeating: 0, count: rows.count)
    for (order, row) in byEnd.enumerated() { ends[row] = order }
    self.byEnd = byEnd
    self.ends = ends
  }

  public var subjects: [Subject] { rows.map(\.mark.subject) }
  public var first: Subject? { rows.first?.mark.subject }
  public func contains(_ subject: Subject) -> Bool { places[subject] != nil }
  public func row(of subject: Subject) -> Int? { places[subject] }

  /// The row above or below; to the left the one that ends before, to the right the one that ends
  /// next.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let now = row(of: subject) else { return nil }
    let next =
      switch direction {
      case .up: now - 1
      case .down: now + 1
      case .left: ends[now] > 0 ? byEnd[ends[now] - 1] : -1
      case .right: ends[now] + 1 < byEnd.count ? byEnd[ends[now] + 1] : -1
      }
    return rows.indices.contains(next) ? rows[next].mark.subject : nil
  }

  /// Where a day lies on the scale: 0 at its beginning, 1 at its end; nil outside of it.
  public func share(of day: Int) -> Double? {
    guard scale.contains(day) else { return nil }
    return share(near: day)
  }

  /// The same, at the nearer end for a day outside of the scale.
  public func share(near day: Int) -> Double {
    let length = scale.upperBound - scale.lowerBound
    guard length > 0 else { return 0 }
    let inside = min(max(day, scale.lowerBound), scale.upperBound)
    return Double(inside - scale.lowerBound) / Double(length)
  }
}
