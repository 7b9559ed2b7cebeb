import Method

extension HydraneBoissons {
  static let contest = ContestStory(
    forces: forces, yardsticks: yardsticks, opponents: opponents, helpers: helpers,
    squares: squares)

  private static let forces: [Force] = [
    Force(
      .rivals, 3, .rising,
      Term(
        "two of them have been to Valence since the summer",
        "deux d’entre eux sont venus à Valence depuis l’été")),
    Force(
      .substitutes, 2, .rising,
      Term(
        "rinsing with air, tried on one line in Spain",
        "le rinçage à l’air, essayé sur une ligne en Espagne")),
    Force(
      .entrants, 2, .stable,
      Term(
        "sellers of meters by subscription, without pumps",
        "des vendeurs de compteurs par abonnement, sans pompes")),
    Force(
      .inHouse, 2, .rising,
      Term(
        "Touzet’s workshop changes its own seals",
        "l’atelier de Touzet change ses garnitures lui-même")),
    Force(
      .customerPower, 4, .rising,
      Term(
        "a third of what we earn, and a buyer who guesses it",
        "un tiers de ce que nous gagnons, et une acheteuse qui le devine")),
    Force(
      .supplierPower, 2, .stable,
      Term(
        "one foundry for the hygienic casings",
        "une seule fonderie pour les corps hygiéniques")),
  ]

  private static let yardsticks: [Yardstick] = [
    Yardstick(
      key: "price",
      label: Term(
        "Total saving that finance will count",
        "Économie totale que la finance acceptera de compter"), weight: 30, us: 5.5,
      others: ["orsigny": 8, "fluvienta": 7, "workshop": 6, "still": 4],
      note: Term(
        "ours is larger, and nobody there has written it down",
        "la nôtre est plus grande, et personne chez eux ne l’a écrite"),
      clues: [
        Clue(
          .meeting, ago: 152, .leroux, sure: 2,
          Term(
            "Sarrazin: “show me the line in the accounts.”",
            "Sarrazin : « montrez-moi la ligne dans les comptes »."))
      ]),
    Yardstick(
      key: "water", label: Term("Water saved, with proof", "Eau économisée, avec preuve"),
      weight: 20, us: 9, others: ["orsigny": 5, "fluvienta": 3, "workshop": 4, "still": 1],
      clues: [
        Clue(
          .document, ago: 96, sure: 3,
          Term("Water report: “212,000 m³, metered”.", "Rapport eau : « 212 000 m³, comptés »."))
      ]),
    Yardstick(
      key: "repair",
      label: Term("Hours until a line runs again", "Heures avant qu’une ligne reparte"), weight: 20,
      us: 8.5, others: ["orsigny": 6.5, "fluvienta": 7, "workshop": 8]),
    Yardstick(
      key: "countries",
      label: Term("One contract for three countries", "Un seul contrat pour trois pays"),
      weight: 15, us: 4, others: ["orsigny": 7.5, "fluvienta": 2],
      note: Term(
        "we answer Huelva from Valence, and it shows",
        "nous répondons à Huelva depuis Valence, et cela se voit")),
    Yardstick(
      key: "hygiene",
      label: Term("Cleaned in place, without a dead corner", "Nettoyage en place, sans coin mort"),
      weight: 10, us: 8, others: ["orsigny": 8, "fluvienta": 5.5, "workshop": 5]),
    Yardstick(
      key: "carbon", label: Term("Carbon of a delivery", "Carbone d’une livraison"), weight: 5,
      us: 5, others: ["orsigny": 6.5, "fluvienta": 7]),
  ]

  private static let opponents: [Opponent] = [
    Opponent(
      key: "orsigny", name: Term("Orsigny Fluides", "Orsigny Fluides"), share: 22,
      products: [Term("hygienic pumps", "pompes hygiéniques"), Term("valves", "vannes")],
      friends: ["sarrazin"],
      strengths: Term(
        "A branch in each of the three countries, and one invoice.",
        "Une agence dans chacun des trois pays, et une seule facture."),
      weaknesses: Term(
        "Nobody who can find a leak; four weeks for a spare shaft.",
        "Personne qui sache trouver une fuite ; quatre semaines pour un arbre de rechange."),
      strategy: Term(
        "enter by purchasing, never by the plants", "entrer par les achats, jamais par les usines"),
      likely: Term(
        "A list at minus 7 % for two years if the lots are separated",
        "Un tarif à moins 7 % sur deux ans si les lots sont séparés"),
      counter: Term(
        "Price the metered water into the framework before the lots are drawn",
        "Chiffrer l’eau comptée dans le contrat-cadre avant que les lots ne soient dessinés"),
      threat: 4,
      clues: [
        Clue(
          .observation, ago: 27, .fontvieille, sure: 2,
          Term(
            "Two of their trial pumps on the dock of Valence, still in film.",
            "Deux de leurs pompes d’essai sur le quai de Valence, encore sous film."))
      ]),
    Opponent(
      key: "fluvienta", name: Term("Fluvienta Sur", "Fluvienta Sur"), share: 9,
      products: [Term("pumps and parts in Huelva", "pompes et pièces à Huelva")], friends: ["roy"],
      strengths: Term(
        "Twenty minutes from Huelva, in Spanish.", "À vingt minutes de Huelva, en espagnol."),
      weaknesses: Term(
        "Twelve people, no hygienic range.", "Douze personnes, pas de gamme hygiénique."),
      likely: Term(
        "Offer the shelf of parts that we have been promising for a year",
        "Proposer le rayon de pièces que nous promettons depuis un an"), threat: 3,
      clues: [
        Clue(
          .interview, ago: 31, .fontvieille, sure: 2,
          Term(
            "Roy: “they come the same day, even to say no.”",
            "Roy : « ils viennent le jour même, même pour dire non »."))
      ]),
    Opponent(
      key: "workshop", name: Term("Their own workshops", "Leurs propres ateliers"), kind: .inHouse,
      share: 11, products: [Term("seals, small overhauls", "garnitures, petites révisions")],
      friends: ["touzet"],
      strengths: Term("On the spot, day and night.", "Sur place, jour et nuit."),
      weaknesses: Term(
        "Touzet retires within two years; his deputy isn’t chosen.",
        "Touzet part dans les deux ans ; son adjoint n’est pas choisi."),
      counter: Term(
        "Train the night shifts with him, and keep the difficult seals",
        "Former les équipes de nuit avec lui, et garder les garnitures difficiles"), threat: 2),
    Opponent(
      key: "still", name: Term("Leave room 2 as it is", "Laisser la salle 2 comme elle est"),
      kind: .statusQuo,
      strengths: Term("Costs nothing this year.", "Ne coûte rien cette année."),
      weaknesses: Term(
        "Not allowed any more if the standard passes.", "Plus permis si la norme passe."),
      counter: Term(
        "Show the price of one more summer, in euros per batch",
        "Montrer le prix d’un été de plus, en euros par lot"), threat: 2),
  ]

  private static let helpers: [Helper] = [
    Helper(
      name: Term("Verdagne water auditors", "Cabinet Verdagne, auditeurs de l’eau"),
      role: Term("audits the water report", "audite le rapport eau"),
      brings: Term(
        "Their stamp makes our meters an item in the accounts.",
        "Leur tampon fait de nos compteurs une ligne des comptes."), contact: "haddad"),
    Helper(
      name: Term("Pellissane tank makers", "Chaudronnerie Pellissane"),
      role: Term("builds the tanks of our loops", "fabrique les cuves de nos boucles"),
      brings: Term(
        "Two fitters in Valence every week, who hear what we don’t.",
        "Deux monteurs chaque semaine à Valence, qui entendent ce que nous n’entendons pas."),
      contact: "touzet"),
  ]

  private static let squares: [Square] = [
    Square(
      unit: "valence", offer: .leakRound, status: .us, spend: 150, ours: 150, fit: 4, since: 1_090,
      adoption: 4),
    Square(
      unit: "valence", offer: .siteStore, status: .us, spend: 310, ours: 310, fit: 4, count: 1,
      since: 1_500, adoption: 4, ends: 326),
    Square(
      unit: "valence", offer: .hygienicPumps, status: .competitor, spend: 1_900, ours: 1_420,
      potential: 200, chance: 30, fit: 4, count: 64, ends: 124, rival: "orsigny",
      note: Term(
        "lines 1 and 2 are ours, line 5 is Orsigny’s",
        "les lignes 1 et 2 sont à nous, la 5 à Orsigny")),
    Square(
      unit: "valence", offer: .closedLoop, status: .unused, spend: 290, ours: 0, potential: 290,
      chance: 45, fit: 3),
    Square(
      unit: "metz", offer: .meteredWater, status: .us, spend: 90, ours: 90, fit: 4, count: 38,
      since: 540, adoption: 3),
    Square(
      unit: "metz", offer: .hygienicPumps, status: .competitor, spend: 1_150, ours: 780,
      potential: 180, chance: 35, fit: 3, ends: 124, rival: "orsigny"),
    Square(
      unit: "metz", offer: .criticalStandby, status: .unused, spend: 110, ours: 0, potential: 110,
      chance: 50, fit: 3,
      note: Term("line 4, eleven stops since May", "ligne 4, onze arrêts depuis mai")),
    Square(
      unit: "huelva", offer: .closedLoop, status: .us, spend: 380, ours: 380, fit: 4, count: 1,
      since: 160, adoption: 1, note: Term("signed, not running yet", "signée, pas encore en marche")
    ),
    Square(
      unit: "huelva", offer: .siteStore, status: .competitor, spend: 190, ours: 0, potential: 150,
      chance: 40, fit: 4, ends: 150, rival: "fluvienta"),
    Square(
      unit: "huelva", offer: .hygienicPumps, status: .competitor, spend: 610, ours: 120,
      potential: 220, chance: 25, fit: 3, rival: "fluvienta"),
    Square(unit: "mirolles", offer: .leakRound, status: .unknown),
    Square(
      unit: "mirolles", offer: .skids, status: .unknown,
      note: Term("a pumping station will be built here", "une station de pompage va s’y construire")
    ),
  ]
}
