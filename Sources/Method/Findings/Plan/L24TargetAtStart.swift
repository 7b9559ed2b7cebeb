extension Check {
  static let targetAtStart = Check(
    "L24", .warning,
    Term(
      "The target is where we start from, so nothing has to change: correct one of them.",
      "La cible est égale au point de départ, rien ne bougera : corrigez l’un des deux."),
    account: { account in
      account.operationalObjectives.filter { objective in
        objective.target != nil && objective.target == objective.baseline
      }.map { $0.path("target") }
    })
}
