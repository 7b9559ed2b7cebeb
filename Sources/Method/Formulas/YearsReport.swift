/// Revenue and contribution of an account year by year: what happened, what was promised, what is
/// expected.
public struct YearsReport: Sendable {
  public struct Row: Sendable {
    public let id: ID<AccountYear>
    public let figures: YearFigures
  }

  /// What happened first, oldest first, then budgets and forecasts.
  public let rows: [Row]

  public init(_ years: [AccountYear]) {
    let known = years.compactMap { record in
      YearFigures(record).map { Row(id: record.id, figures: $0) }
    }
    rows = known.sorted { left, right in
      (left.figures.kind.rank, left.figures.year) < (right.figures.kind.rank, right.figures.year)
    }
  }
}

extension FigureKind {
  /// Where figures of a kind stand among others: what happened first, what is expected last.
  public var rank: Int { FigureKind.allCases.firstIndex(of: self) ?? 0 }
}

extension AccountYear {
  /// The same of a year; one without a kind counts as actual.
  public var rank: Int { (kind ?? .actual).rank }
}
