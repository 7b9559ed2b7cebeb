extension Check {
  static let jointWithoutCounterpart = Check(
    "V50", .warning,
    Term(
      "Done with the customer, and nobody leads it there: name who does.",
      "Mené avec le client, mais sans pilote chez lui : nommez l’homologue."),
    account: { account in
      account.initiatives.filter { initiative in
        initiative.isOpen && initiative.isJoint == true && initiative.counterpart == nil
      }.map { $0.path("counterpart") }
    })
}
