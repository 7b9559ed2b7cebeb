/// A customer in the portfolio, whole: one file of the workspace.
public struct Account: Item {
  public static let idPrefix = "a"
  public static let term = Term("Account", "Compte")
  public static let plural = Term("Accounts", "Comptes")
  public static let home = Kind.Home.portfolio

  public let id: ID<Account>
  public var name = ""
  public var status = AccountStatus.candidate
  public var segment: Segment?
  public var segmentReason = ""
  public var parent: ID<Account>?
  public var entered: Day?
  public var reviewed: Day?
  public var confidentiality: Confidentiality?
  public var tags: [String] = []
  public var team = AccountTeam()
  public var identity = Identity()
  public var years: [AccountYear] = []
  public var customerStrategy = CustomerStrategy()
  public var moves: [StrategicMove] = []
  public var customerYears: [CustomerYear] = []
  public var objectives: [CustomerObjective] = []
  public var means: [CustomerMean] = []
  public var coherence: [CoherenceCell] = []
  public var contacts: [Contact] = []
  public var needs: [Need] = []
  public var units: [Unit] = []
  public var purchases: [Purchase] = []
  public var roles: [BuyingRole] = []
  public var influences: [InfluenceLink] = []
  public var coverage: [Coverage] = []
  public var contracts: [Contract] = []
  public var purchasing = PurchasingPractices()
  public var offerPositions: [OfferPosition] = []
  public var forces: [CompetitiveForce] = []
  public var purchaseCriteria: [PurchaseCriterion] = []
  public var rivals: [Rival] = []
  public var allies: [Ally] = []
  public var whitespace: [WhitespaceCell] = []
  public var relationScores: [RelationScore] = []
  public var drivers: [RelationDriver] = []
  public var interactions: [Interaction] = []
  public var ourChanges: [OurChange] = []
  public var signals: [Signal] = []
  public var assumptions: [Assumption] = []
  public var threats: [ThreatOpportunity] = []
  public var ratings: [Rating] = []
  public var positions: [SegmentPosition] = []
  public var services: [AccountService] = []
  public var plan = PlanStrategy()
  public var strategicObjectives: [StrategicObjective] = []
  public var operationalObjectives: [OperationalObjective] = []
  public var initiatives: [Initiative] = []
  public var actions: [PlanAction] = []
  public var requests: [ResourceRequest] = []
  public var scorecard: [KeyIndicator] = []
  public var reviews: [Review] = []
  public var comments: [PlanComment] = []

  public init(id: ID<Account>) { self.id = id }

  public static let fields = Fields<Account>(
    place + course + buying + rivalry + relation + selection + planning)

  private static let place = section(
    Term("Place in the programme", "Place dans le programme"),
    [
      Field<Account>.line(
        "name", \.name, Term("Name", "Nom"),
        ask: Term(
          "What do you call this customer among yourselves?",
          "Comment appelez-vous ce client entre vous ?"),
        required: true
      ).kept.short(Term("Account", "Compte")),
      .choice(
        "status", \.status, Term("Membership", "Appartenance"),
        ask: Term(
          "Is it managed as a key account, studied, or on its way out?",
          "Est-il géré en compte clé, à l’étude, ou en train de sortir ?")
      ).kept.head(1),
      .choice(
        "segment", \.segment, Term("Segment", "Segment"),
        ask: Term(
          "Which treatment does it deserve? A segment only makes sense with a strategy of its own.",
          "Quel traitement mérite-t-il ? Un segment n’a de sens qu’avec une stratégie propre.")
      ).renamed(in: "segments").coloured.kept.head(0).because(of: "segment_reason"),
      .line(
        "segment_reason", \.segmentReason, Term("Reason for the segment", "Raison du segment"),
        ask: Term(
          "Why this segment? One sentence that the committee would accept.",
          "Pourquoi ce segment ? Une phrase que le comité accepterait.")),
      .link(
        "parent", \.parent, to: Account.self, Term("Belongs to", "Rattaché à"),
        ask: Term(
          "Is it a part of another account of the portfolio?",
          "Fait-il partie d’un autre compte du portefeuille ?")),
      .day(
        "entered", \.entered, Term("In the programme since", "Dans le programme depuis"),
        ask: Term(
          "When was it decided to manage it as a key account?",
          "Quand a-t-il été décidé de le gérer en compte clé ?")
      ).kept,
      .day(
        "reviewed", \.reviewed, Term("Last review", "Dernière revue"),
        ask: Term(
          "When did someone last read this page through and say that it is true?",
          "Quand quelqu’un a-t-il relu cette page en entier et dit qu’elle est juste ?")
      ).kept,
      .choice(
        "confidentiality", \.confidentiality, Term("Confidentiality", "Confidentialité"),
        ask: Term("Who may read this page?", "Qui peut lire cette page ?")
      ).kept,
      .lines(
        "tags", \.tags, Term("Tags", "Étiquettes"),
        ask: Term(
          "Words of your own, to find and group accounts.",
          "Vos mots à vous, pour retrouver et grouper les comptes.")
      ).kept,
    ])

  /// Who we are for it, who it is, and where it goes.
  private static let course: [Field<Account>] = [
    .group("team", \.team, AccountTeam.term),
    .group("identity", \.identity, Identity.term),
    .records("years", \.years, AccountYear.plural),
    .group("customer_strategy", \.customerStrategy, CustomerStrategy.term),
    .records("moves", \.moves, StrategicMove.plural),
    .records("customer_years", \.customerYears, CustomerYear.plural),
    .records("objectives", \.objectives, CustomerObjective.plural),
    .records("means", \.means, CustomerMean.plural),
    .records("coherence", \.coherence, CoherenceCell.plural),
  ]

  /// What it wants, who buys there, and how.
  private static let buying: [Field<Account>] = [
    .records("contacts", \.contacts, Contact.plural),
    .records("needs", \.needs, Need.plural),
    .records("units", \.units, Unit.plural),
    .records("purchases", \.purchases, Purchase.plural),
    .records("roles", \.roles, BuyingRole.plural),
    .records("influences", \.influences, InfluenceLink.plural),
    .records("coverage", \.coverage, Coverage.plural),
    .records("contracts", \.contracts, Contract.plural),
    .group("purchasing", \.purchasing, PurchasingPractices.term),
    .records("offer_positions", \.offerPositions, OfferPosition.plural),
  ]

  /// Who else is after its business, and what is left to win.
  private static let rivalry: [Field<Account>] = [
    .records("forces", \.forces, CompetitiveForce.plural),
    .records("purchase_criteria", \.purchaseCriteria, PurchaseCriterion.plural),
    .records("rivals", \.rivals, Rival.plural),
    .records("allies", \.allies, Ally.plural),
    .records("whitespace", \.whitespace, WhitespaceCell.plural),
  ]

  /// How we get on, what happens, and what the plan rests on.
  private static let relation: [Field<Account>] = [
    .records("relation_scores", \.relationScores, RelationScore.plural),
    .records("drivers", \.drivers, RelationDriver.plural),
    .records("interactions", \.interactions, Interaction.plural),
    .records("our_changes", \.ourChanges, OurChange.plural),
    .records("signals", \.signals, Signal.plural),
    .records("assumptions", \.assumptions, Assumption.plural),
    .records("threats", \.threats, ThreatOpportunity.plural),
  ]

  /// What it is worth to us beside the others, and what it gets for that.
  private static let selection: [Field<Account>] = [
    .records("ratings", \.ratings, Rating.plural),
    .records("positions", \.positions, SegmentPosition.plural),
    .records("services", \.services, AccountService.plural),
  ]

  /// What we choose to do about all that, and how far we have come.
  private static let planning: [Field<Account>] = [
    .group("plan", \.plan, PlanStrategy.term),
    .records("strategic_objectives", \.strategicObjectives, StrategicObjective.plural),
    .records("operational_objectives", \.operationalObjectives, OperationalObjective.plural),
    .records("initiatives", \.initiatives, Initiative.plural),
    .records("actions", \.actions, PlanAction.plural),
    .records("requests", \.requests, ResourceRequest.plural),
    .records("scorecard", \.scorecard, KeyIndicator.plural),
    .records("reviews", \.reviews, Review.plural),
    .records("comments", \.comments, PlanComment.plural),
  ]
}

/// The people of ours who answer for an account: links to the workspace's team.
public struct AccountTeam: Part {
  public static let term = Term("Team", "Équipe")

  public var manager: ID<Member>?
  public var sponsor: ID<Member>?
  public var members: [ID<Member>] = []

  public init() {}

  public static let fields: Fields<AccountTeam> = [
    .link(
      "kam", \.manager, to: Member.self, Term("Key account manager", "Responsable Compte Clé"),
      ask: Term(
        "Who answers for this account, and conducts the others?",
        "Qui répond de ce compte, et dirige les autres ?")
    ).kept.short(Term("Manager", "KAM")).head(2),
    .link(
      "sponsor", \.sponsor, to: Member.self, Term("Executive sponsor", "Parrain"),
      ask: Term(
        "Which top manager opens doors and settles what the team cannot?",
        "Quel dirigeant ouvre les portes et tranche ce que l’équipe ne peut pas ?")
    ).kept.short(Term("Sponsor", "Parrain")),
    .links(
      "members", \.members, to: Member.self, Term("Account team", "Équipe compte"),
      ask: Term(
        "Who else works for this customer: technology, logistics, finance, sites?",
        "Qui d’autre travaille pour ce client : technique, logistique, finance, sites ?")),
  ]
}
