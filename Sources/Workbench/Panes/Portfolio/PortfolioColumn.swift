import Method
import Phrases
import Terminal
import Widgets

/// A column of the portfolio.
///
/// Its raw value is how the preferences name it.
enum PortfolioColumn: String, CaseIterable, Hashable, Sendable {
  case name, revenue, growth, contribution, freshness, findings, manager, trend, marginRate
  case sector, country, segment, status, share

  /// Those shown unless told, as many as there is room for: the first matter most.
  static let standard: [PortfolioColumn] = [
    .name, .revenue, .growth, .contribution, .freshness, .findings, .manager, .trend, .marginRate,
    .sector, .country,
  ]

  /// The columns that preferences name, or the standard ones; the name is always there.
  static func chosen(_ keys: [String]) -> [PortfolioColumn] {
    let chosen = keys.compactMap(PortfolioColumn.init)
    guard !chosen.isEmpty else { return standard }
    return allCases.filter { $0 == .name || chosen.contains($0) }
  }

  var title: ColumnTitle {
    switch self {
    case .name: .name
    case .segment: .segment
    case .status: .status
    case .manager: .manager
    case .revenue: .revenue
    case .growth: .growth
    case .marginRate: .marginRate
    case .contribution: .contribution
    case .share: .share
    case .trend: .trend
    case .freshness: .freshness
    case .sector: .sector
    case .country: .country
    case .findings: .findings
    }
  }

  /// What accounts are ordered by: texts from A to Z, numbers by size, the unknown always last.
  func key(_ account: AccountSummary, in state: State) -> SortKey {
    let latest = account.latestActual
    return switch self {
    case .name: .text(state.wording.fold(account.name))
    case .sector: .text(state.wording.fold(account.sector))
    case .country: .text(state.wording.fold(account.country))
    case .manager:
      .text(state.wording.fold(state.workspace?.settings.member(account.manager)?.name ?? ""))
    case .segment: .number(account.segment.flatMap { Segment.allCases.firstIndex(of: $0) })
    case .status: .number(AccountStatus.allCases.firstIndex(of: account.status))
    case .revenue, .share, .trend: .number(latest?.revenue?.minor)
    case .growth: .number(latest.flatMap { account.years.growth(of: $0)?.hundredths })
    case .marginRate: .number(latest?.marginRate?.hundredths)
    case .contribution: .number(latest?.contribution?.value.minor)
    case .freshness: .number(account.reviewed?.daysSince1970)
    case .findings: .number(state.findings(of: account).count)
    }
  }
}

/// What a column orders by.
enum SortKey: Hashable, Sendable {
  case text(String)
  case number(Int?)

  var isUnknown: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .number(let number): number == nil
    }
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left < right
    case (.number(let left?), .number(let right?)): left < right
    default: false
    }
  }
}

extension State {
  func findings(of account: AccountSummary) -> [Finding] {
    workspace?.settings.findings(of: account, today: moment.today) ?? []
  }
}
