import Method

extension CimenterieDorval {
  static let pleas: [Plea] = [
    Plea(
      key: "bilbao",
      text: Term("Somebody who negotiates in Spanish", "Quelqu’un qui négocie en espagnol"),
      programme: "bilbao", serves: .milestone("years"), days: 15, cost: 8, gain: 300, chance: 50),
    Plea(
      key: "manual",
      text: Term("A writer for the manual", "Une plume pour le manuel"), programme: "manual",
      serves: .milestone("faces"), days: 20, cost: 12, gain: 150, chance: 60, decision: .granted,
      decided: 30,
      reason: Term(
        "It stays when everybody has gone.", "Il reste quand tout le monde est parti.")),
  ]

  static let dials: [Dial] = results + theirs + between + ahead

  private static let results: [Dial] = [
    Dial(
      key: "stop", text: Term("Revenue of the stop", "Chiffre d’affaires de l’arrêt"),
      axis: .results, weight: 5, unit: .inKiloEuros, floor: 400, target: 640,
      since: [Sounding(585, ago: 1_010), Sounding(590, ago: 645), Sounding(590, ago: 270)]),
    Dial(
      key: "margin", text: Term("Margin of an hour", "Marge d’une heure"), axis: .results,
      weight: 3, unit: .inPercent, floor: 28, target: 34,
      since: [Sounding(33.2, ago: 1_000), Sounding(33.6, ago: 640), Sounding(33.5, ago: 260)]),
  ]

  private static let theirs: [Dial] = [
    Dial(
      key: "day", text: Term("Hours in hand at the end", "Heures d’avance à la fin"),
      axis: .customerValue, weight: 5, unit: .inHours, floor: 0, target: 12,
      since: [Sounding(4, ago: 1_010), Sounding(6, ago: 645), Sounding(9, ago: 280)]),
    Dial(
      key: "hurt", text: Term("Accidents of ours there", "Accidents chez eux, de notre fait"),
      axis: .customerValue, weight: 4, unit: Term("accidents", "blessés"), floor: 2, target: 0,
      since: [Sounding(0, ago: 1_000), Sounding(0, ago: 640), Sounding(0, ago: 270)]),
  ]

  private static let between: [Dial] = [
    Dial(
      key: "faces", text: Term("People who have seen our work", "Gens qui ont vu notre travail"),
      axis: .relation, weight: 5, unit: .inPeople, floor: 1, target: 4,
      since: [Sounding(1, ago: 250), Sounding(1, ago: 140), Sounding(2, ago: 32)]),
    Dial(
      key: "group", text: Term("Talks with Bilbao", "Échanges avec Bilbao"), axis: .relation,
      weight: 4, unit: Term("talks", "échanges"), floor: 0, target: 4,
      since: [Sounding(0, ago: 250), Sounding(0, ago: 140), Sounding(0, ago: 32)]),
  ]

  private static let ahead: [Dial] = [
    Dial(
      key: "pages", text: Term("Pages of the manual", "Pages du manuel"), axis: .momentum,
      weight: 4, unit: Term("pages", "pages écrites"), floor: 0, target: 22,
      since: [Sounding(0, ago: 90), Sounding(2, ago: 32), Sounding(5, ago: 8)]),
    Dial(
      key: "time", text: Term("Actions done on the day", "Actions faites au jour dit"),
      axis: .momentum, weight: 3, unit: .inPercent, floor: 50, target: 90,
      since: [Sounding(80, ago: 180), Sounding(66, ago: 92), Sounding(58, ago: 30)]),
  ]

  static let checkpoints: [Checkpoint] = [
    Checkpoint(
      kind: .quarterly, ago: 92, ours: [.aubanel, .estradier], theirs: ["sicard"],
      learnt: Term(
        "Sicard says April aloud for the first time; nobody has been named.",
        "Sicard dit « avril » pour la première fois ; personne n’est nommé."),
      decisions: [
        Term("The manual is offered to Cros", "Le manuel est proposé à Cros"),
        Term("Goñi gets a letter", "Goñi reçoit une lettre"),
      ], nextIn: 4, marks: (74, 24, 2)),
    Checkpoint(
      kind: .monthly, ago: 30, ours: [.aubanel, .fontvieille],
      learnt: Term(
        "The assumption about Bilbao is broken, and the letter hasn’t gone.",
        "L’hypothèse sur Bilbao ne tient plus, et la lettre n’est pas partie."),
      decisions: [
        Term("A file in figures goes first", "Un dossier chiffré part d’abord"),
        Term("One pump at Armissan, then the next", "Une pompe à Armissan, puis la suivante"),
      ], nextIn: 2, marks: (61, 18, 4)),
  ]

  static let asides: [Aside] = [
    Aside(
      key: "site",
      text: Term(
        "Bilbao reads every order now: is this objective still the right one?",
        "Bilbao lit désormais chaque commande : est-ce encore le bon objectif ?"),
      author: .estradier, ago: 26, about: .course("site"))
  ]
}
