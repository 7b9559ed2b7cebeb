import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P9: who weighs how much and leans which way; pushing a card raises an influence or turns an attitude.
enum InfluencePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let figure = scene.report("influence-attitude") {
      scene.centre.map { BoardFigure.influence(of: $0, scene.language) }
        ?? BoardFigure(columns: [], rows: [], cells: [])
    }
    return FigureBoard(
      figure, scene, adding: "roles",
      empty: Term(
        "Who decides, who approves, who whispers? Give people a role, an influence and an attitude: here one sees whom to win.",
        "Qui décide, qui approuve, qui souffle ? Donnez aux personnes un rôle, une influence et une attitude : on voit ici qui gagner."
      ),
      explained: { path in
        let contact = scene.record(of: path).flatMap { scene.value(at: $0.appending("contact")) }
        let id: String? = if case .text(let id) = contact { id } else { nil }
        return scene.explanation(
          of: path,
          reasons: [
            "roles", "influence", "attitude", "adaptability", "criteria", "competitor_tie",
          ],
          hint: scene.term(
            "A digit is the influence. ⇧ with the arrows raises it or turns the attitude. Enter opens it.",
            "Un chiffre est l’influence. ⇧ avec les flèches la monte ou tourne l’attitude. Entrée ouvre la fiche."
          ), more: id.map { scene.effects(ofContact: $0) } ?? [])
      },
      deeds: deeds(scene))
  }

  private static func deeds(_ scene: Scene) -> FigureDeeds<FieldPath> {
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.pushes = { path, direction in
      guard let record = scene.record(of: path) else { return nil }
      switch direction {
      case .left: return scene.step(record.appending("attitude"), by: -1, from: 0)
      case .right: return scene.step(record.appending("attitude"), by: 1, from: 0)
      case .up: return scene.step(record.appending("influence"), by: 1, from: 5)
      case .down: return scene.step(record.appending("influence"), by: -1, from: 5)
      }
    }
    deeds.caption = scene.centreCaption
    deeds.widthBesideGuide = 130
    return deeds
  }
}

extension Scene {
  /// A level one up or down, within its scale; an empty one begins at `start`.
  func step(_ path: FieldPath, by step: Int, from start: Int) -> Push? {
    guard case .level(let scale) = name.info(at: path)?.kind else { return nil }
    guard case .number(let level) = value(at: path) else {
      return .sets([(path, .number(start))])
    }
    let next = min(max(level + step, scale.lowerBound), scale.upperBound)
    return next == level ? nil : .sets([(path, .number(next))])
  }
}
