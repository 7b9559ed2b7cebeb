import Method

/// A prospect in a rival's hands: the contract ends, and the furnace cannot.
enum VerrerieTalmont: Portrait {
  static let slug = "verrerie-talmont"
  static let name = "Verrerie Talmont"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .prospect
    account.reviewed = told.day(ago: 88)
    account.confidentiality = .personal
    account.tags = told.tags("glass · rival in place", "verre · concurrent en place")
    account.team(.aubanel, sponsor: nil)
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Verrerie Talmont SAS"
    identity.group = "Vetrosud SpA"
    identity.subsidiaries = ["Talmont Décors SARL"]
    identity.sector = told("Bottles and jars", "Bouteilles et bocaux")
    identity.headquarters = "Albi (81)"
    identity.country = "France"
    identity.sites = ["Albi", "Talmont"]
    identity.employees = 470
    identity.revenue = thousands(119_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(9_800)
    identity.growth = percent(5.1)
    identity.fiscalYearEnd = .december
    identity.ownership = told("Vetrosud, Verona, listed", "Vetrosud, Vérone, coté")
    identity.organisation = told(
      """
      Utilities (Patrice Delmas) live in fear of a dry cooling loop; purchasing (Chiara Bassi, \
      Verona) lives in fear of exceptions. The rival's technician has an office in the works.
      """,
      """
      Les fluides (Patrice Delmas) vivent dans la peur d’une boucle de refroidissement à sec ; les \
      achats (Chiara Bassi, Vérone), dans la peur des exceptions. Le technicien du concurrent a un \
      bureau dans l’usine.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told("Glass that comes back.", "Du verre qui revient.")
    identity.strategy = told(
      "Win the returnable bottle before plastic finds its answer.",
      "Gagner la bouteille consignée avant que le plastique ne trouve sa réponse.")
    identity.culture = told(
      """
      A furnace burns for fifteen years without a pause, and so does a supplier: one is changed \
      only when it goes out.
      """,
      """
      Un four brûle quinze ans sans pause, un fournisseur aussi : on n’en change que lorsqu’il \
      s’éteint.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-1, 8, 11),
          told(
            "Cooling loop 40 minutes from boiling",
            "Boucle de refroidissement à 40 minutes de l’ébullition")
        ),
        (
          told.date(1, 6, 30),
          told("End of the rival's service contract", "Fin du contrat de service du concurrent")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.bond = told(
      "none; Patrice Delmas trained at our school in Miramas",
      "aucun ; Patrice Delmas a été formé à notre école de Miramas")
    identity.history = told(
      """
      On 11 August last year Delmas rang three suppliers at two in the morning; only Bastien \
      answered. He had no pump to send, but he knew which valve to open, and stayed on the \
      telephone until it was done. Nothing was invoiced. The contract that stands between us ends \
      in June.
      """,
      """
      Le 11 août de l’an dernier, à deux heures du matin, Delmas a appelé trois fournisseurs ; \
      seul Bastien a décroché. Il n’avait pas de pompe à envoyer, mais il savait quelle vanne \
      ouvrir, \
      et il est resté au téléphone jusqu’au bout. Rien n’a été facturé. Le contrat qui nous sépare \
      finit en juin.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .courting(-5, spend: 1_050, days: 1),
      .courting(-4, spend: 1_100, days: 3),
      .courting(-3, spend: 1_100, days: 2),
      .courting(-2, spend: 1_150, days: 5),
      .courting(
        -1, spend: 1_250, days: 11, serve: 6,
        told(
          "A night in August on the telephone.",
          "Une nuit d’août au téléphone.")),
      .budget(40, margin: 30.0, serve: 15, days: 20),
      .forecast(25, margin: 28.0, serve: 14),
    ]
  }
}
