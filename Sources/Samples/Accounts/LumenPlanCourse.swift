import Method

extension LumenEnergies {
  static let pleas: [Plea] = [
    Plea(
      key: "second",
      text: Term("Somebody beside Clara", "Quelqu’un à côté de Clara"), serves: .course("hands"),
      days: 110, cost: 38, gain: 420, chance: 65),
    Plea(
      key: "gearboxes",
      text: Term("Four gearboxes in advance", "Quatre réducteurs d’avance"), programme: "eight",
      serves: .milestone("otif"), days: 2, cost: 22, gain: 120, chance: 80, decision: .granted,
      decided: 29,
      reason: Term("A late skid costs more.", "Un skid en retard coûte davantage.")),
    Plea(
      key: "hydrogen",
      text: Term("A prototype for hydrogen", "Un prototype pour l’hydrogène"),
      serves: .course("grow"), days: 45, cost: 90, gain: 510, chance: 20, decision: .postponed,
      decided: 29,
      reason: Term(
        "Until we know who signs at their end.", "Tant que l’on ignore qui signe chez eux.")),
  ]

  static let dials: [Dial] = results + theirs + between + ahead

  private static let results: [Dial] = [
    Dial(
      key: "units", text: Term("Units with our skid", "Unités avec notre skid"), axis: .results,
      weight: 5, unit: Term("units", "unités"), floor: 10, target: 25,
      since: [Sounding(12, ago: 210), Sounding(14, ago: 100), Sounding(17, ago: 25)]),
    Dial(
      key: "days", text: Term("Days until we are paid", "Jours avant d’être payés"),
      axis: .results, weight: 3, unit: .inDays, floor: 90, target: 55,
      since: [Sounding(81, ago: 160), Sounding(79, ago: 95), Sounding(74, ago: 28)]),
  ]

  private static let theirs: [Dial] = [
    Dial(
      key: "otif", text: Term("Skids there on the day", "Skids là au jour dit"),
      axis: .customerValue, weight: 5, unit: .inPercent, floor: 80, target: 97,
      since: [Sounding(88.1, ago: 200), Sounding(87, ago: 110), Sounding(86, ago: 20)]),
    Dial(
      key: "gas", text: Term("Days from concrete to gas", "Jours du béton au gaz"),
      axis: .customerValue, weight: 4, unit: .inDays, floor: 140, target: 118,
      since: [Sounding(131, ago: 220), Sounding(129, ago: 120), Sounding(127, ago: 40)]),
  ]

  private static let between: [Dial] = [
    Dial(
      key: "known", text: Term("People who would ask for us", "Gens qui nous demanderaient"),
      axis: .relation, weight: 5, unit: .inPeople, floor: 1, target: 4,
      since: [Sounding(1, ago: 210), Sounding(1, ago: 120), Sounding(2, ago: 30)]),
    Dial(
      key: "hands", text: Term("Ours who can start a unit", "Les nôtres qui démarrent une unité"),
      axis: .relation, weight: 3, unit: .inPeople, floor: 1, target: 3,
      since: [Sounding(1, ago: 210), Sounding(1, ago: 120), Sounding(1, ago: 30)]),
  ]

  private static let ahead: [Dial] = [
    Dial(
      key: "time", text: Term("Actions done on the day", "Actions faites au jour dit"),
      axis: .momentum, weight: 3, unit: .inPercent, floor: 50, target: 90,
      since: [Sounding(70, ago: 180), Sounding(58, ago: 93), Sounding(60, ago: 30)]),
    Dial(
      key: "orders", text: Term("Orders known a year ahead", "Commandes connues un an avant"),
      axis: .momentum, weight: 4, unit: .inPercent, floor: 0, target: 70,
      since: [Sounding(10, ago: 180), Sounding(25, ago: 93), Sounding(40, ago: 30)]),
  ]

  static let checkpoints: [Checkpoint] = [
    Checkpoint(
      kind: .quarterly, ago: 93, ours: [.kerbrat, .montal], theirs: ["benhaddou"],
      learnt: Term(
        "She counts days, we counted euros: a late skid costs a week of gas.",
        "Elle compte des jours, nous des euros : un skid en retard coûte une semaine de gaz."),
      decisions: [
        Term("Late skids are counted by cause", "Les retards se comptent par cause"),
        Term("Lavigne is shown sheet 7", "On montre la feuille 7 à Lavigne"),
      ], nextIn: -2, marks: (62, 28, 5)),
    Checkpoint(
      kind: .monthly, ago: 29, ours: [.kerbrat, .estradier, .montal],
      learnt: Term(
        "One gearbox explains most of it; the other half of the risk is Clara.",
        "Un réducteur explique presque tout ; l’autre moitié du risque, c’est Clara."),
      decisions: [
        Term("Four gearboxes are bought ahead", "Quatre réducteurs s’achètent d’avance"),
        Term("No prototype before somebody signs", "Pas de prototype avant une signature"),
      ], nextIn: 6, marks: (57, 25, 15)),
  ]

  static let asides: [Aside] = [
    Aside(
      key: "nights",
      text: Term(
        "From how many nights do we start? Nobody has counted.",
        "De combien de nuits partons-nous ? Personne n’a compté."), author: .estradier, ago: 15,
      about: .milestone("nights"))
  ]
}
