/// How much a threat or an opportunity presses.
///
/// Source: method C-17.
public enum ThreatPriority: String, CaseIterable, Hashable, Sendable {
  case mustTreat = "must_treat"
  case watch, low

  /// From 15 on an objective must treat it, from 8 on it is watched.
  public init(_ priority: Int) {
    self = priority >= 15 ? .mustTreat : priority >= 8 ? .watch : .low
  }

  public var term: Term {
    switch self {
    case .mustTreat: Term("Must be treated", "À traiter")
    case .watch: Term("To watch", "À surveiller")
    case .low: Term("Low", "Faible")
    }
  }
}

extension ThreatOpportunity {
  /// Probability times impact, 1 to 25; nil while either isn't known.
  public var priority: Int? {
    guard let probability, let impact else { return nil }
    return probability.value * impact.value
  }

  public var verdict: ThreatPriority? { priority.map(ThreatPriority.init) }
}

extension Account {
  /// The priorities of the threats and opportunities that nobody has treated or closed, as far as
  /// they are known.
  public var openPriorities: [Int] {
    threats.filter(\.isLive).compactMap(\.priority)
  }
}
