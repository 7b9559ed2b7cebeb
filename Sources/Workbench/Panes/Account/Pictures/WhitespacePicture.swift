import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P15, the whitespace map: the customer's units by our offers, who serves what and where nobody does.
enum WhitespacePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let settings = scene.directory.settings
    let figure = scene.report("whitespace-map") {
      scene.account.map { HeatGrid.whitespace(of: $0, settings, scene.wording) }
        ?? HeatGrid(columns: [], rows: [])
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { $0.roomOf == nil ? scene.record(of: $0) : nil }
    deeds.begins = CoherencePicture.room(in: "whitespace", ["unit", "offer"])
    deeds.pushes = { path, direction in
      guard path.roomOf == nil else {
        return .refused(
          Term("Enter begins this field first.", "Entrée commence d’abord cette case."))
      }
      switch direction {
      case .left: return scene.turn(path, by: -1)
      case .right: return scene.turn(path, by: 1)
      case .up, .down: return nil
      }
    }
    deeds.widthBesideGuide = 130
    deeds.caption = scene.report("whitespace-caption") { caption(scene, figure) }
    return FigureBoard(
      figure, scene, adding: "units",
      empty: Term(
        "Which of its units buys which of our offers, and from whom? Name its units: here one sees where nobody sells yet.",
        "Laquelle de ses entités achète quelle offre, et à qui ? Nommez ses entités : on voit ici où personne ne vend encore."
      ),
      explained: { path in
        scene.explanation(
          of: path,
          reasons: [
            "status", "spend", "ours", "potential", "win_probability", "rival", "contract_end",
            "adoption", "note",
          ],
          hint: scene.term(
            "U us, C a competitor, I in-house, – nobody, ? unknown, × not for it; a % is our part. ⇧ with ← → turns it. Enter opens it.",
            "N nous, C un concurrent, I en interne, – personne, ? inconnu, × sans objet ; un % est notre part. ⇧ avec ← → la tourne. Entrée l’ouvre."
          ))
      },
      deeds: deeds)
  }

  private static func caption(_ scene: Scene, _ figure: HeatGrid<FieldPath>) -> [[Inked]] {
    guard let whole = scene.account?.whitespaceFigures(grid: figure.subjects.count) else {
      return []
    }
    return [
      scene.figure(
        "share of wallet", "part de portefeuille",
        whole.shareOfWallet.map { scene.wording.percent($0, decimals: 0) } ?? "?"),
      scene.figure(
        "whitespace", "espace blanc", whole.white.map { scene.wording.shortAmount($0) } ?? "?",
        .accent),
      scene.figure(
        "weighted", "pondéré", whole.weighted.map { scene.wording.shortAmount($0) } ?? "?", .good),
      scene.figure(
        "known", "connu",
        whole.knowledge.map { scene.wording.percent($0 * 100, decimals: 0) } ?? "?", .dim),
    ]
  }
}

extension Scene {
  /// The word before or after in a choice.
  fileprivate func turn(_ path: FieldPath, by step: Int) -> Push? {
    guard let choices = name.info(at: path)?.kind.choices, !choices.isEmpty else { return nil }
    guard case .text(let key) = value(at: path),
      let now = choices.firstIndex(where: { $0.key == key })
    else { return .sets([(path, .text(choices[0].key))]) }
    let next = now + step
    return choices.indices.contains(next) ? .sets([(path, .text(choices[next].key))]) : nil
  }
}
