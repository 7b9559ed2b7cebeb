/// What we choose for an account: where to win, how, and what not to do.
///
/// Its three sections are the three blocks of the formulation: context, choice, readiness to act.
public struct PlanStrategy: Part {
  public static let term = Term("Strategy", "Stratégie")

  public var contextualFocus = ""
  public var stake = ""
  public var from: Year?
  public var to: Year?
  public var state: PlanState?
  public var approvedBy: ID<Member>?
  public var approvedOn: Day?
  public var vision = ""
  public var fieldOfPlay = ""
  public var valueWeBring = ""
  public var theirGain = ""
  public var ourGain = ""
  public var orientation: Orientation?
  public var orientationReason = ""
  public var renunciations: [String] = []
  public var targets: [ID<Contact>] = []
  public var rivals: [ID<Rival>] = []
  public var valueProposition = ""
  public var reasonsToBelieve: [String] = []
  public var riskNote = ""
  public var decisionsAsked: [String] = []

  public init() {}

  public static let fields = Fields<PlanStrategy>(context + choice + positioning + readiness)

  private static let context = section(
    Term("Contextual focus", "Focalisation contextuelle"),
    [
      Field<PlanStrategy>.text(
        "contextual_focus", \.contextualFocus, Term("Where we stand", "Où nous en sommes"),
        ask: Term(
          "Which three to five facts decide what we must do?",
          "Quels trois à cinq faits décident de ce qu’il faut faire ?")),
      .text(
        "stake", \.stake, Term("What is at stake", "Ce qui est en jeu"),
        ask: Term(
          "What do we win if it goes well, and lose if we do nothing?",
          "Que gagnons-nous si cela va bien, que perdons-nous à ne rien faire ?")),
      .year(
        "from", \.from, Term("Plan from", "Plan depuis"),
        ask: Term(
          "Which is the first year of the plan?", "Quelle est la première année du plan ?")),
      .year(
        "to", \.to, Term("Plan until", "Plan jusqu’à"),
        ask: Term("Which is its last year?", "Quelle est sa dernière année ?")),
      .choice(
        "state", \.state, Term("State of the plan", "État du plan"),
        ask: Term(
          "Is it being written, read by others, or decided?",
          "S’écrit-il, se relit-il, est-il décidé ?")
      ).kept.short(Term("State", "État")),
      .link(
        "approved_by", \.approvedBy, to: Member.self, Term("Approved by", "Approuvé par"),
        ask: Term("Who of us decided it?", "Qui de nous l’a décidé ?")),
      .day(
        "approved_on", \.approvedOn, Term("Approved on", "Approuvé le"),
        ask: Term("When was it decided?", "Quand a-t-il été décidé ?")),
    ])

  private static let choice = section(
    Term("Strategic formulation", "Formulation stratégique"),
    [
      Field<PlanStrategy>.text(
        "vision", \.vision, Term("Vision in three years", "Vision à trois ans"),
        ask: Term(
          "In three years, what will this relation be that it isn’t today?",
          "Dans trois ans, que sera cette relation qu’elle n’est pas aujourd’hui ?")),
      .line(
        "field_of_play", \.fieldOfPlay, Term("Field of play", "Terrain de jeu"),
        ask: Term(
          "On which sites, products and uses do we play?",
          "Sur quels sites, produits et usages jouons-nous ?")),
      .line(
        "value_we_bring", \.valueWeBring, Term("Value we bring", "Valeur que nous apportons"),
        ask: Term(
          "What do we bring that nobody else does?",
          "Qu’apportons-nous que personne d’autre n’apporte ?")),
      .line(
        "their_gain", \.theirGain, Term("What they gain", "Ce qu’ils y gagnent"),
        ask: Term(
          "How does the customer gain from it, in his own figures?",
          "Qu’y gagne le client, dans ses propres chiffres ?")),
      .line(
        "our_gain", \.ourGain, Term("What we gain", "Ce que nous y gagnons"),
        ask: Term("And what do we gain?", "Et nous, qu’y gagnons-nous ?")),
      .choice(
        "orientation", \.orientation, Term("Orientation", "Orientation"),
        ask: Term(
          "Conquer, develop, deepen, maintain, defend, harvest, recover, or leave?",
          "Conquérir, développer, approfondir, maintenir, défendre, rentabiliser, redresser, partir ?"
        )
      ).kept,
      .line(
        "orientation_reason", \.orientationReason,
        Term("Why another than its segment’s", "Pourquoi pas celle du segment"),
        ask: Term(
          "If it isn’t what its segment asks for: why?",
          "Si ce n’est pas celle que veut son segment : pourquoi ?")),
      .lines(
        "renunciations", \.renunciations, Term("We give up", "Nous renonçons à"),
        ask: Term(
          "What do we choose not to do for this customer?",
          "Que choisissons-nous de ne pas faire pour ce client ?")),
    ])

  private static let positioning = section(
    Term("Positioning", "Positionnement"),
    [
      Field<PlanStrategy>.links(
        "targets", \.targets, to: Contact.self, Term("Who must be won", "Qui convaincre"),
        ask: Term(
          "Whom in the buying centre must we convince?",
          "Qui faut-il convaincre dans le centre d’achat ?")),
      .links(
        "rivals", \.rivals, to: Rival.self, Term("Competitors aimed at", "Concurrents visés"),
        ask: Term(
          "From which competitor do we take the business?",
          "À quel concurrent prenons-nous les affaires ?")),
      .line(
        "value_proposition", \.valueProposition,
        Term("Value proposition", "Proposition de valeur"),
        ask: Term(
          "In one sentence he would repeat: why us?",
          "En une phrase qu’il répéterait : pourquoi nous ?")),
      .lines(
        "reasons_to_believe", \.reasonsToBelieve, Term("Reasons to believe", "Raisons d’y croire"),
        ask: Term(
          "Which proofs make it credible?", "Quelles preuves la rendent crédible ?")),
    ])

  private static let readiness = section(
    Term("Preparation for action", "Préparation à l’action"),
    [
      Field<PlanStrategy>.text(
        "risk_note", \.riskNote, Term("Risks", "Risques"),
        ask: Term(
          "What could make the plan fail, and what would we do then?",
          "Qu’est-ce qui ferait échouer le plan, et que ferions-nous ?")),
      .lines(
        "decisions_asked", \.decisionsAsked, Term("Decisions asked", "Décisions demandées"),
        ask: Term(
          "What must our management decide for this plan?",
          "Que doit décider notre direction pour ce plan ?")),
    ])
}

/// What someone says of the plan while it is read.
public struct PlanComment: Item {
  public static let idPrefix = "cm"
  public static let term = Term("Comment", "Commentaire")
  public static let plural = Term("Comments", "Commentaires")
  public static let home = Kind.Home.account("comments")

  public let id: ID<PlanComment>
  public var text = ""
  public var author: ID<Member>?
  public var day: Day?
  public var about: Reference?
  public var isSettled: Bool?

  public init(id: ID<PlanComment>) { self.id = id }

  public static let fields: Fields<PlanComment> = [
    .line(
      "text", \.text, Term("Comment", "Commentaire"),
      ask: Term("What should be changed or explained?", "Que faut-il changer ou expliquer ?"),
      required: true),
    .link(
      "author", \.author, to: Member.self, Term("From", "De"),
      ask: Term("Who says so?", "Qui le dit ?")
    ).beside,
    .day(
      "day", \.day, Term("Day", "Jour"), ask: Term("When was it said?", "Quand l’a-t-il dit ?")),
    .link(
      "about", \.about,
      to: [
        StrategicObjective.kind, OperationalObjective.kind, Initiative.kind, PlanAction.kind,
        ResourceRequest.kind,
      ],
      Term("About", "À propos de"),
      ask: Term("Which part of the plan is it about?", "De quelle partie du plan s’agit-il ?")),
    .flag(
      "settled", \.isSettled, Term("Settled", "Réglé"),
      ask: Term("Has it been answered?", "Y a-t-on répondu ?")),
  ]

  public static func beginning(_ list: ListView?, below: Int?, today: Day) -> [Entry] {
    [Entry("day", .value(.day(today)))]
  }
}
