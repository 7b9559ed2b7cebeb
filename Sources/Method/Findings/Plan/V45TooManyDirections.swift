extension Check {
  static let tooManyDirections = Check(
    "V45", .warning,
    Term(
      "More than five strategic objectives are no choice: keep those that matter most.",
      "Plus de cinq objectifs stratégiques, ce n’est plus choisir : gardez les plus importants."),
    account: { account in
      account.strategicObjectives.count > 5 ? [FieldPath([.key("strategic_objectives")])] : []
    })
}
