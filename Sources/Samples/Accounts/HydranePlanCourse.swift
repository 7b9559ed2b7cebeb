import Method

extension HydraneBoissons {
  static let pleas: [Plea] = [
    Plea(
      key: "engineer",
      text: Term("An engineer in Huelva", "Un ingénieur à Huelva"),
      programme: "huelva", serves: .course("parts"), days: 180, cost: 62, gain: 340, chance: 55),
    Plea(
      key: "meters",
      text: Term("Twelve meters on loan", "Douze compteurs en prêt"), programme: "euros",
      serves: .course("odile"), days: 6, cost: 18, gain: 210, chance: 70, decision: .granted,
      decided: 33,
      reason: Term(
        "They come back, or they are sold.", "Ils reviennent, ou se vendent.")),
    Plea(
      key: "laboratory",
      text: Term("Laboratory time for the syrup trial", "Du laboratoire pour l’essai sur sirop"),
      programme: "loop", serves: .milestone("litres"), days: 12, cost: 15, gain: 160, chance: 45,
      decision: .partly, decided: 33,
      reason: Term("Eight days now, four if it holds.", "Huit jours d’abord, quatre si cela tient.")
    ),
  ]

  static let dials: [Dial] = results + theirs + between + ahead

  private static let results: [Dial] = [
    Dial(
      key: "share", text: Term("Share of their purchases", "Part de leurs achats"),
      axis: .results, weight: 5, unit: .inPercent, floor: 35, target: 55,
      since: [Sounding(38.6, ago: 300), Sounding(39.7, ago: 180), Sounding(40.4, ago: 40)]),
    Dial(
      key: "margin", text: Term("Margin on parts", "Marge sur les pièces"), axis: .results,
      weight: 3, unit: .inPercent, floor: 28, target: 38,
      since: [Sounding(33, ago: 300), Sounding(31.5, ago: 180), Sounding(30, ago: 40)]),
    Dial(
      key: "orders", text: Term("Urgent orders, of all", "Commandes urgentes, sur toutes"),
      axis: .results, weight: 2, unit: .inPercent, floor: 30, target: 12,
      since: [Sounding(26, ago: 300), Sounding(24, ago: 180), Sounding(25, ago: 40)]),
  ]

  private static let theirs: [Dial] = [
    Dial(
      key: "litres", text: Term("Water per litre sold", "Eau par litre vendu"),
      axis: .customerValue, weight: 5, unit: Term("litres", "litres d’eau"), floor: 2.6,
      target: 1.9,
      since: [Sounding(2.5, ago: 400), Sounding(2.4, ago: 210), Sounding(2.3, ago: 60)]),
    Dial(
      key: "saved",
      text: Term("Savings that finance has counted", "Économies comptées par la finance"),
      axis: .customerValue, weight: 4, unit: .inKiloEuros, floor: 0, target: 420,
      since: [Sounding(90, ago: 300), Sounding(140, ago: 180), Sounding(185, ago: 40)]),
  ]

  private static let between: [Dial] = [
    Dial(
      key: "buyers",
      text: Term(
        "Attitude of purchasing, from −2 to +2", "Attitude des achats, de −2 à +2"),
      axis: .relation, weight: 4, unit: Term("", ""), floor: -2, target: 1,
      since: [Sounding(-1, ago: 152), Sounding(-1, ago: 90), Sounding(0, ago: 25)]),
    Dial(
      key: "marks", text: Term("Mark that they give us", "Note qu’ils nous donnent"),
      axis: .relation, weight: 3, unit: Term("out of 10", "sur 10"), floor: 6, target: 9,
      since: [Sounding(7.9, ago: 760), Sounding(8.4, ago: 400), Sounding(8.7, ago: 40)]),
  ]

  private static let ahead: [Dial] = [
    Dial(
      key: "time", text: Term("Actions done on the day", "Actions faites au jour dit"),
      axis: .momentum, weight: 3, unit: .inPercent, floor: 50, target: 90,
      since: [Sounding(55, ago: 210), Sounding(62, ago: 92), Sounding(67, ago: 31)]),
    Dial(
      key: "joint", text: Term("Programmes led by two", "Programmes menés à deux"),
      axis: .momentum, weight: 2, unit: Term("programmes", "programmes à deux"), floor: 0,
      target: 3, since: [Sounding(0, ago: 210), Sounding(1, ago: 92), Sounding(2, ago: 31)]),
  ]

  static let checkpoints: [Checkpoint] = [
    Checkpoint(
      kind: .quarterly, ago: 92, ours: [.leroux, .vasseur, .montal], theirs: ["perrin", "moreau"],
      learnt: Term(
        "Perrin asked for euros beside the cubic metres: his board reads nothing else.",
        "Perrin veut des euros à côté des mètres cubes : son conseil ne lit rien d’autre."),
      decisions: [
        Term(
          "Count the water in euros before the renewal",
          "Compter l’eau en euros avant le renouvellement"),
        Term(
          "Ask purchasing what it thinks of us", "Demander aux achats ce qu’ils pensent de nous"),
      ], nextIn: -1, marks: (61, 35, 20)),
    Checkpoint(
      kind: .monthly, ago: 31, ours: [.leroux, .montal, .fontvieille],
      learnt: Term(
        "The framework may be cut into lots; the survey says why.",
        "Le contrat-cadre peut partir en lots ; l’enquête dit pourquoi."),
      decisions: [
        Term("Top-up pumps are given up", "Les pompes d’appoint, c’est fini"),
        Term("Vasseur meets Sarrazin herself", "Vasseur rencontre Sarrazin elle-même"),
      ], nextIn: 12, marks: (64, 33, 35)),
  ]

  static let asides: [Aside] = [
    Aside(
      key: "parts",
      text: Term(
        "How much margin, and by when? Without a figure this one is a wish.",
        "Quelle marge, et pour quand ? Sans chiffre, celui-ci reste un vœu."),
      author: .belkacem, ago: 11, about: .course("parts")),
    Aside(
      key: "share",
      text: Term(
        "Is 55 % counted with the Mirolles springs?", "55 %, avec ou sans les sources de Mirolles ?"
      ),
      author: .vasseur, ago: 29, about: .milestone("share"), isSettled: true),
  ]
}
