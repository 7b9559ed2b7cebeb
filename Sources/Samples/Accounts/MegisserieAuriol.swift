import Method

/// An account on its way out, kindly: each year it costs more than it leaves.
enum MegisserieAuriol: Portrait {
  static let slug = "megisserie-auriol"
  static let name = "Mégisserie Auriol"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .leaving
    account.segment = .streamline
    account.segmentReason = told(
      """
      Negative after cost to serve for two years; the distributor in Rodez can look after it \
      better than we do.
      """,
      """
      Négatif après coût de service depuis deux ans ; le distributeur de Rodez peut s’en occuper \
      mieux que nous.
      """
    )
    account.entered = told.date(-15, 3, 3)
    account.reviewed = told.day(ago: 436)
    account.confidentiality = .team
    account.tags = told.tags(
      "leather · overdue invoices · to hand over", "cuir · factures en retard · à confier")
    account.team(.aubanel, sponsor: .belkacem, [.ionescu])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Mégisserie Auriol Père et Fils SA"
    identity.group = told("independent", "indépendante")
    identity.sector = told("Glove leather", "Cuir de ganterie")
    identity.headquarters = "Millau (12)"
    identity.country = "France"
    identity.sites = ["Millau"]
    identity.employees = 74
    identity.revenue = thousands(9_800)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(-620)
    identity.growth = percent(-12.6)
    identity.fiscalYearEnd = .december
    identity.ownership = told(
      "Auriol family, fourth generation, divided", "famille Auriol, quatrième génération, divisée")
    identity.organisation = told(
      """
      Two cousins who no longer speak: Luc Auriol (works) and Bernard Auriol (money). An order \
      from one is cancelled by the other. The workshop head, Fatiha Slimani, keeps the river clean \
      and the peace too.
      """,
      """
      Deux cousins qui ne se parlent plus : Luc Auriol (l’atelier) et Bernard Auriol (l’argent). \
      La commande de l’un est annulée par l’autre. La cheffe d’atelier, Fatiha Slimani, garde la \
      rivière propre, et la paix aussi.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "The softest skin for the finest hands, since 1887.",
      "La peau la plus souple pour les mains les plus fines, depuis 1887.")
    identity.strategy = told(
      "Find a fashion house that buys them before the bank decides.",
      "Trouver une maison de couture qui les rachète avant que la banque ne décide.")
    identity.culture = told(
      """
      Craft pride, old quarrels. Silence means no. Bad news is given on the doorstep, when one is \
      leaving.
      """,
      """
      Fierté d’artisan, vieilles querelles. Le silence veut dire non. La mauvaise nouvelle se \
      donne sur le pas de la porte, quand on part.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-3, 11, 6),
          told(
            "River police: chromium above the limit", "Police de l’eau : chrome au-dessus du seuil")
        ),
        (
          told.date(-1, 7, 31),
          told("Payment plan over 18 months signed", "Échéancier de 18 mois signé")
        ),
        (
          told.date(1, 1, 31),
          told("Handover to the distributor in Rodez", "Passage au distributeur de Rodez")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-28)
    identity.bond = told(
      "€93,000 that they owe us, paid back by the month until next July",
      "93 000 € qu’ils nous doivent, remboursés au mois jusqu’en juillet prochain")
    identity.history = told(
      """
      We built the treatment of their rinsing water in \(told.year(-9)), when they still employed \
      two hundred people. Then gloves went out of fashion and cousins out of patience. Their last \
      four orders were disputed, each by the other cousin.
      We owe Fatiha Slimani a tidy handover: she has always told us the truth.
      """,
      """
      Nous avons bâti le traitement de leurs eaux de rinçage en \(told.year(-9)), quand ils \
      étaient encore deux cents. Puis le gant est passé de mode, et les cousins ont perdu \
      patience. Leurs quatre dernières commandes ont été contestées, chacune par l’autre cousin.
      Nous devons à Fatiha Slimani un passage de témoin soigné : elle nous a toujours dit la \
      vérité.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 820, margin: 27.5, serve: 98, own: 20, spend: 1_400, otif: 93.6, claims: 9, mark: 6.6,
        days: 41),
      .actual(
        -4, 745, margin: 26.2, serve: 104, own: 20, spend: 1_250, otif: 92.7, claims: 12, mark: 6.1,
        days: 44),
      .actual(
        -3, 660, margin: 24.4, serve: 121, own: 20, spend: 1_100, otif: 91.9, claims: 15, mark: 5.4,
        days: 52,
        told(
          "Chromium in the river: we lent a dosing unit for three months.",
          "Du chrome dans la rivière : nous prêtons un doseur trois mois.")),
      .actual(
        -2, 565, margin: 21.8, serve: 129, own: 20, spend: 900, otif: 91.0, claims: 18, mark: 4.7,
        days: 57),
      .actual(
        -1, 480, margin: 19.6, serve: 118, own: 20, spend: 760, otif: 90.4, claims: 17, mark: 4.4,
        days: 49,
        told(
          "Paid on signature only; €93,000 spread over 18 months.",
          "Paiement à la commande seulement ; 93 000 € étalés sur 18 mois.")),
      .budget(350, margin: 20.0, serve: 70, days: 20),
      .forecast(310, margin: 19.0, serve: 74),
    ]
  }
}
