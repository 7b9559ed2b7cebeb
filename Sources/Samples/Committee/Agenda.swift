import Method

/// A point of an agenda, and the minutes that it has.
struct AgendaPoint {
  let kind: StepKind
  let minutes: Int
  let title: Term
  var skipped = false

  init(_ kind: StepKind, _ minutes: Int, _ title: Term, skipped: Bool = false) {
    self.kind = kind
    self.minutes = minutes
    self.title = title
    self.skipped = skipped
  }

  func record(isPast: Bool, _ tale: Narrator) -> AgendaStep {
    var step = AgendaStep(id: tale.known(kind.rawValue))
    step.title = tale(title)
    step.kind = kind
    step.minutes = minutes
    if isPast {
      step.done = skipped ? nil : true
      step.skipped = skipped ? true : nil
    }
    return step
  }
}

extension Sitting {
  var agenda: [AgendaPoint] {
    switch self {
    case .former: Sitting.firstAgenda
    case .latest: Sitting.secondAgenda
    case .next: Sitting.twoHours
    }
  }

  private static let firstAgenda = [
    AgendaPoint(.welcome, 10, Term("Why we select at all", "Pourquoi sélectionner")),
    AgendaPoint(
      .select, 40, Term("Fourteen places, who has one", "Quatorze places, qui en a une")),
    AgendaPoint(.vote, 20, Term("Where we don’t agree", "Là où nous différons")),
    AgendaPoint(.place, 35, Term("The first matrix", "La première matrice")),
    AgendaPoint(.decide, 15, Term("Decisions, with reasons", "Décisions, avec leurs raisons")),
    AgendaPoint(.close, 5, Term("Who does what", "Qui fait quoi")),
  ]

  private static let secondAgenda = [
    AgendaPoint(.welcome, 5, Term("What has changed since", "Ce qui a changé depuis")),
    AgendaPoint(
      .vote, 45, Term("Rhône Papier, Sévrac, Ferox", "Rhône Papier, Sévrac et Ferox")),
    AgendaPoint(.place, 25, Term("The others beside them", "Les autres à côté")),
    AgendaPoint(.reveal, 10, Term("Cuts, then names", "Les coupes, puis les noms")),
    AgendaPoint(
      .differentiate, 20, Term("Who gets which service", "Qui reçoit quel service"),
      skipped: true),
    AgendaPoint(.decide, 20, Term("Decisions, with reasons", "Décisions, avec leurs raisons")),
    AgendaPoint(.close, 5, Term("Decided, parked, open", "Décidé, mis de côté, ouvert")),
  ]

  private static let twoHours = [
    AgendaPoint(
      .welcome, 10, Term("Who is here, and the rule", "Qui est là, et la règle")),
    AgendaPoint(
      .select, 20, Term("Twelve places: the line", "Douze places : la ligne")),
    AgendaPoint(
      .vote, 30, Term("Rhône Papier, Ostrea, Lumen", "Rhône Papier, Ostrea et Lumen")),
    AgendaPoint(.place, 20, Term("The others beside them", "Les autres à côté")),
    AgendaPoint(.reveal, 10, Term("Cuts, then names", "Les coupes, puis les noms")),
    AgendaPoint(
      .differentiate, 15, Term("Exceptions, promises, costs", "Exceptions, promesses, coûts")),
    AgendaPoint(.decide, 10, Term("Decisions, with reasons", "Décisions, avec leurs raisons")),
    AgendaPoint(.close, 5, Term("Decided, parked, open", "Décidé, mis de côté, ouvert")),
  ]
}
