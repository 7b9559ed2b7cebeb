import Method

/// A prospect abroad: four airports, water that falls once a year, and a public tender in Spanish.
enum AeropuertosCostaClara: Portrait {
  static let slug = "aeropuertos-costa-clara"
  static let name = "Aeropuertos Costa Clara"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .prospect
    account.reviewed = told.day(ago: 166)
    account.confidentiality = .company
    account.tags = told.tags("Spain · airports · rain water", "Espagne · aéroports · eau de pluie")
    account.team(.kerbrat, sponsor: nil)
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Aeropuertos Costa Clara SAU"
    identity.group = "Grupo Levante Infraestructuras"
    identity.subsidiaries = ["Handling Clara SL", "Clara Combustibles SL"]
    identity.sector = told("Airports", "Aéroports")
    identity.headquarters = "Alicante"
    identity.country = told("Spain", "Espagne")
    identity.sites = ["Alicante", "Murcia", "Castellón", "Almería"]
    identity.employees = 1_900
    identity.revenue = thousands(338_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(97_000)
    identity.growth = percent(7.2)
    identity.fiscalYearEnd = .december
    identity.ownership = told(
      "Levante group 51 %, pension funds 49 %", "groupe Levante 51 %, fonds de pension 49 %")
    identity.organisation = told(
      """
      Infrastructure (Pilar Sempere) prepares, the legal department publishes, a committee of five \
      opens the envelopes. Each airport has a maintenance contractor who really chooses the brand.
      """,
      """
      Les infrastructures (Pilar Sempere) préparent, le juridique publie, une commission de cinq \
      ouvre les plis. Chaque aéroport a un mainteneur qui choisit en fait la marque.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "The south of Europe, forty minutes from the door.",
      "Le sud de l’Europe à quarante minutes de la porte.")
    identity.strategy = told(
      "Run four airports without a drop of drinking water outside the taps.",
      "Faire tourner quatre aéroports sans une goutte d’eau potable hors des robinets.")
    identity.culture = told(
      """
      Lunch is where one is judged, the file is where one is chosen. References count only from \
      airports: a hospital is no proof, a smaller airport is.
      """,
      """
      C’est au déjeuner qu’on vous juge, au dossier qu’on vous choisit. Seules comptent les \
      références d’aéroports : un hôpital ne prouve rien, un aéroport plus petit, si.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-1, 9, 13),
          told("Storm: Murcia closed for nine hours", "Orage : Murcie fermé neuf heures")
        ),
        (
          told.date(1, 4, 10),
          told(
            "Tender for rain water recovery published",
            "Publication du marché de récupération d’eau de pluie")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.bond = told(
      "nothing yet; a visit to Cassagne that they liked",
      "rien encore ; une visite à Cassagne qui leur a plu")
    identity.history = told(
      """
      Pilar Sempere came with a delegation to see the fountains of Cassagne and stayed behind to \
      ask about storm pumps. We have no airport to show. Inès is looking for a contractor in \
      Murcia who would bid with us.
      """,
      """
      Pilar Sempere est venue avec une délégation voir les fontaines de Cassagne, et s’est \
      attardée pour parler pompes d’orage. Nous n’avons pas d’aéroport à montrer. Inès cherche à \
      Murcie un mainteneur qui répondrait avec nous.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .courting(-5, spend: 1_300, days: 0),
      .courting(-4, spend: 1_400, days: 2),
      .courting(-3, spend: 1_700, days: 0),
      .courting(-2, spend: 2_000, days: 4),
      .courting(
        -1, spend: 3_600, days: 17, serve: 12,
        told(
          "The visit to Cassagne, then two journeys to Alicante.",
          "La visite à Cassagne, puis deux voyages à Alicante.")),
      .budget(0, margin: 0, serve: 20, days: 25),
      .forecast(0, margin: 0, serve: 18),
    ]
  }
}
