public import Figures
public import Method
public import Phrases
import Terminal

/// P20, the scorecard of the relation: each indicator beside its own floor and target, by its axis.
extension BulletFigure<FieldPath> {
  /// A mark is today's figure, or the room for it; without an axis an indicator stands last, since
  /// it counts on none.
  public static func scorecard(
    of account: Account, _ wording: Wording, today: Day
  ) -> BulletFigure<FieldPath> {
    let card = Scorecard(account.scorecard, today: today)
    guard !card.lines.isEmpty else { return BulletFigure([]) }
    let places = Dictionary(
      account.scorecard.map { indicator in
        let record = FieldPath([]).item("scorecard", indicator.id.text)
        return (indicator.id, record.placeOfFigure(on: today, among: indicator.actuals))
      },
      uniquingKeysWith: { first, _ in first })
    func rows(_ axis: ScorecardAxis?) -> [Row] {
      card.lines.filter { $0.axis == axis }.compactMap { line in
        places[line.indicator].map { line.row($0, wording) }
      }
    }
    let groups = card.totals.axes.map { axis in
      Group(
        axis.axis.term[wording.language], result: axis.result(wording), rows: rows(axis.axis))
    }
    let homeless = rows(nil)
    guard !homeless.isEmpty else { return BulletFigure(groups) }
    return BulletFigure(
      groups + [Group(wording.say("Without an axis", "Sans axe"), rows: homeless)])
  }
}

extension FieldPath {
  /// The indicator of the scorecard that a path leads into; nil elsewhere.
  public var scorecardIndicator: FieldPath? { measuredRecord(of: "scorecard") }
}

extension Scorecard.Line {
  /// How many figures the small columns show.
  private static var past: Int { 6 }

  fileprivate func row(
    _ path: FieldPath, _ wording: Wording
  ) -> BulletFigure<FieldPath>.Row {
    // What it comes to stays a question while nobody said from where it counts.
    let beside = (unit.isEmpty ? "" : " " + unit) + (lacksFloor ? " ?" : "")
    return BulletFigure.Row(
      label.isEmpty ? "?" : label,
      Mark(
        path, current.map { wording.mark($0) + beside } ?? "?", size: current, ink: ink),
      floor: floor, target: target, trend: trend,
      history: values.suffix(Self.past).map(Double?.some))
  }

  private var ink: Ink {
    guard current != nil else { return .unknown }
    guard let achieved else { return lacksFloor ? .unknown : .text }
    return achieved >= 1 - 1e-9 ? .good : achieved > 0 ? .warn : .bad
  }

  /// The arrow follows the figure; whether that is good depends on where the target lies.
  private var trend: BulletFigure<FieldPath>.Trend? {
    guard let course else { return nil }
    let isFalling = target.map { target in floor.map { target < $0 } ?? false } ?? false
    switch course {
    case .steady: return BulletFigure<FieldPath>.Trend(.level, isBetter: nil)
    case .improving:
      return BulletFigure<FieldPath>.Trend(isFalling ? .falling : .rising, isBetter: true)
    case .worsening:
      return BulletFigure<FieldPath>.Trend(isFalling ? .rising : .falling, isBetter: false)
    }
  }
}

extension ScorecardTotals.Axis {
  /// How far its targets are reached, and on what part of its indicators that rests.
  fileprivate func result(_ wording: Wording) -> String {
    guard let value else { return known == nil ? "" : "?" }
    guard let known, known < 1 - 1e-9 else { return wording.index(value) }
    let share = wording.percent(known * 100, decimals: 0)
    return wording.index(value) + wording.say(" of \(share)", " sur \(share)")
  }
}
