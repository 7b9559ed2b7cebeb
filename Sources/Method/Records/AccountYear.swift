/// What an account brought and cost us in one year.
public struct AccountYear: Item {
  public static let idPrefix = "y"
  public static let term = Term("Year", "Exercice")
  public static let plural = Term("Years", "Exercices")
  public static let home = Kind.Home.account("years")

  public let id: ID<AccountYear>
  public var year: Year?
  public var kind: FigureKind?
  /// The last month that figures to date hold.
  public var through: Month?
  public var revenue: Amount?
  public var margin: Amount?
  public var marginPercent: Percent?
  public var costToServe: Amount?
  public var overhead: Amount?
  public var addressableSpend: Amount?
  public var onTimeInFull: Percent?
  public var claims: Int?
  public var satisfaction: Score?
  public var netPromoterScore: Score?
  public var daysInvested: Int?
  public var investment: Amount?
  public var note = ""

  public init(id: ID<AccountYear>) { self.id = id }

  public static let fields: Fields<AccountYear> = [
    .year(
      "year", \.year, Term("Year", "Exercice"),
      ask: Term("Which fiscal year of ours?", "Quel exercice chez nous ?")
    ).naming,
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term("What happened, was promised, or is expected?", "Réalisé, promis ou attendu ?")),
    .amount(
      "revenue", \.revenue, Term("Revenue", "Chiffre d’affaires"),
      ask: Term("What did we invoice to this account?", "Qu’avons-nous facturé à ce compte ?")),
    .amount(
      "margin", \.margin, Term("Contribution margin", "Marge sur coûts variables"),
      ask: Term(
        "What is left of it once the goods and services sold are paid? Or give the rate below.",
        "Qu’en reste-t-il, biens et services vendus payés ? Ou donnez le taux ci-dessous.")),
    .percent(
      "margin_percent", \.marginPercent, -100...100, Term("Margin rate", "Taux de marge"),
      ask: Term(
        "The contribution margin as a share of revenue, when the amount isn't known.",
        "La marge en part du chiffre d’affaires, quand le montant n’est pas connu.")),
    .amount(
      "cost_to_serve", \.costToServe, Term("Cost to serve", "Coût de service"),
      ask: Term(
        "What does serving it cost beyond the product: visits, urgency, special stock, disputes?",
        "Que coûte son service au-delà du produit : visites, urgences, stock dédié, litiges ?")),
    .amount(
      "overhead", \.overhead, Term("Specific overhead", "Frais propres au compte"),
      ask: Term(
        "Which fixed costs would vanish without this account?",
        "Quels frais fixes disparaîtraient sans ce compte ?")),
    .amount(
      "addressable_spend", \.addressableSpend, Term("Addressable spend", "Dépenses adressables"),
      ask: Term(
        "What does it spend in all on what we could sell to it?",
        "Combien dépense-t-il en tout pour ce que nous pourrions lui vendre ?")),
    .percent(
      "otif", \.onTimeInFull, 0...100, Term("On time in full", "Livré à l’heure et complet"),
      ask: Term(
        "Which share of the orders arrived complete on the day promised?",
        "Quelle part des commandes est arrivée complète au jour promis ?")),
    .count(
      "claims", \.claims, limit: 1_000_000, Term("Claims", "Réclamations"),
      ask: Term("How many claims did it raise?", "Combien de réclamations a-t-il faites ?")),
    .score(
      "satisfaction", \.satisfaction, 0...10, Term("Satisfaction", "Satisfaction"),
      ask: Term(
        "Which mark did the customer give us, 0 to 10?",
        "Quelle note nous a-t-il donnée, de 0 à 10 ?")),
    .score(
      "nps", \.netPromoterScore, -100...100, Term("Net promoter score", "Score NPS"),
      ask: Term(
        "Promoters less detractors among its people, −100 to 100?",
        "Promoteurs moins détracteurs parmi ses équipes, de −100 à 100 ?")
    ).short(Term("NPS", "NPS")),
    .count(
      "days_invested", \.daysInvested, limit: 100_000, Term("Days invested", "Jours investis"),
      ask: Term(
        "How many days did our people give to it?",
        "Combien de jours nos équipes lui ont-elles donnés ?")),
    .amount(
      "investment", \.investment, Term("Investment", "Investissement"),
      ask: Term(
        "What did we put into this account that pays later?",
        "Qu’avons-nous mis dans ce compte qui paiera plus tard ?")),
    .choice(
      "through", \.through, Term("Through", "Jusqu’à fin"),
      ask: Term(
        "Figures to date: what is the last month in them?",
        "Chiffres à ce jour : quel est le dernier mois compris ?")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term(
        "What explains this year? A jump of more than half asks for a word.",
        "Qu’est-ce qui explique cette année ? Un saut de plus de moitié demande un mot.")),
  ]
}

extension AccountYear {
  /// The year after the latest of the kind in that place, with that kind.
  ///
  /// Only a year that is over has happened: another begins as a budget, or as a forecast where the
  /// budget stands already.
  public static func beginning(_ list: ListView?, below: Int?, today: Day) -> [Entry] {
    let known = list.map { list in (0..<list.count).map { figures(list, $0) } } ?? []
    let kind = below.map { known[$0].kind } ?? .actual
    let latest = known.filter { $0.kind == kind }.compactMap(\.year).max()
    var year = latest.map { $0 + 1 } ?? today.year - 1
    var begun = kind
    if kind == .actual, year >= today.year {
      let planned: [FigureKind] = [.budget, .forecast]
      func free(_ year: Int) -> FigureKind? {
        planned.first { kind in !known.contains { $0.year == year && $0.kind == kind } }
      }
      while free(year) == nil { year += 1 }
      begun = free(year) ?? .budget
    }
    return [
      Entry("year", .value(.number(year))), Entry("kind", .value(.text(begun.rawValue))),
    ]
  }

  private static func figures(_ list: ListView, _ place: Int) -> (year: Int?, kind: FigureKind) {
    let year: Int? = if case .number(let year) = list.value(place, "year") { year } else { nil }
    guard case .text(let key) = list.value(place, "kind"), let kind = FigureKind(rawValue: key)
    else { return (year, .actual) }
    return (year, kind)
  }
}
