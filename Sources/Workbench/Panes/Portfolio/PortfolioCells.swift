import Method
import Phrases
import Terminal
import Widgets

/// A column where it stands in a table of some width.
struct PortfolioColumnLayout: Hashable, Sendable {
  let column: PortfolioColumn
  let x: Int
  let width: Int

  private static let gap = 2

  /// Lays the columns out; those that don't fit leave whole, the last chosen first.
  ///
  /// The name takes what is left, up to what names need.
  static func fit(_ columns: [PortfolioColumn], width: Int) -> [PortfolioColumnLayout] {
    var kept = columns
    let narrowestName = 16
    while kept.count > 1,
      narrowestName + kept.dropFirst().reduce(0, { $0 + $1.width + gap }) > width
    {
      kept.removeLast()
    }
    let others = kept.dropFirst().reduce(0) { $0 + $1.width + gap }
    let name = min(max(1, width - others), 38)
    var x = 0
    return kept.map { column in
      let columnWidth = column == .name ? name : column.width
      defer { x += columnWidth + gap }
      return PortfolioColumnLayout(column: column, x: x, width: columnWidth)
    }
  }
}

extension PortfolioColumn {
  /// The cells that its widest content takes.
  var width: Int {
    switch self {
    case .name: 16
    case .segment: 15
    case .status: 17
    case .manager: 16
    case .revenue, .contribution: 9
    case .growth: 7
    case .marginRate: 7
    case .share: 7
    case .trend: 8
    case .freshness: 7
    case .sector: 20
    case .country: 12
    case .findings: 6
    }
  }

  /// Numbers stand to the right, and are never cut.
  var isNumber: Bool {
    switch self {
    case .revenue, .growth, .marginRate, .contribution, .share: true
    default: false
    }
  }
}

extension State {
  /// What a column says of an account, and in which ink.
  func cell(
    _ column: PortfolioColumn, of account: AccountSummary, width: Int
  ) -> (text: String, ink: Ink) {
    let latest = account.latestActual
    switch column {
    case .name: return (account.name, account.status == .exited ? .dim : .text)
    case .segment:
      guard let segment = account.segment, let workspace else { return ("–", .faint) }
      return ("● " + workspace.settings.name(of: segment, in: language), segment.ink)
    case .status: return (account.status.term[language], .dim)
    case .manager:
      return (workspace?.settings.member(account.manager)?.name ?? "–", .dim)
    case .revenue:
      let largest = portfolio.totals.whole.largestRevenue
      return known(latest?.revenue.map { wording.columnAmount($0, largest: largest) })
    case .contribution:
      guard let contribution = latest?.contribution?.value else { return ("?", .unknown) }
      let largest = portfolio.totals.whole.largestRevenue
      return (
        wording.columnAmount(contribution, largest: largest), contribution < .zero ? .bad : .text
      )
    case .growth:
      guard let latest, let growth = account.years.growth(of: latest) else {
        return ("?", .unknown)
      }
      let isFall = growth.hundredths <= -1000
      return (wording.percent(growth, signed: true, decimals: 0), isFall ? .bad : .text)
    case .marginRate: return known(latest?.marginRate.map { wording.percent($0, decimals: 1) })
    case .share:
      let share = latest?.revenue.flatMap { Percent($0, of: portfolio.totals.whole.managedRevenue) }
      return known(share.map { wording.percent($0, decimals: 1) })
    case .trend: return (trend(account, limit: width), .good)
    case .freshness: return freshnessCell(account)
    case .sector: return (account.sector, .dim)
    case .country: return (account.country, .dim)
    case .findings: return findingsCell(account)
    }
  }

  func trend(_ account: AccountSummary, limit: Int) -> String {
    Bars.sparkline(account.years.actuals.suffix(limit).map { $0.revenue?.major })
  }

  private func freshnessCell(_ account: AccountSummary) -> (text: String, ink: Ink) {
    let today = moment.today
    guard let freshness = workspace?.settings.freshness(reviewed: account.reviewed, today: today)
    else { return ("○ ?", .unknown) }
    let bar = Bars.horizontal(freshness.index / 100, width: 5)
    return (bar, freshness.isStale ? .warn : .accent)
  }

  private func findingsCell(_ account: AccountSummary) -> (text: String, ink: Ink) {
    let findings = findings(of: account)
    guard let worst = findings.map(\.severity).max() else { return ("", .dim) }
    return (worst.mark + " " + wording.count(findings.count), worst.ink)
  }

  private func known(_ text: String?) -> (text: String, ink: Ink) {
    text.map { ($0, .text) } ?? ("?", .unknown)
  }
}
