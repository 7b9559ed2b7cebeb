import Method

extension SevracPharma {
  static let people: [Insider] = [
    Insider(
      key: "cazals", name: "Hélène Cazals", title: Term("Head of quality", "Directrice qualité"),
      function: Term("Quality", "Qualité"), rank: 5, site: "Castres", since: (-8, 9),
      speaks: .inFrench, knownBy: [.kerbrat, .fontvieille], rhythm: 60,
      style: Term(
        "Everything in writing, dated, and no adjective.", "Tout par écrit, daté, et sans adjectif."
      )),
    Insider(
      key: "teyssier", name: "Marc-Olivier Teyssier",
      title: Term("Head of engineering", "Directeur de l’ingénierie"),
      function: Term("Engineering", "Technique"), rank: 4, site: "Lavaur", since: (-5, 3),
      speaks: .inFrench, knownBy: [.kerbrat], rhythm: 30),
    Insider(
      key: "peeters", name: "Joris Peeters",
      title: Term("Head of purchasing", "Directeur des achats"),
      function: Term("Purchasing", "Achats"), rank: 4, site: "Wavre", since: (-3, 1),
      speaks: .inEnglish, knownBy: [.kerbrat, .ionescu], rhythm: 60,
      win: Term(
        "Nine per cent, since somebody has offered it.",
        "Neuf pour cent, puisque quelqu’un les propose.")),
  ]

  static let buying = BuyingStory(
    stances: [
      Stance(
        who: "cazals", roles: [.approver, .gatekeeper], influence: 10, attitude: 1, adapts: 1,
        criteria: [Term("a batch found in four minutes", "un lot retrouvé en quatre minutes")],
        clues: [
          Clue(
            .document, ago: 200, .fontvieille, sure: 3,
            Term("Her line in the inspector’s report.", "Sa ligne dans le rapport de l’inspecteur.")
          )
        ]),
      Stance(
        who: "teyssier", roles: [.decider, .influencer], influence: 7, attitude: 2, adapts: 3),
      Stance(
        who: "peeters", roles: [.buyer], influence: 6, attitude: -1, adapts: 3, near: "kolbruck"),
    ],
    arcs: [
      Arc(
        "cazals", "teyssier", .formal, 3,
        Term("no drawing without her stamp", "pas un plan sans son tampon")),
      Arc("peeters", "cazals", .conflict, 1),
    ],
    ties: [
      Tie("cazals", .kerbrat, 3, of: 3, ago: 27, again: 30),
      Tie("cazals", .fontvieille, 3, of: 2, ago: 27),
      Tie("teyssier", .kerbrat, 4, of: 4, ago: 14, again: 10),
      Tie("peeters", .kerbrat, 2, of: 3, ago: 71), Tie("peeters", .ionescu, 2, of: 2, ago: 50),
    ],
    pacts: [
      Pact(
        key: "parts",
        title: Term(
          "Parts for ten years, validated valves", "Pièces sur dix ans, vannes qualifiées"),
        number: "PI-SEV-01", began: 1_830, ends: 1_820, notice: 365, renewal: .negotiate,
        worth: 190, pays: 45, offers: [.siteStore])
    ])

  static let contest = ContestStory(
    opponents: [
      Opponent(
        key: "kolbruck", name: Term("Kolbrück Pumpen", "Kolbrück Pumpen"), share: 31,
        products: [Term("sterile valves", "vannes stériles")], friends: ["peeters"],
        strengths: Term("Nine per cent less, in writing.", "Neuf pour cent de moins, par écrit."),
        weaknesses: Term("Eleven months of papers to come.", "Onze mois de papiers devant eux."),
        likely: Term("Pay for the validation themselves", "Payer eux-mêmes la qualification"),
        threat: 4),
      Opponent(
        key: "same", name: Term("The valves that are in the file", "Les vannes déjà au dossier"),
        kind: .statusQuo, threat: 1),
    ])

  static let past = PastStory(
    gauges: [
      Gauge(.us, ago: 90, [4, 4, 4, 5, 4, 4, 4], .meeting),
      Gauge(.customer, ago: 85, [5, 4, 4, 4, 3, 4, 4], .survey),
    ],
    scenes: [
      Scene(
        key: "room", kind: .steering, ago: 14,
        subject: Term("Clean room, two months late", "Salle blanche, deux mois de retard"),
        with: ["teyssier"], ours: [.kerbrat],
        learnt: Term(
          "Our valves must wait, packed, under nitrogen.",
          "Nos vannes doivent attendre, emballées, sous azote.")),
      Scene(
        key: "audit", kind: .meeting, ago: 27,
        subject: Term("Dry run of the audit", "Répétition de l’audit"), with: ["cazals"],
        ours: [.kerbrat, .fontvieille],
        learnt: Term(
          "She asks for the same four minutes for each seal.",
          "Elle demande les mêmes quatre minutes pour chaque joint."), so: [.rival("same")]),
      Scene(
        key: "nine", kind: .call, ago: 71, subject: Term("Nine per cent", "Neuf pour cent"),
        with: ["peeters"], ours: [.kerbrat],
        learnt: Term(
          "The German letter is real: he read out its number.",
          "La lettre allemande existe : il en a lu le numéro."), so: [.rival("kolbruck")]),
    ],
    news: [
      News(
        key: "permit", kind: .investment, ago: 44,
        text: Term(
          "A second sterile line asked for in Lavaur", "Une seconde ligne stérile demandée à Lavaur"
        ), source: Term("town hall notice", "affichage en mairie"), status: .new),
      News(
        key: "inspector", kind: .regulation, ago: 120,
        text: Term(
          "Inspectors will ask for the origin of each elastomer",
          "Les inspecteurs demanderont l’origine de chaque élastomère"),
        source: Term("agency letter", "lettre de l’agence"), status: .followed),
    ])
}
