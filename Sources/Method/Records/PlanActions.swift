/// Several actions that belong together: a programme within the account’s plan.
public struct Initiative: Item {
  public static let idPrefix = "in"
  public static let term = Term("Programme of actions", "Programme d’actions")
  public static let plural = Term("Programmes of actions", "Programmes d’actions")
  public static let home = Kind.Home.account("initiatives")

  public let id: ID<Initiative>
  public var text = ""
  public var objective: Reference?
  public var owner: ID<Member>?
  public var isJoint: Bool?
  public var counterpart: ID<Contact>?
  public var start: Day?
  public var due: Day?
  public var status: ActionStatus?
  public var expectedResult = ""

  public init(id: ID<Initiative>) { self.id = id }

  public static let fields: Fields<Initiative> = [
    .line(
      "text", \.text, Term("Programme", "Programme"),
      ask: Term("What do you call it?", "Comment l’appelez-vous ?"), required: true),
    .link(
      "objective", \.objective, to: [StrategicObjective.kind, OperationalObjective.kind],
      Term("Objective", "Objectif"),
      ask: Term("Which objective does it serve?", "Quel objectif sert-il ?")),
    .link(
      "owner", \.owner, to: Member.self, Term("Owner", "Responsable"),
      ask: Term("Who of us leads it?", "Qui de nous le mène ?")),
    .flag(
      "joint", \.isJoint, Term("With the customer", "Avec le client"),
      ask: Term("Do people of the customer take part?", "Des gens du client y participent-ils ?")
    ).short(Term("Joint", "Commun")),
    .link(
      "counterpart", \.counterpart, to: Contact.self,
      Term("Customer’s counterpart", "Homologue chez le client"),
      ask: Term("Who leads it at the customer’s?", "Qui le mène chez le client ?")
    ).short(Term("Counterpart", "Homologue")),
    .day(
      "start", \.start, Term("Start", "Début"),
      ask: Term("When does it begin?", "Quand commence-t-il ?")),
    .day("due", \.due, Term("Due", "Échéance"), ask: Term("By when?", "Pour quand ?")),
    .choice(
      "status", \.status, Term("Status", "Statut"),
      ask: Term("How far has it come?", "Où en est-il ?")
    ).beside,
    .line(
      "expected_result", \.expectedResult, Term("Expected result", "Résultat attendu"),
      ask: Term("What will be there at its end?", "Qu’y aura-t-il à la fin ?")),
  ]
}

/// What one of ours does by a day, for an objective.
public struct PlanAction: Item {
  public static let idPrefix = "ac"
  public static let term = Term("Action", "Action")
  public static let plural = Term("Actions", "Actions")
  public static let home = Kind.Home.account("actions")

  public let id: ID<PlanAction>
  public var text = ""
  public var objective: Reference?
  public var owner: ID<Member>?
  public var counterparts: [ID<Contact>] = []
  public var start: Day?
  public var due: Day?
  public var doneOn: Day?
  public var status: ActionStatus?
  public var priority: Level?
  public var effort: Score?
  public var cost: Amount?
  public var expectedResult = ""
  public var result = ""
  public var waitsFor: [ID<PlanAction>] = []
  public var comment = ""
  public var isShared: Bool?
  public var comesFrom: Reference?

  public init(id: ID<PlanAction>) { self.id = id }

  /// What an action can serve.
  public static let goals: [Kind] = [
    OperationalObjective.kind, StrategicObjective.kind, Initiative.kind,
  ]

  public static let fields = Fields<PlanAction>(what + weight + outcome)

  private static let what = section(
    Term("The action", "L’action"),
    [
      Field<PlanAction>.line(
        "text", \.text, Term("Action", "Action"),
        ask: Term("What is to be done? A verb.", "Que faut-il faire ? Un verbe."),
        required: true),
      .link(
        "objective", \.objective,
        to: PlanAction.goals, Term("Objective", "Objectif"),
        ask: Term("Which objective does it serve?", "Quel objectif sert-elle ?")),
      .link(
        "owner", \.owner, to: Member.self, Term("Owner", "Responsable"),
        ask: Term("Who of us does it?", "Qui de nous la fait ?")),
      .day("due", \.due, Term("Due", "Échéance"), ask: Term("By when?", "Pour quand ?")),
      .choice(
        "status", \.status, Term("Status", "Statut"),
        ask: Term("How far has it come?", "Où en est-elle ?")
      ).beside,
      .level(
        "priority", \.priority, 1...3, Term("Priority", "Priorité"),
        ask: Term("1 first, 3 if time is left.", "1 d’abord, 3 s’il reste du temps.")
      ).short(Term("Prio.", "Prio.")),
      .links(
        "counterparts", \.counterparts, to: Contact.self,
        Term("With", "Avec"),
        ask: Term("With whom at the customer’s?", "Avec qui chez le client ?")),
    ])

  private static let weight = section(
    Term("What it takes", "Ce qu’elle demande"),
    [
      Field<PlanAction>.day(
        "start", \.start, Term("Start", "Début"),
        ask: Term("When does it begin?", "Quand commence-t-elle ?")),
      .score(
        "effort", \.effort, 0...1_000, Term("Effort in days", "Effort en jours"),
        ask: Term("How many days of ours does it take?", "Combien de jours des nôtres prend-elle ?")
      ).short(Term("Days", "Jours")),
      .amount(
        "cost", \.cost, Term("Cost", "Coût"),
        ask: Term("How much money does it take?", "Combien d’argent demande-t-elle ?")),
      .links(
        "waits_for", \.waitsFor, to: PlanAction.self, Term("Waits for", "Attend"),
        ask: Term("What must be done before?", "Que faut-il faire avant ?")),
      .link(
        "comes_from", \.comesFrom,
        to: [
          Need.kind, Signal.kind, Interaction.kind, ThreatOpportunity.kind, Assumption.kind,
          Contract.kind, Purchase.kind, RelationDriver.kind, Coverage.kind, BuyingRole.kind,
          WhitespaceCell.kind, Rival.kind, Contact.kind, CustomerObjective.kind,
        ],
        Term("Comes from", "Vient de"),
        ask: Term("Which fact made us think of it?", "Quel fait nous y a fait penser ?")
      ).origin,
    ])

  private static let outcome = section(
    Term("What comes of it", "Ce qu’il en sort"),
    [
      Field<PlanAction>.line(
        "expected_result", \.expectedResult, Term("Expected result", "Résultat attendu"),
        ask: Term("What will be different afterwards?", "Qu’est-ce qui sera différent après ?")
      ).short(Term("Expected", "Attendu")),
      .day(
        "done_on", \.doneOn, Term("Done on", "Faite le"),
        ask: Term("When was it done?", "Quand a-t-elle été faite ?")),
      .line(
        "result", \.result, Term("Result", "Résultat"),
        ask: Term("What came of it?", "Qu’en est-il sorti ?")),
      .line(
        "comment", \.comment, Term("Comment", "Commentaire"),
        ask: Term(
          "What should the others know about it?", "Que doivent en savoir les autres ?")),
      .flag(
        "shared", \.isShared, Term("The customer may read it", "Le client peut la lire"),
        ask: Term(
          "May it stand in what we hand to the customer?",
          "Peut-elle figurer dans ce que nous remettons au client ?")
      ).short(Term("Shared", "Partagée")),
    ])
}
