import Method

/// Cooperative wine: three busy weeks a year, and they remember who was there.
enum VignoblesCastelmaur: Portrait {
  static let slug = "vignobles-castelmaur"
  static let name = "Vignobles Castelmaur"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .candidate
    account.segment = .streamline
    account.segmentReason = told(
      """
      Pleasant and scattered: eleven cellars, small orders. Worth it with a catalogue, not with \
      visits.
      """,
      """
      Agréable et dispersé : onze chais, de petites commandes. Vaut la peine par catalogue, pas \
      par visites.
      """
    )
    account.reviewed = told.day(ago: 210)
    account.confidentiality = .company
    account.tags = told.tags("wine · seasonal", "vin · saisonnier")
    account.team(.leroux, sponsor: nil)
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Vignobles Castelmaur SCV"
    identity.group = told("independent", "indépendants")
    identity.subsidiaries = ["Castelmaur Négoce SAS"]
    identity.sector = told("Wine", "Vin")
    identity.headquarters = "Limoux (11)"
    identity.country = "France"
    identity.sites = told.tags("Limoux · Alet · 9 other cellars", "Limoux · Alet · 9 autres chais")
    identity.employees = 140
    identity.revenue = thousands(47_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(900)
    identity.growth = percent(-4.2)
    identity.fiscalYearEnd = .july
    identity.ownership = told("cooperative of 420 growers", "coopérative de 420 vignerons")
    identity.organisation = told(
      """
      The chief winemaker, Colette Vidal, rules over eleven cellars and one bicycle. The cellars \
      order what is missing from the nearest shop and send her the bill.
      """,
      """
      L’œnologue en chef, Colette Vidal, règne sur onze chais et une bicyclette. Les chais \
      commandent ce qui manque au magasin d’à côté, et lui envoient la note.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Make the hills live from what they give.", "Faire vivre les coteaux de ce qu’ils donnent.")
    identity.strategy = told(
      "Half the bulk, twice the bottles, bubbles first.",
      "Moitié moins de vrac, deux fois plus de bouteilles, les bulles d’abord.")
    identity.culture = told(
      """
      Eleven villages, eleven opinions. A decision takes a winter; then it holds for twenty years.
      """,
      "Onze villages, onze avis. Une décision prend un hiver ; ensuite elle tient vingt ans.")
    identity.keyDates = dates(
      [
        (
          told.date(-2, 4, 8),
          told("Frost: two thirds of the harvest lost", "Gel : deux tiers de la récolte perdus")
        ),
        (
          told.date(1, 9, 5),
          told(
            "First harvest in the joint cellar of Limoux",
            "Première vendange au chai commun de Limoux")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-11)
    identity.bond = told(
      "a loan pump every September", "une pompe de prêt chaque mois de septembre")
    identity.history = told(
      """
      Each September we lend a pump to whichever cellar breaks one first; it comes back sticky, \
      with a case of blanquette. In the year of the frost they bought nothing and still sent the \
      case.
      """,
      """
      Chaque septembre, nous prêtons une pompe au premier chai qui en casse une ; elle revient \
      collante, avec une caisse de blanquette. L’année du gel, ils n’ont rien acheté, et la caisse \
      est venue quand même.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 92, margin: 31.0, serve: 19, spend: 310, otif: 94.1, claims: 3, mark: 7.5, days: 12),
      .actual(
        -4, 98, margin: 31.2, serve: 20, spend: 320, otif: 94.6, claims: 2, mark: 7.6, days: 12),
      .actual(
        -3, 103, margin: 30.8, serve: 21, spend: 330, otif: 94.0, claims: 3, mark: 7.6, days: 13),
      .actual(
        -2, 41, margin: 30.0, serve: 16, spend: 140, otif: 95.5, claims: 0, mark: 8.0, days: 8,
        told(
          "The frost of April: no harvest, no pumps.",
          "Le gel d’avril : pas de vendange, pas de pompes.")),
      .actual(
        -1, 95, margin: 31.1, serve: 20, spend: 330, otif: 94.4, claims: 2, mark: 7.9, days: 12,
        told(
          "A full harvest again, and last year's repairs.",
          "Une vendange pleine, et les réparations de l’an d’avant.")),
      .budget(100, margin: 31.0, serve: 17, days: 8),
      .forecast(108, margin: 31.0, serve: 18),
    ]
  }
}
