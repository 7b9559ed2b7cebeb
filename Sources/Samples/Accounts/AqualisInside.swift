import Method

extension AqualisMetropole {
  static let people: [Insider] = [
    Insider(
      key: "constant", name: "Mireille Constant", title: Term("Elected chair", "Présidente élue"),
      function: Term("Board", "Conseil"), rank: 5, since: (-6, 7), speaks: .inFrench,
      knownBy: [.belkacem], rhythm: 180),
    Insider(
      key: "ambroise", name: "Jean-Luc Ambroise",
      title: Term("Head of operations", "Directeur de l’exploitation"),
      function: Term("Operations", "Exploitation"), rank: 4, boss: "constant", since: (-10, 1),
      speaks: .inFrench, knownBy: [.kerbrat, .montal], rhythm: 45,
      win: Term(
        "A network that loses less than 14 %, before he leaves.",
        "Un réseau sous 14 % de pertes, avant de partir.")),
    Insider(
      key: "delmas", name: "Sabine Delmas", title: Term("Public procurement", "Commande publique"),
      function: Term("Purchasing", "Achats"), rank: 3, boss: "constant", since: (-4, 9),
      speaks: .inFrench),
  ]

  static let buying = BuyingStory(
    deals: [
      Deal(
        key: "framework",
        label: Term("The framework that opens again", "L’accord-cadre qui se rouvre"),
        kind: .tender, buyClass: .modified, phase: .define, stage: .spotted, chance: 40,
        worth: 3_800, within: 540, offers: [.leakRound, .criticalStandby],
        next: Term(
          "Twelve hours, measured each month, sent each month",
          "Douze heures, mesurées chaque mois, envoyées chaque mois"))
    ],
    stances: [
      Stance(who: "constant", roles: [.decider, .approver], influence: 8, attitude: 0, adapts: 2),
      Stance(
        who: "ambroise", roles: [.influencer, .initiator], influence: 8, attitude: 1, adapts: 3,
        criteria: [Term("hours until the water is back", "heures avant le retour de l’eau")],
        clues: [
          Clue(
            .interview, ago: 55, .kerbrat, sure: 2,
            Term(
              "“In August you didn’t speak of the tender. I noticed.”",
              "« En août vous n’avez pas parlé du marché. Je l’ai remarqué. »"))
        ]),
      Stance(who: "delmas", roles: [.gatekeeper, .buyer], influence: 6),
    ],
    ties: [
      Tie("constant", .belkacem, 2, of: 3, ago: 203),
      Tie("ambroise", .kerbrat, 3, of: 4, ago: 55, again: 10),
      Tie("ambroise", .montal, 4, of: 3, ago: 21),
    ],
    pacts: [
      Pact(
        key: "rounds",
        title: Term("Leak rounds by purchase order", "Tournées de fuites sur bons de commande"),
        number: "BC-AQU-22", began: 290, ends: 200, renewal: .tender, worth: 180, pays: 30,
        offers: [.leakRound])
    ])

  static let contest = ContestStory(
    opponents: [
      Opponent(
        key: "hydrastel", name: Term("Groupe Astrelle", "Groupe Astrelle"), share: 74,
        products: [
          Term("the framework, until it opens again", "l’accord-cadre, jusqu’à sa réouverture")
        ],
        strengths: Term(
          "Twenty-four hours written, four points won.",
          "Vingt-quatre heures écrites, quatre points gagnés."),
        weaknesses: Term("Six pumps down in one August.", "Six pompes en panne en un mois d’août."),
        likely: Term(
          "Write twelve hours as well, without a van", "Écrire douze heures aussi, sans camionnette"
        ),
        counter: Term(
          "Publish our monthly measure a year ahead", "Publier notre mesure mensuelle un an avant"),
        threat: 5),
      Opponent(
        key: "crews", name: Term("Their own field crews", "Leurs équipes de terrain"),
        kind: .inHouse, share: 8, threat: 1),
    ])

  static let past = PastStory(
    scenes: [
      Scene(
        key: "report", kind: .meeting, ago: 55,
        subject: Term("The monthly measure, month eleven", "La mesure mensuelle, onzième mois"),
        with: ["ambroise"], ours: [.kerbrat],
        learnt: Term(
          "He begins to write the technical half in spring, alone.",
          "Il commence à écrire la moitié technique au printemps, seul."), so: [.deal("framework")],
        next: Term("Month twelve, with a failure told", "Le douzième mois, avec un échec raconté"),
        nextIn: 10),
      Scene(
        key: "night", kind: .visit, ago: 21,
        subject: Term("A night of listening in the old town", "Une nuit d’écoute en vieille ville"),
        with: ["ambroise"], ours: [.montal],
        learnt: Term(
          "Field crews would rather have our van than the other one.",
          "Les équipes de terrain préfèrent notre camionnette à l’autre.")),
    ],
    news: [
      News(
        key: "drought", kind: .regulation, ago: 80,
        text: Term(
          "Summer quota cut by a fifth for the 31 towns",
          "Quota d’été réduit d’un cinquième pour les 31 communes"),
        source: Term("prefect’s order", "arrêté préfectoral"), so: [.deal("framework")],
        status: .followed),
      News(
        key: "delmas", kind: .appointment, ago: 38,
        text: Term(
          "Procurement recruits a jurist for the framework",
          "La commande publique recrute un juriste pour l’accord-cadre"),
        source: Term("official notice", "avis officiel"), who: "delmas", status: .new),
    ])
}
