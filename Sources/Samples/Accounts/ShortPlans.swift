import Method

extension BatiomConstruction {
  static let plan = PlanStory(
    formulation: Formulation(
      state: .draft,
      without: [
        Term("towers already drawn with Vercourt", "les tours déjà dessinées avec Vercourt")
      ]
    ),
    courses: [
      Course(
        key: "drawing",
        text: Term("Stay on the drawing of the towers", "Rester au plan des tours"), type: .image,
        priority: 1, owner: .aubanel, rests: [.rival("vercors"), .pact("prices")])
    ],
    milestones: [
      Milestone(
        key: "towers", course: "drawing",
        indicator: Term("Towers with our pump alone", "Tours avec notre seule pompe"),
        unit: Term("towers", "tours"), start: (2, 58), target: 5, by: (1, 6, 30), owner: .aubanel)
    ],
    chores: [
      Chore(
        key: "energy",
        text: Term(
          "Count fifty years of energy a tower", "Compter cinquante ans d’énergie par tour"),
        serves: .milestone("towers"), owner: .fontvieille, due: 8, status: .doing, priority: 1,
        began: 20, days: 2),
      Chore(
        key: "moulin",
        text: Term("Ask Moulin why two brands", "Demander à Moulin pourquoi deux marques"),
        serves: .milestone("towers"), owner: .aubanel, due: -6, status: .todo, priority: 1,
        with: ["moulin"], days: 0.5, from: .rival("vercors")),
      Chore(
        key: "oukaci",
        text: Term("Take the count to Oukaci", "Porter le compte à Oukaci"),
        serves: .milestone("towers"), owner: .aubanel, due: 18, status: .todo, priority: 2,
        with: ["oukaci"], days: 1, waits: ["energy"]),
    ],
    checkpoints: [
      Checkpoint(
        kind: .monthly, ago: 27, ours: [.aubanel, .fontvieille],
        learnt: Term(
          "Two brands are wanted, for the credit.", "On veut deux marques, pour le crédit."),
        decisions: [Term("Answer with energy", "Répondre par l’énergie")], nextIn: 9,
        marks: (63, 48, 40))
    ])
}

extension RhonePapier {
  static let plan = PlanStory(
    formulation: Formulation(
      state: .draft,
      without: [
        Term("the small kingdom of the water plant", "le petit royaume de la station d’eau")
      ]
    ),
    courses: [
      Course(
        key: "basel", text: Term("Be read in Basel", "Être lus à Bâle"), type: .relationship,
        priority: 1, owner: .aubanel, rests: [.rival("wait"), .rival("orsigny"), .pact("service")])
    ],
    milestones: [
      Milestone(
        key: "pumps", course: "basel",
        indicator: Term("Pumps that Basel has approved", "Pompes que Bâle a approuvées"),
        unit: Term("pumps", "pompes"), start: (3, 60), target: 14, by: (1, 10, 31),
        owner: .montal, since: [Sounding(4, ago: 17)])
    ],
    chores: [
      Chore(
        key: "page",
        text: Term("Write the page on gas with Ferrand", "Écrire la page du gaz avec Ferrand"),
        serves: .milestone("pumps"), owner: .aubanel, due: 20, status: .doing, priority: 1,
        with: ["ferrand"], began: 12, days: 2, from: .scene("basel")),
      Chore(
        key: "hours",
        text: Term("Reach a thousand hours on the loop", "Atteindre mille heures sur la boucle"),
        serves: .milestone("pumps"), owner: .montal, due: 34, status: .doing, priority: 1,
        began: 50, days: 3, from: .scene("loop")),
      Chore(
        key: "wrona",
        text: Term("Hear what Wrona has against it", "Entendre ce que Wrona y reproche"),
        serves: .milestone("pumps"), owner: .fontvieille, due: 5, status: .todo, priority: 2,
        with: ["wrona"], days: 0.5),
    ])
}

extension SevracPharma {
  static let plan = PlanStory(
    formulation: Formulation(
      state: .draft, without: [Term("a discount on valves", "une remise sur les vannes")]),
    courses: [
      Course(
        key: "minutes",
        text: Term("Be the four minutes of the audit", "Être les quatre minutes de l’audit"),
        type: .image, priority: 1, owner: .kerbrat, rests: [.rival("kolbruck"), .pact("parts")])
    ],
    milestones: [
      Milestone(
        key: "seals", course: "minutes",
        indicator: Term("Seals found in four minutes", "Joints retrouvés en quatre minutes"),
        unit: .inPercent, start: (35, 90), target: 95, floor: 80, by: (1, 5, 31),
        owner: .fontvieille, since: [Sounding(52, ago: 27)])
    ],
    chores: [
      Chore(
        key: "origin",
        text: Term("Note the origin of each elastomer", "Noter l’origine de chaque élastomère"),
        serves: .milestone("seals"), owner: .fontvieille, due: 29, status: .doing, priority: 1,
        with: ["cazals"], began: 25, days: 5, from: .news("inspector")),
      Chore(
        key: "nitrogen",
        text: Term("Pack the valves under nitrogen", "Emballer les vannes sous azote"),
        serves: .milestone("seals"), owner: .fontvieille, due: -9, status: .done, priority: 1,
        with: ["teyssier"], days: 1, done: 10,
        result: Term("Sealed, and dated.", "Scellées, et datées.")),
      Chore(
        key: "paper",
        text: Term(
          "Price eleven months of papers for Peeters",
          "Chiffrer pour Peeters onze mois de papiers"),
        serves: .milestone("seals"), owner: .kerbrat, due: 15, status: .todo, priority: 2,
        with: ["peeters"], days: 1, from: .rival("kolbruck")),
    ])
}

extension AqualisMetropole {
  static let plan = PlanStory(
    formulation: Formulation(
      state: .draft,
      without: [
        Term("the whole network: we want half", "le réseau entier : nous en voulons la moitié")
      ]
    ),
    courses: [
      Course(
        key: "half",
        text: Term("Make half of the framework ours", "Faire nôtre la moitié de l’accord-cadre"),
        type: .relationship, priority: 1, owner: .kerbrat,
        rests: [.deal("framework"), .rival("hydrastel")])
    ],
    milestones: [
      Milestone(
        key: "hours", course: "half",
        indicator: Term("Hours until the water is back", "Heures avant le retour de l’eau"),
        unit: .inHours, start: (19, 330), target: 12, floor: 15, by: (1, 9, 30),
        owner: .montal, since: [Sounding(16, ago: 180), Sounding(14, ago: 25)])
    ],
    chores: [
      Chore(
        key: "twelfth",
        text: Term("Send the twelfth measure", "Envoyer la douzième mesure"),
        serves: .milestone("hours"), owner: .kerbrat, due: 10, status: .doing, priority: 1,
        with: ["ambroise"], began: 6, days: 1, from: .scene("report")),
      Chore(
        key: "failure",
        text: Term("Tell one failure in it", "Y raconter un échec"),
        serves: .milestone("hours"), owner: .montal, due: 7, status: .todo, priority: 2, days: 0.5),
      Chore(
        key: "chair",
        text: Term("See the elected chair again", "Revoir la présidente élue"),
        serves: .milestone("hours"), owner: .belkacem, due: -12, status: .todo, priority: 1,
        with: ["constant"], days: 0.5, from: .deal("framework")),
    ],
    checkpoints: [
      Checkpoint(
        kind: .quarterly, ago: 40, ours: [.kerbrat, .belkacem, .montal],
        learnt: Term(
          "Ambroise will write the technical half alone.",
          "Ambroise écrira seul la moitié technique."),
        decisions: [Term("A measure each month, always", "Une mesure chaque mois, toujours")],
        nextIn: 45, marks: (58, 45, 38))
    ])
}

extension NorvalLaiteries {
  static let plan = PlanStory(
    formulation: Formulation(
      state: .draft, without: [Term("the auction of seals", "l’enchère des joints")]),
    courses: [
      Course(
        key: "order",
        text: Term("Sell the order, not the seal", "Vendre la commande, pas le joint"),
        type: .profit, priority: 1, owner: .leroux,
        rests: [
          .need("Pay less for every seal"), .need("Get the part the same day"), .pact("prices"),
        ])
    ],
    milestones: [
      Milestone(
        key: "orders", course: "order",
        indicator: Term("Orders in a year", "Commandes dans l’année"),
        unit: Term("orders", "commandes"), start: (4_100, 120), target: 2_500, floor: 3_300,
        by: (1, 12, 31), owner: .legoff, since: [Sounding(3_980, ago: 30)])
    ],
    chores: [
      Chore(
        key: "cost",
        text: Term("Show Lhomme the cost of an order", "Montrer à Lhomme le coût d’une commande"),
        serves: .milestone("orders"), owner: .leroux, due: 20, status: .doing, priority: 1,
        with: ["lhomme"], began: 10, days: 2, from: .scene("minus")),
      Chore(
        key: "sundays",
        text: Term("Count the Sundays of Vautier", "Compter les dimanches de Vautier"),
        serves: .milestone("orders"), owner: .legoff, due: 5, status: .todo, priority: 2,
        with: ["vautier"], days: 1, from: .need("Keep milk flowing on Sundays")),
      Chore(
        key: "list",
        text: Term("Finish the price list by volume", "Finir le tarif par volume"),
        serves: .milestone("orders"), owner: .ionescu, due: -15, status: .doing, priority: 1,
        began: 45, days: 4),
    ])
}
