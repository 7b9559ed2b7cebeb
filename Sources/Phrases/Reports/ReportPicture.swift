public import Method

/// A picture that has its place in a report; what draws it is a row beside the figures.
public enum ReportPicture: String, CaseIterable, Hashable, Sendable {
  case years, objectives, actions, threats

  /// What stands above it.
  public var term: Term {
    switch self {
    case .years: Term("Revenue and contribution", "Chiffre d’affaires et contribution")
    case .objectives: Term("Objectives and actions", "Objectifs et actions")
    case .actions: Term("Actions over time", "Les actions dans le temps")
    case .threats: Term("Threats and opportunities", "Menaces et opportunités")
    }
  }
}
