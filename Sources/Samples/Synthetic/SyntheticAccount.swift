import Method

/// One account of a trial portfolio.
struct SyntheticAccount {
  let seed: UInt64
  let size: SyntheticSize
  let ours: SyntheticTeam
  let told: Telling

  /// The seed and the number alone decide, so that any account can be made without the others.
  func make(_ place: Int, name: String) -> Account {
    var numbers = SplitMix64(
      seed: seed ^ (UInt64(truncatingIfNeeded: place + 1) &* 0xD1B5_4A32_D192_ED03))
    var account = Account(id: Slug.make(from: name) { _ in false })
    account.name = name
    position(&account, &numbers)
    company(&account.identity, name, &numbers)
    texts(&account.identity, &numbers)
    account.years = years(account.id.text, &numbers)
    account.contacts = contacts(of: account.identity, &numbers)
    account.needs = needs(of: account.contacts.map(\.id), &numbers)
    analyse(&account, &numbers)
    judge(&account, &numbers)
    plan(&account, &numbers)
    return account
  }

  private func position(_ account: inout Account, _ numbers: inout SplitMix64) {
    let statuses: [AccountStatus] = [
      .key, .key, .key, .key, .key, .key, .candidate, .candidate, .prospect, .watch, .leaving,
    ]
    account.status = numbers.pick(statuses)
    if numbers.below(10) > 0 {
      account.segment = numbers.pick(Segment.allCases)
      account.segmentReason = SyntheticProse.line(told.language, &numbers)
    }
    account.entered = told.date(
      -numbers.within(1...15), numbers.within(1...12), numbers.within(1...28))
    if numbers.below(12) > 0 { account.reviewed = told.day(ago: numbers.within(0...520)) }
    account.confidentiality = numbers.pick([.team, .team, .company, .personal])
    account.tags = [
      told(numbers.pick(SyntheticAccount.tags)), told(numbers.pick(SyntheticAccount.sectors)),
    ]
    account.team.manager = ours.anyone(.manager, &numbers)
    account.team.sponsor = numbers.below(8) == 0 ? nil : ours.anyone(.sponsor, &numbers)
    let helpers = [ours.anyone(.local, &numbers), ours.anyone(.correspondent, &numbers)]
    account.team.members = helpers.compactMap(\.self)
  }

  private func company(
    _ identity: inout Identity, _ name: String, _ numbers: inout SplitMix64
  ) {
    let employees = Int(400 * SyntheticAccount.exponential(numbers.normal() * 1.1))
    let revenue = max(500, employees * numbers.within(150...420))
    identity.legalName = name + " SAS"
    identity.group = told("independent", "indépendant")
    identity.sector = told(numbers.pick(SyntheticAccount.sectors))
    identity.headquarters = numbers.pick(SyntheticNames.towns)
    identity.country = "France"
    identity.sites = (0..<numbers.within(1...6)).map { _ in numbers.pick(SyntheticNames.towns) }
    identity.subsidiaries = (0..<numbers.below(4)).map { "\(name) \($0 + 1) SARL" }
    identity.employees = employees
    identity.revenue = thousands(revenue)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(revenue * numbers.within(-3...14) / 100)
    identity.growth = percent(Double(numbers.within(-120...240)) / 10)
    identity.fiscalYearEnd = numbers.pick([.december, .december, .march, .june, .september])
    identity.ownership = told("family 60 %, funds 40 %", "famille 60 %, fonds 40 %")
    identity.customerSince = told.calendarYear(-numbers.within(1...30))
    identity.keyDates = (0..<numbers.within(2...6)).map { _ in
      var date = KeyDate(id: FreshID.make(random: numbers.next()))
      date.day = told.date(-numbers.within(0...9), numbers.within(1...12), numbers.within(1...28))
      date.event = SyntheticProse.line(told.language, &numbers)
      return date
    }
  }

  /// Lengths follow a log-normal law: some files are far larger than the one in the middle.
  private func texts(_ identity: inout Identity, _ numbers: inout SplitMix64) {
    let size = 2_600 * SyntheticAccount.exponential(numbers.normal())
    let language = told.language
    identity.strategy = SyntheticProse.line(language, &numbers)
    identity.bond = SyntheticProse.line(language, &numbers)
    identity.mission = SyntheticProse.text(Int(size * 0.05), language, &numbers)
    identity.organisation = SyntheticProse.text(Int(size * 0.25), language, &numbers)
    identity.culture = SyntheticProse.text(Int(size * 0.20), language, &numbers)
    identity.history = SyntheticProse.text(Int(size * 0.50), language, &numbers)
  }

  private static let tags = [
    Term("contract to renew", "contrat à renouveler"), Term("new plant", "usine neuve"),
    Term("pays late", "paie tard"), Term("reference", "référence"),
    Term("tender", "appel d’offres"),
    Term("several countries", "multipays"),
  ]

  private static let sectors = [
    Term("Food", "Agroalimentaire"), Term("Chemistry", "Chimie"), Term("Building", "Bâtiment"),
    Term("Paper", "Papier"), Term("Health", "Santé"), Term("Energy", "Énergie"),
    Term("Transport", "Transport"), Term("Water", "Eau"), Term("Textiles", "Textile"),
    Term("Metals", "Métaux"),
  ]
}
