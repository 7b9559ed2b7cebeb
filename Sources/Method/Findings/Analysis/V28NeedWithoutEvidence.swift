extension Check {
  static let needWithoutEvidence = Check(
    "V28", .warning,
    Term(
      "A need without evidence: say how we know.",
      "Un besoin sans preuve : dites comment nous le savons."),
    account: { account in
      account.needs.filter { $0.isOpen && $0.evidence.isEmpty }.map { $0.path("evidence") }
    })
}
