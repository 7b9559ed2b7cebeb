import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The figures of the objectives beside their paths: digits write down today's figure of one.
enum ObjectiveCurvePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let figure = scene.report("objective-curves-figure") {
      CurveFigure.curves(
        of: scene.account?.operationalObjectives ?? [], scene.wording, today: scene.today)
    }
    let courses = scene.report("objective-courses") {
      Dictionary(
        (scene.account?.operationalObjectives ?? []).map {
          ($0.id.text, ObjectiveProgress($0, today: scene.today))
        }, uniquingKeysWith: { first, _ in first })
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { $0.operationalObjective }
    deeds.begins = { MeasurementRoom.beginning(of: $0, scene) }
    deeds.caption = scene.report("objective-curves-caption") { caption(scene, courses) }
    deeds.widthBesideGuide = 118
    return FigureBoard(
      figure, scene, adding: MeasurementRoom.objectives,
      empty: Term(
        "By which figure and by when will we see that an objective is reached? From then on it stands here, beside the path to its target.",
        "À quel chiffre et pour quand verrons-nous qu’un objectif est atteint ? Il se place alors ici, face au chemin vers sa cible."
      ),
      explained: { explanation(of: $0, courses, scene) }, deeds: deeds)
  }

  private static func explanation(
    of path: FieldPath, _ courses: [String: ObjectiveProgress], _ scene: Scene
  ) -> Explanation? {
    guard let objective = path.operationalObjective, let id = objective.enclosingItem?.id,
      let course = courses[id]
    else { return nil }
    return scene.explanation(
      of: objective.appending("indicator"),
      reasons: ["objective", "owner", "baseline", "target", "floor", "deadline"],
      hint: scene.term(
        "Digits write down today’s figure. Enter opens the objective. ╌ is the path, ◌ the target, ┈ the floor, ┊ today.",
        "Les chiffres notent la valeur du jour. Entrée ouvre l’objectif. ╌ est la trajectoire, ◌ la cible, ┈ le plancher, ┊ aujourd’hui."
      ), more: lines(course, scene))
  }

  /// Where it stands, where the path wants it today, and what follows.
  private static func lines(_ course: ObjectiveProgress, _ scene: Scene) -> [String] {
    let wording = scene.wording
    var lines: [String] = []
    if let current = course.current {
      let day = course.currentOn.map { ", " + wording.day($0) } ?? ""
      lines.append(
        wording.labelled(scene.term("Stands at", "Situation"), wording.mark(current) + day))
    }
    if let expected = course.expected {
      lines.append(
        wording.labelled(
          scene.term("Expected today", "Attendu aujourd’hui"), wording.mark(expected)))
    }
    lines.append(
      wording.labelled(scene.term("State", "État"), course.standing(wording)))
    let question = course.question(wording)
    return question.isEmpty ? lines : lines + [question]
  }

  private static func caption(
    _ scene: Scene, _ courses: [String: ObjectiveProgress]
  ) -> [[Inked]] {
    guard !courses.isEmpty else { return [] }
    let behind = courses.values.count { $0.isBehind == true }
    let unknown = courses.values.count { $0.isBehind == nil }
    return [
      scene.figure(
        "behind", "en retard", scene.wording.count(behind), behind > 0 ? .bad : .good),
      scene.figure(
        "not measured", "non mesurés", scene.wording.count(unknown), unknown > 0 ? .warn : .good),
    ]
  }
}

extension ObjectiveProgress {
  /// Nil while it can't be told.
  fileprivate var isBehind: Bool? {
    switch state {
    case .behind, .failed: true
    case .ahead, .onPath, .reached: false
    case .notMeasurable, .noActual: nil
    }
  }
}
