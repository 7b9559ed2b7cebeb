/// Who takes part in what the customer buys, which way they lean, and how well we reach them.
///
/// Source: method C-9 and C-21. What isn't known adds nothing, and how much of it is known stands
/// beside each index. Those who left are out of it.
public struct BuyingCentre: Sendable {
  /// In the order of the account's people.
  public let people: [Person]
  /// Who of ours reaches each of them, in the same order.
  private let covers: [[Cover]]

  /// One of them, with what is known of their part in it.
  public struct Person: Hashable, Sendable {
    public let contact: Contact
    /// The record of their part; nil for those whom somebody of ours covers and that is all.
    public let role: ID<BuyingRole>?
    public let roles: [BuyingCentreRole]
    /// 0 to 10.
    public let influence: Int?
    /// −2 an opponent to 2 a champion.
    public let attitude: Int?
    /// 0 to 4.
    public let adaptability: Int?
    /// The best level that any of ours has with them, 0 to 4; nil while none is recorded.
    public let coverage: Int?
    /// The level that is wanted, 0 to 4: 3 counts where none is given.
    public let required: Int?

    /// That of their heaviest role, 0.3 to 1; nil while no role is known: they are listed, and not
    /// counted.
    public var weight: Double? { roles.map(\.weight).max() }

    /// Influence times weight, 0 to 10: what they count for; nil while either isn't known.
    public var pull: Double? {
      guard let influence, let weight else { return nil }
      return Double(influence) * weight
    }

    /// How much of the level wanted a level is, 0 to 1.
    func share(of level: Int) -> Double {
      let wanted = required ?? 3
      return wanted > 0 ? min(1, Double(level) / Double(wanted)) : 1
    }
  }

  /// An index of the people's pull, with how much of it is known.
  public struct Index: Hashable, Sendable {
    public let value: Double
    /// The share of all pull that is known, 0 to 1.
    public let known: Double
    /// What each whose mark is known adds, the largest effect first: they add up to the value.
    public let parts: [Part]

    public struct Part: Hashable, Sendable {
      public let contact: ID<Contact>
      public let name: String
      public let value: Double
    }
  }

  /// One of ours and the level reached with one of theirs.
  private struct Cover: Sendable {
    let member: ID<Member>?
    let level: Int
  }

  /// Of one purchase, or of the whole account.
  ///
  /// A part in the purchase itself goes before one in the whole account. Without a purchase it is
  /// the other way round, and of several purchases the one with the most influence speaks; those
  /// whom somebody of ours covers are then listed as well.
  public init(_ account: Account, purchase: ID<Purchase>? = nil) {
    let roles = BuyingCentre.roles(in: account, for: purchase)
    let records = Dictionary(grouping: account.coverage, by: \.contact)
    var people: [Person] = []
    var covers: [[Cover]] = []
    for contact in account.contacts where contact.departed == nil {
      let role = roles[contact.id]
      let own = records[contact.id] ?? []
      guard role != nil || purchase == nil && !own.isEmpty else { continue }
      let levels = own.compactMap { record in
        record.level.map { Cover(member: record.member, level: $0.value) }
      }
      people.append(
        Person(
          contact: contact, role: role?.id, roles: role?.roles ?? [],
          influence: role?.influence?.value, attitude: role?.attitude?.value,
          adaptability: role?.adaptability?.value,
          coverage: levels.map(\.level).max(), required: own.compactMap(\.required?.value).max()))
      covers.append(levels)
    }
    self.people = people
    self.covers = covers
  }

  private static func roles(
    in account: Account, for purchase: ID<Purchase>?
  ) -> [ID<Contact>: BuyingRole] {
    func rank(_ role: BuyingRole) -> (Int, Int) {
      (role.purchase == purchase ? 1 : 0, role.influence?.value ?? -1)
    }
    var roles: [ID<Contact>: BuyingRole] = [:]
    for role in account.roles {
      guard let contact = role.contact else { continue }
      if let purchase, let own = role.purchase, own != purchase { continue }
      if let known = roles[contact], rank(known) >= rank(role) { continue }
      roles[contact] = role
    }
    return roles
  }
}

extension BuyingCentre {
  /// Which way they lean, −100 all opponents to 100 all champions: 30 and more is good, below 0 an
  /// alarm.
  ///
  /// B of method C-9: an attitude that isn't known counts 0. Nil while none is known.
  public var support: Index? { index { $0.attitude.map { 50 * Double($0) } } }

  /// How much of the contact that is wanted we have, 0 to 100: 60 and more is good, below 35 an
  /// alarm.
  ///
  /// K of method C-9: without a record of it there is none. Nil while none is recorded.
  public var coverage: Index? {
    index { person in person.coverage.map { 100 * person.share(of: $0) } }
  }

  /// The mean of the marks by pull.
  private func index(_ mark: (Person) -> Double?) -> Index? {
    let whole = people.reduce(0) { $0 + ($1.pull ?? 0) }
    guard whole > 0 else { return nil }
    var known = 0.0
    var parts: [Index.Part] = []
    for person in people {
      guard let pull = person.pull, pull > 0, let mark = mark(person) else { continue }
      known += pull
      parts.append(
        Index.Part(
          contact: person.contact.id, name: person.contact.name, value: mark * pull / whole))
    }
    guard !parts.isEmpty else { return nil }
    parts.sort { left, right in
      (-left.value.magnitude, left.contact.text) < (-right.value.magnitude, right.contact.text)
    }
    return Index(
      value: parts.reduce(0) { $0 + $1.value }, known: known / whole, parts: parts)
  }
}

extension BuyingCentre {
  /// The roles that a purchase needs somebody in.
  public static let rolesWanted: [BuyingCentreRole] = [
    .decider, .approver, .buyer, .influencer, .user,
  ]

  public var rolesFound: [BuyingCentreRole] {
    let held = Set(people.flatMap(\.roles))
    return BuyingCentre.rolesWanted.filter(held.contains)
  }

  public var rolesMissing: [BuyingCentreRole] {
    let found = rolesFound
    return BuyingCentre.rolesWanted.filter { !found.contains($0) }
  }

  /// The share of the roles wanted that somebody is known in, 0 to 1.
  public var roleCompleteness: Double {
    Double(rolesFound.count) / Double(BuyingCentre.rolesWanted.count)
  }

  /// How many of them somebody of ours meets regularly, or has the trust of.
  public var threads: Int { people.count { ($0.coverage ?? 0) >= 3 } }

  public var threading: Threading { Threading(threads) }

  /// By how many threads the relation holds.
  public enum Threading: String, Hashable, Sendable {
    case single, thin
    case multiple = "multi"

    /// One or none is single, two or three are thin.
    public init(_ threads: Int) {
      self = threads <= 1 ? .single : threads <= 3 ? .thin : .multiple
    }
  }

  /// How few of our people need to leave for less than half of the coverage to be left: 1 is an
  /// alarm.
  ///
  /// Nil while there is no coverage, or when what is recorded for nobody of ours outlasts them all.
  public var busFactor: Int? {
    BusFactor(
      zip(people, covers).compactMap { person, covers in
        person.pull.map { pull in
          covers.map { BusFactor.Reach($0.member, pull * person.share(of: $0.level)) }
        }
      }
    ).fewest
  }

  /// Who meets whom, of those of ours who have a record with one of them; nil without any.
  ///
  /// Source: method C-21; from level 2 they have met.
  public var network: ContactNetwork? {
    var degrees: [ID<Member>: Int] = [:]
    for own in covers {
      let best = Dictionary(
        own.compactMap { cover in cover.member.map { ($0, cover.level) } },
        uniquingKeysWith: max)
      for (member, level) in best { degrees[member, default: 0] += level >= 2 ? 1 : 0 }
    }
    return ContactNetwork(degrees: Array(degrees.values), theirs: people.count)
  }
}

extension BuyingCentreRole {
  /// What its holder's influence counts for, 0.3 to 1 (method C-9).
  public var weight: Double {
    switch self {
    case .decider: 1
    case .approver: 0.9
    case .buyer, .influencer: 0.6
    case .user, .gatekeeper: 0.4
    case .initiator, .coach: 0.3
    }
  }
}
