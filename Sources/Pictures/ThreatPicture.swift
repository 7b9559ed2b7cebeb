public import Figures
public import Method
public import Terminal

extension BoardFigure<FieldPath> {
  /// P16: threats and opportunities by how likely they are and how much they weigh, the gravest at the
  /// top right.
  public static func threats(of account: Account) -> BoardFigure<FieldPath> {
    let open = account.threats.filter { $0.status?.isOver != true }
    let chances: [Int?] = [1, 2, 3, 4, 5] + (open.contains { $0.probability == nil } ? [nil] : [])
    let weights: [Int?] = [5, 4, 3, 2, 1] + (open.contains { $0.impact == nil } ? [nil] : [])
    return BoardFigure(
      columns: chances.map { $0.map(String.init) ?? "?" },
      rows: weights.map { $0.map(String.init) ?? "?" },
      cells: weights.map { weight in
        chances.map { chance in
          Cell(
            open.filter { $0.probability?.value == chance && $0.impact?.value == weight }
              .map(\.card))
        }
      })
  }
}

extension ThreatOpportunity {
  fileprivate var card: Mark<FieldPath> {
    Mark(
      .field("probability", of: id.text, in: "threats"), text, sign: kind?.sign ?? "?",
      size: priority.map(Double.init), ink: kind?.ink ?? .unknown)
  }
}

extension ThreatKind {
  public var sign: String {
    switch self {
    case .threat: "▼"
    case .opportunity: "▲"
    }
  }

  public var ink: Ink {
    switch self {
    case .threat: .bad
    case .opportunity: .good
    }
  }
}
