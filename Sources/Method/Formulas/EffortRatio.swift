/// Whether accounts get their share of our days, beside their share of what all bring.
///
/// Source: method C-14, E. Until a lifetime value is known, the contribution of the last actual
/// year stands for it, or the revenue where more accounts have that. An account whose days or value
/// aren't known is in neither sum.
public struct EffortRatios: Hashable, Sendable {
  /// Those who have one, in the order given.
  public let ratios: [Ratio]
  public let basis: Basis

  public struct Ratio: Hashable, Sendable {
    public let account: ID<Account>
    public let days: Double
    public let value: Amount
    /// 1 where both shares are the same.
    public let ratio: Double

    public var verdict: Verdict { ratio > 1.5 ? .over : ratio < 0.67 ? .under : .even }
  }

  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case over, even, under

    public var term: Term {
      switch self {
      case .over: Term("over-served", "trop servi")
      case .even: Term("served for what it brings", "servi pour ce qu’il rapporte")
      case .under: Term("under-served", "trop peu servi")
      }
    }
  }

  /// What the value of an account is taken from.
  public enum Basis: String, CaseIterable, Hashable, Sendable {
    case contribution, revenue

    public var term: Term {
      switch self {
      case .contribution:
        Term("contribution of the last actual year", "contribution du dernier exercice réel")
      case .revenue: Term("revenue of the last actual year", "CA du dernier exercice réel")
      }
    }
  }

  /// What an account gets and brings.
  public struct Service: Hashable, Sendable {
    public let account: ID<Account>
    /// Planned in open actions, and spent in the last year.
    public let days: Double?
    public let contribution: Amount?
    public let revenue: Amount?

    public init(
      _ account: ID<Account>, days: Double?, contribution: Amount?, revenue: Amount?
    ) {
      self.account = account
      self.days = days
      self.contribution = contribution
      self.revenue = revenue
    }

    fileprivate func value(_ basis: Basis) -> Amount? {
      let value =
        switch basis {
        case .contribution: contribution
        case .revenue: revenue
        }
      return value.flatMap { $0 > .zero ? $0 : nil }
    }
  }

  public init(_ services: [Service]) {
    let served = services.filter { $0.days != nil }
    let contributing = served.count { $0.value(.contribution) != nil }
    let selling = served.count { $0.value(.revenue) != nil }
    let basis: Basis = contributing >= selling ? .contribution : .revenue
    let known = served.compactMap { service -> (ID<Account>, Double, Amount)? in
      guard let days = service.days, let value = service.value(basis) else { return nil }
      return (service.account, days, value)
    }
    let days = known.reduce(0) { $0 + $1.1 }
    let value = known.reduce(0) { $0 + $1.2.major }
    self.basis = basis
    ratios =
      days > 0 && value > 0
      ? known.map { account, own, brought in
        Ratio(
          account: account, days: own, value: brought,
          ratio: (own / days) / (brought.major / value))
      } : []
  }

  public subscript(account: ID<Account>) -> Ratio? { ratios.first { $0.account == account } }
}
