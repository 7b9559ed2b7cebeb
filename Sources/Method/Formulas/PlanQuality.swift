/// How complete and sound a plan is, by what the checks find in its account.
///
/// Source: method C-13c. It says nothing of how good things are: that is the health.
public struct PlanQuality: Hashable, Sendable {
  /// 0 to 100.
  public let value: Double
  /// What costs it points, the most first.
  public let reasons: [Reason]
  /// The share of the plan's parts that hold anything, 0 to 1: told beside it, and not counted.
  public let filled: Double

  /// A check that found something.
  public struct Reason: Hashable, Sendable {
    public let code: String
    public let term: Term
    /// How often it did.
    public let count: Int
    /// What that takes off.
    public let points: Int
  }

  /// Of the findings in one account: what is said of the portfolio as a whole doesn't count.
  public init(findings: [Finding], filled: Double) {
    var found: [String: Reason] = [:]
    var order: [String] = []
    for finding in findings where finding.account != nil {
      let known = found[finding.code]
      if known == nil { order.append(finding.code) }
      found[finding.code] = Reason(
        code: finding.code, term: finding.term, count: (known?.count ?? 0) + 1,
        points: (known?.points ?? 0) + finding.severity.cost)
    }
    reasons = order.compactMap { found[$0] }.enumerated().sorted { left, right in
      (-left.element.points, left.offset) < (-right.element.points, right.offset)
    }.map(\.element)
    value = Double(max(0, 100 - reasons.reduce(0) { $0 + $1.points }))
    self.filled = filled
  }

  /// The three that cost most.
  public var strongest: [Reason] { Array(reasons.prefix(3)) }

  /// From 80 on one can show it.
  public var isPresentable: Bool { value >= PlanQuality.presentable }

  public static let presentable = 80.0
}

extension Finding.Severity {
  /// The points that a plan loses by one such finding.
  fileprivate var cost: Int {
    switch self {
    case .error: 8
    case .warning: 3
    case .note: 1
    }
  }
}

extension Account {
  /// Somebody has begun to plan: an objective, an action, or a word of the strategy is there.
  public var hasPlan: Bool {
    !strategicObjectives.isEmpty || !actions.isEmpty || plan != PlanStrategy()
  }

  /// Which parts of the plan hold anything: the three blocks of the strategy, its positioning, the
  /// objectives of both sorts, the actions, the scorecard, the reviews.
  var filledPlanParts: [Bool] {
    let headings = PlanStrategy.fields.rows.map(\.info.section)
    let values = PlanStrategy.fields.rows.map { plan.value(at: FieldPath([.key($0.info.key)])) }
    var sections: [Term] = []
    var filled: Set<Term> = []
    for (heading, value) in zip(headings, values) {
      guard let heading else { continue }
      if sections.last != heading { sections.append(heading) }
      if value != nil { filled.insert(heading) }
    }
    return sections.map { filled.contains($0) } + [
      !strategicObjectives.isEmpty, !operationalObjectives.isEmpty, !actions.isEmpty,
      !scorecard.isEmpty, !reviews.isEmpty,
    ]
  }
}
