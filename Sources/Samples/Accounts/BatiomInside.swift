import Method

extension BatiomConstruction {
  static let people: [Insider] = [
    Insider(
      key: "bazin", name: "Étienne Bazin", title: Term("Chairman", "Président"),
      function: Term("General management", "Direction générale"), rank: 5, site: "Villeurbanne",
      since: (-11, 1), speaks: .inFrench, knownBy: [.estradier], rhythm: 180),
    Insider(
      key: "moulin", name: "Sandra Moulin", title: Term("Group buyer", "Acheteuse groupe"),
      function: Term("Purchasing", "Achats"), rank: 4, site: "Villeurbanne", boss: "bazin",
      since: (-4, 2), speaks: .inFrench, knownBy: [.aubanel], rhythm: 60),
    Insider(
      key: "oukaci", name: "Karim Oukaci",
      title: Term("Head of the design office", "Responsable du bureau d’études"),
      function: Term("Engineering", "Technique"), rank: 3, site: "Villeurbanne", boss: "bazin",
      since: (-9, 4), speaks: .inFrench, knownBy: [.aubanel, .fontvieille], rhythm: 45,
      win: Term("A tower whose pump nobody hears.", "Une tour dont personne n’entend la pompe.")),
  ]

  static let buying = BuyingStory(
    stances: [
      Stance(
        who: "bazin", roles: [.decider], influence: 9, attitude: 1, adapts: 2,
        criteria: [Term("a delay told early", "un retard dit à temps")]),
      Stance(who: "moulin", roles: [.buyer], influence: 6, attitude: 0, adapts: 3),
      Stance(
        who: "oukaci", roles: [.influencer, .initiator], influence: 7, attitude: 2, adapts: 3,
        clues: [
          Clue(
            .meeting, ago: 58, .aubanel, sure: 3,
            Term(
              "Ours is the pump on his plan of the Confluence towers.",
              "C’est notre pompe qui figure sur son plan des tours Confluence."))
        ]),
    ],
    ties: [
      Tie("bazin", .estradier, 3, of: 3, ago: 260), Tie("moulin", .aubanel, 2, of: 3, ago: 96),
      Tie("oukaci", .aubanel, 3, of: 3, ago: 58, again: 15),
      Tie("oukaci", .fontvieille, 3, of: 2, ago: 40),
    ],
    pacts: [
      Pact(
        key: "prices", title: Term("Price agreement of October", "Accord de prix d’octobre"),
        number: "AP-BAT-04", began: 50, ends: 315, notice: 60, renewal: .negotiate, worth: 1_900,
        pays: 60, offers: [.framework])
    ])

  static let contest = ContestStory(
    opponents: [
      Opponent(
        key: "vercors", name: Term("Surpressions Vercourt", "Surpressions Vercourt"), share: 24,
        products: [Term("boosters", "surpresseurs")], friends: ["moulin"],
        strengths: Term("Credit of ninety days.", "Quatre-vingt-dix jours de crédit."),
        likely: Term(
          "Offer the Confluence towers at cost", "Proposer les tours Confluence à prix coûtant"),
        counter: Term(
          "Fifty years of energy beside the price of the pump",
          "Cinquante ans d’énergie à côté du prix de la pompe"), threat: 4),
      Opponent(
        key: "same", name: Term("The pump drawn last time", "La pompe dessinée la dernière fois"),
        kind: .statusQuo, threat: 2),
    ])

  static let past = PastStory(
    nerves: [
      Nerve(
        key: "strike", kind: .irritant, ago: 1_150,
        text: Term("Forty-one days without a booster", "Quarante et un jours sans surpresseur"),
        who: "bazin", status: .handled)
    ],
    scenes: [
      Scene(
        key: "towers", kind: .meeting, ago: 58,
        subject: Term("Drawings of the Confluence towers", "Plans des tours Confluence"),
        with: ["oukaci"], ours: [.aubanel],
        learnt: Term(
          "Moulin wants two brands on the plan, for the first time.",
          "Moulin veut deux marques au plan, pour la première fois."), so: [.rival("vercors")],
        next: Term(
          "Energy over fifty years, tower by tower", "L’énergie sur cinquante ans, tour par tour"),
        nextIn: 15),
      Scene(
        key: "late", kind: .call, ago: 96,
        subject: Term("Invoices at sixty-eight days", "Factures à soixante-huit jours"),
        with: ["moulin"], ours: [.aubanel],
        learnt: Term(
          "Two of their own customers don’t pay either.",
          "Deux de leurs propres clients ne paient pas non plus.")),
    ],
    news: [
      News(
        key: "towers", kind: .tender, ago: 30,
        text: Term(
          "Pump standard of the Confluence towers: choice in May",
          "Standard de pompage des tours Confluence : choix en mai"),
        source: Term("Oukaci", "Oukaci lui-même"), who: "oukaci", status: .new),
      News(
        key: "son", kind: .appointment, ago: 75,
        text: Term(
          "Bazin’s elder daughter joins the board", "La fille aînée de Bazin entre au conseil"),
        source: Term("trade paper", "presse du métier"), status: .closed),
    ])
}
