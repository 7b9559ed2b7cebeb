public import Method

/// Portfolios of any size, for trials of speed: the same seed gives the same accounts.
public enum Synthetic {
  public static func workspace(
    accounts: Int, seed: UInt64, language: Language, today: Day
  ) -> (settings: Workspace, account: @Sendable (Int) -> Account) {
    var settings = Workspace()
    settings.name = Term("Trial portfolio", "Portefeuille d'essai")[language]
    settings.language = language
    return (settings, { Account(id: Slug.make(from: "account \($0)") { _ in false }) })
  }
}
