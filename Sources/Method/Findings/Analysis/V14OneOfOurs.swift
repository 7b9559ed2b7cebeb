extension Check {
  static let oneOfOurs = Check(
    "V14", .warning,
    Term(
      "All rests on one of us here: let a second one meet those who count.",
      "Tout repose ici sur un seul des nôtres : qu’un deuxième rencontre ceux qui comptent."),
    account: { account in
      guard account.status.isManaged, !account.coverage.isEmpty,
        BuyingCentre(account).busFactor == 1
      else { return [] }
      return [FieldPath([.key("coverage")])]
    })
}
