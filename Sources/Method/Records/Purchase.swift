/// Something that the customer is buying, or about to: what a CRM calls an opportunity.
public struct Purchase: Item {
  public static let idPrefix = "pu"
  public static let term = Term("Purchase", "Achat")
  public static let plural = Term("Purchases", "Achats")
  public static let home = Kind.Home.account("purchases")

  public let id: ID<Purchase>
  public var label = ""
  public var kind: PurchaseKind?
  public var buyClass: BuyClass?
  public var phase: BuyingPhase?
  public var stage: PurchaseStage?
  public var probability: Percent?
  public var amount: Amount?
  public var decisionOn: Day?
  public var offers: [ID<Offer>] = []
  public var unit: ID<Unit>?
  public var nextStep = ""
  public var closedOn: Day?
  public var lossReason = ""
  public var rival: ID<Rival>?
  public var note = ""

  public init(id: ID<Purchase>) { self.id = id }

  /// Nothing is decided yet: one whose stage isn't told is open too.
  public var isOpen: Bool { stage?.isClosed != true }

  public static let fields = Fields<Purchase>(what + chances + object + outcome)

  private static let what = section(
    Term("The purchase", "L’achat"),
    [
      Field<Purchase>.line(
        "label", \.label, Term("Purchase", "Achat"),
        ask: Term(
          "What is the customer buying, or about to buy?",
          "Qu’achète le client, ou que va-t-il acheter ?"),
        required: true),
      .choice(
        "kind", \.kind, Term("Kind", "Nature"),
        ask: Term(
          "Is it new to us, a renewal, an extension, a tender?",
          "Est-ce nouveau pour nous, un renouvellement, une extension, un appel d’offres ?")),
      .choice(
        "buy_class", \.buyClass, Term("Buy class", "Classe d’achat"),
        ask: Term(
          "How new is it to him? It tells how many people take part.",
          "Est-ce nouveau pour lui ? Cela dit combien de gens s’en mêlent.")
      ).short(Term("Class", "Classe")),
      .choice(
        "phase", \.phase, Term("Buying phase", "Phase d’achat"),
        ask: Term(
          "How far has he come in buying? The earlier we are in, the more we can shape.",
          "Où en est-il de son achat ? Plus nous arrivons tôt, plus nous pouvons peser.")
      ).short(Term("Phase", "Phase")),
    ])

  private static let chances = section(
    Term("Our chances", "Nos chances"),
    [
      Field<Purchase>.choice(
        "stage", \.stage, Term("Stage", "Étape"),
        ask: Term("How far have we come with it?", "Où en sommes-nous ?")
      ).beside,
      .percent(
        "probability", \.probability, 0...100, Term("Probability", "Probabilité"),
        ask: Term(
          "How likely are we to win it? Say what you would bet.",
          "Quelles chances avons-nous de le gagner ? Dites ce que vous parieriez.")
      ).short(Term("Prob.", "Prob.")),
      .amount(
        "amount", \.amount, Term("Amount", "Montant"),
        ask: Term("What is it worth to us if we win?", "Combien vaut-il pour nous, gagné ?")),
      .day(
        "decision_on", \.decisionOn, Term("Decision on", "Décision le"),
        ask: Term("When will he decide?", "Quand va-t-il décider ?")),
    ])

  private static let object = section(
    Term("What for", "Pour quoi"),
    [
      Field<Purchase>.links(
        "offers", \.offers, to: Offer.self, Term("Our offers", "Nos offres"),
        ask: Term(
          "Which of our offers can answer it?", "Lesquelles de nos offres peuvent y répondre ?")),
      .link(
        "unit", \.unit, to: Unit.self, Term("For which unit", "Pour quelle entité"),
        ask: Term(
          "Which site, division or company is it for?",
          "Pour quel site, quelle division ou société est-ce ?")
      ).short(Term("Unit", "Entité")),
      .line(
        "next_step", \.nextStep, Term("Next step", "Prochaine étape"),
        ask: Term(
          "What is the very next thing to do, and who does it?",
          "Quelle est la toute prochaine chose à faire, et qui la fait ?")
      ).short(Term("Next step", "Suite")),
    ])

  private static let outcome = section(
    Term("How it ended", "Comment cela a fini"),
    [
      Field<Purchase>.day(
        "closed_on", \.closedOn, Term("Closed on", "Conclu le"),
        ask: Term(
          "When was it decided, or given up?", "Quand a-t-il été décidé, ou abandonné ?")),
      .line(
        "loss_reason", \.lossReason, Term("Reason of the loss", "Raison de la perte"),
        ask: Term(
          "Why did we lose it, as the customer tells it?",
          "Pourquoi l’avons-nous perdu, à ce qu’en dit le client ?")
      ).short(Term("Lost why", "Perdu car")),
      .link(
        "rival", \.rival, to: Rival.self, Term("Main competitor", "Principal concurrent"),
        ask: Term(
          "Who is against us, or has won it?", "Qui est face à nous, ou l’a emporté ?")
      ).short(Term("Competitor", "Concurrent")),
      .text(
        "note", \.note, Term("Note", "Note"),
        ask: Term(
          "What should a colleague know who takes it over tomorrow?",
          "Que doit savoir un collègue qui le reprend demain ?")),
    ])
}
