import Method

/// Our second revenue and hardly a profit: the cost to serve eats what the margin brings.
enum NorvalLaiteries: Portrait {
  static let slug = "norval-laiteries"
  static let name = "Norval Laiteries"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .status
    account.segmentReason = told(
      """
      Nineteen dairies carry our name in the west, but they buy on price and by the seal: hold, \
      and lower what serving them costs.
      """,
      """
      Dix-neuf laiteries portent notre nom à l’ouest, mais elles achètent au prix et au joint : \
      tenir, et réduire ce que coûte leur service.
      """
    )
    account.entered = told.date(-13, 5, 5)
    account.reviewed = told.day(ago: 391)
    account.confidentiality = .team
    account.tags = told.tags(
      "dairy · cost to serve · many sites", "lait · coût de service · multisite")
    account.team(.leroux, sponsor: .estradier, [.legoff, .fontvieille, .ionescu])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Norval Laiteries SCA"
    identity.group = "Union Norval"
    identity.subsidiaries = ["Norval Poudres", "Fromageries du Bocage", "Crèmes d’Isigneux"]
    identity.sector = told("Milk, cheese and milk powder", "Lait, fromage et poudre de lait")
    identity.headquarters = "Vire (14)"
    identity.country = "France"
    identity.sites = told.tags(
      "Vire · Domfront · Condé · Mayenne · 15 smaller dairies",
      "Vire · Domfront · Condé · Mayenne · 15 laiteries plus petites")
    identity.employees = 6_800
    identity.revenue = thousands(1_940_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(29_000)
    identity.growth = percent(1.2)
    identity.fiscalYearEnd = .december
    identity.ownership = told("cooperative of 3,100 farmers", "coopérative de 3 100 éleveurs")
    identity.organisation = told(
      """
      Purchasing in Vire (Bérengère Lhomme, three buyers) signs prices for all; each of the \
      nineteen maintenance managers orders on his own, by telephone, often the same day. The \
      industrial director, Denis Quesnel, would like one store for all, and has no budget for it.
      """,
      """
      Les achats de Vire (Bérengère Lhomme, trois acheteurs) signent les prix pour tous ; chacun \
      des dix-neuf responsables maintenance commande seul, par téléphone, souvent pour le jour \
      même. Le directeur industriel, Denis Quesnel, voudrait un magasin commun, et n’a pas de \
      budget pour le faire.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Pay milk better than the neighbour, every month of the year.",
      "Payer le lait mieux que le voisin, tous les mois de l’année.")
    identity.strategy = told(
      "Fewer dairies, larger ones, and powder for export when butter is low.",
      "Moins de laiteries, plus grandes, et de la poudre à l’export quand le beurre est bas.")
    identity.culture = told(
      """
      Thrifty, courteous, slow to change and slow to leave. A price is compared to the cent, a \
      delivery round never. The farmers' council hears about suppliers only when the milk is late.
      """,
      """
      Économes, courtois, lents à changer et lents à partir. Un prix se compare au centime, une \
      tournée de livraison jamais. Le conseil des éleveurs n’entend parler des fournisseurs que si \
      le lait est en retard.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-3, 1, 9),
          told(
            "Reverse auction on seals and gaskets, -7 %",
            "Enchère inversée sur joints et garnitures, -7 %")
        ),
        (
          told.date(-1, 6, 30),
          told("Three small dairies closed", "Fermeture de trois petites laiteries")
        ),
        (told.date(1, 1, 31), told("Price agreement to be renewed", "Accord de prix à renouveler")),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-26)
    identity.bond = told(
      "habit, 2,300 pumps in place, and a price agreement to be renewed in January",
      "l’habitude, 2 300 pompes en place, et un accord de prix à renouveler en janvier")
    identity.history = told(
      """
      A quarter of a century without one lost tender, and without one conversation about what it \
      costs us. Ruxandra counted it in \(told.year(-1)): 4,100 orders, half of them below €150, \
      one in three urgent. Seven vans a week drive to Normandy for a handful of seals.
      Quesnel would listen to a plan with stores on site and two rounds a week; Lhomme would like \
      to keep the discount all the same.
      """,
      """
      Un quart de siècle sans une consultation perdue, et sans une conversation sur ce que cela \
      nous coûte. Ruxandra l’a compté en \(told.year(-1)) : 4 100 commandes, la moitié sous 150 €, \
      une sur trois urgente. Sept camionnettes par semaine montent en Normandie pour une poignée \
      de joints.
      Quesnel écouterait un plan avec magasins sur place et deux tournées par semaine ; Lhomme \
      voudrait garder la remise quand même.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 3_020, margin: 29.2, serve: 361, own: 55, spend: 6_100, otif: 96.9, claims: 24,
        mark: 7.4, days: 142),
      .actual(
        -4, 3_110, margin: 28.8, serve: 408, own: 55, spend: 6_200, otif: 96.2, claims: 27,
        mark: 7.3, days: 151),
      .actual(
        -3, 3_050, margin: 25.7, serve: 447, own: 60, spend: 6_200, otif: 95.4, claims: 31,
        mark: 7.1, days: 163,
        told(
          "The reverse auction: seven points of price, not one order fewer.",
          "L’enchère inversée : sept points de prix, pas une commande de moins.")),
      .actual(
        -2, 2_970, margin: 24.9, serve: 489, own: 60, spend: 6_000, otif: 95.1, claims: 33,
        mark: 7.0, days: 170),
      .actual(
        -1, 2_910, margin: 24.3, serve: 531, own: 60, spend: 5_800, otif: 94.3, claims: 36,
        mark: 6.8, days: 178,
        told(
          "4,100 orders, half below €150: the cost to serve eats three quarters of the margin.",
          """
          4 100 commandes, la moitié sous 150 € : le coût de service mange les trois quarts de la \
          marge.
          """
        )),
      .budget(
        2_850, margin: 24.5, serve: 440, days: 150, put: 65,
        told(
          "Supposes stores on four sites and two rounds a week.",
          "Suppose des magasins sur quatre sites et deux tournées par semaine.")),
      .forecast(
        2_830, margin: 24.0, serve: 512,
        told(
          "One store out of four is open.",
          "Un magasin sur quatre est ouvert.")),
    ]
  }
}
