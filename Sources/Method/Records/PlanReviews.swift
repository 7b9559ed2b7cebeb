/// What the account asks from the company, and what it would bring.
public struct ResourceRequest: Item {
  public static let idPrefix = "rq"
  public static let term = Term("Request for resources", "Demande de ressources")
  public static let plural = Term("Requests for resources", "Demandes de ressources")
  public static let home = Kind.Home.account("requests")

  public let id: ID<ResourceRequest>
  public var text = ""
  public var initiative: ID<Initiative>?
  public var objective: Reference?
  public var days: Score?
  public var cost: Amount?
  public var gain: Amount?
  public var probability: Percent?
  public var decision: RequestDecision?
  public var decidedOn: Day?
  public var reason = ""

  public init(id: ID<ResourceRequest>) { self.id = id }

  public static let fields: Fields<ResourceRequest> = [
    .line(
      "text", \.text, Term("What is asked", "Ce qui est demandé"),
      ask: Term(
        "What do we need that the account doesn’t have?",
        "De quoi avons-nous besoin que le compte n’a pas ?"),
      required: true
    ).short(Term("Request", "Demande")),
    .link(
      "initiative", \.initiative, to: Initiative.self,
      Term("For the programme", "Pour le programme"),
      ask: Term("Which programme of actions needs it?", "Quel programme d’actions en a besoin ?")
    ).short(Term("Programme", "Programme")),
    .link(
      "objective", \.objective, to: [StrategicObjective.kind, OperationalObjective.kind],
      Term("For the objective", "Pour l’objectif"),
      ask: Term("Which objective does it serve?", "Quel objectif sert-elle ?")
    ).short(Term("Objective", "Objectif")),
    .score(
      "days", \.days, 0...10_000, Term("Days asked", "Jours demandés"),
      ask: Term("How many days of our people?", "Combien de jours de nos équipes ?")
    ).short(Term("Days", "Jours")),
    .amount(
      "cost", \.cost, Term("Money asked", "Argent demandé"),
      ask: Term("How much money?", "Combien d’argent ?")
    ).short(Term("Cost", "Coût")),
    .amount(
      "gain", \.gain, Term("Expected gain", "Gain attendu"),
      ask: Term(
        "What does it bring over the years of the plan, in today’s money?",
        "Que rapporte-t-il sur les années du plan, en argent d’aujourd’hui ?")
    ).short(Term("Gain", "Gain")),
    .percent(
      "probability", \.probability, 0...100, Term("Probability", "Probabilité"),
      ask: Term("How likely is that gain?", "Quelle chance a ce gain ?")
    ).short(Term("Chance", "Chance")),
    .choice(
      "decision", \.decision, Term("Decision", "Décision"),
      ask: Term("What was decided?", "Qu’a-t-on décidé ?")
    ).beside,
    .day(
      "decided_on", \.decidedOn, Term("Decided on", "Décidée le"),
      ask: Term("When?", "Quand ?")),
    .line(
      "reason", \.reason, Term("Reason", "Raison"),
      ask: Term("Why so?", "Pourquoi ainsi ?")),
  ]
}

/// A dated look at the account and its plan, alone, with the team or with the customer.
public struct Review: Item {
  public static let idPrefix = "re"
  public static let term = Term("Review", "Revue")
  public static let plural = Term("Reviews", "Revues")
  public static let home = Kind.Home.account("reviews")

  public let id: ID<Review>
  public var kind: ReviewKind?
  public var day: Day?
  public var members: [ID<Member>] = []
  public var contacts: [ID<Contact>] = []
  public var learnt = ""
  public var decisions: [String] = []
  public var nextOn: Day?
  public var health: Score?
  public var confidence: Score?
  public var planQuality: Score?
  public var version = ""

  public init(id: ID<Review>) { self.id = id }

  public static let fields: Fields<Review> = [
    .day(
      "day", \.day, Term("Day", "Jour"),
      ask: Term("When was it held?", "Quand a-t-elle eu lieu ?")
    ).naming,
    .choice(
      "kind", \.kind, Term("Kind", "Type"),
      ask: Term(
        "Weekly, monthly, quarterly or yearly?",
        "Hebdomadaire, mensuelle, trimestrielle ou annuelle ?")
    ).beside,
    .links(
      "members", \.members, to: Member.self, Term("Ours", "Les nôtres"),
      ask: Term("Who of us took part?", "Qui de nous y était ?")),
    .links(
      "contacts", \.contacts, to: Contact.self, Term("Theirs", "Les leurs"),
      ask: Term("Who of the customer took part?", "Qui y était chez le client ?")),
    .text(
      "learnt", \.learnt, Term("What we learnt", "Ce que nous avons appris"),
      ask: Term(
        "What went otherwise than planned, and why?",
        "Qu’est-ce qui s’est passé autrement que prévu, et pourquoi ?")),
    .lines(
      "decisions", \.decisions, Term("Decisions", "Décisions"),
      ask: Term("What was decided?", "Qu’a-t-on décidé ?")),
    .day(
      "next_on", \.nextOn, Term("Next review", "Prochaine revue"),
      ask: Term("When do we look again?", "Quand regardons-nous de nouveau ?")),
    .score(
      "health", \.health, 0...100, Term("Health that day", "Santé ce jour-là"),
      ask: Term("How healthy was the relation?", "Quelle était la santé de la relation ?")
    ).short(Term("Health", "Santé")),
    .score(
      "confidence", \.confidence, 0...100, Term("Confidence that day", "Fiabilité ce jour-là"),
      ask: Term("How sure was what we knew?", "À quel point était-ce su ?")
    ).short(Term("Confid.", "Fiabilité")),
    .score(
      "plan_quality", \.planQuality, 0...100,
      Term("Quality of the plan that day", "Qualité du plan ce jour-là"),
      ask: Term("How complete was the plan?", "À quel point le plan était-il complet ?")
    ).short(Term("Plan", "Plan")),
    .line(
      "version", \.version, Term("Version kept", "Version gardée"),
      ask: Term(
        "The copy of the account as it was read that day.",
        "La copie du compte tel qu’il a été lu ce jour-là.")),
  ]

  public static func beginning(_ list: ListView?, below: Int?, today: Day) -> [Entry] {
    [Entry("day", .value(.day(today)))]
  }
}
