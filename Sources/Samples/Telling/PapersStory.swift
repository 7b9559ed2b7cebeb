import Method

/// A contract: money in thousands a year.
struct Pact {
  let key: String
  let title: Term
  var number = ""
  var began: Int?
  /// In how many days it ends: below zero, it has ended.
  var ends: Int?
  /// The day on which it ends, where the story names it: offset of the year, month, day.
  var endsOn: (offset: Int, month: Int, day: Int)?
  var notice: Int?
  var renewal: ContractRenewal?
  var worth: Int?
  var pays: Int?
  var indexing: Term?
  var offers: [Catalogue] = []
  var paper: Term?

  func record(_ tale: Narrator) -> Contract {
    var contract = Contract(id: tale.known(key))
    contract.title = tale(title)
    contract.number = number
    contract.start = tale.ago(began)
    contract.end =
      endsOn.flatMap { tale.told.date($0.offset, $0.month, $0.day) } ?? tale.ahead(ends)
    contract.notice = notice
    contract.renewal = renewal
    contract.commitment = money(worth)
    contract.paymentTerms = pays
    contract.indexing = tale(indexing)
    contract.offers = offers.map(\.id)
    contract.paper = tale(paper)
    return contract
  }
}

/// How a customer buys.
struct Habits {
  var centralisation: Centralisation?
  var process: Term?
  var calendar: Term?
  var auctions: Bool?
  var frameworks: Bool?
  var panel: Int?
  var rank: Int?
  var rating: Term?
  var target: Term?
  var pays: Int?
  var demands: Term?
  var strategy: PurchasingStrategy?
  var reward: Term?
  var clues: [Clue] = []

  func tell(_ practices: inout PurchasingPractices, _ tale: Narrator) {
    practices.centralisation = centralisation
    practices.process = tale(process)
    practices.calendar = tale(calendar)
    practices.usesAuctions = auctions
    practices.usesFrameworks = frameworks
    practices.panelSize = panel
    practices.panelRank = rank
    practices.supplierRating = tale(rating)
    practices.targetPrice = tale(target)
    practices.paymentTerms = pays
    practices.csrRequirements = tale(demands)
    practices.strategy = strategy
    practices.buyerIncentives = tale(reward)
    practices.evidence = tale.evidence(clues, of: "habits")
  }
}

/// How the customer sees one of our offers, and how much it wants us for it.
struct Position {
  let offer: Catalogue
  let kraljic: Kraljic
  let preferencing: Preferencing
  let note: Term?
  let clues: [Clue]

  init(
    _ offer: Catalogue, _ kraljic: Kraljic, _ preferencing: Preferencing, _ note: Term? = nil,
    clues: [Clue] = []
  ) {
    self.offer = offer
    self.kraljic = kraljic
    self.preferencing = preferencing
    self.note = note
    self.clues = clues
  }

  func record(_ tale: Narrator) -> OfferPosition {
    var position = OfferPosition(id: tale.known(offer.rawValue))
    position.offer = offer.id
    position.kraljic = kraljic
    position.preferencing = preferencing
    position.note = tale(note)
    position.evidence = tale.evidence(clues, of: "position \(offer.rawValue)")
    return position
  }
}
