/// A computed value with the parts that made it, so that "why 58?" has an answer.
public struct Explained<Result: Hashable & Sendable>: Hashable, Sendable {
  public let value: Result
  public let parts: [Part]

  public struct Part: Hashable, Sendable {
    public let term: Term
    public let value: Measure

    public init(_ term: Term, _ value: Measure) {
      self.term = term
      self.value = value
    }
  }

  public init(_ value: Result, parts: [Part]) {
    self.value = value
    self.parts = parts
  }
}

/// A number with its unit, as a reason or a column shows it.
public enum Measure: Hashable, Sendable {
  case amount(Amount)
  case percent(Percent)
  case days(Int)
  case index(Double)
  case count(Int)
  case year(Int)
  case flag(Bool)
  /// A verdict, by the key that JSON gives it.
  case word(String, Term)
  /// Amounts over the years, oldest first, in major units; nil where one isn't known.
  case series([Double?])
}
