import Method

/// The second half of the analysis: who else is after the business, what happened, what follows.
extension AccountFixture {
  static let rivalry: [Entry] = [
    Entry("forces", .items(forces)), Entry("purchase_criteria", .items(criteria)),
    Entry("rivals", .items(rivals)), Entry("allies", .items(allies)),
    Entry("whitespace", .items(whitespace)),
  ]

  static let relation: [Entry] = [
    Entry("relation_scores", .items(scores)), Entry("drivers", .items(drivers)),
    Entry("interactions", .items(interactions)), Entry("our_changes", .items(ourChanges)),
    Entry("signals", .items(signals)), Entry("assumptions", .items(assumptions)),
    Entry("threats", .items(threats)),
  ]

  private static let forces = [
    item(
      "fo-1",
      [
        "kind": "rivals", "level": 3, "trend": "rising",
        "note": "Norélia a ouvert une agence à Metz",
      ]),
    item("fo-2", ["kind": "in_house", "level": 2, "trend": "stable"]),
    item("fo-3", ["kind": "customer_power", "level": 4, "trend": "stable"]),
  ]

  private static let criteria = [
    item(
      "pc-1",
      [
        "label": "L’eau gagnée par an", "weight": .percent(60), "us": 85,
        "scores": .items(
          item("sc-1", ["rival": "rv-1", "score": 70]),
          item("sc-2", ["rival": "rv-2", "score": 30])),
        "note": "Nos chiffres viennent d’un essai, pas les leurs",
        "evidence": .items(evidence("e-21", "Grille d’évaluation de 2025", "document")),
      ]),
    item(
      "pc-2",
      [
        "label": "Le coût sur cinq ans", "weight": .percent(40), "us": 60,
        "scores": .items(
          item("sc-3", ["rival": "rv-1", "score": 75]),
          item("sc-4", ["rival": "rv-2", "score": 90])),
      ]),
  ]

  private static let rivals = [
    item(
      "rv-1",
      [
        "name": "Norélia Systèmes", "kind": "rival", "share": .percent(35),
        "products": ["Pompes", "Rinçage à froid"], "supporters": ["c-1"],
        "strengths": "Dix pour cent moins cher.", "weaknesses": "Pas de service la nuit.",
        "strategy": "Entrer par les pompes", "likely_move": "Offrir un an d’entretien",
        "counter_move": "Montrer l’essai de la ligne 4 à la DG", "threat": 3,
        "evidence": .items(evidence("e-22", "Offre vue sur un bureau", "observation")),
      ]),
    item(
      "rv-2",
      [
        "name": "Ne rien changer", "kind": "status_quo", "strengths": "Ne coûte rien cette année.",
        "threat": 1,
      ]),
  ]

  private static let allies = [
    item(
      "al-1",
      [
        "name": "Cabinet Delmas", "role": "Conseil en énergie",
        "brings": "Une recommandation auprès de la technique", "contact": "c-2",
      ])
  ]

  private static let whitespace = [
    item(
      "ws-1",
      [
        "unit": "un-2", "offer": "o-1", "status": "competitor", "rival": "rv-1",
        "contract_end": .day(2027, 5, 31), "spend": .thousands(300), "ours": .thousands(60),
        "potential": .thousands(240), "win_probability": .percent(60), "fit": 3, "quantity": 4,
        "since": .day(2023, 9, 1), "adoption": 2, "note": "L’atelier tient à ses habitudes",
      ]),
    item(
      "ws-2",
      [
        "unit": "un-1", "offer": "o-1", "status": "us", "spend": .thousands(200),
        "ours": .thousands(150), "adoption": 4,
      ]),
  ]

  private static let scores = [
    item(
      "rs-1",
      [
        "day": .day(2026, 5, 20), "voice": "us", "trust": 4, "commitment": 4, "satisfaction": 4,
        "communication": 3, "fairness": 4, "conflicts": 3, "adaptability": 4,
        "source": "meeting", "note": "Jugé à quatre, en revue de compte.",
      ]),
    item(
      "rs-2",
      [
        "day": .day(2026, 6, 3), "voice": "customer", "trust": 4, "commitment": 3,
        "satisfaction": 3, "communication": 2, "source": "survey",
      ]),
  ]

  private static let drivers = [
    item(
      "dr-1",
      [
        "text": "Deux livraisons en retard au printemps", "kind": "irritant",
        "day": .day(2026, 4, 14), "contact": "c-2", "status": "handled",
      ]),
    item(
      "dr-2",
      [
        "text": "Un technicien joignable la nuit", "kind": "delighter", "day": .day(2026, 8, 9),
        "contact": "c-2", "status": "open",
      ]),
  ]

  private static let interactions = [
    item(
      "it-1",
      [
        "day": .day(2026, 11, 18), "subject": "Visite de la ligne 4", "kind": "visit",
        "contacts": ["c-2"], "members": ["m-leroux", "m-morel"],
        "summary": "Essai convenu pour décembre.", "learnt": "La DG veut un chiffre avant Noël.",
        "so_what": ["n-1", "pu-1"], "next_step": "Envoyer le plan de l’essai",
        "next_on": .day(2026, 12, 3),
      ]),
    item(
      "it-2",
      [
        "day": .day(2026, 11, 12), "subject": "Point avec la DG", "kind": "call",
        "contacts": ["c-1"], "members": ["m-leroux"],
      ]),
  ]

  private static let ourChanges = [
    item(
      "ch-1",
      [
        "text": "Une équipe de service à Metz", "kind": "capacity", "day": .day(2026, 9, 1),
        "effect": "Sur place en deux heures",
      ])
  ]

  private static let signals = [
    item(
      "sg-1",
      [
        "text": "Appel d’offres annoncé à Huelva", "kind": "tender", "day": .day(2026, 11, 5),
        "source": "Portail achats d’Hydrane", "contact": "c-2", "so_what": ["to-1"],
        "status": "new",
      ]),
    item(
      "sg-2",
      [
        "text": "Nouvelle taxe sur l’eau rejetée", "kind": "regulation",
        "day": .day(2026, 9, 30), "so_what": ["n-1"], "status": "followed",
      ]),
  ]

  private static let assumptions = [
    item(
      "as-1",
      [
        "text": "Le plan eau garde son budget en 2027", "probability": .percent(70), "impact": 4,
        "status": "holds", "signal": "Le budget voté en décembre", "owner": "m-leroux",
        "review_by": .day(2027, 1, 15), "comes_from": "ob-1", "dependants": ["n-1", "pu-1"],
        "evidence": .items(evidence("e-23", "Dit par la technique en octobre", "interview")),
      ]),
    item(
      "as-2",
      [
        "text": "Le service de nuit nous distingue", "probability": .percent(50), "impact": 3,
        "status": "doubtful", "signal": "Norélia recrute à Metz", "owner": "m-morel",
        "review_by": .day(2027, 3, 1), "comes_from": "dr-2",
      ]),
  ]

  private static let threats = [
    item(
      "to-1",
      [
        "text": "Norélia casse ses prix à Huelva", "kind": "threat", "horizon": "short",
        "probability": 3, "impact": 5, "stake": .thousands(180), "origin": "competition",
        "comes_from": "rv-1", "response": "reduce", "owner": "m-morel", "status": "open",
        "evidence": .items(evidence("e-24", "Prix entendus chez un confrère", "hearsay")),
      ]),
    item(
      "to-2",
      [
        "text": "Équiper les usines de Lumen", "kind": "opportunity", "horizon": "medium",
        "probability": 4, "impact": 4, "stake": .thousands(600), "origin": "strategy",
        "comes_from": "mv-1", "response": "seize", "owner": "m-leroux", "status": "open",
      ]),
  ]
}
