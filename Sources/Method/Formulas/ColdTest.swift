/// "A key account is a customer so important that if it coughs you catch cold", in figures.
///
/// Source: method C-19, inspired by Faucher's definition: the share of our operating profit that a
/// shock to the account's contribution would take.
public struct ColdTest: Hashable, Sendable {
  public enum Verdict: String, Hashable, Sendable {
    case unharmed, cold, pneumonia
  }

  /// The loss of operating profit in percent of it: negative when the account costs us money.
  public let loss: Double
  public let shock: Percent

  /// Nil when our operating profit is not positive: there is no health to lose.
  public init?(contribution: Amount, operatingProfit: Amount, shock: Percent) {
    guard operatingProfit > .zero else { return nil }
    loss = shock.value * contribution.major / operatingProfit.major
    self.shock = shock
  }

  /// Above 5 % of operating profit one catches cold, above 20 % it is pneumonia.
  public var verdict: Verdict {
    if loss > 20 { return .pneumonia }
    return loss > 5 ? .cold : .unharmed
  }
}

extension Workspace {
  /// The cold test of a contribution with this workspace's shock, 20 % unless it says otherwise.
  public func coldTest(contribution: Amount) -> ColdTest? {
    guard let operatingProfit,
      let shock = shock ?? (try? Percent(hundredths: 2000))
    else { return nil }
    return ColdTest(contribution: contribution, operatingProfit: operatingProfit, shock: shock)
  }
}
