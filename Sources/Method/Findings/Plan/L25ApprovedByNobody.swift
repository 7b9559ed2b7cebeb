extension Check {
  static let approvedByNobody = Check(
    "L25", .warning,
    Term(
      "Approved, and nobody knows by whom or when: say who decided it, and on which day.",
      "Approuvé, on ne sait par qui ni quand : dites qui l’a décidé, et quel jour."),
    account: { account in
      let plan = account.plan
      guard plan.state == .approved else { return [] }
      if plan.approvedBy == nil { return [FieldPath([.key("plan"), .key("approved_by")])] }
      return plan.approvedOn == nil ? [FieldPath([.key("plan"), .key("approved_on")])] : []
    })
}
