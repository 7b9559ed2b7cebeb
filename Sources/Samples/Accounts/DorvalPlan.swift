import Method

extension CimenterieDorval {
  static let plan = PlanStory(
    formulation: formulation, courses: courses, milestones: milestones, programmes: programmes,
    chores: chores, pleas: pleas, dials: dials, checkpoints: checkpoints, asides: asides)

  private static let formulation = Formulation(
    stands: Term(
      """
      Nineteen stops and one man, who retires in April. Bilbao now looks at what the site orders, \
      and asks for two offers. The quarry has gone to Sarrebrune without a word from us.
      """,
      """
      Dix-neuf arrêts et un homme, qui part en avril. Bilbao regarde désormais ce que le site \
      commande, et demande deux offres. La carrière est partie chez Sarrebrune sans un mot de nous.
      """
    ),
    stake: Term(
      "€590,000 a year that nobody at the group has ever chosen.",
      "590 000 € par an que personne au groupe n’a jamais choisis."),
    years: (0, 2), state: .approved, approved: (Person.estradier, 84),
    vision: Term(
      "In three years the February stop is ours by a contract that Bilbao has signed.",
      "Dans trois ans, l’arrêt de février est à nous par un contrat que Bilbao a signé."),
    field: Term(
      "The February stop, the quarry pumps, the clay trial",
      "L’arrêt de février, les pompes de carrière, l’essai d’argile"),
    bring: Term(
      "A kiln handed back on the day said, by fitters who know it",
      "Un four rendu au jour dit, par des monteurs qui le connaissent"),
    theirs: Term(
      "€140,000 for each day that the kiln isn’t late",
      "140 000 € par jour de retard évité sur le four"),
    ours: Term(
      "A contract of three years in place of a telephone call",
      "Un contrat de trois ans à la place d’un coup de téléphone"),
    orientation: .defend,
    because: Term(
      "To maintain isn’t enough: it goes to tender within the year.",
      "Maintenir ne suffit pas : l’appel d’offres vient dans l’année."),
    without: [
      Term("the small pumps of their own crew", "les petites pompes de leur équipe"),
      Term(
        "the group’s other plants, this year", "les autres usines du groupe, cette année"),
    ],
    win: ["cros", "etxeberria", "goni"], against: ["sarrebrune", "urrategi"],
    promise: Term(
      "The fourteenth day is the fourteenth day, whoever telephones.",
      "Le quatorzième jour est le quatorzième, quelle que soit la voix au téléphone."),
    proofs: [
      Term("nineteen stops, not one handed back late", "dix-neuf arrêts, pas un rendu en retard"),
      Term("three years without an accident", "trois ans sans un accident"),
    ],
    risks: Term(
      "Bilbao asks before April: we answer with the figures of nineteen stops.",
      "Bilbao demande avant avril : nous répondons avec les chiffres de dix-neuf arrêts."),
    decisions: [Term("A visit to Bilbao by Estradier", "Une visite d’Estradier à Bilbao")])

  private static let courses: [Course] = [
    Course(
      key: "site",
      text: Term(
        "Keep the stop with the site, as ever", "Garder l’arrêt avec le site, comme toujours"),
      type: .risk, priority: 1, owner: .aubanel,
      rests: [
        .belief("bilbao"), .deal("stop"), .need("Hand the kiln back on the fourteenth day"),
        .omen("tender"), .pact("stop"),
      ],
      why: Term(
        "Written when Bilbao didn’t look: to be thought over again.",
        "Écrit quand Bilbao ne regardait pas : à revoir.")),
    Course(
      key: "heirs",
      text: Term(
        "Be known by those who stay", "Être connus de ceux qui restent"), type: .relationship,
      priority: 1, owner: .aubanel, rests: [.omen("manual"), .belief("cros"), .aim("memory")]),
    Course(
      key: "quarry",
      text: Term("Be back in the quarry", "Revenir à la carrière"), type: .growth, priority: 3,
      owner: .fontvieille, rests: [.need("A dry quarry by seven in the morning"), .omen("quarry")]),
  ]

  private static let milestones: [Milestone] = [
    Milestone(
      key: "years", course: "site",
      indicator: Term("Years of stops under contract", "Années d’arrêts sous contrat"),
      unit: Term("years", "années"), start: (1, 260), target: 3, by: (1, 4, 30), owner: .aubanel,
      since: [Sounding(1, ago: 120), Sounding(1, ago: 30)]),
    Milestone(
      key: "day", course: "site",
      indicator: Term("Hours in hand at the end of a stop", "Heures d’avance en fin d’arrêt"),
      unit: .inHours, start: (4, 1_010), target: 12, floor: 2, by: (1, 3, 31),
      owner: .fontvieille, since: [Sounding(6, ago: 645), Sounding(9, ago: 280)]),
    Milestone(
      key: "faces", course: "heirs",
      indicator: Term("People who have seen our work", "Gens qui ont vu notre travail"),
      unit: .inPeople, start: (1, 250), target: 4, by: (1, 6, 30), owner: .aubanel,
      since: [
        Sounding(1, ago: 140),
        Sounding(2, ago: 32, Term("Cros, at the store", "Cros, au magasin")),
      ]),
    Milestone(
      key: "pumps", course: "quarry",
      indicator: Term("Quarry pumps in our care", "Pompes de carrière à notre charge"),
      unit: Term("pumps", "pompes"), start: (0, 140), target: 6, by: (2, 3, 31),
      owner: .fontvieille, since: [Sounding(0, ago: 90), Sounding(1, ago: 28)]),
  ]
}
