import Method

extension RhonePapier {
  static let people: [Insider] = [
    Insider(
      key: "roumestan", name: "Gilles Roumestan", title: Term("Site manager", "Directeur du site"),
      function: Term("Site management", "Direction de site"), rank: 4, site: "Tarascon",
      since: (-7, 2), speaks: .inFrench, knownBy: [.aubanel, .vasseur], rhythm: 60),
    Insider(
      key: "ferrand", name: "Magali Ferrand",
      title: Term("Head of maintenance", "Responsable maintenance"),
      function: Term("Plant maintenance", "Maintenance d’usine"), rank: 3, site: "Tarascon",
      boss: "roumestan", since: (-15, 5), speaks: .inFrench,
      knownBy: [.aubanel, .montal, .fontvieille], rhythm: 30,
      win: Term("Her name on the manual, beside ours.", "Son nom sur le manuel, à côté du nôtre.")),
    Insider(
      key: "wrona", name: "Tomasz Wrona",
      title: Term("Head of production", "Responsable de production"),
      function: Term("Operations", "Production"), rank: 3, site: "Tarascon", boss: "roumestan",
      since: (-3, 11), speaks: .inEnglish, knownBy: [.fontvieille], rhythm: 60),
  ]

  static let buying = BuyingStory(
    stances: [
      Stance(
        who: "roumestan", roles: [.decider], influence: 7, attitude: 1, adapts: 2,
        criteria: [Term("below €50,000, or Basel signs", "sous 50 000 €, ou Bâle signe")]),
      Stance(
        who: "ferrand", roles: [.influencer, .user, .coach], influence: 6, attitude: 2, adapts: 3,
        clues: [
          Clue(
            .observation, ago: 41, .montal, sure: 3,
            Term(
              "She shows the trial loop to visitors as “our loop”.",
              "Elle montre la boucle d’essai aux visiteurs comme « notre boucle »."))
        ]),
      Stance(who: "wrona", roles: [.user], influence: 5, attitude: -1, adapts: 1),
    ],
    ties: [
      Tie("roumestan", .aubanel, 3, of: 3, ago: 41, again: 20),
      Tie("ferrand", .montal, 4, of: 4, ago: 17, again: 12),
      Tie("ferrand", .aubanel, 4, of: 3, ago: 41), Tie("wrona", .fontvieille, 2, of: 2, ago: 66),
    ],
    pacts: [
      Pact(
        key: "service", title: Term("Service of 64 stock pumps", "Service de 64 pompes à pâte"),
        number: "SE-RHO-09", began: 300, ends: 65, notice: 30, renewal: .automatic, worth: 410,
        pays: 45, offers: [.criticalStandby])
    ])

  static let contest = ContestStory(
    opponents: [
      Opponent(
        key: "orsigny", name: Term("Orsigny Fluides", "Orsigny Fluides"), share: 18,
        products: [Term("valves", "vannes")],
        likely: Term(
          "Answer Basel for the whole boiler", "Répondre à Bâle pour toute la chaudière"),
        counter: Term(
          "Fourteen pumps tried on the loop before Basel decides",
          "Quatorze pompes essayées sur la boucle avant que Bâle ne décide"), threat: 3),
      Opponent(
        key: "wait", name: Term("Wait for another year", "Attendre un an de plus"),
        kind: .statusQuo, strengths: Term("Basel likes it.", "Bâle aime bien."),
        counter: Term("Price a year of waiting in gas", "Chiffrer un an d’attente en gaz"),
        threat: 4),
    ])

  static let past = PastStory(
    nerves: [
      Nerve(
        key: "parts", kind: .delighter, ago: 730,
        text: Term(
          "We took back the parts of machine 3", "Nous avons repris les pièces de la machine 3"),
        who: "roumestan", status: .closed)
    ],
    scenes: [
      Scene(
        key: "basel", kind: .meeting, ago: 41, subject: Term("What Basel reads", "Ce que Bâle lit"),
        with: ["roumestan", "ferrand"], ours: [.aubanel],
        learnt: Term(
          "One page, one figure: gas not burnt.", "Une page, un chiffre : le gaz non brûlé."),
        so: [.rival("wait")], next: Term("That page, with Ferrand", "Cette page, avec Ferrand"),
        nextIn: 20),
      Scene(
        key: "loop", kind: .visit, ago: 17,
        subject: Term("The trial loop, six hundred hours", "La boucle d’essai, six cents heures"),
        with: ["ferrand"], ours: [.montal],
        learnt: Term(
          "The new rotor passes fibre that the old one cut.",
          "Le nouveau rotor laisse passer la fibre que l’ancien coupait.")),
    ],
    news: [
      News(
        key: "sale", kind: .merger, ago: 36,
        text: Term("Two buyers have visited Tarascon", "Deux acquéreurs ont visité Tarascon"),
        source: Term("the gatekeeper, to Hugo", "le gardien, à Hugo"), status: .new)
    ])
}
