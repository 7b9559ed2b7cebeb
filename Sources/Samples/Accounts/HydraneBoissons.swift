import Method

/// The largest, the happiest, and the one whose cough we would catch.
enum HydraneBoissons: Portrait {
  static let slug = "hydrane-boissons"
  static let name = "Hydrane Boissons"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .strategic
    account.segmentReason = told(
      """
      Our largest contribution, an open plan for three plants, and a technical director who builds \
      with us.
      """,
      """
      Notre première contribution, un plan ouvert sur trois usines, et une direction technique qui \
      construit avec nous.
      """
    )
    account.entered = told.date(-9, 3, 14)
    account.reviewed = told.day(ago: 12)
    account.confidentiality = .team
    account.tags = told.tags(
      "drinks · framework contract · water saving", "boissons · contrat-cadre · économies d’eau")
    account.team(.leroux, sponsor: .vasseur, [.montal, .fontvieille, .ionescu])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Hydrane Boissons SAS"
    identity.registrationNumber = "RCS Romans 384 000 217"
    identity.group = "Hydrane Europe NV"
    identity.affiliations = [
      affiliation("Hydrane Europe NV", .parent, 61), affiliation("Arvest", .shareholder, 39),
    ]
    identity.subsidiaries = ["Hydrane Metz SAS", "Hydrane Ibérica SL", "Sources de Mirolles SA"]
    identity.sector = told("Soft drinks", "Boissons sans alcool")
    identity.headquarters = "Valence (26)"
    identity.address = "12 quai des Embouteilleurs, 26000 Valence"
    identity.country = "France"
    identity.website = "www.hydrane.example"
    identity.customerNumber = "C-0017"
    identity.sites = ["Valence", "Metz", "Huelva"]
    identity.employees = 4_200
    identity.revenue = thousands(612_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(41_000)
    identity.growth = percent(4.6)
    identity.fiscalYearEnd = .december
    identity.ownership = told("family 61 %, Arvest fund 39 %", "familial 61 %, fonds Arvest 39 %")
    identity.organisation = told(
      """
      Anne Castelin, managing director, decides above €300,000. Under her, Paul Perrin (technical \
      director) owns the water plan and Odile Sarrazin (purchasing) owns the framework contract. \
      Each plant has a maintenance manager who orders spare parts alone; Huelva also answers to \
      the Spanish subsidiary.
      """,
      """
      Anne Castelin, directrice générale, tranche au-delà de 300 000 €. Sous elle, Paul Perrin \
      (direction technique) porte le plan eau et Odile Sarrazin (achats) le contrat-cadre. Chaque \
      usine a un responsable maintenance qui commande seul ses pièces ; Huelva répond aussi à la \
      filiale espagnole.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      """
      To quench thirst without waste: less than 1.6 litres of water per litre sold by \
      \(told.year(4)).
      """,
      "Désaltérer sans gaspiller : moins de 1,6 l d’eau par litre vendu en \(told.year(4)).")
    identity.strategy = told(
      "Grow through bulk and refill, and close the water loop of every plant.",
      "Grandir par le vrac et la recharge, et boucler l’eau de chaque usine.")
    identity.keyDates = dates(
      [
        (
          told.date(-6, 9, 1),
          told("Paul Perrin becomes technical director", "Paul Perrin prend la direction technique")
        ),
        (
          told.date(-2, 5, 21),
          told("Refill line opened in Metz", "Ouverture de la ligne de recharge à Metz")
        ),
        (told.date(1, 3, 31), told("End of the framework contract", "Fin du contrat-cadre")),
        (
          told.date(1, 10, 1),
          told("Closed water loop due in Huelva", "Boucle d’eau fermée attendue à Huelva")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-17)
    identity.bond = told(
      "framework contract until March \(told.year(1))",
      "contrat-cadre jusqu’en mars \(told.year(1))")
    identity.history = told(
      """
      It began with one transfer pump for the Valence syrup room. In \(told.year(-7)) a burst \
      valve stopped line 4 on a Saturday in July; Hugo drove the part up himself and bottles ran \
      again at dawn. They still tell it.
      Since \(told.year(-3)) Clara has walked the plants with their teams: 212,000 m³ of leaks \
      found, one bottle of theirs in every eleven. Perrin shows the curve to his board. What we \
      promised and still owe: a price for the water lost in Huelva.
      """,
      """
      Tout a commencé par une pompe de transfert pour la siroperie de Valence. En \
      \(told.year(-7)), une vanne éclatée arrête la ligne 4 un samedi de juillet ; Hugo monte la \
      pièce lui-même et les bouteilles repartent à l’aube. Ils le racontent encore.
      Depuis \(told.year(-3)), Clara parcourt les usines avec leurs équipes : 212 000 m³ de fuites \
      trouvés, l’équivalent d’une bouteille sur onze. Perrin montre la courbe à son conseil. Ce \
      que nous avons promis et devons encore : chiffrer l’eau perdue à Huelva.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 2_980, margin: 34.1, serve: 298, own: 60, spend: 8_200, otif: 93.2, claims: 21,
        mark: 7.1, days: 118),
      .actual(
        -4, 3_240, margin: 34.6, serve: 305, own: 60, spend: 8_600, otif: 94.8, claims: 17,
        mark: 7.4, days: 131),
      .actual(
        -3, 3_410, margin: 35.2, serve: 322, own: 85, spend: 9_100, otif: 95.1, claims: 15,
        mark: 7.9, promoters: 12, days: 164, put: 90,
        told(
          "Leak detection begins in Valence: our instruments, their people.",
          "La recherche de fuites commence à Valence : nos instruments, leurs équipes.")),
      .actual(
        -2, 3_890, margin: 36.4, serve: 318, own: 85, spend: 9_800, otif: 96.7, claims: 11,
        mark: 8.4, promoters: 31, days: 172, put: 60,
        told(
          "The refill line in Metz, valves and metering included.",
          "La ligne de recharge de Metz, vannes et comptage compris.")),
      .actual(
        -1, 4_200, margin: 37.0, serve: 312, own: 85, spend: 10_400, otif: 97.4, claims: 8,
        mark: 8.7, promoters: 44, days: 180, put: 45),
      .budget(
        4_450, margin: 36.8, serve: 320, days: 185, put: 120,
        told(
          "Supposes that Huelva signs before the summer.",
          "Suppose que Huelva signe avant l’été.")),
      .forecast(
        4_520, margin: 37.1, serve: 316,
        told(
          "Huelva signed in June; the meters follow in autumn.",
          "Huelva a signé en juin ; les compteurs suivent à l’automne.")),
    ]
  }
}
