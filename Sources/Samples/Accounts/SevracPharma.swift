import Method

/// Slow to enter, impossible to leave: every valve is written in a file at the regulator's.
enum SevracPharma: Portrait {
  static let slug = "sevrac-pharma"
  static let name = "Sévrac Pharma"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .key
    account.segment = .strategic
    account.segmentReason = told(
      """
      Once validated we stay fifteen years; a new sterile plant doubles what we may sell by next \
      autumn.
      """,
      """
      Une fois qualifiés nous restons quinze ans ; une usine stérile neuve double notre potentiel \
      d’ici l’automne prochain.
      """
    )
    account.entered = told.date(-4, 9, 20)
    account.reviewed = told.day(ago: 27)
    account.confidentiality = .personal
    account.tags = told.tags(
      "pharmacy · validation · new plant", "pharmacie · qualification · usine neuve")
    account.team(.kerbrat, sponsor: .vasseur, [.fontvieille, .ionescu])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Laboratoires Sévrac Pharma SA"
    identity.group = "Sévrac Pharma"
    identity.subsidiaries = ["Sévrac Injectables SAS", "Sévrac Belgium BV"]
    identity.sector = told(
      "Injectable medicines, made for others", "Médicaments injectables, à façon")
    identity.headquarters = "Castres (81)"
    identity.country = "France"
    identity.sites = ["Castres", "Lavaur", "Wavre"]
    identity.employees = 1_350
    identity.revenue = thousands(284_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(38_600)
    identity.growth = percent(11.3)
    identity.fiscalYearEnd = .june
    identity.ownership = told(
      "listed 44 %, Sévrac family 41 %, public bank 15 %",
      "bourse 44 %, famille Sévrac 41 %, banque publique 15 %")
    identity.organisation = told(
      """
      Quality (Dr Hélène Cazals) holds a veto over everything that touches a product. Engineering \
      (Marc-Olivier Teyssier) draws, purchasing (Joris Peeters, in Wavre) negotiates for the three \
      sites. We sell to Teyssier, we are accepted by Cazals, we are paid by Peeters.
      """,
      """
      La qualité (Dr Hélène Cazals) a droit de veto sur tout ce qui touche au produit. \
      L’ingénierie (Marc-Olivier Teyssier) dessine, les achats (Joris Peeters, à Wavre) négocient \
      pour les trois sites. On vend à Teyssier, on est accepté par Cazals, on est payé par \
      Peeters.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "No patient waits for a dose because a line stood still.",
      "Qu’aucun patient n’attende une dose parce qu’une ligne est arrêtée.")
    identity.strategy = told(
      "Be the safest contract filler in Europe, then the largest.",
      "Être le façonnier le plus sûr d’Europe, puis le plus grand.")
    identity.culture = told(
      """
      What isn't written was not done. Meetings start on the minute and end with minutes signed by \
      both sides. Surprise is the worst fault: they would rather have a late truth in the file \
      than good news on the telephone.
      """,
      """
      Ce qui n’est pas écrit n’a pas été fait. Les réunions commencent à la minute et finissent \
      par un compte rendu signé des deux côtés. La surprise est la pire des fautes : mieux vaut \
      une vérité tardive au dossier qu’une bonne nouvelle au téléphone.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-5, 11, 8),
          told("Our valves validated in Castres", "Nos vannes qualifiées à Castres")
        ),
        (
          told.date(-1, 4, 17),
          told(
            "Building permit for the sterile plant in Lavaur",
            "Permis de construire de l’usine stérile de Lavaur")
        ),
        (
          told.date(1, 9, 1),
          told(
            "Water for injection loop to be accepted in Lavaur",
            "Réception de la boucle d’eau pour injection à Lavaur")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-6)
    identity.bond = told(
      "214 references validated by their quality department; ten-year parts commitment",
      "214 références qualifiées par leur service qualité ; engagement de pièces sur dix ans")
    identity.history = told(
      """
      Eleven months of paperwork for a first order of €38,000: half of our committee wanted to \
      stop. Inès went on. In \(told.year(-3)) an inspector asked for the origin of one seal, and \
      Hugo answered in four minutes, batch and certificate; Dr Cazals had it written in the \
      report.
      The new plant in Lavaur is drawn with our valves. A German rival has offered to do it for 9 \
      % less.
      """,
      """
      Onze mois de papiers pour une première commande de 38 000 € : la moitié de notre comité \
      voulait arrêter. Inès a continué. En \(told.year(-3)), un inspecteur demande l’origine d’un \
      joint, et Hugo répond en quatre minutes, lot et certificat ; le Dr Cazals l’a fait noter au \
      rapport.
      L’usine de Lavaur est dessinée avec nos vannes. Un concurrent allemand propose 9 % de moins.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 410, margin: 39.5, serve: 96, own: 20, spend: 1_900, otif: 92.8, claims: 9, mark: 6.8,
        days: 88, put: 60,
        told(
          "The first full year after validation.",
          "La première année pleine après la qualification.")),
      .actual(
        -4, 498, margin: 40.8, serve: 84, own: 20, spend: 2_100, otif: 95.6, claims: 6, mark: 7.6,
        days: 79),
      .actual(
        -3, 640, margin: 41.9, serve: 88, own: 25, spend: 2_300, otif: 97.5, claims: 3, mark: 8.3,
        days: 83),
      .actual(
        -2, 777, margin: 42.6, serve: 91, own: 25, spend: 2_600, otif: 98.1, claims: 2, mark: 8.6,
        days: 92, put: 30),
      .actual(
        -1, 870, margin: 43.1, serve: 97, own: 25, spend: 4_100, otif: 98.4, claims: 2, mark: 8.9,
        days: 104, put: 75,
        told(
          "Lavaur is drawn with us: the spend that we may win doubles.",
          "Lavaur se dessine avec nous : la dépense accessible double.")),
      .budget(1_150, margin: 42.0, serve: 120, days: 130, put: 60),
      .forecast(
        1_060, margin: 42.4, serve: 118,
        told(
          "The clean room is two months late; the order holds.",
          "La salle blanche a deux mois de retard ; la commande tient.")),
    ]
  }
}
