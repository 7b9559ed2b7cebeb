/// What one unit of the customer spends on one of our offers, and with whom.
public struct WhitespaceCell: Item {
  public static let idPrefix = "ws"
  public static let term = Term("Whitespace cell", "Case d’espace blanc")
  public static let plural = Term("Whitespace cells", "Cases d’espace blanc")
  public static let home = Kind.Home.account("whitespace")

  public let id: ID<WhitespaceCell>
  public var unit: ID<Unit>?
  public var offer: ID<Offer>?
  public var status: WhitespaceStatus?
  public var spend: Amount?
  public var ours: Amount?
  public var potential: Amount?
  public var winProbability: Percent?
  public var fit: Level?
  public var quantity: Int?
  public var since: Day?
  public var adoption: Level?
  public var contractEnd: Day?
  public var rival: ID<Rival>?
  public var note = ""

  public init(id: ID<WhitespaceCell>) { self.id = id }

  public static let fields = Fields<WhitespaceCell>(place + money + use)

  private static let place = section(
    Term("The cell", "La case"),
    [
      Field<WhitespaceCell>.link(
        "unit", \.unit, to: Unit.self, Term("Unit", "Entité"),
        ask: Term("Which part of the customer?", "Quelle partie du client ?")
      ).naming,
      .link(
        "offer", \.offer, to: Offer.self, Term("Offer", "Offre"),
        ask: Term("For which of our offers?", "Pour laquelle de nos offres ?")
      ).naming,
      .choice(
        "status", \.status, Term("Served by", "Servie par"),
        ask: Term("Who serves this need there today?", "Qui répond à ce besoin aujourd’hui ?")),
      .link(
        "rival", \.rival, to: Rival.self, Term("Competitor", "Concurrent"),
        ask: Term(
          "If it is another supplier, which one?", "Si c’est un autre fournisseur, lequel ?")),
      .day(
        "contract_end", \.contractEnd, Term("Contract ends on", "Fin du contrat"),
        ask: Term(
          "Until when is this unit bound? One must be there before.",
          "Jusqu’à quand cette entité est-elle liée ? Il faut y être avant.")
      ).short(Term("Ends", "Fin")),
    ])

  private static let money = section(
    Term("What it is worth", "Ce qu’elle vaut"),
    [
      Field<WhitespaceCell>.amount(
        "spend", \.spend, Term("Yearly spend", "Dépense annuelle"),
        ask: Term(
          "What does this unit spend on it in a year, all suppliers together?",
          "Combien cette entité y dépense-t-elle par an, tous fournisseurs réunis ?")
      ).short(Term("Spend", "Dépense")),
      .amount(
        "ours", \.ours, Term("Of which with us", "Dont chez nous"),
        ask: Term("How much of that comes to us?", "Combien nous en revient ?")
      ).short(Term("Ours", "Chez nous")),
      .amount(
        "potential", \.potential, Term("Potential", "Potentiel"),
        ask: Term(
          "How much more could we sell there in a year, within reason?",
          "Combien pourrions-nous y vendre de plus par an, sans rêver ?")),
      .percent(
        "win_probability", \.winProbability, 0...100, Term("Chance to win", "Chance de gagner"),
        ask: Term(
          "How likely are we to win it: would you bet on it?",
          "Avons-nous une chance de l’emporter : parieriez-vous ?")
      ).short(Term("Chance", "Chance")),
      .level(
        "fit", \.fit, 0...4, Term("Fit", "Adéquation"),
        ask: Term(
          "How well does our offer suit this unit: 0 not at all, 4 entirely?",
          "Notre offre lui convient-elle : 0 pas du tout, 4 entièrement ?")),
    ])

  private static let use = section(
    Term("In use", "En service"),
    [
      Field<WhitespaceCell>.count(
        "quantity", \.quantity, Term("Quantity", "Quantité"),
        ask: Term(
          "How many do they have: machines, licences, tonnes a year?",
          "Combien en ont-ils : machines, licences, tonnes par an ?")),
      .day(
        "since", \.since, Term("In use since", "En service depuis"),
        ask: Term("Since when has it been in use?", "Depuis quand s’en servent-ils ?")
      ).short(Term("Since", "Depuis")),
      .level(
        "adoption", \.adoption, 0...4, Term("Adoption", "Adoption"),
        ask: Term(
          "How much do they really use it: 0 not at all, 4 they would miss it?",
          "S’en servent-ils vraiment : 0 pas du tout, 4 cela leur manquerait ?")),
      .line(
        "note", \.note, Term("Note", "Note"),
        ask: Term(
          "What must one know before calling on them?",
          "Que faut-il savoir avant d’aller les voir ?")
      ),
    ])
}
