import Method

extension SyntheticAccount {
  func purchase(_ units: [Unit], _ numbers: inout SplitMix64) -> Purchase {
    var purchase = Purchase(id: FreshID.make(random: numbers.next()))
    let offer = numbers.pick(ours.offers)
    purchase.label = offer.name + " " + numbers.pick(SyntheticNames.towns)
    purchase.kind = numbers.pick(PurchaseKind.allCases)
    purchase.phase = numbers.pick(BuyingPhase.allCases)
    purchase.stage = numbers.pick(PurchaseStage.allCases)
    purchase.probability = share(numbers.within(1...19) * 5)
    purchase.amount = money(numbers.within(1...80) * 10)
    purchase.decisionOn = told.day(ago: -numbers.within(5...300))
    purchase.offers = [offer.id]
    purchase.unit = numbers.pick(units).id
    return purchase
  }

  func square(
    _ unit: Unit, _ offer: Offer, _ rivals: [Rival], _ numbers: inout SplitMix64
  ) -> WhitespaceCell {
    var cell = WhitespaceCell(id: FreshID.make(random: numbers.next()))
    cell.unit = unit.id
    cell.offer = offer.id
    let status = numbers.pick(WhitespaceStatus.allCases)
    cell.status = status
    guard status != .unknown, status != .notApplicable else { return cell }
    let spend = numbers.within(1...60) * 10
    cell.spend = money(spend)
    cell.ours = money(status == .us ? spend : spend * numbers.below(5) / 10)
    cell.winProbability = share(numbers.within(1...18) * 5)
    cell.fit = grade(numbers.within(0...4), 0...4)
    if status == .competitor { cell.rival = numbers.pick(rivals).id }
    return cell
  }

  func omen(_ rivals: [Rival], _ numbers: inout SplitMix64) -> ThreatOpportunity {
    var omen = ThreatOpportunity(id: FreshID.make(random: numbers.next()))
    omen.text = SyntheticProse.line(told.language, &numbers)
    omen.kind = numbers.pick(ThreatKind.allCases)
    omen.probability = grade(numbers.within(1...5), 1...5)
    omen.impact = grade(numbers.within(1...5), 1...5)
    omen.stake = money(numbers.within(1...90) * 10)
    omen.horizon = numbers.pick(Horizon.allCases)
    omen.origin = numbers.pick(AnalysisBlock.allCases)
    if numbers.below(2) == 0 { omen.comesFrom = Reference(numbers.pick(rivals).id) }
    omen.response = numbers.pick(ThreatResponse.allCases)
    omen.owner = numbers.pick(ours.members).id
    omen.status = numbers.pick(ThreatStatus.allCases)
    return omen
  }

  /// Nothing rests on one that is broken: that would be an error.
  func belief(_ omens: [ThreatOpportunity], _ numbers: inout SplitMix64) -> Assumption {
    var belief = Assumption(id: FreshID.make(random: numbers.next()))
    belief.text = SyntheticProse.line(told.language, &numbers)
    belief.probability = share(numbers.within(2...19) * 5)
    belief.impact = grade(numbers.within(1...5), 1...5)
    if numbers.below(3) > 0 { belief.signal = SyntheticProse.line(told.language, &numbers) }
    belief.owner = numbers.pick(ours.members).id
    belief.reviewBy = told.day(ago: numbers.within(-200...30))
    let status = numbers.pick(AssumptionStatus.allCases)
    belief.status = status
    if status != .broken { belief.dependants = [Reference(numbers.pick(omens).id)] }
    return belief
  }

  func scene(
    _ people: [Contact], _ needs: [Need], _ numbers: inout SplitMix64
  ) -> Interaction {
    var scene = Interaction(id: FreshID.make(random: numbers.next()))
    scene.day = told.day(ago: numbers.within(0...500))
    scene.subject = told(numbers.pick(SyntheticAccount.subjects))
    scene.kind = numbers.pick(InteractionKind.allCases)
    scene.contacts = [numbers.pick(people).id]
    scene.members = [numbers.pick(ours.members).id]
    scene.learnt = SyntheticProse.line(told.language, &numbers)
    if numbers.below(4) > 0 { scene.soWhat = [Reference(numbers.pick(needs).id)] }
    return scene
  }

  func news(_ omens: [ThreatOpportunity], _ numbers: inout SplitMix64) -> Signal {
    var news = Signal(id: FreshID.make(random: numbers.next()))
    news.text = SyntheticProse.line(told.language, &numbers)
    news.kind = numbers.pick(SignalKind.allCases)
    news.day = told.day(ago: numbers.within(0...300))
    news.status = numbers.pick(SignalStatus.allCases)
    if numbers.below(3) > 0 { news.soWhat = [Reference(numbers.pick(omens).id)] }
    return news
  }

  private static let subjects = [
    Term("Yearly review", "Revue annuelle"), Term("Round of the plant", "Tour de l’usine"),
    Term("Overdue invoices", "Factures échues"), Term("Trial on line 2", "Essai sur la ligne 2"),
    Term("Claim of the week", "Réclamation de la semaine"),
    Term("Budget of next year", "Budget de l’an prochain"),
  ]
}
