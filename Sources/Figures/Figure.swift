public import Terminal

/// Something that can be drawn: marks with a subject each, wherever they are drawn.
public protocol Figure<Subject>: Sendable {
  associatedtype Subject: Hashable & Sendable

  /// Those of all marks, in reading order.
  var subjects: [Subject] { get }
  /// Where one begins; nil where there is nothing to walk.
  var first: Subject? { get }
  /// Whether one of the marks is of it.
  func contains(_ subject: Subject) -> Bool
  /// The subject of the mark that an arrow leads to; nil where there is none that way.
  func neighbour(of subject: Subject, _ direction: Direction) -> Subject?
}

extension Figure {
  public var first: Subject? { subjects.first }

  public func contains(_ subject: Subject) -> Bool { subjects.contains(subject) }

  /// The subject where it has a mark still, otherwise the first.
  public func settled(_ subject: Subject?) -> Subject? {
    if let subject, contains(subject) { return subject }
    return first
  }
}

public enum Direction: CaseIterable, Hashable, Sendable {
  case up, down, left, right
}

/// What a figure shows of one subject.
public struct Mark<Subject: Hashable & Sendable>: Hashable, Sendable {
  public let subject: Subject
  public let ink: Ink
  public let pattern: Pattern
  public let text: String
  /// What stands before the text in the mark's ink, so that colour isn't the only sign.
  public let sign: String
  /// nil for what isn't known.
  public let size: Double?

  public init(
    _ subject: Subject, _ text: String = "", sign: String = "", size: Double?, ink: Ink = .text,
    pattern: Pattern = .solid
  ) {
    self.subject = subject
    self.ink = ink
    self.pattern = pattern
    self.text = text
    self.sign = sign
    self.size = size.flatMap { $0.isFinite ? $0 : nil }
  }
}

/// How an area is filled, so that colour isn't the only sign.
public enum Pattern: CaseIterable, Hashable, Sendable {
  case solid, dense, hatched, light
  /// Expected, and not there yet.
  case forecast

  /// What fills a cell.
  public var glyph: Character {
    switch self {
    case .solid: "█"
    case .dense: "▓"
    case .hatched: "▒"
    case .light: "░"
    case .forecast: "◌"
    }
  }
}

/// Marks of one kind, with the name that a legend gives them.
public struct FigureSeries: Hashable, Sendable {
  public let name: String
  public let ink: Ink
  public let pattern: Pattern

  public init(_ name: String, ink: Ink, pattern: Pattern = .solid) {
    self.name = name
    self.ink = ink
    self.pattern = pattern
  }

  public func mark<Subject>(
    _ subject: Subject, _ text: String = "", size: Double?
  ) -> Mark<Subject> {
    Mark(subject, text, size: size, ink: ink, pattern: pattern)
  }
}
