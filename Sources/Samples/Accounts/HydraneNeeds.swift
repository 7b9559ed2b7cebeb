import Method

extension HydraneBoissons {
  static let needs: [Wish] = answered + open + unsaid

  private static let answered: [Wish] = [
    Wish(
      statement: Term("Lose less water in rinsing", "Réduire l’eau perdue au rinçage"),
      expression: .said, nature: .responsibility, level: .organisation,
      holders: ["perrin", "haddad"], importance: 5, urgency: 4, stake: 420, status: .addressed,
      confirmed: (12, "perrin"),
      clues: [
        Clue(
          .meeting, ago: 12, .montal, sure: 3, validFor: 365,
          Term(
            "Perrin before the plant managers: rinsing alone drinks a fifth of Valence.",
            """
            Perrin devant les directeurs d’usine : le rinçage seul boit un cinquième de Valence.
            """)),
        Clue(
          .document, ago: 96, sure: 3,
          Term(
            "Water report of the group, page 14: Valence is last but one.",
            "Rapport eau du groupe, page 14 : Valence avant-dernière.")),
        Clue(
          .observation, ago: 160, .montal, sure: 2,
          Term(
            "The valves of rooms 2 and 3 stay open between two batches.",
            "Les vannes des salles 2 et 3 restent ouvertes entre deux lots.")),
      ],
      replies: [
        Reply(
          .leakRound, fit: 4, .accepted,
          proof: Term("212,000 m³ found in three years", "212 000 m³ trouvés en trois ans")),
        Reply(
          .closedLoop, fit: 3, .proposed,
          gap: Term(
            "a trial on syrup, not on water alone", "un essai sur sirop, pas sur eau seule"),
          objection: Term("too much steel for Valence", "trop d’inox pour Valence"),
          retort: Term(
            "one room first, the rest if it holds", "une salle d’abord, le reste si elle tient")),
      ], aim: "water"),
    Wish(
      statement: Term("Parts within 24 hours in Huelva", "Pièces en 24 h à Huelva"),
      expression: .said, nature: .service, level: .unit, holders: ["roy"], importance: 4,
      urgency: 3, stake: 95, status: .addressed, confirmed: (31, "roy"),
      clues: [
        Clue(
          .interview, ago: 31, .fontvieille, sure: 2,
          Term(
            "Roy: two summers with a pump waiting for a seal in customs.",
            "Roy : deux étés avec une pompe qui attend un joint en douane."))
      ],
      replies: [
        Reply(
          .siteStore, fit: 4, .proposed,
          proof: Term(
            "the store of Valence: 94 % found on the shelf",
            "le magasin de Valence : 94 % trouvés en rayon"),
          objection: Term("who counts the shelf?", "qui compte le rayon ?"),
          retort: Term("we do, every month, at our cost", "nous, chaque mois, à nos frais"))
      ]),
    Wish(
      statement: Term("Train the night shifts", "Former les équipes de nuit"),
      expression: .said, nature: .service, level: .unit, holders: ["moreau"], importance: 2,
      urgency: 2, status: .qualified,
      replies: [Reply(.criticalStandby, fit: 1, .idea)]),
  ]

  private static let open: [Wish] = [
    Wish(
      statement: Term("Fewer stops of line 4", "Moins d’arrêts de la ligne 4"),
      expression: .said, nature: .functional, level: .unit, holders: ["moreau", "perrin"],
      importance: 5, urgency: 5, stake: 310, status: .qualified, confirmed: (61, "moreau"),
      clues: [
        Clue(
          .interview, ago: 61, .leroux, sure: 3,
          Term(
            "Moreau: eleven stops since May, four of them ours.",
            "Moreau : onze arrêts depuis mai, dont quatre de notre fait.")),
        Clue(
          .document, ago: 70, .fontvieille, sure: 3,
          Term(
            "The log of line 4, copied at the last round.",
            "Le journal de la ligne 4, copié à la dernière tournée.")),
      ], from: .scene("stops"), aim: "refill"),
    Wish(
      statement: Term("One contract for three countries", "Un seul contrat pour trois pays"),
      expression: .said, nature: .economic, level: .organisation, holders: ["sarrazin", "belhadj"],
      importance: 3, urgency: 2, stake: 80, status: .new, confirmed: (152, "sarrazin"),
      clues: [
        Clue(
          .meeting, ago: 152, .leroux, sure: 2,
          Term(
            "Sarrazin, at her first review: one price list before the renewal.",
            "Sarrazin, à sa première revue : un seul tarif avant le renouvellement."))
      ],
      replies: [
        Reply(
          .framework, fit: 2, .idea,
          gap: Term("nobody of ours in Spain", "personne de chez nous en Espagne"))
      ], from: .scene("review"), aim: "savings"),
  ]

  private static let unsaid: [Wish] = [
    Wish(
      statement: Term("Show the curve to his board", "Montrer la courbe à son conseil"),
      expression: .latent, nature: .symbolic, level: .individual, holders: ["perrin"],
      importance: 4, urgency: 3, stake: 60, status: .satisfied, confirmed: (20, "perrin"),
      clues: [
        Clue(
          .observation, ago: 20, .montal, sure: 2,
          Term(
            "He asked for our file, not for our paper.", "Il a demandé le fichier, pas le papier."))
      ],
      replies: [
        Reply(
          .meteredWater, fit: 4, .delivered,
          proof: Term("his own slide, twice", "sa propre diapositive, deux fois"))
      ]),
    Wish(
      statement: Term("Prove her savings to the committee", "Prouver ses économies au comité"),
      expression: .inferred, nature: .symbolic, level: .individual, holders: ["sarrazin"],
      importance: 4, urgency: 3, status: .new,
      clues: [
        Clue(
          .guess, ago: 150, .leroux, sure: 0, validFor: 90,
          Term(
            "Every question of hers ends on a percentage.",
            "Chacune de ses questions finit sur un pourcentage."))
      ], from: .cell("savings", "meters"), aim: "savings"),
    Wish(
      statement: Term("Close the loop before the standard", "Boucler l’eau avant la norme"),
      expression: .latent, nature: .responsibility, level: .organisation, holders: ["castelin"],
      importance: 5, urgency: 3, stake: 350, status: .qualified,
      clues: [
        Clue(
          .press, ago: 92, sure: 2,
          Term(
            "The draft standard halves what a bottler may draw in summer.",
            "Le projet de norme divise par deux ce qu’un embouteilleur peut puiser l’été.")),
        Clue(
          .hearsay, ago: 40, .vasseur, sure: 1,
          Term(
            "Castelin has been to see the prefect about it, twice.",
            "Castelin est allée en parler au préfet, deux fois.")),
      ], from: .news("standard"), aim: "water"),
    Wish(
      statement: Term("Not to hang on one technician", "Ne pas dépendre d’un seul technicien"),
      expression: .latent, nature: .relational, level: .unit, holders: ["perrin", "touzet"],
      importance: 3, urgency: 2, status: .new),
  ]
}
