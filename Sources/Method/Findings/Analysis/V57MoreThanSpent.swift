extension Check {
  static let moreThanSpent = Check(
    "V57", .warning,
    Term(
      "We sell more of it here than the customer buys from all: check both.",
      "Nous en vendons ici plus que le client n’en achète en tout : vérifiez les deux."),
    account: { account in
      account.whitespace.filter { cell in
        guard let ours = cell.ours, let spend = cell.spend else { return false }
        return ours > spend
      }.map { $0.path("ours") }
    })
}
