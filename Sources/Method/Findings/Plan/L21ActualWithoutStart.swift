extension Check {
  static let actualWithoutStart = Check(
    "L21", .warning,
    Term(
      "Actual figures without a start don’t tell how far we have come: give the starting point.",
      "Sans point de départ, impossible de mesurer le chemin parcouru : donnez-le."),
    account: { account in
      account.operationalObjectives.filter { objective in
        objective.baseline == nil && objective.actuals.contains { $0.value != nil }
      }.map { $0.path("actuals") }
    })
}
