/// An open action that has a day: whose it is, and what it takes.
struct PlannedDue {
  let account: Digest
  /// Days since 1970.
  let due: Int
  /// Empty where nobody is named.
  let owner: String
  /// In tenths of a day.
  let effort: Int?
  private let action: FieldPath

  fileprivate init?(_ fact: AgendaFact, of account: Digest, in days: Range<Int>) {
    guard fact.kind == .action, let due = fact.told.day?.daysSince1970, days.contains(due),
      let path = fact.path
    else { return nil }
    self.account = account
    self.due = due
    owner = fact.owner
    effort = fact.told.effort?.tenths
    action = path
  }

  /// Of the year 1 the first: weeks begin on Monday.
  var week: Int { PlannedDue.week(of: due) }

  static func week(of day: Int) -> Int { (day + 719_169) / 7 }

  /// The Monday of the week of a day.
  static func monday(of day: Int) -> Int { week(of: day) * 7 - 719_169 }

  func path(_ key: String) -> FieldPath { action.appending(key) }
}

extension Digest {
  /// The open actions that fall due in those days, unless the account is archived.
  func plannedDues(in days: Range<Int>) -> [PlannedDue] {
    // Most accounts have none: their words aren't read.
    guard !status.isArchived,
      agendaNumbers.contains(where: { told in
        told?.kind == .action && (told?.day).map { days.contains($0.daysSince1970) } ?? false
      })
    else { return [] }
    return agendaFacts.compactMap { PlannedDue($0, of: self, in: days) }
  }
}

extension [PlannedDue] {
  /// In groups that share something, in the order in which the first of each stands.
  func grouped<Key: Hashable>(by key: (PlannedDue) -> Key) -> [[PlannedDue]] {
    var places: [Key: Int] = [:]
    var groups: [[PlannedDue]] = []
    for planned in self {
      let name = key(planned)
      if let place = places[name] {
        groups[place].append(planned)
      } else {
        places[name] = groups.count
        groups.append([planned])
      }
    }
    return groups
  }

  /// By day; of one day in the order in which they stand.
  var byDay: [PlannedDue] {
    enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }

  /// Whether the actions of one account alone are as many, or take as long, as is told: its own
  /// finding says so already.
  func isTold(ofOneAlone isTold: ([PlannedDue]) -> Bool) -> Bool {
    grouped { $0.account.id }.contains(where: isTold)
  }
}
