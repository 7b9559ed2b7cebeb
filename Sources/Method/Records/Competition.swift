/// One of the forces that press on our place at the account.
public struct CompetitiveForce: Item {
  public static let idPrefix = "fo"
  public static let term = Term("Competitive force", "Force concurrentielle")
  public static let plural = Term("Competitive forces", "Forces concurrentielles")
  public static let home = Kind.Home.account("forces")

  public let id: ID<CompetitiveForce>
  public var kind: ForceKind?
  public var level: Level?
  public var trend: Trend?
  public var note = ""

  public init(id: ID<CompetitiveForce>) { self.id = id }

  public static let fields: Fields<CompetitiveForce> = [
    .choice(
      "kind", \.kind, Term("Force", "Force"),
      ask: Term("What presses on us at this account?", "Qu’est-ce qui pèse sur nous ici ?")
    ).naming,
    .level(
      "level", \.level, 0...5, Term("Strength", "Intensité"),
      ask: Term(
        "How hard does it press: 0 not at all, 5 it decides?",
        "Pèse-t-elle lourd : 0 pas du tout, 5 elle décide de tout ?")),
    .choice(
      "trend", \.trend, Term("Trend", "Tendance"),
      ask: Term("Does it grow or fade?", "Monte-t-elle ou faiblit-elle ?")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term("What shows it, at this very account?", "Qu’est-ce qui le montre, ici même ?")),
  ]
}

/// What the customer judges suppliers by, and how each of them does.
public struct PurchaseCriterion: Item {
  public static let idPrefix = "pc"
  public static let term = Term("Purchase criterion", "Critère d’achat")
  public static let plural = Term("Purchase criteria", "Critères d’achat")
  public static let home = Kind.Home.account("purchase_criteria")

  public let id: ID<PurchaseCriterion>
  public var label = ""
  public var weight: Percent?
  public var us: Score?
  public var scores: [AlternativeScore] = []
  public var note = ""
  public var evidence: [Evidence] = []

  public init(id: ID<PurchaseCriterion>) { self.id = id }

  public static let fields: Fields<PurchaseCriterion> = [
    .line(
      "label", \.label, Term("Criterion", "Critère"),
      ask: Term(
        "On what does he choose a supplier? In his words.",
        "Sur quoi choisit-il un fournisseur ? Dans ses mots."),
      required: true),
    .percent(
      "weight", \.weight, 0...100, Term("Weight", "Poids"),
      ask: Term(
        "How much does it count for him, out of 100? Not for us.",
        "Combien compte-t-il pour lui, sur 100 ? Pas pour nous.")),
    .score(
      "us", \.us, 0...10, Term("Our mark", "Notre note"),
      ask: Term(
        "Which mark would he give us, 0 to 10?", "Quelle note nous donnerait-il, de 0 à 10 ?")),
    .records(
      "scores", \.scores, Term("Competitors marked", "Concurrents notés"),
      ask: Term(
        "And which marks would he give the others?", "Et quelles notes donnerait-il aux autres ?")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term("What explains the gap?", "Qu’est-ce qui explique l’écart ?")),
    .records(
      "evidence", \.evidence, Term("Evidence", "Preuves"),
      ask: Term("How do we know?", "Comment le savons-nous ?")),
  ]
}

/// How a competitor does on a purchase criterion.
public struct AlternativeScore: Item {
  public static let idPrefix = "sc"
  public static let term = Term("Competitor’s mark", "Note d’un concurrent")
  public static let plural = Term("Competitors’ marks", "Notes des concurrents")
  public static let home = Kind.Home.nested

  public let id: ID<AlternativeScore>
  public var rival: ID<Rival>?
  public var score: Score?

  public init(id: ID<AlternativeScore>) { self.id = id }

  public static let fields: Fields<AlternativeScore> = [
    .link(
      "rival", \.rival, to: Rival.self, Term("Competitor", "Concurrent"),
      ask: Term("Whom does he compare us with?", "À qui nous compare-t-il ?")
    ).naming,
    .score(
      "score", \.score, 0...10, Term("Mark", "Note"),
      ask: Term("Which mark would he give it, 0 to 10?", "Quelle note lui donnerait-il, sur 10 ?")),
  ]
}

/// What the customer can choose instead of us: another supplier, himself, or changing nothing.
///
/// Without a kind it counts as another supplier.
public struct Rival: Item {
  public static let idPrefix = "rv"
  public static let term = Term("Competitor", "Concurrent")
  public static let plural = Term("Competitors", "Concurrents")
  public static let home = Kind.Home.account("rivals")

  public let id: ID<Rival>
  public var name = ""
  public var kind: AlternativeKind?
  public var share: Percent?
  public var products: [String] = []
  public var supporters: [ID<Contact>] = []
  public var strengths = ""
  public var weaknesses = ""
  public var strategy = ""
  public var likelyMove = ""
  public var counterMove = ""
  public var threat: Level?
  public var evidence: [Evidence] = []

  public init(id: ID<Rival>) { self.id = id }

  public static let fields = Fields<Rival>(place + worth + game)

  private static let place = section(
    Term("Its place at the account", "Sa place chez le client"),
    [
      Field<Rival>.line(
        "name", \.name, Term("Name", "Nom"),
        ask: Term(
          "Who, or what, could he choose instead of us?",
          "Qui, ou quoi, pourrait-il choisir à notre place ?"),
        required: true),
      .choice(
        "kind", \.kind, Term("Kind", "Nature"),
        ask: Term(
          "Another supplier, his own people, or no change at all?",
          "Un autre fournisseur, ses propres équipes, ou ne rien changer ?")
      ).beside,
      .percent(
        "share", \.share, 0...100, Term("Share of wallet", "Part du portefeuille"),
        ask: Term(
          "Which share of what he spends on all this does it have?",
          "Quelle part de ce que le client dépense dans nos métiers lui revient ?")
      ).short(Term("Share", "Part")),
      .lines(
        "products", \.products, Term("What it sells there", "Ce qu’il y vend"),
        ask: Term("What does he buy from it?", "Que lui achète le client ?")
      ).short(Term("Products", "Produits")),
      .links(
        "supporters", \.supporters, to: Contact.self, Term("Supporters", "Soutiens"),
        ask: Term(
          "Who at the customer’s speaks up for it?", "Qui, chez le client, parle en sa faveur ?")),
    ])

  private static let worth = section(
    Term("Its worth", "Ce qu’il vaut"),
    [
      Field<Rival>.text(
        "strengths", \.strengths, Term("Strengths", "Forces"),
        ask: Term(
          "What does the customer like better there than here?",
          "Que préfère le client chez lui plutôt que chez nous ?")),
      .text(
        "weaknesses", \.weaknesses, Term("Weaknesses", "Faiblesses"),
        ask: Term(
          "Of what does the customer complain there?", "De quoi le client s’y plaint-il ?")),
    ])

  private static let game = section(
    Term("Its game and ours", "Son jeu et le nôtre"),
    [
      Field<Rival>.line(
        "strategy", \.strategy, Term("Strategy", "Stratégie"),
        ask: Term("How does it mean to win here?", "Comment compte-t-il gagner ici ?")),
      .line(
        "likely_move", \.likelyMove, Term("Likely move", "Coup probable"),
        ask: Term(
          "In its place, what would you do next?",
          "À sa place, que feriez-vous maintenant ?")
      ).short(Term("Its move", "Son coup")),
      .line(
        "counter_move", \.counterMove, Term("Our counter-move", "Notre parade"),
        ask: Term(
          "What do we do before that, or against it?", "Que faisons-nous avant, ou contre cela ?")
      ).short(Term("Our move", "Parade")),
      .level(
        "threat", \.threat, 0...5, Term("Threat", "Menace"),
        ask: Term(
          "How much could it take from us: 0 nothing, 5 the account?",
          "Que pourrait-il nous prendre : 0 rien, 5 le compte ?")),
      .records(
        "evidence", \.evidence, Term("Evidence", "Preuves"),
        ask: Term("How do we know?", "Comment le savons-nous ?")),
    ])
}

/// Another company that helps us at the account.
public struct Ally: Item {
  public static let idPrefix = "al"
  public static let term = Term("Ally", "Partenaire")
  public static let plural = Term("Allies", "Partenaires")
  public static let home = Kind.Home.account("allies")

  public let id: ID<Ally>
  public var name = ""
  public var role = ""
  public var brings = ""
  public var contact: ID<Contact>?

  public init(id: ID<Ally>) { self.id = id }

  public static let fields: Fields<Ally> = [
    .line(
      "name", \.name, Term("Name", "Nom"),
      ask: Term(
        "Which other company has an interest in our success here?",
        "Quelle autre société a intérêt à notre succès ici ?"),
      required: true),
    .line(
      "role", \.role, Term("Role", "Rôle"),
      ask: Term(
        "What is it to the customer: consultant, integrator, supplier?",
        "Qu’est-il pour le client : conseil, intégrateur, fournisseur ?")),
    .line(
      "brings", \.brings, Term("What it brings", "Ce qu’il apporte"),
      ask: Term(
        "What does it give us: a door, a skill, a recommendation?",
        "Que nous donne-t-il : une porte, un savoir-faire, une recommandation ?")
    ).short(Term("Brings", "Apport")),
    .link(
      "contact", \.contact, to: Contact.self, Term("Known to", "Connu de"),
      ask: Term(
        "Whom does it know best at the customer’s?", "Qui connaît-il le mieux chez le client ?")),
  ]
}
