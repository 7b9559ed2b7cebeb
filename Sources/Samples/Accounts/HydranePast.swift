import Method

extension HydraneBoissons {
  static let past = PastStory(
    gauges: gauges, nerves: nerves, scenes: scenes, shifts: shifts, news: news)

  private static let gauges: [Gauge] = [
    Gauge(
      .us, ago: 402, [4, 4, 4, 4, 4, 4, 4], .meeting,
      Term("account team, around a table", "équipe compte, autour d’une table")),
    Gauge(
      .customer, ago: 395, [4, 4, 4, 3, 3, 4, 4], .survey,
      Term("Perrin and the three plants answered", "Perrin et les trois usines ont répondu")),
    Gauge(
      .us, ago: 44, [5, 5, 4, 4, 4, 4, 5], .meeting,
      Term(
        "“the best year we have had with them”",
        "« la meilleure année que nous ayons eue avec eux »")),
    Gauge(
      .customer, ago: 30, [3, 3, 3, 2, 2, 3, 3], .survey,
      Term(
        "purchasing and finance were asked for the first time, and Moreau was frank",
        "les achats et la finance interrogés pour la première fois, et Moreau a été franche")),
  ]

  private static let nerves: [Nerve] = [
    Nerve(
      key: "letters", kind: .irritant, ago: 150,
      text: Term(
        "Price letters that arrive after the increase is invoiced",
        "Des lettres de prix qui arrivent après la hausse facturée"), who: "sarrazin", status: .open
    ),
    Nerve(
      key: "huelva", kind: .irritant, ago: 120,
      text: Term(
        "The water lost in Huelva, promised a price a year ago, has none",
        "L’eau perdue à Huelva, qui devait être chiffrée il y a un an, ne l’est pas"), who: "roy",
      status: .open),
    Nerve(
      key: "line4", kind: .irritant, ago: 61,
      text: Term(
        "Four of the eleven stops of line 4 were ours",
        "Quatre des onze arrêts de la ligne 4 étaient de notre fait"),
      who: "moreau", status: .open),
    Nerve(
      key: "invoices", kind: .irritant, ago: 230,
      text: Term(
        "Two invoices for one delivery, three months running",
        "Deux factures pour une livraison, trois mois de suite"), who: "belhadj", status: .handled),
    Nerve(
      key: "rounds", kind: .delighter, ago: 20,
      text: Term(
        "Clara walks with their people, and lets them find the leak",
        "Clara marche avec leurs équipes, et leur laisse trouver la fuite"), who: "perrin",
      status: .open),
  ]

  private static let scenes: [Scene] = [
    Scene(
      key: "seals", kind: .visit, ago: 9,
      subject: Term("Seals of line 2", "Garnitures de la ligne 2"), with: ["touzet"],
      ours: [.fontvieille],
      summary: Term(
        "Three seals changed, the shelf counted.", "Trois garnitures changées, le rayon compté."),
      learnt: Term(
        "He leaves within two years and isn’t asked about his successor.",
        "Il part dans les deux ans, et personne ne l’interroge sur sa suite."),
      so: [.belief("workshop"), .rival("workshop")]),
    Scene(
      key: "plants", kind: .meeting, ago: 12,
      subject: Term("Water, before the plant managers", "L’eau, devant les directeurs d’usine"),
      with: ["perrin", "moreau", "roy"], ours: [.leroux, .montal],
      summary: Term(
        "The curve of three years; rinsing room by room.",
        "La courbe de trois ans ; le rinçage, salle par salle."),
      learnt: Term(
        "Rinsing alone drinks a fifth of what Valence draws.",
        "Le rinçage seul boit un cinquième de ce que puise Valence."),
      so: [.need("Lose less water in rinsing"), .deal("room2")],
      next: Term("Protocol of the trial on syrup", "Protocole de l’essai sur sirop"), nextIn: 9),
    Scene(
      key: "curve", kind: .visit, ago: 20,
      subject: Term("The file for the board", "Le fichier pour le conseil"),
      with: ["perrin", "haddad"], ours: [.montal],
      learnt: Term(
        "He wants the file itself: the slide will bear his name.",
        "Il veut le fichier lui-même : la diapositive portera son nom."),
      so: [.need("Show the curve to his board")]),
    Scene(
      key: "notice", kind: .call, ago: 25,
      subject: Term(
        "A question about the rounds agreement", "Une question sur l’accord des tournées"),
      with: ["belhadj"], ours: [.leroux],
      summary: Term(
        "He asked on which day notice could be given, then spoke of something else.",
        "Il a demandé à quelle date on pouvait le dénoncer, puis a parlé d’autre chose."),
      learnt: Term(
        "Sarrazin had the agreements listed by date of notice.",
        "Sarrazin a fait lister les contrats par date de préavis.")),
    Scene(
      key: "customs", kind: .call, ago: 31,
      subject: Term("A seal in customs, again", "Un joint en douane, encore"), with: ["roy"],
      ours: [.fontvieille],
      learnt: Term(
        "Fluvienta has offered him a shelf, free for six months.",
        "Fluvienta lui a proposé un rayon, gratuit six mois."),
      so: [.need("Parts within 24 hours in Huelva"), .rival("fluvienta")],
      next: Term("Put a price on the water lost in Huelva", "Chiffrer l’eau perdue à Huelva"),
      nextIn: 12),
    Scene(
      key: "valley", kind: .event, ago: 40,
      subject: Term(
        "Dinner of the valley’s water board", "Dîner du syndicat de l’eau de la vallée"),
      with: ["castelin"], ours: [.vasseur],
      learnt: Term(
        "She has been to see the prefect twice about the summer quota.",
        "Elle est allée voir le préfet deux fois, pour le quota d’été."),
      so: [.need("Close the loop before the standard"), .omen("standard")]),
    Scene(
      key: "stops", kind: .visit, ago: 61,
      subject: Term("The log of line 4", "Le journal de la ligne 4"), with: ["moreau"],
      ours: [.leroux],
      learnt: Term(
        "She no longer counts the stops: she counts the Sundays.",
        "Elle ne compte plus les arrêts, elle compte les dimanches."),
      so: [.need("Fewer stops of line 4")],
      next: Term(
        "Come back with four causes and four dates", "Revenir avec quatre causes et quatre dates"),
      nextIn: 5),
    Scene(
      key: "credit", kind: .meeting, ago: 96,
      subject: Term("Credit limit and payment days", "Encours et délais de paiement"),
      with: ["dormoy"], ours: [.ionescu],
      summary: Term(
        "The limit stays as it is; forty-five days too.",
        "L’encours reste ; les quarante-cinq jours aussi."),
      learnt: Term(
        "For every supplier above three million, finance wants a second one.",
        "Au-delà de trois millions par fournisseur, la finance en veut un second.")),
    Scene(
      key: "review", kind: .meeting, ago: 152,
      subject: Term("First review with purchasing", "Première revue avec les achats"),
      with: ["sarrazin", "belhadj"], ours: [.leroux],
      summary: Term(
        "Fifty minutes of the ninety planned; she took no notes.",
        "Cinquante minutes sur quatre-vingt-dix ; elle n’a rien noté."),
      learnt: Term(
        "She wants one price list before the renewal, and a saving with her name.",
        "Elle veut un seul tarif avant le renouvellement, et une économie à son nom."),
      so: [.need("One contract for three countries"), .deal("renewal")]),
    Scene(
      key: "signing", kind: .steering, ago: 160,
      subject: Term("Signature of the Huelva loop", "Signature de la boucle de Huelva"),
      with: ["castelin", "perrin"], ours: [.vasseur, .leroux, .montal],
      learnt: Term(
        "One plant to convince her; purchasing wasn’t in the room.",
        "Une usine pour la convaincre ; les achats n’étaient pas dans la salle."),
      so: [.deal("huelva"), .deal("room2")]),
  ]

  private static let shifts: [Shift] = [
    Shift(
      kind: .capacity, ago: 190,
      text: Term(
        "Hugo covers Huelva as well as Valence and Metz",
        "Hugo couvre Huelva en plus de Valence et de Metz"),
      effect: Term(
        "his rounds in Metz went from two weeks to four",
        "ses passages à Metz vont de deux à quatre semaines")),
    Shift(
      kind: .reorganisation, ago: 260,
      text: Term(
        "Price lists are made by the new central office",
        "Les tarifs sortent du nouveau service central"),
      effect: Term(
        "letters leave three weeks late", "les lettres partent avec trois semaines de retard")),
    Shift(
      kind: .team, ago: 75,
      text: Term(
        "A second leak expert in training with Clara", "Une seconde experte en formation avec Clara"
      ),
      effect: Term(
        "able to walk a plant alone from spring",
        "capable de parcourir une usine seule dès le printemps")),
  ]

  private static let news: [News] = [
    News(
      key: "standard", kind: .regulation, ago: 92,
      text: Term(
        "Draft standard: half as much water to draw in summer",
        "Projet de norme : moitié moins d’eau à puiser l’été"),
      source: Term("official gazette, for comment", "journal officiel, pour consultation"),
      so: [.need("Close the loop before the standard"), .omen("standard")], status: .followed),
    News(
      key: "specialist", kind: .appointment, ago: 34,
      text: Term(
        "Sarrazin hires a buyer for technical parts, from a car maker",
        "Sarrazin recrute un acheteur de pièces techniques, venu de l’automobile"),
      source: Term("his own page", "sa propre page"), who: "sarrazin", status: .new),
    News(
      key: "trials", kind: .visit, ago: 27,
      text: Term(
        "Orsigny at the gate of Valence, with two trial pumps",
        "Orsigny à la porte de Valence, avec deux pompes d’essai"),
      source: Term("Pellissane’s fitters", "les monteurs de Pellissane"), so: [.deal("renewal")],
      status: .followed),
    News(
      key: "mirolles", kind: .investment, ago: 55,
      text: Term(
        "Mirolles: 14 million for a second borehole", "Mirolles : 14 millions pour un second forage"
      ), source: Term("local press", "presse locale"), status: .new),
    News(
      key: "fund", kind: .merger, ago: 120,
      text: Term(
        "The Arvest fund is said to seek a buyer for its 39 %",
        "Le fonds Arvest chercherait preneur pour ses 39 %"),
      source: Term("a banker, to Solène", "un banquier, à Solène"), so: [.omen("fund")],
      status: .followed),
    News(
      key: "neighbour", kind: .lead, ago: 18,
      text: Term(
        "A juice maker next to Huelva asks Roy who finds his leaks",
        "Un fabricant de jus voisin demande à Roy qui trouve ses fuites"),
      source: Term("Roy, on the telephone", "Roy, au téléphone"), who: "roy", status: .new),
  ]
}
