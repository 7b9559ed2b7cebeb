import Method

/// The case for the account in three blocks, each of them a slide.
///
/// Source: method A10.2, A10.3.
extension ReportSource {
  var pitchSections: [ReportSection] {
    [pitchFocus, pitchChoice, pitchAction].compactMap(\.self)
  }

  private var pitchFocus: ReportSection? {
    let context = paragraphs(account.plan.contextualFocus, most: 500)
    return section(
      Self.focus, identityFacts(),
      context.isEmpty
        ? sentence(
          "Where we stand isn’t written yet: say which facts decide.",
          "Où nous en sommes n’est pas encore écrit : dites quels faits décident.") : context,
      facts([(Term("At stake", "En jeu"), account.plan.stake)], most: 260),
      threats(most: 4, letters: 90))
  }

  private var pitchChoice: ReportSection? {
    let plan = account.plan
    let goals = bullets(
      Term("Objectives", "Objectifs"), objectives.map(\.text), most: 5, letters: 110)
    return section(
      Self.formulation, paragraphs(plan.vision, most: 300),
      facts(
        [
          (Term("Orientation", "Orientation"), orientation),
          (Term("Value proposition", "Proposition de valeur"), plan.valueProposition),
          (Term("What they gain", "Ce qu’ils y gagnent"), plan.theirGain),
          (Term("What we gain", "Ce que nous y gagnons"), plan.ourGain),
        ], most: 160),
      goals.isEmpty ? noObjective : goals,
      bullets(Term("We give up", "Nous renonçons à"), plan.renunciations, most: 3, letters: 110))
  }

  private var pitchAction: ReportSection? {
    let programmes = bullets(
      Term("Programmes of actions", "Programmes d’actions"), account.initiatives.map(\.text),
      most: 4, letters: 110)
    let next = bullets(
      Term("Next actions", "Prochaines actions"),
      openActions.map { action in
        action.text.reportLine.cutAtWord(100) + " — " + day(action.due)
      }, most: 5, letters: 140)
    return section(
      Self.readiness, programmes, programmes.isEmpty && next.isEmpty ? noAction : next,
      facts(
        [
          (Term("Budget and forecast", "Budget et prévision"), forecast),
          (Term("Risks", "Risques"), account.plan.riskNote),
        ], most: 220),
      bullets(
        Term("Resources asked", "Ressources demandées"), openRequests.map { told($0) }, most: 3,
        letters: 130),
      bullets(
        Term("Decisions asked", "Décisions demandées"), account.plan.decisionsAsked, most: 3,
        letters: 130))
  }
}
