import Method

/// Who buys at a customer's, what, and by which rules.
struct BuyingStory {
  var places: [Place] = []
  var deals: [Deal] = []
  var stances: [Stance] = []
  var arcs: [Arc] = []
  var ties: [Tie] = []
  var pacts: [Pact] = []
  var habits = Habits()
  var positions: [Position] = []

  func tell(_ account: inout Account, _ tale: Narrator) {
    account.units = places.map { $0.record(tale) }
    account.purchases = deals.map { $0.record(tale) }
    account.roles = stances.map { $0.record(tale) }
    account.influences = arcs.map { $0.record(tale) }
    account.coverage = ties.map { $0.record(tale) }
    account.contracts = pacts.map { $0.record(tale) }
    habits.tell(&account.purchasing, tale)
    account.offerPositions = positions.map { $0.record(tale) }
  }
}

/// A part of the customer that buys or uses.
struct Place {
  let key: String
  let name: Term
  let kind: UnitKind
  var under: String?
  var country: Term?
  var note: Term?

  func record(_ tale: Narrator) -> Unit {
    var unit = Unit(id: tale.known(key))
    unit.name = tale(name)
    unit.kind = kind
    unit.parent = tale.known(if: under)
    unit.country = tale(country)
    unit.note = tale(note)
    return unit
  }
}

/// A purchase under way or over: money in thousands.
struct Deal {
  let key: String
  let label: Term
  let kind: PurchaseKind
  let buyClass: BuyClass
  let phase: BuyingPhase
  let stage: PurchaseStage
  var chance: Int?
  var worth: Int?
  /// In how many days it is decided.
  var within: Int?
  var offers: [Catalogue] = []
  var unit: String?
  var next: Term?
  /// How many days ago it was won or lost.
  var closed: Int?
  var lost: Term?
  var rival: String?
  var note: Term?

  func record(_ tale: Narrator) -> Purchase {
    var purchase = Purchase(id: tale.known(key))
    purchase.label = tale(label)
    purchase.kind = kind
    purchase.buyClass = buyClass
    purchase.phase = phase
    purchase.stage = stage
    purchase.probability = share(chance)
    purchase.amount = money(worth)
    purchase.decisionOn = tale.ahead(within)
    purchase.offers = offers.map(\.id)
    purchase.unit = tale.known(if: unit)
    purchase.nextStep = tale(next)
    purchase.closedOn = tale.ago(closed)
    purchase.lossReason = tale(lost)
    purchase.rival = tale.known(if: rival)
    purchase.note = tale(note)
    return purchase
  }
}

/// Where somebody stands, on one purchase or on all.
struct Stance {
  let who: String
  /// The key of the purchase: without one, all of them.
  var on: String?
  let roles: [BuyingCentreRole]
  var influence: Int?
  var attitude: Int?
  var adapts: Int?
  var criteria: [Term] = []
  /// The key of the rival that they are close to.
  var near: String?
  var clues: [Clue] = []

  func record(_ tale: Narrator) -> BuyingRole {
    let name = "\(who) \(on ?? "")"
    var role = BuyingRole(id: tale.known(name))
    role.contact = tale.person(who)
    role.purchase = tale.known(if: on)
    role.roles = roles
    role.influence = grade(influence, 0...10)
    role.attitude = grade(attitude, -2...2)
    role.adaptability = grade(adapts, 0...4)
    role.criteria = tale(criteria)
    role.competitorTie = tale.known(if: near)
    role.evidence = tale.evidence(clues, of: "stance \(name)")
    return role
  }
}

/// Who weighs on whom.
struct Arc {
  let from: String
  let to: String
  let kind: InfluenceKind
  let strength: Int
  let note: Term?

  init(_ from: String, _ to: String, _ kind: InfluenceKind, _ strength: Int, _ note: Term? = nil) {
    self.from = from
    self.to = to
    self.kind = kind
    self.strength = strength
    self.note = note
  }

  func record(_ tale: Narrator) -> InfluenceLink {
    var link = InfluenceLink(id: tale.known("\(from) \(to)"))
    link.from = tale.person(from)
    link.to = tale.person(to)
    link.strength = grade(strength, 1...3)
    link.kind = kind
    link.note = tale(note)
    return link
  }
}

/// How well one of ours knows one of theirs, and how well it should be.
struct Tie {
  let who: String
  let ours: Person
  let level: Int
  let required: Int
  let ago: Int?
  let again: Int?
  let note: Term?

  init(
    _ who: String, _ ours: Person, _ level: Int, of required: Int, ago: Int? = nil,
    again: Int? = nil, _ note: Term? = nil
  ) {
    self.who = who
    self.ours = ours
    self.level = level
    self.required = required
    self.ago = ago
    self.again = again
    self.note = note
  }

  func record(_ tale: Narrator) -> Coverage {
    var coverage = Coverage(id: tale.known("\(who) \(ours.rawValue)"))
    coverage.contact = tale.person(who)
    coverage.member = ours.id
    coverage.level = grade(level, 0...4)
    coverage.required = grade(required, 0...4)
    coverage.lastTouch = tale.ago(ago)
    coverage.nextTouch = tale.ahead(again)
    coverage.note = tale(note)
    return coverage
  }
}
