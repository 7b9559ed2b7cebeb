import Figures
import Method
import Pictures
import Testing

/// Portfolios of few strokes.
enum Portfolio {
  static let today = "2026-11-22"

  /// An account by its name, as the index has it.
  static func digest(
    _ name: String, _ status: AccountStatus = .key,
    _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Digest {
    Digest(
      try made(name.lowercased()) { account in
        account.name = name
        account.status = status
        try edit(&account)
      })
  }

  static func context(_ accounts: [Digest], _ settings: Workspace) throws -> IndicatorContext {
    let directory = Directory(settings, accounts: AccountList(accounts))
    return IndicatorContext(
      CheckContext(settings, directory, today: try #require(Day(iso: today))),
      managedRevenue: accounts.compactMap(\.revenue).reduce(.zero, +))
  }

  static func amount(_ major: Int) throws -> Amount { try Amount(minor: major * 100) }
  static func percent(_ value: Int) throws -> Percent { try Percent(hundredths: value * 100) }
}

extension Account {
  /// Its revenue of the years up to 2025.
  mutating func earn(_ revenues: [Int]) throws {
    years = try revenues.enumerated().map { place, revenue in
      try made("y-\(place)") { year in
        year.year = try Year(2026 - revenues.count + place)
        year.kind = .actual
        year.revenue = try Portfolio.amount(revenue)
      }
    }
  }

  /// Its marks in tenths, from `cr-1` on; nil leaves one out.
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

  mutating func place(
    _ x: Int?, _ y: Int?, on iso: String = "2026-03-01",
    _ edit: (inout SegmentPosition) throws -> Void = { _ in }
  ) throws {
    positions.append(
      try made("sp-\(positions.count + 1)") { place in
        place.day = Day(iso: iso)
        place.attractiveness = try x.map(Portfolio.percent)
        place.position = try y.map(Portfolio.percent)
        try edit(&place)
      })
  }

  /// How much it trusts us by its own survey of today, 1 to 5: all that is known of its health.
  mutating func trust(_ level: Int) throws {
    relationScores = [
      try made("rs-1") { score in
        score.voice = .customer
        score.source = .survey
        score.day = Day(iso: Portfolio.today)
        score.trust = try Level(level, in: 1...5)
      }
    ]
  }
}

extension Figure<PortfolioSubject> {
  /// Whatever arrows lead to from the first mark on.
  var walked: Set<PortfolioSubject> {
    var found: Set<PortfolioSubject> = []
    var waiting = first.map { [$0] } ?? []
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting += Direction.allCases.compactMap { neighbour(of: next, $0) }
    }
    return found
  }
}
