import Method

extension HydraneBoissons {
  static let outlook = OutlookStory(beliefs: beliefs, omens: omens)

  private static let beliefs: [Belief] = [
    Belief(
      key: "perrin",
      text: Term(
        "Perrin keeps the water plan until the contract is renewed",
        "Perrin garde le plan eau jusqu’au renouvellement du contrat"), chance: 85, impact: 5,
      signal: Term(
        "a second name beside his on the board’s slide",
        "un second nom à côté du sien sur la diapositive du conseil"), owner: .leroux, review: 60,
      status: .holds,
      holding: [.deal("room2"), .deal("renewal"), .need("Lose less water in rinsing")],
      from: .nerve("rounds")),
    Belief(
      key: "whole",
      text: Term("The framework stays in one piece", "Le contrat-cadre reste d’un seul tenant"),
      chance: 50, impact: 5,
      signal: Term(
        "a request for prices sent to Spain alone",
        "une demande de prix envoyée à l’Espagne seule"),
      owner: .leroux, review: 21, status: .doubtful,
      holding: [.deal("renewal"), .course("odile")], from: .scene("review"),
      clues: [
        Clue(
          .hearsay, ago: 25, .leroux, sure: 1,
          Term("Belhadj speaks of lots in the plural.", "Belhadj parle de lots, au pluriel."))
      ]),
    Belief(
      key: "standard",
      text: Term(
        "The summer standard passes as it is drafted",
        "La norme d’été passe telle qu’elle est rédigée"), chance: 65, impact: 4,
      signal: Term(
        "the bottlers’ federation obtains a delay",
        "la fédération des embouteilleurs obtient un délai"), owner: .montal, review: 120,
      status: .holds,
      holding: [.need("Close the loop before the standard"), .omen("standard"), .course("water")],
      from: .news("standard")),
    Belief(
      key: "workshop",
      text: Term(
        "Touzet’s successor comes from his own team",
        "Le successeur de Touzet vient de son équipe"),
      chance: 60, impact: 2, status: .holds,
      holding: [.need("Not to hang on one technician")], from: .scene("seals")),
  ]

  private static let omens: [Omen] = [
    Omen(
      key: "lots", kind: .threat,
      text: Term(
        "The framework is consulted in three lots, one a country",
        "Le contrat-cadre part en consultation en trois lots, un par pays"), probability: 4,
      impact: 5, stake: 1_400,
      horizon: .short, origin: .buyingCentre, from: .scene("review"), response: .reduce,
      owner: .leroux,
      clues: [
        Clue(
          .meeting, ago: 152, .leroux, sure: 2,
          Term(
            "“One price list, or several suppliers.”",
            "« Un seul tarif, ou plusieurs fournisseurs. »"))
      ]),
    Omen(
      key: "notice", kind: .threat,
      text: Term(
        "Notice is given on the rounds, to weigh on the framework",
        "Les tournées sont dénoncées, pour peser sur le contrat-cadre"), probability: 3, impact: 4,
      stake: 240,
      horizon: .short, origin: .history, from: .pact("rounds"), owner: .ionescu),
    Omen(
      key: "proof", kind: .opportunity,
      text: Term(
        "Bring Sarrazin her saving: the water counted, in euros",
        "Apporter à Sarrazin son économie : l’eau comptée, en euros"), probability: 4, impact: 4,
      stake: 420,
      horizon: .short, origin: .needs, from: .need("Prove her savings to the committee"),
      response: .seize, owner: .leroux),
    Omen(
      key: "standard", kind: .opportunity,
      text: Term(
        "The standard makes closed loops a duty in every plant",
        "La norme rend la boucle fermée obligatoire dans chaque usine"), probability: 3, impact: 5,
      stake: 1_100,
      horizon: .medium, origin: .strategy, from: .cell("water", "summers"), response: .seize,
      owner: .montal),
    Omen(
      key: "huelva", kind: .threat,
      text: Term(
        "Fluvienta settles in Huelva while our loop is being built",
        "Fluvienta s’installe à Huelva pendant que notre boucle se construit"), probability: 3,
      impact: 3, stake: 300,
      horizon: .short, origin: .competition, from: .nerve("huelva"), response: .reduce,
      owner: .fontvieille),
    Omen(
      key: "line4", kind: .opportunity,
      text: Term(
        "Put line 4 on standby before next summer", "Mettre la ligne 4 en astreinte avant l’été"),
      probability: 3, impact: 3, stake: 110,
      horizon: .short, origin: .history, from: .nerve("line4"), response: .seize,
      owner: .fontvieille),
    Omen(
      key: "fund", kind: .threat,
      text: Term(
        "The fund sells, and the buyer brings its own suppliers",
        "Le fonds vend, et l’acheteur amène ses fournisseurs"), probability: 2, impact: 5,
      stake: 4_000,
      horizon: .long, origin: .signals, from: .news("fund"), response: .accept, owner: .vasseur),
  ]
}
