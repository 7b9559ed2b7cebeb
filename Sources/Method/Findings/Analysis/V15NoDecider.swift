extension Check {
  static let noDecider = Check(
    "V15", .error,
    Term(
      "A purchase under way without a decider: find out who decides, and give them that role.",
      "Un achat en cours sans décideur : trouvez qui décide, et donnez-lui ce rôle."),
    account: { account in
      let gone = Set(account.contacts.filter { $0.departed != nil }.map(\.id))
      let deciding = account.roles.filter { role in
        guard let contact = role.contact else { return false }
        return role.roles.contains(.decider) && !gone.contains(contact)
      }
      // A role without a purchase is one in all of them.
      guard !deciding.contains(where: { $0.purchase == nil }) else { return [] }
      let decided = Set(deciding.compactMap(\.purchase))
      return account.purchases.filter { $0.isOpen && !decided.contains($0.id) }
        .map { $0.path("label") }
    })
}
