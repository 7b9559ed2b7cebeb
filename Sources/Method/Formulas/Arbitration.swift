/// A request for resources, named with its account: ids are one's own only within it.
public struct RequestKey: Hashable, Sendable {
  public let account: ID<Account>
  public let request: ID<ResourceRequest>

  public init(account: ID<Account>, request: ID<ResourceRequest>) {
    self.account = account
    self.request = request
  }
}

/// What an account asks for, and what it would bring; nil for what isn't known.
public struct ArbitrationRequest: Hashable, Sendable {
  public let key: RequestKey
  public let label: String
  public let cost: Amount?
  /// Of our people.
  public let days: Double?
  public let gain: Amount?
  public let probability: Percent?

  public init(
    _ key: RequestKey, _ label: String, cost: Amount?, days: Double?, gain: Amount?,
    probability: Percent?
  ) {
    self.key = key
    self.label = label
    self.cost = cost
    self.days = days
    self.gain = gain
    self.probability = probability
  }

  /// The gain by its probability, in money; nil while either isn't known.
  public var expectedGain: Double? {
    guard let gain, let probability else { return nil }
    return gain.major * probability.value / 100
  }
}

/// What there is to share out among the requests.
public enum ArbitrationBudget: Hashable, Sendable {
  case money(Amount)
  case days(Double)

  /// In cents, or in tenths of a day.
  fileprivate var units: Int {
    switch self {
    case .money(let amount): max(amount.minor, 0)
    case .days(let days): ArbitrationBudget.tenths(days) ?? 0
    }
  }

  /// What a request takes of it; nil while that isn't known.
  fileprivate func units(of request: ArbitrationRequest) -> Int? {
    switch self {
    case .money: request.cost.flatMap { $0.minor >= 0 ? $0.minor : nil }
    case .days: request.days.flatMap(ArbitrationBudget.tenths)
    }
  }

  fileprivate func resource(_ units: Int) -> Double {
    switch self {
    case .money: Double(units) / 100
    case .days: Double(units) / 10
    }
  }

  /// The expected gain less the cost, in money; nil while it isn't known.
  ///
  /// Where days are shared out, a cost in money that isn't known counts as none.
  fileprivate func value(of request: ArbitrationRequest) -> Double? {
    guard let gain = request.expectedGain else { return nil }
    switch self {
    case .money: return request.cost.map { gain - $0.major }
    case .days: return gain - (request.cost?.major ?? 0)
    }
  }

  /// What a request brings beyond its cost for each unit that it takes; nil while that isn't known,
  /// or where it takes nothing.
  fileprivate func score(of request: ArbitrationRequest) -> Double? {
    guard let value = value(of: request), let units = units(of: request), units > 0 else {
      return nil
    }
    return value / resource(units)
  }

  private static func tenths(_ days: Double) -> Int? {
    guard days >= 0, days <= 1e12 else { return nil }
    return Int((days * 10).rounded())
  }
}

/// Which requests of all accounts are worth the most for what there is.
///
/// Source: method C-14. Of requests that can be judged those are chosen whose gains, by their
/// probability and less their costs, come to most within the budget; none that would lose. Where
/// days are shared out, a cost in money that isn't known counts as none, since it isn't what is
/// scarce; where money is, such a request can't be judged. One may be forced in or out, to see what
/// becomes of the others.
public struct Arbitration: Hashable, Sendable {
  /// Those that bring most for what they take first; what can't be judged last.
  public let rows: [Row]
  public let budget: ArbitrationBudget
  /// What those chosen take: money, or days.
  public let spent: Double
  /// What is left; below 0 where what is forced in takes more than there is.
  public let left: Double
  /// What those chosen bring, by their probability and less their costs, in money.
  public let value: Double
  /// No choice within the budget brings more; false where it was too much to try them all.
  public let isBest: Bool

  public struct Row: Hashable, Sendable {
    public let request: ArbitrationRequest
    /// What each unit of the budget brings beyond the cost: of money, or of days; nil while it can't
    /// be judged, or takes nothing.
    public let score: Double?
    /// The expected gain less the cost, in money; nil while it isn't known.
    public let value: Double?
    /// What it takes of the budget; nil while that isn't known.
    public let need: Double?
    public let isChosen: Bool
    public let isForced: Bool
  }

  public init(
    _ requests: [ArbitrationRequest], within budget: ArbitrationBudget,
    forced: [RequestKey: Bool] = [:]
  ) {
    let candidates = requests.map { Candidate($0, budget) }.sorted(by: Candidate.precedes)
    let forcedIn = candidates.indices.filter { forced[candidates[$0].request.key] == true }
    let taken = forcedIn.reduce(0) { $0.adding(candidates[$1].units) }
    let free = candidates.indices.filter { place in
      forced[candidates[place].request.key] == nil && (candidates[place].value ?? 0) > 0
        && candidates[place].units != nil
    }
    let choice = Knapsack(
      free.map { (need: candidates[$0].units ?? 0, value: candidates[$0].value ?? 0) },
      room: budget.units - taken)
    let chosen = Set(forcedIn + choice.chosen.map { free[$0] })
    let spentUnits = chosen.reduce(0) { $0.adding(candidates[$1].units) }
    rows = candidates.enumerated().map { place, candidate in
      Row(
        request: candidate.request, score: candidate.score, value: candidate.value,
        need: candidate.units.map(budget.resource), isChosen: chosen.contains(place),
        isForced: forced[candidate.request.key] != nil)
    }
    self.budget = budget
    spent = budget.resource(spentUnits)
    left = budget.resource(budget.units - spentUnits)
    value = rows.reduce(0) { $0 + ($1.isChosen ? $1.value ?? 0 : 0) }
    isBest = choice.isExact
  }

  /// Those that can't be judged: what they take, what they bring or how likely that is isn't known.
  public var unjudged: [Row] { rows.filter { $0.need == nil || $0.value == nil } }
}

/// A request with what it takes and brings, as numbers.
private struct Candidate {
  let request: ArbitrationRequest
  let units: Int?
  let value: Double?
  let score: Double?

  init(_ request: ArbitrationRequest, _ budget: ArbitrationBudget) {
    self.request = request
    units = budget.units(of: request)
    value = budget.value(of: request)
    score = budget.score(of: request)
  }

  /// What brings something and takes nothing, then by the score, then what can't be judged.
  static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.rank, left.request.key.account.text, left.request.key.request.text)
      < (right.rank, right.request.key.account.text, right.request.key.request.text)
  }

  private var rank: Double {
    guard let units, let value else { return .infinity }
    return units == 0 && value > 0 ? -.infinity : -(score ?? -.greatestFiniteMagnitude)
  }
}

extension Int {
  /// A sum that stays where it can still be reckoned with, whatever is forced in.
  fileprivate func adding(_ units: Int?) -> Int { Swift.min(self + (units ?? 0), .max / 4) }
}
