public import Method

/// Portfolios of any size, for trials of speed: the same seed gives the same accounts.
public struct Synthetic: Sendable {
  private let accounts: Int
  private let seed: UInt64
  /// The first account is as large as the largest that anybody keeps.
  private let isHeavy: Bool

  public init(accounts: Int, seed: UInt64, isHeavy: Bool = false) {
    self.accounts = accounts
    self.seed = seed
    self.isHeavy = isHeavy
  }

  /// The settings, and each account by its number from 0: made one at a time, so that ten thousand
  /// never stand in memory together.
  ///
  /// An account depends on the seed and its own number alone, not on how many there are.
  public func workspace(
    in language: Language, today: Day
  ) -> (settings: Workspace, account: @Sendable (Int) -> Account) {
    let told = Telling(language: language, today: today)
    var numbers = SplitMix64(seed: seed)
    let ours = SyntheticTeam(told, &numbers)
    let names = SyntheticNames(seed: seed)
    var settings = Workspace()
    settings.name = told(
      "Trial portfolio of \(accounts) accounts", "Portefeuille d’essai de \(accounts) comptes")
    settings.ownCompany = told("Trial company", "Entreprise d’essai")
    settings.language = language
    settings.fiscalYearStart = .january
    settings.operatingProfit = thousands(40 * accounts + 1_000)
    SyntheticSelection.rule(&settings, told)
    settings.team = ours.members
    settings.offers = ours.offers
    return (
      settings,
      { [seed, isHeavy] place in
        let size: SyntheticSize = isHeavy && place == 0 ? .heavy : .usual
        let account = SyntheticAccount(seed: seed, size: size, ours: ours, told: told)
        return account.make(place, name: names.name(place))
      }
    )
  }
}

/// How much is known of an account.
enum SyntheticSize {
  case usual, heavy

  func people(_ numbers: inout SplitMix64) -> Int {
    switch self {
    case .usual: numbers.within(6...12)
    case .heavy: 300
    }
  }

  func needs(_ numbers: inout SplitMix64) -> Int {
    switch self {
    case .usual: numbers.within(4...8)
    case .heavy: 200
    }
  }

  /// Of one need.
  func evidence(_ numbers: inout SplitMix64) -> Int {
    switch self {
    case .usual: numbers.below(3)
    case .heavy: 2
    }
  }
}
