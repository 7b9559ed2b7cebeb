import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P16: threats and opportunities by how likely they are and how much they weigh.
enum ThreatPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let figure = scene.report("threats-grid") {
      scene.account.map { BoardFigure.threats(of: $0) }
        ?? BoardFigure(columns: [], rows: [], cells: [])
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.pushes = { path, direction in
      guard let record = scene.record(of: path) else { return nil }
      switch direction {
      case .left: return scene.step(record.appending("probability"), by: -1, from: 3)
      case .right: return scene.step(record.appending("probability"), by: 1, from: 3)
      case .up: return scene.step(record.appending("impact"), by: 1, from: 3)
      case .down: return scene.step(record.appending("impact"), by: -1, from: 3)
      }
    }
    deeds.widthBesideGuide = 110
    deeds.caption = scene.report("threats-caption") { caption(scene) }
    return FigureBoard(
      figure, scene, adding: "threats",
      empty: Term(
        "What outside could hurt or help this relation? Each with how likely and how grave: here one sees what must be answered.",
        "Qu’est-ce qui, dehors, peut nuire ou servir à cette relation ? Chacun avec sa probabilité et son poids : on voit ici ce qu’il faut traiter."
      ),
      explained: { path in
        scene.explanation(
          of: path,
          reasons: ["kind", "probability", "impact", "horizon", "response", "owner", "comes_from"],
          hint: scene.term(
            "⇧ with the arrows makes it likelier or weightier. Enter opens it.",
            "⇧ avec les flèches le rend plus probable ou plus lourd. Entrée l’ouvre."))
      },
      deeds: deeds)
  }

  private static func caption(_ scene: Scene) -> [[Inked]] {
    let open = (scene.account?.threats ?? []).filter { $0.status?.isOver != true }
    let grave = open.count { ($0.priority ?? 0) >= 15 }
    return [
      scene.figure(
        "must be answered", "à traiter", scene.wording.count(grave), grave > 0 ? .bad : .good),
      scene.figure(
        "to watch", "à surveiller",
        scene.wording.count(open.count { (8...14).contains($0.priority ?? 0) }), .warn),
      [Inked(scene.term("→ likelier   ↑ weightier", "→ plus probable   ↑ plus lourd"), .dim)],
    ]
  }
}
