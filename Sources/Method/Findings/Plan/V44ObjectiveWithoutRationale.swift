extension Check {
  static let objectiveWithoutRationale = Check(
    "V44", .warning,
    Term(
      "This objective rests on nothing: link the need, threat or assumption that calls for it.",
      "Cet objectif ne repose sur rien : dites de quel besoin, menace ou hypothèse il vient."),
    account: { account in
      account.strategicObjectives.filter(\.rationale.isEmpty).map { $0.path("rationale") }
    })
}
