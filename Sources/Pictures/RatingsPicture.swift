public import Figures
public import Method
public import Phrases
import Terminal

extension HeatGrid<PortfolioSubject> {
  /// The accounts by the criteria of selection, with the mark of each, 0 to 10; one that rules its
  /// account out says so.
  public static func ratings(_ ranking: SelectionRanking, _ wording: Wording) -> Self {
    HeatGrid(
      columns: ranking.criteria.map { $0.heading(wording.language) },
      rows: ranking.rows.map { row in
        let marks = Dictionary(
          row.account.ratings.map { ($0.criterion, $0.value) },
          uniquingKeysWith: { first, _ in first })
        return Row(
          row.account.name,
          ranking.criteria.map { criterion in
            let mark = marks[criterion.id]
            let isOut = row.knockouts.contains(criterion.id)
            let words = mark.map { wording.mark($0.value) } ?? ""
            return Mark(
              .rating(row.account.id, criterion.id), isOut ? "✕ " + words : words,
              size: mark.map { $0.value / 10 },
              ink: mark == nil ? .unknown : isOut ? .bad : .accent)
          })
      })
  }
}

extension Criterion {
  /// What it is called, with a sign where a low mark is the better one.
  fileprivate func heading(_ language: Language) -> String {
    let name = label(in: language)
    switch direction {
    case .lower: return name + " ↓"
    case .higher, nil: return name
    }
  }
}
