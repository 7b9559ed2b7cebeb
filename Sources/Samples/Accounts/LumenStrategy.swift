import Method

extension LumenEnergies {
  static let strategy = StrategyStory(
    vision: Term(
      """
      Gas and hydrogen made next door, by units so alike that a farmer may visit one and buy \
      another.
      """,
      """
      Du gaz et de l’hydrogène faits à côté, par des unités si semblables qu’un éleveur peut en \
      visiter une et en acheter une autre.
      """
    ),
    ambition: Term(
      "forty units, and the first hydrogen on the quay",
      "quarante unités, et le premier hydrogène sur le quai"), until: 4,
    moves: moves, years: ledger, aims: aims, means: means, cells: cells)

  private static let moves: [Move] = [
    Move(
      key: "copy", kind: .other, ago: 430,
      text: Term(
        "One drawing for all units, frozen until the fortieth",
        "Un seul plan pour toutes les unités, gelé jusqu’à la quarantième"),
      consequence: Term(
        "Whoever is on sheet 7 sells forty times; whoever isn’t, never.",
        "Qui est sur la feuille 7 vend quarante fois ; qui n’y est pas, jamais."),
      clues: [
        Clue(
          .document, ago: 73, .montal, sure: 3,
          Term(
            "Standard drawing, revision 4, initialled L.B.", "Plan type, révision 4, paraphé L.B."))
      ]),
    Move(
      key: "hydrogen", kind: .newMarket, ago: 58,
      text: Term(
        "Hydrogen on the quay of Port-la-Nouvelle", "De l’hydrogène sur le quai de Port-la-Nouvelle"
      ),
      consequence: Term(
        "Cooling and purified water: pumps that we don’t have on a drawing yet.",
        "Du refroidissement et de l’eau purifiée : des pompes que nous n’avons pas encore sur plan."
      ),
      clues: [
        Clue(.press, ago: 58, sure: 2, Term("The port’s own newsletter.", "La lettre du port."))
      ]),
    Move(
      key: "buyer", kind: .reorganisation, ago: 95,
      text: Term(
        "A purchasing manager is to be hired before spring",
        "Un responsable achats sera recruté avant le printemps"),
      consequence: Term(
        "Orders by text message come to an end, and somebody will compare us.",
        "Les commandes par SMS prennent fin, et quelqu’un nous comparera.")),
  ]

  private static let ledger: [TheirYear] = [
    TheirYear(offset: -3, revenue: 21_800, profit: -3_900, people: 84, put: 19_000, debt: 31_000),
    TheirYear(
      offset: -2, revenue: 35_600, profit: -3_400, people: 139, put: 42_000, debt: 38_000,
      note: Term(
        "Novaterra’s forty million arrive in December.",
        "Les quarante millions de Novaterra arrivent en décembre.")),
    TheirYear(
      offset: -1, revenue: 58_000, profit: -2_100, people: 210, put: 51_000, debt: 63_000,
      note: Term(
        "The units earn; head office eats it.",
        "Les unités gagnent ; le siège le mange.")),
  ]

  private static let aims: [Aim] = [
    Aim(
      key: "forty",
      text: Term("Run forty units in five years", "Faire tourner quarante unités en cinq ans"),
      type: .growth, horizon: .medium, importance: 5, owner: "benhaddou",
      measure: Term(
        "seventeen today, twenty-five within a year",
        "dix-sept aujourd’hui, vingt-cinq dans un an"),
      clues: [
        Clue(
          .interview, ago: 73, .montal, sure: 3,
          Term("Benhaddou, pencil in hand.", "Benhaddou, crayon en main."))
      ]),
    Aim(
      key: "round",
      text: Term(
        "Reach the next round with cash in hand", "Arriver au prochain tour avec de la trésorerie"),
      type: .cash, horizon: .short, importance: 5, owner: "verdier",
      measure: Term("nine months of wages in the bank", "neuf mois de salaires en banque")),
    Aim(
      key: "hydrogen",
      text: Term("Sell a first kilogram of hydrogen", "Vendre un premier kilo d’hydrogène"),
      type: .innovation, horizon: .short, importance: 4, owner: "benhaddou",
      measure: Term("June of next year, said to the port", "juin de l’an prochain, dit au port")),
  ]

  private static let means: [Means] = [
    Means(
      key: "drawing",
      text: Term("A drawing that works, seventeen times", "Un plan qui marche, dix-sept fois"),
      kind: .technology, level: 4),
    Means(
      key: "head",
      text: Term(
        "Leïla Benhaddou, who signs each sheet", "Leïla Benhaddou, qui signe chaque feuille"),
      kind: .people, level: 2,
      note: Term("sixteen hours a day, without a deputy", "seize heures par jour, sans adjoint")),
    Means(
      key: "money",
      text: Term(
        "What is left of Novaterra’s forty million",
        "Ce qui reste des quarante millions de Novaterra"), kind: .cash, level: 1),
    Means(
      key: "farmers",
      text: Term(
        "Farmers who bring the straw and own a share",
        "Des éleveurs qui apportent la paille et possèdent une part"), kind: .alliances, level: 3),
  ]

  private static let cells: [Cell] = [
    Cell("forty", "drawing", 2),
    Cell(
      "forty", "head", 0,
      Term(
        "eight units at once is one too many for one head",
        "huit unités à la fois, c’est une de trop pour une seule tête")),
    Cell("forty", "money", 1), Cell("forty", "farmers", 2),
    Cell("round", "drawing", 1),
    Cell(
      "round", "money", 0,
      Term(
        "suppliers already wait for eighty days",
        "les fournisseurs attendent déjà quatre-vingts jours")), Cell("round", "farmers", 1),
    Cell("hydrogen", "drawing", 0, Term("there is none", "il n’y en a pas")),
    Cell("hydrogen", "head", 1), Cell("hydrogen", "money", 1),
  ]
}
