extension Check {
  static let stillCountedOn = Check(
    "V26", .warning,
    Term(
      "Someone who has left is still counted on: name who takes over.",
      "Quelqu’un qui est parti compte encore ici : nommez qui prend le relais."),
    dated: { account, context in
      account.datedFields("departures").filter { field in
        field.day(0).map { $0 <= context.today } ?? false
      }.map(\.path)
    })
}

extension Account {
  /// The fields that count on people who have left, or are to leave, and the day of their leaving.
  var departures: [DatedField] {
    let gone = Dictionary(
      contacts.compactMap { person in person.departed.map { (person.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    guard !gone.isEmpty else { return [] }
    let holding = needs.filter(\.isOpen).compactMap { need in
      need.holders.compactMap { gone[$0] }.min().map {
        DatedField(need.path("holders"), [$0.daysSince1970])
      }
    }
    return holding + rolesWithout(gone) + coverageWithout(gone)
  }

  /// A role without a purchase is one in all of them.
  private func rolesWithout(_ gone: [ID<Contact>: Day]) -> [DatedField] {
    let open = Set(purchases.filter(\.isOpen).map(\.id))
    return roles.compactMap { role in
      guard let contact = role.contact, let day = gone[contact],
        role.purchase.map({ open.contains($0) }) ?? !open.isEmpty
      else { return nil }
      return DatedField(role.path("contact"), [day.daysSince1970])
    }
  }

  /// What was, or is to be, after they have left.
  private func coverageWithout(_ gone: [ID<Contact>: Day]) -> [DatedField] {
    coverage.compactMap { record in
      guard let contact = record.contact, let day = gone[contact] else { return nil }
      if let next = record.nextTouch, next > day {
        return DatedField(record.path("next_touch"), [day.daysSince1970])
      }
      guard let last = record.lastTouch, last > day else { return nil }
      return DatedField(record.path("last_touch"), [day.daysSince1970])
    }
  }
}
