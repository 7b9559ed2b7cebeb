import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P11, the needs board: what is said or not, answered or not; a card is pushed where it belongs.
enum NeedsPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let account = scene.account
    let figure = scene.report("needs-board") {
      account.map { BoardFigure.needs(of: $0, scene.language) }
        ?? BoardFigure(columns: [], rows: [], cells: [])
    }
    return FigureBoard(
      figure, scene, adding: "needs",
      empty: Term(
        "What does the customer want to achieve or avoid, said or unsaid? Each need finds its place here, by whether we answer it.",
        "Que veut obtenir ou éviter le client, dit ou non-dit ? Chaque besoin trouve ici sa place, selon que nous y répondons."
      ),
      explained: { path in
        scene.explanation(
          of: path, reasons: ["expression", "status", "holders", "value_at_stake", "urgency"],
          hint: scene.term(
            "A digit is its importance. ⇧ with the arrows pushes it: said or unsaid, answered or not. Enter opens it.",
            "Un chiffre est son importance. ⇧ avec les flèches le pousse : dit ou non-dit, répondu ou non. Entrée l’ouvre."
          ))
      },
      deeds: deeds(scene, account))
  }

  private static func deeds(_ scene: Scene, _ account: Account?) -> FigureDeeds<FieldPath> {
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.pushes = { path, direction in
      guard let record = scene.record(of: path),
        let need = account?.needs.first(where: { $0.id.text == record.enclosingItem?.id })
      else { return nil }
      switch direction {
      case .left, .right:
        let isSaid = direction == .left
        guard need.isSaid != isSaid else { return nil }
        return .sets([
          (record.appending("expression"), .text(Expression.word(said: isSaid).rawValue))
        ])
      case .up, .down:
        let isAnswered = direction == .down
        guard need.isAnswered != isAnswered else { return nil }
        return .sets([
          (record.appending("status"), .text(NeedStatus.word(answered: isAnswered).rawValue))
        ])
      }
    }
    deeds.caption = scene.report("needs-caption") { caption(scene, account) }
    return deeds
  }

  private static func caption(_ scene: Scene, _ account: Account?) -> [[Inked]] {
    let open = (account?.needs ?? []).filter { $0.status?.isGivenUp != true }
    let unsaid = open.count { !$0.isSaid }
    let heavy = open.count { !$0.isAnswered && ($0.importance?.value ?? 0) >= 4 }
    return [
      scene.figure(
        "important without an answer", "importants sans réponse", scene.wording.count(heavy),
        heavy > 0 ? .warn : .good),
      scene.figure("unsaid", "non-dits", scene.wording.count(unsaid), unsaid == 0 ? .warn : .text),
      scene.figure("in all", "en tout", scene.wording.count(open.count), .dim),
    ]
  }
}
