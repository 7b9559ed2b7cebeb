import Method

extension HydraneBoissons {
  static let buying = BuyingStory(
    places: places, deals: deals, stances: stances + perPurchase, arcs: arcs, ties: ties,
    pacts: pacts, habits: habits, positions: positions)

  private static let places: [Place] = [
    Place(
      key: "hydrane", name: Term("Hydrane Boissons, whole", "Hydrane Boissons, l’ensemble"),
      kind: .group),
    Place(
      key: "valence", name: Term("Valence plant", "Usine de Valence"), kind: .site,
      under: "hydrane", country: Term("France", "France"),
      note: Term(
        "five lines, three syrup rooms, and head office above",
        "cinq lignes, trois salles de sirop, et le siège au-dessus")),
    Place(
      key: "metz", name: Term("Metz plant", "Usine de Metz"), kind: .site, under: "hydrane",
      country: Term("France", "France"),
      note: Term("line 4 and the refill line", "la ligne 4 et la ligne de recharge")),
    Place(
      key: "huelva", name: Term("Huelva plant", "Usine de Huelva"), kind: .site, under: "hydrane",
      country: Term("Spain", "Espagne"),
      note: Term(
        "answers to Valence for its plans, to Ibérica for its orders",
        "répond à Valence pour ses plans, à Ibérica pour ses commandes")),
    Place(
      key: "mirolles", name: Term("Mirolles springs", "Sources de Mirolles"), kind: .division,
      under: "hydrane", country: Term("France", "France"),
      note: Term(
        "buys alone; nobody of ours has been inside",
        "achète seule ; aucun de nous n’y est entré")),
  ]

  private static let deals: [Deal] = [
    Deal(
      key: "renewal",
      label: Term("Renewal of the framework contract", "Renouvellement du contrat-cadre"),
      kind: .renewal, buyClass: .modified,
      phase: .define, stage: .qualified, chance: 60, worth: 3_600, within: 112,
      offers: [.framework, .hygienicPumps, .leakRound], unit: "hydrane",
      next: Term(
        "Ask Sarrazin for her target and the base it is counted on",
        "Demander à Sarrazin son objectif, et la base sur laquelle il se compte"),
      note: Term(
        """
        We have written 60 % because it has always been renewed. Perrin wants us; the file, this \
        time, isn’t on his desk.
        """,
        """
        Nous avons écrit 60 % parce qu’il a toujours été renouvelé. Perrin nous veut ; le dossier, \
        cette fois, n’est pas sur son bureau.
        """
      )),
    Deal(
      key: "room2",
      label: Term(
        "Closed loop for syrup room 2, Valence", "Boucle fermée de la salle de sirop 2, Valence"),
      kind: .new, buyClass: .newTask,
      phase: .proposals, stage: .proposed, chance: 45, worth: 290, within: 74,
      offers: [.closedLoop, .meteredWater], unit: "valence",
      next: Term(
        "Trial on syrup with Touzet, three weeks, our instruments",
        "Essai sur sirop avec Touzet, trois semaines, nos instruments")),
    Deal(
      key: "huelva", label: Term("Closed water loop in Huelva", "Boucle d’eau fermée à Huelva"),
      kind: .new, buyClass: .newTask, phase: .order,
      stage: .won, chance: 100, worth: 380, offers: [.closedLoop, .meteredWater], unit: "huelva",
      next: Term(
        "Meters in autumn, acceptance in October", "Compteurs à l’automne, réception en octobre"),
      closed: 160),
  ]

  private static let stances: [Stance] = [
    Stance(
      who: "castelin", roles: [.decider, .approver], influence: 9, attitude: 1, adapts: 3,
      criteria: [
        Term("no scandal about water", "aucun scandale sur l’eau"),
        Term("paid back within four summers", "rentabilisé en quatre étés"),
      ],
      clues: [
        Clue(
          .interview, ago: 40, .vasseur, sure: 2,
          Term(
            "“If Paul says that it works, I don’t read the appendix.”",
            "« Si Paul dit que cela marche, je ne lis pas l’annexe. »"))
      ]),
    Stance(
      who: "perrin", roles: [.initiator, .influencer, .decider], influence: 8, attitude: 2,
      adapts: 4,
      criteria: [
        Term("a curve that bends within the year", "une courbe qui fléchit dans l’année"),
        Term("people who walk the plant", "des gens qui parcourent l’usine"),
      ],
      clues: [
        Clue(
          .meeting, ago: 12, .montal, sure: 3,
          Term(
            "He presented our figures as his own, and looked at Clara.",
            "Il a présenté nos chiffres comme les siens, en regardant Clara."))
      ]),
    Stance(
      who: "sarrazin", roles: [.buyer, .gatekeeper], influence: 8, attitude: -1, adapts: 2,
      criteria: [
        Term("a saving with her signature on it", "une économie signée de son nom"),
        Term("one price list for three countries", "un seul tarif pour trois pays"),
        Term("two suppliers in each family", "deux fournisseurs par famille"),
      ], near: "orsigny",
      clues: [
        Clue(
          .meeting, ago: 152, .leroux, sure: 2,
          Term(
            "“You are well liked here. That isn’t a clause.”",
            "« On vous aime bien ici. Ce n’est pas une clause. »")),
        Clue(
          .hearsay, ago: 88, .ionescu, sure: 1,
          Term(
            "Belhadj: she signed with Orsigny twice in her former house.",
            "Belhadj : elle a signé deux fois avec Orsigny dans sa maison d’avant.")),
      ]),
    Stance(
      who: "belhadj", roles: [.buyer], influence: 4, attitude: 1, adapts: 2,
      criteria: [Term("quotations that arrive complete", "des devis qui arrivent complets")]),
    Stance(
      who: "dormoy", roles: [.approver], influence: 6,
      criteria: [Term("days of stock", "les jours de stock")]),
    Stance(
      who: "touzet", roles: [.user, .coach], influence: 5, attitude: 2, adapts: 1,
      clues: [
        Clue(
          .observation, ago: 9, .fontvieille, sure: 2,
          Term(
            "He shows Hugo each visitor’s card before he files it.",
            "Il montre à Hugo la carte de chaque visiteur avant de la ranger."))
      ]),
    Stance(
      who: "moreau", roles: [.user, .influencer], influence: 6, attitude: 0, adapts: 3,
      criteria: [Term("line 4 runs in July", "la ligne 4 tourne en juillet")]),
    Stance(who: "roy", roles: [.user], influence: 4, attitude: 1, adapts: 3),
    Stance(
      who: "haddad", roles: [.initiator, .influencer], influence: 3, attitude: 2, adapts: 4,
      criteria: [
        Term("a figure that holds before the auditor", "un chiffre qui tient devant l’auditeur")
      ]),
  ]

  private static let perPurchase: [Stance] = [
    Stance(
      who: "sarrazin", on: "renewal", roles: [.decider, .buyer], influence: 9, attitude: -2,
      adapts: 1,
      criteria: [
        Term(
          "minus five on the list, or three separate lots",
          "moins cinq sur le tarif, ou trois lots séparés")
      ], near: "orsigny",
      clues: [
        Clue(
          .hearsay, ago: 25, .leroux, sure: 1,
          Term(
            "Belhadj: the three-lot file is already drafted.",
            "Belhadj : le dossier en trois lots est déjà rédigé."))
      ]),
    Stance(
      who: "perrin", on: "renewal", roles: [.influencer], influence: 5, attitude: 2, adapts: 3),
    Stance(
      who: "raynal", on: "renewal", roles: [.coach], influence: 3, attitude: 2,
      clues: [
        Clue(
          .interview, ago: 1_010, .leroux, sure: 2,
          Term(
            "He gave us last time’s target price, a week ahead.",
            "Il nous avait donné le prix cible la fois d’avant, une semaine plus tôt."))
      ]),
    Stance(
      who: "touzet", on: "room2", roles: [.user], influence: 6, attitude: -1, adapts: 1,
      criteria: [
        Term("nothing that he can’t take apart himself", "rien qu’il ne puisse démonter lui-même")
      ]),
    Stance(who: "haddad", on: "room2", roles: [.initiator], influence: 5, attitude: 2, adapts: 4),
  ]

  private static let arcs: [Arc] = [
    Arc(
      "perrin", "castelin", .informal, 3,
      Term("she asks him before she signs", "elle lui demande avant de signer")),
    Arc("sarrazin", "belhadj", .formal, 3),
    Arc(
      "dormoy", "sarrazin", .informal, 2,
      Term(
        "same former employer; lunch on Thursdays",
        "même ancien employeur ; déjeuner le jeudi")),
    Arc(
      "sarrazin", "perrin", .conflict, 2,
      Term(
        "his water or her price: whose is the saving?",
        "son eau ou son prix à elle : à qui est l’économie ?")),
    Arc(
      "haddad", "perrin", .informal, 2, Term("she makes his slides", "elle fait ses diapositives")),
    Arc("perrin", "roy", .formal, 2),
    Arc(
      "touzet", "moreau", .informal, 1,
      Term("he trained her, fifteen years ago", "il l’a formée, il y a quinze ans")),
  ]

  private static let ties: [Tie] = [
    Tie("castelin", .vasseur, 3, of: 3, ago: 40, again: 80),
    Tie("perrin", .leroux, 4, of: 4, ago: 12, again: 18),
    Tie("perrin", .montal, 4, of: 3, ago: 12, again: 9),
    Tie(
      "sarrazin", .leroux, 1, of: 3, ago: 152,
      Term("two invitations declined, both in writing", "deux invitations déclinées, par écrit")),
    Tie("sarrazin", .vasseur, 0, of: 2),
    Tie("belhadj", .leroux, 3, of: 3, ago: 25, again: 14),
    Tie("belhadj", .ionescu, 2, of: 2, ago: 88),
    Tie("dormoy", .ionescu, 2, of: 2, ago: 96),
    Tie("touzet", .fontvieille, 4, of: 3, ago: 9, again: 21),
    Tie("touzet", .montal, 3, of: 3, ago: 16, again: 30),
    Tie("moreau", .leroux, 3, of: 3, ago: 61, again: 5),
    Tie("moreau", .fontvieille, 3, of: 2, ago: 33),
    Tie(
      "roy", .fontvieille, 2, of: 3, ago: 31, again: 12,
      Term(
        "by telephone: nobody has been to Huelva since the signature",
        "au téléphone : personne n’est allé à Huelva depuis la signature")),
    Tie("haddad", .montal, 3, of: 3, ago: 20, again: 25),
  ]
}
