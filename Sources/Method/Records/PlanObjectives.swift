/// A direction that we choose for the account: qualitative, and few of them.
public struct StrategicObjective: Item {
  public static let idPrefix = "so"
  public static let term = Term("Strategic objective", "Objectif stratégique")
  public static let plural = Term("Strategic objectives", "Objectifs stratégiques")
  public static let home = Kind.Home.account("strategic_objectives")

  public let id: ID<StrategicObjective>
  public var text = ""
  public var type: GoalType?
  public var priority: Level?
  public var owner: ID<Member>?
  public var rationale: [Reference] = []
  public var why = ""

  public init(id: ID<StrategicObjective>) { self.id = id }

  public static let fields: Fields<StrategicObjective> = [
    .line(
      "text", \.text, Term("Objective", "Objectif"),
      ask: Term(
        "What do we want to become for this customer? A verb, no figure.",
        "Que voulons-nous devenir pour ce client ? Un verbe, pas de chiffre."),
      required: true),
    .choice(
      "type", \.type, Term("Direction", "Direction"),
      ask: Term(
        "Growth, profit, risk, relationship or image?",
        "Croissance, rentabilité, risque, relation ou image ?")
    ).beside,
    .level(
      "priority", \.priority, 1...3, Term("Priority", "Priorité"),
      ask: Term("1 first, 3 if time is left.", "1 d’abord, 3 s’il reste du temps.")),
    .link(
      "owner", \.owner, to: Member.self, Term("Owner", "Responsable"),
      ask: Term("Who of us answers for it?", "Qui de nous en répond ?")),
    .links(
      "rationale", \.rationale,
      to: [
        Need.kind, ThreatOpportunity.kind, Assumption.kind, CustomerObjective.kind, Purchase.kind,
        WhitespaceCell.kind, Rival.kind, RelationDriver.kind, Contract.kind,
      ],
      Term("Rests on", "Repose sur"),
      ask: Term(
        "Which needs, threats, opportunities or assumptions does it rest on?",
        "Sur quels besoins, menaces, opportunités ou hypothèses repose-t-il ?")),
    .line(
      "why", \.why, Term("Why", "Pourquoi"),
      ask: Term("Why this one before another?", "Pourquoi celui-ci avant un autre ?")),
  ]
}

/// The number and the date that make a strategic objective true.
public struct OperationalObjective: Item {
  public static let idPrefix = "oo"
  public static let term = Term("Operational objective", "Objectif opérationnel")
  public static let plural = Term("Operational objectives", "Objectifs opérationnels")
  public static let home = Kind.Home.account("operational_objectives")

  public let id: ID<OperationalObjective>
  public var indicator = ""
  public var objective: ID<StrategicObjective>?
  public var unit = ""
  public var baseline: Score?
  public var baselineOn: Day?
  public var target: Score?
  public var floor: Score?
  public var deadline: Day?
  public var owner: ID<Member>?
  public var actuals: [Measurement] = []

  public init(id: ID<OperationalObjective>) { self.id = id }

  public static let fields: Fields<OperationalObjective> = [
    .line(
      "indicator", \.indicator, Term("Indicator", "Indicateur"),
      ask: Term(
        "What will be counted to see that it is reached?",
        "Que comptera-t-on pour voir qu’il est atteint ?"),
      required: true),
    .link(
      "objective", \.objective, to: StrategicObjective.self,
      Term("Strategic objective", "Objectif stratégique"),
      ask: Term(
        "Which strategic objective does it make true?",
        "Quel objectif stratégique réalise-t-il ?")
    ).short(Term("Objective", "Objectif")),
    .line(
      "unit", \.unit, Term("Unit", "Unité"),
      ask: Term("In what: %, €, days, sites?", "En quoi : %, €, jours, sites ?")),
    .decimal(
      "baseline", \.baseline, Term("Where we start", "Point de départ"),
      ask: Term("How much is it today?", "Combien est-ce aujourd’hui ?")
    ).short(Term("Start", "Départ")),
    .day(
      "baseline_on", \.baselineOn, Term("Started on", "Départ le"),
      ask: Term("When was that measured?", "Quand cela a-t-il été mesuré ?")),
    .decimal(
      "target", \.target, Term("Target", "Cible"),
      ask: Term("How much do we want?", "Combien voulons-nous ?")),
    .decimal(
      "floor", \.floor, Term("Floor", "Plancher"),
      ask: Term(
        "Below how much has it failed?", "En dessous de combien est-ce un échec ?")),
    .day(
      "deadline", \.deadline, Term("Deadline", "Échéance"),
      ask: Term("By when?", "Pour quand ?")),
    .link(
      "owner", \.owner, to: Member.self, Term("Owner", "Responsable"),
      ask: Term("Who of us answers for it?", "Qui de nous en répond ?")),
    .records(
      "actuals", \.actuals, Term("Actual figures", "Chiffres réels"),
      ask: Term("How much is it now?", "Combien est-ce maintenant ?")
    ).short(Term("Actual", "Réel")),
  ]
}

/// A dated figure of an objective or an indicator.
public struct Measurement: Item {
  public static let idPrefix = "ms"
  public static let term = Term("Actual figure", "Chiffre réel")
  public static let plural = Term("Actual figures", "Chiffres réels")
  public static let home = Kind.Home.nested

  public let id: ID<Measurement>
  public var value: Score?
  public var day: Day?
  public var note = ""

  public init(id: ID<Measurement>) { self.id = id }

  public static let fields: Fields<Measurement> = [
    .decimal(
      "value", \.value, Term("Figure", "Chiffre"),
      ask: Term("How much is it?", "Combien est-ce ?")),
    .day("day", \.day, Term("Day", "Jour"), ask: Term("On which day?", "À quel jour ?")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term("What explains it?", "Qu’est-ce qui l’explique ?")),
  ]

  public static func beginning(_ list: ListView?, below: Int?, today: Day) -> [Entry] {
    [Entry("day", .value(.day(today)))]
  }
}

/// An indicator of the relation’s scorecard, on one of its four axes.
public struct KeyIndicator: Item {
  public static let idPrefix = "ki"
  public static let term = Term("Scorecard indicator", "Indicateur de pilotage")
  public static let plural = Term("Scorecard", "Tableau de bord")
  public static let home = Kind.Home.account("scorecard")

  public let id: ID<KeyIndicator>
  public var text = ""
  public var axis: ScorecardAxis?
  public var weight: Level?
  public var unit = ""
  public var floor: Score?
  public var target: Score?
  public var actuals: [Measurement] = []

  public init(id: ID<KeyIndicator>) { self.id = id }

  public static let fields: Fields<KeyIndicator> = [
    .line(
      "text", \.text, Term("Indicator", "Indicateur"),
      ask: Term(
        "What do we look at to judge this relation?",
        "Que regardons-nous pour juger cette relation ?"),
      required: true),
    .choice(
      "axis", \.axis, Term("Axis", "Axe"),
      ask: Term(
        "On which side: results, value for the customer, relation, momentum?",
        "De quel côté : résultats, valeur pour le client, relation, dynamique ?")
    ).beside,
    .level(
      "weight", \.weight, 1...5, Term("Weight", "Poids"),
      ask: Term(
        "How much does it count on its axis: 1 little, 5 most?",
        "Combien compte-t-il sur son axe : 1 peu, 5 le plus ?")),
    .line("unit", \.unit, Term("Unit", "Unité"), ask: Term("In what?", "En quoi ?")),
    .decimal(
      "floor", \.floor, Term("Floor", "Plancher"),
      ask: Term("From how much on does it count at all?", "À partir de combien cela compte-t-il ?")),
    .decimal(
      "target", \.target, Term("Target", "Cible"),
      ask: Term("How much do we want?", "Combien voulons-nous ?")),
    .records(
      "actuals", \.actuals, Term("Actual figures", "Chiffres réels"),
      ask: Term("How much is it now?", "Combien est-ce maintenant ?")
    ).short(Term("Actual", "Réel")),
  ]
}
