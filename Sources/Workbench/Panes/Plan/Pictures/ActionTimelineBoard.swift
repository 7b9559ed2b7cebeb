import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P19, the plan in time: actions and programmes from when to when; pushed a week on or back.
enum ActionTimelinePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let timeline = scene.report("action-timeline") {
      scene.account.map { ActionTimeline($0, today: scene.today) }
    }
    let figure = scene.report("action-timeline-figure") {
      timeline.map {
        GanttFigure.actionTimeline(
          $0, scene.wording, in: scene.directory, today: scene.today)
      } ?? GanttFigure([], scale: 0...0)
    }
    let rows = scene.report("action-timeline-rows") {
      Dictionary(
        (timeline?.groups ?? []).flatMap(\.rows).map { ($0.path, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    return FigureBoard(
      figure, scene, adding: "actions",
      from: timeline?.groups.lazy.flatMap(\.rows).first { !$0.standing.isSettled }?.path,
      empty: Term(
        "Who does what by when? Give an action a day: from then on it stands here, before or after what it waits for.",
        "Qui fait quoi, et pour quand ? Donnez un jour à une action : elle se place alors ici, avant ou après ce qu’elle attend."
      ),
      explained: { path in
        scene.explanation(
          of: path,
          reasons: [
            "objective", "owner", "start", "due", "status", "waits_for", "expected_result",
            "result",
          ],
          hint: scene.term(
            "⇧→ puts it off by a week, ⇧← brings it forward. A digit begins another day. Enter opens it. → marks what it waits for, ← what waits for it.",
            "⇧→ la reporte d’une semaine, ⇧← l’avance. Un chiffre commence un autre jour. Entrée ouvre la fiche. → marque ce qu’elle attend, ← ce qui l’attend."
          ))
      },
      deeds: deeds(scene, rows, timeline))
  }

  private static func deeds(
    _ scene: Scene, _ rows: [FieldPath: ActionTimeline.Row], _ timeline: ActionTimeline?
  ) -> FigureDeeds<FieldPath> {
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.pushes = { path, direction in
      guard let row = rows[path] else { return nil }
      switch direction {
      case .left: return pushed(row, days: -7)
      case .right: return pushed(row, days: 7)
      case .up, .down: return nil
      }
    }
    deeds.caption = scene.report("action-timeline-caption") { caption(scene, timeline) }
    deeds.widthBesideGuide = 118
    return deeds
  }

  /// Both ends go along; what is over stays where it was.
  private static func pushed(_ row: ActionTimeline.Row, days: Int) -> Push {
    guard !row.standing.isSettled else {
      return .refused(
        Term("It is over: its days stay as they were.", "C’est fini : ses jours ne bougent plus."))
    }
    func moved(_ path: FieldPath, _ day: Day?) -> [(path: FieldPath, value: Value?)] {
      guard let day else { return [] }
      return [(path, .day(day.later(days: days)))]
    }
    return .sets(moved(row.startPath, row.start) + moved(row.path, row.due))
  }

  private static func caption(_ scene: Scene, _ timeline: ActionTimeline?) -> [[Inked]] {
    guard let timeline else { return [] }
    let rows = timeline.groups.flatMap(\.rows)
    guard !rows.isEmpty else { return [] }
    let late = rows.count { $0.standing.isOverdue }
    return [
      scene.figure("late", "en retard", scene.wording.count(late), late > 0 ? .bad : .good),
      scene.figure(
        "without a day", "sans jour", scene.wording.count(timeline.undated),
        timeline.undated > 0 ? .warn : .good),
    ]
  }
}
