extension Check {
  static let assumptionUnwatched = Check(
    "V38", .warning,
    Term(
      "Nobody watches this assumption: say what would show that it changes, and when to look.",
      "Nul ne surveille cette hypothèse : dites à quoi voir qu’elle change, et quand la revoir."),
    account: { account in
      account.assumptions.compactMap { assumption in
        guard assumption.status != .broken else { return nil }
        if assumption.signal.isEmpty { return assumption.path("signal") }
        return assumption.reviewBy == nil ? assumption.path("review_by") : nil
      }
    })
}
