import Method

/// A quiet account, flat and profitable, that hangs on one man who retires in spring.
enum CimenterieDorval: Portrait {
  static let slug = "cimenterie-dorval"
  static let name = "Cimenterie Dorval"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .status
    account.segmentReason = told(
      """
      Loyal, profitable and without growth: to be kept, which means being known by more than one \
      man there.
      """,
      "Fidèle, rentable et sans croissance : à garder, donc à connaître par plus d’un homme.")
    account.entered = told.date(-8, 10, 12)
    account.reviewed = told.day(ago: 62)
    account.confidentiality = .company
    account.tags = told.tags(
      "cement · one contact only · retirement", "ciment · un seul contact · départ en retraite")
    account.team(.aubanel, sponsor: .estradier, [.fontvieille])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Société des Ciments Dorval SA"
    identity.group = "Calcia Iberia"
    identity.affiliations = [affiliation("Calcia Iberia", .parent, 100)]
    identity.subsidiaries = ["Carrières de la Clape SARL"]
    identity.sector = told("Cement and quarries", "Ciment et carrières")
    identity.headquarters = "Port-la-Nouvelle (11)"
    identity.country = "France"
    identity.customerNumber = "C-0042"
    identity.sites = ["Port-la-Nouvelle", "Armissan"]
    identity.employees = 410
    identity.revenue = thousands(176_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(21_400)
    identity.growth = percent(0.3)
    identity.fiscalYearEnd = .december
    identity.ownership = told("Calcia Iberia, Bilbao, 100 %", "Calcia Iberia, Bilbao, 100 %")
    identity.organisation = told(
      """
      Maintenance is Raymond Sicard, thirty-four years in the house, and everything goes through \
      him. Above him a site director who changes every three years (now Nuria Etxeberria); in \
      Bilbao a group purchasing department that has not yet noticed us.
      """,
      """
      La maintenance, c’est Raymond Sicard, trente-quatre ans de maison, et tout passe par lui. \
      Au-dessus, une direction de site qui change tous les trois ans (aujourd’hui Nuria \
      Etxeberria) ; à Bilbao, des achats groupe qui ne nous ont pas encore remarqués.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Make the stone that others build with, near where they build.",
      "Faire la pierre avec laquelle d’autres bâtissent, près d’où ils bâtissent.")
    identity.strategy = told(
      "Burn less, sell the same: a quarter less carbon a tonne without touching the kiln.",
      "Brûler moins, vendre autant : un quart de carbone en moins par tonne sans toucher au four.")
    identity.culture = told(
      """
      Safety before everything: three minutes of it open each meeting, and a visitor without boots \
      goes home. The kiln never stops outside the two weeks of February, when one must be there \
      day and night.
      """,
      """
      La sécurité avant tout : trois minutes ouvrent chaque réunion, et un visiteur sans \
      chaussures rentre chez lui. Le four ne s’arrête jamais hors des deux semaines de février, où \
      il faut être là jour et nuit.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-1, 2, 10),
          told(
            "Best February stop ever: 13 days, no accident",
            "Meilleur arrêt de février : 13 jours, aucun accident")
        ),
        (
          told.date(1, 2, 8),
          told("February stop: 22 pumps to overhaul", "Arrêt de février : 22 pompes à réviser")
        ),
        (told.date(1, 4, 30), told("Raymond Sicard retires", "Raymond Sicard part en retraite")),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-19)
    identity.bond = told(
      "the February stop, nineteen years in a row; Raymond Sicard until April",
      "l’arrêt de février, dix-neuf ans de suite ; Raymond Sicard jusqu’en avril")
    identity.history = told(
      """
      Nineteen February stops, not one handed back late. Sicard keeps our first quotation, typed, \
      in his drawer. He has never asked for a discount and never recommended us in Bilbao either: \
      he likes to have us for himself.
      What happens after April is not written anywhere. Bastien has met his deputy, Élodie Cros, \
      once.
      """,
      """
      Dix-neuf arrêts de février, pas un rendu en retard. Sicard garde notre premier devis, tapé à \
      la machine, dans son tiroir. Il n’a jamais demandé de remise, et ne nous a jamais \
      recommandés à Bilbao non plus : il aime nous avoir pour lui.
      Ce qui se passe après avril n’est écrit nulle part. Bastien a rencontré son adjointe, Élodie \
      Cros, une fois.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 1_690, margin: 33.1, serve: 121, own: 35, spend: 2_900, otif: 97.0, claims: 6,
        mark: 8.4, days: 66),
      .actual(
        -4, 1_720, margin: 33.3, serve: 119, own: 35, spend: 2_900, otif: 97.4, claims: 5,
        mark: 8.5, days: 64),
      .actual(
        -3, 1_755, margin: 33.2, serve: 124, own: 35, spend: 3_000, otif: 97.1, claims: 5,
        mark: 8.5, days: 66),
      .actual(
        -2, 1_768, margin: 33.6, serve: 122, own: 35, spend: 3_000, otif: 97.8, claims: 4,
        mark: 8.6, days: 65),
      .actual(
        -1, 1_770, margin: 33.5, serve: 120, own: 35, spend: 3_100, otif: 98.0, claims: 3,
        mark: 8.8, days: 63,
        told(
          "The best stop ever; Sicard gave a barbecue.",
          "Le meilleur arrêt de tous ; Sicard a fait un barbecue.")),
      .budget(1_780, margin: 33.5, serve: 122, days: 70),
      .forecast(1_775, margin: 33.4, serve: 121),
    ]
  }
}
