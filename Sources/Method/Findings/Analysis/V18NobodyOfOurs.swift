extension Check {
  static let nobodyOfOurs = Check(
    "V18", .warning,
    Term(
      "They count, and nobody of ours looks after them: name who knows them.",
      "Il compte, et personne chez nous ne le suit : nommez qui le connaît."),
    account: { account in
      guard account.status.isManaged else { return [] }
      let counting = Set(account.roles.compactMap(\.contact))
      let covered = Set(account.coverage.filter { $0.member != nil }.compactMap(\.contact))
      return account.contacts.filter { person in
        person.departed == nil && person.knownBy.isEmpty && counting.contains(person.id)
          && !covered.contains(person.id)
      }.map { $0.path("known_by") }
    })
}
