public import Figures
public import Method
public import Phrases
import Terminal

/// A column of the picture of years: a year's record, and the key of what is drawn of it.
public struct YearSubject: Hashable, Sendable {
  public let year: ID<AccountYear>
  public let key: String

  public init(_ year: ID<AccountYear>, _ key: String) {
    self.year = year
    self.key = key
  }
}

extension YearsReport {
  /// Revenue beside contribution, year by year; what hasn't happened is drawn lighter.
  public func picture(_ wording: Wording) -> ColumnFigure<YearSubject> {
    let revenue = Indicator.named("revenue")?.title[wording.language] ?? ""
    let contribution = YearIndicator.named("contribution")?.term[wording.language] ?? ""
    return ColumnFigure(
      rows.map { row in
        ColumnFigure.Category(
          label(row.figures, wording),
          [
            mark(row, "revenue", row.figures.revenue, .accent, .solid, wording),
            mark(row, "contribution", row.figures.contribution?.value, .good, .dense, wording),
          ])
      },
      series: [
        FigureSeries(revenue, ink: .accent),
        FigureSeries(contribution, ink: .good, pattern: .dense),
      ])
  }

  private func label(_ figures: YearFigures, _ wording: Wording) -> String {
    let year = wording.year(figures.year)
    if let month = figures.through, figures.kind.isToDate {
      return year + " → " + month.term[wording.language]
    }
    return figures.kind.hasHappened ? year : year + " " + figures.kind.term[wording.language]
  }

  private func mark(
    _ row: Row, _ key: String, _ amount: Amount?, _ ink: Ink, _ pattern: Pattern,
    _ wording: Wording
  ) -> Mark<YearSubject> {
    let isLoss = (amount ?? .zero) < .zero
    let pattern = row.figures.kind.hasHappened ? pattern : row.figures.kind.pattern
    return Mark(
      YearSubject(row.id, key), amount.map { wording.shortAmount($0) } ?? "?",
      size: amount.map(\.major), ink: isLoss ? .bad : ink, pattern: pattern)
  }
}

extension FigureKind {
  /// What isn't there yet is drawn lighter.
  fileprivate var pattern: Pattern {
    switch self {
    case .actual: .solid
    case .yearToDate: .dense
    case .budget: .hatched
    case .forecast: .light
    }
  }
}
