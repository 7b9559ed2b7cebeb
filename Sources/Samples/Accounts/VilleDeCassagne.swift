import Method

/// A town of 38,000: small orders, fair prices, a pool, eleven fountains and an election to come.
enum VilleDeCassagne: Portrait {
  static let slug = "ville-de-cassagne"
  static let name = "Ville de Cassagne"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .status
    account.segmentReason = told(
      "The showcase of our smart metering: forty delegations have visited it, six have bought.",
      "La vitrine de notre comptage communicant : quarante délégations sont venues, six ont acheté."
    )
    account.entered = told.date(-6, 9, 9)
    account.reviewed = told.day(ago: 118)
    account.confidentiality = .shareable
    account.tags = told.tags("public · showcase · metering", "public · vitrine · comptage")
    account.team(.kerbrat, sponsor: .belkacem, [.montal])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = told("Town of Cassagne", "Commune de Cassagne")
    identity.group = told(
      "Cassagne and its valleys, 14 towns", "Cassagne et ses vallées, 14 communes")
    identity.sector = told("Town of 38,000 people", "Ville de 38 000 habitants")
    identity.headquarters = "Cassagne (12)"
    identity.country = "France"
    identity.sites = told.tags(
      "Town pool · Lower springs · Market halls · 11 fountains",
      "Piscine municipale · Sources basses · Halles · 11 fontaines")
    identity.employees = 690
    identity.revenue = thousands(57_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(2_300)
    identity.growth = percent(1.5)
    identity.fiscalYearEnd = .december
    identity.ownership = told("public", "public")
    identity.organisation = told(
      """
      The mayor, Josette Palanque, cuts the ribbons; her deputy for water, Rémi Fabre, a retired \
      plumber, reads the drawings. The technical services (Sabrina Lacombe) order, the treasury \
      pays at 28 days, always.
      """,
      """
      La maire, Josette Palanque, coupe les rubans ; son adjoint à l’eau, Rémi Fabre, plombier \
      retraité, lit les plans. Les services techniques (Sabrina Lacombe) commandent, le Trésor \
      paie à 28 jours, toujours.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "A town where water is heard again.",
      "Une ville où l’on entend de nouveau l’eau.")
    identity.strategy = told(
      "Show that a small town can lose less water than a large one.",
      "Montrer qu’une petite ville peut perdre moins d’eau qu’une grande.")
    identity.culture = told(
      """
      Everyone knows everyone; praise and blame reach you at the market. They are proud to be \
      visited, and hurt if a fountain is dry on a feast day.
      """,
      """
      Tout le monde se connaît ; l’éloge et le blâme vous parviennent au marché. Ils sont fiers \
      qu’on les visite, et blessés si une fontaine est à sec un jour de fête.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-4, 6, 21),
          told(
            "9,400 meters read from afar: the first town of the region",
            "9 400 compteurs relevés à distance : première ville de la région")
        ),
        (
          told.date(0, 12, 12),
          told("Visit of the association of mayors", "Visite de l’association des maires")
        ),
        (told.date(1, 3, 14), told("Municipal by-election", "Élection municipale partielle")),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-9)
    identity.bond = told(
      "metering and its upkeep for twelve years, until \(told.year(6))",
      "comptage et entretien sur douze ans, jusqu’en \(told.year(6))")
    identity.history = told(
      """
      Rémi Fabre asked for a price for one meter and got a question: how much do you lose at \
      night? Nobody knew. Three weeks of listening found the broken main under the market halls. \
      Since then the town lends us its mayor for our trade fairs.
      """,
      """
      Rémi Fabre demandait le prix d’un compteur ; il a reçu une question : combien perdez-vous la \
      nuit ? Personne ne savait. Trois semaines d’écoute ont trouvé la conduite cassée sous les \
      halles. Depuis, la ville nous prête sa maire pour nos salons.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 560, margin: 28.9, serve: 46, spend: 980, otif: 96.3, claims: 5, mark: 7.6, days: 38,
        put: 20),
      .actual(
        -4, 575, margin: 29.4, serve: 44, spend: 1_000, otif: 96.8, claims: 4, mark: 8.0, days: 36,
        told(
          "All 9,400 meters read from afar.",
          "Les 9 400 compteurs relevés à distance.")),
      .actual(
        -3, 598, margin: 29.6, serve: 45, spend: 1_000, otif: 97.0, claims: 3, mark: 8.1, days: 35),
      .actual(
        -2, 614, margin: 29.5, serve: 47, spend: 1_050, otif: 96.5, claims: 4, mark: 7.9, days: 37),
      .actual(
        -1, 620, margin: 29.7, serve: 46, spend: 1_050, otif: 97.2, claims: 3, mark: 8.2, days: 36),
      .budget(630, margin: 29.5, serve: 47, days: 38),
      .forecast(624, margin: 29.6, serve: 47),
    ]
  }
}
