public import Method

/// Portfolios of any size, for trials of speed: the same seed gives the same accounts.
public enum Synthetic {
  /// The settings, and each account by its number from 0: made one at a time, so that ten thousand
  /// never stand in memory together.
  ///
  /// An account depends on the seed and its own number alone, not on how many there are.
  public static func workspace(
    accounts: Int, seed: UInt64, language: Language, today: Day
  ) -> (settings: Workspace, account: @Sendable (Int) -> Account) {
    let told = Telling(language: language, today: today)
    var numbers = SplitMix64(seed: seed)
    let team = SyntheticTeam(told, &numbers)
    let names = SyntheticNames(seed: seed)
    var settings = Workspace()
    settings.name = told(
      "Trial portfolio of \(accounts) accounts", "Portefeuille d'essai de \(accounts) comptes")
    settings.ownCompany = told("Trial company", "Entreprise d'essai")
    settings.language = language
    settings.fiscalYearStart = .january
    settings.operatingProfit = thousands(40 * accounts + 1_000)
    settings.team = team.members
    return (
      settings,
      { place in
        SyntheticAccount.make(place, name: names.name(place), seed: seed, team: team, told)
      }
    )
  }
}
