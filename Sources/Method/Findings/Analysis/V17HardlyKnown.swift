extension Check {
  static let hardlyKnown = Check(
    "V17", .warning,
    Term(
      "Influential, and hardly known to us: have one of us meet them.",
      "Influent, et presque inconnu de nous : faites-le rencontrer par l’un des nôtres."),
    account: { account in
      guard account.status.isManaged, !account.coverage.isEmpty else { return [] }
      let gone = Set(account.contacts.filter { $0.departed != nil }.map(\.id))
      let met = Set(
        account.coverage.filter { ($0.level?.value ?? 0) > 1 }.compactMap(\.contact))
      return account.roles.filter { role in
        guard let contact = role.contact, let influence = role.influence else { return false }
        return influence.value >= 7 && !met.contains(contact) && !gone.contains(contact)
      }.map { $0.path("influence") }
    })
}
