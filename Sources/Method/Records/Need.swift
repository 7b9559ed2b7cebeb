/// What the customer wants to achieve or avoid.
public struct Need: Item {
  public static let idPrefix = "n"
  public static let term = Term("Need", "Besoin")
  public static let plural = Term("Needs", "Besoins")
  public static let home = Kind.Home.account("needs")

  public let id: ID<Need>
  public var statement = ""
  public var expression: Expression?
  public var nature: NeedNature?
  public var level: NeedLevel?
  public var holders: [ID<Contact>] = []
  public var objective: ID<CustomerObjective>?
  public var importance: Level?
  public var urgency: Level?
  public var valueAtStake: Amount?
  public var status: NeedStatus?
  public var confirmedOn: Day?
  public var confirmedBy: ID<Contact>?
  public var comesFrom: Reference?
  public var evidence: [Evidence] = []
  public var answers: [NeedAnswer] = []

  public init(id: ID<Need>) { self.id = id }

  public static let fields = Fields<Need>(what + weight + known)

  private static let what = section(
    Term("The need", "Le besoin"),
    [
      Field<Need>.line(
        "statement", \.statement, Term("Need", "Besoin"),
        ask: Term(
          "What does the customer want to achieve or avoid? A verb, in his words.",
          "Que veut obtenir ou éviter le client ? Un verbe, dans ses mots."),
        required: true),
      .choice(
        "expression", \.expression, Term("Expression", "Expression"),
        ask: Term(
          "Did he say it, does he feel it, or do we conclude it?",
          "L’a-t-il dit, le ressent-il, ou le déduisons-nous ?")
      ).beside,
      .choice(
        "nature", \.nature, Term("Nature", "Nature"),
        ask: Term("What is it about?", "De quoi s’agit-il ?")),
      .choice(
        "level", \.level, Term("Level", "Niveau"),
        ask: Term(
          "Whose need is it: the company’s, a unit’s, a person’s?",
          "À qui est ce besoin : à l’entreprise, à une entité, à une personne ?")),
      .links(
        "holders", \.holders, to: Contact.self, Term("Holders", "Porteurs"),
        ask: Term(
          "Who at the customer’s carries this need?",
          "Qui porte ce besoin chez le client ?")),
      .link(
        "objective", \.objective, to: CustomerObjective.self,
        Term("Objective served", "Objectif servi"),
        ask: Term(
          "Which of his objectives does it serve?", "Lequel de ses objectifs sert-il ?")
      ).short(Term("Objective", "Objectif")),
    ])

  private static let weight = section(
    Term("Its weight", "Son poids"),
    [
      Field<Need>.level(
        "importance", \.importance, 1...5, Term("Importance", "Importance"),
        ask: Term(
          "How much does it weigh for him: 1 little, 5 vital?",
          "Combien pèse-t-il pour lui : 1 peu, 5 vital ?")),
      .level(
        "urgency", \.urgency, 1...5, Term("Urgency", "Urgence"),
        ask: Term(
          "How soon must it be answered: 1 some day, 5 now?",
          "Quand faut-il y répondre : 1 un jour, 5 maintenant ?")),
      .amount(
        "value_at_stake", \.valueAtStake, Term("Value at stake", "Valeur en jeu"),
        ask: Term(
          "What is it worth to him in a year?",
          "Que vaut-il pour lui, en un an ?")),
      .choice(
        "status", \.status, Term("Progress", "Avancement"),
        ask: Term("How far have we come with it?", "Où en sommes-nous ?")),
    ])

  private static let known = section(
    Term("What we know of it", "Ce que nous en savons"),
    [
      Field<Need>.day(
        "confirmed_on", \.confirmedOn, Term("Confirmed on", "Confirmé le"),
        ask: Term(
          "When did the customer last say that it is so?",
          "Quand le client a-t-il dit pour la dernière fois que c’est bien cela ?")),
      .link(
        "confirmed_by", \.confirmedBy, to: Contact.self, Term("Confirmed by", "Confirmé par"),
        ask: Term("Who said so?", "Qui l’a dit ?")),
      .link(
        "comes_from", \.comesFrom, to: origins, Term("Comes from", "Vient de"),
        ask: Term(
          "What made us see it: an objective, a gap, a signal, a meeting?",
          "Qu’est-ce qui l’a révélé : un objectif, un écart, un signal, un entretien ?")
      ).origin,
      .records(
        "evidence", \.evidence, Term("Evidence", "Preuves"),
        ask: Term("How do we know?", "Comment le savons-nous ?")),
      .records(
        "answers", \.answers, Term("Our answers", "Nos réponses"),
        ask: Term(
          "With what can we answer it, and what is it worth to him?",
          "Avec quoi y répondre, et qu’en pense-t-il ?")),
    ])

  private static let origins: [Kind] = [
    CustomerObjective.kind, CoherenceCell.kind, Signal.kind, Interaction.kind,
    ThreatOpportunity.kind, Assumption.kind, Purchase.kind, StrategicMove.kind,
    PurchaseCriterion.kind, WhitespaceCell.kind, RelationDriver.kind,
  ]
}

/// How we know something, and how sure one may be.
public struct Evidence: Item {
  public static let idPrefix = "e"
  public static let term = Term("Evidence", "Preuve")
  public static let plural = Term("Evidence", "Preuves")
  public static let home = Kind.Home.nested

  public let id: ID<Evidence>
  public var text = ""
  public var source: EvidenceSource?
  public var day: Day?
  public var author: ID<Member>?
  public var reliability: Level?
  public var attachment = ""
  public var validFor: Int?

  public init(id: ID<Evidence>) { self.id = id }

  public static let fields: Fields<Evidence> = [
    .line(
      "text", \.text, Term("Evidence", "Preuve"),
      ask: Term("What was said, read or seen?", "Qu’a-t-on dit, lu ou vu ?"), required: true),
    .choice(
      "source", \.source, Term("Source", "Source"),
      ask: Term("Where does it come from?", "D’où vient-elle ?")
    ).beside,
    .day(
      "day", \.day, Term("Day", "Jour"),
      ask: Term("When was it said or seen?", "Quand cela a-t-il été dit ou vu ?")),
    .link(
      "author", \.author, to: Member.self, Term("Brought by", "Rapportée par"),
      ask: Term("Who of us brought it back?", "Qui de nous l’a rapportée ?")),
    .level(
      "reliability", \.reliability, 0...3, Term("Reliability", "Fiabilité"),
      ask: Term(
        "How sure is it: 0 a rumour, 3 proved?", "Est-ce sûr : 0 une rumeur, 3 prouvé ?")),
    .line(
      "attachment", \.attachment, Term("Document", "Document"),
      ask: Term("Where is the paper or the file?", "Où est le papier ou le fichier ?")),
    .count(
      "valid_for", \.validFor, from: 1, limit: 36_500, Term("Good for", "Valable"),
      unit: Term("days", "jours"), one: Term("day", "jour"),
      ask: Term(
        "After how many days must it be heard again?",
        "Après combien de jours faut-il la vérifier ?")),
  ]
}

/// With what we answer a need, and what the customer makes of it.
public struct NeedAnswer: Item {
  public static let idPrefix = "r"
  public static let term = Term("Answer", "Réponse")
  public static let plural = Term("Answers", "Réponses")
  public static let home = Kind.Home.nested

  public let id: ID<NeedAnswer>
  public var offer: ID<Offer>?
  public var fit: Level?
  public var proof = ""
  public var gap = ""
  public var objection = ""
  public var objectionAnswer = ""
  public var status: AnswerStatus?

  public init(id: ID<NeedAnswer>) { self.id = id }

  public static let fields: Fields<NeedAnswer> = [
    .link(
      "offer", \.offer, to: Offer.self, Term("Offer", "Offre"),
      ask: Term("Which of our offers answers it?", "Laquelle de nos offres y répond ?")),
    .level(
      "fit", \.fit, 0...4, Term("Fit", "Adéquation"),
      ask: Term(
        "How well: 0 not at all, 4 entirely?", "À quel point : 0 pas du tout, 4 entièrement ?")),
    .line(
      "proof", \.proof, Term("Proof", "Preuve"),
      ask: Term(
        "What shows that it works: a figure, a trial, another customer?",
        "Qu’est-ce qui le montre : un chiffre, un essai, un autre client ?")),
    .line(
      "gap", \.gap, Term("Gap to close", "Écart à combler"),
      ask: Term("What do we still lack?", "Que nous manque-t-il encore ?")),
    .line(
      "objection", \.objection, Term("Objection", "Objection"),
      ask: Term("What does the customer hold against it?", "Qu’y oppose le client ?")),
    .line(
      "objection_answer", \.objectionAnswer, Term("Our reply", "Notre réplique"),
      ask: Term("What do we say to that?", "Que répondons-nous à cela ?")),
    .choice(
      "status", \.status, Term("Progress", "Avancement"),
      ask: Term("How far has it come?", "Où en est-elle ?")
    ).beside,
  ]
}
