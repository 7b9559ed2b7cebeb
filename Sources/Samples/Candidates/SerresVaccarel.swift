import Method

/// Glasshouses that drink at night: small today, and doubling whenever a season is kind.
enum SerresVaccarel: Portrait {
  static let slug = "serres-vaccarel"
  static let name = "Serres Vaccarel"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .candidate
    account.reviewed = told.day(ago: 128)
    account.confidentiality = .company
    account.tags = told.tags("glasshouses · irrigation", "serres · irrigation")
    account.team(nil, sponsor: nil, [.montal])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Les Serres Vaccarel SCEA"
    identity.group = told("independent", "indépendantes")
    identity.subsidiaries = ["Vaccarel Plants EARL"]
    identity.sector = told("Tomatoes and strawberries under glass", "Tomates et fraises sous serre")
    identity.headquarters = "Berre-l’Étang (13)"
    identity.country = "France"
    identity.sites = ["Berre-l’Étang", "Eyragues"]
    identity.employees = 160
    identity.revenue = thousands(26_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(1_100)
    identity.growth = percent(9.7)
    identity.fiscalYearEnd = .november
    identity.ownership = told("two brothers and their bank", "deux frères et leur banque")
    identity.organisation = told(
      """
      Nicolas Vaccarel grows, Damien Vaccarel borrows. Their head of crops, Wiktoria Nowak, would \
      like to know each plant's water by the minute.
      """,
      """
      Nicolas Vaccarel cultive, Damien Vaccarel emprunte. Leur cheffe de culture, Wiktoria Nowak, \
      voudrait connaître l’eau de chaque plant à la minute.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Fruit that tastes of something, in March.", "Des fruits qui ont du goût, en mars.")
    identity.strategy = told(
      "One hectare more a year, heated by the neighbour's waste heat.",
      "Un hectare de plus par an, chauffé par la chaleur perdue du voisin.")
    identity.culture = told(
      """
      They try everything on one row first. A failure on one row is a lesson, on two it is a \
      supplier gone.
      """,
      """
      On essaie tout sur un rang d’abord. Un échec sur un rang est une leçon, sur deux c’est un \
      fournisseur de moins.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-3, 11, 24),
          told("Hail breaks four hectares of glass", "La grêle casse quatre hectares de verre")
        ),
        (
          told.date(1, 2, 1),
          told(
            "New irrigation hall on two hectares", "Nouvelle station d’irrigation sur deux hectares"
          )
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-6)
    identity.bond = told(
      "dosing pumps on row 14, for now", "des pompes doseuses sur le rang 14, pour l’instant")
    identity.history = told(
      """
      Row 14 is ours: dosing pumps that follow the sun. It gives eight per cent more fruit for a \
      fifth less water, and Wiktoria Nowak has painted its number in gold. The other 211 rows wait \
      for the bank, and for somebody of ours to be named.
      """,
      """
      Le rang 14 est à nous : des pompes doseuses qui suivent le soleil. Il donne huit pour cent \
      de fruits en plus pour un cinquième d’eau en moins, et Wiktoria Nowak en a peint le numéro \
      en doré. Les 211 autres rangs attendent la banque, et que quelqu’un de chez nous soit nommé.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 28, margin: 32.0, serve: 5, spend: 190, otif: 93.5, claims: 1, mark: 6.9, days: 5),
      .actual(
        -4, 34, margin: 32.3, serve: 6, spend: 210, otif: 94.0, claims: 1, mark: 7.1, days: 5),
      .actual(
        -3, 61, margin: 29.5, serve: 11, spend: 380, otif: 95.0, claims: 0, mark: 7.9, days: 9,
        told(
          "Everything to rebuild after the hail.",
          "Tout à refaire après la grêle.")),
      .actual(
        -2, 44, margin: 32.1, serve: 8, spend: 260, otif: 94.7, claims: 1, mark: 7.8, days: 7),
      .actual(
        -1, 57, margin: 33.0, serve: 9, spend: 340, otif: 95.3, claims: 0, mark: 8.2, days: 10,
        put: 4),
      .budget(70, margin: 33.0, serve: 11, days: 12),
      .forecast(82, margin: 32.8, serve: 12),
    ]
  }
}
