extension Check {
  static let notMetForLong = Check(
    "V19", .warning,
    Term(
      "Not met for longer than agreed: get in touch, then date it.",
      "Pas vu depuis plus longtemps que convenu : reprenez contact, puis datez-le."),
    dated: { account, context in
      guard account.status.isManaged else { return [] }
      let usual = account.segment?.rhythm
      return account.datedFields("touches").filter { field in
        guard let touched = field.day(0), let rhythm = field.number(1) ?? usual else {
          return false
        }
        return context.today.days(since: touched) > rhythm
      }.map(\.path)
    })
}

extension Segment {
  /// After how many days without a word it is too long, for those who have no rhythm of their own.
  var rhythm: Int {
    switch self {
    case .strategic: 30
    case .star: 45
    case .status: 60
    case .streamline: 120
    }
  }
}

extension Account {
  /// When people who count were last met, and their own rhythm: of others nothing is told.
  ///
  /// A meeting that lies ahead counts as one: it is agreed.
  var touches: [DatedField] {
    let days = touchDays
    guard !days.isEmpty else { return [] }
    let counting = Set(roles.compactMap(\.contact))
      .union(coverage.filter { ($0.level?.value ?? 0) >= 2 }.compactMap(\.contact))
    let latest = latestCoverage
    return contacts.compactMap { person in
      guard person.departed == nil, person.rhythm != nil || counting.contains(person.id),
        let day = days[person.id]
      else { return nil }
      let path = latest[person.id]?.path("last_touch") ?? person.path("rhythm")
      return DatedField(path, [day.daysSince1970, person.rhythm])
    }
  }

  private var touchDays: [ID<Contact>: Day] {
    var days: [ID<Contact>: Day] = [:]
    func met(_ contact: ID<Contact>, on day: Day) {
      days[contact] = max(days[contact] ?? day, day)
    }
    for record in coverage {
      if let contact = record.contact, let day = record.lastTouch { met(contact, on: day) }
    }
    for interaction in interactions {
      guard let day = interaction.day else { continue }
      for contact in interaction.contacts { met(contact, on: day) }
    }
    return days
  }

  /// The record of each person that was touched last; the first where none says when.
  private var latestCoverage: [ID<Contact>: Coverage] {
    var latest: [ID<Contact>: Coverage] = [:]
    for record in coverage {
      guard let contact = record.contact else { continue }
      guard let known = latest[contact] else {
        latest[contact] = record
        continue
      }
      guard let day = record.lastTouch, known.lastTouch.map({ $0 < day }) ?? true else { continue }
      latest[contact] = record
    }
    return latest
  }
}
