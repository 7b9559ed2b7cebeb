extension Check {
  static let keyWithoutDecision = Check(
    "V06", .warning,
    Term(
      "Nothing says who made it a key account, or why: note the decision.",
      "Rien ne dit qui en a fait un compte clé, ni pourquoi : notez la décision."),
    account: { account in
      guard account.status == .key, account.segmentReason.isEmpty,
        account.positions.allSatisfy({ $0.decidedBy.isEmpty && $0.reason.isEmpty })
      else { return [] }
      let latest = account.positionsByDay.last
      return [latest?.path("decided_by") ?? FieldPath([.key("positions")])]
    })
}
