/// Which requests of all accounts get what there is, as it is set or as it is tried.
///
/// Source: method A10.2, C-14 and P22. Of all accounts that aren't archived, and of requests that
/// nobody has decided yet: what was granted already isn't there to be given again.
public struct ArbitrationReport: Sendable {
  /// What is shared out.
  public enum Resource: CaseIterable, Hashable, Sendable {
    case money, days
  }

  /// What is tried and not kept.
  public struct Trial: Hashable, Sendable {
    /// In percent of the budget: 100 leaves it as it is.
    public var percent: Int
    /// Requests that are in, or out, whatever they bring.
    public var forced: [RequestKey: Bool]

    public init(percent: Int = 100, forced: [RequestKey: Bool] = [:]) {
      self.percent = percent
      self.forced = forced
    }
  }

  public struct Row: Sendable {
    public let account: Digest
    public let outcome: Arbitration.Row
  }

  public let resource: Resource
  /// Those chosen first, then the others, each by what they bring for what they take.
  public let rows: [Row]
  /// How many of the rows are chosen: the line stands below them.
  public let chosen: Int
  /// In money or in days, as it is tried; nil while nobody has set one and none is tried.
  public let budget: Double?
  /// What was granted already, as far as it is known what that takes.
  public let granted: Double
  /// How many were granted of which that isn't known.
  public let grantedWithoutFigure: Int
  /// What all requests take together, as far as that is known.
  public let asked: Double
  public let arbitration: Arbitration
  /// Whether accounts get their share of our days.
  public let effort: EffortRatios
  /// Those that get much more or much less of our days than they bring, the farthest off first.
  public let uneven: [EffortRatios.Ratio]

  /// Without a budget every request that brings more than it takes is chosen.
  public init(
    _ accounts: [Digest], _ rules: ResourceRules, _ resource: Resource, trial: Trial = Trial(),
    today: Day
  ) {
    let active = accounts.filter { !$0.status.isArchived }
    let asking = active.byName.map { (account: $0, requests: $0.openRequests) }
      .filter { !$0.requests.isEmpty }
    let requests = asking.flatMap(\.requests)
    let asked = requests.reduce(0) { $0 + ($1.need(of: resource) ?? 0) }
    let given = active.map { $0.grantedResources.given(of: resource) }
    let granted = given.reduce(0) { $0 + $1.amount }
    let set = rules.amount(of: resource)
    let isTried = trial.percent != 100
    let budget =
      set == nil && !isTried
      ? nil : (set ?? asked + granted) * Double(max(trial.percent, 0)) / 100
    let arbitration = Arbitration(
      requests, within: ArbitrationBudget(budget.map { $0 - granted } ?? asked, of: resource),
      forced: trial.forced)
    let byID = Dictionary(
      asking.map { ($0.account.id, $0.account) }, uniquingKeysWith: { first, _ in first })
    let outcomes =
      arbitration.rows.filter(\.isChosen) + arbitration.rows.filter { !$0.isChosen }
    rows = outcomes.compactMap { outcome in
      byID[outcome.request.key.account].map { Row(account: $0, outcome: outcome) }
    }
    chosen = arbitration.rows.count(where: \.isChosen)
    self.resource = resource
    self.budget = budget
    self.granted = granted
    grantedWithoutFigure = given.reduce(0) { $0 + $1.unknown }
    self.asked = asked
    self.arbitration = arbitration
    effort = EffortRatios(active, on: today)
    uneven = effort.ratios.filter { $0.verdict != .even }.largestFirst(\.distance)
  }

  /// What the requests compete for; below 0 where more was granted than there is.
  public var leftToGive: Double? { budget.map { $0 - granted } }

  /// What those chosen leave of it; below 0 where what is forced in takes more than there is.
  public var left: Double? { leftToGive.map { min($0, 0) + arbitration.left } }

  public subscript(key: RequestKey) -> Row? { rows.first { $0.outcome.request.key == key } }
}

extension EffortRatios.Ratio {
  /// How many times too much or too little it is.
  fileprivate var distance: Double {
    switch proportion {
    case .times(let ratio) where ratio > 0: max(ratio, 1 / ratio)
    case .times, .withoutReturn: .greatestFiniteMagnitude
    }
  }
}

extension ResourceRules {
  /// What there is; nil while nobody has said.
  fileprivate func amount(of resource: ArbitrationReport.Resource) -> Double? {
    switch resource {
    case .money: budget?.major
    case .days: days?.value
    }
  }
}

extension GrantedResources {
  /// In money or in days, and how many there are of which that isn't known.
  fileprivate func given(
    of resource: ArbitrationReport.Resource
  ) -> (amount: Double, unknown: Int) {
    switch resource {
    case .money: (cost.major, withoutCost)
    case .days: (Double(days) / 10, withoutDays)
    }
  }
}

extension ArbitrationRequest {
  /// What it takes, in money or in days; nil while that isn't known.
  public func need(of resource: ArbitrationReport.Resource) -> Double? {
    switch resource {
    case .money: cost?.major
    case .days: days
    }
  }
}

extension ArbitrationBudget {
  /// Of an amount that is beyond what can be written down, the largest that can; where it is spent
  /// already, none.
  fileprivate init(_ value: Double, of resource: ArbitrationReport.Resource) {
    let value = max(value, 0)
    switch resource {
    case .money:
      let cents = Int(exactly: (value * 100).rounded()) ?? Amount.largest
      self = .money((try? Amount(minor: min(cents, Amount.largest))) ?? .zero)
    case .days: self = .days(value)
    }
  }
}
