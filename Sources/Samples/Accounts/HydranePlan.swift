import Method

extension HydraneBoissons {
  static let plan = PlanStory(
    formulation: formulation, courses: courses, milestones: milestones, programmes: programmes,
    chores: chores, pleas: pleas, dials: dials, checkpoints: checkpoints, asides: asides)

  private static let formulation = Formulation(
    stands: Term(
      """
      The plants want us; purchasing, new, doesn’t know us. The framework ends in March, and may \
      be cut into three lots. The summer standard would make closed loops a duty. Nobody of ours \
      is in Spain.
      """,
      """
      Les usines nous veulent ; les achats, nouveaux, ne nous connaissent pas. Le contrat-cadre \
      finit en mars, et peut être coupé en trois lots. La norme d’été rendrait la boucle fermée \
      obligatoire. Nous n’avons personne en Espagne.
      """
    ),
    stake: Term(
      "3.6 million a year kept whole, or sold again lot by lot at seven per cent less.",
      "3,6 millions par an gardés d’un bloc, ou revendus lot par lot à sept pour cent de moins."),
    years: (1, 3), state: .inReview,
    vision: Term(
      "In three years, no litre is drawn in the three plants that we haven’t counted with them.",
      "Dans trois ans, pas un litre puisé dans les trois usines que nous n’ayons compté avec eux."),
    field: Term(
      "Rinsing and syrup rooms of Valence, Metz and Huelva",
      "Rinçage et salles de sirop de Valence, Metz et Huelva"),
    bring: Term(
      "Leaks found by their own people, and water counted so that an auditor signs",
      "Des fuites trouvées par leurs équipes, et une eau comptée que l’auditeur signe"),
    theirs: Term(
      "€420,000 of water a year, and a plant ready before the standard",
      "420 000 € d’eau par an, et une usine prête avant la norme"),
    ours: Term(
      "15 points of their purchases more, and a contract that isn’t judged by its price list",
      "15 points de leurs achats en plus, et un contrat qui ne se juge pas à son tarif"),
    orientation: .deepen,
    because: Term(
      "We already hold two fifths of what they buy: what is left to win lies deeper, in the water.",
      "Nous avons déjà deux cinquièmes de leurs achats : le reste se gagne en profondeur, dans l’eau."
    ),
    without: [
      Term("top-up pumps", "les pompes d’appoint"),
      Term("repairs at night outside a contract", "le dépannage de nuit hors contrat"),
    ],
    win: ["sarrazin", "castelin", "roy"], against: ["orsigny", "fluvienta"],
    promise: Term(
      "Every litre that you no longer draw, in euros, on one page that your auditor accepts.",
      "Chaque litre que vous ne puisez plus, en euros, sur une page que votre auditeur accepte."),
    proofs: [
      Term("212,000 m³ found in three years", "212 000 m³ trouvés en trois ans"),
      Term("97.4 % delivered whole and on time", "97,4 % livré complet et à l’heure"),
      Term("Perrin’s own curve, shown to his board", "La courbe de Perrin, montrée à son conseil"),
    ],
    risks: Term(
      """
      Perrin leaves: Moreau and Haddad carry the curve. The lots are drawn before February: we \
      answer for the three, with a partner in Spain.
      """,
      """
      Perrin s’en va : Moreau et Haddad portent la courbe. Les lots sont dessinés avant février : \
      nous répondons aux trois, avec un partenaire en Espagne.
      """
    ),
    decisions: [
      Term("An engineer in Huelva for two years", "Un ingénieur à Huelva pour deux ans"),
      Term(
        "A parts store in Huelva, paid by what leaves it",
        "Un magasin de pièces à Huelva, payé à la sortie"),
    ])

  private static let courses: [Course] = [
    Course(
      key: "water",
      text: Term("Become the reference for water", "Devenir la référence de l’eau"),
      type: .growth, priority: 1, owner: .leroux,
      rests: [
        .need("Lose less water in rinsing"), .omen("standard"), .belief("standard"),
        .need("Close the loop before the standard"), .aim("water"),
      ],
      why: Term(
        "It is the only subject on which nobody else can answer.",
        "C’est le seul sujet où personne d’autre ne sait répondre.")),
    Course(
      key: "odile",
      text: Term("Make an ally of Odile Sarrazin", "Faire d’Odile Sarrazin une alliée"),
      type: .relationship, priority: 1, owner: .vasseur,
      rests: [
        .need("Prove her savings to the committee"), .omen("lots"), .omen("proof"),
        .belief("whole"), .rival("orsigny"),
      ],
      why: Term(
        "The renewal is on her desk, and she has met one of us once.",
        "Le renouvellement est sur son bureau, et elle n’a vu l’un de nous qu’une fois.")),
    Course(
      key: "parts",
      text: Term("Earn again on spare parts", "Regagner la marge sur les pièces"),
      type: .profit, priority: 2, owner: .fontvieille,
      rests: [.need("Parts within 24 hours in Huelva"), .omen("huelva")],
      why: Term(
        "Small urgent orders eat what the pumps earn.",
        "Les petites urgences mangent ce que gagnent les pompes.")),
  ]

  private static let milestones: [Milestone] = [
    Milestone(
      key: "share", course: "water",
      indicator: Term("Share of their purchases", "Part de portefeuille"), unit: .inPercent,
      start: (37.5, 420), target: 55, floor: 45, by: (2, 12, 31), owner: .leroux,
      since: [
        Sounding(38.6, ago: 300), Sounding(39.7, ago: 180),
        Sounding(
          40.4, ago: 40,
          Term("the meters of Huelva aren’t in it yet", "sans les compteurs de Huelva, à venir")),
      ]),
    Milestone(
      key: "service", course: "water",
      indicator: Term("Service contracts in force", "Contrats de service en cours"),
      unit: .inContracts, start: (3, 300), target: 6, by: (2, 6, 30), owner: .fontvieille,
      since: [
        Sounding(4, ago: 170),
        Sounding(5, ago: 35, Term("Huelva’s loop, serviced", "la boucle de Huelva, entretenue")),
      ]),
    Milestone(
      key: "litres", course: "water",
      indicator: Term("Litres of water per litre sold", "Litres d’eau par litre vendu"),
      unit: Term("litres", "litres d’eau"), start: (2.5, 400), target: 1.9, floor: 2.2,
      by: (2, 12, 31), owner: .montal,
      since: [Sounding(2.4, ago: 210), Sounding(2.3, ago: 60)]),
    Milestone(
      key: "attitude", course: "odile",
      indicator: Term(
        "Attitude of purchasing, from −2 to +2", "Attitude des achats, de −2 à +2"),
      unit: Term("", ""), start: (-1, 152), target: 1, by: (1, 12, 31), owner: .vasseur,
      since: [
        Sounding(-1, ago: 90),
        Sounding(
          0, ago: 25, Term("she answered the last note herself", "elle a répondu elle-même")),
      ]),
    Milestone(
      key: "known", course: "odile",
      indicator: Term(
        "People of purchasing and finance met twice",
        "Gens des achats et de la finance vus deux fois"),
      unit: .inPeople, start: (1, 152), target: 4, by: (1, 9, 30), owner: .leroux,
      since: [Sounding(1, ago: 96), Sounding(2, ago: 30)]),
  ]
}
