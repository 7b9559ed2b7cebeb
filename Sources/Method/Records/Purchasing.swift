/// The customer's rules and habits of buying.
public struct PurchasingPractices: Part {
  public static let term = Term("Purchasing practices", "Pratiques d’achat")

  public var centralisation: Centralisation?
  public var process = ""
  public var calendar = ""
  public var usesAuctions: Bool?
  public var usesFrameworks: Bool?
  public var panelSize: Int?
  public var panelRank: Int?
  public var supplierRating = ""
  public var targetPrice = ""
  public var paymentTerms: Int?
  public var csrRequirements = ""
  public var strategy: PurchasingStrategy?
  public var buyerIncentives = ""
  public var evidence: [Evidence] = []

  public init() {}

  public static let fields = Fields<PurchasingPractices>(rules + panel + terms + game)

  private static let rules = section(
    Term("How it buys", "Comment il achète"),
    [
      Field<PurchasingPractices>.choice(
        "centralisation", \.centralisation, Term("Centralisation", "Centralisation"),
        ask: Term("Where is it decided what to buy?", "Où décide-t-on des achats ?")),
      .text(
        "process", \.process, Term("Process", "Processus"),
        ask: Term(
          "By which steps does a purchase go, from the need to the order?",
          "Par quelles étapes passe un achat, du besoin à la commande ?")),
      .line(
        "calendar", \.calendar, Term("Calendar", "Calendrier"),
        ask: Term(
          "When are budgets, tenders and annual talks?",
          "Quand sont les budgets, les appels d’offres, les négociations annuelles ?")),
      .flag(
        "e_auction", \.usesAuctions, Term("Electronic auctions", "Enchères électroniques"),
        ask: Term(
          "Does it auction its purchases on line?", "Met-il ses achats aux enchères en ligne ?")
      ).short(Term("Auctions", "Enchères")),
      .flag(
        "framework", \.usesFrameworks, Term("Framework contracts", "Contrats-cadres"),
        ask: Term(
          "Does it sign framework contracts, from which sites order?",
          "Signe-t-il des contrats-cadres, sur lesquels les sites commandent ?")
      ).short(Term("Frameworks", "Cadres")),
    ])

  private static let panel = section(
    Term("Its suppliers", "Ses fournisseurs"),
    [
      Field<PurchasingPractices>.count(
        "panel_size", \.panelSize, limit: 100_000,
        Term("Suppliers on the panel", "Taille du panel"),
        unit: Term("suppliers", "fournisseurs"), one: Term("supplier", "fournisseur"),
        ask: Term(
          "How many suppliers does it keep for what we sell?",
          "Combien de fournisseurs garde-t-il pour ce que nous vendons ?")
      ).short(Term("Panel", "Panel")),
      .count(
        "panel_rank", \.panelRank, from: 1, limit: 100_000, Term("Our rank", "Notre rang"),
        ask: Term(
          "Which rank do we hold among them? 1 is first.",
          "Quel rang tenons-nous parmi eux ? 1 est le premier.")),
      .line(
        "supplier_rating", \.supplierRating,
        Term("Rating of suppliers", "Notation des fournisseurs"),
        ask: Term(
          "How does it mark its suppliers, and which mark have we?",
          "Comment note-t-il ses fournisseurs, et quelle note avons-nous ?")
      ).short(Term("Rating", "Notation")),
    ])

  private static let terms = section(
    Term("Its demands", "Ses exigences"),
    [
      Field<PurchasingPractices>.line(
        "target_price", \.targetPrice, Term("Target price", "Prix cible"),
        ask: Term(
          "Which price does it aim at, and where does it get it from?",
          "Quel prix vise-t-il, et d’où le tire-t-il ?")),
      .count(
        "payment_terms", \.paymentTerms, limit: 3650, Term("Payment terms", "Délai de paiement"),
        unit: Term("days", "jours"), one: Term("day", "jour"),
        ask: Term(
          "After how many days does it mean to pay?",
          "Après combien de jours entend-il payer ?")
      ).short(Term("Payment", "Paiement")),
      .text(
        "csr_requirements", \.csrRequirements, Term("CSR requirements", "Exigences RSE"),
        ask: Term(
          "What does it ask of suppliers for society and environment?",
          "Que demande-t-il aux fournisseurs pour la société et l’environnement ?")
      ).short(Term("CSR", "RSE")),
    ])

  private static let game = section(
    Term("Behind the rules", "Derrière les règles"),
    [
      Field<PurchasingPractices>.choice(
        "strategy", \.strategy, Term("Purchasing strategy", "Stratégie d’achat"),
        ask: Term(
          "Does it want partners, or set suppliers against one another?",
          "Veut-il des partenaires, ou met-il les fournisseurs en concurrence ?")
      ).short(Term("Strategy", "Stratégie")),
      .text(
        "buyer_incentives", \.buyerIncentives,
        Term("What buyers are judged on", "Sur quoi on juge l’acheteur"),
        ask: Term(
          "On what are its buyers judged and paid: savings, delays, risks?",
          "Sur quoi ses acheteurs sont-ils jugés et payés : économies, délais, risques ?")
      ).short(Term("Incentives", "Incitations")),
      .records(
        "evidence", \.evidence, Term("Evidence", "Preuves"),
        ask: Term("How do we know?", "Comment le savons-nous ?")),
    ])
}

/// What an offer of ours is to the customer, and what the customer is to us for it.
public struct OfferPosition: Item {
  public static let idPrefix = "op"
  public static let term = Term("Position of an offer", "Position d’une offre")
  public static let plural = Term("Positions of our offers", "Positions de nos offres")
  public static let home = Kind.Home.account("offer_positions")

  public let id: ID<OfferPosition>
  public var offer: ID<Offer>?
  public var kraljic: Kraljic?
  public var preferencing: Preferencing?
  public var note = ""
  public var evidence: [Evidence] = []

  public init(id: ID<OfferPosition>) { self.id = id }

  public static let fields: Fields<OfferPosition> = [
    .link(
      "offer", \.offer, to: Offer.self, Term("Offer", "Offre"),
      ask: Term("Which of our offers?", "Laquelle de nos offres ?")
    ).naming,
    .choice(
      "kraljic", \.kraljic, Term("In his purchases", "Dans ses achats"),
      ask: Term(
        "What is it among his purchases: how much is at stake, how many could supply it?",
        "Qu’est-elle parmi ses achats : quel enjeu, combien de fournisseurs possibles ?")
    ).short(Term("For him", "Pour lui")),
    .choice(
      "preferencing", \.preferencing, Term("In our eyes", "À nos yeux"),
      ask: Term(
        "What is he to us for it: how much business, how much appeal?",
        "Qu’est-il pour nous sur cette offre : combien d’affaires, quel attrait ?")
    ).short(Term("For us", "Pour nous")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term(
        "What would make it move to another cell?", "Qu’est-ce qui la ferait changer de case ?")),
    .records(
      "evidence", \.evidence, Term("Evidence", "Preuves"),
      ask: Term("How do we know?", "Comment le savons-nous ?")),
  ]
}
