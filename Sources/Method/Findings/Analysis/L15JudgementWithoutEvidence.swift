extension Check {
  static let judgementWithoutEvidence = Check(
    "L15", .warning,
    Term(
      "What this offer is to the customer stands here without evidence: say how we know.",
      "Ce que cette offre est pour le client est jugé sans preuve : dites comment on le sait."),
    account: { account in
      account.offerPositions.filter { position in
        (position.kraljic != nil || position.preferencing != nil) && position.evidence.isEmpty
      }.map { $0.path("evidence") }
    })
}
