import Method

extension HydraneBoissons {
  static let programmes: [Programme] = [
    Programme(
      key: "loop",
      text: Term("Syrup room 2 in a closed loop", "La salle de sirop 2 en boucle fermée"),
      serves: .milestone("litres"), owner: .montal, beside: "perrin", isJoint: true, began: 60,
      within: 190,
      result: Term(
        "Ten rinses with the same water, signed by their laboratory.",
        "Dix rinçages avec la même eau, signés par leur laboratoire.")),
    Programme(
      key: "euros",
      text: Term("Water counted in euros", "L’eau comptée en euros"),
      serves: .course("odile"), owner: .leroux, beside: "haddad", isJoint: true, began: 45,
      within: 75,
      result: Term(
        "One page a plant that Dormoy accepts at closing.",
        "Une page par usine que Dormoy accepte à la clôture.")),
    Programme(
      key: "huelva", text: Term("Presence in Huelva", "Présence à Huelva"),
      serves: .course("parts"), owner: .fontvieille, began: 20, within: 300,
      result: Term("A part on site within a day.", "Une pièce sur place dans la journée.")),
  ]

  static let chores: [Chore] = doneChores + openChores + laterChores

  private static let doneChores: [Chore] = [
    Chore(
      key: "audit",
      text: Term("Audit the rinsing in Valence", "Auditer le rinçage à Valence"),
      serves: .milestone("share"), owner: .montal, due: -18, status: .done, priority: 1,
      with: ["perrin", "touzet"], began: 40, days: 4, from: .need("Lose less water in rinsing"),
      expects: Term("a loss for each room", "une perte par salle"), done: 20,
      result: Term(
        "Rooms 2 and 3 lose half of it between two batches.",
        "Les salles 2 et 3 en perdent la moitié entre deux lots.")),
    Chore(
      key: "survey",
      text: Term(
        "Ask purchasing and finance what they think of us",
        "Demander aux achats et à la finance ce qu’ils pensent de nous"),
      serves: .milestone("known"), owner: .leroux, due: -60, status: .done, priority: 1,
      with: ["sarrazin", "dormoy"], began: 80, days: 2, done: 30,
      result: Term(
        "Frank, and a month late: both had waited to be asked.",
        "Franc, et un mois trop tard : les deux attendaient qu’on demande.")),
    Chore(
      key: "stops",
      text: Term("Sort the stops of line 4 by cause", "Classer les arrêts de la ligne 4 par cause"),
      serves: .milestone("service"), owner: .fontvieille, due: -25, status: .done, priority: 2,
      with: ["moreau"], began: 55, days: 1.5, from: .need("Fewer stops of line 4"), done: 27,
      result: Term(
        "Four of eleven are ours, all at one seal.",
        "Quatre sur onze sont à nous, tous au même joint.")),
  ]

  private static let openChores: [Chore] = [
    Chore(
      key: "huelva",
      text: Term("Price the water lost in Huelva", "Chiffrer l’eau perdue à Huelva"),
      serves: .milestone("share"), owner: .fontvieille, due: 23, status: .doing, priority: 1,
      with: ["roy"], began: 12, days: 2, from: .nerve("huelva"),
      expects: Term("the price promised a year ago", "le prix promis il y a un an"),
      isShared: true),
    Chore(
      key: "perrin",
      text: Term("Call Perrin back about his board", "Rappeler Perrin au sujet de son conseil"),
      serves: .milestone("service"), owner: .leroux, due: -3, status: .todo, priority: 1,
      with: ["perrin"], days: 0.5, from: .belief("perrin")),
    Chore(
      key: "base",
      text: Term(
        "Ask Sarrazin on which base her saving is counted",
        "Demander à Sarrazin sur quelle base compte son économie"),
      serves: .milestone("attitude"), owner: .leroux, due: -41, status: .todo, priority: 1,
      with: ["sarrazin"], days: 0.5, from: .deal("renewal"),
      comment: Term(
        "Put off twice; nobody dared to ask.", "Repoussée deux fois ; personne n’a osé.")),
    Chore(
      key: "page",
      text: Term("Write the page of euros for Valence", "Écrire la page en euros pour Valence"),
      serves: .programme("euros"), owner: .leroux, due: 16, status: .doing, priority: 1,
      with: ["haddad", "dormoy"], began: 15, days: 3, from: .omen("proof")),
    Chore(
      key: "trial",
      text: Term("Run the trial on syrup with Touzet", "Mener l’essai sur sirop avec Touzet"),
      serves: .programme("loop"), owner: .montal, due: 45, status: .blocked, priority: 1,
      with: ["touzet"], days: 6, cost: 9, waits: ["probe"], from: .deal("room2"),
      comment: Term(
        "Waits for the probe that the laboratory asks for.",
        "Attend la sonde que demande le laboratoire.")),
    Chore(
      key: "probe",
      text: Term("Order the sugar probe", "Commander la sonde de sucre"),
      serves: .programme("loop"), owner: .montal, due: 9, status: .doing, priority: 1, began: 4,
      days: 0.5, cost: 6, isShared: false),
  ]

  private static let laterChores: [Chore] = [
    Chore(
      key: "offer",
      text: Term("Offer the closed loop", "Remettre l’offre de boucle fermée"),
      serves: .milestone("share"), owner: .leroux, due: 70, status: .todo, priority: 2,
      with: ["perrin"], days: 3, waits: ["trial", "page"], from: .omen("standard")),
    Chore(
      key: "lunch",
      text: Term("Vasseur meets Sarrazin", "Rencontre entre Vasseur et Sarrazin"),
      serves: .milestone("attitude"), owner: .vasseur, due: 59, status: .todo, priority: 1,
      with: ["sarrazin"], days: 0.5, waits: ["page"], from: .omen("lots"),
      expects: Term(
        "she says what would make one contract possible",
        "elle dit ce qui rendrait possible un seul contrat")),
    Chore(
      key: "standby",
      text: Term("Offer line 4 on standby", "Proposer l’astreinte de la ligne 4"),
      serves: .milestone("service"), due: 80, status: .todo, priority: 2, with: ["moreau"],
      days: 2, waits: ["stops"], from: .omen("line4")),
    Chore(
      key: "shelf",
      text: Term(
        "Count the parts that Huelva needs on a shelf",
        "Compter les pièces qu’il faut en rayon à Huelva"),
      serves: .programme("huelva"), owner: .fontvieille, due: 38, status: .todo, priority: 2,
      with: ["roy"], days: 2, from: .omen("huelva"), isShared: true),
  ]
}
