import Method

extension LumenEnergies {
  static let contest = ContestStory(
    forces: forces, yardsticks: yardsticks, opponents: opponents, helpers: helpers,
    squares: squares)

  private static let forces: [Force] = [
    Force(
      .rivals, 3, .rising,
      Term("two makers visit each new unit", "deux fabricants visitent chaque nouvelle unité")),
    Force(
      .substitutes, 2, .stable,
      Term(
        "screws instead of pumps for dry straw", "des vis au lieu de pompes pour la paille sèche")),
    Force(
      .entrants, 4, .rising,
      Term(
        "hydrogen brings people whom we have never met",
        "l’hydrogène amène des gens que nous n’avons jamais croisés")),
    Force(.inHouse, 0, .stable),
    Force(.customerPower, 2, .rising, Term("a buyer is coming", "un acheteur arrive")),
    Force(
      .supplierPower, 3, .rising,
      Term("our own casings: fourteen weeks", "nos corps de pompe : quatorze semaines")),
  ]

  private static let yardsticks: [Yardstick] = [
    Yardstick(
      key: "date", label: Term("There on the day", "Là au jour dit"), weight: 30, us: 5,
      others: ["kolbruck": 7, "biogrene": 8],
      note: Term("one delivery in eight is late", "une livraison sur huit en retard"),
      clues: [
        Clue(
          .crm, ago: 40, .kerbrat, sure: 3,
          Term("88.1 % on time last year.", "88,1 % à l’heure l’an dernier."))
      ]),
    Yardstick(
      key: "straw", label: Term("Straw doesn’t block it", "La paille ne la bouche pas"), weight: 25,
      us: 9.5, others: ["kolbruck": 7, "biogrene": 4],
      clues: [
        Clue(
          .interview, ago: 210, .montal, sure: 3,
          Term("Not one stop for straw.", "Plus un arrêt pour la paille."))
      ]),
    Yardstick(
      key: "same", label: Term("The same one, forty times", "La même, quarante fois"), weight: 15,
      us: 9, others: ["kolbruck": 8, "biogrene": 6]),
    Yardstick(
      key: "wait", label: Term("Paid when the gas is sold", "Payée quand le gaz est vendu"),
      weight: 15, us: 4, others: ["kolbruck": 3, "biogrene": 8]),
    Yardstick(
      key: "price", label: Term("Price of a unit’s pumps", "Prix des pompes d’une unité"),
      weight: 10, us: 6, others: ["kolbruck": 5, "biogrene": 8]),
    Yardstick(
      key: "hydrogen", label: Term("Ready for hydrogen", "Prêt pour l’hydrogène"), weight: 5, us: 2,
      others: ["kolbruck": 8, "oxelia": 9]),
  ]

  private static let opponents: [Opponent] = [
    Opponent(
      key: "kolbruck", name: Term("Kolbrück Pumpen", "Kolbrück Pumpen"), share: 38,
      products: [Term("mixers and pumps of the digesters", "agitateurs et pompes des digesteurs")],
      strengths: Term("A hydrogen range, with papers.", "Une gamme hydrogène, avec ses papiers."),
      weaknesses: Term(
        "Spare parts from Bavaria, on weekdays.", "Des pièces venues de Bavière, en semaine."),
      likely: Term(
        "Use the quay to come back on to sheet 7", "Se servir du quai pour revenir sur la feuille 7"
      ),
      counter: Term(
        "Draw the hydrogen skid with Lavigne before they do",
        "Dessiner le skid hydrogène avec Lavigne avant eux"), threat: 4),
    Opponent(
      key: "biogrene", name: Term("Biogrène Équipements", "Biogrène Équipements"), share: 21,
      products: [Term("whole units, pumps included", "unités entières, pompes comprises")],
      friends: ["puig"],
      strengths: Term(
        "Waits for its money until the gas is sold.", "Attend son argent jusqu’à la vente du gaz."),
      weaknesses: Term(
        "Blocks on straw; two digesters emptied by hand.",
        "Se bouche sur la paille ; deux digesteurs vidés à la main."),
      likely: Term(
        "Offer Verdier twelve months of payment", "Proposer à Verdier douze mois de paiement"),
      counter: Term(
        "A rent by unit, with a leasing partner", "Un loyer par unité, avec un partenaire financier"
      ), threat: 3,
      clues: [
        Clue(
          .hearsay, ago: 130, .kerbrat, sure: 1,
          Term(
            "A farmer: in Lérida they haven’t paid yet.",
            "Un éleveur : à Lérida, ils n’ont pas encore payé."))
      ]),
    Opponent(
      key: "oxelia", name: Term("Oxélia Hydrogène", "Oxélia Hydrogène"), share: 0,
      products: [Term("purified water for electrolysis", "eau purifiée pour électrolyse")],
      likely: Term("Sell the quay as one lot", "Vendre le quai en un seul lot"), threat: 2),
  ]

  private static let helpers: [Helper] = [
    Helper(
      name: Term("Bureau Cap Sec, design office", "Bureau d’études Cap Sec"),
      role: Term("draws the civil works of each unit", "dessine le génie civil de chaque unité"),
      brings: Term(
        "Knows of a new unit six months before the order.",
        "Connaît une unité six mois avant la commande."), contact: "lavigne"),
    Helper(
      name: Term("Straw cooperative of the Minervois", "Coopérative des pailles du Minervois"),
      role: Term("shareholder of six units", "actionnaire de six unités"),
      brings: Term(
        "Its chairman sits beside Brandt at the board.",
        "Son président siège à côté de Brandt au conseil."), contact: "brandt"),
  ]

  private static let squares: [Square] = [
    Square(
      unit: "occitanie", offer: .skids, status: .us, spend: 720, ours: 610, potential: 520,
      chance: 80, fit: 4, count: 12, since: 1_700, adoption: 4),
    Square(
      unit: "occitanie", offer: .criticalStandby, status: .unused, spend: 130, ours: 0,
      potential: 130, chance: 20, fit: 2),
    Square(
      unit: "occitanie", offer: .meteredWater, status: .unused, spend: 60, ours: 0, potential: 60,
      chance: 15, fit: 2),
    Square(
      unit: "occitanie", offer: .siteStore, status: .competitor, spend: 240, ours: 30,
      potential: 90, chance: 30, fit: 3, rival: "kolbruck"),
    Square(
      unit: "carcassonne", offer: .skids, status: .us, spend: 54, ours: 54, fit: 4, count: 1,
      since: 390, adoption: 3),
    Square(unit: "carcassonne", offer: .criticalStandby, status: .unknown),
    Square(
      unit: "quay", offer: .skids, status: .unused, spend: 220, ours: 0, potential: 220, chance: 30,
      fit: 2),
    Square(
      unit: "quay", offer: .closedLoop, status: .unused, spend: 120, ours: 0, potential: 120,
      chance: 20, fit: 2, rival: "oxelia"),
    Square(
      unit: "lerida", offer: .skids, status: .competitor, spend: 110, ours: 0, potential: 110,
      chance: 25, fit: 3, rival: "biogrene"),
    Square(unit: "lerida", offer: .criticalStandby, status: .unknown),
  ]
}
