extension Check {
  static let directionWithoutFigure = Check(
    "V40", .error,
    Term(
      "A strategic objective without a figure: add the operational one that makes it true.",
      "Un objectif stratégique sans chiffre : ajoutez l’objectif opérationnel qui le réalise."),
    account: { account in
      let figured = Set(account.operationalObjectives.compactMap(\.objective))
      return account.strategicObjectives.filter { !figured.contains($0.id) }
        .map { $0.path("text") }
    })
}
