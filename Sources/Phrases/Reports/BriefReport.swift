import Method

/// Half a page for a sponsor who has five minutes, and what is asked of him.
extension ReportSource {
  var briefSections: [ReportSection] {
    [briefStand, briefWay, briefAsked].compactMap(\.self)
  }

  private var briefStand: ReportSection? {
    let context = paragraphs(account.plan.contextualFocus, most: 360)
    return section(
      Term("Where we stand", "Où nous en sommes"), identityFacts(),
      context.isEmpty
        ? sentence(
          "Where we stand isn’t written yet.", "Où nous en sommes n’est pas encore écrit.")
        : context,
      facts(
        [
          (Term("At stake", "En jeu"), account.plan.stake),
          (Term("Health", "Santé"), toldHealth),
        ], most: 200))
  }

  private var briefWay: ReportSection? {
    let goals = bullets(
      Term("Objectives", "Objectifs"), objectives.map(\.text), most: 3, letters: 120)
    let late = lateActions.count
    return section(
      Term("Where we go", "Où nous allons"), paragraphs(account.plan.vision, most: 240),
      facts([(Term("Orientation", "Orientation"), orientation)], most: 160),
      goals.isEmpty ? noObjective : goals,
      facts([
        (
          Term("Actions late", "Actions en retard"),
          account.actions.isEmpty ? nil : wording.count(late)
        )
      ]))
  }

  /// Decisions, means, and what the sponsor does himself.
  private var briefAsked: ReportSection? {
    let sponsor = account.team.sponsor
    let own = openActions.filter { $0.owner != nil && $0.owner == sponsor }
    let asked =
      bullets(
        Term("To decide", "À décider"), account.plan.decisionsAsked, most: 4, letters: 160)
      + bullets(
        Term("To grant", "À accorder"), openRequests.map { told($0) }, most: 3, letters: 160)
      + bullets(
        Term("To do", "À faire"),
        own.map { $0.text.reportLine.cutAtWord(120) + " — " + day($0.due) }, most: 4,
        letters: 150)
    let who = member(sponsor).map { name in
      Term("What we ask of \(name)", "Ce que nous demandons à \(name)")
    }
    return section(
      who ?? Term("What we ask of the sponsor", "Ce que nous demandons au parrain"),
      asked.isEmpty
        ? sentence(
          "Nothing is asked yet: write the decisions that the plan needs.",
          "Rien n’est encore demandé : écrivez les décisions dont le plan a besoin.") : asked)
  }
}
