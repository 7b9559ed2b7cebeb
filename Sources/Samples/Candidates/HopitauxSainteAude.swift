import Method

/// Four hospitals and one fear, legionella: they buy peace of mind, by public procedure.
enum HopitauxSainteAude: Portrait {
  static let slug = "hopitaux-sainte-aude"
  static let name = "Hôpitaux Sainte-Aude"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .candidate
    account.segment = .star
    account.segmentReason = told(
      """
      Hot water watched day and night is a service that nobody sells yet; they would be our first.
      """,
      """
      L’eau chaude surveillée jour et nuit est un service que personne ne vend encore ; ils \
      seraient nos premiers.
      """
    )
    account.reviewed = told.day(ago: 51)
    account.confidentiality = .team
    account.tags = told.tags(
      "hospital · legionella · new service", "hôpital · légionelle · nouveau service")
    account.team(.kerbrat, sponsor: .belkacem, [.montal])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Groupement hospitalier Sainte-Aude"
    identity.group = told("Public hospital group", "Groupement hospitalier public")
    identity.subsidiaries = ["Blanchisserie inter-hospitalière"]
    identity.sector = told("Hospitals", "Hôpitaux")
    identity.headquarters = "Narbonne (11)"
    identity.country = "France"
    identity.sites = ["Narbonne", "Lézignan", "Port-Leucate", "Quillan"]
    identity.employees = 3_700
    identity.revenue = thousands(296_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(-4_400)
    identity.growth = percent(3.3)
    identity.fiscalYearEnd = .december
    identity.ownership = told("public", "public")
    identity.organisation = told(
      """
      The hygiene doctor, Sofia Amrani, can close a ward; the technical services (Didier Pujol) \
      keep it open; the purchasing group in Toulouse writes the tender for both.
      """,
      """
      La médecin hygiéniste, Sofia Amrani, peut fermer un service ; les services techniques \
      (Didier Pujol) le gardent ouvert ; la centrale d’achat de Toulouse écrit le marché pour les \
      deux.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "To care for everyone, near home, at any hour.",
      "Soigner chacun, près de chez lui, à toute heure.")
    identity.strategy = told(
      "Four hospitals that share everything except patients.",
      "Quatre hôpitaux qui partagent tout, sauf les patients.")
    identity.culture = told(
      """
      Tired, devoted, exact. Evidence wins over rank. One never says at the bedside what is not \
      yet proven, nor does one to a journalist.
      """,
      """
      Fatigués, dévoués, exacts. La preuve l’emporte sur le grade. On ne dit pas au chevet ce qui \
      n’est pas prouvé, encore moins à un journaliste.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-2, 12, 20),
          told("East ward closed for 17 days: legionella", "Aile est fermée 17 jours : légionelle")
        ),
        (told.date(1, 3, 1), told("End of the trial in Lézignan", "Fin de l’essai de Lézignan")),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-6)
    identity.bond = told(
      "a six-month trial with 40 sensors in Lézignan",
      "un essai de six mois avec 40 capteurs à Lézignan")
    identity.history = told(
      """
      After the closed ward, Dr Amrani asked a question that no supplier had an answer to: at \
      which tap does the water get too cool, and at what time? Clara came back with forty sensors. \
      On the ninth night they pointed to one mixing valve behind a linen cupboard.
      """,
      """
      Après l’aile fermée, le Dr Amrani a posé une question à laquelle aucun fournisseur n’avait \
      de réponse : à quel robinet l’eau devient-elle trop tiède, et à quelle heure ? Clara est \
      revenue avec quarante capteurs. La neuvième nuit, ils ont désigné un mitigeur derrière une \
      armoire à linge.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 71, margin: 26.9, serve: 12, spend: 780, otif: 93.2, claims: 3, mark: 6.7, days: 10),
      .actual(
        -4, 76, margin: 27.1, serve: 12, spend: 790, otif: 93.9, claims: 3, mark: 6.8, days: 10),
      .actual(
        -3, 80, margin: 27.0, serve: 13, spend: 800, otif: 94.5, claims: 2, mark: 7.0, days: 11),
      .actual(
        -2, 97, margin: 28.2, serve: 16, spend: 900, otif: 95.0, claims: 2, mark: 7.3, days: 15),
      .actual(
        -1, 140, margin: 30.6, serve: 24, spend: 1_300, otif: 96.1, claims: 1, mark: 8.2, days: 27,
        put: 18),
      .budget(160, margin: 31.0, serve: 28, days: 35, put: 22),
      .forecast(171, margin: 31.2, serve: 27),
    ]
  }
}
