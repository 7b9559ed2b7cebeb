/// Someone who sits on the committee.
public struct Participant: Item {
  public static let idPrefix = "pt"
  public static let term = Term("Participant", "Participant")
  public static let plural = Term("Participants", "Participants")
  public static let home = Kind.Home.round("participants")

  public let id: ID<Participant>
  public var name = ""
  public var function = ""
  public var member: ID<Member>?
  /// Has gone before the end.
  public var left: Bool?

  public init(id: ID<Participant>) { self.id = id }

  public static let fields: Fields<Participant> = [
    .line(
      "name", \.name, Term("Name", "Nom"),
      ask: Term("Who sits on the committee?", "Qui siège au comité ?"), required: true),
    .line(
      "function", \.function, Term("Function", "Fonction"),
      ask: Term("What is their job?", "Quel est son métier ?")
    ).beside,
    .link(
      "member", \.member, to: Member.self, Term("One of our people", "Un de nos équipiers"),
      ask: Term("Which of our people is it?", "Lequel de nos équipiers est-ce ?")
    ).short(Term("Ours", "Équipier")),
    .flag(
      "left", \.left, Term("Has gone", "Est parti"),
      ask: Term("Did they go before the end?", "Est-il parti avant la fin ?")),
  ]
}

/// One point of the agenda, and the time that it has.
public struct AgendaStep: Item {
  public static let idPrefix = "st"
  public static let term = Term("Step", "Étape")
  public static let plural = Term("Agenda", "Ordre du jour")
  public static let home = Kind.Home.round("steps")

  public let id: ID<AgendaStep>
  public var title = ""
  public var kind: StepKind?
  public var minutes: Int?
  public var done: Bool?
  public var skipped: Bool?

  public init(id: ID<AgendaStep>) { self.id = id }

  public static let fields: Fields<AgendaStep> = [
    .line(
      "title", \.title, Term("Step", "Étape"),
      ask: Term("What is on the agenda?", "Qu’y a-t-il à l’ordre du jour ?")
    ).naming,
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term("What does the committee do then?", "Que fait alors le comité ?")
    ).beside,
    .count(
      "minutes", \.minutes, limit: 1_440, Term("Time", "Durée"), unit: Term("minutes", "minutes"),
      one: Term("minute", "minute"),
      ask: Term("How long may it last?", "Combien de temps peut-elle durer ?")),
    .flag(
      "done", \.done, Term("Done", "Faite"),
      ask: Term("Is it behind you?", "Est-elle derrière vous ?")),
    .flag(
      "skipped", \.skipped, Term("Skipped", "Sautée"),
      ask: Term("Was it left out?", "L’a-t-on sautée ?")),
  ]
}

/// A criterion as it was when the committee sat: a later change of the settings leaves it alone.
public struct RoundCriterion: Item {
  public static let idPrefix = "rc"
  public static let term = Term("Criterion of the round", "Critère de la séance")
  public static let plural = Term("Criteria of the round", "Critères de la séance")
  public static let home = Kind.Home.round("criteria")

  public let id: ID<RoundCriterion>
  public var label = ""
  /// Its id in the settings, where it may be no more.
  public var criterion = ""
  public var family: CriterionFamily?
  public var weight: Percent?
  public var uses: [CriterionUse] = []

  public init(id: ID<RoundCriterion>) { self.id = id }

  public static let fields: Fields<RoundCriterion> = [
    .line(
      "label", \.label, Term("Criterion", "Critère"),
      ask: Term("By what did you compare customers?", "Sur quoi compariez-vous les clients ?")
    ).naming,
    .line(
      "criterion", \.criterion, Term("Id in the settings", "Id dans les réglages"),
      ask: Term(
        "Which criterion of the settings is it?", "Quel critère des réglages est-ce ?")),
    .choice(
      "family", \.family, Term("Family", "Famille"),
      ask: Term(
        "Is it about business, about working together, or about our image?",
        "S’agit-il d’affaires, de travail en commun, ou de notre image ?")
    ).beside,
    .percent(
      "weight", \.weight, 0...100, Term("Weight", "Poids"),
      ask: Term(
        "Out of 100, how much did it count within its family?",
        "Sur 100, combien comptait-il dans sa famille ?")),
    .choices(
      "uses", \.uses, Term("Used for", "Servait à"),
      ask: Term(
        "Was it there to select, or to place on the matrix?",
        "Servait-il à sélectionner, ou à placer sur la matrice ?")),
  ]
}

/// What a round made of an account: its figures as they were that day, and the decision.
public struct RoundResult: Item {
  public static let idPrefix = "rr"
  public static let term = Term("Result", "Résultat")
  public static let plural = Term("Results", "Résultats")
  public static let home = Kind.Home.round("results")

  public let id: ID<RoundResult>
  /// As the account was called that day.
  public var name = ""
  public var account: ID<Account>?
  public var index: Percent?
  public var coverage: Percent?
  public var stability: Percent?
  public var decision: SelectionDecision?
  public var reason = ""
  public var attractiveness: Percent?
  public var position: Percent?
  public var former: Segment?
  public var segment: Segment?
  public var orientation: Orientation?

  public init(id: ID<RoundResult>) { self.id = id }

  public static let fields = Fields<RoundResult>(selected + placed)

  private static let selected = section(
    Term("Selection", "Sélection"),
    [
      Field<RoundResult>.line(
        "name", \.name, Term("Account", "Compte"),
        ask: Term(
          "What was this customer called that day?", "Comment s’appelait ce client ce jour-là ?")
      ).naming,
      .link(
        "account", \.account, to: Account.self, Term("In the portfolio", "Dans le portefeuille"),
        ask: Term("Which account is it?", "Quel compte est-ce ?")),
      .percent(
        "index", \.index, 0...100, Term("Selection index", "Indice de sélection"),
        ask: Term(
          "Which index did it have, 0 to 100?", "Quel indice avait-il, de 0 à 100 ?")
      ).short(Term("Index", "Indice")),
      .percent(
        "coverage", \.coverage, 0...100, Term("Criteria marked", "Critères notés"),
        ask: Term(
          "Which share of the criteria had been marked?",
          "Quelle part des critères avait été notée ?")
      ).short(Term("Marked", "Notés")),
      .percent(
        "stability", \.stability, 0...100, Term("Stability", "Stabilité"),
        ask: Term(
          "How often would it be in with other weights?",
          "Combien de fois serait-il retenu avec d’autres poids ?")),
      .choice(
        "decision", \.decision, Term("Decision", "Décision"),
        ask: Term("What did the committee decide?", "Qu’a décidé le comité ?")
      ).because(of: "reason"),
      .line(
        "reason", \.reason, Term("Reason", "Raison"),
        ask: Term(
          "Why? One sentence that you can stand by a year later.",
          "Pourquoi ? Une phrase que vous pourrez défendre dans un an.")),
    ])

  private static let placed = section(
    Term("Segmentation", "Segmentation"),
    [
      Field<RoundResult>.percent(
        "attractiveness", \.attractiveness, 0...100, Term("Attractiveness", "Attrait"),
        ask: Term(
          "How much did it attract you, 0 to 100?", "Combien vous attirait-il, de 0 à 100 ?")),
      .percent(
        "position", \.position, 0...100, Term("Our position", "Notre position"),
        ask: Term(
          "How well did you stand with it, 0 to 100?",
          "Que valiez-vous à ses yeux, de 0 à 100 ?")),
      .choice(
        "former", \.former, Term("Former segment", "Ancien segment"),
        ask: Term("In which segment was it before?", "Dans quel segment était-il avant ?")
      ).renamed(in: "segments").coloured,
      .choice(
        "segment", \.segment, Term("Segment", "Segment"),
        ask: Term("In which segment is it now?", "Dans quel segment est-il désormais ?")
      ).renamed(in: "segments").coloured.because(of: "reason"),
      .choice(
        "orientation", \.orientation, Term("Orientation", "Orientation"),
        ask: Term("Where do we mean to go with it?", "Où voulons-nous aller avec lui ?")),
    ])
}
