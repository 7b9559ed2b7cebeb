extension Check {
  static let figureWithoutDirection = Check(
    "L28", .warning,
    Term(
      "This figure serves no strategic objective: say which one it makes true.",
      "Cet objectif chiffré ne sert aucun objectif stratégique : dites lequel."),
    account: { account in
      account.operationalObjectives.filter { $0.objective == nil }.map { $0.path("objective") }
    })
}
