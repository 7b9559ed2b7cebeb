extension Check {
  static let reportingInCircles = Check(
    "V27", .note,
    Term(
      "These people report to each other in a circle: one of them has nobody above.",
      "Ces personnes dépendent les unes des autres en rond : l’une n’a personne au-dessus."),
    account: { account in
      let circle = account.reportingInCircles
      return account.contacts.filter { circle.contains($0.id) }.map { $0.path("reports_to") }
    })
}

extension Account {
  /// The people who report to themselves over others; each is walked through once.
  fileprivate var reportingInCircles: Set<ID<Contact>> {
    let above = Dictionary(
      contacts.compactMap { person in person.reportsTo.map { (person.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var walks: [ID<Contact>: Int] = [:]
    var found: Set<ID<Contact>> = []
    for (walk, person) in contacts.enumerated() {
      var next: ID<Contact>? = person.id
      while let id = next, walks[id] == nil {
        walks[id] = walk
        next = above[id]
      }
      // A link to oneself is told as such.
      guard let start = next, walks[start] == walk, above[start] != start else { continue }
      var member = start
      repeat {
        found.insert(member)
        member = above[member] ?? start
      } while member != start
    }
    return found
  }
}
