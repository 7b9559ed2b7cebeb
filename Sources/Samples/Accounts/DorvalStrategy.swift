import Method

extension CimenterieDorval {
  static let strategy = StrategyStory(
    vision: Term(
      """
      The site of the group that makes the least carbon a tonne, so that it is the last one to be \
      closed.
      """,
      "Le site du groupe qui émet le moins par tonne, pour être le dernier qu’on fermera."),
    ambition: Term(
      "a quarter less carbon a tonne, and ten per cent off site services",
      "un quart de carbone en moins par tonne, et dix pour cent de moins sur les services"),
    until: 3, moves: moves, years: ledger, aims: aims, means: means, cells: cells)

  private static let moves: [Move] = [
    Move(
      key: "bilbao", kind: .reorganisation, ago: 205,
      text: Term(
        "Bilbao buys site services for its five plants",
        "Bilbao achète les services de ses cinq usines"),
      consequence: Term(
        "Sicard’s telephone call is no longer an order.",
        "Un appel de Sicard n’est plus une commande."),
      clues: [
        Clue(
          .interview, ago: 203, .aubanel, sure: 2,
          Term(
            "Sicard, in passing: “they want to see the price first, now.”",
            "Sicard, en passant : « ils veulent voir le prix d’abord, maintenant »."))
      ]),
    Move(
      key: "clay", kind: .innovation, ago: 96,
      text: Term(
        "Calcined clay mixed in, without touching the kiln",
        "De l’argile calcinée en mélange, sans toucher au four"),
      consequence: Term(
        "A slurry to pump day and night, that wears out casings: our trade.",
        "Une pâte à pomper jour et nuit, qui use les corps de pompe : notre métier.")),
    Move(
      key: "services", kind: .savings, ago: 180,
      text: Term(
        "Ten per cent off every service contract by the end of next year",
        "Dix pour cent de moins sur chaque contrat de service d’ici la fin de l’an prochain"),
      consequence: Term(
        "The February stop is the largest of them.", "L’arrêt de février est le plus gros."),
      clues: [
        Clue(
          .hearsay, ago: 131, .fontvieille, sure: 1,
          Term("A fitter of the crane hirer.", "Un monteur du loueur de grues."))
      ]),
  ]

  private static let ledger: [TheirYear] = [
    TheirYear(offset: -3, revenue: 173_900, profit: 23_300, people: 431, put: 6_100, debt: 9_000),
    TheirYear(offset: -2, revenue: 175_500, profit: 22_900, people: 418, put: 6_500, debt: 8_200),
    TheirYear(
      offset: -1, revenue: 176_000, profit: 21_400, people: 410, put: 9_000, debt: 10_600,
      note: Term(
        "The price of carbon permits takes what the market gives.",
        "Le prix des quotas de carbone reprend ce que donne le marché.")),
  ]

  private static let aims: [Aim] = [
    Aim(
      key: "carbon",
      text: Term(
        "Emit a quarter less carbon a tonne", "Émettre un quart de carbone en moins par tonne"),
      type: .responsibility, horizon: .medium, importance: 5, owner: "etxeberria",
      measure: Term(
        "kilograms a tonne, read every month in Bilbao", "kilos par tonne, lus chaque mois à Bilbao"
      ),
      clues: [
        Clue(
          .press, ago: 480, sure: 2, validFor: 365,
          Term("Plan of the group, page 2.", "Plan du groupe, page 2."))
      ]),
    Aim(
      key: "services",
      text: Term(
        "Pay ten per cent less for site services", "Payer les services dix pour cent de moins"),
      type: .profit, horizon: .short, importance: 4, owner: "goni",
      measure: Term("contract by contract, before and after", "contrat par contrat, avant et après")
    ),
    Aim(
      key: "safety",
      text: Term("A fourth year without an accident", "Une quatrième année sans accident"),
      type: .other, horizon: .short, importance: 5, owner: "etxeberria"),
    Aim(
      key: "memory",
      text: Term(
        "Let thirty-four years of maintenance retire without a stop",
        "Laisser partir trente-quatre ans de maintenance sans un arrêt"), type: .other,
      horizon: .short, importance: 3, owner: "sicard"),
  ]

  private static let means: [Means] = [
    Means(
      key: "kiln",
      text: Term(
        "A kiln in good order until the end of the decade",
        "Un four en bon état jusqu’à la fin de la décennie"), kind: .assets, level: 3),
    Means(
      key: "men",
      text: Term(
        "A maintenance crew of nine, five of them above fifty-five",
        "Une maintenance de neuf personnes, dont cinq de plus de cinquante-cinq ans"),
      kind: .people, level: 1,
      note: Term(
        "the planner has gone, the manager goes in April",
        "la planificatrice est partie, le responsable part en avril")),
    Means(
      key: "money",
      text: Term(
        "Nine million a year, released by Bilbao line by line",
        "Neuf millions par an, libérés par Bilbao ligne à ligne"), kind: .cash, level: 2),
    Means(
      key: "lab", text: Term("The group’s clay laboratory", "Le laboratoire d’argile du groupe"),
      kind: .technology, level: 2),
  ]

  private static let cells: [Cell] = [
    Cell("carbon", "kiln", 2),
    Cell(
      "carbon", "men", 0,
      Term("nobody on site has pumped clay", "personne sur le site n’a pompé d’argile")),
    Cell("carbon", "money", 1), Cell("carbon", "lab", 2),
    Cell("services", "kiln", 1), Cell("services", "men", 1), Cell("services", "money", 2),
    Cell("services", "lab", 1),
    Cell(
      "memory", "men", 0, Term("what he knows is in his head", "ce qu’il sait est dans sa tête")),
    Cell("memory", "money", 1),
  ]
}
