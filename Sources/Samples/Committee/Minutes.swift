import Method

/// What a committee wrote down beside its results.
struct Parked {
  let key: String
  let text: Term
  let owner: Person
  /// In how many days: below zero, it was due.
  let due: Int
  let settled: Bool

  func record(_ tale: Narrator) -> ParkedPoint {
    var point = ParkedPoint(id: tale.known(key))
    point.text = tale(text)
    point.owner = owner.id
    point.due = tale.ahead(due)
    point.settled = settled
    return point
  }
}

/// Something decided, with the time of day.
struct Ruling {
  let at: String
  var slug: String?
  let text: Term
  let why: Term

  func record(_ accounts: [Account], _ tale: Narrator) -> SittingDecision {
    var decision = SittingDecision(id: tale.known(at))
    decision.text = tale(text)
    decision.account = slug.flatMap { slug in accounts.first { $0.id.text == slug }?.id }
    decision.reason = tale(why)
    decision.at = at
    return decision
  }
}

extension Sitting {
  var parked: [Parked] {
    switch self {
    case .former: [Sitting.desk]
    case .latest: [Sitting.boiler]
    case .next: []
    }
  }

  private static let desk = Parked(
    key: "desk",
    text: Term(
      "What does taking the orders of Norval really cost?",
      "Que coûte vraiment la prise de commandes de Norval ?"),
    owner: .ionescu, due: -310, settled: true)

  private static let boiler = Parked(
    key: "boiler",
    text: Term(
      "What would the boiler in Tarascon buy from us in three years?",
      "Que nous achèterait la chaudière de Tarascon en trois ans ?"),
    owner: .aubanel, due: 12, settled: false)

  var decisions: [Ruling] {
    switch self {
    case .former: Sitting.firstRulings
    case .latest: Sitting.secondRulings
    case .next: []
    }
  }

  private static let firstRulings = [
    Ruling(
      at: "16:02",
      text: Term("Fourteen places, and not one more", "Quatorze places, et pas une de plus"),
      why: Term(
        "Three account managers: five accounts each, at the very most.",
        "Trois responsables : cinq comptes chacun, au grand maximum.")),
    Ruling(
      at: "16:11", slug: "ferox-aciers",
      text: Term("Ferox Aciers is watched", "Ferox Aciers passe sous surveillance"),
      why: Term(
        "The claim of €210,000 goes to court.", "La réclamation de 210 000 € va en justice.")
    ),
  ]

  private static let secondRulings = [
    Ruling(
      at: "10:14", slug: "rhone-papier",
      text: Term(
        "Rhône Papier stays Strategic until the next sitting",
        "Rhône Papier reste Stratégique jusqu’à la prochaine séance"),
      why: Term(
        "The figures say Status; Bastien asks for half a year, for the boiler.",
        "Les chiffres disent Statut ; Bastien demande un semestre, pour la chaudière.")),
    Ruling(
      at: "11:20", slug: "megisserie-auriol",
      text: Term(
        "Mégisserie Auriol leaves the programme", "Mégisserie Auriol quitte le programme"),
      why: Term(
        "Two years below zero: the distributor in Rodez takes over.",
        "Deux ans sous zéro : le distributeur de Rodez prend la suite.")),
    Ruling(
      at: "11:34",
      text: Term("Twelve places from now on", "Douze places désormais"),
      why: Term(
        "What fourteen accounts get is spread too thin.",
        "Ce que reçoivent quatorze comptes se dilue.")),
  ]

  /// What whoever leads the sitting keeps for themselves.
  var notes: Term? {
    switch self {
    case .former: nil
    case .latest:
      Term(
        "Velin wasn’t looked at: time ran out. Begin with it once.",
        "Velin n’a pas été vu : le temps a manqué. Commencer par lui une fois.")
    case .next:
      Term(
        "Rhône Papier: Bastien speaks last. Ask Ruxandra for the cost of the vans to Norval first.",
        """
        Rhône Papier : Bastien parle en dernier. Demander d’abord à Ruxandra le coût des \
        camionnettes de Norval.
        """)
    }
  }
}
