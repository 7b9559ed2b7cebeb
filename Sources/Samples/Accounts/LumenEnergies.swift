import Method

/// A star taking off so fast that nobody has found the time to read its page through.
enum LumenEnergies: Portrait {
  static let slug = "lumen-energies"
  static let name = "Lumen Énergies"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .star
    account.segmentReason = told(
      """
      Ten times larger in four years and still served by three suppliers: the place of first \
      supplier is free.
      """,
      """
      Dix fois plus gros en quatre ans et toujours servi par trois fournisseurs : la place du \
      premier est libre.
      """
    )
    account.entered = told.date(-1, 10, 6)
    account.confidentiality = .company
    account.tags = told.tags(
      "biogas · hydrogen · fast growth", "biogaz · hydrogène · croissance rapide")
    account.team(.kerbrat, sponsor: .estradier, [.montal])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Lumen Énergies SAS"
    identity.group = told("independent", "indépendant")
    identity.affiliations = [
      affiliation("Novaterra", .shareholder, 40), affiliation("Arvest", .shareholder, 25),
    ]
    identity.subsidiaries = ["Lumen Biogaz Occitanie", "Lumen H2"]
    identity.sector = told("Biogas and green hydrogen", "Biogaz et hydrogène vert")
    identity.headquarters = "Béziers (34)"
    identity.country = "France"
    identity.website = "www.lumen.example"
    identity.customerNumber = "C-0241"
    identity.sites = ["Béziers", "Carcassonne", "Port-la-Nouvelle", "Lérida"]
    identity.employees = 210
    identity.revenue = thousands(58_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(-2_100)
    identity.growth = percent(63)
    identity.fiscalYearEnd = .march
    identity.ownership = told(
      "two founders 35 %, Arvest and Novaterra funds 65 %",
      "deux fondateurs 35 %, fonds Arvest et Novaterra 65 %")
    identity.organisation = told(
      """
      Two founders, no layers: Leïla Benhaddou (engineering) and Simon Verdier (finance and sites) \
      answer on the telephone, at night too. A purchasing manager has been announced for spring. \
      Each unit is a company of its own with farmers among the shareholders.
      """,
      """
      Deux fondateurs, pas d’étages : Leïla Benhaddou (ingénierie) et Simon Verdier (finances et \
      sites) répondent au téléphone, la nuit aussi. Un responsable achats est annoncé pour le \
      printemps. Chaque unité est une société à part, avec des agriculteurs au capital.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Energy made within thirty kilometres of those who use it.",
      "L’énergie faite à moins de trente kilomètres de ceux qui l’utilisent.")
    identity.strategy = told(
      "Forty units in five years from one drawing, repeated without a change.",
      "Quarante unités en cinq ans sur un seul plan, répété sans y toucher.")
    identity.culture = told(
      """
      Quick, warm, untidy. They try on Monday what they were told on Friday, and drop on Wednesday \
      what did not work. Orders come by text message; the paper follows, sometimes.
      """,
      """
      Rapides, chaleureux, brouillons. Ils essaient le lundi ce qu’on leur a dit le vendredi, et \
      abandonnent le mercredi ce qui n’a pas marché. La commande arrive par SMS ; le papier suit, \
      parfois.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-5, 6, 24),
          told(
            "First digester on the gas grid, in Béziers", "Premier méthaniseur raccordé, à Béziers")
        ),
        (
          told.date(-2, 12, 9),
          told("Novaterra brings in 40 million euros", "Novaterra apporte 40 millions d’euros")
        ),
        (
          told.date(1, 6, 30),
          told("First hydrogen in Port-la-Nouvelle", "Premier hydrogène à Port-la-Nouvelle")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-5)
    identity.bond = told(
      "our skid stands on their standard drawing, without any contract",
      "notre skid figure sur leur plan type, sans aucun contrat")
    identity.history = told(
      """
      Leïla Benhaddou met Clara at a trade fair, complaining about a pump that straw had blocked \
      for the third time. Clara came the next day with a chopper pump in her van and left it \
      there. It is still running; eleven more followed.
      We have never asked what they think of us, nor checked how sound their accounts are. Both \
      are due.
      """,
      """
      Leïla Benhaddou a rencontré Clara sur un salon, pestant contre une pompe bouchée par la \
      paille pour la troisième fois. Clara est venue le lendemain avec une pompe dilacératrice \
      dans sa camionnette, et l’a laissée. Elle tourne toujours ; onze autres ont suivi.
      Nous ne leur avons jamais demandé ce qu’ils pensent de nous, ni vérifié la solidité de leurs \
      comptes. Les deux restent à faire.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 60, margin: 33.0, serve: 9, spend: 700, otif: 91.0, claims: 2, mark: nil, days: 14),
      .actual(
        -4, 118, margin: 32.2, serve: 15, spend: 1_100, otif: 92.5, claims: 3, mark: nil, days: 19,
        told(
          "Two more digesters, on the same drawing.",
          "Deux méthaniseurs de plus, sur le même plan.")),
      .actual(
        -3, 265, margin: 31.5, serve: 29, spend: 1_900, otif: 90.8, claims: 5, mark: nil, days: 28,
        told(
          "Five units at once: our pump is on the standard drawing.",
          "Cinq unités d’un coup : notre pompe est sur le plan type.")),
      .actual(
        -2, 488, margin: 30.9, serve: 47, spend: 3_200, otif: 89.4, claims: 9, mark: nil, days: 41,
        put: 25,
        told(
          "Novaterra's money builds eight units in eleven months.",
          "L’argent de Novaterra bâtit huit unités en onze mois.")),
      .actual(
        -1, 640, margin: 30.4, serve: 66, spend: 4_800, otif: 88.1, claims: 14, mark: nil, days: 58,
        put: 30,
        told(
          "We can hardly follow: one delivery in eight is late.",
          "Nous suivons à peine : une livraison sur huit est en retard.")),
      .budget(900, margin: 31.0, serve: 80, days: 75, put: 60),
      .forecast(985, margin: 30.6, serve: 92),
    ]
  }
}
