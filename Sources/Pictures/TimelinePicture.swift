public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<FieldPath> {
  /// Year by year, the latest first: what was sold, and what happened.
  public static func timeline(
    _ timeline: Timeline, folded: Set<String>, _ wording: Wording, today: Day
  ) -> OutlineFigure<FieldPath> {
    let most = timeline.years.compactMap { $0.figures?.revenue?.major }.max() ?? 0
    return OutlineFigure(
      rows: timeline.years.flatMap { year -> [Row] in
        let isFolded = folded.contains(FieldPath.yearID(year.year))
        let head = year.head(most, folded: isFolded ? year.entries.count : 0, wording)
        return [head] + (isFolded ? [] : year.entries.map { $0.row(wording, today) })
      })
  }
}

extension FieldPath {
  /// A year of the timeline: no field, so that nothing is typed there.
  public static func year(_ year: Int) -> FieldPath {
    FieldPath([.key("timeline"), .key(yearID(year))])
  }

  public static func yearID(_ year: Int) -> String { "y\(year)" }
}

extension Timeline.Year {
  public var path: FieldPath { .year(year) }

  fileprivate func head(
    _ most: Double, folded: Int, _ wording: Wording
  ) -> OutlineFigure<FieldPath>.Row {
    let words = figures?.revenue.map { revenue in
      let length = most > 0 ? max(1, Int((revenue.major / most * 16).rounded())) : 0
      let change = growth.map { "  " + wording.percent($0, signed: true, decimals: 0) } ?? ""
      return "   " + String(repeating: "█", count: length) + "  " + wording.shortAmount(revenue)
        + change
    }
    return OutlineFigure.Row(
      depth: 0,
      Mark(
        path, String(year) + (words ?? ""), sign: "■", size: figures?.revenue?.major, ink: .accent),
      folded: folded)
  }
}

extension Timeline.Entry {
  fileprivate func row(_ wording: Wording, _ today: Day) -> OutlineFigure<FieldPath>.Row {
    let words = [text, verb?[wording.language] ?? ""].filter { !$0.isEmpty }
    return OutlineFigure.Row(
      depth: 1,
      Mark(
        path, wording.shortDay(day) + "  " + words.joined(separator: " "), sign: lane.sign,
        size: nil, ink: day > today ? .warn : lane.ink),
      aside: lane.term[wording.language])
  }
}

extension Timeline.Lane {
  fileprivate var sign: String {
    switch self {
    case .contract: "§"
    case .person: "☺"
    case .event: "◆"
    case .exchange: "●"
    case .signal: "!"
    case .change: "○"
    }
  }

  fileprivate var ink: Ink {
    switch self {
    case .contract: .accent
    case .person: .text
    case .event: .star
    case .exchange: .good
    case .signal: .warn
    case .change: .dim
    }
  }
}
