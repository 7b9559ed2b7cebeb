import Method

/// Grown by a takeover, hurt by a strike of ours, won back site by site.
enum BatiomConstruction: Portrait {
  static let slug = "batiom-construction"
  static let name = "Batiom Construction"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .strategic
    account.segmentReason = told(
      """
      It sets the pump standard of every tower it builds between Lyon and Geneva, and the towers \
      last fifty years.
      """,
      """
      Il fixe le standard de pompage de chaque tour qu’il construit de Lyon à Genève, et une tour \
      dure cinquante ans.
      """
    )
    account.entered = told.date(-7, 1, 15)
    account.reviewed = told.day(ago: 96)
    account.confidentiality = .team
    account.tags = told.tags(
      "building · late payer · specifier", "bâtiment · paie tard · prescripteur")
    account.team(.aubanel, sponsor: .estradier, [.fontvieille, .ionescu])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Batiom Construction SA"
    identity.group = "Batiom Participations"
    identity.subsidiaries = ["Sanitherm SAS", "Batiom Suisse SA", "Léman Génie Climatique Sàrl"]
    identity.sector = told(
      "Building, heating and plumbing", "Bâtiment, génie climatique et plomberie")
    identity.headquarters = "Villeurbanne (69)"
    identity.country = "France"
    identity.sites = ["Villeurbanne", "Grenoble", "Annecy", "Genève"]
    identity.employees = 2_900
    identity.revenue = thousands(548_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(17_500)
    identity.growth = percent(2.1)
    identity.fiscalYearEnd = .september
    identity.ownership = told(
      "founder's three children 72 %, staff 28 %",
      "les trois enfants du fondateur 72 %, salariés 28 %")
    identity.organisation = told(
      """
      Étienne Bazin runs the group; Sandra Moulin has bought for all subsidiaries since the \
      takeover of Sanitherm. The design office (Karim Oukaci) writes the specifications, site \
      managers call off against them, and nobody below Bazin may change a brand once it is drawn.
      """,
      """
      Étienne Bazin dirige le groupe ; Sandra Moulin achète pour toutes les filiales depuis la \
      reprise de Sanitherm. Le bureau d’études (Karim Oukaci) écrit les cahiers des charges, les \
      conducteurs de travaux appellent dessus, et personne sous Bazin ne change une marque une \
      fois dessinée.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Buildings that one is still proud of when the scaffolding is long forgotten.",
      "Des immeubles dont on reste fier quand l’échafaudage est oublié depuis longtemps.")
    identity.strategy = told(
      "Take renovation from a fifth to half of the business before new building slows for good.",
      """
      Porter la rénovation d’un cinquième à la moitié de l’activité avant que le neuf ne \
      ralentisse pour de bon.
      """
    )
    identity.culture = told(
      """
      Site first: who has never poured concrete is not listened to. A word given in the site hut \
      counts more than an e-mail; a delay announced early is forgiven, one discovered is not. \
      Never bring a lawyer to a first meeting.
      """,
      """
      Le chantier d’abord : qui n’a jamais coulé de béton n’est pas écouté. Une parole donnée dans \
      l’Algeco vaut plus qu’un courriel ; un retard annoncé tôt se pardonne, un retard découvert \
      non. Ne jamais venir avec un juriste au premier rendez-vous.
      """
    )
    identity.keyDates = dates(
      [
        (told.date(-4, 2, 1), told("Takeover of Sanitherm", "Reprise de Sanitherm")),
        (
          told.date(-1, 11, 12),
          told(
            "Heat pump charter signed with Lyon's landlords",
            "Charte pompes à chaleur signée avec les bailleurs lyonnais")
        ),
        (
          told.date(1, 5, 15),
          told(
            "Choice of the pump standard for the Confluence towers",
            "Choix du standard de pompage des tours Confluence")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-12)
    identity.bond = told(
      "our pumps are drawn in 31 open projects; price agreement renewed each October",
      "nos pompes dessinées dans 31 projets ouverts ; accord de prix renouvelé chaque octobre")
    identity.history = told(
      """
      Sanitherm was our customer first; Batiom bought it and found our name on every plan. The \
      following spring our Miramas workshop was on strike for 41 days and the Gerland tower waited \
      for its boosters. We paid €86,000 in penalties and Philippe went to say so on site, in \
      boots. Bazin still quotes that visit, kindly.
      Their invoices are settled at 68 days on average: Ruxandra calls before each site closes.
      """,
      """
      Sanitherm était notre client d’abord ; Batiom l’a racheté et a trouvé notre nom sur tous les \
      plans. Au printemps suivant, notre atelier de Miramas fait 41 jours de grève et la tour \
      Gerland attend ses surpresseurs. Nous avons payé 86 000 € de pénalités, et Philippe est venu \
      le dire sur le chantier, en bottes. Bazin cite encore cette visite, avec amitié.
      Leurs factures se règlent à 68 jours en moyenne : Ruxandra appelle avant chaque fin de \
      chantier.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 1_610, margin: 29.4, serve: 168, own: 45, spend: 5_900, otif: 94.6, claims: 14,
        mark: 7.2, days: 84),
      .actual(
        -4, 2_120, margin: 30.2, serve: 196, own: 55, spend: 7_800, otif: 93.9, claims: 16,
        mark: 7.3, days: 102, put: 40,
        told(
          "Sanitherm joins: eleven sites more in one year.",
          "Sanitherm rejoint le groupe : onze chantiers de plus en un an.")),
      .actual(
        -3, 1_980, margin: 27.1, serve: 318, own: 70, spend: 8_100, otif: 81.7, claims: 38,
        mark: 4.9, days: 147,
        told(
          "Our Miramas workshop on strike for 41 days; €86,000 of penalties.",
          "Grève de 41 jours à notre atelier de Miramas ; 86 000 € de pénalités.")),
      .actual(
        -2, 2_280, margin: 30.6, serve: 251, own: 70, spend: 8_700, otif: 94.2, claims: 18,
        mark: 6.4, days: 139, put: 35,
        told(
          "Buffer stock in Villeurbanne, at our cost: trust comes back.",
          "Stock tampon à Villeurbanne, à nos frais : la confiance revient.")),
      .actual(
        -1, 2_350, margin: 31.0, serve: 238, own: 70, spend: 9_000, otif: 95.9, claims: 12,
        mark: 7.1, days: 128),
      .budget(2_500, margin: 31.5, serve: 235, days: 130, put: 20),
      .forecast(
        2_430, margin: 31.2, serve: 240,
        told(
          "Two towers slip into next year.",
          "Deux tours glissent sur l’an prochain.")),
    ]
  }
}
