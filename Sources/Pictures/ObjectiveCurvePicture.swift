public import Figures
public import Method
public import Phrases
import Terminal

/// Each objective's dated figures beside the straight path to its target.
extension CurveFigure<FieldPath> {
  /// A mark is today's figure, or the room for it.
  public static func curves(
    of objectives: [OperationalObjective], _ wording: Wording, today: Day
  ) -> CurveFigure<FieldPath> {
    CurveFigure(
      objectives.map { objective in
        let progress = ObjectiveProgress(objective, today: today)
        let sight = ObjectiveSight(objective: objective, progress: progress, today: today)
        return sight.curve(wording)
      },
      names: Names(
        actual: wording.say("measured", "mesuré"), path: wording.say("path", "trajectoire"),
        target: wording.say("target", "cible"), floor: wording.say("floor", "plancher"),
        today: wording.say("today", "aujourd’hui")),
      today: today.daysSince1970)
  }
}

extension FieldPath {
  /// The operational objective that a path leads into; nil elsewhere.
  public var operationalObjective: FieldPath? { measuredRecord(of: "operational_objectives") }
}

extension ObjectiveProgress {
  /// How it stands in a few words: "2 ahead", "on the path", "missed".
  public func standing(_ wording: Wording) -> String {
    let lead = ahead.map { wording.mark($0.magnitude) } ?? "?"
    return switch state {
    case .ahead: wording.say("\(lead) ahead", "en avance de \(lead)")
    case .behind: wording.say("\(lead) behind", "en retard de \(lead)")
    case .onPath: wording.say("on the path", "dans les temps")
    case .reached: wording.say("reached", "atteint")
    case .failed: wording.say("missed", "manqué")
    case .noActual: wording.say("no figure yet", "pas de chiffre")
    case .notMeasurable: wording.say("not measurable", "pas mesurable")
    }
  }

  /// What it takes yet to draw its path; empty where nothing is missing.
  public func question(_ wording: Wording) -> String {
    guard case .notMeasurable(let missing) = state, !missing.isEmpty else { return "" }
    let names = missing.map { $0.term[wording.language] }
    return wording.labelled(wording.say("Missing", "Il manque"), wording.list(names))
  }

  fileprivate var sign: String {
    switch state {
    case .ahead: "▲"
    case .onPath: "●"
    case .behind: "▼"
    case .reached: "✓"
    case .failed: "✗"
    case .noActual: "○"
    case .notMeasurable: "?"
    }
  }

  fileprivate var ink: Ink {
    switch state {
    case .ahead, .reached: .good
    case .onPath: .accent
    case .behind: .warn
    case .failed: .bad
    case .noActual, .notMeasurable: .unknown
    }
  }
}

extension ObjectiveProgress.Missing {
  fileprivate var term: Term {
    switch self {
    case .baseline: Term("where it started", "le point de départ")
    case .target: Term("the target", "la cible")
    case .deadline: Term("the deadline", "l’échéance")
    case .start: Term("the day on which it started", "le jour du départ")
    }
  }
}

/// An objective with how far it has come.
private struct ObjectiveSight {
  let objective: OperationalObjective
  let progress: ObjectiveProgress
  let today: Day

  func curve(_ wording: Wording) -> CurveFigure<FieldPath>.Curve {
    let scale = DayScale(days)
    let record = FieldPath([]).item("operational_objectives", objective.id.text)
    return CurveFigure<FieldPath>.Curve(
      Mark(
        record.placeOfFigure(on: today, among: objective.actuals),
        objective.indicator.isEmpty ? "?" : objective.indicator, sign: progress.sign,
        size: progress.current, ink: progress.ink),
      note: progress.standing(wording), reading: reading(wording), unit: objective.unit,
      actuals: progress.actuals.map(\.drawn), path: progress.path.map(\.drawn), target: target,
      floor: objective.floor?.value, question: progress.question(wording),
      days: scale.days.lowerBound.daysSince1970...scale.days.upperBound.daysSince1970,
      ticks: scale.ticks(wording), label: { wording.mark($0) })
  }

  private var target: CurveFigure<FieldPath>.DatedValue? {
    guard let target = objective.target, let deadline = objective.deadline else { return nil }
    return CurveFigure<FieldPath>.DatedValue(deadline.daysSince1970, target.value)
  }

  /// "47 → 55 %": where it stands, and whereto.
  private func reading(_ wording: Wording) -> String {
    let figures = [progress.current, objective.target?.value]
    let words = figures.map { figure in figure.map { wording.mark($0) } ?? "?" }
    return words.joined(separator: " → ") + (objective.unit.isEmpty ? "" : " " + objective.unit)
  }

  /// All that is drawn, and today.
  private var days: [Day] {
    (progress.actuals + progress.path).map(\.day) + [today]
      + (objective.deadline.map { [$0] } ?? [])
  }
}

extension ObjectiveProgress.Point {
  fileprivate var drawn: CurveFigure<FieldPath>.DatedValue {
    CurveFigure<FieldPath>.DatedValue(day.daysSince1970, value)
  }
}

/// The days of a curve, and those that are named: months of a short one, quarters, or years.
private struct DayScale {
  let days: ClosedRange<Day>

  /// Never so short that a day would be all of it.
  init(_ drawn: [Day]) {
    let first = drawn.min() ?? .last
    let last = max(drawn.max() ?? .last, first)
    let isShort = last.days(since: first) < 28
    days = first...(isShort ? max(last, first.later(days: 28)) : last)
  }

  /// How many months lie between two names.
  private var step: Int {
    switch days.upperBound.days(since: days.lowerBound) {
    case ...200: 1
    case ...1_100: 3
    case ...7_400: 12
    default: 120
    }
  }

  func ticks(_ wording: Wording) -> [CurveFigure<FieldPath>.Tick] {
    var ticks: [CurveFigure<FieldPath>.Tick] = []
    let first = days.lowerBound
    let month = step < 12 ? (first.month - 1) / step * step + 1 : 1
    var next = Day(year: first.year, month: month, day: 1)
    while let day = next, day <= days.upperBound {
      if day >= first {
        ticks.append(CurveFigure<FieldPath>.Tick(day.daysSince1970, label(of: day, wording)))
      }
      let following = day.later(months: step)
      next = following > day ? following : nil
    }
    return ticks
  }

  /// The year where one begins, otherwise its quarter or month.
  private func label(of day: Day, _ wording: Wording) -> String {
    guard day.month > 1 else { return String(day.year) }
    guard step == 1 else {
      let quarter = wording.count((day.month + 2) / 3)
      return wording.say("Q", "T") + quarter
    }
    let words = wording.shortDay(day)
    return words.split(separator: " ").last.map { String($0) } ?? words
  }
}
