/// Whether accounts get their share of our days, beside their share of what all bring.
///
/// Source: method C-14, E. Until a lifetime value is known, the contribution of the last actual
/// year stands for it, or the revenue where more accounts have that. An account whose days or value
/// aren't known is in neither sum. What one costs us takes nothing from what the others bring.
public struct EffortRatios: Hashable, Sendable {
  /// Those who have one, in the order given: not one that gets no days and brings nothing.
  public let ratios: [Ratio]
  public let basis: Basis

  public struct Ratio: Hashable, Sendable {
    public let account: ID<Account>
    public let days: Double
    public let value: Amount
    public let proportion: Proportion

    public var verdict: Verdict {
      switch proportion {
      case .times(let ratio): ratio > 1.5 ? .over : ratio < 0.67 ? .under : .even
      case .withoutReturn: .over
      }
    }
  }

  /// The share of our days beside the share of what all bring.
  public enum Proportion: Hashable, Sendable {
    /// 1 where both shares are the same.
    case times(Double)
    /// It gets days of ours, and brings nothing or costs us.
    case withoutReturn
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
      switch basis {
      case .contribution: contribution
      case .revenue: revenue
      }
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
    let value = known.reduce(0) { $0 + max($1.2.major, 0) }
    self.basis = basis
    ratios = known.compactMap { account, own, brought in
      Proportion(days: own, of: days, value: brought.major, of: value).map {
        Ratio(account: account, days: own, value: brought, proportion: $0)
      }
    }
  }

  public subscript(account: ID<Account>) -> Ratio? { ratios.first { $0.account == account } }
}

extension EffortRatios.Proportion {
  /// Nil where there is nothing to compare.
  fileprivate init?(days: Double, of allDays: Double, value: Double, of all: Double) {
    guard allDays > 0 else { return nil }
    if value > 0 {
      self = .times((days / allDays) / (value / all))
    } else if days > 0 {
      self = .withoutReturn
    } else {
      return nil
    }
  }
}
