/// Two rounds side by side: who entered, who left, and what changed for those who stayed.
public struct RoundComparison: Sendable {
  public struct Row: Sendable {
    /// Nil for one that is known by its name alone.
    public let account: ID<Account>?
    /// As the later round calls it.
    public let name: String
    /// Nil where the round says nothing of the account.
    public let before: RoundResult?
    public let after: RoundResult?
    public let wasIn: Bool
    public let isIn: Bool

    public var hasEntered: Bool { isIn && !wasIn }
    public var hasLeft: Bool { wasIn && !isIn }

    /// Of the selection index, in points; nil while either isn’t known.
    public var indexChange: Double? {
      guard let before = before?.index, let after = after?.index else { return nil }
      return Double(after.hundredths - before.hundredths) / 100
    }

    /// Whether it is in another segment; false while either isn’t known.
    public var hasMoved: Bool {
      guard let before = before?.segment, let after = after?.segment else { return false }
      return before != after
    }
  }

  /// Those of the later round in its order, then those of the earlier one alone.
  public let rows: [Row]

  public init(from earlier: Round, to later: Round) {
    let before = RoundComparison.byAccount(earlier)
    let after = RoundComparison.byAccount(later)
    let known = Set(after.map(\.key))
    let former = Dictionary(
      before.map { ($0.key, $0.result) }, uniquingKeysWith: { first, _ in first })
    let selects = (earlier: earlier.hasDecisions, later: later.hasDecisions)
    func row(_ before: RoundResult?, _ after: RoundResult?) -> Row {
      Row(
        account: after?.account ?? before?.account, name: after?.name ?? before?.name ?? "",
        before: before, after: after,
        wasIn: before?.isIn(bySelection: selects.earlier) ?? false,
        isIn: after?.isIn(bySelection: selects.later) ?? false)
    }
    rows =
      after.map { row(former[$0.key], $0.result) }
      + before.filter { !known.contains($0.key) }.map { row($0.result, nil) }
  }

  public var entered: [Row] { rows.filter(\.hasEntered) }
  public var left: [Row] { rows.filter(\.hasLeft) }
  public var moved: [Row] { rows.filter(\.hasMoved) }

  /// Of an account that stands twice the first counts.
  private static func byAccount(_ round: Round) -> [(key: String, result: RoundResult)] {
    var seen: Set<String> = []
    return round.results.map { (key: $0.key, result: $0) }.filter { seen.insert($0.key).inserted }
  }
}

extension Round {
  fileprivate var hasDecisions: Bool { results.contains { $0.decision != nil } }
}

extension RoundResult {
  /// What an account is told by in two rounds: its id, or else its name, which no id can be
  /// mistaken for.
  fileprivate var key: String { account?.text ?? "= " + name.folded }

  /// In the programme: by the decision where the round decides who is, or else by being looked at.
  fileprivate func isIn(bySelection: Bool) -> Bool {
    guard bySelection else { return true }
    return switch decision {
    case .keep, .enter, .watch: true
    case .leave, nil: false
    }
  }
}
