import Method

/// Strategy and plan on a page (P17): context, choice, readiness to act.
///
/// Source: method A10.3. What it holds is cut to what one sheet of paper takes.
extension ReportSource {
  static let focus = Term("Contextual focus", "Focalisation contextuelle")
  static let formulation = Term("Strategic formulation", "Formulation stratégique")
  static let readiness = Term("Preparation for action", "Préparation à l’action")

  var planSections: [ReportSection] {
    [planFocus, planChoice, planAction].compactMap(\.self)
  }

  private var planFocus: ReportSection? {
    let plan = account.plan
    let context = paragraphs(plan.contextualFocus, most: 420)
    return section(
      Self.focus, identityFacts(),
      context.isEmpty
        ? sentence(
          "Where we stand isn’t written yet: say which facts decide.",
          "Où nous en sommes n’est pas encore écrit : dites quels faits décident.") : context,
      facts([(Term("At stake", "En jeu"), plan.stake)], most: 220),
      threats(most: 3, letters: 80), assumptions(most: 3, letters: 80))
  }

  private var planChoice: ReportSection? {
    let plan = account.plan
    let goals = objectiveTable(most: 6, perObjective: 2, letters: 60)
    return section(
      Self.formulation, paragraphs(plan.vision, most: 240),
      facts(
        [
          (Term("Field of play", "Terrain de jeu"), plan.fieldOfPlay),
          (Term("Value we bring", "Valeur que nous apportons"), plan.valueWeBring),
          (Term("What they gain", "Ce qu’ils y gagnent"), plan.theirGain),
          (Term("What we gain", "Ce que nous y gagnons"), plan.ourGain),
          (Term("Orientation", "Orientation"), orientation),
          (Term("Value proposition", "Proposition de valeur"), plan.valueProposition),
          (Term("Who must be won", "Qui convaincre"), targetNames),
          (Term("Competitors aimed at", "Concurrents visés"), rivalNames),
        ], most: 110),
      goals.isEmpty ? noObjective : fiveObjectives(goals),
      bullets(
        Term("Reasons to believe", "Raisons d’y croire"), plan.reasonsToBelieve, most: 2,
        letters: 90),
      bullets(Term("We give up", "Nous renonçons à"), plan.renunciations, most: 2, letters: 90))
  }

  private var planAction: ReportSection? {
    let plan = account.plan
    let next = actionTable(nil, openActions, most: 8, letters: 70)
    return section(
      Self.readiness, next.isEmpty ? noAction : next,
      facts([(Term("Budget and forecast", "Budget et prévision"), forecast)], most: 160),
      facts([(Term("Risks", "Risques"), plan.riskNote)], most: 220),
      bullets(
        Term("Resources asked", "Ressources demandées"), openRequests.map { told($0) }, most: 2,
        letters: 100),
      bullets(
        Term("Decisions asked", "Décisions demandées"), plan.decisionsAsked, most: 3, letters: 100))
  }

  var noObjective: [ReportBlock] {
    sentence(
      "No objective is set yet: write first what we want to become for this customer.",
      "Aucun objectif n’est encore fixé : écrivez d’abord ce que nous voulons devenir pour lui.")
  }

  var noAction: [ReportBlock] {
    sentence(
      "No action is planned yet: say who does what by when.",
      "Aucune action n’est encore prévue : dites qui fait quoi et quand.")
  }

  /// More than five objectives are no choice: the page says so.
  private func fiveObjectives(_ goals: [ReportBlock]) -> [ReportBlock] {
    let count = account.strategicObjectives.count
    guard count > 5 else { return goals }
    let number = wording.count(count)
    return goals
      + sentence(
        "There are \(number) objectives: five are as many as one can follow.",
        "Il y a \(number) objectifs : cinq sont le plus que l’on puisse suivre.")
  }

  var orientation: String? {
    account.plan.orientation.map { orientation in
      let reason = account.plan.orientationReason.reportLine
      return orientation.term[wording.language] + (reason.isEmpty ? "" : " — " + reason)
    }
  }

  private var targetNames: String? {
    let names = people(account.plan.targets.map(\.text))
    return names.isEmpty ? nil : wording.list(names)
  }

  private var rivalNames: String? {
    let chosen = Set(account.plan.rivals)
    let names = account.rivals.filter { chosen.contains($0.id) }.map(\.name.reportLine)
      .filter { !$0.isEmpty }
    return names.isEmpty ? nil : wording.list(names)
  }
}
