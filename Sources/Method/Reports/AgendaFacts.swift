/// What of an account the agenda is told from.
extension Account {
  /// Whatever has a day, or is an action that waits for one.
  var agendaFacts: [AgendaFact] {
    openActionFacts + touchesOwed + nextReview + noticesToGive + assumptionsToReview
  }

  private var openActionFacts: [AgendaFact] {
    let open = actions.filter(\.isOpen)
    guard !open.isEmpty else { return [] }
    let objectives = objectiveTexts
    return open.map { action in
      AgendaFact(
        AgendaNumbers(
          .action, day: action.due, otherDay: action.start, status: action.status,
          priority: action.priority?.value, effort: action.effort),
        FieldPath([.item(list: "actions", id: action.id.text)]), action.text,
        owner: action.owner, objective: action.objective.flatMap { objectives[$0.text] } ?? "",
        comment: action.comment)
    }
  }

  /// What an action may serve, by the ids of the records.
  private var objectiveTexts: [String: String] {
    let texts =
      strategicObjectives.map { ($0.id.text, $0.text) }
      + operationalObjectives.map { ($0.id.text, $0.indicator) }
      + initiatives.map { ($0.id.text, $0.text) }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  private var touchesOwed: [AgendaFact] {
    let owed = coverage.filter { $0.nextTouch != nil && $0.contact != nil }
    guard !owed.isEmpty else { return [] }
    let people = Dictionary(
      contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return owed.compactMap { record in
      guard let day = record.nextTouch, let person = record.contact.flatMap({ people[$0] }),
        person.departed == nil
      else { return nil }
      return AgendaFact(
        AgendaNumbers(.touch, day: day),
        FieldPath([.item(list: "coverage", id: record.id.text)]), person.name,
        owner: record.member)
    }
  }

  /// On the day that was agreed in the latest review, unless the plan was looked at since; else in the
  /// rhythm of the segment; without a day where nobody has looked at the plan yet.
  private var nextReview: [AgendaFact] {
    let rhythm = ReviewRhythm(segment)
    let looked = (planLookDays + [hasDirection ? reviewed : nil].compactMap(\.self)).max()
    let latest = latestReview
    let path = latest.map { FieldPath([.item(list: "reviews", id: $0.id.text)]) }
    if let latest, let path, let agreed = latest.nextOn, looked.map({ $0 <= agreed }) ?? true {
      let told = AgendaNumbers(.review, day: agreed, review: latest.kind ?? rhythm.kind)
      return [AgendaFact(told, path, "", owner: team.manager)]
    }
    guard looked != nil || hasDirection else { return [] }
    let told = AgendaNumbers(.review, day: looked.map(rhythm.next), review: rhythm.kind)
    return [AgendaFact(told, path ?? FieldPath([.key("reviews")]), "", owner: team.manager)]
  }

  /// Of one day the later in the list; one without a day only where none has one.
  private var latestReview: Review? {
    var latest: Review?
    for review in reviews {
      guard let held = latest else {
        latest = review
        continue
      }
      if (review.day?.daysSince1970 ?? .min) >= (held.day?.daysSince1970 ?? .min) {
        latest = review
      }
    }
    return latest
  }

  private var noticesToGive: [AgendaFact] {
    let titles = Dictionary(
      contracts.map { ($0.id.text, $0.title) }, uniquingKeysWith: { first, _ in first })
    return notices.compactMap { field in
      guard let id = field.path.enclosingItem?.id, let day = field.day(0) else { return nil }
      return AgendaFact(
        AgendaNumbers(.notice, day: day, otherDay: field.day(1)),
        FieldPath([.item(list: "contracts", id: id)]), titles[id] ?? "", owner: team.manager)
    }
  }

  private var assumptionsToReview: [AgendaFact] {
    let stated = Dictionary(
      assumptions.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    return reviewsDue.compactMap { field in
      guard let id = field.path.enclosingItem?.id, let assumption = stated[id],
        let day = field.day(0)
      else { return nil }
      return AgendaFact(
        AgendaNumbers(.assumption, day: day),
        FieldPath([.item(list: "assumptions", id: id)]), assumption.text,
        owner: assumption.owner ?? team.manager)
    }
  }
}
