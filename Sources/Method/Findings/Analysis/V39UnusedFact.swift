extension Check {
  static let unusedFact = Check(
    "V39", .note,
    Term(
      "Known, and never used: say what follows from it, or remove it.",
      "Su, et jamais utilisé : dites ce qui en découle, ou supprimez-le."),
    account: { account in account.status.isManaged ? account.unusedFacts : [] })
}
