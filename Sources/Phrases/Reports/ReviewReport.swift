import Method

/// The pack of a review: five dense parts, not forty slides.
extension ReportSource {
  var reviewSections: [ReportSection] {
    [sinceLastReview, measures, path, actionsReviewed, risks].compactMap(\.self)
  }

  /// Those that were held before today, the latest first.
  private var heldReviews: [Review] {
    account.reviews.filter { ($0.day ?? .last) < today }
      .sorted { ($0.day ?? .last) > ($1.day ?? .last) }
  }

  private var lastReviewed: Day? { heldReviews.first?.day ?? account.reviewed }

  private var sinceLastReview: ReportSection? {
    let last = heldReviews.first
    let meetings = account.interactions.filter { isRecent($0.day) }
      .sorted { ($0.day ?? today) > ($1.day ?? today) }
    let signals = account.signals.filter { isRecent($0.day) }
      .sorted { ($0.day ?? today) > ($1.day ?? today) }
    let held = last?.day.map { day in
      [wording.day(day), last?.kind?.term[wording.language]].compactMap(\.self)
        .joined(separator: ", ")
    }
    let never = sentence(
      "No review is noted yet: this is the first.",
      "Aucune revue n’est encore notée : c’est la première."
    )
    return section(
      Term("Since the last review", "Depuis la dernière revue"),
      last == nil ? never : facts([(Term("Last review", "Dernière revue"), held)]),
      bullets(
        Term("Decided then", "Décidé alors"), last?.decisions ?? [], most: 6, letters: 160),
      facts([(Term("Learnt", "Appris"), last?.learnt)], most: 400),
      bullets(Term("Meetings", "Entretiens"), meetings.map { dated($0.day, $0.subject) }, most: 5),
      bullets(Term("Signals", "Signaux"), signals.map { dated($0.day, $0.text) }, most: 5))
  }

  private func isRecent(_ day: Day?) -> Bool {
    guard let day, day <= today else { return false }
    return lastReviewed.map { day >= $0 } ?? true
  }

  private func dated(_ day: Day?, _ text: String) -> String {
    let text = text.reportLine.cutAtWord(120)
    return day.map { wording.day($0) + " — " + text } ?? text
  }

  /// As they are today and were noted, the last time and the time before; and what is to be mended.
  private var measures: ReportSection? {
    let rows = measureRows(heldReviews)
    let columns = [
      Term("Measure", "Mesure"), Term("Today", "Aujourd’hui"),
      Term("Last review", "Dernière revue"), Term("The one before", "Celle d’avant"),
      Term("Since the last", "Depuis la dernière"),
    ]
    return section(
      Term("Health, confidence and scorecard", "Santé, fiabilité et tableau de bord"),
      rows.isEmpty
        ? sentence(
          "Health and quality of the plan aren’t known yet, nor noted at a review.",
          "La santé et la qualité du plan ne sont ni connues ni notées lors d’une revue.")
        : table(nil, columns, rows, most: 3),
      scorecard, toMend, account.years.isEmpty ? [] : [.picture(.years)])
  }

  private var scorecard: [ReportBlock] {
    let rows = account.scorecard.map { indicator in
      [
        indicator.text, indicator.axis?.term[wording.language] ?? "?",
        figure(indicator.actuals.latest(at: today), indicator.unit),
        figure(indicator.target, indicator.unit),
      ]
    }
    return table(
      Term("Scorecard", "Tableau de bord"),
      [
        Term("Indicator", "Indicateur"), Term("Axis", "Axe"), Term("Now", "Actuel"),
        Term("Target", "Cible"),
      ], rows, most: 16, letters: 90)
  }

  private var toMend: [ReportBlock] {
    let counts = [Finding.Severity.error, .warning].compactMap { severity -> String? in
      let number = findings.filter { $0.severity == severity }.count
      return number > 0 ? severity.counted(number, wording) : nil
    }
    return facts([(Term("To mend in the plan", "À corriger dans le plan"), wording.list(counts))])
  }

  private var path: ReportSection? {
    let names = Dictionary(
      objectives.map { ($0.id.text, $0.text.reportLine) }, uniquingKeysWith: { first, _ in first })
    let rows = account.operationalObjectives.map { objective in
      let progress = ObjectiveProgress(objective, today: today)
      let now = progress.current.map { wording.mark($0) } ?? "?"
      let expected = progress.expected.map { wording.mark($0) } ?? "?"
      let name = objective.objective.flatMap { names[$0.text] } ?? ""
      return [
        objective.indicator, name, now, expected, figure(objective.target, objective.unit),
        day(objective.deadline), progress.state.term[wording.language],
      ]
    }
    let figures = table(
      nil,
      [
        Term("Indicator", "Indicateur"), Term("Objective", "Objectif"), Term("Now", "Actuel"),
        Term("On the path", "Trajectoire"), Term("Target", "Cible"), Term("By", "Pour"),
        Term("State", "État"),
      ], rows, most: 12, letters: 80)
    let measured = Set(account.operationalObjectives.compactMap { $0.objective?.text })
    let bare = objectives.filter { !measured.contains($0.id.text) }.map(\.text)
    return section(
      Term("Objectives against their path", "Les objectifs et leur trajectoire"),
      rows.isEmpty && bare.isEmpty ? noObjective : figures,
      bullets(
        Term("Not measured yet", "Pas encore mesurés"), bare, most: 5, letters: 120),
      objectives.isEmpty || account.actions.count > Self.drawnActions
        ? [] : [.picture(.objectives)])
  }

  /// Of more actions a picture would be as long as their list.
  private static let drawnActions = 30

  private var actionsReviewed: ReportSection? {
    let late = lateActions
    let isLate = Set(late.map(\.id))
    let next = openActions.filter { !isLate.contains($0.id) }
    let done = actionsDone(since: lastReviewed).map { action in
      let result = action.result.reportLine.cutAtWord(100)
      return action.text.reportLine.cutAtWord(100) + (result.isEmpty ? "" : " — " + result)
    }
    return section(
      Term("Actions", "Actions"),
      account.actions.isEmpty
        ? noAction
        : bullets(Term("Done since", "Faites depuis"), done, most: 8, letters: 210),
      actionTable(Term("Late", "En retard"), late, most: 10),
      actionTable(Term("Next", "À venir"), next, most: 10),
      (1...Self.drawnActions).contains(account.actions.count) ? [.picture(.actions)] : [])
  }

  private var risks: ReportSection? {
    let parts =
      bullets(
        Term("Decisions asked", "Décisions demandées"), account.plan.decisionsAsked, most: 5)
      + bullets(
        Term("Resources asked", "Ressources demandées"), openRequests.map { told($0) }, most: 5)
      + facts([(Term("Risks", "Risques"), account.plan.riskNote)], most: 500)
      + threats(most: 5, letters: 120) + assumptions(most: 5, letters: 120)
    return section(
      Term("Decisions and risks", "Décisions et risques"),
      parts.isEmpty
        ? sentence(
          "Neither a decision asked nor a risk is written yet.",
          "Ni décision demandée ni risque n’est encore écrit.") : parts,
      account.threats.isEmpty ? [] : [.picture(.threats)])
  }
}

extension ObjectiveProgress.State {
  /// In a word or two, for a column.
  fileprivate var term: Term {
    switch self {
    case .notMeasurable: Term("Not measurable", "Pas mesurable")
    case .noActual: Term("Nothing measured", "Rien de mesuré")
    case .ahead: Term("Ahead", "En avance")
    case .onPath: Term("On the path", "Dans les temps")
    case .behind: Term("Behind", "En retard")
    case .reached: Term("Reached", "Atteint")
    case .failed: Term("Missed", "Manqué")
    }
  }
}

extension [Measurement] {
  /// The last figure known on a day.
  func latest(at today: Day) -> Score? { latest(on: today)?.value }
}
