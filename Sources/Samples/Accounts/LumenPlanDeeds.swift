import Method

extension LumenEnergies {
  static let programmes: [Programme] = [
    Programme(
      key: "eight",
      text: Term("Eight skids, eight dates", "Huit skids, huit dates"), serves: .milestone("otif"),
      owner: .estradier, beside: "lavigne", isJoint: true, began: 50, within: 240,
      result: Term("Not one unit lit before its pump.", "Pas une unité allumée avant sa pompe.")),
    Programme(
      key: "rent",
      text: Term("A rent by unit", "Un loyer par unité"), serves: .milestone("days"),
      owner: .kerbrat, isJoint: true, began: 10, within: 150,
      result: Term(
        "A model that Verdier and our controller both sign.",
        "Un modèle que Verdier et notre contrôleuse signent tous deux.")),
  ]

  static let chores: [Chore] = doneChores + openChores + laterChores

  private static let doneChores: [Chore] = [
    Chore(
      key: "count",
      text: Term("Count the late skids by cause", "Compter les skids en retard par cause"),
      serves: .milestone("otif"), owner: .montal, due: -35, status: .done, priority: 1, days: 2,
      from: .omen("late"), done: 37,
      result: Term(
        "Five of nine wait for the same gearbox.", "Cinq sur neuf attendent le même réducteur.")),
    Chore(
      key: "tom",
      text: Term(
        "Show Lavigne why the pump is on sheet 7",
        "Montrer à Lavigne pourquoi la pompe est en feuille 7"),
      serves: .milestone("known"), owner: .montal, due: -50, status: .done, priority: 1,
      with: ["lavigne"], days: 1, from: .scene("drawing"), done: 31,
      result: Term(
        "He redrew the valve beside it, and signed.",
        "Il a redessiné la vanne d’à côté, et signé.")),
    Chore(
      key: "credit",
      text: Term("Have their accounts examined", "Faire examiner leurs comptes"),
      serves: .course("paid"), owner: .ionescu, due: -22, status: .done, priority: 2, days: 1,
      cost: 1, from: .belief("money"), done: 24,
      result: Term("Sound until summer, no further.", "Solides jusqu’à l’été, pas au-delà.")),
  ]

  private static let openChores: [Chore] = [
    Chore(
      key: "dates",
      text: Term(
        "Write down the eight dates that we can keep",
        "Écrire les huit dates que nous pouvons tenir"),
      serves: .programme("eight"), owner: .estradier, due: 11, status: .doing, priority: 1,
      with: ["benhaddou", "lavigne"], began: 9, days: 1.5, from: .deal("eight")),
    Chore(
      key: "gearbox",
      text: Term("Hold four gearboxes in stock", "Tenir quatre réducteurs en stock"),
      serves: .programme("eight"), owner: .estradier, due: 26, status: .blocked, priority: 1,
      days: 1, cost: 22, waits: ["dates"],
      comment: Term(
        "Nobody buys them before the dates are written.",
        "Personne ne les achète avant que les dates soient écrites."),
      isShared: false),
    Chore(
      key: "verdier",
      text: Term("Take Verdier the rent, on one page", "Porter le loyer à Verdier, sur une page"),
      serves: .programme("rent"), owner: .kerbrat, due: -3, status: .doing, priority: 1,
      with: ["verdier"], began: 14, days: 2, from: .omen("rent")),
    Chore(
      key: "board",
      text: Term("Be introduced to the board", "Se faire présenter au conseil"),
      serves: .milestone("known"), owner: .estradier, due: -47, status: .todo, priority: 1,
      with: ["brandt"], days: 0.5, from: .omen("one"),
      comment: Term(
        "Estradier waits for Leïla to propose it; she won’t.",
        "Estradier attend que Leïla le propose ; elle ne le fera pas.")),
    Chore(
      key: "buyer",
      text: Term(
        "Learn who the new buyer is, before he starts",
        "Savoir qui est le nouvel acheteur, avant qu’il arrive"),
      serves: .milestone("known"), due: 40, status: .todo, priority: 1, days: 0.5,
      from: .omen("buyer")),
  ]

  private static let laterChores: [Chore] = [
    Chore(
      key: "second",
      text: Term("Teach a second one what Clara knows", "Former un second à ce que sait Clara"),
      serves: .course("hands"), owner: .montal, due: 90, status: .todo, priority: 1, days: 8,
      from: .belief("clara"),
      expects: Term("a unit started without her", "une unité démarrée sans elle")),
    Chore(
      key: "quay",
      text: Term("Sketch the hydrogen skid", "Esquisser le skid hydrogène"),
      serves: .course("grow"), owner: .montal, due: 62, status: .todo, priority: 2,
      with: ["benhaddou"], days: 4, from: .omen("quay")),
    Chore(
      key: "night",
      text: Term("Count a month of nights in Béziers", "Compter un mois de nuits à Béziers"),
      serves: .milestone("nights"), owner: .kerbrat, due: 53, status: .todo, priority: 2,
      with: ["cazalis", "roque"], days: 2, from: .need("No stop at night"), isShared: true),
    Chore(
      key: "lerida",
      text: Term("Visit the unit of Lérida", "Visiter l’unité de Lérida"),
      serves: .milestone("units"), owner: .kerbrat, due: 33, status: .todo, priority: 2,
      with: ["puig"], days: 2, waits: ["dates"], from: .contact("puig"), isShared: true),
  ]
}
