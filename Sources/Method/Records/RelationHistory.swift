/// How good the relationship is on a day, as one side sees it.
public struct RelationScore: Item {
  public static let idPrefix = "rs"
  public static let term = Term("Relationship score", "Évaluation de la relation")
  public static let plural = Term("Relationship scores", "Évaluations de la relation")
  public static let home = Kind.Home.account("relation_scores")

  public let id: ID<RelationScore>
  public var day: Day?
  public var voice: Voice?
  public var trust: Level?
  public var commitment: Level?
  public var satisfaction: Level?
  public var communication: Level?
  public var fairness: Level?
  public var conflicts: Level?
  public var adaptability: Level?
  public var source: EvidenceSource?
  public var note = ""

  public init(id: ID<RelationScore>) { self.id = id }

  public static let fields = Fields<RelationScore>(asked + bond + work + known)

  private static let asked = section(
    Term("Who says so", "Qui le dit"),
    [
      Field<RelationScore>.day(
        "day", \.day, Term("Day", "Jour"),
        ask: Term("When was it judged?", "Quand en a-t-on jugé ?")
      ).naming,
      .choice(
        "voice", \.voice, Term("Seen by", "Vue par"),
        ask: Term(
          "Who judges: we, or the customer himself? Both are worth having.",
          "Qui juge : nous, ou le client lui-même ? Les deux avis comptent.")
      ).naming,
    ])

  private static let bond = section(
    Term("The bond", "Le lien"),
    [
      Field<RelationScore>.level(
        "trust", \.trust, 1...5, Term("Trust", "Confiance"),
        ask: Term(
          "Is a word enough: 1 everything is checked, 5 a word is enough?",
          "La parole suffit-elle : 1 tout est vérifié, 5 elle suffit ?")),
      .level(
        "commitment", \.commitment, 1...5, Term("Commitment", "Engagement"),
        ask: Term(
          "Do both sides want it to last: 1 until something better turns up, 5 for years?",
          "Veut-on que cela dure : 1 en attendant mieux, 5 pour des années ?")),
      .level(
        "satisfaction", \.satisfaction, 1...5, Term("Satisfaction", "Satisfaction"),
        ask: Term(
          "Is the customer content with us: 1 not at all, 5 entirely?",
          "Le client est-il content de nous : 1 pas du tout, 5 tout à fait ?")),
      .level(
        "fairness", \.fairness, 1...5, Term("Fairness", "Équité"),
        ask: Term(
          "Is what we gain together fairly shared: 1 one side takes it all, 5 fairly?",
          "Le gain commun est-il bien partagé : 1 l’un prend tout, 5 avec équité ?")),
    ])

  private static let work = section(
    Term("Working together", "Le travail ensemble"),
    [
      Field<RelationScore>.level(
        "communication", \.communication, 1...5, Term("Communication", "Communication"),
        ask: Term(
          "Do we tell each other things in time: 1 too late, 5 before they matter?",
          "Se dit-on les choses à temps : 1 trop tard, 5 avant qu’elles comptent ?")
      ).short(Term("Talking", "Dialogue")),
      .level(
        "conflicts", \.conflicts, 1...5, Term("Handling of conflicts", "Gestion des conflits"),
        ask: Term(
          "How do quarrels end: 1 badly or never, 5 settled, and something learnt?",
          "Comment finissent les litiges : 1 mal ou jamais, 5 réglés, et on apprend ?")
      ).short(Term("Conflicts", "Conflits")),
      .level(
        "adaptability", \.adaptability, 1...5, Term("Adaptability", "Souplesse"),
        ask: Term(
          "Do we bend for each other: 1 rules are rules, 5 we find a way?",
          "S’adapte-t-on l’un à l’autre : 1 la règle d’abord, 5 on trouve un moyen ?")),
    ])

  private static let known = section(
    Term("How we know", "D’où nous le savons"),
    [
      Field<RelationScore>.choice(
        "source", \.source, Term("Source", "Source"),
        ask: Term("Where do these marks come from?", "D’où viennent ces notes ?")),
      .text(
        "note", \.note, Term("Note", "Note"),
        ask: Term(
          "Which words or facts explain the lowest mark?",
          "Quels mots ou quels faits expliquent la note la plus basse ?")),
    ])
}

/// What annoys the customer about us, or delights him: the one doesn’t make up for the other.
public struct RelationDriver: Item {
  public static let idPrefix = "dr"
  public static let term = Term("Irritant or delight", "Irritant ou bon point")
  public static let plural = Term("Irritants and delights", "Irritants et bons points")
  public static let home = Kind.Home.account("drivers")

  public let id: ID<RelationDriver>
  public var text = ""
  public var kind: DriverKind?
  public var day: Day?
  public var contact: ID<Contact>?
  public var status: DriverStatus?
  public var isMajor: Bool?

  public init(id: ID<RelationDriver>) { self.id = id }

  public static let fields: Fields<RelationDriver> = [
    .line(
      "text", \.text, Term("What", "Quoi"),
      ask: Term(
        "What annoys him about us, or delights him? In his words.",
        "Qu’est-ce qui l’agace chez nous, ou l’enchante ? Dans ses mots."),
      required: true),
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term("Does it annoy or delight?", "Cela agace-t-il ou enchante-t-il ?")
    ).beside,
    .day(
      "day", \.day, Term("Day", "Jour"),
      ask: Term("When did you hear of it?", "Quand l’avez-vous appris ?")),
    .link(
      "contact", \.contact, to: Contact.self, Term("Felt by", "Ressenti par"),
      ask: Term("Who feels it?", "Qui le ressent ?")),
    .choice(
      "status", \.status, Term("Progress", "Avancement"),
      ask: Term("What has become of it?", "Qu’en est-il advenu ?")),
    .flag(
      "major", \.isMajor, Term("Major claim", "Réclamation majeure"),
      ask: Term(
        "Is it a claim that may cost us the account?",
        "Est-ce une réclamation qui peut nous coûter le compte ?")),
  ]

  /// It annoys the customer so much that we may lose the account, and nobody has taken it in hand.
  var isOpenMajorClaim: Bool {
    isMajor == true && kind == .irritant && (status == .open || status == nil)
  }
}

/// What changes in our own company and touches the account.
public struct OurChange: Item {
  public static let idPrefix = "ch"
  public static let term = Term("Change on our side", "Changement chez nous")
  public static let plural = Term("Changes on our side", "Changements chez nous")
  public static let home = Kind.Home.account("our_changes")

  public let id: ID<OurChange>
  public var text = ""
  public var kind: OurChangeKind?
  public var day: Day?
  public var effect = ""

  public init(id: ID<OurChange>) { self.id = id }

  public static let fields: Fields<OurChange> = [
    .line(
      "text", \.text, Term("Change", "Changement"),
      ask: Term(
        "What has changed on our side, or is about to?",
        "Qu’est-ce qui a changé chez nous, ou va changer ?"),
      required: true),
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term("What is it about?", "De quoi s’agit-il ?")
    ).beside,
    .day(
      "day", \.day, Term("Day", "Jour"),
      ask: Term("Since when, or from when?", "Depuis quand, ou à partir de quand ?")),
    .line(
      "effect", \.effect, Term("Effect", "Effet"),
      ask: Term(
        "What does the customer notice of it? Better that he hears it from us.",
        "Qu’en voit le client ? Mieux vaut qu’il l’apprenne de nous.")),
  ]
}
