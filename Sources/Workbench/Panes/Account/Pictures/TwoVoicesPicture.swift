import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The relation in two voices, ours and the customer's: where they part is the blind spot.
enum TwoVoicesPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let figure = scene.report("two-voices") {
      scene.account.map { DotFigure.twoVoices(of: $0, scene.wording) }
        ?? DotFigure([], series: [], scale: 1...5)
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.pushes = { path, direction in
      switch direction {
      case .left: scene.step(path, by: -1, from: 3)
      case .right: scene.step(path, by: 1, from: 3)
      case .up, .down: nil
      }
    }
    deeds.caption = scene.report("two-voices-caption") { caption(scene) }
    return FigureBoard(
      figure, scene, adding: "relation_scores",
      empty: Term(
        "How good is the relation, in our eyes and in his? Give marks in both voices: here one sees what we don’t see.",
        "Que vaut la relation, à nos yeux et aux siens ? Donnez des notes dans les deux voix : on voit ici ce que nous ne voyons pas."
      ),
      explained: { path in
        scene.explanation(
          of: path, reasons: ["day", "voice", "source", "note"],
          hint: scene.term(
            "A digit is the mark, 1 to 5; ⇧ with ← → moves it. Enter opens all seven.",
            "Un chiffre est la note, de 1 à 5 ; ⇧ avec ← → la déplace. Entrée ouvre les sept."))
      },
      deeds: deeds)
  }

  private static func caption(_ scene: Scene) -> [[Inked]] {
    guard let quality = scene.account?.relationshipQuality else { return [] }
    let ink: Ink = quality.value >= 70 ? .good : quality.value >= 45 ? .warn : .bad
    func side(_ side: RelationshipQuality.Side?) -> String {
      side.map { scene.wording.index($0.value) } ?? "?"
    }
    return [
      scene.figure("relationship", "relation", scene.wording.index(quality.value), ink),
      scene.figure("us", "nous", side(quality.us)),
      scene.figure("customer", "client", side(quality.customer)),
      quality.blindSpot.map {
        scene.figure(
          "blind spot", "angle mort", scene.wording.gap($0.rounded()),
          quality.isBlind ? .bad : .text)
      } ?? [
        Inked(scene.term("the customer wasn’t asked", "le client n’a pas été interrogé"), .warn)
      ],
    ]
  }
}
