/// What the portfolio needs of one year of an account: small enough for ten thousand accounts.
public struct YearFigures: Hashable, Sendable {
  public let year: Year
  public let kind: FigureKind
  /// Of figures to date, the last month in them.
  public let through: Month?
  public let revenue: Amount?
  public let margin: Amount?
  public let costToServe: Amount?
  public let overhead: Amount?

  public init(
    year: Year, kind: FigureKind, through: Month? = nil, revenue: Amount?, margin: Amount?,
    costToServe: Amount?,
    overhead: Amount?
  ) {
    self.year = year
    self.kind = kind
    self.through = through
    self.revenue = revenue
    self.margin = margin
    self.costToServe = costToServe
    self.overhead = overhead
  }

  /// Nil for a record whose year isn't known; one without a kind counts as actual.
  public init?(_ record: AccountYear) {
    guard let year = record.year else { return nil }
    self.init(
      year: year, kind: record.kind ?? .actual, through: record.through, revenue: record.revenue,
      margin: record.contributionMargin, costToServe: record.costToServe,
      overhead: record.overhead)
  }

  /// The margin as a share of revenue.
  public var marginRate: Percent? {
    guard let margin, let revenue else { return nil }
    return Percent(margin, of: revenue)
  }

  /// What the account leaves us: margin less cost to serve and specific overhead.
  ///
  /// Nil when the margin or the cost to serve isn't known, since unknown isn't zero; without overhead of
  /// its own it has none.
  ///
  /// Source: method C-5, the term of one year before discounting [R].
  public var contribution: Explained<Amount>? {
    guard let margin, let costToServe else { return nil }
    var value = margin - costToServe
    var parts: [Explained<Amount>.Part] = [
      .init(Term("contribution margin", "marge sur coûts variables"), .amount(margin)),
      .init(Term("cost to serve", "coût de service"), .amount(.zero - costToServe)),
    ]
    if let overhead {
      value = value - overhead
      parts.append(
        .init(Term("specific overhead", "frais propres"), .amount(.zero - overhead)))
    }
    return Explained(value, parts: parts)
  }
}

extension AccountYear {
  /// The margin in money: as entered, or revenue times the margin rate.
  public var contributionMargin: Amount? {
    if let margin { return margin }
    guard let revenue, let marginPercent else { return nil }
    return revenue.share(marginPercent)
  }
}

extension [YearFigures] {
  /// The years that happened, oldest first.
  public var actuals: [YearFigures] {
    filter { $0.kind == .actual }.sorted { $0.year < $1.year }
  }

  /// The last year that happened and whose revenue is known, or else the last that happened: a year
  /// just begun, still empty, hides nothing.
  public var latestActual: YearFigures? {
    var latest: YearFigures?
    for figures in self where figures.kind == .actual {
      if let known = latest {
        guard (known.revenue == nil) == (figures.revenue == nil) else {
          if known.revenue == nil { latest = figures }
          continue
        }
        // Of a year that stands twice the first counts, as for growth.
        if figures.year <= known.year { continue }
      }
      latest = figures
    }
    return latest
  }

  /// The change of revenue from the year before, in percent; nil when either is missing, or when
  /// the earlier revenue is not positive: a rate from zero means nothing.
  ///
  /// Figures to date are compared with the same months of the year before, never with all of it.
  public func growth(of figures: YearFigures) -> Percent? {
    guard let revenue = figures.revenue else { return nil }
    let isToDate = figures.kind == .yearToDate
    let before = first {
      $0.year.value == figures.year.value - 1 && $0.kind == (isToDate ? .yearToDate : .actual)
        && (!isToDate || figures.through != nil && $0.through == figures.through)
    }
    guard let earlier = before?.revenue, earlier > .zero else { return nil }
    return Percent(revenue - earlier, of: earlier)
  }
}
