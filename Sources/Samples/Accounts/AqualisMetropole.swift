import Method

/// A tender lost by four points, half won back by being there when the winner's pumps failed.
enum AqualisMetropole: Portrait {
  static let slug = "aqualis-metropole"
  static let name = "Aqualis Métropole"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .star
    account.segmentReason = told(
      "The large tender opens again in eighteen months; what we do until then is our answer to it.",
      """
      Le grand marché se rouvre dans dix-huit mois ; ce que nous faisons d’ici là est notre \
      réponse.
      """
    )
    account.entered = told.date(-10, 2, 1)
    account.reviewed = told.day(ago: 203)
    account.confidentiality = .team
    account.tags = told.tags(
      "public · tender · drinking water", "public · appel d’offres · eau potable")
    account.team(.kerbrat, sponsor: .belkacem, [.montal, .ionescu])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Régie Aqualis Métropole"
    identity.group = told("Metropolis of 31 towns", "Métropole de 31 communes")
    identity.sector = told("Drinking water and sanitation", "Eau potable et assainissement")
    identity.headquarters = "Montreuil-les-Eaux (34)"
    identity.country = "France"
    identity.sites = told.tags(
      "Fontanès works · Source station · 118 booster stations",
      "Usine de Fontanès · Station de la Source · 118 surpresseurs")
    identity.employees = 780
    identity.revenue = thousands(164_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(5_200)
    identity.growth = percent(2.8)
    identity.fiscalYearEnd = .december
    identity.ownership = told("public, 31 towns", "public, 31 communes")
    identity.organisation = told(
      """
      The elected chair, Mireille Constant, answers for the price of water; Jean-Luc Ambroise runs \
      operations and writes the technical half of each tender. Public procurement counts points \
      and speaks to nobody while a tender is open. Field crews have no vote and everyone's ear.
      """,
      """
      L’élue présidente, Mireille Constant, répond du prix de l’eau ; Jean-Luc Ambroise dirige \
      l’exploitation et écrit la moitié technique des marchés. La commande publique compte les \
      points et ne parle à personne pendant une consultation. Les équipes de terrain n’ont pas de \
      voix, et l’oreille de tous.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Good water at every tap, and not one drop paid for twice.",
      "Une eau bonne à chaque robinet, et pas une goutte payée deux fois.")
    identity.strategy = told(
      "Bring network losses from 21 % under 14 % before the rivers run lower.",
      "Ramener les pertes du réseau de 21 % sous 14 % avant que les rivières ne baissent encore.")
    identity.culture = told(
      """
      Equal treatment is a religion: no lunch, no favour, everything by the portal. But reports \
      are read to the last page, and an engineer who shares a failure earns more than one who \
      shows a success.
      """,
      """
      L’égalité de traitement est une religion : pas de déjeuner, pas de faveur, tout par le \
      portail. Mais les rapports se lisent jusqu’à la dernière page, et l’ingénieur qui raconte un \
      échec gagne plus que celui qui montre un succès.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-5, 12, 15),
          told("Framework lost: 71 points against 75", "Accord-cadre perdu : 71 points contre 75")
        ),
        (
          told.date(-3, 8, 2),
          told(
            "Six of the winner's pumps fail in the heat",
            "Six pompes du lauréat tombent en pleine chaleur")
        ),
        (
          told.date(2, 5, 1),
          told("New framework to be published", "Publication du nouvel accord-cadre")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-14)
    identity.bond = told(
      "leak detection by purchase order; no framework until \(told.year(2))",
      "recherche de fuites sur bons de commande ; pas d’accord-cadre avant \(told.year(2))")
    identity.history = told(
      """
      We lost the framework by four points, all four on the delay of repair: our file promised 48 \
      hours, theirs 24. In August \(told.year(-3)) six of the winner's pumps failed; ours stood in \
      on Sunday evening, without a word about the tender. Ambroise noticed.
      To win next time: write 12 hours, and be able to prove it from now on.
      """,
      """
      Nous avons perdu l’accord-cadre de quatre points, tous sur le délai de dépannage : notre \
      mémoire promettait 48 heures, le leur 24. En août \(told.year(-3)), six pompes du lauréat \
      lâchent ; les nôtres prennent le relais le dimanche soir, sans un mot sur le marché. \
      Ambroise l’a remarqué.
      Pour gagner la prochaine fois : écrire 12 heures, et pouvoir le prouver dès maintenant.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 530, margin: 26.1, serve: 52, spend: 3_900, otif: 90.2, claims: 13, mark: 6.1,
        days: 60),
      .actual(
        -4, 205, margin: 24.8, serve: 33, spend: 4_000, otif: 89.6, claims: 8, mark: 5.2, days: 48,
        told(
          "The framework lost by four points; only orders under the threshold remain.",
          "L’accord-cadre perdu de quatre points ; seules restent les commandes sous le seuil.")),
      .actual(
        -3, 390, margin: 30.3, serve: 57, spend: 4_200, otif: 93.8, claims: 5, mark: 6.3, days: 67,
        told(
          "Six replacement pumps in August, then leak detection by the kilometre.",
          "Six pompes de relève en août, puis la recherche de fuites au kilomètre.")),
      .actual(
        -2, 519, margin: 31.6, serve: 61, spend: 4_300, otif: 95.0, claims: 4, mark: 6.8, days: 71,
        put: 25),
      .actual(
        -1, 550, margin: 31.9, serve: 63, spend: 4_500, otif: 95.7, claims: 4, mark: 7.0, days: 74,
        put: 35,
        told(
          "A breakdown van for them alone: 12 hours, measured every month.",
          "Une camionnette de dépannage pour eux seuls : 12 heures, mesurées chaque mois.")),
      .budget(580, margin: 31.5, serve: 66, days: 80, put: 35),
      .forecast(565, margin: 31.7, serve: 65),
    ]
  }
}
