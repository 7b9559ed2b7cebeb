extension Fact {
  /// What the analysis of an account comes to: several numbers in one place where they are computed
  /// together, tenths of indices and hundredths of percentages and points.
  static let analysed: [Fact] = [
    Fact("buying_centre") { .numbers(AnalysisFacts.buyingCentre($0.account)) },
    Fact("competitive_position") { .numbers(AnalysisFacts.position($0.account)) },
    Fact("relation") { .numbers(AnalysisFacts.relation($0.account)) },
    Fact("whitespace") { .numbers(AnalysisFacts.whitespace($0.account)) },
    Fact("statements") { .numbers(AnalysisFacts.statements($0.account)) },
    Fact("notice_days") { source in
      .numbers(source.account.contracts.compactMap { $0.noticeDay?.daysSince1970 }.sorted())
    },
    Fact("priorities") { .numbers($0.account.openPriorities.sorted(by: >)) },
  ]
}

/// Takes the numbers of the analysis from an account; none at all where nothing is stated.
private enum AnalysisFacts {
  static func buyingCentre(_ account: Account) -> [Int?] {
    let centre = BuyingCentre(account)
    guard !centre.people.isEmpty else { return [] }
    let support = centre.support
    let coverage = centre.coverage
    let network = centre.network
    let hasRoles = centre.people.contains { !$0.roles.isEmpty }
    let isCovered = centre.people.contains { $0.coverage != nil }
    return [
      scaled(support?.value, 10), scaled(support?.known, 10_000),
      scaled(coverage?.value, 10), scaled(coverage?.known, 10_000),
      hasRoles ? centre.rolesFound.count : nil, isCovered ? centre.threads : nil,
      centre.busFactor, scaled(network?.density, 10_000),
      scaled(network?.centralisation, 10_000), network.map { $0.needsConductor ? 1 : 0 },
    ]
  }

  static func position(_ account: Account) -> [Int?] {
    guard let position = account.competitivePosition, let gap = position.gap else { return [] }
    return [
      scaled(gap, 100), scaled(position.us?.score, 100), scaled(position.best?.standing.score, 100),
    ]
  }

  static func relation(_ account: Account) -> [Int?] {
    guard let quality = account.relationshipQuality else { return [] }
    return [
      scaled(quality.value, 10), scaled(quality.us?.value, 10),
      scaled(quality.customer?.value, 10), scaled(quality.blindSpot, 10),
    ]
  }

  static func whitespace(_ account: Account) -> [Int?] {
    guard let figures = account.whitespaceFigures() else { return [] }
    return [
      figures.white?.minor, figures.weighted?.minor, figures.wallet?.ours.minor,
      figures.wallet?.spend.minor,
    ]
  }

  /// Of interactions the last twelve, which is enough to find the last that has happened.
  static func statements(_ account: Account) -> [Int?] {
    let statements = account.statements
    let met = statements.filter { $0.kind == .interaction }.sorted { ($0.day ?? 0) < ($1.day ?? 0) }
    let others = statements.filter { $0.kind != .interaction }
    return (others + met.suffix(12)).map { Optional($0.packed) }
  }

  private static func scaled(_ value: Double?, _ scale: Double) -> Int? {
    value.flatMap { Int(exactly: ($0 * scale).rounded()) }
  }
}

extension Digest {
  private static let buyingCentrePlace = place(of: "buying_centre")
  private static let positionPlace = place(of: "competitive_position")
  private static let relationPlace = place(of: "relation")
  private static let whitespacePlace = place(of: "whitespace")
  private static let statementsPlace = place(of: "statements")
  private static let noticeDaysPlace = place(of: "notice_days")
  private static let prioritiesPlace = place(of: "priorities")

  var buyingCentre: BuyingCentreFacts {
    BuyingCentreFacts(FactNumbers(numbers(at: Digest.buyingCentrePlace)))
  }

  var position: PositionFacts { PositionFacts(FactNumbers(numbers(at: Digest.positionPlace))) }
  var relation: RelationFacts { RelationFacts(FactNumbers(numbers(at: Digest.relationPlace))) }

  var whitespace: WhitespaceFacts {
    WhitespaceFacts(FactNumbers(numbers(at: Digest.whitespacePlace)))
  }

  /// How far each section of the analysis can be trusted on that day.
  public func analysisState(on today: Day) -> AnalysisState {
    AnalysisState(statements, today: today)
  }

  /// The mean of the sections, 0 to 100; nil while none is known.
  func confidence(on today: Day) -> Double? {
    AnalysisState.mean(AnalysisState.confidences(statements, today: today))
  }

  var statements: [AnalysisStatement] {
    numbers(at: Digest.statementsPlace).compactMap { $0.flatMap(AnalysisStatement.init(packed:)) }
  }

  /// The last days on which a contract can be given notice, the first to come first.
  var noticeDays: [Day] {
    numbers(at: Digest.noticeDaysPlace).compactMap { $0.flatMap(Day.init(daysSince1970:)) }
  }

  /// Of the threats and opportunities that are open, the most pressing first.
  var openPriorities: [Int] { numbers(at: Digest.prioritiesPlace).compactMap(\.self) }
}

/// The numbers of a fact that holds several; nil beyond their end.
struct FactNumbers {
  private let numbers: [Int?]

  init(_ numbers: [Int?]) { self.numbers = numbers }

  subscript(place: Int) -> Int? { numbers.indices.contains(place) ? numbers[place] : nil }

  /// An index that is kept in tenths.
  func index(_ place: Int) -> Double? { self[place].map { Double($0) / 10 } }
  /// Points that are kept in hundredths.
  func points(_ place: Int) -> Double? { self[place].map { Double($0) / 100 } }
  func percent(_ place: Int) -> Percent? { self[place].flatMap { try? Percent(hundredths: $0) } }
  func amount(_ place: Int) -> Amount? { self[place].flatMap { try? Amount(minor: $0) } }
}

/// What the index keeps of the buying centre of the whole account.
struct BuyingCentreFacts {
  let support: Double?
  let supportKnown: Percent?
  let coverage: Double?
  let coverageKnown: Percent?
  let rolesFound: Int?
  let threads: Int?
  let busFactor: Int?
  let density: Percent?
  let centralisation: Percent?
  let needsConductor: Bool

  fileprivate init(_ numbers: FactNumbers) {
    support = numbers.index(0)
    supportKnown = numbers.percent(1)
    coverage = numbers.index(2)
    coverageKnown = numbers.percent(3)
    rolesFound = numbers[4]
    threads = numbers[5]
    busFactor = numbers[6]
    density = numbers.percent(7)
    centralisation = numbers.percent(8)
    needsConductor = numbers[9] == 1
  }

  /// The share of the roles wanted that somebody is known in.
  var roleCompleteness: Percent? {
    rolesFound.flatMap { found in
      guard (0...BuyingCentre.rolesWanted.count).contains(found) else { return nil }
      return try? Percent(hundredths: 10_000 * found / BuyingCentre.rolesWanted.count)
    }
  }
}

/// What the index keeps of our place among the alternatives, 0 to 10 each.
struct PositionFacts {
  let gap: Double?
  let us: Double?
  let best: Double?

  fileprivate init(_ numbers: FactNumbers) {
    gap = numbers.points(0)
    us = numbers.points(1)
    best = numbers.points(2)
  }
}

/// What the index keeps of the quality of the relation, 0 to 100 each.
struct RelationFacts {
  let quality: Double?
  let us: Double?
  let customer: Double?
  let blindSpot: Double?

  fileprivate init(_ numbers: FactNumbers) {
    quality = numbers.index(0)
    us = numbers.index(1)
    customer = numbers.index(2)
    blindSpot = numbers.index(3)
  }
}

/// What the index keeps of what the customer doesn't buy from us.
struct WhitespaceFacts {
  let white: Amount?
  let weighted: Amount?
  let ours: Amount?
  let spend: Amount?

  fileprivate init(_ numbers: FactNumbers) {
    white = numbers.amount(0)
    weighted = numbers.amount(1)
    ours = numbers.amount(2)
    spend = numbers.amount(3)
  }

  var shareOfWallet: Percent? {
    guard let ours, let spend else { return nil }
    return Percent(ours, of: spend)
  }
}
