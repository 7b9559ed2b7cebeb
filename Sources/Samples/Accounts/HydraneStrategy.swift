import Method

extension HydraneBoissons {
  static let strategy = StrategyStory(
    vision: Term(
      """
      A bottler that gives back to the valley the water it takes: bulk, refill, closed loops, and \
      plants that are welcome where they stand.
      """,
      """
      Un embouteilleur qui rend à la vallée l’eau qu’il lui prend : le vrac, la recharge, des \
      boucles fermées, et des usines bienvenues là où elles sont.
      """
    ),
    ambition: Term(
      "700 million euros of sales, a third of them in refill, with 15 % less water",
      "700 millions d’euros de ventes, un tiers en recharge, avec 15 % d’eau en moins"),
    until: 4, moves: moves, years: ledger, aims: aims, means: means, cells: cells)

  private static let moves: [Move] = [
    Move(
      key: "refill", kind: .newMarket, ago: 560,
      text: Term(
        "Refill stations in 400 supermarkets, filled from Metz",
        "Des bornes de recharge dans 400 supermarchés, remplies depuis Metz"),
      consequence: Term(
        "Metz washes kegs as well as bottles: twice the hot water, and night shifts.",
        """
        Metz lave des fûts en plus des bouteilles : deux fois plus d’eau chaude, et des équipes de \
        nuit.
        """
      ),
      clues: [
        Clue(
          .press, ago: 560, sure: 3,
          Term(
            "Opening speech in Metz, printed by the trade paper.",
            "Le discours d’ouverture à Metz, repris par la presse du métier."))
      ]),
    Move(
      key: "loop", kind: .innovation, ago: 160,
      text: Term(
        "Huelva becomes the first plant with a closed loop",
        "Huelva devient la première usine en boucle fermée"),
      consequence: Term(
        "If it holds, Valence and Metz follow within three years; if not, nobody follows.",
        "Si elle tient, Valence et Metz suivent sous trois ans ; sinon, personne ne suit."),
      clues: [
        Clue(
          .meeting, ago: 160, .leroux, sure: 3,
          Term(
            "Castelin, signing: “you have one plant to convince me.”",
            "Castelin, en signant : « vous avez une usine pour me convaincre »."))
      ]),
    Move(
      key: "squeeze", kind: .savings, ago: 210,
      text: Term(
        "Purchasing plan: four per cent off all technical spend in two years",
        "Plan achats : quatre pour cent de moins sur toute la dépense technique en deux ans"),
      consequence: Term(
        "Our framework is the third largest line of that plan.",
        "Notre contrat-cadre est la troisième ligne de ce plan."),
      clues: [
        Clue(
          .document, ago: 152, .leroux, sure: 3,
          Term(
            "Her slide at the review: “fluids, −170 k€”, without a name beside it.",
            "Sa diapositive à la revue : « fluides, −170 k€ », sans nom en face."))
      ]),
    Move(
      key: "mirolles", kind: .investment, ago: 55,
      text: Term(
        "14 million euros for a second borehole in Mirolles",
        "14 millions d’euros pour un second forage à Mirolles"),
      consequence: Term(
        "A new pumping station, where we have never sold anything.",
        "Une station de pompage neuve, là où nous n’avons jamais rien vendu.")),
  ]

  private static let ledger: [TheirYear] = [
    TheirYear(
      offset: -3, revenue: 561_000, profit: 36_200, people: 4_050, put: 31_000, debt: 92_000,
      note: Term(
        "Sugar at its highest; the margin holds thanks to bulk.",
        "Le sucre au plus haut ; la marge tient grâce au vrac.")),
    TheirYear(
      offset: -2, revenue: 585_000, profit: 38_500, people: 4_120, put: 44_000, debt: 104_000,
      note: Term(
        "The refill line in Metz weighs on the debt.",
        "La ligne de recharge de Metz pèse sur la dette.")),
    TheirYear(
      offset: -1, revenue: 612_000, profit: 41_000, people: 4_200, put: 38_000, debt: 96_000),
  ]

  private static let aims: [Aim] = [
    Aim(
      key: "water",
      text: Term(
        "Use less than 1.6 litres of water per litre sold",
        "Passer sous 1,6 litre d’eau par litre vendu"),
      type: .responsibility, horizon: .long, importance: 5, owner: "perrin",
      measure: Term(
        "2.3 today, 1.9 in two years, read plant by plant",
        "2,3 aujourd’hui, 1,9 dans deux ans, relevé usine par usine"),
      clues: [
        Clue(
          .document, ago: 96, sure: 3,
          Term("Water report of the group, page 3.", "Rapport eau du groupe, page 3."))
      ]),
    Aim(
      key: "refill",
      text: Term(
        "Sell a third of the volume in bulk and refill",
        "Vendre un tiers des volumes en vrac et en recharge"),
      type: .growth, horizon: .medium, importance: 4, owner: "castelin",
      measure: Term("19 % last year", "19 % l’an dernier")),
    Aim(
      key: "savings",
      text: Term(
        "Spend four per cent less on technical purchases",
        "Dépenser quatre pour cent de moins en achats techniques"),
      type: .profit, horizon: .short, importance: 4, owner: "sarrazin",
      measure: Term(
        "signed savings, counted by finance at each closing",
        "économies signées, comptées par la finance à chaque clôture"),
      clues: [
        Clue(
          .meeting, ago: 152, .leroux, sure: 2,
          Term(
            "Sarrazin gave the rate, not the base it is counted on.",
            "Sarrazin a donné le taux, pas la base sur laquelle il se compte."))
      ]),
    Aim(
      key: "stock",
      text: Term(
        "Free ten days of stock, spare parts included",
        "Libérer dix jours de stock, pièces comprises"),
      type: .cash, horizon: .short, importance: 3, owner: "dormoy"),
  ]

  private static let means: [Means] = [
    Means(
      key: "engineers", text: Term("Perrin’s eleven engineers", "Les onze ingénieurs de Perrin"),
      kind: .people, level: 3,
      note: Term(
        "good, and all of them on Huelva until October", "bons, et tous sur Huelva jusqu’en octobre"
      )),
    Means(
      key: "budget",
      text: Term(
        "38 million euros of investment a year", "38 millions d’euros d’investissement par an"),
      kind: .cash, level: 2,
      note: Term(
        "half of it is promised to Mirolles and to the kegs",
        "la moitié est promise à Mirolles et aux fûts")),
    Means(
      key: "meters",
      text: Term(
        "Meters that an auditor accepts, on two plants of three",
        "Des compteurs qu’un auditeur accepte, dans deux usines sur trois"), kind: .technology,
      level: 3),
    Means(
      key: "buyers",
      text: Term(
        "Two buyers for 41 million euros of technical spend",
        "Deux acheteurs pour 41 millions d’euros de dépense technique"), kind: .people, level: 1),
    Means(
      key: "summers", text: Term("Two summers before the standard", "Deux étés avant la norme"),
      kind: .time, level: 1),
  ]

  private static let cells: [Cell] = [
    Cell("water", "engineers", 2),
    Cell(
      "water", "budget", 1,
      Term("enough for one loop, not for three", "de quoi faire une boucle, pas trois")),
    Cell(
      "water", "meters", 1,
      Term(
        "Huelva isn’t measured: its loss has no price",
        "Huelva n’est pas mesurée : sa perte n’a pas de prix")),
    Cell(
      "water", "summers", 0,
      Term(
        "three plants, two summers: somebody must be lent to them",
        "trois usines, deux étés : il faudra leur prêter quelqu’un")),
    Cell("refill", "engineers", 1),
    Cell("refill", "budget", 2),
    Cell("refill", "meters", 1),
    Cell("savings", "engineers", 1),
    Cell(
      "savings", "meters", 1,
      Term(
        "a saving that is metered would count; nobody has told her",
        "une économie comptée vaudrait preuve ; personne ne le lui a dit")),
    Cell(
      "savings", "buyers", 0,
      Term(
        "they compare price lists because they have no time to compare costs",
        "ils comparent des tarifs, faute de temps pour comparer des coûts")),
    Cell("savings", "summers", 1),
  ]
}
