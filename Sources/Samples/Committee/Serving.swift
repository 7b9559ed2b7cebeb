import Method

/// What an account gets of each service, in the order of the benefits, and what is particular.
struct Serving {
  let slug: String
  let levels: [Int?]
  let details: [Detail]

  init(_ slug: String, _ levels: [Int?], _ details: [Detail] = []) {
    self.slug = slug
    self.levels = levels
    self.details = details
  }

  func tell(_ account: inout Account, _ tale: Narrator) {
    account.services = zip(Benefit.allCases, levels).compactMap { benefit, level in
      guard let level else { return nil }
      var service = AccountService(id: tale.known(benefit.rawValue))
      service.dimension = benefit.id
      service.level = grade(level, ServiceLevels.scale)
      if let detail = details.first(where: { $0.of == benefit }) { detail.tell(&service, tale) }
      return service
    }
  }
}

/// What is particular about a service given: its cost a year in thousands, days counted from today.
struct Detail {
  let of: Benefit
  var cost: Int?
  var promised: Int?
  var verified: Int?
  /// In how many days the exception ends: below zero, it has ended.
  var until: Int?
  var by: Person?
  var why: Term?

  init(
    _ benefit: Benefit, cost: Int? = nil, promised: Int? = nil, verified: Int? = nil,
    until: Int? = nil, by: Person? = nil, why: Term? = nil
  ) {
    self.of = benefit
    self.cost = cost
    self.promised = promised
    self.verified = verified
    self.until = until
    self.by = by
    self.why = why
  }

  func tell(_ service: inout AccountService, _ tale: Narrator) {
    service.annualCost = money(cost)
    service.promisedOn = tale.ago(promised)
    service.verifiedOn = tale.ago(verified)
    service.exceptionUntil = tale.ahead(until)
    service.deliveredBy = by?.id
    service.reason = tale(why)
  }
}

extension Serving {
  /// One exception still holds and one has lapsed, one promise has no price, and one account costs
  /// more than it can bear.
  static let given: [Serving] = [
    Serving(
      "hydrane-boissons", [2, 2, 2, 3, 2, 2, 2, 2, 3, 2],
      [
        Detail(.innovation, cost: 24, promised: 300, verified: 31, by: .montal),
        Detail(.logistics, cost: 9, promised: 640, verified: 58, by: .fontvieille),
        Detail(.governance, verified: 31),
      ]),
    Serving(
      "batiom-construction", [2, 1, 1, 2, 2, 3, 1, 2, 1, 2],
      [
        Detail(
          .logistics, cost: 14, promised: 690, verified: 75, until: -40, by: .fontvieille,
          why: Term(
            "The buffer stock in Villeurbanne, to make up for the strike.",
            "Le stock tampon de Villeurbanne, pour réparer la grève.")),
        Detail(.innovation, cost: 4),
      ]),
    Serving(
      "rhone-papier", [2, 2, 2, 3, 2, 2, 2, 2, 3, 2],
      [
        Detail(.innovation, cost: 8, verified: 44, by: .montal),
        Detail(.tailoring, cost: 5),
      ]),
    Serving(
      "sevrac-pharma", [2, 2, 1, 3, 2, 2, 2, 1, 3, 2],
      [
        Detail(.innovation, promised: 118, by: .fontvieille),
        Detail(.information, cost: 3, promised: 260, verified: 27, by: .fontvieille),
      ]),
    Serving("lumen-energies", [1, 1, 1, 2, 1, 1, 0, 0, nil, 1]),
    Serving(
      "ostrea-marine", [2, 1, 1, 2, 1, 2, 1, 1, 2, 2],
      [
        Detail(.logistics, cost: 4, promised: 410, verified: 62, by: .legoff),
        Detail(.innovation, cost: 3),
      ]),
    Serving(
      "aqualis-metropole", [1, 1, 1, 1, 1, 3, 1, 1, 0, 1],
      [
        Detail(
          .logistics, cost: 6, promised: 330, verified: 19, until: 380, by: .fontvieille,
          why: Term(
            "A van for them alone, until the tender is decided.",
            "Une camionnette pour eux seuls, jusqu’à la décision du marché."))
      ]),
    Serving(
      "norval-laiteries", [1, 1, 0, 0, 2, 2, 1, 1, 0, 1],
      [
        Detail(.logistics, cost: 26, promised: 150, verified: 21, by: .legoff)
      ]),
    Serving("brasserie-tillac", [1, 1, 0, 1, 1, 2, 0, 0, 0, 1]),
  ]
}
