import Method
import Phrases

/// A column of the portfolio: a field that the index keeps, or an indicator.
struct PortfolioColumn: Sendable {
  enum Content: Sendable {
    case field(KeptField)
    case indicator(Indicator)
  }

  /// How JSON and the preferences name it.
  let key: String
  let content: Content

  private init(_ field: KeptField) {
    key = field.key
    content = .field(field)
  }

  private init(_ indicator: Indicator) {
    key = indicator.key
    content = .indicator(indicator)
  }

  /// Every column that there is, in the order of the table's fields and of the indicators.
  static let all: [PortfolioColumn] =
    Digest.keptFields.map { PortfolioColumn($0) }
    + Indicator.all.filter(\.isColumn).map { PortfolioColumn($0) }

  /// Those shown unless told, as many as there is room for: the first matter most.
  static let standard: [PortfolioColumn] = [
    "name", "revenue", "growth", "contribution", "freshness", "findings", "kam", "trend",
    "margin_percent", "sector", "country",
  ].compactMap { PortfolioColumn($0) }

  /// Nil for a key that no column has.
  init?(_ key: String) {
    guard let found = PortfolioColumn.all.first(where: { $0.key == key }) else { return nil }
    self = found
  }

  /// The account's name: the column that is always there.
  static let name = all[0]
  /// The last year's revenue, by which the portfolio is sorted unless told.
  static let revenue = PortfolioColumn("revenue") ?? name

  /// The columns that preferences name, or the standard ones; the name is always there.
  static func chosen(_ keys: [String]) -> [PortfolioColumn] {
    let chosen = keys.compactMap { PortfolioColumn($0) }
    guard !chosen.isEmpty else { return standard }
    return [name] + (standard + all).uniqued.filter { $0 != name && chosen.contains($0) }
  }

  var title: Term {
    switch content {
    case .field(let field): field.info.shortLabel ?? field.info.label
    case .indicator(let indicator): indicator.title
    }
  }

  /// What the column holds, for the list of columns.
  var meaning: Term? {
    switch content {
    case .field(let field): field.info.ask
    case .indicator(let indicator): indicator.meaning
    }
  }

  /// Numbers stand to the right, and are never cut.
  var isNumber: Bool {
    switch content {
    case .field(let field): field.info.kind.numberForm != nil
    case .indicator(let indicator): indicator.form.isNumber
    }
  }

  /// Words go from A to Z, figures from the largest.
  var beginsAscending: Bool {
    switch content {
    case .field(let field): field.info.kind.numberForm == nil
    case .indicator(let indicator): !indicator.beginsWithLargest
    }
  }
}

extension PortfolioColumn: Hashable {
  static func == (left: Self, right: Self) -> Bool { left.key == right.key }
  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension [PortfolioColumn] {
  fileprivate var uniqued: [PortfolioColumn] {
    var seen: Set<PortfolioColumn> = []
    return filter { seen.insert($0).inserted }
  }
}

extension PortfolioColumn {
  /// What accounts are ordered by: texts from A to Z, choices in the method's order, numbers by size.
  func key(_ account: Digest, in context: IndicatorContext, _ wording: Wording) -> SortKey {
    switch content {
    case .indicator(let indicator):
      return .number(indicator.reading(of: account, in: context)?.order)
    case .field(let field):
      guard let value = account.value(of: field) else { return .number(nil) }
      switch (value, field.info.kind) {
      case (.text(let key), .choice(let choices)):
        return .number(choices.firstIndex { $0.key == key }.map { Double($0) })
      case (.number(let number), _): return .number(Double(number))
      case (.day(let day), _): return .number(Double(day.daysSince1970))
      default:
        let shown = wording.value(value, of: field.info, in: context.checks.directory)
        return .text(wording.fold(shown))
      }
    }
  }
}
