extension Check {
  static let singleThreaded = Check(
    "V13", .warning,
    Term(
      "At most one person there is close to us: get to know a second one, and a third.",
      "Au plus une personne y est proche de nous : gagnez-en une deuxième, puis une troisième."),
    account: { account in
      guard account.status.isManaged, !account.roles.isEmpty || !account.coverage.isEmpty,
        BuyingCentre(account).threads <= 1
      else { return [] }
      return [FieldPath([.key("coverage")])]
    })
}
