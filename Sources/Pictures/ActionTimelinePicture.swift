public import Figures
public import Method
public import Phrases
import Terminal

extension GanttFigure<FieldPath> {
  /// P19: what is done from when to when, by the objective that it serves.
  public static func actionTimeline(
    _ timeline: ActionTimeline, _ wording: Wording, in directory: Directory, today: Day
  ) -> GanttFigure<FieldPath> {
    let other = wording.say("Without an objective", "Sans objectif")
    let hasHeads = timeline.groups.contains { !$0.title.isEmpty }
    return GanttFigure(
      timeline.groups.map { group in
        Group(
          group.title.isEmpty && hasHeads ? other : group.title,
          group.rows.compactMap { $0.drawn(wording, directory) })
      },
      ticks: timeline.ticks.map { day in
        Tick(day.daysSince1970, wording.tick(day, isMonth: timeline.marksMonths))
      },
      scale: timeline.span.lowerBound.daysSince1970...timeline.span.upperBound.daysSince1970,
      today: today.daysSince1970)
  }
}

extension ActionTimeline {
  /// A short span is marked by its weeks.
  fileprivate var marksMonths: Bool { ticks.allSatisfy { $0.day == 1 } }
}

extension ActionTimeline.Row {
  fileprivate func drawn(
    _ wording: Wording, _ directory: Directory
  ) -> GanttFigure<FieldPath>.Row? {
    guard let days else { return nil }
    return GanttFigure.Row(
      Mark(
        path, text.isEmpty ? "?" : text, sign: isProgramme ? "≡" : standing.sign, size: nil,
        ink: standing.ink, pattern: standing.pattern),
      start: start == nil ? nil : days.lowerBound.daysSince1970,
      end: days.upperBound.daysSince1970, note: note(wording, directory), waitsFor: waitsFor)
  }

  /// Who does it, or by how much it is late.
  private func note(_ wording: Wording, _ directory: Directory) -> String {
    let who = wording.member(owner, in: directory)
    switch standing {
    case .overdue:
      let words = standing.words(wording)
      return who.isEmpty ? words : words + ", " + who
    case .todo, .doing, .blocked, .done, .dropped: return who
    }
  }
}

extension Wording {
  /// The month alone, and with its year where one begins; a week by its Monday.
  fileprivate func tick(_ day: Day, isMonth: Bool) -> String {
    let words = shortDay(day)
    guard isMonth else { return words }
    let month = words.split(separator: " ").last.map { String($0) } ?? words
    return day.month == 1 ? month + " " + String(day.year) : month
  }
}
