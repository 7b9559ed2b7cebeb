import Method

extension CimenterieDorval {
  static let buying = BuyingStory(
    places: places, deals: deals, stances: stances + perPurchase, arcs: arcs, ties: ties,
    pacts: pacts, habits: habits, positions: positions)

  private static let places: [Place] = [
    Place(
      key: "calcia", name: Term("Calcia Iberia, Bilbao", "Calcia Iberia, à Bilbao"), kind: .group,
      country: Term("Spain", "Espagne"),
      note: Term(
        "five plants; had not noticed us until spring",
        "cinq usines ; ne nous avait pas remarqués avant le printemps")),
    Place(
      key: "works", name: Term("Port-la-Nouvelle works", "Usine de Port-la-Nouvelle"), kind: .site,
      under: "calcia", country: Term("France", "France")),
    Place(
      key: "clape", name: Term("Clape quarries", "Carrières de la Clape"), kind: .division,
      under: "calcia", country: Term("France", "France")),
    Place(
      key: "armissan", name: Term("Armissan quarry", "Carrière d’Armissan"), kind: .site,
      under: "clape", country: Term("France", "France"),
      note: Term(
        "a new manager since spring, whom nobody of ours has met",
        "un nouveau responsable depuis le printemps, qu’aucun de nous n’a rencontré")),
  ]

  private static let deals: [Deal] = [
    Deal(
      key: "stop",
      label: Term("February stop: 22 pumps to overhaul", "Arrêt de février : 22 pompes à réviser"),
      kind: .renewal, buyClass: .straight, phase: .order, stage: .negotiated,
      chance: 95, worth: 640, within: 46, offers: [.criticalStandby, .siteStore], unit: "works",
      next: Term(
        "Wait for Sicard’s call, as every year", "Attendre l’appel de Sicard, comme chaque année"),
      note: Term(
        """
        Written at 95 % in January and never looked at again. The call usually comes in September.
        """,
        "Noté à 95 % en janvier et jamais relu. L’appel vient d’habitude en septembre.")),
    Deal(
      key: "clay", label: Term("Pumping of the clay slurry", "Pompage de la pâte d’argile"),
      kind: .new, buyClass: .newTask, phase: .recognise, stage: .spotted,
      chance: 15, worth: 260, within: 240, offers: [.skids], unit: "works"),
    Deal(
      key: "quarry",
      label: Term(
        "Upkeep of the quarry pumps, Armissan", "Entretien des pompes de carrière, Armissan"),
      kind: .renewal, buyClass: .modified, phase: .feedback, stage: .lost,
      worth: 95, offers: [.criticalStandby], unit: "armissan", closed: 150,
      lost: Term(
        "nobody of ours called the new manager back",
        "personne de chez nous n’a rappelé le nouveau responsable"), rival: "sarrebrune"),
  ]

  private static let stances: [Stance] = [
    Stance(
      who: "sicard", roles: [.decider, .user, .coach], influence: 8, attitude: 2, adapts: 1,
      criteria: [
        Term("the kiln back on the day", "le four rendu le jour dit"),
        Term("the same men", "les mêmes hommes"),
      ],
      clues: [
        Clue(
          .interview, ago: 640, .aubanel, sure: 3, validFor: 365,
          Term("“As long as I am here, it is you.”", "« Tant que je suis là, c’est vous. »"))
      ]),
    Stance(
      who: "cros", roles: [.user, .influencer], influence: 4, adapts: 4,
      criteria: [
        Term("vibration measured, not listened to", "des vibrations mesurées, pas écoutées")
      ]),
    Stance(who: "etxeberria", roles: [.approver], influence: 8, attitude: 0, adapts: 3),
    Stance(
      who: "goni", roles: [.buyer, .gatekeeper], influence: 7, attitude: -1, adapts: 2,
      criteria: [
        Term(
          "an hourly price that compares across five plants",
          "un prix horaire comparable entre cinq usines")
      ], near: "urrategi",
      clues: [
        Clue(
          .hearsay, ago: 203, .aubanel, sure: 1,
          Term("Sicard doesn’t answer his letters.", "Sicard ne répond pas à ses lettres."))
      ]),
    Stance(
      who: "bonnafous", roles: [.decider, .user], influence: 5, attitude: 2,
      clues: [
        Clue(
          .interview, ago: 510, .fontvieille, sure: 3, validFor: 365,
          Term(
            "He showed us the sump before anybody else.",
            "Il nous a montré le puisard avant tout le monde."))
      ]),
    Stance(who: "vidalpech", roles: [.approver], influence: 6, attitude: 1),
  ]

  private static let perPurchase: [Stance] = [
    Stance(
      who: "goni", on: "stop", roles: [.approver, .gatekeeper], influence: 8, attitude: -1,
      near: "urrategi"),
    Stance(
      who: "etxeberria", on: "clay", roles: [.initiator, .decider], influence: 9, attitude: 0),
    Stance(
      who: "taillefer", on: "quarry", roles: [.decider, .user], influence: 6, attitude: -1,
      near: "sarrebrune"),
  ]

  private static let arcs: [Arc] = [
    Arc(
      "sicard", "cros", .formal, 2,
      Term("he has not shown her the drawer", "il ne lui a pas montré le tiroir")),
    Arc("etxeberria", "sicard", .formal, 2),
    Arc("goni", "etxeberria", .informal, 3, Term("same school in Bilbao", "même école à Bilbao")),
    Arc(
      "goni", "sicard", .conflict, 2,
      Term("two letters without an answer", "deux lettres sans réponse")),
    Arc(
      "cros", "etxeberria", .informal, 2,
      Term("they run along the canal at noon", "elles courent le long du canal à midi")),
  ]

  private static let ties: [Tie] = [
    Tie("sicard", .aubanel, 4, of: 3, ago: 203),
    Tie("sicard", .fontvieille, 3, of: 3, ago: 284),
    Tie(
      "cros", .aubanel, 1, of: 3, ago: 402,
      Term("met once, between two doors", "vue une fois, entre deux portes")),
    Tie("etxeberria", .estradier, 1, of: 3),
    Tie("goni", .aubanel, 0, of: 2),
    Tie("bonnafous", .fontvieille, 3, of: 2, ago: 310),
    Tie("vidalpech", .estradier, 3, of: 3, ago: 455),
    Tie("salvetat", .fontvieille, 3, of: 2, ago: 260),
  ]

  private static let pacts: [Pact] = [
    Pact(
      key: "stop",
      title: Term("Price agreement for the February stops", "Accord de prix des arrêts de février"),
      number: "AP-DOR-07", began: 1_020, ends: 76, notice: 30, renewal: .tender,
      worth: 590, pays: 60,
      indexing: Term(
        "wages in engineering, once a year", "salaires de la métallurgie, une fois l’an"),
      offers: [.criticalStandby],
      paper: Term(
        "Bastien’s desk; Bilbao has no copy", "bureau de Bastien ; Bilbao n’en a pas copie")),
    Pact(
      key: "quarry", title: Term("Upkeep of the quarry pumps", "Entretien des pompes de carrière"),
      number: "SE-DOR-03", began: 1_245, ends: -150, notice: 60, renewal: .noRenewal, worth: 95,
      pays: 60, offers: [.criticalStandby]),
  ]

  private static let habits = Habits(
    centralisation: .mixed,
    process: Term(
      """
      For nineteen years: Sicard calls, we come, the invoice follows. Since spring, whatever \
      exceeds €150,000 needs a visa from Bilbao, with two offers.
      """,
      """
      Dix-neuf ans durant : Sicard appelle, nous venons, la facture suit. Depuis le printemps, \
      tout ce qui dépasse 150 000 € demande un visa de Bilbao, avec deux offres.
      """
    ),
    calendar: Term(
      "the stop is decided in September, the budget in November",
      "l’arrêt se décide en septembre, le budget en novembre"), auctions: false, frameworks: true,
    panel: 3, pays: 60,
    demands: Term("A safety pass for each fitter.", "Un passeport sécurité par monteur."),
    strategy: .single,
    clues: [
      Clue(
        .interview, ago: 640, .aubanel, sure: 2, validFor: 365,
        Term("Sicard, before Bilbao woke up.", "Sicard, avant le réveil de Bilbao."))
    ])

  private static let positions: [Position] = [
    Position(
      .criticalStandby, .strategic, .core,
      Term("for Sicard; for Bilbao, an hourly rate", "pour Sicard ; pour Bilbao, un taux horaire"),
      clues: [
        Clue(
          .interview, ago: 640, .aubanel, sure: 2, validFor: 365,
          Term("A day of kiln is €140,000.", "Un jour de four vaut 140 000 €."))
      ]),
    Position(.siteStore, .routine, .exploitable),
    Position(
      .skids, .bottleneck, .development,
      Term(
        "nobody in the group has pumped clay for a year",
        "personne dans le groupe n’a pompé d’argile un an durant")),
  ]
}
