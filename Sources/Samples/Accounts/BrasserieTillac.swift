import Method

/// A family brewery: the smallest of its segment, and the best story to tell at dinner.
enum BrasserieTillac: Portrait {
  static let slug = "brasserie-tillac"
  static let name = "Brasserie Tillac"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .status
    account.segmentReason = told(
      "Small, but every brewer of the south-west asks Tillac before buying a pump.",
      "Petite, mais tout brasseur du Sud-Ouest appelle Tillac avant d’acheter une pompe.")
    account.entered = told.date(-5, 11, 30)
    account.reviewed = told.day(ago: 244)
    account.confidentiality = .company
    account.tags = told.tags(
      "drinks · family · opinion leader", "boissons · famille · leader d’opinion")
    account.team(.leroux, sponsor: .vasseur, [.fontvieille])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Brasserie Tillac et Filles SARL"
    identity.group = told("independent", "indépendante")
    identity.subsidiaries = ["Malterie de la Baïse"]
    identity.sector = told("Beer and lemonade", "Bière et limonade")
    identity.headquarters = "Auch (32)"
    identity.country = "France"
    identity.sites = ["Auch", "Condom"]
    identity.employees = 96
    identity.revenue = thousands(23_500)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(1_400)
    identity.growth = percent(-1.8)
    identity.fiscalYearEnd = .august
    identity.ownership = told("the three Tillac sisters", "les trois sœurs Tillac")
    identity.organisation = told(
      """
      Three sisters, three keys: Jeanne brews, Rose counts, Élise sells. Two are enough to say no, \
      it takes three to say yes. The cellar master, Ignacio Ruiz, decides what touches the beer.
      """,
      """
      Trois sœurs, trois clés : Jeanne brasse, Rose compte, Élise vend. Deux suffisent pour dire \
      non, il en faut trois pour dire oui. Le chef de cave, Ignacio Ruiz, décide de ce qui touche \
      la bière.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Beer from here, for here, and good enough for elsewhere.",
      "La bière d’ici, pour ici, et assez bonne pour ailleurs.")
    identity.strategy = told(
      "Brew no more than last year, sell each bottle better.",
      "Ne pas brasser plus que l’an dernier, vendre mieux chaque bouteille.")
    identity.culture = told(
      """
      One tastes before one talks. They pay cash, borrow nothing and repair before replacing; a \
      machine is expected to last as long as a sister.
      """,
      """
      On goûte avant de parler. Elles paient comptant, n’empruntent rien et réparent avant de \
      remplacer ; une machine doit durer autant qu’une sœur.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-4, 5, 30),
          told("The sisters take over from their father", "Les sœurs succèdent à leur père")
        ),
        (
          told.date(-1, 9, 12),
          told("Gold medal for the smoked lager", "Médaille d’or pour la blonde fumée")
        ),
        (
          told.date(1, 7, 1),
          told(
            "Glass bottles returned: a washer to choose",
            "Retour de la consigne : une laveuse à choisir")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-31)
    identity.bond = told(
      "thirty-one years of acquaintance; no contract, a handshake a year",
      "trente et un ans de connaissance ; pas de contrat, une poignée de main par an")
    identity.history = told(
      """
      Their father bought our ninth pump ever; it stands in the hall, polished. When we moved to a \
      new order portal, Rose sent a letter, by post, to say that she would go on calling. She \
      does, and we answer.
      """,
      """
      Leur père a acheté notre neuvième pompe, toutes années confondues ; elle trône dans \
      l’entrée, cirée. Quand nous sommes passés au portail de commande, Rose a écrit, par la \
      poste, qu’elle continuerait d’appeler. Elle appelle, et nous répondons.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 395, margin: 34.2, serve: 29, spend: 620, otif: 97.5, claims: 2, mark: 8.3, days: 19),
      .actual(
        -4, 421, margin: 34.4, serve: 30, spend: 640, otif: 97.1, claims: 2, mark: 8.3, days: 20),
      .actual(
        -3, 430, margin: 34.1, serve: 33, spend: 650, otif: 96.4, claims: 3, mark: 7.8, days: 22,
        told(
          "The order portal: a letter from Rose, by post.",
          "Le portail de commande : une lettre de Rose, par la poste.")),
      .actual(
        -2, 412, margin: 34.3, serve: 31, spend: 640, otif: 97.0, claims: 2, mark: 8.1, days: 20),
      .actual(
        -1, 400, margin: 34.0, serve: 31, spend: 630, otif: 97.6, claims: 1, mark: 8.4, days: 19),
      .budget(405, margin: 34.0, serve: 31, days: 20),
      .forecast(398, margin: 34.0, serve: 30),
    ]
  }
}
