import Method

/// What the customer may read of the plan: his objectives, what we do together, what it brought him.
///
/// It is built of the fields named here and of no others: roles, attitudes and influence, rivals,
/// threats, assumptions, prices and margins, comments, requests and results in our words are never
/// read. Nor are our own objectives: one may be to win a person, and nobody has marked it as one to
/// be read. A test fills every field of an account and looks for the others in what comes out.
extension ReportSource {
  var customerSections: [ReportSection] {
    let sections = [shared, together, brought, meeting].compactMap(\.self)
    guard sections.isEmpty else { return sections }
    return [
      section(
        Self.jointWork,
        sentence(
          "Nothing is shared yet: mark a programme as joint, or an action as shared.",
          "Rien n’est encore partagé : marquez un programme comme commun, ou une action comme "
            + "partagée."))
    ].compactMap(\.self)
  }

  private static let jointWork = Term("What we do together", "Ce que nous faisons ensemble")

  /// His own objectives, in his words, and what we promise him.
  private var shared: ReportSection? {
    let own = account.objectives.sorted {
      ($0.importance?.value ?? 0) > ($1.importance?.value ?? 0)
    }
    let names = account.initiatives.filter { $0.isJoint == true }.map { initiative in
      let result = initiative.expectedResult.reportLine.cutAtWord(140)
      return initiative.text.reportLine.cutAtWord(140) + (result.isEmpty ? "" : " — " + result)
    }
    return section(
      Term("Objectives that we share", "Les objectifs que nous partageons"),
      facts(
        [(Term("What we bring you", "Ce que nous vous apportons"), account.plan.valueProposition)],
        most: 300),
      bullets(Term("Your objectives", "Vos objectifs"), own.map(\.text), most: 6, letters: 160),
      bullets(
        Term("Our joint programmes", "Nos programmes communs"), names, most: 6, letters: 300))
  }

  /// The open actions that the customer may read: marked so, or of a programme that is run with him
  /// unless one is kept back.
  ///
  /// Whom an action names says nothing of it: many are about a person, and not for his eyes.
  var sharedActions: [PlanAction] {
    let joint = Set(account.initiatives.filter { $0.isJoint == true }.map(\.id.text))
    return openActions.filter { action in
      action.isShared ?? action.objective.map { joint.contains($0.text) } ?? false
    }
  }

  private var together: ReportSection? {
    let rows = sharedActions.map { action in
      [
        action.text, member(action.owner) ?? "",
        wording.list(people(action.counterparts.map(\.text))),
        day(action.due), action.status?.term[wording.language] ?? "",
      ]
    }
    return section(
      Self.jointWork,
      table(
        nil,
        [
          Term("Action", "Action"), Term("Of ours", "Chez nous"), Term("Of yours", "Chez vous"),
          Term("By", "Pour"), Term("State", "État"),
        ], rows, most: 20, letters: 140))
  }

  /// The scorecard’s side of the customer: what he has gained, in figures.
  private var brought: ReportSection? {
    let indicators = account.scorecard.filter { indicator in
      switch indicator.axis {
      case .customerValue: true
      case .results, .relation, .momentum, nil: false
      }
    }
    let rows = indicators.map { indicator in
      [
        indicator.text, figure(indicator.actuals.latest(at: today), indicator.unit),
        figure(indicator.target, indicator.unit),
      ]
    }
    return section(
      Term("What it has brought you", "Ce que cela vous a apporté"),
      table(
        nil,
        [Term("Measured by", "Mesuré par"), Term("Now", "Actuel"), Term("Target", "Cible")], rows,
        most: 8, letters: 140))
  }

  /// The next day of a review in which people of the customer sit.
  private var meeting: ReportSection? {
    let coming = account.reviews.filter { !$0.contacts.isEmpty }.compactMap(\.nextOn)
      .filter { $0 >= today }.min()
    return section(
      Term("Next meeting", "Prochaine réunion"),
      coming.map { [ReportBlock.paragraph(wording.wholeDay($0))] } ?? [])
  }
}
