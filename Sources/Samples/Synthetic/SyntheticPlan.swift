import Method

/// How many records of the plan an account has.
struct PlanSize {
  let courses: Int
  let actions: Int
  let requests: Int
  let dials: Int

  static let none = PlanSize(courses: 0, actions: 0, requests: 0, dials: 0)

  static let heavy = PlanSize(courses: 12, actions: 500, requests: 20, dials: 12)

  /// An account gets the attention of its segment.
  static func usual(_ segment: Segment?) -> PlanSize {
    switch segment {
    case .strategic: PlanSize(courses: 2, actions: 8, requests: 1, dials: 2)
    case .star: PlanSize(courses: 2, actions: 6, requests: 1, dials: 1)
    case .status: PlanSize(courses: 1, actions: 4, requests: 0, dials: 0)
    case .streamline: PlanSize(courses: 1, actions: 2, requests: 0, dials: 0)
    case nil: .none
    }
  }
}

extension SyntheticSize {
  func plan(of account: Account) -> PlanSize {
    switch self {
    case .usual: account.status.isManaged ? .usual(account.segment) : .none
    case .heavy: .heavy
    }
  }
}

extension SyntheticAccount {
  /// What is to be done about all that: drawn last, so that all else is the same with it or without.
  func plan(_ account: inout Account, _ numbers: inout SplitMix64) {
    let counts = size.plan(of: account)
    guard counts.courses > 0 else { return }
    formulate(&account.plan, &numbers)
    account.strategicObjectives = (0..<counts.courses).map { _ in course(account, &numbers) }
    account.operationalObjectives = account.strategicObjectives.map {
      milestone(of: $0, &numbers)
    }
    if let first = account.operationalObjectives.first {
      account.initiatives = [initiative(Reference(first.id), &numbers)]
    }
    act(&account, counts.actions, &numbers)
    account.requests = (0..<counts.requests).map { _ in request(account, &numbers) }
    account.scorecard = (0..<counts.dials).map { place in dial(place, &numbers) }
    account.reviews = [review(account, &numbers)]
  }

  private func formulate(_ plan: inout PlanStrategy, _ numbers: inout SplitMix64) {
    plan.from = told.calendarYear(0)
    plan.to = told.calendarYear(2)
    plan.state = numbers.pick([.draft, .inReview])
    plan.vision = SyntheticProse.line(told.language, &numbers)
    plan.renunciations = [told(numbers.pick(SyntheticAccount.setAside))]
  }

  private func course(
    _ account: Account, _ numbers: inout SplitMix64
  ) -> StrategicObjective {
    var objective = StrategicObjective(id: FreshID.make(random: numbers.next()))
    objective.text =
      told(numbers.pick(SyntheticAccount.directions)) + " " + numbers.pick(SyntheticNames.towns)
    objective.type = numbers.pick(GoalType.allCases)
    objective.priority = grade(numbers.within(1...3), 1...3)
    objective.owner = account.team.manager
    objective.rationale = [Reference(numbers.pick(account.needs).id)]
    if let threat = account.threats.first, numbers.below(2) == 0 {
      objective.rationale.append(Reference(threat.id))
    }
    return objective
  }

  private func milestone(
    of objective: StrategicObjective, _ numbers: inout SplitMix64
  ) -> OperationalObjective {
    var milestone = OperationalObjective(id: FreshID.make(random: numbers.next()))
    let measured = numbers.pick(SyntheticAccount.measures)
    milestone.indicator = told(measured.text)
    milestone.unit = told(measured.unit)
    milestone.objective = objective.id
    let start = numbers.within(10...40)
    let gain = numbers.within(5...30)
    milestone.baseline = figure(Double(start))
    milestone.baselineOn = told.day(ago: 300)
    milestone.target = figure(Double(start + gain))
    milestone.deadline = told.day(ago: -numbers.within(60...700))
    milestone.owner = objective.owner
    milestone.actuals = [180, 40].map { ago in
      measurement(start + numbers.within(0...gain), ago: ago, &numbers)
    }
    return milestone
  }

  func measurement(_ value: Int, ago: Int, _ numbers: inout SplitMix64) -> Measurement {
    var measurement = Measurement(id: FreshID.make(random: numbers.next()))
    measurement.value = figure(Double(value))
    measurement.day = told.day(ago: ago)
    return measurement
  }

  private static let setAside = [
    Term("repairs at night", "le dépannage de nuit"), Term("small spare parts", "la petite pièce"),
    Term("the sites abroad", "les sites à l’étranger"),
  ]

  private static let directions = [
    Term("Become the first supplier of", "Devenir le premier fournisseur de"),
    Term("Be known by the board of", "Être connus du conseil de"),
    Term("Earn more on the parts of", "Gagner plus sur les pièces de"),
    Term("Be on time again in", "Être de nouveau à l’heure à"),
    Term("Show what is saved in", "Montrer ce qui s’économise à"),
  ]

  private static let measures: [(text: Term, unit: Term)] = [
    (text: Term("Share of their purchases", "Part de leurs achats"), unit: Term("%", "%")),
    (text: Term("Contracts in force", "Contrats en cours"), unit: .inContracts),
    (text: Term("People who know us", "Gens qui nous connaissent"), unit: .inPeople),
    (text: Term("Savings counted", "Économies comptées"), unit: .inKiloEuros),
  ]
}
