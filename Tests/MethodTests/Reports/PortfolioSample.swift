import Method
import Testing

/// Portfolios of few strokes, for the tests of their reports.
enum PortfolioSample {
  /// Criteria `cr-1` and on, each of a family with its weight in it.
  static func settings(
    _ criteria: [(CriterionFamily, Int)] = [], places: Int? = nil
  ) throws -> Workspace {
    var settings = Workspace()
    settings.selection.places = places
    settings.criteria = try criteria.enumerated().map { place, row in
      try made("cr-\(place + 1)") { criterion in
        criterion.label = "Criterion \(place + 1)"
        criterion.family = row.0
        criterion.weight = try percent(row.1)
      }
    }
    return settings
  }

  /// An account as the index gives it back.
  static func digest(
    _ id: String, _ status: AccountStatus = .key, _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Digest {
    var account = try account(id)
    account.status = status
    try edit(&account)
    return try #require(Digest(Digest(account).bytes))
  }

  static func context(
    _ accounts: [Digest] = [], _ settings: Workspace = Workspace(), today: String = "2026-11-22"
  ) throws -> IndicatorContext {
    IndicatorContext(
      try MethodTests.context(settings, accounts, today: today),
      managedRevenue: accounts.filter(\.status.isManaged).compactMap(\.revenue)
        .reduce(.zero, +))
  }

  /// The same accounts in another order.
  static func mixed(_ accounts: [Digest], _ seed: UInt64 = 7) -> [Digest] {
    var dice = Dice(seed)
    return accounts.shuffled(using: &dice)
  }
}

extension Account {
  /// Marks from the first criterion on, in tenths; nil leaves one out.
  mutating func rate(_ tenths: [Int?]) throws {
    for (place, mark) in tenths.enumerated() {
      guard let mark else { continue }
      ratings.append(
        try made("rt-\(place + 1)") { rating in
          rating.criterion = try ID("cr-\(place + 1)")
          rating.value = try Score(tenths: mark, in: 0...10)
        })
    }
  }

  /// How much it trusts us by its own survey, 1 to 5.
  mutating func trust(_ level: Int, on iso: String) throws {
    relationScores = [
      try made("rs-1") { score in
        score.voice = .customer
        score.source = .survey
        score.day = try day(iso)
        score.trust = try Level(level, in: 1...5)
      }
    ]
  }

  /// A place on the matrix, of a day.
  mutating func place(
    _ x: Int?, _ y: Int?, on iso: String, _ edit: (inout SegmentPosition) throws -> Void = { _ in }
  ) throws {
    positions.append(
      try made("sp-\(positions.count + 1)") { place in
        place.day = try day(iso)
        place.attractiveness = try x.map(percent)
        place.position = try y.map(percent)
        try edit(&place)
      })
  }
}

extension [Digest] {
  var ids: [String] { map(\.id.text) }
}
