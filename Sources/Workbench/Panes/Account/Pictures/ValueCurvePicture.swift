import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P14, the value curve: how we and the others do on what the customer buys by.
enum ValueCurvePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let figure = scene.report("value-curve") {
      scene.account.map { DotFigure.valueCurve(of: $0, scene.wording) }
        ?? DotFigure([], series: [], scale: 0...10)
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { path in
      path.steps.first.flatMap { step in
        if case .item(let list, let id) = step { FieldPath([.key(list)]).entering(id) } else { nil }
      }
    }
    deeds.pushes = { path, direction in
      switch direction {
      case .left: scene.stepScore(path, by: -1)
      case .right: scene.stepScore(path, by: 1)
      case .up, .down: nil
      }
    }
    deeds.caption = scene.report("value-caption") { caption(scene) }
    return FigureBoard(
      figure, scene, adding: "purchase_criteria",
      empty: Term(
        "By what does the customer choose, and how do we and the others do? Name what counts for him, with its weight.",
        "Selon quoi le client choisit-il, et que valons-nous face aux autres ? Nommez ce qui compte pour lui, avec son poids."
      ),
      explained: { path in
        scene.explanation(
          of: path, reasons: ["rival", "score", "us", "weight", "note"],
          hint: scene.term(
            "Digits type the mark, 0 to 10; ⇧ with ← → moves it. Enter opens the criterion. ▲: weighs 15 % or more, and we are more than 2 behind.",
            "Les chiffres tapent la note, de 0 à 10 ; ⇧ avec ← → la déplace. Entrée ouvre le critère. ▲ : pèse 15 % ou plus, et nous sommes à plus de 2 derrière."
          ))
      },
      deeds: deeds)
  }

  private static func caption(_ scene: Scene) -> [[Inked]] {
    guard let position = scene.account?.competitivePosition, let us = position.us else { return [] }
    let gap = position.gap
    let ink: Ink = gap.map { $0 >= 1 ? .good : $0 < -1 ? .bad : .warn } ?? .unknown
    let exposed = position.exposed.count
    return [
      scene.figure("us", "nous", scene.wording.mark(us.score), .good),
      position.best.map {
        [Inked($0.name + " ", .dim), Inked(scene.wording.mark($0.standing.score), .bad)]
      } ?? [],
      scene.figure("gap", "écart", gap.map { scene.wording.gap($0) } ?? "?", ink),
      exposed > 0
        ? scene.figure("exposed on", "exposés sur", scene.wording.count(exposed) + " ▲", .bad) : [],
      position.weightsAddUp
        ? []
        : scene.figure(
          "weights add up to", "les poids font",
          scene.wording.percent(position.weightSum, decimals: 0), .warn),
    ]
  }
}

extension Scene {
  /// A mark of 0 to 10 one up or down; an empty one begins in the middle.
  fileprivate func stepScore(_ path: FieldPath, by step: Int) -> Push? {
    guard case .score(let bounds) = name.info(at: path)?.kind else { return nil }
    guard case .number(let tenths) = value(at: path) else { return .sets([(path, .number(50))]) }
    let next = min(max(tenths + step * 10, bounds.lowerBound * 10), bounds.upperBound * 10)
    return next == tenths ? nil : .sets([(path, .number(next))])
  }
}
