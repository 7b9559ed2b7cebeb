/// The customer's people as they report to each other, with the part that each has in buying: the
/// radiography of the buying centre, P8.
public struct OrganisationTree: Sendable {
  public struct Row: Sendable {
    public let contact: Contact
    /// 0 at the top.
    public let depth: Int
    /// What is known of their part in buying; nil where nothing is.
    public let person: BuyingCentre.Person?
    /// Whom they influence beside the lines of the organisation.
    public let influences: [InfluenceLink]
    /// How many there are below them, at whatever depth.
    public let below: Int
  }

  /// Each once, below their head; those in a circle of heads stand at the top, from the first of them
  /// on.
  public let rows: [Row]

  public init(_ account: Account, _ centre: BuyingCentre) {
    let here = account.contacts.filter { $0.departed == nil }
    let known = Set(here.map(\.id))
    var under: [ID<Contact>: [Contact]] = [:]
    var tops: [Contact] = []
    for contact in here {
      if let head = contact.reportsTo, known.contains(head), head != contact.id {
        under[head, default: []].append(contact)
      } else {
        tops.append(contact)
      }
    }
    let people = Dictionary(
      centre.people.map { ($0.contact.id, $0) }, uniquingKeysWith: { first, _ in first })
    let links = Dictionary(grouping: account.influences, by: \.from)
    var builder = Builder(under: under, people: people, links: links)
    for top in tops { builder.add(top, depth: 0) }
    // Whoever is in a circle, or below one, hangs below nobody at the top.
    for contact in here where !builder.seen.contains(contact.id) {
      builder.add(OrganisationTree.start(of: contact, here), depth: 0)
    }
    for contact in here where !builder.seen.contains(contact.id) { builder.add(contact, depth: 0) }
    rows = builder.rows
  }

  /// The first of the circle that a person is in, or hangs below.
  private static func start(of contact: Contact, _ all: [Contact]) -> Contact {
    let heads = Dictionary(
      all.map { ($0.id, $0.reportsTo) }, uniquingKeysWith: { first, _ in first })
    var way: [ID<Contact>] = []
    var next: ID<Contact>? = contact.id
    while let id = next, !way.contains(id) {
      way.append(id)
      next = heads[id] ?? nil
    }
    guard let entry = next, let place = way.firstIndex(of: entry) else { return contact }
    let circle = Set(way[place...])
    return all.first { circle.contains($0.id) } ?? contact
  }

  private struct Builder {
    let under: [ID<Contact>: [Contact]]
    let people: [ID<Contact>: BuyingCentre.Person]
    let links: [ID<Contact>?: [InfluenceLink]]
    var seen: Set<ID<Contact>> = []
    var rows: [Row] = []

    /// Without a call for each level: a line of thousands is told too.
    mutating func add(_ contact: Contact, depth: Int) {
      enum Step {
        case enter(Contact, depth: Int)
        case leave(Contact, depth: Int, place: Int)
      }
      var steps = [Step.enter(contact, depth: depth)]
      while let step = steps.popLast() {
        switch step {
        case .enter(let contact, let depth):
          guard seen.insert(contact.id).inserted else { continue }
          steps.append(.leave(contact, depth: depth, place: rows.count))
          rows.append(row(contact, depth, below: 0))
          for next in (under[contact.id] ?? []).reversed() {
            steps.append(.enter(next, depth: depth + 1))
          }
        case .leave(let contact, let depth, let place):
          let below = rows.count - place - 1
          if below > 0 { rows[place] = row(contact, depth, below: below) }
        }
      }
    }

    private func row(_ contact: Contact, _ depth: Int, below: Int) -> Row {
      Row(
        contact: contact, depth: depth, person: people[contact.id],
        influences: (links[contact.id] ?? []).filter { $0.kind != .formal && $0.to != nil },
        below: below)
    }
  }
}
