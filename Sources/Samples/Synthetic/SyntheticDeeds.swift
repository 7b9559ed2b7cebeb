import Method

extension SyntheticAccount {
  /// Each objective has some of the actions; each action has somebody of ours and a day.
  func act(_ account: inout Account, _ count: Int, _ numbers: inout SplitMix64) {
    let milestones = account.operationalObjectives
    let programme = account.initiatives.first.map { Reference($0.id) }
    for place in 0..<count {
      var action = PlanAction(id: FreshID.make(random: numbers.next()))
      action.text =
        told(numbers.pick(SyntheticAccount.deeds)) + " " + numbers.pick(SyntheticNames.towns)
      action.objective = Reference(milestones[place % milestones.count].id)
      // The first ones serve the objectives themselves: none may stand without.
      if place >= milestones.count, numbers.below(8) == 0 {
        action.objective = programme ?? action.objective
      }
      action.owner = owner(of: account, place, &numbers)
      schedule(&action, &numbers)
      if place < milestones.count, action.status == .dropped { action.status = .todo }
      action.priority = grade(numbers.within(1...3), 1...3)
      action.effort = figure(Double(numbers.within(1...6)) / 2)
      if numbers.below(2) == 0 { action.counterparts = [numbers.pick(account.contacts).id] }
      if numbers.below(3) == 0 { action.comesFrom = Reference(numbers.pick(account.needs).id) }
      // It waits for an earlier one, so that no two wait for each other.
      if numbers.below(5) == 0, let before = account.actions.last, before.status != .dropped {
        action.waitsFor = [before.id]
      }
      account.actions.append(action)
    }
  }

  private func owner(
    of account: Account, _ place: Int, _ numbers: inout SplitMix64
  ) -> ID<Member>? {
    let able = [account.team.manager].compactMap(\.self) + account.team.members
    return able.isEmpty || (size == .heavy && place % 2 == 1)
      ? numbers.pick(ours.members).id : numbers.pick(able)
  }

  private func schedule(_ action: inout PlanAction, _ numbers: inout SplitMix64) {
    let statuses: [ActionStatus] = [.todo, .todo, .todo, .doing, .doing, .done, .blocked, .dropped]
    let status = numbers.pick(statuses)
    action.status = status
    switch status {
    case .done:
      let done = numbers.within(2...240)
      action.due = told.day(ago: done + numbers.within(-10...10))
      action.start = told.day(ago: done + numbers.within(11...40))
      action.doneOn = told.day(ago: done)
    case .todo, .blocked, .dropped:
      action.due = told.day(ago: -numbers.within(-25...200))
    case .doing:
      action.start = told.day(ago: numbers.within(26...60))
      action.due = told.day(ago: -numbers.within(-25...120))
    }
  }

  func initiative(_ objective: Reference, _ numbers: inout SplitMix64) -> Initiative {
    var initiative = Initiative(id: FreshID.make(random: numbers.next()))
    initiative.text = told(numbers.pick(SyntheticAccount.programmes))
    initiative.objective = objective
    initiative.owner = numbers.pick(ours.members).id
    initiative.isJoint = false
    initiative.start = told.day(ago: numbers.within(10...90))
    initiative.due = told.day(ago: -numbers.within(30...300))
    initiative.status = .doing
    return initiative
  }

  func request(_ account: Account, _ numbers: inout SplitMix64) -> ResourceRequest {
    var request = ResourceRequest(id: FreshID.make(random: numbers.next()))
    request.text = told(numbers.pick(SyntheticAccount.means))
    request.objective = Reference(numbers.pick(account.operationalObjectives).id)
    request.days = figure(Double(numbers.within(2...60)))
    request.cost = money(numbers.within(1...60))
    request.gain = money(numbers.within(10...400))
    request.probability = share(numbers.within(2...18) * 5)
    let decision = numbers.pick(RequestDecision.allCases)
    request.decision = decision
    switch decision {
    case .asked: break
    case .granted, .partly, .postponed, .refused:
      request.decidedOn = told.day(ago: numbers.within(1...120))
    }
    return request
  }

  func dial(_ place: Int, _ numbers: inout SplitMix64) -> KeyIndicator {
    let axes = ScorecardAxis.allCases
    var dial = KeyIndicator(id: FreshID.make(random: numbers.next()))
    dial.text = told(numbers.pick(SyntheticAccount.signs))
    dial.axis = axes[place % axes.count]
    dial.weight = grade(numbers.within(1...5), 1...5)
    dial.unit = "%"
    dial.floor = figure(20)
    dial.target = figure(80)
    dial.actuals = [200, 110, 30].map { measurement(numbers.within(15...85), ago: $0, &numbers) }
    return dial
  }

  func review(_ account: Account, _ numbers: inout SplitMix64) -> Review {
    var review = Review(id: FreshID.make(random: numbers.next()))
    review.kind = .quarterly
    review.day = told.day(ago: numbers.within(5...170))
    review.members = [account.team.manager].compactMap(\.self)
    review.learnt = SyntheticProse.line(told.language, &numbers)
    review.health = figure(Double(numbers.within(30...90)))
    review.confidence = figure(Double(numbers.within(20...90)))
    return review
  }

  private static let deeds = [
    Term("Audit the rinsing in", "Auditer le rinçage à"),
    Term("Offer a service contract in", "Proposer un contrat de service à"),
    Term("Meet the new buyer of", "Rencontrer l’acheteur de"),
    Term("Count the urgent orders of", "Compter les urgences de"),
    Term("Train the night shift of", "Former l’équipe de nuit de"),
    Term("Price the lost water of", "Chiffrer l’eau perdue à"),
    Term("Call back the site manager of", "Rappeler la direction du site de"),
  ]

  private static let programmes = [
    Term("Water counted", "L’eau comptée"), Term("Parts on the shelf", "Des pièces en rayon"),
    Term("One contact for all sites", "Un interlocuteur pour tous"),
  ]

  private static let means = [
    Term("An engineer for six months", "Un ingénieur pour six mois"),
    Term("Meters on loan", "Des compteurs en prêt"),
    Term("A price for three years", "Un prix sur trois ans"),
  ]

  private static let signs = [
    Term("Actions done on the day", "Actions faites au jour dit"),
    Term("Deliveries on time", "Livraisons à l’heure"),
    Term("Sites that know us", "Sites qui nous connaissent"),
  ]
}
