import Method
import Phrases
import Terminal
import Widgets

/// What the columns say of accounts, in which ink, and how wide that is.
struct PortfolioCells {
  let wording: Wording
  let context: IndicatorContext
  /// Of all accounts: the columns of money have its unit.
  let largest: Amount

  func cell(_ column: PortfolioColumn, of account: Digest, width: Int) -> TableCell {
    switch column.content {
    case .field(let field): return cell(field, of: account)
    case .indicator(let indicator):
      guard let reading = indicator.reading(of: account, in: context) else {
        return unknown(indicator.form)
      }
      return cell(reading, indicator.form, width: width)
    }
  }

  private func unknown(_ form: Indicator.Form) -> TableCell {
    switch form {
    case .marked: TableCell()
    case .bar: TableCell("○ ?", .unknown)
    case .number, .money, .change, .line: TableCell("?", .unknown)
    }
  }

  private func cell(_ field: KeptField, of account: Digest) -> TableCell {
    guard let value = account.value(of: field) else {
      return field.info.kind.isText ? TableCell() : TableCell("–", .faint)
    }
    let words = wording.value(value, of: field.info, in: context.checks.directory)
    if let ink = field.info.ink(of: value) { return TableCell("● " + words, ink) }
    let isName = field.key == PortfolioColumn.name.key
    return TableCell(words, isName && !account.status.isArchived ? .text : .dim)
  }

  private func cell(_ reading: Reading, _ form: Indicator.Form, width: Int) -> TableCell {
    let ink = reading.tone.ink(of: form)
    switch (reading.value, form) {
    case (.amount(let amount), .money):
      let column = wording.columnAmount(amount, largest: largest)
      return TableCell(fitting([column] + wording.reading(reading, form), width), ink)
    case (.index(let index), .bar):
      let bar = Bars.horizontal(index / 100, width: 5)
      let rest = String(repeating: "·", count: max(0, 5 - Glyphs.width(of: bar)))
      return TableCell([Inked(bar + rest, ink)])
    case (.series(let values), .line): return TableCell(Bars.sparkline(values.suffix(width)), ink)
    case (_, .marked):
      let count = wording.reading(reading, form).first ?? ""
      return TableCell(reading.tone.mark + " " + count, ink)
    default: return TableCell(fitting(wording.reading(reading, form), width), ink)
    }
  }

  /// The first of the ways to say a number that there is room for.
  private func fitting(_ ways: [String], _ width: Int) -> String {
    ways.first { Glyphs.width(of: $0) <= width } ?? "…"
  }

  /// The cells that a column's widest content takes; for the name, those that it needs at least.
  func width(of column: PortfolioColumn) -> Int {
    switch column.content {
    case .field(let field): width(of: field.info)
    case .indicator(let indicator):
      switch indicator.form {
      case .line: 8
      case .bar, .change, .number: 7
      case .marked: 6
      case .money: moneyWidth(isSigned: indicator.key != PortfolioColumn.revenue.key)
      }
    }
  }

  private func width(of info: FieldInfo) -> Int {
    switch info.kind {
    case .choice(let choices):
      let names = choices.map {
        context.checks.directory.word($0.key, of: info, in: wording.language)
      }
      let widest = names.map { Glyphs.width(of: $0) }.max() ?? 0
      return min(24, widest + (info.isColoured ? 2 : 0))
    case .link, .line: return 16
    case .day: return 11
    default: return 20
    }
  }

  /// What the largest amount takes in the workspace's currency.
  private func moneyWidth(isSigned: Bool) -> Int {
    let width = Glyphs.width(of: wording.columnAmount(largest, largest: largest))
    return max(9, width + (isSigned ? 1 : 0))
  }
}

extension FieldInfo {
  /// The ink of a word that has a colour of its own; nil for any other.
  func ink(of value: Value) -> Ink? {
    guard isColoured, case .text(let key) = value else { return nil }
    return Ink(named: key)
  }
}

extension Reading.Tone {
  fileprivate var mark: String {
    switch self {
    case .plain, .good: "·"
    case .warn: "△"
    case .bad: "▲"
    }
  }

  func ink(of form: Indicator.Form) -> Ink {
    switch self {
    case .plain: form == .bar ? .accent : form == .marked ? .dim : .text
    case .good: .good
    case .warn: .warn
    case .bad: .bad
    }
  }
}
