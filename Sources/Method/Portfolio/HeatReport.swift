/// Accounts by indicators: where the portfolio is warm, and where it is cold.
///
/// Source: method P7.
public struct HeatReport: Sendable {
  public struct Row: Sendable {
    public let account: Digest
    /// One for each indicator.
    public let cells: [Cell]
  }

  public struct Cell: Hashable, Sendable {
    /// Nil where nothing is known, or nothing was counted.
    public let reading: Reading?
    /// From 0 to 1 among all accounts; nil where nothing is known.
    public let level: Double?
  }

  public let indicators: [Indicator]
  public let rows: [Row]

  /// The levels are those in the whole portfolio, however few accounts are shown.
  public init(_ accounts: [Digest], in scale: HeatScale, _ context: IndicatorContext) {
    indicators = scale.indicators
    rows = accounts.map { account in
      Row(
        account: account,
        cells: scale.indicators.indices.map { place in
          let reading = scale.indicators[place].reading(of: account, in: context)
          return Cell(reading: reading, level: scale.level(of: reading, at: place))
        })
    }
  }
}

/// What each indicator comes to in every account of a portfolio, so that one more is soon placed
/// among them.
public struct HeatScale: Sendable {
  public let indicators: [Indicator]
  /// For each indicator what is known, the least first.
  private let orders: [[Double]]

  /// Those that are more or less of something.
  public static let measured = Indicator.all.filter { $0.isColumn && $0.form.isMeasured }

  public init(
    _ accounts: [Digest], _ context: IndicatorContext,
    of indicators: [Indicator] = HeatScale.measured
  ) {
    self.indicators = indicators
    orders = indicators.map { indicator in
      guard indicator.form != .bar else { return [] }
      return accounts.compactMap { account in
        indicator.reading(of: account, in: context)?.order ?? (indicator.form.isCounted ? 0 : nil)
      }.sorted()
    }
  }

  /// An index is its own level; any other is the share of the accounts that have less, with half of
  /// those that have the same: one very large account leaves the others their differences.
  func level(of reading: Reading?, at place: Int) -> Double? {
    let form = indicators[place].form
    guard let order = reading?.order ?? (form.isCounted ? 0 : nil) else { return nil }
    guard form != .bar else { return min(max(order / 100, 0), 1) }
    let known = orders[place]
    guard !known.isEmpty else { return nil }
    let less = known.count(below: order) { $0 < $1 }
    let notMore = known.count(below: order) { $0 <= $1 }
    return Double(less + notMore) / 2 / Double(known.count)
  }
}

extension [Double] {
  /// How many of the sorted numbers stand before a bound.
  fileprivate func count(below bound: Double, _ precedes: (Double, Double) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(self[middle], bound) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
