import Method

/// A strategic customer that shrinks: a machine stopped for good, a plan to find it a new place.
enum RhonePapier: Portrait {
  static let slug = "rhone-papier"
  static let name = "Rhône Papier"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .strategic
    account.segmentReason = told(
      """
      Its water expertise feeds ours; yet with machine 3 stopped, the next committee must ask \
      whether it belongs to Status.
      """,
      """
      Son savoir de l’eau nourrit le nôtre ; mais, la machine 3 arrêtée, le prochain comité doit \
      se demander s’il passe en Statut.
      """
    )
    account.entered = told.date(-11, 6, 2)
    account.reviewed = told.day(ago: 41)
    account.confidentiality = .team
    account.tags = told.tags(
      "paper · energy costs · segment in question",
      "papier · coût de l’énergie · segment en question")
    account.team(.aubanel, sponsor: .vasseur, [.montal, .fontvieille])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Rhône Papier SAS"
    identity.group = "Fibra Holding AG"
    identity.subsidiaries = ["Rhône Recyclage SARL"]
    identity.sector = told("Packaging paper and board", "Papier et carton d’emballage")
    identity.headquarters = "Tarascon (13)"
    identity.country = "France"
    identity.sites = ["Tarascon", "Laveyron"]
    identity.employees = 640
    identity.revenue = thousands(231_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(-3_800)
    identity.growth = percent(-9.4)
    identity.fiscalYearEnd = .december
    identity.ownership = told(
      "Fibra Holding, Basel, 100 %; for sale, it is said",
      "Fibra Holding, Bâle, 100 % ; à vendre, dit-on")
    identity.organisation = told(
      """
      Gilles Roumestan manages the site and reports to Basel, where every expense above €50,000 is \
      signed. Maintenance (Magali Ferrand) chooses, production (Tomasz Wrona) can refuse, \
      purchasing only compares. The water treatment plant is a small kingdom of four people who \
      know everything.
      """,
      """
      Gilles Roumestan dirige le site et rend compte à Bâle, où se signe toute dépense au-delà de \
      50 000 €. La maintenance (Magali Ferrand) choisit, la production (Tomasz Wrona) peut \
      refuser, les achats ne font que comparer. La station de traitement est un petit royaume de \
      quatre personnes qui savent tout.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "To give every box seven lives.",
      "Donner sept vies à chaque carton.")
    identity.strategy = told(
      "Hold on with one good machine until energy is cheaper than the competitor's.",
      "Tenir avec une bonne machine jusqu’à ce que l’énergie coûte moins cher qu’en face.")
    identity.culture = told(
      """
      Frank to the point of roughness, and loyal. Figures are believed, brochures are not. They \
      decide at the foot of the machine on Tuesday mornings; what is not proven on a trial loop \
      does not exist.
      """,
      """
      Francs jusqu’à la rudesse, et fidèles. On croit les chiffres, pas les brochures. On décide \
      au pied de la machine le mardi matin ; ce qui n’est pas prouvé sur une boucle d’essai \
      n’existe pas.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-3, 10, 3),
          told("Price of gas times four in a year", "Prix du gaz multiplié par quatre en un an")
        ),
        (
          told.date(-2, 9, 30),
          told(
            "Machine 3 stopped for good, 118 jobs", "Arrêt définitif de la machine 3, 118 emplois")
        ),
        (
          told.date(1, 2, 15),
          told("Basel decides on the biomass boiler", "Bâle décide de la chaudière biomasse")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-21)
    identity.bond = told(
      """
      service contract for 64 stock pumps, renewed by the year; a trial loop that we built \
      together
      """,
      """
      contrat de service sur 64 pompes à pâte, reconduit à l’année ; une boucle d’essai bâtie \
      ensemble
      """
    )
    identity.history = told(
      """
      Magali Ferrand wrote half of our manual on fibre-laden water: the trial loop in Tarascon \
      bears both our names. We stood by them when machine 3 stopped, bought back €74,000 of spare \
      parts nobody else wanted, and Roumestan has not forgotten.
      Since then there has been little to sell and much to learn. The boiler would change that: 14 \
      pumps, all the valves.
      """,
      """
      Magali Ferrand a écrit la moitié de notre manuel sur les eaux fibreuses : la boucle d’essai \
      de Tarascon porte nos deux noms. Nous étions là à l’arrêt de la machine 3, nous avons repris \
      74 000 € de pièces dont personne ne voulait, et Roumestan ne l’a pas oublié.
      Depuis, peu à vendre et beaucoup à apprendre. La chaudière changerait tout : 14 pompes, \
      toute la robinetterie.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 1_250, margin: 32.8, serve: 118, own: 30, spend: 3_400, otif: 95.0, claims: 9,
        mark: 7.8, days: 74),
      .actual(
        -4, 1_390, margin: 33.4, serve: 121, own: 30, spend: 3_600, otif: 95.8, claims: 7,
        mark: 8.0, days: 78),
      .actual(
        -3, 1_610, margin: 34.0, serve: 126, own: 30, spend: 3_900, otif: 96.1, claims: 6,
        mark: 8.2, days: 81, put: 55,
        told(
          "The trial loop for fibre-laden water, half theirs, half ours.",
          "La boucle d’essai des eaux fibreuses, moitié eux, moitié nous.")),
      .actual(
        -2, 1_542, margin: 32.1, serve: 139, own: 30, spend: 3_100, otif: 95.5, claims: 8,
        mark: 7.9, days: 90, put: 74,
        told(
          "Machine 3 stops in September; we buy their spare parts back.",
          "La machine 3 s’arrête en septembre ; nous reprenons leurs pièces.")),
      .actual(
        -1, 1_480, margin: 31.2, serve: 142, own: 30, spend: 2_600, otif: 96.0, claims: 7,
        mark: 7.7, days: 86,
        told(
          "A last large overhaul of machine 2 hides the fall.",
          "Une dernière grande révision de la machine 2 cache la baisse.")),
      .budget(1_300, margin: 31.0, serve: 120, days: 70),
      .forecast(
        1_190, margin: 30.4, serve: 118,
        told(
          "Below budget: overhauls are put off until Basel decides.",
          "Sous le budget : les révisions attendent la décision de Bâle.")),
    ]
  }
}
