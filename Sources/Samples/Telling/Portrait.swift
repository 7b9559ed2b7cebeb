import Method

/// One account of the demonstration: a file tells it, from its place in the programme to its years.
protocol Portrait: Sendable {
  static var slug: String { get }
  static var name: String { get }
  static func place(_ account: inout Account, _ told: Telling)
  static func company(_ identity: inout Identity, _ told: Telling)
  static func course(_ identity: inout Identity, _ told: Telling)
  static func history(_ identity: inout Identity, _ told: Telling)
  static func years(_ told: Telling) -> [Exercise]
  static var people: [Insider] { get }
  static var needs: [Wish] { get }
}

extension Portrait {
  static func account(_ told: Telling) -> Account {
    var account = Account(id: Slug.make(from: slug) { _ in false })
    account.name = name
    place(&account, told)
    company(&account.identity, told)
    course(&account.identity, told)
    history(&account.identity, told)
    account.years = years(told).map { $0.record(of: slug, told) }
    account.contacts = people.map { $0.record(of: slug, told) }
    account.needs = needs.map { $0.record(of: slug, told) }
    return account
  }

  static var people: [Insider] { [] }
  static var needs: [Wish] { [] }

  static func dates(_ dates: [(Day?, String)], _ told: Telling) -> [KeyDate] {
    dates.map { told.keyDate(slug, $0.0, $0.1) }
  }
}

extension Account {
  /// Who of ours answers for the account, and who helps.
  mutating func team(_ manager: Person?, sponsor: Person?, _ members: [Person] = []) {
    team.manager = manager?.id
    team.sponsor = sponsor?.id
    team.members = members.map(\.id)
  }
}
