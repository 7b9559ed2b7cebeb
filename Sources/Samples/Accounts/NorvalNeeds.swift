import Method

extension NorvalLaiteries {
  static let needs: [Wish] = said + unsaid

  private static let said: [Wish] = [
    Wish(
      statement: Term("Pay less for every seal", "Payer moins cher chaque joint"),
      expression: .said, nature: .economic, level: .organisation, holders: ["lhomme", "hamel"],
      importance: 4, urgency: 4, stake: 210, status: .qualified, confirmed: (34, "lhomme"),
      clues: [
        Clue(
          .meeting, ago: 34, .leroux, sure: 3,
          Term(
            "Lhomme: minus four, or the list goes back to auction.",
            "Lhomme : moins quatre, ou la liste retourne aux enchères."))
      ],
      replies: [
        Reply(
          .framework, fit: 2, .proposed,
          gap: Term(
            "our price list by volume isn’t ready", "notre tarif par volume n’est pas prêt"),
          objection: Term("a contract ties us", "un contrat nous lie"),
          retort: Term(
            "it ties us first: the price holds for two years",
            "il nous lie d’abord : le prix tient deux ans"))
      ]),
    Wish(
      statement: Term("One store for all dairies", "Un magasin pour toutes les laiteries"),
      expression: .said, nature: .functional, level: .organisation, holders: ["quesnel"],
      importance: 4, urgency: 2, stake: 160, status: .qualified, confirmed: (88, "quesnel"),
      clues: [
        Clue(
          .interview, ago: 88, .leroux, sure: 2,
          Term(
            "Quesnel has the plan in a drawer, without a budget.",
            "Quesnel a le plan dans un tiroir, sans budget.")),
        Clue(
          .hearsay, ago: 55, .legoff, sure: 1,
          Term(
            "Vautier says that the chairman would not mind.",
            "D’après Vautier, le président ne serait pas contre.")),
      ],
      replies: [
        Reply(
          .siteStore, fit: 4, .proposed,
          proof: Term(
            "one store of four open: a third fewer urgent orders",
            "un magasin sur quatre ouvert : un tiers d’urgences en moins"),
          gap: Term("who pays for the shelves", "qui paie les rayonnages"))
      ]),
    Wish(
      statement: Term("Get the part the same day", "Avoir la pièce le jour même"),
      expression: .said, nature: .service, level: .unit, holders: ["vautier", "lecornu"],
      importance: 5, urgency: 5, status: .addressed, confirmed: (9, "vautier"),
      clues: [
        Clue(
          .crm, ago: 120, .ionescu, sure: 3, validFor: 365,
          Term(
            "4,100 orders in a year, one in three urgent.",
            "4 100 commandes dans l’année, une sur trois urgente.")),
        Clue(
          .interview, ago: 9, .legoff, sure: 3,
          Term(
            "Vautier: milk does not wait for a van.",
            "Vautier : le lait n’attend pas la camionnette.")),
      ],
      replies: [
        Reply(.siteStore, fit: 3, .accepted),
        Reply(
          .criticalStandby, fit: 2, .refused,
          objection: Term("dearer than the van", "plus cher que la camionnette")),
      ]),
  ]

  private static let unsaid: [Wish] = [
    Wish(
      statement: Term("Keep milk flowing on Sundays", "Ne jamais arrêter le lait le dimanche"),
      expression: .latent, nature: .functional, level: .unit, holders: ["vautier"], importance: 4,
      urgency: 4, stake: 130, status: .new,
      clues: [
        Clue(
          .observation, ago: 47, .legoff, sure: 2,
          Term(
            "Two old pumps of ours hidden behind the boiler, just in case.",
            "Deux vieilles pompes à nous cachées derrière la chaudière, au cas où."))
      ]),
    Wish(
      statement: Term("Fewer invoices to check", "Moins de factures à pointer"),
      expression: .inferred, nature: .service, level: .unit, holders: ["mauger"], importance: 2,
      urgency: 1, stake: 40, status: .new,
      clues: [
        Clue(
          .guess, ago: 200, .ionescu, sure: 1, validFor: 120,
          Term(
            "Half of the invoices are below €150: somebody signs each of them.",
            "La moitié des factures sous 150 € : quelqu’un signe chacune."))
      ],
      replies: [Reply(.framework, fit: 3, .idea)]),
    Wish(
      statement: Term("Show the farmers what is saved", "Montrer aux éleveurs ce qui s’économise"),
      expression: .latent, nature: .symbolic, level: .organisation, importance: 3, urgency: 2,
      status: .new,
      clues: [
        Clue(
          .press, ago: 64, sure: 1,
          Term(
            "The chairman to the local paper: every cent belongs to the milk.",
            "Le président au journal local : chaque centime revient au lait."))
      ]),
  ]
}
