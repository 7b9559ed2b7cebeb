import Method

extension CimenterieDorval {
  static let programmes: [Programme] = [
    Programme(
      key: "manual",
      text: Term("Sicard’s manual, written down", "Le manuel de Sicard, par écrit"),
      serves: .milestone("faces"), owner: .aubanel, beside: "cros", isJoint: true, began: 35,
      within: 120,
      result: Term(
        "Twenty-two pumps, a page each, with her name on it.",
        "Vingt-deux pompes, une page chacune, à son nom.")),
    Programme(
      key: "bilbao", text: Term("A file for Bilbao", "Un dossier pour Bilbao"),
      serves: .milestone("years"), owner: .estradier, began: 30, within: 70,
      result: Term(
        "Nineteen stops in figures, before the tender is written.",
        "Dix-neuf arrêts en chiffres, avant que l’appel d’offres soit écrit.")),
  ]

  static let chores: [Chore] = doneChores + openChores + laterChores

  private static let doneChores: [Chore] = [
    Chore(
      key: "plan",
      text: Term("List the 22 pumps of February", "Lister les 22 pompes de février"),
      serves: .milestone("day"), owner: .fontvieille, due: -30, status: .done, priority: 1,
      with: ["sicard"], days: 1, from: .deal("stop"), done: 33,
      result: Term("Two more than last year.", "Deux de plus que l’an dernier.")),
    Chore(
      key: "store",
      text: Term("Show Cros our store", "Montrer notre magasin à Cros"),
      serves: .milestone("faces"), owner: .aubanel, due: -55, status: .done, priority: 1,
      with: ["cros"], days: 0.5, from: .belief("cros"), done: 32,
      result: Term(
        "She asked for a list, which nobody had ever wanted.",
        "Elle a demandé une liste, que personne n’avait jamais voulue.")),
    Chore(
      key: "sump",
      text: Term(
        "Dry the sump of Armissan, unasked", "Assécher le puisard d’Armissan, sans attendre"),
      serves: .milestone("pumps"), owner: .fontvieille, due: -26, status: .done, priority: 3,
      with: ["taillefer"], days: 1, cost: 1, from: .omen("quarry"), done: 28,
      result: Term("One pump is back in our care.", "Une pompe est revenue chez nous.")),
  ]

  private static let openChores: [Chore] = [
    Chore(
      key: "sicard",
      text: Term("Call Sicard: don’t wait for his call", "Appeler Sicard sans attendre son appel"),
      serves: .milestone("years"), owner: .aubanel, due: -3, status: .todo, priority: 1,
      with: ["sicard"], days: 0.5, from: .deal("stop")),
    Chore(
      key: "goni",
      text: Term("Write to Goñi, in Spanish", "Écrire à Goñi, en espagnol"),
      serves: .programme("bilbao"), owner: .aubanel, due: -64, status: .todo, priority: 1,
      with: ["goni"], days: 0.5, from: .belief("bilbao"),
      comment: Term("Nobody knew what to say.", "Personne ne savait que dire.")),
    Chore(
      key: "figures",
      text: Term("Put nineteen stops in figures", "Mettre dix-neuf arrêts en chiffres"),
      serves: .programme("bilbao"), owner: .fontvieille, due: 13, status: .doing, priority: 1,
      began: 18, days: 3, from: .omen("tender"),
      expects: Term("two pages that travel without us", "deux pages qui voyagent sans nous")),
    Chore(
      key: "fitters",
      text: Term("Book the fitters of February", "Réserver les monteurs de février"),
      serves: .milestone("day"), owner: .fontvieille, due: 19, status: .doing, priority: 1,
      began: 6, days: 1, from: .belief("fitters"), isShared: true),
    Chore(
      key: "pages",
      text: Term("Write the first ten pages with Cros", "Écrire les dix premières pages avec Cros"),
      serves: .programme("manual"), owner: .aubanel, due: 31, status: .doing, priority: 1,
      with: ["cros", "sicard"], began: 20, days: 5, from: .omen("manual")),
  ]

  private static let laterChores: [Chore] = [
    Chore(
      key: "visit",
      text: Term("Estradier goes to Bilbao", "Aller à Bilbao, avec Estradier"),
      serves: .programme("bilbao"), owner: .estradier, due: 36, status: .blocked, priority: 1,
      with: ["goni"], days: 1, cost: 1, waits: ["figures", "goni"],
      comment: Term("Not with empty hands.", "Pas les mains vides.")),
    Chore(
      key: "director",
      text: Term("Walk the stop with the site director", "Parcourir l’arrêt avec la directrice"),
      serves: .milestone("faces"), due: 85, status: .todo, priority: 2, with: ["etxeberria"],
      days: 1, waits: ["fitters"], from: .belief("director"), isShared: true),
    Chore(
      key: "clay",
      text: Term("Ask Cros about the clay trial", "Interroger Cros sur l’essai d’argile"),
      serves: .course("quarry"), owner: .fontvieille, due: 74, status: .todo, priority: 3,
      with: ["cros"], days: 0.5, from: .omen("clay")),
  ]
}
