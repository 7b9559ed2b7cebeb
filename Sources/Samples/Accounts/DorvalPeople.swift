import Method

extension CimenterieDorval {
  static let people: [Insider] = present + gone

  private static let present: [Insider] = [
    Insider(
      key: "etxeberria", name: "Nuria Etxeberria",
      title: Term("Site director", "Directrice de site"),
      function: Term("Site management", "Direction de site"),
      rank: 4, site: "Port-la-Nouvelle", since: (-1, 9), mail: "n.etxeberria@dorval.example",
      speaks: .inSpanish, rhythm: 60,
      win: Term(
        "To go back to Bilbao with a cheaper site and no accident.",
        "Rentrer à Bilbao avec un site moins cher et sans accident.")),
    Insider(
      key: "sicard", name: "Raymond Sicard",
      title: Term("Maintenance manager", "Responsable maintenance"),
      function: Term("Plant maintenance", "Maintenance d’usine"),
      rank: 3, site: "Port-la-Nouvelle", boss: "etxeberria", since: (-34, 9),
      phone: "+33 4 65 71 83 09", speaks: .inFrench, knownBy: [.aubanel, .fontvieille], rhythm: 30,
      win: Term(
        "To hand back his last kiln on the day he said.", "Rendre son dernier four le jour dit."),
      style: Term(
        "By telephone, before seven; he writes nothing down.",
        "Au téléphone, avant sept heures ; il n’écrit rien.")),
    Insider(
      key: "cros", name: "Élodie Cros",
      title: Term("Deputy maintenance manager", "Adjointe maintenance"),
      function: Term("Plant maintenance", "Maintenance d’usine"),
      rank: 2, site: "Port-la-Nouvelle", boss: "sicard", since: (-2, 5),
      mail: "e.cros@dorval.example", speaks: .inFrench, knownBy: [.aubanel], rhythm: 60,
      win: Term(
        "To be the manager, and not Raymond’s shadow.",
        "Être la responsable, et plus l’ombre de Raymond.")),
    Insider(
      key: "taillefer", name: "Loïc Taillefer",
      title: Term("Quarry manager, Armissan", "Responsable de carrière, Armissan"),
      function: Term("Operations", "Production"),
      rank: 3, site: "Armissan", unit: "Carrières de la Clape SARL", boss: "etxeberria",
      speaks: .inFrench),
    Insider(
      key: "goni", name: "Iker Goñi",
      title: Term("Group buyer, site services", "Acheteur groupe, services aux sites"),
      function: Term("Purchasing", "Achats"),
      rank: 3, site: "Bilbao", unit: "Calcia Iberia", since: (-1, 4),
      mail: "i.goni@calciaiberia.example", speaks: .inSpanish,
      win: Term(
        "To close the last site that still orders by telephone.",
        "Mettre au pas le dernier site qui commande encore par téléphone.")),
  ]

  private static let gone: [Insider] = [
    Insider(
      key: "vidalpech", name: "Maurice Vidal-Pech",
      title: Term("Former site director", "Ancien directeur de site"),
      function: Term("Site management", "Direction de site"),
      rank: 4, site: "Port-la-Nouvelle", since: (-5, 1), left: 430, speaks: .inFrench,
      knownBy: [.estradier]),
    Insider(
      key: "bonnafous", name: "Henri Bonnafous",
      title: Term("Quarry manager, Armissan", "Responsable de carrière, Armissan"),
      function: Term("Operations", "Production"),
      rank: 3, site: "Armissan", unit: "Carrières de la Clape SARL", boss: "vidalpech",
      since: (-12, 3), left: 236, speaks: .inFrench, knownBy: [.fontvieille], rhythm: 60),
    Insider(
      key: "salvetat", name: "Corinne Salvetat",
      title: Term("Planner of the stops", "Planificatrice des arrêts"),
      function: Term("Plant maintenance", "Maintenance d’usine"),
      rank: 2, site: "Port-la-Nouvelle", boss: "sicard", since: (-9, 6), left: 118,
      speaks: .inFrench, knownBy: [.fontvieille], rhythm: 45),
  ]

  static let needs: [Wish] = [
    Wish(
      statement: Term(
        "Hand the kiln back on the fourteenth day", "Rendre le four le quatorzième jour"),
      expression: .said, nature: .functional, level: .unit,
      holders: ["sicard"], importance: 5, urgency: 4, stake: 380, status: .addressed,
      confirmed: (640, "sicard"),
      clues: [
        Clue(
          .interview, ago: 640, .aubanel, sure: 3, validFor: 365,
          Term(
            "Sicard: a day late costs them €140,000.",
            "Sicard : un jour de retard leur coûte 140 000 €."))
      ],
      replies: [
        Reply(
          .criticalStandby, fit: 4, .delivered,
          proof: Term(
            "nineteen stops, not one handed back late", "dix-neuf arrêts, pas un rendu en retard"))
      ], aim: "carbon"),
    Wish(
      statement: Term("A dry quarry by seven in the morning", "Une carrière à sec à sept heures"),
      expression: .said, nature: .functional, level: .unit,
      holders: ["bonnafous"], importance: 4, urgency: 3, stake: 120, status: .addressed,
      confirmed: (510, "bonnafous"),
      clues: [
        Clue(
          .interview, ago: 510, .fontvieille, sure: 3, validFor: 365,
          Term(
            "Bonnafous: two mornings lost to rain since the spring.",
            "Bonnafous : deux matinées perdues à la pluie depuis le printemps."))
      ],
      replies: [
        Reply(
          .criticalStandby, fit: 3, .accepted,
          gap: Term("contract ended, nobody renewed it", "contrat échu, personne ne l’a renouvelé"))
      ]),
    Wish(
      statement: Term("Not one accident during the stop", "Pas un accident pendant l’arrêt"),
      expression: .said, nature: .responsibility, level: .organisation,
      holders: ["sicard", "vidalpech"], importance: 5, urgency: 3, status: .satisfied,
      confirmed: (455, "vidalpech"),
      clues: [
        Clue(
          .meeting, ago: 455, .estradier, sure: 3,
          Term(
            "Vidal-Pech thanked our fitters one by one.",
            "Vidal-Pech a remercié nos monteurs un par un."))
      ], replies: [Reply(.criticalStandby, fit: 4, .delivered)], aim: "safety"),
    Wish(
      statement: Term("A quarter less carbon a tonne", "Un quart de carbone en moins par tonne"),
      expression: .said, nature: .responsibility, level: .organisation,
      importance: 5, urgency: 4, stake: 600, status: .new,
      clues: [
        Clue(
          .press, ago: 480, sure: 2, validFor: 365,
          Term(
            "Plan of the group, page 2; nobody there has told us of it.",
            "Plan du groupe, page 2 ; personne là-bas ne nous en a parlé."))
      ], from: .news("clay"), aim: "carbon"),
    Wish(
      statement: Term(
        "Keep spare parts out of this year’s budget", "Sortir les pièces du budget de l’année"),
      expression: .said, nature: .economic, level: .unit,
      holders: ["salvetat"], importance: 3, urgency: 3, stake: 55, status: .qualified,
      replies: [
        Reply(
          .siteStore, fit: 3, .proposed,
          objection: Term("a shelf is a stock all the same", "un rayon reste un stock"))
      ]),
    Wish(
      statement: Term("See the same fitters every year", "Revoir les mêmes monteurs chaque année"),
      expression: .said, nature: .relational, level: .individual,
      holders: ["sicard"], importance: 3, urgency: 2, status: .satisfied,
      confirmed: (640, "sicard"),
      clues: [
        Clue(
          .interview, ago: 640, .aubanel, sure: 2,
          Term("He greets them by their first names.", "Il les salue par leurs prénoms."))
      ],
      replies: [Reply(.criticalStandby, fit: 4, .delivered)]),
  ]
}
