import Method

/// What the account's pane and the grid of its years say.
public enum AccountPhrase: Hashable, Sendable, Phrase {
  case chooseAccount
  case reading
  /// Why it can't be read, as a sentence.
  case notRead(String, refresh: String)
  case gone
  case noYears(add: String)
  case computed
  case trend
  /// The key account manager, as short as can be.
  case manager

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .chooseAccount:
        Term(
          "No account is open: choose one in the portfolio.",
          "Aucun compte ouvert : choisissez-en un dans le portefeuille.")
      case .reading: Term("reading…", "lecture…")
      case .notRead(let reason, let refresh):
        Term("\(reason) \(refresh) reads it again.", "\(reason) \(refresh) le relit.")
      case .gone:
        Term(
          "This account is no longer in the portfolio.",
          "Ce compte n’est plus dans le portefeuille.")
      case .noYears(let add):
        Term(
          "No figures yet.   \(add)  add a year",
          "Pas encore de chiffres.   \(add)  ajouter une année")
      case .computed: Term("computed, not typed", "calculé, non saisi")
      case .trend: Term("trend", "tendance")
      case .manager: Term("Manager", "KAM")
      }
    return term[wording.language]
  }
}
