public import Figures
public import Method
public import Phrases
import Terminal

/// What customers get: P4.
extension HeatGrid<PortfolioSubject> {
  /// What each segment gets of each service; what is no better than what every customer gets is dim.
  public static func levels(_ settings: Workspace, _ wording: Wording) -> Self {
    HeatGrid(
      columns: Segment.allCases.map { $0.sign + " " + settings.name(of: $0, in: wording.language) },
      rows: settings.services.map { dimension in
        Row(
          dimension.label(in: wording.language),
          Segment.allCases.map { segment in
            let level = dimension.level(for: segment)
            let isApart = (level ?? 0) > (dimension.base?.value ?? 0)
            return Mark(
              .dimension(dimension.id, segment),
              level.map { ServiceLevels.term($0)[wording.language] } ?? "",
              size: level.map(ServiceLevels.share),
              ink: level == nil ? .unknown : isApart ? segment.ink : .dim)
          })
      })
  }

  /// What each account gets of each service, how that differs from what its segment is due, and what
  /// all of it costs us.
  public static func services(_ report: ServiceReport, _ wording: Wording) -> Self {
    HeatGrid(
      columns: report.dimensions.map { $0.label(in: wording.language) }
        + (report.dimensions.isEmpty ? [] : [wording.say("Cost", "Coût")]),
      rows: report.dimensions.isEmpty
        ? []
        : report.rows.map { row in
          Row(
            SegmentMark.sign(row.segment) + " " + row.account.name,
            zip(report.dimensions, row.cells).map { dimension, cell in
              cell.mark(.service(row.account.id, dimension.id), wording)
            } + [row.costMark(wording)])
        })
  }
}

extension ServiceLevels {
  /// How far up the scale a level is, 0 to 1.
  fileprivate static func share(_ level: Int) -> Double {
    Double(min(max(level, scale.lowerBound), scale.upperBound)) / Double(scale.upperBound)
  }
}

extension ServiceReport.Cell {
  fileprivate func mark(
    _ subject: PortfolioSubject, _ wording: Wording
  ) -> Mark<PortfolioSubject> {
    let words = given.map(String.init) ?? "?"
    return Mark(
      subject, deviation(wording).map { words + " " + $0 } ?? words,
      size: given.map(ServiceLevels.share), ink: state.ink)
  }

  /// What differs from what is due: by how much, and whether that was agreed.
  private func deviation(_ wording: Wording) -> String? {
    guard let given, let due else { return due.map { "/ \($0)" } }
    let gap = wording.gap(Double(given - due))
    switch state {
    case .asDue, .unknown: return nil
    case .above, .below: return gap
    case .exception: return gap + " ✓"
    case .lapsed: return gap + " !"
    }
  }
}

extension ServiceReport.Cell.State {
  fileprivate var ink: Ink {
    switch self {
    case .asDue: .good
    case .above: .warn
    case .below, .lapsed: .bad
    case .exception: .accent
    case .unknown: .unknown
    }
  }
}

extension ServiceReport.Row {
  /// The yearly cost, or what it is of what the account leaves us where that is too much; what nobody
  /// has priced makes it more.
  fileprivate func costMark(_ wording: Wording) -> Mark<PortfolioSubject> {
    let isKnown = cells.contains { $0.cost != nil }
    let sum = isKnown ? wording.shortAmount(cost) + (unpriced > 0 ? " +?" : "") : "?"
    let part = share.map { wording.percent($0, decimals: 0) } ?? sum
    return Mark(
      .account(account.id), isCostly ? "△ " + part : sum,
      size: share.map { min(max($0 / 100, 0), 1) } ?? (isKnown ? 0 : nil),
      ink: isCostly ? .warn : isKnown ? .accent : .unknown)
  }
}
