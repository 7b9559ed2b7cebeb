public import Figures
public import Method
public import Phrases
import Terminal

/// A cell of the heat map: an account, and the key of an indicator.
public struct HeatSubject: Hashable, Sendable {
  public let account: ID<Account>
  public let indicator: String

  public init(_ account: ID<Account>, _ indicator: String) {
    self.account = account
    self.indicator = indicator
  }
}

extension HeatReport {
  /// The picture P7: a shade for how much, an ink for how to take it.
  public func picture(_ wording: Wording) -> HeatGrid<HeatSubject> {
    HeatGrid(
      columns: indicators.map { $0.title[wording.language] },
      rows: rows.map { row in
        HeatGrid.Row(
          row.account.name,
          zip(indicators, row.cells).map { indicator, cell in
            Mark(
              HeatSubject(row.account.id, indicator.key),
              cell.reading.flatMap { wording.reading($0, indicator.form).last } ?? "",
              size: cell.level, ink: cell.reading?.tone.ink ?? .dim)
          })
      })
  }
}

extension Reading.Tone {
  fileprivate var ink: Ink {
    switch self {
    case .plain: .accent
    case .good: .good
    case .warn: .warn
    case .bad: .bad
    }
  }
}
