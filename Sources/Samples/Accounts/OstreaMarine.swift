import Method

/// A young star by the sea: living stock, salt water, no second chance when a pump stops.
enum OstreaMarine: Portrait {
  static let slug = "ostrea-marine"
  static let name = "Ostrea Marine"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .star
    account.segmentReason = told(
      """
      Land farming of shellfish triples by the end of the decade, and a pump that stops kills the \
      harvest: they pay for calm.
      """,
      """
      L’élevage à terre triple d’ici la fin de la décennie, et une pompe arrêtée tue la récolte : \
      ils paient pour dormir.
      """
    )
    account.entered = told.date(-2, 4, 11)
    account.reviewed = told.day(ago: 150)
    account.confidentiality = .company
    account.tags = told.tags("aquaculture · sea water · west", "aquaculture · eau de mer · ouest")
    account.team(.leroux, sponsor: .belkacem, [.legoff, .fontvieille])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Ostrea Marine SCA"
    identity.group = told("independent", "indépendant")
    identity.subsidiaries = ["Écloserie de l’Aiguillon SARL"]
    identity.sector = told("Oysters, prawns and hatcheries", "Huîtres, gambas et écloseries")
    identity.headquarters = "Marennes (17)"
    identity.country = "France"
    identity.sites = ["Marennes", "L’Aiguillon-sur-Mer", "Paimpol"]
    identity.employees = 330
    identity.revenue = thousands(71_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(6_900)
    identity.growth = percent(19.5)
    identity.fiscalYearEnd = .january
    identity.ownership = told(
      "84 oyster farmers, one voice each", "84 ostréiculteurs, une voix chacun")
    identity.organisation = told(
      """
      A chairman elected for three years (Gwénaël Brissac), a manager who stays (Maud Tessier), \
      and a biologist, Aurélien Roche, without whom no water is touched. The general meeting of \
      May approves any investment above €200,000, by show of hands.
      """,
      """
      Un président élu pour trois ans (Gwénaël Brissac), une directrice qui reste (Maud Tessier), \
      et un biologiste, Aurélien Roche, sans qui l’on ne touche pas à l’eau. L’assemblée de mai \
      approuve à main levée tout investissement au-delà de 200 000 €.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Keep the sea a trade that one hands on to one's children.",
      "Que la mer reste un métier qu’on transmet à ses enfants.")
    identity.strategy = told(
      "Bring the fragile months ashore, leave the rest to the tide.",
      "Mettre à terre les mois fragiles, laisser le reste à la marée.")
    identity.culture = told(
      """
      They rise with the tide and call before six. A supplier is judged by who comes on 24 \
      December. Money is discussed last, on one's feet, and never again.
      """,
      """
      On se lève avec la marée et l’on appelle avant six heures. Un fournisseur se juge à qui \
      vient le 24 décembre. On parle d’argent en dernier, debout, et l’on n’y revient pas.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-3, 7, 19),
          told("Heat wave: 40 tonnes lost at Marennes", "Canicule : 40 tonnes perdues à Marennes")
        ),
        (
          told.date(-2, 3, 4),
          told("Land nursery opened at L’Aiguillon", "Nurserie à terre ouverte à L’Aiguillon")
        ),
        (
          told.date(1, 5, 20),
          told(
            "General meeting: vote on the Paimpol basins", "Assemblée : vote des bassins de Paimpol"
          )
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-8)
    identity.bond = told(
      "remote watch on 46 pumps, by the month; Yann, who lives ten minutes away",
      "télésurveillance de 46 pompes, au mois ; Yann, qui habite à dix minutes")
    identity.history = told(
      """
      In the summer of \(told.year(-3)) the water at Marennes reached 27 degrees, and two of our \
      pumps were the only ones still turning. Yann slept in his car for three nights. What they \
      bought afterwards was not pumps, it was never again.
      One shadow: titanium seals promised in eight weeks came in nineteen.
      """,
      """
      L’été \(told.year(-3)), l’eau de Marennes monte à 27 degrés, et deux de nos pompes sont les \
      seules à tourner encore. Yann dort trois nuits dans sa voiture. Ce qu’ils ont acheté \
      ensuite, ce ne sont pas des pompes, c’est « plus jamais ».
      Une ombre : des garnitures titane promises en huit semaines, livrées en dix-neuf.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 240, margin: 34.9, serve: 31, spend: 900, otif: 93.7, claims: 6, mark: 7.0, days: 24),
      .actual(
        -4, 310, margin: 35.3, serve: 37, spend: 1_050, otif: 94.4, claims: 5, mark: 7.3, days: 27),
      .actual(
        -3, 455, margin: 35.8, serve: 58, spend: 1_600, otif: 95.2, claims: 4, mark: 8.6, days: 46,
        told(
          "The heat wave: emergency pumps, then the first remote watch.",
          "La canicule : pompes d’urgence, puis la première télésurveillance.")),
      .actual(
        -2, 602, margin: 36.7, serve: 64, own: 15, spend: 2_200, otif: 92.9, claims: 9, mark: 7.6,
        days: 52, put: 40,
        told(
          "The nursery at L’Aiguillon; the titanium seals eleven weeks late.",
          "La nurserie de L’Aiguillon ; les garnitures titane onze semaines en retard.")),
      .actual(
        -1, 710, margin: 37.4, serve: 69, own: 15, spend: 2_700, otif: 95.1, claims: 6, mark: 8.1,
        days: 55),
      .budget(800, margin: 37.5, serve: 72, days: 60, put: 30),
      .forecast(830, margin: 37.2, serve: 76),
    ]
  }
}
