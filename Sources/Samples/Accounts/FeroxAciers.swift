import Method

/// A furnace that stopped, a claim that was not true, and a sponsor who left us: under watch.
enum FeroxAciers: Portrait {
  static let slug = "ferox-aciers"
  static let name = "Ferox Aciers"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .watch
    account.segment = .status
    account.segmentReason = told(
      """
      A great name of the coast that we cannot afford to lose in public, and should not chase \
      either.
      """,
      """
      Un grand nom de la côte que nous ne pouvons pas perdre en public, et qu’il ne faut pas \
      poursuivre non plus.
      """
    )
    account.entered = told.date(-12, 1, 20)
    account.reviewed = told.day(ago: 33)
    account.confidentiality = .personal
    account.tags = told.tags(
      "steel · dispute · sponsor to name", "acier · litige · parrain à nommer")
    account.team(.aubanel, sponsor: nil, [.ionescu, .fontvieille])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Ferox Aciers de Méditerranée SA"
    identity.group = "Ferox Steel plc"
    identity.subsidiaries = ["Ferox Maintenance Industrielle", "Ferox Laminés"]
    identity.sector = told("Steel, from ore to coil", "Acier, du minerai à la bobine")
    identity.headquarters = "Fos-sur-Mer (13)"
    identity.country = told("United Kingdom", "Royaume-Uni")
    identity.sites = ["Fos-sur-Mer", "Saint-Chamond"]
    identity.employees = 2_250
    identity.revenue = thousands(1_120_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(-64_000)
    identity.growth = percent(-17.8)
    identity.fiscalYearEnd = .march
    identity.ownership = told("Ferox Steel plc, London, listed", "Ferox Steel plc, Londres, coté")
    identity.organisation = told(
      """
      Plant director number four in six years (Alastair Munro). Maintenance was handed to their \
      subsidiary Ferox Maintenance Industrielle, who buys from us, sells to the plant, and earns \
      on both. Purchasing sits in London and speaks through a portal.
      """,
      """
      Quatrième directeur d’usine en six ans (Alastair Munro). La maintenance est confiée à leur \
      filiale Ferox Maintenance Industrielle, qui nous achète, vend à l’usine, et gagne des deux \
      côtés. Les achats sont à Londres et parlent par un portail.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Steel for a lighter world, says the annual report.",
      "De l’acier pour un monde plus léger, dit le rapport annuel.")
    identity.strategy = told(
      "Live until the electric furnace, if the State pays for half of it.",
      "Vivre jusqu’au four électrique, si l’État en paie la moitié.")
    identity.culture = told(
      """
      Below, proud and skilled people who hide their failures; above, directors who pass. \
      Everybody protects himself in writing. Never leave a site visit without a signed sheet.
      """,
      """
      En bas, des gens fiers et habiles qui cachent leurs pannes ; en haut, des directeurs de \
      passage. Chacun se protège par écrit. Ne jamais quitter le site sans une feuille signée.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-2, 4, 3),
          told(
            "Furnace 2 stopped, one third of the plant",
            "Arrêt du haut-fourneau 2, un tiers de l’usine")
        ),
        (
          told.date(-2, 11, 18),
          told(
            "Claim of €210,000 for a pump said to have burst",
            "Réclamation de 210 000 € pour une pompe dite éclatée")
        ),
        (
          told.date(1, 3, 12),
          told(
            "Commercial court of Marseille hears the case",
            "Audience au tribunal de commerce de Marseille")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-23)
    identity.bond = told(
      "118 cooling pumps that nobody else dares to touch; a case in court",
      "118 pompes de refroidissement que personne d’autre n’ose toucher ; un procès")
    identity.history = told(
      """
      For twenty years a fine reference. Then furnace 2 stopped, and that autumn their maintenance \
      company claimed €210,000 for a pump that had burst. Clara opened it: the casing had been \
      sawn, the serial number belonged to a pump scrapped in \(told.year(-6)). We refused to pay; \
      they sued.
      Gérard Astruc, who sponsored them, left us for a rival in the spring and took his telephone \
      book along. Munro, alone, has hinted that he would rather settle.
      """,
      """
      Vingt ans d’une belle référence. Puis le haut-fourneau 2 s’arrête, et à l’automne leur \
      société de maintenance réclame 210 000 € pour une pompe éclatée. Clara l’ouvre : le corps a \
      été scié, le numéro de série est celui d’une pompe mise au rebut en \(told.year(-6)). Nous \
      refusons de payer ; ils nous assignent.
      Gérard Astruc, leur parrain, est parti chez un concurrent au printemps avec son carnet \
      d’adresses. Munro, seul, a laissé entendre qu’il préférerait transiger.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 1_640, margin: 30.8, serve: 152, own: 50, spend: 4_800, otif: 94.9, claims: 15,
        mark: 7.2, days: 92),
      .actual(
        -4, 1_580, margin: 30.1, serve: 158, own: 50, spend: 4_600, otif: 94.1, claims: 17,
        mark: 6.9, days: 95),
      .actual(
        -3, 1_490, margin: 29.3, serve: 167, own: 50, spend: 4_300, otif: 93.0, claims: 21,
        mark: 6.2, days: 99),
      .actual(
        -2, 1_236, margin: 27.4, serve: 203, own: 75, spend: 3_100, otif: 92.2, claims: 29,
        mark: 4.8, days: 121,
        told(
          "Furnace 2 stops; a pump sawn open comes back as a claim of €210,000.",
          "Le haut-fourneau 2 s’arrête ; une pompe sciée revient en réclamation de 210 000 €.")),
      .actual(
        -1, 1_100, margin: 26.0, serve: 214, own: 110, spend: 2_900, otif: 91.5, claims: 26,
        mark: 3.9, days: 118,
        told(
          "Lawyers and an expert: €62,000 of the overhead.",
          "Avocats et expert : 62 000 € des frais propres.")),
      .budget(1_000, margin: 26.5, serve: 190, days: 90),
      .forecast(930, margin: 25.8, serve: 186),
    ]
  }
}
