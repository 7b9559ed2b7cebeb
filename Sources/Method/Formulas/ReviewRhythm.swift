/// How a plan is looked at again, by the segment of its account: in which review, and how often.
///
/// Source: method C.6: quarterly, half-yearly or yearly, taken at its longest. The review of half a
/// year is held as the quarterly one is, with the customer.
public struct ReviewRhythm: Hashable, Sendable {
  public let kind: ReviewKind
  /// From one review to the next at most.
  public let days: Int

  /// Without a segment the longest.
  public init(_ segment: Segment?) {
    switch segment {
    case .strategic, .star: (kind, days) = (.quarterly, 92)
    case .status: (kind, days) = (.quarterly, 184)
    case .streamline, nil: (kind, days) = (.annual, 366)
    }
  }

  /// The day by which it is looked at again.
  public func next(after day: Day) -> Day { day.later(days: days) }
}
