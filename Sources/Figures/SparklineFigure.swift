/// A line of small columns: how one figure went.
public struct SparklineFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public let label: String
  public let points: [Mark<Subject>]
  /// What it comes to: the latest value, or the change.
  public let text: String

  public init(_ label: String = "", _ points: [Mark<Subject>], text: String = "") {
    self.label = label
    self.points = points
    self.text = text
  }

  public var subjects: [Subject] { points.map(\.subject) }

  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    subjects.neighbour(of: subject, direction)
  }
}
