import Method

/// The minutes of a steering committee: of the last review that a month or a quarter ended with.
///
/// Where the customer sat there too, they are his to read: what we think among ourselves stays out,
/// and of the actions all that aren’t shared.
extension ReportSource {
  var steeringSections: [ReportSection] {
    guard let review = committee else {
      return [
        section(
          Term("Participants", "Participants"),
          sentence(
            "No monthly or quarterly review is noted yet: add one, with who sat and what was decided.",
            "Aucune revue mensuelle ou trimestrielle n’est encore notée : ajoutez-en une, avec les "
              + "présents et les décisions."))
      ].compactMap(\.self)
    }
    let parts = [sat(review), decided(review), toDo(review), open(review), next(review)]
    return parts.compactMap(\.self)
  }

  /// The latest; of two on one day, the one that was written last.
  private var committee: Review? {
    account.reviews.filter { review in
      switch review.kind {
      case .monthly, .quarterly: review.day.map { $0 <= today } ?? false
      case .weekly, .annual, nil: false
      }
    }.enumerated().max { left, right in
      (left.element.day ?? .last, left.offset) < (right.element.day ?? .last, right.offset)
    }?.element
  }

  private func sat(_ review: Review) -> ReportSection? {
    let ours = review.members.compactMap { member($0) }
    let theirs = people(review.contacts.map(\.text))
    return section(
      Term("Participants", "Participants"),
      facts([
        (Term("Held on", "Tenu le"), review.day.map(wording.wholeDay)),
        (Term("Kind", "Type"), review.kind?.term[wording.language]),
        (Term("Ours", "Les nôtres"), wording.list(ours)),
        (Term("Theirs", "Les leurs"), wording.list(theirs)),
      ]))
  }

  private func decided(_ review: Review) -> ReportSection? {
    let decisions = bullets(nil, review.decisions, most: 30)
    let learnt =
      review.contacts.isEmpty
      ? facts([(Term("What we learnt", "Ce que nous avons appris"), review.learnt)], most: 800) : []
    return section(
      Term("Decisions", "Décisions"),
      decisions.isEmpty
        ? sentence("No decision is noted.", "Aucune décision n’est notée.") : decisions,
      learnt)
  }

  private func actions(of review: Review) -> [PlanAction] {
    review.contacts.isEmpty ? openActions : sharedActions
  }

  private func toDo(_ review: Review) -> ReportSection? {
    let actions = actionTable(nil, actions(of: review), most: 40, letters: 160)
    guard actions.isEmpty else { return section(Term("Actions", "Actions"), actions) }
    return section(
      Term("Actions", "Actions"),
      review.contacts.isEmpty
        ? noAction
        : sentence("No joint action is open.", "Aucune action commune n’est en cours."))
  }

  /// What hinders the plan, and what somebody has to answer.
  private func open(_ review: Review) -> ReportSection? {
    let blocked = actions(of: review).filter { action in
      switch action.status {
      case .blocked: true
      case .todo, .doing, .done, .dropped, nil: false
      }
    }.map { action in action.text.reportLine + " — " + state(of: action) }
    let asked = openRequests.map { told($0) }
    let remarks = account.comments.filter { $0.isSettled != true }.map(\.text)
    return section(
      Term("Open points", "Points ouverts"),
      bullets(nil, blocked + (review.contacts.isEmpty ? asked + remarks : []), most: 20))
  }

  private func next(_ review: Review) -> ReportSection? {
    section(
      Term("Next meeting", "Prochaine réunion"),
      [.paragraph(review.nextOn.map(wording.wholeDay) ?? noDay)])
  }
}
