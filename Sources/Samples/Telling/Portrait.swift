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
  static var strategy: StrategyStory { get }
  static var buying: BuyingStory { get }
  static var contest: ContestStory { get }
  static var past: PastStory { get }
  static var outlook: OutlookStory { get }
  static var plan: PlanStory { get }
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
    analyse(&account, Narrator(slug: slug, told: told))
    return account
  }

  private static func analyse(_ account: inout Account, _ tale: Narrator) {
    strategy.tell(&account, tale)
    buying.tell(&account, tale)
    contest.tell(&account, tale)
    past.tell(&account, tale)
    outlook.tell(&account, tale)
    plan.tell(&account, tale)
  }

  static var people: [Insider] { [] }
  static var needs: [Wish] { [] }
  static var strategy: StrategyStory { StrategyStory() }
  static var buying: BuyingStory { BuyingStory() }
  static var contest: ContestStory { ContestStory() }
  static var past: PastStory { PastStory() }
  static var outlook: OutlookStory { OutlookStory() }
  static var plan: PlanStory { PlanStory() }

  static func affiliation(
    _ name: String, _ kind: AffiliationKind, _ held: Int? = nil
  ) -> Affiliation {
    var affiliation = Affiliation(id: Affiliation.known(name, of: slug))
    affiliation.name = name
    affiliation.kind = kind
    affiliation.share = share(held)
    return affiliation
  }

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
