extension Check {
  static let nothingGivenUp = Check(
    "V46", .warning,
    Term(
      "A strategy that gives nothing up: say what we choose not to do.",
      "Une stratégie qui ne renonce à rien : dites ce que nous choisissons de ne pas faire."),
    account: { account in
      account.hasDirection && account.plan.renunciations.isEmpty
        ? [FieldPath([.key("plan"), .key("renunciations")])] : []
    })
}
