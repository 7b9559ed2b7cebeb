/// One vote of one participant, on one account and one question.
public struct Vote: Item {
  public static let idPrefix = "vt"
  public static let term = Term("Vote", "Vote")
  public static let plural = Term("Votes", "Votes")
  public static let home = Kind.Home.round("votes")

  public let id: ID<Vote>
  public var account: ID<Account>?
  public var axis: Axis?
  /// The id of a criterion in the settings; empty for an axis.
  public var criterion = ""
  /// The first vote on a question is 1, the one after talking 2.
  public var tour: Int?
  public var participant: ID<Participant>?
  public var value: Score?

  public init(id: ID<Vote>) { self.id = id }

  public static let fields: Fields<Vote> = [
    .link(
      "account", \.account, to: Account.self, Term("Account", "Compte"),
      ask: Term("On which account?", "Sur quel compte ?")
    ).naming,
    .choice(
      "axis", \.axis, Term("Axis", "Axe"),
      ask: Term("On which axis of the matrix?", "Sur quel axe de la matrice ?")
    ).beside,
    .line(
      "criterion", \.criterion, Term("Criterion", "Critère"),
      ask: Term(
        "On which criterion? Left empty, on an axis.",
        "Sur quel critère ? Laissé vide, sur un axe.")),
    .count(
      "tour", \.tour, from: 1, limit: 9, Term("Ballot", "Tour de vote"),
      ask: Term(
        "Is it the first vote on this, or one after talking?",
        "Est-ce le premier vote là-dessus, ou un vote après discussion ?")),
    .link(
      "participant", \.participant, to: Participant.self, Term("Who", "Qui"),
      ask: Term("Whose vote is it?", "De qui est ce vote ?")),
    .score(
      "value", \.value, 0...10, Term("Mark", "Note"),
      ask: Term("Which mark, 0 to 10?", "Quelle note, de 0 à 10 ?")),
  ]
}

/// What is put aside so that the sitting goes on, with someone to see to it.
public struct ParkedPoint: Item {
  public static let idPrefix = "pp"
  public static let term = Term("Parked point", "Point mis de côté")
  public static let plural = Term("Parking lot", "Points mis de côté")
  public static let home = Kind.Home.round("parked")

  public let id: ID<ParkedPoint>
  public var text = ""
  public var owner: ID<Member>?
  public var due: Day?
  public var settled: Bool?

  public init(id: ID<ParkedPoint>) { self.id = id }

  public static let fields: Fields<ParkedPoint> = [
    .line(
      "text", \.text, Term("Point", "Point"),
      ask: Term("What must not be forgotten?", "Que ne faut-il pas oublier ?"), required: true),
    .link(
      "owner", \.owner, to: Member.self, Term("Owner", "Responsable"),
      ask: Term("Who sees to it?", "Qui s’en charge ?")),
    .day(
      "due", \.due, Term("Due on", "Pour le"),
      ask: Term("By when?", "Pour quand ?")),
    .flag(
      "settled", \.settled, Term("Settled", "Réglé"),
      ask: Term("Is it settled?", "Est-ce réglé ?")),
  ]
}

/// Something that the committee decided, with why.
public struct SittingDecision: Item {
  public static let idPrefix = "dc"
  public static let term = Term("Decision", "Décision")
  public static let plural = Term("Decisions", "Décisions")
  public static let home = Kind.Home.round("decisions")

  public let id: ID<SittingDecision>
  public var text = ""
  public var account: ID<Account>?
  public var reason = ""
  /// A time of day, such as 14:02.
  public var at = ""

  public init(id: ID<SittingDecision>) { self.id = id }

  public static let fields: Fields<SittingDecision> = [
    .line(
      "text", \.text, Term("Decision", "Décision"),
      ask: Term("What was decided?", "Qu’a-t-on décidé ?"), required: true),
    .link(
      "account", \.account, to: Account.self, Term("Account", "Compte"),
      ask: Term("About which account?", "Au sujet de quel compte ?")
    ).beside,
    .line(
      "reason", \.reason, Term("Reason", "Raison"),
      ask: Term("Why?", "Pourquoi ?")),
    .line(
      "at", \.at, Term("At", "À"),
      ask: Term("At what time?", "À quelle heure ?")),
  ]
}
