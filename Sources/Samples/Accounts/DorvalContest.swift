import Method

extension CimenterieDorval {
  static let contest = ContestStory(
    forces: forces, yardsticks: yardsticks, opponents: opponents, helpers: helpers,
    squares: squares)

  private static let forces: [Force] = [
    Force(
      .rivals, 3, .rising,
      Term("one of them already works at Armissan", "l’un d’eux travaille déjà à Armissan")),
    Force(.substitutes, 1, .stable),
    Force(
      .entrants, 3, .rising,
      Term("Bilbao’s own panel of service firms", "les sociétés de service attitrées de Bilbao")),
    Force(.inHouse, 1, .falling, Term("the crew grows old", "l’équipe vieillit")),
    Force(
      .customerPower, 3, .rising, Term("five plants buy as one", "cinq usines achètent comme une")),
    Force(.supplierPower, 1, .stable),
  ]

  private static let yardsticks: [Yardstick] = [
    Yardstick(
      key: "day", label: Term("Kiln handed back on the day", "Four rendu le jour dit"), weight: 35,
      us: 9.5, others: ["sarrebrune": 6, "urrategi": 6, "workshop": 4],
      clues: [
        Clue(
          .interview, ago: 640, .aubanel, sure: 3, validFor: 365,
          Term("Sicard’s own order of what counts.", "L’ordre de Sicard lui-même."))
      ]),
    Yardstick(
      key: "hour", label: Term("Price of an hour", "Prix de l’heure"), weight: 20, us: 5,
      others: ["sarrebrune": 8, "urrategi": 8.5, "workshop": 7]),
    Yardstick(
      key: "safety", label: Term("No accident", "Aucun accident"), weight: 20, us: 9,
      others: ["sarrebrune": 7, "urrategi": 8, "workshop": 7]),
    Yardstick(
      key: "place", label: Term("Knowing the site", "Connaître le site"), weight: 10, us: 10,
      others: ["sarrebrune": 4, "urrategi": 2, "workshop": 9]),
    Yardstick(
      key: "report",
      label: Term("A report that Bilbao can read", "Un rapport que Bilbao sait lire"), weight: 5,
      us: 3, others: ["sarrebrune": 6, "urrategi": 9]),
  ]

  private static let opponents: [Opponent] = [
    Opponent(
      key: "sarrebrune", name: Term("Sarrebrune Services", "Sarrebrune Services"), share: 4,
      products: [Term("quarry pumps", "pompes de carrière")], friends: ["taillefer"],
      strengths: Term("They came the day they were called.", "Ils sont venus le jour de l’appel."),
      weaknesses: Term("Never did a kiln stop.", "Jamais fait un arrêt de four."),
      strategy: Term(
        "begin with the quarry, wait for April", "commencer par la carrière, attendre avril"),
      likely: Term(
        "Offer to share the stop “to help the new manager”",
        "Proposer de partager l’arrêt « pour aider la nouvelle responsable »"), threat: 4,
      clues: [
        Clue(
          .observation, ago: 131, .fontvieille, sure: 2,
          Term(
            "Their van at Armissan, our pumps open on the ground.",
            "Leur camionnette à Armissan, nos pompes ouvertes au sol."))
      ]),
    Opponent(
      key: "urrategi", name: Term("Urrategi Mantenimiento", "Urrategi Mantenimiento"), share: 0,
      products: [Term("stops of whole plants", "arrêts d’usines entières")], friends: ["goni"],
      strengths: Term("Three of the group’s five plants.", "Trois des cinq usines du groupe."),
      weaknesses: Term(
        "Nobody of theirs north of the border.", "Personne au nord de la frontière."),
      likely: Term(
        "Answer Bilbao’s tender for five plants at once",
        "Répondre à l’appel d’offres de Bilbao pour cinq usines d’un coup"), threat: 3),
    Opponent(
      key: "workshop", name: Term("Dorval’s own crew", "L’équipe de Dorval"), kind: .inHouse,
      share: 9, products: [Term("small pumps", "petites pompes")],
      weaknesses: Term("Nine men, five near retirement.", "Neuf hommes, cinq près de la retraite."),
      threat: 1),
  ]

  private static let helpers: [Helper] = [
    Helper(
      name: Term("Garrabet crane hire", "Levage Garrabet"),
      role: Term("lifts the casings during the stop", "lève les corps de pompe pendant l’arrêt"),
      brings: Term(
        "On site every month of the year, when we are not.",
        "Sur le site chaque mois de l’année, quand nous n’y sommes pas."))
  ]

  private static let squares: [Square] = [
    Square(
      unit: "works", offer: .criticalStandby, status: .us, spend: 1_180, ours: 1_120, potential: 60,
      chance: 60, fit: 4, count: 22, since: 6_900, adoption: 4, ends: 76),
    Square(
      unit: "works", offer: .siteStore, status: .us, spend: 420, ours: 330, fit: 3, adoption: 2),
    Square(
      unit: "works", offer: .meteredWater, status: .unused, spend: 40, ours: 0, potential: 40,
      chance: 20, fit: 2),
    Square(
      unit: "works", offer: .skids, status: .unused, spend: 260, ours: 0, potential: 260,
      chance: 15, fit: 3, note: Term("the clay slurry", "la pâte d’argile")),
    Square(unit: "works", offer: .hygienicPumps, status: .notApplicable),
    Square(
      unit: "armissan", offer: .criticalStandby, status: .competitor, spend: 95, ours: 0,
      potential: 95, chance: 20, fit: 4, rival: "sarrebrune",
      note: Term("ours until spring", "à nous jusqu’au printemps")),
    Square(unit: "armissan", offer: .siteStore, status: .unknown),
    Square(unit: "clape", offer: .leakRound, status: .unknown),
    Square(
      unit: "calcia", offer: .framework, status: .competitor, spend: 2_400, ours: 0, potential: 300,
      chance: 5, fit: 2, rival: "urrategi"),
  ]
}
