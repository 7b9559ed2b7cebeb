extension Check {
  static let noOpponent = Check(
    "V16", .warning,
    Term(
      "Nobody seems to be against us, which is rare: ask who would rather buy elsewhere.",
      "Personne ne semble contre nous, ce qui est rare : demandez qui préférerait un autre."),
    account: { account in
      guard account.status.isManaged else { return [] }
      let gone = Set(account.contacts.filter { $0.departed != nil }.map(\.id))
      let people = Set(account.roles.compactMap(\.contact)).subtracting(gone)
      let isOpposed = account.roles.contains { role in
        (role.attitude?.value ?? 0) < 0 && role.contact.map { people.contains($0) } ?? false
      }
      return people.count >= 6 && !isOpposed ? [FieldPath([.key("roles")])] : []
    })
}
