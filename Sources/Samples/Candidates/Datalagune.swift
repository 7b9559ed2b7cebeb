import Method

/// Data centres by a lagoon: they pay for cooling, and are asked how much water it takes.
enum Datalagune: Portrait {
  static let slug = "datalagune"
  static let name = "Datalagune"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .prospect
    account.confidentiality = .company
    account.tags = told.tags(
      "data centres · cooling · to explore", "centres de données · froid · à explorer")
    account.team(nil, sponsor: nil)
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Datalagune SAS"
    identity.group = "Boreal Compute Inc."
    identity.subsidiaries = ["Datalagune Énergie"]
    identity.sector = told("Data centres", "Centres de données")
    identity.headquarters = "Sète (34)"
    identity.country = told("Canada", "Canada")
    identity.sites = ["Frontignan", "Mauguio"]
    identity.employees = 85
    identity.revenue = thousands(44_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(3_700)
    identity.growth = percent(48)
    identity.fiscalYearEnd = .october
    identity.ownership = told(
      "Boreal Compute, Montréal, private", "Boreal Compute, Montréal, non coté")
    identity.organisation = told(
      """
      Montréal designs with a list of worldwide suppliers on which we are not. The site manager, \
      Victor Allègre, has a free hand for water treatment only.
      """,
      """
      Montréal dessine avec une liste mondiale de fournisseurs où nous ne sommes pas. Le directeur \
      du site, Victor Allègre, n’a les mains libres que pour le traitement d’eau.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Computing close to those who need it.", "Le calcul tout près de ceux qui en ont besoin.")
    identity.strategy = told(
      "Double each year, with the lagoon's consent.",
      "Doubler chaque année, avec l’accord de l’étang.")
    identity.culture = told(
      """
      English in meetings, badges everywhere, decisions by spreadsheet. A supplier exists from the \
      day its availability has five nines.
      """,
      """
      L’anglais en réunion, des badges partout, la décision au tableur. Un fournisseur existe le \
      jour où sa disponibilité a cinq neuf.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-1, 3, 27),
          told("Public inquiry: how much water?", "Enquête publique : combien d’eau ?")
        ),
        (told.date(2, 1, 15), told("Second hall in Mauguio", "Deuxième salle à Mauguio")),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.bond = told("none yet", "aucun encore")
    identity.history = told(
      """
      Victor Allègre sat beside Solène at a dinner of the chamber of commerce, and talked of \
      nothing but the water that the inquiry had asked him to count. He knows nobody of ours \
      besides her. Someone should call him before the second hall is drawn.
      """,
      """
      Victor Allègre était assis à côté de Solène à un dîner de la chambre de commerce, et n’a \
      parlé que de l’eau que l’enquête lui demande de compter. Il ne connaît personne d’autre chez \
      nous. Quelqu’un devrait l’appeler avant que la deuxième salle ne soit dessinée.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .courting(-5, spend: 0, days: 0),
      .courting(-4, spend: 120, days: 0),
      .courting(-3, spend: 260, days: 0),
      .courting(-2, spend: 540, days: 1),
      .courting(
        -1, spend: 900, days: 2,
        told("A dinner, a visiting card.", "Un dîner, une carte de visite.")),
      .budget(0, margin: 0, serve: 4, days: 6),
      .forecast(0, margin: 0, serve: 2),
    ]
  }
}
