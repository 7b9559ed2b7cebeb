import Method

extension LumenEnergies {
  static let buying = BuyingStory(
    places: places, deals: deals, stances: stances + perPurchase, arcs: arcs, ties: ties,
    pacts: pacts, habits: habits, positions: positions)

  private static let places: [Place] = [
    Place(
      key: "lumen", name: Term("Lumen Énergies, head office", "Lumen Énergies, le siège"),
      kind: .group, country: Term("France", "France")),
    Place(
      key: "occitanie", name: Term("Lumen Biogaz Occitanie", "Lumen Biogaz Occitanie"),
      kind: .division, under: "lumen", country: Term("France", "France"),
      note: Term(
        "fifteen units, each a company of its own", "quinze unités, chacune une société à part")),
    Place(
      key: "carcassonne", name: Term("Carcassonne unit", "Unité de Carcassonne"), kind: .site,
      under: "occitanie", country: Term("France", "France")),
    Place(
      key: "quay", name: Term("Lumen H2, on the quay", "Lumen H2, sur le quai"), kind: .division,
      under: "lumen", country: Term("France", "France"),
      note: Term(
        "four people so far, and a crane",
        "quatre personnes pour l’instant, et une grue")),
    Place(
      key: "lerida", name: Term("Lérida units", "Unités de Lérida"), kind: .site, under: "lumen",
      country: Term("Spain", "Espagne"),
      note: Term("two units, without our pumps", "deux unités, sans nos pompes")),
  ]

  private static let deals: [Deal] = [
    Deal(
      key: "eight",
      label: Term("Skids for the next eight units", "Skids des huit prochaines unités"),
      kind: .extension, buyClass: .straight, phase: .proposals, stage: .proposed, chance: 80,
      worth: 520, within: 38,
      offers: [.skids], unit: "occitanie",
      next: Term(
        "Write down the delivery dates that we can keep",
        "Écrire les dates de livraison que nous pouvons tenir")),
    Deal(
      key: "hydrogen",
      label: Term(
        "Pumps and purified water for the first hydrogen",
        "Pompes et eau purifiée du premier hydrogène"), kind: .new, buyClass: .newTask,
      phase: .specify, stage: .qualified, chance: 30, worth: 340, within: 84,
      offers: [.skids, .closedLoop], unit: "quay",
      next: Term("Ask who will sign, and when", "Demander qui signera, et quand"),
      note: Term(
        "Leïla says “the board”, Simon says “Leïla”, and nobody of ours has met the board.",
        "Leïla dit « le conseil », Simon dit « Leïla », et aucun de nous n’a vu le conseil.")),
    Deal(
      key: "nights",
      label: Term("Standby at night for fifteen units", "Astreinte de nuit pour quinze unités"),
      kind: .new, buyClass: .newTask, phase: .recognise, stage: .spotted, chance: 20, worth: 130,
      within: 160,
      offers: [.criticalStandby], unit: "occitanie"),
  ]

  private static let stances: [Stance] = [
    Stance(
      who: "benhaddou", roles: [.initiator, .influencer, .coach], influence: 9, attitude: 2,
      adapts: 4,
      criteria: [
        Term("it never blocks", "que cela ne bouche jamais"),
        Term("it is there on the Friday", "que ce soit là le vendredi"),
      ],
      clues: [
        Clue(
          .interview, ago: 6, .montal, sure: 3,
          Term(
            "“Clara, I don’t want Southern Fluids. I want you.”",
            "« Clara, ce n’est pas Fluides du Sud que je veux. C’est toi. »"))
      ]),
    Stance(
      who: "verdier", roles: [.approver], influence: 8, attitude: 0, adapts: 3,
      criteria: [Term("days before the invoice is due", "jours avant l’échéance")]),
    Stance(who: "brandt", roles: [.approver], influence: 8),
    Stance(who: "lavigne", roles: [.user, .influencer], influence: 4, attitude: 1, adapts: 3),
    Stance(who: "cazalis", roles: [.user], influence: 3, attitude: 1, adapts: 2),
    Stance(who: "puig", roles: [.user], influence: 2, attitude: 0),
  ]

  private static let perPurchase: [Stance] = [
    Stance(
      who: "benhaddou", on: "eight", roles: [.decider, .initiator], influence: 10, attitude: 2,
      adapts: 4),
    Stance(
      who: "verdier", on: "nights", roles: [.decider, .buyer], influence: 8, attitude: 0, adapts: 3,
      criteria: [
        Term("nothing to pay before the gas is sold", "rien à payer avant que le gaz soit vendu")
      ]),
  ]

  private static let arcs: [Arc] = [
    Arc(
      "benhaddou", "verdier", .informal, 3,
      Term("he pays what she has promised", "il paie ce qu’elle a promis")),
    Arc("brandt", "verdier", .formal, 3),
    Arc(
      "brandt", "benhaddou", .conflict, 2,
      Term(
        "three offers a purchase, asks the one; no time, says the other",
        "trois offres par achat, demande l’une ; pas le temps, dit l’autre")),
    Arc(
      "lavigne", "benhaddou", .informal, 2,
      Term("he draws what she sketches", "il dessine ce qu’elle esquisse")),
    Arc("cazalis", "roque", .informal, 1),
  ]

  private static let ties: [Tie] = [
    Tie(
      "benhaddou", .montal, 4, of: 4, ago: 6, again: 8,
      Term("at any hour, by text message", "à toute heure, par SMS")),
    Tie("benhaddou", .kerbrat, 1, of: 3, ago: 73),
    Tie(
      "verdier", .kerbrat, 1, of: 3, ago: 130, again: 20,
      Term("on the telephone, about invoices", "au téléphone, pour des factures")),
    Tie("verdier", .estradier, 0, of: 2),
    Tie("brandt", .estradier, 0, of: 2),
    Tie("lavigne", .montal, 2, of: 3, ago: 24),
    Tie("cazalis", .montal, 2, of: 2, ago: 88),
  ]

  private static let pacts: [Pact] = [
    Pact(
      key: "letter",
      title: Term(
        "Price letter for the skids, signed by us alone",
        "Lettre de prix des skids, signée de nous seuls"), number: "LP-LUM-02", began: 240,
      ends: 125, renewal: .noRenewal, pays: 45, offers: [.skids],
      paper: Term("an attachment to a message of Inès’s", "une pièce jointe à un message d’Inès"))
  ]

  private static let habits = Habits(
    centralisation: .local,
    process: Term(
      """
      Leïla sends a text message, the skid leaves, and the order follows. For the board’s sake, \
      three offers above €100,000, gathered afterwards.
      """,
      """
      Leïla envoie un SMS, le skid part, la commande suit. Pour le conseil, trois offres au-delà \
      de 100 000 €, réunies après coup.
      """
    ),
    calendar: Term(
      "units are launched in March and in September",
      "les unités se lancent en mars et en septembre"), auctions: false, frameworks: false,
    panel: 3, rank: 1, pays: 45, strategy: .single,
    reward: Term(
      "None: the founders live on their shares.", "Aucune : les fondateurs vivent de leurs parts."),
    clues: [
      Clue(
        .observation, ago: 24, .montal, sure: 2,
        Term(
          "The order of the last two skids, dated nine days after their delivery.",
          "La commande des deux derniers skids, datée neuf jours après leur livraison."))
    ])

  private static let positions: [Position] = [
    Position(
      .skids, .strategic, .core,
      Term("on sheet 7, and nowhere else", "sur la feuille 7, et nulle part ailleurs"),
      clues: [
        Clue(
          .document, ago: 73, .montal, sure: 3,
          Term("Standard drawing, revision 4.", "Plan type, révision 4."))
      ]),
    Position(
      .criticalStandby, .bottleneck, .development,
      Term(
        "nobody answers at night within a hundred kilometres",
        "personne ne répond la nuit à cent kilomètres à la ronde"),
      clues: [
        Clue(
          .interview, ago: 88, .montal, sure: 2,
          Term(
            "Cazalis: two nights at the foot of a digester in August.",
            "Cazalis : deux nuits au pied d’un digesteur en août."))
      ]),
    Position(.closedLoop, .strategic, .development),
  ]
}
