import Method

/// Tank cleaning for hauliers: put where it is by default, and nobody has said why.
enum TransportsVelin: Portrait {
  static let slug = "transports-velin"
  static let name = "Transports Velin"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .streamline
    account.entered = told.date(-6, 2, 17)
    account.reviewed = told.day(ago: 301)
    account.confidentiality = .company
    account.tags = told.tags("haulage · tank cleaning", "transport · lavage de citernes")
    account.team(.aubanel, sponsor: .estradier)
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Transports Velin SAS"
    identity.group = "Velin Logistique"
    identity.subsidiaries = ["Velin Lavage", "Velin Garage"]
    identity.sector = told(
      "Bulk liquid haulage and tank cleaning", "Transport de liquides en vrac et lavage de citernes"
    )
    identity.headquarters = "Feyzin (69)"
    identity.country = "France"
    identity.sites = ["Feyzin", "Berre", "Donges"]
    identity.employees = 520
    identity.revenue = thousands(78_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(1_900)
    identity.growth = percent(-0.9)
    identity.fiscalYearEnd = .december
    identity.ownership = told("Velin family 100 %", "famille Velin 100 %")
    identity.organisation = told(
      """
      Thierry Velin decides between two telephone calls. The three washing stations each have a \
      foreman; Donges, run by Soizic Arhan, is the only one that measures its water.
      """,
      """
      Thierry Velin décide entre deux appels. Les trois stations de lavage ont chacune leur chef ; \
      Donges, tenue par Soizic Arhan, est la seule à mesurer son eau.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Full on the way out, full on the way back.",
      "Plein à l’aller, plein au retour.")
    identity.strategy = told(
      "Wash other hauliers' tanks when freight no longer pays.",
      "Laver les citernes des autres quand le fret ne paie plus.")
    identity.culture = told(
      """
      Hurried and straight. The lorry waits for nobody, so neither do they; a supplier who keeps a \
      driver waiting is remembered for years.
      """,
      """
      Pressés et droits. Le camion n’attend personne, eux non plus ; un fournisseur qui fait \
      attendre un chauffeur reste en mémoire des années.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-2, 1, 22),
          told("Eleven days of strike at the depots", "Onze jours de grève aux dépôts")
        ),
        (
          told.date(1, 6, 1),
          told(
            "New rule on washing water in force",
            "Entrée en vigueur de la règle sur les eaux de lavage")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-10)
    identity.bond = told(
      "spare parts for 27 washing heads, ordered when they break",
      "les pièces de 27 têtes de lavage, commandées quand elles cassent")
    identity.history = told(
      """
      A straightforward account: they break, they call, we deliver. During the depot strike of \
      \(told.year(-2)) Soizic Arhan used the silence to fit our meters, and found that a tank \
      takes 1,900 litres in Donges, 3,400 in Feyzin. Nobody has shown Thierry Velin that figure \
      yet. The rule on washing water might make it the most interesting one in his business.
      """,
      """
      Un compte tout simple : ça casse, ils appellent, nous livrons. Pendant la grève des dépôts \
      de \(told.year(-2)), Soizic Arhan a profité du silence pour poser nos compteurs, et trouvé \
      qu’une citerne prend 1 900 litres à Donges, 3 400 à Feyzin. Personne n’a encore montré ce \
      chiffre à Thierry Velin. La règle sur les eaux de lavage pourrait en faire le plus \
      intéressant de son affaire.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 385, margin: 25.4, serve: 51, spend: 900, otif: 94.0, claims: 7, mark: 6.7, days: 21),
      .actual(
        -4, 372, margin: 25.0, serve: 52, spend: 900, otif: 93.6, claims: 8, mark: 6.5, days: 21),
      .actual(
        -3, 361, margin: 24.6, serve: 54, spend: 880, otif: 93.1, claims: 8, mark: 6.4, days: 22),
      .actual(
        -2, 340, margin: 24.1, serve: 55, spend: 860, otif: 92.5, claims: 9, mark: 6.1, days: 23,
        told(
          "Eleven days of strike at the depots.",
          "Onze jours de grève aux dépôts.")),
      .actual(
        -1, 320, margin: 23.8, serve: 53, spend: 870, otif: 92.8, claims: 9, mark: 6.2, days: 22),
      .budget(310, margin: 24.0, serve: 48, days: 18),
      .forecast(315, margin: 24.2, serve: 50),
    ]
  }
}
