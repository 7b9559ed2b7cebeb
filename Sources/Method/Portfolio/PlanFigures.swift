/// What the health, the effort and the indicators of an account's plan come to on a day.
extension Digest {
  /// How healthy the relation is on that day, and why; nil while nothing of it is known.
  public func health(on today: Day) -> Health? {
    Health(parts: healthParts(on: today), penalties: healthPenalties(on: today))
  }

  /// How far that health can be believed, 0 to 100; nil while nothing of it is known.
  ///
  /// Source: method C-13b. Each part is as sure as what it rests on: the marks of both voices, the
  /// last time that somebody was met, what is known of attitudes, the last year, the value’s own
  /// figures; when an action was due and done is a fact.
  public func healthConfidence(on today: Day) -> Double? {
    let worths = Worths(statements, today: today)
    return healthParts(on: today).confidence(
      HealthParts(
        relation: worths.confidence(in: [.ourMarks, .theirMarks]),
        coverage: worths.confidence(in: [.interaction]),
        support: worths.confidence(in: [.attitude]),
        customerValue: scorecard(on: today)?.valueConfidence, execution: 100,
        finance: worths.confidence(in: [.year])))
  }

  private func healthParts(on today: Day) -> HealthParts {
    let centre = buyingCentre
    return HealthParts(
      relation: relation.quality, coverage: centre.coverage, support: centre.support,
      customerValue: scorecard(on: today)?.customerValue, execution: execution(on: today),
      finance: contributionCourse)
  }

  private func healthPenalties(on today: Day) -> [HealthPenalty] {
    var penalties: [HealthPenalty] = []
    if departuresOfKeyPeople.contains(where: { (0..<90).contains(today.days(since: $0)) }) {
      penalties.append(.keyPersonLeft)
    }
    if hasMajorClaim { penalties.append(.majorClaim) }
    if endsWithoutRenewal.contains(where: { (0..<180).contains($0.days(since: today)) }) {
      penalties.append(.contractEnding)
    }
    if brokenAssumptions > 0 { penalties.append(.assumptionsBroken(brokenAssumptions)) }
    return penalties
  }

  /// The share of the actions due in the last 180 days that were done in time, 0 to 100; nil where
  /// none was due.
  ///
  /// Source: method C-13, Exec. What was dropped isn't counted, nor what was done on a day that
  /// nobody knows: it may have been in time or not. What is due today is late from tomorrow on.
  func execution(on today: Day) -> Double? {
    var due = 0
    var done = 0
    for action in actionFigures where !action.isDropped {
      guard let day = action.due, (0...180).contains(today.days(since: day)) else { continue }
      if let doneOn = action.doneOn, !action.isOpen {
        due += 1
        if doneOn <= day { done += 1 }
      } else if action.isOpen, day < today {
        due += 1
      }
    }
    return due > 0 ? 100 * Double(done) / Double(due) : nil
  }

  /// The days of ours that its open actions ask for, and that those done within the last year took;
  /// nil while none of them says.
  public func effort(on today: Day) -> Double? {
    let counted = actionFigures.filter { action in
      if action.isDropped { return false }
      guard !action.isOpen else { return true }
      return action.doneOn.map { (0...365).contains(today.days(since: $0)) } ?? false
    }
    let known = counted.compactMap(\.effort)
    return known.isEmpty ? nil : Double(known.reduce(0, +)) / 10
  }

  /// What it gets of our days and brings, for the shares of all accounts.
  public func service(on today: Day) -> EffortRatios.Service {
    EffortRatios.Service(
      id, days: effort(on: today), contribution: latestActual?.contribution?.value,
      revenue: revenue)
  }

  /// How far each operational objective has come.
  func objectiveProgress(on today: Day) -> [ObjectiveProgress] {
    objectiveMeasures.map { ObjectiveProgress($0, today: today) }
  }
}

extension EffortRatios {
  /// Of all accounts given, as they are on that day.
  public init(_ accounts: [Digest], on today: Day) {
    self.init(accounts.map { $0.service(on: today) })
  }
}
