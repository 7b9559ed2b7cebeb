/// A time when our people and the customer’s talked, and what we learnt from it.
public struct Interaction: Item {
  public static let idPrefix = "it"
  public static let term = Term("Interaction", "Échange")
  public static let plural = Term("Interactions", "Échanges")
  public static let home = Kind.Home.account("interactions")

  public let id: ID<Interaction>
  public var day: Day?
  public var subject = ""
  public var kind: InteractionKind?
  public var contacts: [ID<Contact>] = []
  public var members: [ID<Member>] = []
  public var summary = ""
  public var learnt = ""
  public var soWhat: [Reference] = []
  public var nextStep = ""
  public var nextOn: Day?

  public init(id: ID<Interaction>) { self.id = id }

  public static let fields = Fields<Interaction>(who + told + then)

  private static let who = section(
    Term("Who met", "Qui s’est vu"),
    [
      Field<Interaction>.day(
        "day", \.day, Term("Day", "Jour"),
        ask: Term("When did you talk?", "Quand vous êtes-vous parlé ?")),
      .line(
        "subject", \.subject, Term("Subject", "Sujet"),
        ask: Term("What was it about?", "De quoi s’agissait-il ?"), required: true
      ).naming,
      .choice(
        "kind", \.kind, Term("Kind", "Nature"),
        ask: Term("How did you meet?", "Comment vous êtes-vous vus ?")
      ).beside,
      .links(
        "contacts", \.contacts, to: Contact.self, Term("For the customer", "Côté client"),
        ask: Term("Whom did you meet at the customer’s?", "Qui avez-vous vu chez le client ?")
      ).short(Term("Customer", "Client")),
      .links(
        "members", \.members, to: Member.self, Term("For us", "De notre côté"),
        ask: Term("Who of us was there?", "Qui de chez nous était là ?")
      ).short(Term("Us", "Nous")),
    ])

  private static let told = section(
    Term("What was said", "Ce qui s’est dit"),
    [
      Field<Interaction>.text(
        "summary", \.summary, Term("Summary", "Résumé"),
        ask: Term(
          "What was said and agreed? Three lines that the customer would sign.",
          "Qu’a-t-on dit et convenu ? Trois lignes que le client signerait.")),
      .text(
        "learnt", \.learnt, Term("What we learnt", "Ce que nous avons appris"),
        ask: Term(
          "What do you know now that you didn’t know before?",
          "Que savez-vous maintenant que vous ne saviez pas avant ?")
      ).short(Term("Learnt", "Appris")),
    ])

  private static let then = section(
    Term("And then", "Et ensuite"),
    [
      Field<Interaction>.links(
        "so_what", \.soWhat,
        to: [Need.kind, ThreatOpportunity.kind, Assumption.kind, Purchase.kind, Rival.kind],
        Term("So what", "Et alors"),
        ask: Term(
          "What does it change: which need, purchase, threat, assumption or competitor?",
          "Qu’est-ce que cela change : quel besoin, achat, menace, hypothèse, concurrent ?")),
      .line(
        "next_step", \.nextStep, Term("Next step", "Prochain pas"),
        ask: Term(
          "What did you agree to do next, and who does it?",
          "Qu’avez-vous convenu de faire ensuite, et qui le fait ?")),
      .day(
        "next_on", \.nextOn, Term("Next step on", "Prochain pas le"),
        ask: Term("By when?", "Pour quand ?")
      ).short(Term("Next on", "Suite le")),
    ])
}

/// Something that happens at the customer’s or around him, and may change our plan.
public struct Signal: Item {
  public static let idPrefix = "sg"
  public static let term = Term("Signal", "Signal")
  public static let plural = Term("Signals", "Signaux")
  public static let home = Kind.Home.account("signals")

  public let id: ID<Signal>
  public var text = ""
  public var kind: SignalKind?
  public var day: Day?
  public var source = ""
  public var contact: ID<Contact>?
  public var soWhat: [Reference] = []
  public var status: SignalStatus?

  public init(id: ID<Signal>) { self.id = id }

  public static let fields: Fields<Signal> = [
    .line(
      "text", \.text, Term("Signal", "Signal"),
      ask: Term("What have you read, heard or seen?", "Qu’avez-vous lu, entendu ou vu ?"),
      required: true),
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term("What sort of news is it?", "Quelle sorte de nouvelle est-ce ?")
    ).beside,
    .day(
      "day", \.day, Term("Day", "Jour"),
      ask: Term("When did it come out?", "Quand l’a-t-on su ?")),
    .line(
      "source", \.source, Term("Source", "Source"),
      ask: Term(
        "Where can it be read again, or who said it?", "Où peut-on le relire, ou qui l’a dit ?")),
    .link(
      "contact", \.contact, to: Contact.self, Term("Person", "Interlocuteur"),
      ask: Term(
        "Whom at the customer’s does it concern, or come from?",
        "Qui, chez le client, est concerné, ou l’a dit ?")
    ).short(Term("Person", "Qui")),
    .links(
      "so_what", \.soWhat,
      to: [Need.kind, ThreatOpportunity.kind, Assumption.kind, Purchase.kind],
      Term("So what", "Et alors"),
      ask: Term(
        "What does it change for us: which need, purchase, threat or assumption?",
        "Qu’est-ce que cela change pour nous : quel besoin, achat, menace ou hypothèse ?")),
    .choice(
      "status", \.status, Term("Progress", "Avancement"),
      ask: Term("Has someone done something about it?", "Quelqu’un en a-t-il fait quelque chose ?")),
  ]
}
