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
    switch column.content {
    case .field(let field):
      switch field.info.kind {
      case .choice(let choices):
        let names = choices.map { checkContext.directory.word($0.key, of: field.info, in: language) }
        let widest = names.map { Glyphs.width(of: $0) }.max() ?? 0
        return min(24, widest + (field.info.isColoured ? 2 : 0))
      case .link, .line: return 16
      case .day: return 11
      default: return 20
      }
    case .indicator(let indicator):
      switch indicator.form {
      case .line: return 8
      case .bar, .change: return 7
      case .marked: return 6
      case .number: return 7
      case .money: return moneyWidth(isSigned: indicator.key != PortfolioColumn.revenue.key)
      }
    }
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
  func cell(_ column: PortfolioColumn, of account: Digest, width: Int) -> (text: String, ink: Ink) {
    switch column.content {
    case .field(let field): return cell(field, of: account)
    case .indicator(let indicator):
      guard let reading = indicator.reading(of: account, in: indicatorContext) else {
        return indicator.form == .marked
          ? ("", .dim) : (indicator.form == .bar ? "○ ?" : "?", .unknown)
      }
      return (text(reading, indicator.form, width), reading.tone.ink(of: indicator.form))
    }
  }

  private func cell(_ field: KeptField, of account: Digest) -> (text: String, ink: Ink) {
    let isName = field.key == PortfolioColumn.name.key
    guard let value = account.value(of: field) else {
      return field.info.kind.isText ? ("", .dim) : ("–", .faint)
    }
    let words = wording.value(value, of: field.info, in: checkContext.directory)
    if case .text(let key) = value, field.info.isColoured, let ink = Ink(named: key) {
      return ("● " + words, ink)
    }
    return (words, isName && account.status != .exited ? .text : .dim)
  }

  private func text(_ reading: Reading, _ form: Indicator.Form, _ width: Int) -> String {
    switch (reading.value, form) {
    case (.amount(let amount), _): money(amount, width)
    case (.percent(let percent), _): rate(percent, width, signed: form == .change)
    case (.index(let index), .bar): Bars.horizontal(index / 100, width: 5)
    case (.index(let index), _): wording.percent(index, decimals: 1)
    case (.series(let values), _): Bars.sparkline(values.suffix(width))
    case (.count(let count), .marked): reading.tone.mark + " " + wording.count(count)
    case (let value, _): wording.measure(value)
    }
  }

  func trend(_ account: Digest, limit: Int) -> String {
    Bars.sparkline(account.revenues.suffix(limit).map { $0.map { Double($0) } })
  }
}

extension Reading.Tone {
  /// The sign that goes with the colour.
  var mark: String {
    switch self {
    case .plain, .good: "·"
    case .warn: "△"
    case .bad: "▲"
    }
  }

  fileprivate func ink(of form: Indicator.Form) -> Ink {
    switch self {
    case .plain: form == .bar ? .accent : form == .marked ? .dim : .text
    case .good: .good
    case .warn: .warn
    case .bad: .bad
    }
  }
}
