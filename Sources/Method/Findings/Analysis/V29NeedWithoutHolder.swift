extension Check {
  static let needWithoutHolder = Check(
    "V29", .warning,
    Term(
      "A need that nobody carries: name who at the customer’s has it.",
      "Un besoin que personne ne porte : nommez qui l’a chez le client."),
    account: { account in
      account.needs.filter { $0.isOpen && $0.holders.isEmpty }.map { $0.path("holders") }
    })
}
