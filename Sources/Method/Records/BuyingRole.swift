/// What a person does, weighs and thinks in a purchase.
public struct BuyingRole: Item {
  public static let idPrefix = "ro"
  public static let term = Term("Buying role", "Rôle d’achat")
  public static let plural = Term("Buying roles", "Rôles d’achat")
  public static let home = Kind.Home.account("roles")

  public let id: ID<BuyingRole>
  public var contact: ID<Contact>?
  /// None: the whole account.
  public var purchase: ID<Purchase>?
  public var roles: [BuyingCentreRole] = []
  public var influence: Level?
  public var attitude: Level?
  public var adaptability: Level?
  public var criteria: [String] = []
  public var competitorTie: ID<Rival>?
  public var evidence: [Evidence] = []

  public init(id: ID<BuyingRole>) { self.id = id }

  public static let fields = Fields<BuyingRole>(place + opinion)

  private static let place = section(
    Term("Place in the purchase", "Place dans l’achat"),
    [
      Field<BuyingRole>.link(
        "contact", \.contact, to: Contact.self, Term("Person", "Interlocuteur"),
        ask: Term("Who is it?", "Qui est-ce ?")
      ).naming,
      .link(
        "purchase", \.purchase, to: Purchase.self, Term("Purchase", "Achat"),
        ask: Term(
          "In which purchase? Left empty, in all that the account buys.",
          "Dans quel achat ? Laissé vide, dans tout ce qu’achète le compte.")
      ).beside,
      .choices(
        "roles", \.roles, Term("Roles", "Rôles"),
        ask: Term(
          "What do they do in it? One person may do several things.",
          "Qu’y fait-il ? Une personne peut faire plusieurs choses.")
      ).personal,
      .level(
        "influence", \.influence, 0...10, Term("Influence", "Influence"),
        ask: Term(
          "How much do they weigh on the choice: 0 nothing, 10 they make it?",
          "Combien pèse-t-il sur le choix : 0 rien, 10 il le fait ?")
      ).personal,
    ])

  private static let opinion = section(
    Term("What they think", "Ce qu’il pense"),
    [
      Field<BuyingRole>.level(
        "attitude", \.attitude, -2...2, Term("Attitude", "Attitude"),
        ask: Term(
          "How do they stand towards us: −2 opponent, 0 neutral, 2 champion?",
          "Comment est-il envers nous : −2 opposant, 0 neutre, 2 ambassadeur ?")
      ).personal,
      .level(
        "adaptability", \.adaptability, 0...4,
        Term("Openness to change", "Ouverture au changement"),
        ask: Term(
          "How ready are they to change: 0 holds on to what is, 4 asks for it?",
          "Est-il prêt à changer : 0 tient à ce qui est, 4 le réclame ?")
      ).short(Term("Openness", "Ouverture")).personal,
      .lines(
        "criteria", \.criteria, Term("Criteria", "Critères"),
        ask: Term(
          "On what will they judge, officially and for themselves?",
          "Sur quoi jugera-t-il, officiellement et pour lui-même ?")
      ).personal,
      .link(
        "competitor_tie", \.competitorTie, to: Rival.self,
        Term("Close to a competitor", "Proche d’un concurrent"),
        ask: Term("Which competitor has their ear?", "Quel concurrent a son oreille ?")
      ).short(Term("Close to", "Proche de")).personal,
      .records(
        "evidence", \.evidence, Term("Evidence", "Preuves"),
        ask: Term("How do we know?", "Comment le savons-nous ?")),
    ])
}

/// One person's weight on another.
public struct InfluenceLink: Item {
  public static let idPrefix = "il"
  public static let term = Term("Influence", "Lien d’influence")
  public static let plural = Term("Influences", "Liens d’influence")
  public static let home = Kind.Home.account("influences")

  public let id: ID<InfluenceLink>
  public var from: ID<Contact>?
  public var to: ID<Contact>?
  public var strength: Level?
  public var kind: InfluenceKind?
  public var note = ""

  public init(id: ID<InfluenceLink>) { self.id = id }

  public static let fields: Fields<InfluenceLink> = [
    .link(
      "from", \.from, to: Contact.self, Term("From", "De"),
      ask: Term("Who weighs?", "Qui pèse ?")
    ).naming,
    .link(
      "to", \.to, to: Contact.self, Term("On", "Sur"),
      ask: Term("On whom?", "Sur qui ?")
    ).naming,
    .level(
      "strength", \.strength, 1...3, Term("Strength", "Force"),
      ask: Term(
        "How strongly: 1 is heard, 3 is followed?", "À quel point : 1 est entendu, 3 est suivi ?")
    ).personal,
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term(
        "By rank, by trust, or against one another?",
        "Par le rang, par la confiance, ou l’un contre l’autre ?")
    ).personal,
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term("Where does it come from?", "D’où cela vient-il ?")
    ).personal,
  ]
}

/// How close one of us is to a person at the customer's.
public struct Coverage: Item {
  public static let idPrefix = "co"
  public static let term = Term("Coverage", "Couverture")
  public static let plural = Term("Coverage", "Couverture")
  public static let home = Kind.Home.account("coverage")

  public let id: ID<Coverage>
  public var contact: ID<Contact>?
  public var member: ID<Member>?
  public var level: Level?
  public var required: Level?
  public var lastTouch: Day?
  public var nextTouch: Day?
  public var note = ""

  public init(id: ID<Coverage>) { self.id = id }

  public static let fields: Fields<Coverage> = [
    .link(
      "contact", \.contact, to: Contact.self, Term("Person", "Interlocuteur"),
      ask: Term("Whom must we know?", "Qui devons-nous connaître ?")
    ).naming,
    .link(
      "member", \.member, to: Member.self, Term("One of us", "L’un de nous"),
      ask: Term("Who of us sees them?", "Qui de nous le voit ?")
    ).naming,
    .level(
      "level", \.level, 0...4, Term("Level today", "Niveau actuel"),
      ask: Term(
        "How close: 0 none, 1 identified, 2 met, 3 regular, 4 trusted?",
        "À quel point : 0 aucun, 1 identifié, 2 rencontré, 3 régulier, 4 confiance ?")
    ).short(Term("Level", "Niveau")),
    .level(
      "required", \.required, 0...4, Term("Level needed", "Niveau requis"),
      ask: Term(
        "How close ought we to be, on the same scale?",
        "À quel point faudrait-il l’être, sur la même échelle ?")
    ).short(Term("Needed", "Requis")),
    .day(
      "last_touch", \.lastTouch, Term("Last seen", "Dernier contact"),
      ask: Term("When did they last talk?", "Quand se sont-ils parlé pour la dernière fois ?")
    ).short(Term("Last seen", "Vu le")),
    .day(
      "next_touch", \.nextTouch, Term("To be seen", "Prochain contact"),
      ask: Term("When will they talk again?", "Quand vont-ils se reparler ?")
    ).short(Term("To be seen", "À voir le")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term(
        "What would bring them closer, or keeps them apart?",
        "Qu’est-ce qui les rapprocherait, ou les tient à distance ?")
    ).personal,
  ]
}
