extension Check {
  static let objectiveWithoutOwner = Check(
    "L27", .note,
    Term(
      "Nobody answers for this objective: name one of us.",
      "Cet objectif n’a pas de responsable : nommez l’un des nôtres."),
    account: { account in
      account.strategicObjectives.filter { $0.owner == nil }.map { $0.path("owner") }
        // Below a strategic objective, its owner answers for it, or is asked for.
        + account.operationalObjectives.filter { $0.owner == nil && $0.objective == nil }
        .map { $0.path("owner") }
    })
}
