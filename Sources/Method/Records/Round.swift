/// A committee that sits on the portfolio, from its preparation to what it decided: one file of the
/// workspace.
public struct Round: Item {
  public static let idPrefix = "rd"
  public static let term = Term("Round", "Séance")
  public static let plural = Term("Rounds", "Séances")
  public static let home = Kind.Home.rounds

  public let id: ID<Round>
  public var title = ""
  public var kind: RoundKind?
  public var state: RoundState?
  public var day: Day?
  public var rule = RoundRule()
  public var places: Int?
  public var participants: [Participant] = []
  public var steps: [AgendaStep] = []
  public var criteria: [RoundCriterion] = []
  public var results: [RoundResult] = []
  public var votes: [Vote] = []
  public var parked: [ParkedPoint] = []
  public var decisions: [SittingDecision] = []
  public var now = SittingNow()
  public var notes = ""
  /// A time of day, such as 14:02.
  public var opened = ""
  /// A time of day, such as 16:30.
  public var closed = ""

  public init(id: ID<Round>) { self.id = id }

  public static let fields = Fields<Round>(place + sitting + lists)

  private static let place = section(
    Term("The round", "La séance"),
    [
      Field<Round>.line(
        "title", \.title, Term("Title", "Titre"),
        ask: Term("What is this round called?", "Comment s’appelle cette séance ?"),
        required: true),
      .choice(
        "kind", \.kind, Term("Kind", "Nature"),
        ask: Term(
          "Do you select key accounts, or place them on the matrix?",
          "Choisissez-vous des comptes clés, ou les placez-vous sur la matrice ?")
      ).beside,
      .choice(
        "state", \.state, Term("State", "État"),
        ask: Term("How far has it come?", "Où en est-elle ?")
      ).beside,
      .day(
        "day", \.day, Term("Day", "Jour"),
        ask: Term("When does the committee sit?", "Quand le comité siège-t-il ?")),
      .group("rule", \.rule, RoundRule.term),
      .count(
        "places", \.places, from: 1, limit: 10_000, Term("Places", "Places"),
        unit: Term("accounts", "comptes"), one: Term("account", "compte"),
        ask: Term(
          "How many key accounts can we really serve?",
          "Combien de comptes clés pouvons-nous vraiment servir ?")),
    ])

  private static let sitting = section(
    Term("Its course", "Son déroulement"),
    [
      Field<Round>.line(
        "opened", \.opened, Term("Opened at", "Ouverte à"),
        ask: Term("At what time did you begin?", "À quelle heure avez-vous commencé ?")),
      .line(
        "closed", \.closed, Term("Closed at", "Levée à"),
        ask: Term("At what time did you end?", "À quelle heure avez-vous fini ?")),
      .text(
        "notes", \.notes, Term("Private notes", "Notes privées"),
        ask: Term(
          "What do you keep for yourself? It is never projected.",
          "Que gardez-vous pour vous ? Ce n’est jamais projeté.")
      ).personal,
      .group("now", \.now, SittingNow.term),
    ])

  private static let lists: [Field<Round>] = [
    .records("participants", \.participants, Participant.plural),
    .records("steps", \.steps, AgendaStep.plural),
    .records("criteria", \.criteria, RoundCriterion.plural),
    .records("results", \.results, RoundResult.plural),
    .records("votes", \.votes, Vote.plural),
    .records("parked", \.parked, ParkedPoint.plural),
    .records("decisions", \.decisions, SittingDecision.plural),
  ]
}

/// When a vote counts as agreement: fixed before it.
public struct RoundRule: Part {
  public static let term = Term("Rule of agreement", "Règle d’accord")

  public var share: Percent?
  public var within: Score?

  public init() {}

  public static let fields: Fields<RoundRule> = [
    .percent(
      "share", \.share, 0...100, Term("Votes that agree", "Votes d’accord"),
      ask: Term(
        "Which share of the votes must agree? 75 % unless told.",
        "Quelle part des votes doit s’accorder ? 75 % sauf mention.")),
    .score(
      "within", \.within, 0...10, Term("Points apart", "Points d’écart"),
      ask: Term(
        "Within how many points of the middle vote does one agree? 1 unless told.",
        "À combien de points du vote médian est-on d’accord ? 1 sauf mention.")),
  ]
}

extension RoundRule {
  /// The share of the votes, 0 to 1, that must lie near the median: 0.75 unless told.
  ///
  /// Source: method C-20.
  public var neededShare: Double { (share?.value ?? 75) / 100 }

  /// How far from the median a vote may lie and still agree, in points: 1 unless told.
  ///
  /// Source: method C-20.
  public var tolerance: Double { within?.value ?? 1 }
}

/// Where a sitting is: kept, so that it goes on there after a break, and on a second screen.
public struct SittingNow: Part {
  public static let term = Term("Where the sitting is", "Où en est la séance")

  public var step: ID<AgendaStep>?
  public var account: ID<Account>?
  public var axis: Axis?
  /// The id of a criterion in the settings; empty for an axis.
  public var criterion = ""
  /// The first vote on a question is 1, the one after talking 2.
  public var tour: Int?
  public var revealed: Bool?
  public var sectors: Bool?
  /// A time of day, such as 14:02.
  public var began = ""

  public init() {}

  public static let fields: Fields<SittingNow> = [
    .link(
      "step", \.step, to: AgendaStep.self, Term("Step", "Étape"),
      ask: Term("At which step are you?", "À quelle étape en êtes-vous ?")),
    .link(
      "account", \.account, to: Account.self, Term("Account", "Compte"),
      ask: Term("Which account are you talking about?", "De quel compte parlez-vous ?")),
    .choice(
      "axis", \.axis, Term("Axis", "Axe"),
      ask: Term("Which axis are you voting on?", "Sur quel axe votez-vous ?")),
    .line(
      "criterion", \.criterion, Term("Criterion", "Critère"),
      ask: Term("Which criterion are you voting on?", "Sur quel critère votez-vous ?")),
    .count(
      "tour", \.tour, from: 1, limit: 9, Term("Ballot", "Tour de vote"),
      ask: Term(
        "Is it the first vote on this, or one after talking?",
        "Est-ce le premier vote là-dessus, ou un vote après discussion ?")),
    .flag(
      "revealed", \.revealed, Term("Votes shown", "Votes dévoilés"),
      ask: Term("Can everyone see the votes?", "Tout le monde voit-il les votes ?")),
    .flag(
      "sectors", \.sectors, Term("Sectors shown", "Secteurs dévoilés"),
      ask: Term(
        "Can everyone see the cuts and the segments?",
        "Tout le monde voit-il les coupes et les segments ?")),
    .line(
      "began", \.began, Term("Step began at", "Étape commencée à"),
      ask: Term(
        "At what time did this step begin?", "À quelle heure cette étape a-t-elle commencé ?")
    ),
  ]
}
