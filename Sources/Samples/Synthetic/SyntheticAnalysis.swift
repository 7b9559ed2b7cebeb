import Method

/// How many records of the analysis an account has.
struct AnalysisSize {
  let units: Int
  let squares: Int
  let purchases: Int
  let stances: Int
  let scenes: Int
  let news: Int
  let omens: Int
  let beliefs: Int

  static let usual = AnalysisSize(
    units: 2, squares: 3, purchases: 1, stances: 4, scenes: 2, news: 1, omens: 1, beliefs: 1)

  /// Everybody has a role, somebody of ours and somebody whom they weigh on.
  static let heavy = AnalysisSize(
    units: 25, squares: 200, purchases: 12, stances: 300, scenes: 100, news: 60, omens: 40,
    beliefs: 30)
}

extension SyntheticSize {
  var analysis: AnalysisSize {
    switch self {
    case .usual: .usual
    case .heavy: .heavy
    }
  }
}

extension SyntheticAccount {
  /// What happens to an account beyond its figures, people and needs: drawn last, so that these are
  /// the same with it or without.
  func analyse(_ account: inout Account, _ numbers: inout SplitMix64) {
    let counts = size.analysis
    account.units = (0..<counts.units).map { place in unit(place, &numbers) }
    account.rivals = (0..<2).map { place in rival(place, &numbers) }
    account.purchases = (0..<counts.purchases).map { _ in purchase(account.units, &numbers) }
    whoBuys(&account, min(counts.stances, account.contacts.count), &numbers)
    account.whitespace = (0..<counts.squares).map { place in
      square(
        account.units[place / ours.offers.count % account.units.count],
        ours.offers[place % ours.offers.count], account.rivals, &numbers)
    }
    account.threats = (0..<counts.omens).map { _ in omen(account.rivals, &numbers) }
    account.assumptions = (0..<counts.beliefs).map { _ in belief(account.threats, &numbers) }
    account.interactions = (0..<counts.scenes).map { _ in
      scene(account.contacts, account.needs, &numbers)
    }
    account.signals = (0..<counts.news).map { _ in news(account.threats, &numbers) }
  }

  /// The first decides on everything: no purchase stands without a decider.
  private func whoBuys(_ account: inout Account, _ count: Int, _ numbers: inout SplitMix64) {
    for (place, contact) in account.contacts.prefix(count).enumerated() {
      var role = BuyingRole(id: FreshID.make(random: numbers.next()))
      role.contact = contact.id
      role.roles = place == 0 ? [.decider] : [numbers.pick(BuyingCentreRole.allCases)]
      role.influence = grade(numbers.within(0...10), 0...10)
      role.attitude = grade(numbers.within(-2...2), -2...2)
      account.roles.append(role)
      var coverage = Coverage(id: FreshID.make(random: numbers.next()))
      coverage.contact = contact.id
      coverage.member = numbers.pick(ours.members).id
      coverage.level = grade(numbers.within(0...4), 0...4)
      coverage.required = grade(numbers.within(1...4), 0...4)
      coverage.lastTouch = told.day(ago: numbers.within(0...240))
      account.coverage.append(coverage)
      guard let boss = contact.reportsTo, size == .heavy || place < 3 else { continue }
      var link = InfluenceLink(id: FreshID.make(random: numbers.next()))
      link.from = contact.id
      link.to = boss
      link.strength = grade(numbers.within(1...3), 1...3)
      link.kind = numbers.pick(InfluenceKind.allCases)
      account.influences.append(link)
    }
  }

  private func unit(_ place: Int, _ numbers: inout SplitMix64) -> Unit {
    var unit = Unit(id: FreshID.make(random: numbers.next()))
    unit.name = "\(numbers.pick(SyntheticNames.towns)) \(place + 1)"
    unit.kind = .site
    return unit
  }

  private func rival(_ place: Int, _ numbers: inout SplitMix64) -> Rival {
    var rival = Rival(id: FreshID.make(random: numbers.next()))
    rival.kind = place == 0 ? .inHouse : .rival
    rival.name =
      place == 0
      ? told("Their own workshop", "Leur propre atelier")
      : numbers.pick(SyntheticTeam.lastNames) + " SA"
    rival.share = share(numbers.within(2...40))
    rival.threat = grade(numbers.within(0...5), 0...5)
    rival.counterMove = SyntheticProse.line(told.language, &numbers)
    return rival
  }
}
