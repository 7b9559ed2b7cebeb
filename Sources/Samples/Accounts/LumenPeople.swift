import Method

extension LumenEnergies {
  static let people: [Insider] = [
    Insider(
      key: "benhaddou", name: "Leïla Benhaddou",
      title: Term("Founder, engineering", "Fondatrice, ingénierie"),
      function: Term("Engineering", "Technique"), rank: 5, site: "Béziers", since: (-6, 2),
      phone: "+33 6 39 98 14 02", speaks: .inFrench, knownBy: [.montal, .kerbrat], rhythm: 21,
      win: Term(
        "A drawing that others copy, with her name in the corner.",
        "Un plan que d’autres recopient, avec son nom dans le coin."),
      style: Term(
        "By text message, at any hour; comes to the point before hello.",
        "Par SMS, à toute heure ; va au fait avant bonjour.")),
    Insider(
      key: "verdier", name: "Simon Verdier",
      title: Term("Founder, finance and sites", "Fondateur, finances et sites"),
      function: Term("Finance", "Finances"), rank: 5, site: "Béziers", since: (-6, 2),
      mail: "simon@lumen.example", speaks: .inFrench, knownBy: [.kerbrat], rhythm: 45,
      win: Term(
        "To reach the next round of money without selling a share too many.",
        "Tenir jusqu’au prochain tour sans céder une action de trop.")),
    Insider(
      key: "brandt", name: "Éléonore Brandt",
      title: Term("Board member for Novaterra", "Administratrice, Novaterra"),
      function: Term("Shareholder", "Actionnaire"), rank: 5, unit: "Novaterra", since: (-2, 12),
      speaks: .inEnglish),
    Insider(
      key: "lavigne", name: "Tom Lavigne", title: Term("Process engineer", "Ingénieur procédés"),
      function: Term("Engineering", "Technique"), rank: 2, site: "Béziers", boss: "benhaddou",
      since: (-2, 4), mail: "tom@lumen.example", speaks: .inFrench, knownBy: [.montal], rhythm: 30),
    Insider(
      key: "cazalis", name: "Maël Cazalis",
      title: Term("Site manager, Béziers", "Responsable de site, Béziers"),
      function: Term("Operations", "Production"), rank: 3, site: "Béziers",
      unit: "Lumen Biogaz Occitanie", boss: "verdier", since: (-3, 9), speaks: .inFrench,
      knownBy: [.montal],
      win: Term("To spend an evening without the phone.", "Passer une soirée sans le téléphone.")),
    Insider(
      key: "roque", name: "Anaïs Roque",
      title: Term("Site manager, Carcassonne", "Responsable de site, Carcassonne"),
      function: Term("Operations", "Production"), rank: 3, site: "Carcassonne",
      unit: "Lumen Biogaz Occitanie", boss: "verdier", since: (-1, 3), speaks: .inFrench),
    Insider(
      key: "puig", name: "Jordi Puig",
      title: Term("Site manager, Lérida", "Responsable de site, Lérida"),
      function: Term("Operations", "Production"), rank: 3, site: "Lérida", boss: "verdier",
      since: (-1, 10), speaks: .inSpanish),
  ]

  static let needs: [Wish] = known + guessed

  private static let known: [Wish] = [
    Wish(
      statement: Term("A pump that straw doesn’t block", "Une pompe que la paille ne bouche pas"),
      expression: .said, nature: .functional, level: .unit, holders: ["benhaddou", "cazalis"],
      importance: 5, urgency: 3, stake: 90, status: .satisfied, confirmed: (210, "benhaddou"),
      clues: [
        Clue(
          .interview, ago: 210, .montal, sure: 3,
          Term(
            "Benhaddou: not one stop for straw since the first of yours.",
            "Benhaddou : plus un arrêt pour la paille depuis la première des vôtres."))
      ],
      replies: [
        Reply(
          .skids, fit: 4, .delivered,
          proof: Term("twelve in service", "douze en service"))
      ]),
    Wish(
      statement: Term("Repeat one drawing forty times", "Répéter un seul plan quarante fois"),
      expression: .said, nature: .economic, level: .organisation,
      holders: ["benhaddou", "lavigne"], importance: 5, urgency: 4, stake: 480,
      status: .addressed, confirmed: (73, "benhaddou"),
      clues: [
        Clue(
          .document, ago: 73, .montal, sure: 3,
          Term(
            "Their standard drawing, sheet 7: our skid.", "Leur plan type, feuille 7 : notre skid.")
        )
      ],
      replies: [
        Reply(
          .skids, fit: 3, .proposed,
          gap: Term("no version for hydrogen yet", "pas encore de version hydrogène"))
      ], aim: "forty"),
    Wish(
      statement: Term("No stop at night", "Pas d’arrêt la nuit"),
      expression: .said, nature: .service, level: .unit, holders: ["cazalis", "roque"],
      importance: 4, urgency: 4, status: .new,
      replies: [Reply(.criticalStandby, fit: 2, .idea)]),
  ]

  private static let guessed: [Wish] = [
    Wish(
      statement: Term("Pay when the plant earns", "Payer quand l’unité rapporte"),
      expression: .latent, nature: .economic, level: .organisation, holders: ["verdier"],
      importance: 4, urgency: 4, stake: 150, status: .new,
      clues: [
        Clue(
          .hearsay, ago: 130, .kerbrat, sure: 1,
          Term(
            "A farmer among the shareholders: suppliers wait, these days.",
            "Un éleveur actionnaire : ces temps-ci, les fournisseurs patientent."))
      ], from: .cell("round", "money"), aim: "round"),
    Wish(
      statement: Term("Be ready for hydrogen", "Être prêts pour l’hydrogène"),
      expression: .inferred, nature: .functional, level: .organisation, importance: 3, urgency: 3,
      stake: 220, status: .new,
      clues: [
        Clue(
          .press, ago: 58, sure: 2,
          Term(
            "Port-la-Nouvelle: first hydrogen announced, no supplier of pumps named.",
            "Port-la-Nouvelle : premier hydrogène annoncé, aucun pompiste cité."))
      ], from: .news("port"), aim: "hydrogen"),
    Wish(
      statement: Term("Reassure the investor", "Rassurer l’investisseur"),
      expression: .latent, nature: .symbolic, level: .individual, holders: ["verdier"],
      importance: 2, status: .dropped,
      clues: [
        Clue(
          .observation, ago: 300, .kerbrat, sure: 1,
          Term(
            "He left the room to answer Brandt, three times.",
            "Il a quitté la pièce pour répondre à Brandt, trois fois."))
      ]),
  ]
}
