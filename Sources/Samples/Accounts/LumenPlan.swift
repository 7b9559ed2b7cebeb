import Method

extension LumenEnergies {
  static let plan = PlanStory(
    formulation: formulation, courses: courses, milestones: milestones, programmes: programmes,
    chores: chores, pleas: pleas, dials: dials, checkpoints: checkpoints, asides: asides)

  private static let formulation = Formulation(
    stands: Term(
      """
      We are drawn on sheet 7 of a plan that will be built forty times. We are late one time in \
      eight. Everything hangs on Leïla at their end, and on Clara at ours.
      """,
      """
      Nous sommes dessinés en feuille 7 d’un plan qui sera bâti quarante fois. Nous sommes en \
      retard une fois sur huit. Tout tient à Leïla chez eux, et à Clara chez nous.
      """
    ),
    stake: Term(
      "Eight units now, twenty-three after them; or a second brand on sheet 7.",
      "Huit unités tout de suite, vingt-trois ensuite ; ou une seconde marque en feuille 7."),
    years: (0, 2), state: .approved, approved: (Person.estradier, 70),
    vision: Term(
      "In three years, a unit of Lumen starts with our skid on the day that was said.",
      "Dans trois ans, une unité de Lumen démarre avec notre skid au jour qui était dit."),
    field: Term(
      "The skids of all units, their nights, and the first hydrogen",
      "Les skids de toutes les unités, leurs nuits, et le premier hydrogène"),
    bring: Term(
      "The same skid forty times, tested before it leaves",
      "Le même skid quarante fois, essayé avant de partir"),
    theirs: Term(
      "Nine days less between the concrete and the first gas",
      "Neuf jours de moins entre le béton et le premier gaz"),
    ours: Term(
      "Half of what a unit spends on pumping, and orders known a year ahead",
      "La moitié de ce qu’une unité dépense en pompage, et des commandes connues un an avant"),
    orientation: .develop,
    because: Term(
      "The place is ours already: first be on time, then grow.",
      "La place est déjà à nous : être à l’heure d’abord, grandir ensuite."),
    without: [
      Term("a skid drawn for one unit alone", "un skid dessiné pour une seule unité"),
      Term("the farmers’ own small pumps", "les petites pompes des éleveurs"),
    ],
    win: ["verdier", "brandt", "lavigne"], against: ["kolbruck"],
    promise: Term(
      "It leaves tested, it arrives on the day, and it is the same as the last one.",
      "Il part essayé, il arrive au jour dit, et c’est le même que le précédent."),
    proofs: [
      Term("twelve in service, not a stop for straw", "douze en service, pas un arrêt de paille")
    ],
    risks: Term(
      "Leïla goes: by spring two others must know why our skid is on sheet 7.",
      "Leïla s’en va : au printemps, deux autres doivent savoir pourquoi notre skid y est."),
    decisions: [
      Term(
        "A second person for Clara before the eight units start",
        "Une seconde personne pour Clara avant le départ des huit unités")
    ])

  private static let courses: [Course] = [
    Course(
      key: "date", text: Term("Be on time again", "Être de nouveau à l’heure"), type: .image,
      priority: 1, owner: .estradier,
      rests: [
        .need("Repeat one drawing forty times"), .omen("late"), .deal("eight"), .belief("frozen"),
      ],
      why: Term(
        "Nothing else can be asked for before that.", "Rien d’autre ne se demande avant cela.")),
    Course(
      key: "hands",
      text: Term(
        "Hang no longer on one person, here or there",
        "Ne plus tenir à une seule personne, ici ni là-bas"),
      type: .relationship, priority: 1, owner: .kerbrat,
      rests: [.omen("one"), .omen("buyer"), .belief("clara")],
      why: Term(
        "A buyer comes in spring, and will ask who else knows us.",
        "Un acheteur arrive au printemps, et demandera qui d’autre nous connaît.")),
    Course(
      key: "grow",
      text: Term("Follow them from unit to unit", "Les suivre d’unité en unité"), type: .growth,
      priority: 2, owner: .kerbrat,
      rests: [
        .need("No stop at night"), .need("Be ready for hydrogen"), .omen("quay"), .aim("forty"),
      ]),
    Course(
      key: "paid",
      text: Term("Be paid as their gas is", "Être payés comme l’est leur gaz"), type: .risk,
      priority: 2, owner: .kerbrat,
      rests: [.need("Pay when the plant earns"), .omen("rent"), .belief("money")]),
  ]

  private static let milestones: [Milestone] = [
    Milestone(
      key: "otif", course: "date",
      indicator: Term("Skids there on the day", "Skids là au jour dit"), unit: .inPercent,
      start: (88.1, 200), target: 97, floor: 92, by: (1, 6, 30), owner: .estradier,
      since: [
        Sounding(87, ago: 110), Sounding(85.5, ago: 55),
        Sounding(
          86, ago: 20,
          Term("two late in September weigh on it", "deux retards de septembre y pèsent")),
      ]),
    Milestone(
      key: "known", course: "hands",
      indicator: Term(
        "People there who would ask for us", "Gens de là-bas qui nous demanderaient"),
      unit: .inPeople, start: (1, 210), target: 4, by: (1, 9, 30), owner: .kerbrat,
      since: [Sounding(1, ago: 120), Sounding(2, ago: 30)]),
    Milestone(
      key: "units", course: "grow",
      indicator: Term("Units with our skid", "Unités avec notre skid"),
      unit: Term("units", "unités"), start: (12, 210), target: 25, floor: 18, by: (1, 12, 31),
      owner: .kerbrat, since: [Sounding(14, ago: 100), Sounding(17, ago: 25)]),
    Milestone(
      key: "nights", course: "grow",
      indicator: Term("Nights on standby, of all units", "Nuits d’astreinte, sur les unités"),
      unit: .inPercent, target: 60, by: (2, 3, 31), owner: .kerbrat),
    Milestone(
      key: "days", course: "paid",
      indicator: Term("Days until an invoice is paid", "Jours avant qu’une facture soit payée"),
      unit: .inDays, start: (81, 160), target: 55, floor: 70, by: (1, 10, 31), owner: .kerbrat,
      since: [Sounding(79, ago: 95), Sounding(74, ago: 28)]),
  ]
}
