import Method

extension LumenEnergies {
  static let past = PastStory(
    gauges: gauges, nerves: nerves, scenes: scenes, shifts: shifts, news: news)

  /// Only our own voice: they have never been asked.
  private static let gauges: [Gauge] = [
    Gauge(.us, ago: 380, [4, 3, 4, 4, 3, 3, 5], .meeting),
    Gauge(
      .us, ago: 35, [5, 3, 3, 4, 3, 3, 5], .meeting,
      Term(
        "trust rests on Clara; late deliveries weigh",
        "la confiance tient à Clara ; les retards pèsent")),
  ]

  private static let nerves: [Nerve] = [
    Nerve(
      key: "van", kind: .delighter, ago: 1_820,
      text: Term(
        "The chopper pump left there from Clara’s van",
        "La pompe dilacératrice laissée depuis la camionnette de Clara"), who: "benhaddou",
      status: .closed),
    Nerve(
      key: "late", kind: .irritant, ago: 24,
      text: Term(
        "Two skids late in September: a unit lit without its pump",
        "Deux skids en retard en septembre : une unité allumée sans sa pompe"), who: "lavigne",
      status: .open),
    Nerve(
      key: "invoice", kind: .irritant, ago: 130,
      text: Term(
        "Our reminders go to Leïla, who doesn’t pay", "Nos relances vont à Leïla, qui ne paie pas"),
      who: "verdier", status: .open),
  ]

  private static let scenes: [Scene] = [
    Scene(
      key: "message", kind: .message, ago: 6,
      subject: Term(
        "Eight units, at half past ten at night", "Huit unités, à vingt-deux heures trente"),
      with: ["benhaddou"], ours: [.montal],
      learnt: Term(
        "Eight at once, in March, and she counts on Clara for the start-ups.",
        "Huit d’un coup, en mars, et elle compte sur Clara pour les démarrages."),
      so: [.deal("eight"), .belief("clara")],
      next: Term("Say which dates hold", "Dire quelles dates tiennent"), nextIn: 6),
    Scene(
      key: "sheet", kind: .visit, ago: 24,
      subject: Term("Two skids late, and why", "Deux skids en retard, et pourquoi"),
      with: ["lavigne"], ours: [.montal],
      learnt: Term(
        "He was told to draw a second brand on sheet 7, “for safety”.",
        "On lui a demandé de dessiner une seconde marque en feuille 7, « par sécurité ».")),
    Scene(
      key: "drawing", kind: .meeting, ago: 73,
      subject: Term("Revision 4 of the standard drawing", "Révision 4 du plan type"),
      with: ["benhaddou", "lavigne"], ours: [.montal, .kerbrat],
      learnt: Term(
        "Frozen until the fortieth unit, but for hydrogen, which has none.",
        "Gelé jusqu’à la quarantième unité, sauf l’hydrogène, qui n’en a pas."),
      so: [.need("Repeat one drawing forty times"), .need("Be ready for hydrogen")]),
    Scene(
      key: "august", kind: .visit, ago: 88, subject: Term("A night in August", "Une nuit d’août"),
      with: ["cazalis"], ours: [.montal],
      learnt: Term(
        "Two nights awake beside a digester, with nobody to call.",
        "Deux nuits blanches près d’un digesteur, sans personne à appeler."),
      so: [.need("No stop at night"), .deal("nights")]),
    Scene(
      key: "cash", kind: .call, ago: 130,
      subject: Term("Three overdue invoices", "Trois factures échues"), with: ["verdier"],
      ours: [.kerbrat],
      summary: Term(
        "Paid the week after, with an apology.", "Payées la semaine d’après, avec des excuses."),
      learnt: Term(
        "Novaterra releases its money by quarter, on proof.",
        "Novaterra libère son argent par trimestre, sur preuve.")),
    Scene(
      key: "straw", kind: .visit, ago: 210,
      subject: Term("The first pump, five years on", "La première pompe, cinq ans après"),
      with: ["benhaddou"], ours: [.montal],
      learnt: Term("Not one stop for straw.", "Plus un arrêt pour la paille."),
      so: [.need("A pump that straw doesn’t block")]),
  ]

  private static let shifts: [Shift] = [
    Shift(
      kind: .capacity, ago: 150,
      text: Term(
        "Casings of the skids: from eight weeks to fourteen",
        "Corps des skids : de huit semaines à quatorze"),
      effect: Term(
        "a unit launched in March must be ordered before the new year",
        "une unité lancée en mars se commande avant le nouvel an")),
    Shift(
      kind: .team, ago: 45,
      text: Term(
        "Clara is asked for by four accounts at once",
        "Clara est demandée par quatre comptes à la fois"),
      effect: Term(
        "half of her time, at most, for Lumen", "la moitié de son temps, au plus, pour Lumen")),
  ]

  private static let news: [News] = [
    News(
      key: "port", kind: .investment, ago: 58,
      text: Term("The port gives Lumen H2 its quay", "Le port attribue son quai à Lumen H2"),
      source: Term("newsletter of the port", "lettre du port"),
      so: [.need("Be ready for hydrogen"), .deal("hydrogen")], status: .followed),
    News(
      key: "buyer", kind: .appointment, ago: 95,
      text: Term(
        "Purchasing manager wanted in Béziers, from industry",
        "On cherche à Béziers un responsable achats venu de l’industrie"),
      source: Term("a job site", "un site d’emploi"), so: [.omen("buyer")], status: .followed),
    News(
      key: "round", kind: .merger, ago: 42,
      text: Term(
        "Novaterra sounds out two energy groups", "Novaterra sonde deux groupes d’énergie"),
      source: Term("financial press", "presse financière"), who: "brandt", status: .new),
    News(
      key: "lerida", kind: .lead, ago: 31,
      text: Term(
        "Puig asks a farmer what our skid costs",
        "Puig demande à un éleveur le prix de notre skid"),
      source: Term("the straw cooperative", "la coopérative des pailles"), who: "puig", status: .new
    ),
  ]
}
