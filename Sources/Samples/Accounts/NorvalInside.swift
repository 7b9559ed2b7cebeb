import Method

extension NorvalLaiteries {
  static let buying = BuyingStory(
    stances: [
      Stance(
        who: "lhomme", roles: [.decider, .buyer], influence: 8, attitude: -1, adapts: 1,
        criteria: [Term("the price of a seal", "le prix d’un joint")], near: "mezailles"),
      Stance(
        who: "quesnel", roles: [.initiator, .influencer], influence: 6, attitude: 1, adapts: 3,
        criteria: [Term("figures by dairy", "des chiffres par laiterie")]),
      Stance(who: "vautier", roles: [.user, .coach], influence: 4, attitude: 2, adapts: 1),
      Stance(who: "duchemin", roles: [.approver], influence: 9, adapts: 2),
    ],
    ties: [
      Tie("lhomme", .leroux, 3, of: 3, ago: 34, again: 20),
      Tie("quesnel", .leroux, 3, of: 3, ago: 88),
      Tie("vautier", .legoff, 4, of: 3, ago: 9, again: 5),
      Tie("duchemin", .estradier, 1, of: 2, ago: 310),
      Tie("hamel", .ionescu, 2, of: 2, ago: 120),
    ],
    pacts: [
      Pact(
        key: "prices",
        title: Term("Price agreement, nineteen dairies", "Accord de prix, dix-neuf laiteries"),
        number: "AP-NOR-15", began: 660, ends: 70, notice: 30, renewal: .negotiate, worth: 2_400,
        pays: 60, indexing: Term("none for two years", "aucune depuis deux ans"),
        offers: [.framework],
        paper: Term("contracts office, drawer N", "bureau des contrats, tiroir N"))
    ])

  static let contest = ContestStory(
    opponents: [
      Opponent(
        key: "mezailles", name: Term("Mézailles Pompes", "Mézailles Pompes"), share: 27,
        products: [Term("seals and gaskets", "joints et garnitures")],
        friends: ["lhomme", "hamel"],
        strengths: Term(
          "Won the last auction by four points.", "A gagné la dernière enchère de quatre points."),
        weaknesses: Term("Delivers on Tuesdays.", "Livre le mardi."),
        likely: Term(
          "Minus six on the list, at the renewal", "Moins six sur la liste, au renouvellement"),
        counter: Term(
          "Two rounds a week and a store: sell the order, not the seal",
          "Deux tournées par semaine et un magasin : vendre la commande, pas le joint"), threat: 4),
      Opponent(
        key: "workshops", name: Term("The workshops of the dairies", "Les ateliers des laiteries"),
        kind: .inHouse, share: 14,
        products: [
          Term("old pumps kept behind the boiler", "vieilles pompes gardées derrière la chaudière")
        ], threat: 1),
    ])

  static let past = PastStory(
    gauges: [
      Gauge(.us, ago: 391, [4, 4, 4, 3, 2, 4, 2], .meeting),
      Gauge(.customer, ago: 365, [4, 3, 4, 3, 4, 4, 3], .survey),
    ],
    scenes: [
      Scene(
        key: "minus", kind: .meeting, ago: 34,
        subject: Term("Minus four, or the auction", "Moins quatre, ou l’enchère"), with: ["lhomme"],
        ours: [.leroux],
        learnt: Term(
          "She has never been shown what 4,100 orders cost her own people.",
          "On ne lui a jamais montré ce que 4 100 commandes coûtent aux siens."),
        so: [.need("Pay less for every seal")],
        next: Term(
          "Show the cost of an order, both houses", "Montrer le coût d’une commande, des deux côtés"
        ), nextIn: 20),
      Scene(
        key: "van", kind: .visit, ago: 9,
        subject: Term("The morning van", "La camionnette du matin"), with: ["vautier"],
        ours: [.legoff],
        learnt: Term("Milk doesn’t wait for a van.", "Le lait n’attend pas la camionnette."),
        so: [.need("Get the part the same day")]),
      Scene(
        key: "drawer", kind: .meeting, ago: 88,
        subject: Term("The plan in the drawer", "Le plan dans le tiroir"), with: ["quesnel"],
        ours: [.leroux],
        learnt: Term(
          "Duchemin would sign it if the chairman asked.",
          "Duchemin signerait si le président le demandait.")),
    ],
    news: [
      News(
        key: "auction", kind: .tender, ago: 21,
        text: Term(
          "A new auction room is announced for spring",
          "Une nouvelle salle d’enchères est annoncée au printemps"),
        source: Term("Hamel, to Ruxandra", "Hamel, à Ruxandra"), who: "hamel", status: .new),
      News(
        key: "powder", kind: .press, ago: 64,
        text: Term("Powder tower to be renewed in Condé", "Tour de poudre à renouveler à Condé"),
        source: Term("local press", "presse locale"), so: [.need("Keep milk flowing on Sundays")],
        status: .followed),
    ])
}
