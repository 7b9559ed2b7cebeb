/// Several marks on one scale a row: how we and others do on each of the customer's criteria.
public struct DotFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Row: Hashable, Sendable {
    public let title: String
    /// What stands between the title and the scale, such as a weight.
    public let note: String
    /// One for each series; nil where it has none here.
    public let marks: [Mark<Subject>?]
    /// What the row comes to, told at its end.
    public let result: Mark<Subject>?

    public init(
      _ title: String, note: String = "", _ marks: [Mark<Subject>?], result: Mark<Subject>? = nil
    ) {
      self.title = title
      self.note = note
      self.marks = marks
      self.result = result
    }
  }

  public let rows: [Row]
  /// What the marks are, each with the sign that it is drawn by.
  public let series: [Mark<Int>]
  public let scale: ClosedRange<Double>

  public init(_ rows: [Row], series: [Mark<Int>], scale: ClosedRange<Double>) {
    self.rows = rows
    self.series = series
    self.scale = scale
  }

  public var subjects: [Subject] { rows.flatMap { $0.marks.compactMap { $0?.subject } } }

  public func place(of subject: Subject) -> (row: Int, series: Int)? {
    for (row, content) in rows.enumerated() {
      if let series = content.marks.firstIndex(where: { $0?.subject == subject }) {
        return (row, series)
      }
    }
    return nil
  }

  /// Up and down to the same series of the next row that has it; sideways to the mark beside it on
  /// the scale, and from what isn't known to the others in their order.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let (row, series) = place(of: subject) else { return nil }
    func same(_ row: Row) -> Subject? {
      row.marks.indices.contains(series) ? row.marks[series]?.subject : nil
    }
    switch direction {
    case .up: return rows[..<row].reversed().lazy.compactMap(same).first
    case .down: return rows[(row + 1)...].lazy.compactMap(same).first
    case .left, .right:
      let order = alongTheScale(rows[row])
      guard let now = order.firstIndex(of: subject) else { return nil }
      let next = now + (direction == .left ? -1 : 1)
      return order.indices.contains(next) ? order[next] : nil
    }
  }

  private func alongTheScale(_ row: Row) -> [Subject] {
    row.marks.compactMap(\.self).enumerated().sorted { left, right in
      let ends = (left.element.size ?? -.infinity, right.element.size ?? -.infinity)
      return ends.0 == ends.1 ? left.offset < right.offset : ends.0 < ends.1
    }.map(\.element.subject)
  }
}
