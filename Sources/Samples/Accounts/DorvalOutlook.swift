import Method

extension CimenterieDorval {
  static let outlook = OutlookStory(beliefs: beliefs, omens: omens)

  private static let beliefs: [Belief] = [
    Belief(
      key: "bilbao",
      text: Term(
        "Bilbao doesn’t look at what the site orders",
        "Bilbao ne regarde pas ce que le site commande"), chance: 80, impact: 5,
      signal: Term("a letter signed by the group", "une lettre signée du groupe"), owner: .aubanel,
      review: -120, status: .broken,
      holding: [
        .deal("stop"), .need("Hand the kiln back on the fourteenth day"), .omen("manual"),
        .course("site"), .milestone("years"),
      ],
      from: .move("bilbao"),
      clues: [
        Clue(
          .interview, ago: 640, .aubanel, sure: 2, validFor: 365,
          Term(
            "Sicard: “Bilbao? They don’t know where we are.”",
            "Sicard : « Bilbao ? Ils ne savent pas où nous sommes. »"))
      ]),
    Belief(
      key: "cros",
      text: Term(
        "Élodie Cros takes over, and keeps us", "Élodie Cros prend la suite, et nous garde"),
      chance: 70, impact: 5, status: .holds, holding: [.omen("manual")]),
    Belief(
      key: "fitters",
      text: Term(
        "The same fitters are free in February", "Les mêmes monteurs sont libres en février"),
      chance: 85, impact: 4,
      signal: Term("Hugo’s plan of leave, in November", "le plan de congés de Hugo, en novembre"),
      owner: .fontvieille, review: -9, status: .holds,
      holding: [.need("See the same fitters every year")]),
    Belief(
      key: "director",
      text: Term(
        "The site director leaves the stop to maintenance",
        "La direction du site laisse l’arrêt à la maintenance"), chance: 50, impact: 3,
      signal: Term("she comes to the kick-off", "elle vient au lancement"), owner: .estradier,
      review: 40, status: .doubtful),
  ]

  private static let omens: [Omen] = [
    Omen(
      key: "tender", kind: .threat,
      text: Term(
        "Bilbao puts the stop out to tender once Sicard has gone",
        "Bilbao met l’arrêt en appel d’offres, Sicard parti"), probability: 4, impact: 5,
      stake: 590, horizon: .short, origin: .buyingCentre, from: .belief("bilbao"), owner: .aubanel),
    Omen(
      key: "quarry", kind: .threat,
      text: Term(
        "Armissan was the first step: Sarrebrune asks for the works",
        "Armissan n’était qu’un début : Sarrebrune demande l’usine"), probability: 3, impact: 4,
      stake: 300, horizon: .short, origin: .competition, from: .nerve("call")),
    Omen(
      key: "manual", kind: .opportunity,
      text: Term(
        "Write Sicard’s manual with Élodie Cros, before April",
        "Écrire le manuel de Sicard avec Élodie Cros, avant avril"), probability: 4, impact: 4,
      stake: 590, horizon: .short, origin: .strategy, from: .cell("memory", "men"),
      response: .seize, owner: .aubanel),
    Omen(
      key: "clay", kind: .opportunity,
      text: Term(
        "The clay trial needs pumps that last a year",
        "L’essai d’argile demande des pompes qui tiennent un an"), probability: 3, impact: 3,
      stake: 260, horizon: .medium, origin: .strategy, from: .move("clay")),
    Omen(
      key: "crew", kind: .threat,
      text: Term(
        "The five oldest leave within three years, and the site with them",
        "Les cinq plus anciens partent en trois ans, et la mémoire du site avec eux"),
      probability: 4, impact: 3, horizon: .medium, origin: .strategy, response: .accept,
      status: .open),
  ]
}
