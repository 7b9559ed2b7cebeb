import Method

extension LumenEnergies {
  static let outlook = OutlookStory(beliefs: beliefs, omens: omens)

  private static let beliefs: [Belief] = [
    Belief(
      key: "clara",
      text: Term(
        "Clara stays with the account through the eight units",
        "Clara reste sur le compte pendant les huit unités"), chance: 75, impact: 5,
      signal: Term("a second account asks for her in March", "un autre compte la demande en mars"),
      owner: .kerbrat, review: 30, status: .doubtful,
      holding: [.deal("eight"), .need("Repeat one drawing forty times"), .course("hands")],
      from: .scene("drawing")),
    Belief(
      key: "money",
      text: Term(
        "Novaterra releases its money each quarter",
        "Novaterra libère son argent chaque trimestre"),
      chance: 70, impact: 4,
      signal: Term("an invoice older than sixty days", "une facture de plus de soixante jours"),
      owner: .kerbrat, review: 45, status: .holds, holding: [.deal("eight"), .deal("hydrogen")]),
    Belief(
      key: "frozen",
      text: Term(
        "The drawing stays frozen until the fortieth unit",
        "Le plan reste gelé jusqu’à la quarantième unité"), chance: 80, impact: 5,
      signal: Term(
        "a revision 5, or a second brand on sheet 7",
        "une révision 5, ou une seconde marque en feuille 7"), owner: .montal, review: 60,
      status: .holds, holding: [.need("Repeat one drawing forty times")], from: .move("copy")),
    Belief(
      key: "june",
      text: Term("The first hydrogen comes in June", "Le premier hydrogène sort en juin"),
      chance: 40, impact: 3, status: .doubtful, holding: [.deal("hydrogen")],
      from: .move("hydrogen")),
  ]

  private static let omens: [Omen] = [
    Omen(
      key: "one", kind: .threat,
      text: Term(
        "Leïla Benhaddou sells, falls ill or quarrels with the board",
        "Leïla Benhaddou vend, tombe malade ou se fâche avec le conseil"), probability: 3,
      impact: 5, stake: 900, horizon: .medium, origin: .buyingCentre, owner: .kerbrat),
    Omen(
      key: "buyer", kind: .threat,
      text: Term(
        "The new buyer opens sheet 7 to three offers",
        "Le nouvel acheteur ouvre la feuille 7 à trois offres"), probability: 4, impact: 4,
      stake: 520, horizon: .short, origin: .signals, from: .news("buyer"), response: .reduce,
      owner: .kerbrat),
    Omen(
      key: "late", kind: .threat,
      text: Term(
        "We are late for eight units at once", "Nous sommes en retard sur huit unités d’un coup"),
      probability: 4, impact: 4, stake: 520, horizon: .short, origin: .history,
      from: .nerve("late"), response: .reduce, owner: .estradier),
    Omen(
      key: "rent", kind: .opportunity,
      text: Term("A rent by unit, paid by the gas", "Un loyer par unité, payé par le gaz"),
      probability: 3, impact: 4, stake: 350, horizon: .medium, origin: .needs,
      from: .need("Pay when the plant earns"), response: .seize, owner: .kerbrat),
    Omen(
      key: "quay", kind: .opportunity,
      text: Term(
        "Draw the first hydrogen skid, and be on the next forty",
        "Dessiner le premier skid hydrogène, et être sur les quarante suivants"), probability: 2,
      impact: 5, stake: 700, horizon: .long, origin: .strategy, from: .cell("hydrogen", "drawing"),
      response: .seize, owner: .montal),
  ]
}
