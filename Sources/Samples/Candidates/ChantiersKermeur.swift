import Method

/// A shipyard: orders like tides, one ship at a time, paid by milestones.
enum ChantiersKermeur: Portrait {
  static let slug = "chantiers-kermeur"
  static let name = "Chantiers Kermeur"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .candidate
    account.segment = .star
    account.segmentReason = told(
      "Six hospital ships in the order book: whoever equips the first equips all six.",
      "Six navires-hôpitaux au carnet : qui équipe le premier équipe les six.")
    account.reviewed = told.day(ago: 19)
    account.confidentiality = .personal
    account.tags = told.tags("shipyard · west · six ships", "chantier naval · ouest · six navires")
    account.team(.kerbrat, sponsor: .vasseur, [.legoff])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Chantiers Kermeur SA"
    identity.group = "Kermeur Marine"
    identity.subsidiaries = ["Kermeur Réparation", "Kermeur Études"]
    identity.sector = told("Shipbuilding", "Construction navale")
    identity.headquarters = "Lorient (56)"
    identity.country = "France"
    identity.sites = ["Lorient", "Concarneau"]
    identity.employees = 880
    identity.revenue = thousands(192_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(8_100)
    identity.growth = percent(22)
    identity.fiscalYearEnd = .december
    identity.ownership = told(
      "Kermeur family 66 %, region 34 %", "famille Kermeur 66 %, région 34 %")
    identity.organisation = told(
      """
      The design office (Maëlle Cariou) freezes the makers' list nine months before the first \
      steel is cut; after that nothing moves. The shipowner's surveyor can strike out any name.
      """,
      """
      Le bureau d’études (Maëlle Cariou) fige la liste des fabricants neuf mois avant la première \
      tôle ; après, plus rien ne bouge. L’inspecteur de l’armateur peut rayer n’importe quel nom.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Ships that bring their people home.", "Des navires qui ramènent leur monde.")
    identity.strategy = told(
      "Leave fishing boats for ships with patients on board.",
      "Quitter la pêche pour des navires avec des patients à bord.")
    identity.culture = told(
      """
      A drawing signed is a drawing signed. They test hard, shout once and shake hands. Promises \
      in weeks, never in days.
      """,
      """
      Un plan signé est un plan signé. On essaie dur, on crie une fois, on se serre la main. On \
      promet en semaines, jamais en jours.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-1, 10, 2),
          told("Contract for six hospital ships", "Contrat de six navires-hôpitaux")
        ),
        (
          told.date(1, 1, 29),
          told(
            "Makers' list of the first ship frozen", "Liste des fabricants du premier navire figée")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-4)
    identity.bond = told(
      "bilge pumps on two trawlers; Yann's brother-in-law welds there",
      "pompes de cale sur deux chalutiers ; le beau-frère de Yann y soude")
    identity.history = told(
      """
      Two trawlers went well. A third order was lost because our certificate named the wrong \
      classification society: a form, €130,000. Inès now checks each certificate with Maëlle \
      Cariou before it is stamped.
      """,
      """
      Deux chalutiers se sont bien passés. Une troisième commande s’est perdue parce que notre \
      certificat nommait la mauvaise société de classification : un formulaire, 130 000 €. Inès \
      relit désormais chaque certificat avec Maëlle Cariou avant le tampon.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .courting(-5, spend: 600, days: 6),
      .actual(
        -4, 88, margin: 27.9, serve: 21, spend: 700, otif: 93.0, claims: 2, mark: 7.1, days: 19),
      .actual(
        -3, 164, margin: 28.4, serve: 26, spend: 800, otif: 94.2, claims: 1, mark: 7.6, days: 22,
        told(
          "The second trawler, with its fire pumps.",
          "Le deuxième chalutier, avec ses pompes incendie.")),
      .actual(
        -2, 38, margin: 30.2, serve: 17, spend: 900, otif: 96.0, claims: 1, mark: 6.2, days: 15,
        told(
          "The third trawler lost on a certificate; spare parts only.",
          "Le troisième chalutier perdu sur un certificat ; des pièces seulement.")),
      .actual(
        -1, 210, margin: 28.8, serve: 33, spend: 2_900, otif: 95.1, claims: 1, mark: 7.4, days: 31,
        told(
          "A refit in Concarneau, and six ships in the order book.",
          "Une refonte à Concarneau, et six navires au carnet.")),
      .budget(180, margin: 28.5, serve: 40, days: 45, put: 20),
      .forecast(196, margin: 28.6, serve: 38),
    ]
  }
}
