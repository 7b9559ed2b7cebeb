import Method
import Phrases
import Terminal
import Widgets

/// A column where it stands in a table of some width.
struct PortfolioColumnLayout: Hashable, Sendable {
  let column: PortfolioColumn
  let x: Int
  let width: Int
}

extension PortfolioColumn {
  /// Numbers stand to the right, and are never cut.
  var isNumber: Bool {
    switch self {
    case .revenue, .growth, .marginRate, .contribution, .share: true
    default: false
    }
  }
}

extension State {
  /// Lays the columns out; those that don't fit leave whole, the last chosen first.
  ///
  /// The name takes what is left, up to what names need.
  func portfolioColumns(width: Int) -> [PortfolioColumnLayout] {
    let gap = 2
    var kept = portfolio.columns.map { (column: $0, width: columnWidth($0)) }
    while kept.count > 1, kept.reduce(-gap, { $0 + $1.width + gap }) > width { kept.removeLast() }
    let others = kept.dropFirst().reduce(0) { $0 + $1.width + gap }
    kept[0].width = min(max(1, width - others), 38)
    var x = 0
    return kept.map { column, width in
      defer { x += width + gap }
      return PortfolioColumnLayout(column: column, x: x, width: width)
    }
  }

  /// The cells that a column's widest content takes; for the name, those that it needs at least.
  private func columnWidth(_ column: PortfolioColumn) -> Int {
    switch column {
    case .name, .manager: 16
    case .segment: segmentWidth
    case .status: 17
    case .revenue: moneyWidth(isSigned: false)
    case .contribution: moneyWidth(isSigned: true)
    case .trend: 8
    case .growth, .marginRate, .share, .freshness: 7
    case .sector: 20
    case .country: 12
    case .findings: 6
    }
  }

  private var segmentWidth: Int {
    let names = Segment.allCases.compactMap { workspace?.settings.name(of: $0, in: language) }
    return min(24, 2 + (names.map { Glyphs.width(of: $0) }.max() ?? 0))
  }

  /// What the largest amount takes in the workspace's currency.
  private func moneyWidth(isSigned: Bool) -> Int {
    let largest = portfolio.totals.whole.largestRevenue
    let width = Glyphs.width(of: wording.columnAmount(largest, largest: largest))
    return max(9, width + (isSigned ? 1 : 0))
  }

  /// The first of the ways to say a number that there is room for: half a number would be another
  /// one.
  private func fitting(_ ways: [String], _ width: Int) -> String {
    ways.first { Glyphs.width(of: $0) <= width } ?? "…"
  }

  private func money(_ amount: Amount, _ width: Int) -> String {
    let largest = portfolio.totals.whole.largestRevenue
    return fitting(
      [wording.columnAmount(amount, largest: largest), wording.shortAmount(amount)], width)
  }

  /// A growth is told in whole percents, a part with one decimal.
  private func rate(_ percent: Percent, _ width: Int, signed: Bool = false) -> String {
    let whole = wording.percent(percent, signed: signed, decimals: 0)
    let fine = signed ? whole : wording.percent(percent, decimals: 1)
    return fitting([fine, whole, wording.ungrouped(whole)], width)
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
    case .revenue: return known(latest?.revenue.map { money($0, width) })
    case .contribution:
      guard let contribution = latest?.contribution?.value else { return ("?", .unknown) }
      return (money(contribution, width), contribution < .zero ? .bad : .text)
    case .growth:
      guard let latest, let growth = account.years.growth(of: latest) else {
        return ("?", .unknown)
      }
      return (rate(growth, width, signed: true), growth.hundredths <= -1000 ? .bad : .text)
    case .marginRate: return known(latest?.marginRate.map { rate($0, width) })
    case .share:
      let share = latest?.revenue.flatMap { Percent($0, of: portfolio.totals.whole.managedRevenue) }
      return known(share.map { rate($0, width) })
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
