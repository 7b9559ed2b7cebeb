/// Something that the customer has set itself to reach.
public struct CustomerObjective: Item {
  public static let idPrefix = "ob"
  public static let term = Term("Customer’s objective", "Objectif du client")
  public static let plural = Term("Customer’s objectives", "Objectifs du client")
  public static let home = Kind.Home.account("objectives")

  public let id: ID<CustomerObjective>
  public var text = ""
  public var type: ObjectiveType?
  public var horizon: Horizon?
  public var importance: Level?
  public var owner: ID<Contact>?
  public var measure = ""
  public var evidence: [Evidence] = []

  public init(id: ID<CustomerObjective>) { self.id = id }

  public static let fields: Fields<CustomerObjective> = [
    .line(
      "text", \.text, Term("Objective", "Objectif"),
      ask: Term(
        "What has the customer set himself to reach, in his words?",
        "Que s’est fixé le client, dans ses mots ?"),
      required: true),
    .choice(
      "type", \.type, Term("Type", "Type"),
      ask: Term("What does it aim at?", "Que vise-t-il ?")
    ).beside,
    .choice(
      "horizon", \.horizon, Term("Horizon", "Horizon"),
      ask: Term("By when does he want it?", "Pour quand le veut-il ?")),
    .level(
      "importance", \.importance, 1...5, Term("Importance", "Importance"),
      ask: Term(
        "How much does it weigh for him: 1 little, 5 vital?",
        "Combien pèse-t-il pour lui : 1 peu, 5 vital ?")),
    .link(
      "owner", \.owner, to: Contact.self, Term("Owner", "Responsable"),
      ask: Term(
        "Who at the customer’s will be judged on it?", "Qui sera jugé là-dessus chez le client ?")),
    .line(
      "measure", \.measure, Term("Measure", "Mesure"),
      ask: Term(
        "By which figure will he know that it is reached?",
        "À quel chiffre saura-t-il qu’il est atteint ?")),
    .records(
      "evidence", \.evidence, Term("Evidence", "Preuves"),
      ask: Term("How do we know?", "Comment le savons-nous ?")),
  ]
}

/// Something with which the customer can pursue its objectives.
public struct CustomerMean: Item {
  public static let idPrefix = "me"
  public static let term = Term("Customer’s means", "Moyen du client")
  public static let plural = Term("Customer’s means", "Moyens du client")
  public static let home = Kind.Home.account("means")

  public let id: ID<CustomerMean>
  public var text = ""
  public var kind: MeanKind?
  public var level: Level?
  public var note = ""

  public init(id: ID<CustomerMean>) { self.id = id }

  public static let fields: Fields<CustomerMean> = [
    .line(
      "text", \.text, Term("Means", "Moyen"),
      ask: Term(
        "What can the customer count on to get there?",
        "Sur quoi le client peut-il compter pour y arriver ?"),
      required: true),
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term("Of what is it made?", "De quoi est-il fait ?")
    ).beside,
    .level(
      "level", \.level, 0...4, Term("Level", "Niveau"),
      ask: Term(
        "How much of it has he: 0 nothing, 4 plenty?",
        "Combien en a-t-il : 0 rien, 4 largement ?")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term(
        "What makes you say so, and is it growing or melting away?",
        "Qu’est-ce qui vous le fait dire, et cela grandit-il ou fond-il ?")),
  ]
}

/// Whether a means of the customer is enough for one of its objectives.
///
/// A gap is a need that may not have been said yet.
public struct CoherenceCell: Item {
  public static let idPrefix = "ce"
  public static let term = Term("Coherence cell", "Case de cohérence")
  public static let plural = Term("Coherence cells", "Cases de cohérence")
  public static let home = Kind.Home.account("coherence")

  public let id: ID<CoherenceCell>
  public var objective: ID<CustomerObjective>?
  public var mean: ID<CustomerMean>?
  public var level: Level?
  public var note = ""

  public init(id: ID<CoherenceCell>) { self.id = id }

  public static let fields: Fields<CoherenceCell> = [
    .link(
      "objective", \.objective, to: CustomerObjective.self, Term("Objective", "Objectif"),
      ask: Term("For which of his objectives?", "Pour lequel de ses objectifs ?")
    ).naming,
    .link(
      "mean", \.mean, to: CustomerMean.self, Term("Means", "Moyen"),
      ask: Term("With which of his means?", "Avec lequel de ses moyens ?")
    ).naming,
    .level(
      "level", \.level, 0...2, Term("Coherence", "Cohérence"),
      ask: Term(
        "Is it enough: 0 missing, 1 weak, 2 sufficient?",
        "Est-ce assez : 0 absent, 1 faible, 2 suffisant ?")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term(
        "What is lacking? It may be a need that he hasn’t said.",
        "Que manque-t-il ? C’est peut-être un besoin qu’il n’a pas dit.")),
  ]
}
