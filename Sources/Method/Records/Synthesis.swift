/// Something that the plan takes for granted, and that may turn out wrong.
public struct Assumption: Item {
  public static let idPrefix = "as"
  public static let term = Term("Assumption", "Hypothèse")
  public static let plural = Term("Assumptions", "Hypothèses")
  public static let home = Kind.Home.account("assumptions")

  public let id: ID<Assumption>
  public var text = ""
  public var probability: Percent?
  public var impact: Level?
  public var signal = ""
  public var owner: ID<Member>?
  public var reviewBy: Day?
  public var status: AssumptionStatus?
  public var dependants: [Reference] = []
  public var comesFrom: Reference?
  public var evidence: [Evidence] = []

  public init(id: ID<Assumption>) { self.id = id }

  public static let fields = Fields<Assumption>(what + watch + links)

  private static let what = section(
    Term("The assumption", "L’hypothèse"),
    [
      Field<Assumption>.line(
        "text", \.text, Term("Assumption", "Hypothèse"),
        ask: Term(
          "What must stay true for our plan to work?",
          "Qu’est-ce qui doit rester vrai pour que notre plan marche ?"),
        required: true),
      .percent(
        "probability", \.probability, 0...100, Term("Probability", "Probabilité"),
        ask: Term("How likely is it to hold?", "Quelle chance a-t-elle de tenir ?")
      ),
      .level(
        "impact", \.impact, 1...5, Term("Impact", "Impact"),
        ask: Term(
          "If it breaks, how much of the plan falls: 1 a detail, 5 all of it?",
          "Si elle casse, que perd le plan : 1 un détail, 5 tout ?")),
    ])

  private static let watch = section(
    Term("Keeping watch", "La surveiller"),
    [
      Field<Assumption>.choice(
        "status", \.status, Term("State", "État"),
        ask: Term("Does it still hold today?", "Tient-elle encore aujourd’hui ?")
      ).beside,
      .line(
        "signal", \.signal, Term("Warning sign", "Signe d’alerte"),
        ask: Term(
          "What would tell us first that it changes?",
          "Qu’est-ce qui nous dirait le premier qu’elle change ?")
      ).short(Term("Sign", "Alerte")),
      .link(
        "owner", \.owner, to: Member.self, Term("Watched by", "Suivie par"),
        ask: Term("Who of us keeps an eye on it?", "Qui de nous la surveille ?")),
      .day(
        "review_by", \.reviewBy, Term("Review by", "À revoir avant le"),
        ask: Term(
          "By when must it be looked at again?", "Avant quand faut-il la regarder de nouveau ?")
      ).short(Term("Review by", "À revoir")),
    ])

  private static let links = section(
    Term("What it rests on", "Sur quoi elle repose"),
    [
      Field<Assumption>.link(
        "comes_from", \.comesFrom,
        to: [
          Need.kind, Signal.kind, Interaction.kind, StrategicMove.kind, CustomerObjective.kind,
          Rival.kind, RelationDriver.kind, BuyingRole.kind, PurchaseCriterion.kind, Contract.kind,
          CompetitiveForce.kind, OurChange.kind,
        ],
        Term("Comes from", "Vient de"),
        ask: Term("What makes us believe it?", "Qu’est-ce qui nous le fait croire ?")
      ).origin,
      .links(
        "dependants", \.dependants,
        to: [
          Need.kind, ThreatOpportunity.kind, Purchase.kind, StrategicObjective.kind,
          OperationalObjective.kind, PlanAction.kind,
        ],
        Term("What depends on it", "Ce qui en dépend"),
        ask: Term(
          "What must be thought over again if it breaks?",
          "Que faut-il revoir si elle casse ?")
      ).short(Term("Dependants", "Dépendants")),
      .records(
        "evidence", \.evidence, Term("Evidence", "Preuves"),
        ask: Term("How do we know?", "Comment le savons-nous ?")),
    ])
}

/// Something outside our control that may cost us the account or make it grow.
public struct ThreatOpportunity: Item {
  public static let idPrefix = "to"
  public static let term = Term("Threat or opportunity", "Menace ou opportunité")
  public static let plural = Term("Threats and opportunities", "Menaces et opportunités")
  public static let home = Kind.Home.account("threats")

  public let id: ID<ThreatOpportunity>
  public var text = ""
  public var kind: ThreatKind?
  public var probability: Level?
  public var impact: Level?
  public var stake: Amount?
  public var horizon: Horizon?
  public var origin: AnalysisBlock?
  public var comesFrom: Reference?
  public var response: ThreatResponse?
  public var owner: ID<Member>?
  public var status: ThreatStatus?
  public var evidence: [Evidence] = []

  public init(id: ID<ThreatOpportunity>) { self.id = id }

  public static let fields = Fields<ThreatOpportunity>(what + weight + source + answer)

  private static let what = section(
    Term("What may come", "Ce qui peut venir"),
    [
      Field<ThreatOpportunity>.line(
        "text", \.text, Term("What", "Quoi"),
        ask: Term(
          "What may happen, outside our control, that costs us or helps us?",
          "Que peut-il arriver, hors de notre main, qui nous coûte ou nous serve ?"),
        required: true),
      .choice(
        "kind", \.kind, Term("Kind", "Nature"),
        ask: Term("Is it against us or for us?", "Est-ce contre nous ou pour nous ?")
      ).beside,
      .choice(
        "horizon", \.horizon, Term("Horizon", "Horizon"),
        ask: Term("How soon may it happen?", "Dans combien de temps peut-elle arriver ?")),
    ])

  private static let weight = section(
    Term("Its weight", "Son poids"),
    [
      Field<ThreatOpportunity>.level(
        "probability", \.probability, 1...5, Term("Probability", "Probabilité"),
        ask: Term(
          "How likely is it: 1 hardly, 5 almost certain?",
          "Est-ce probable : 1 à peine, 5 presque certain ?")),
      .level(
        "impact", \.impact, 1...5, Term("Impact", "Impact"),
        ask: Term(
          "If it happens, how much does it change: 1 little, 5 everything?",
          "Si elle arrive, que change-t-elle : 1 peu, 5 tout ?")),
      .amount(
        "stake", \.stake, Term("Stake", "Enjeu"),
        ask: Term(
          "How much do we stand to lose or to gain in a year?",
          "Combien avons-nous à perdre ou à gagner en un an ?")),
    ])

  private static let source = section(
    Term("Where it comes from", "D’où elle vient"),
    [
      Field<ThreatOpportunity>.choice(
        "origin", \.origin, Term("Part of the analysis", "Partie de l’analyse"),
        ask: Term(
          "Which part of the analysis shows it?", "Quelle partie de l’analyse la montre ?")
      ).short(Term("Origin", "Origine")),
      .link(
        "comes_from", \.comesFrom,
        to: [
          Need.kind, Signal.kind, Interaction.kind, StrategicMove.kind, CustomerObjective.kind,
          CoherenceCell.kind, Rival.kind, RelationDriver.kind, Assumption.kind, Contract.kind,
          BuyingRole.kind, Contact.kind, Coverage.kind, PurchaseCriterion.kind, WhitespaceCell.kind,
          CompetitiveForce.kind, OurChange.kind, Purchase.kind,
        ],
        Term("Comes from", "Vient de"),
        ask: Term("Which fact makes us see it?", "Quel fait nous la fait voir ?")
      ).origin,
      .records(
        "evidence", \.evidence, Term("Evidence", "Preuves"),
        ask: Term("How do we know?", "Comment le savons-nous ?")),
    ])

  private static let answer = section(
    Term("What we do about it", "Ce que nous en faisons"),
    [
      Field<ThreatOpportunity>.choice(
        "response", \.response, Term("Our response", "Notre réponse"),
        ask: Term(
          "Do we seize it, reduce it, avoid it, or live with it?",
          "La saisir, la réduire, l’éviter, ou vivre avec ?")
      ).short(Term("Response", "Réponse")),
      .link(
        "owner", \.owner, to: Member.self, Term("Owner", "Responsable"),
        ask: Term("Who of us answers for it?", "Qui de nous en répond ?")),
      .choice(
        "status", \.status, Term("Progress", "Avancement"),
        ask: Term("How far have we come with it?", "Où en sommes-nous ?")),
    ])
}
