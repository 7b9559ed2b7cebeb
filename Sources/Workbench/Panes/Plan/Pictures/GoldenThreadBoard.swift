import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P18, the golden thread, walked from the facts to the results and back: broken links stand out.
enum GoldenThreadPicture {
  static let board = walked(.fromEvidence, "golden-thread")
  static let backwards = walked(.fromResult, "golden-thread-back")

  private static func walked(
    _ way: GoldenThread.Way, _ name: String
  ) -> @Sendable (Scene, EditorLevel) -> any Board {
    { scene, level in
      let thread = scene.report(name) {
        scene.account.map { GoldenThread($0, way: way, today: scene.today) }
      }
      let figure = scene.report(name + "-figure", folded: level.folded) {
        thread.map {
          OutlineFigure.goldenThread(
            $0, folded: level.folded, scene.wording, in: scene.directory)
        } ?? OutlineFigure(rows: [])
      }
      let rows = scene.report(name + "-rows") {
        Dictionary(
          (thread?.rows ?? []).map { ($0.knot.path, $0) }, uniquingKeysWith: { first, _ in first })
      }
      return FigureBoard(
        figure, scene, adding: "actions",
        empty: Term(
          "What do we know, what do we want because of it, what do we do, and what came of it? Here each thing hangs on the one that gives the reason.",
          "Que savons-nous, que voulons-nous pour cela, que faisons-nous, et qu’en est-il sorti ? Ici chaque chose tient à celle qui en donne la raison."
        ),
        explained: { path in explanation(of: path, rows[path], scene) },
        deeds: deeds(
          scene, rows,
          caption: scene.report(name + "-caption") { caption(scene, thread) }))
    }
  }

  private static func explanation(
    of path: FieldPath, _ row: GoldenThread.Row?, _ scene: Scene
  ) -> Explanation? {
    let breaks = (row?.breaks ?? []).map { "✗ " + $0.term[scene.language] }
    return scene.explanation(
      of: path,
      reasons: [
        "rationale", "why", "comes_from", "objective", "status", "expected_result", "result",
        "source", "day", "reliability",
      ],
      hint: scene.term(
        "e mends the link, Enter opens what it is of. Space folds. w says what follows from a fact.",
        "e répare le lien, Entrée ouvre la fiche. Espace replie. w dit ce qui s’ensuit d’un fait."
      ), more: breaks)
  }

  private static func deeds(
    _ scene: Scene, _ rows: [FieldPath: GoldenThread.Row], caption: [[Inked]]
  ) -> FigureDeeds<FieldPath> {
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.folds = { path in rows[path].flatMap { $0.below > 0 ? $0.foldID : nil } }
    deeds.caption = caption
    deeds.widthBesideGuide = 118
    return deeds
  }

  private static func caption(_ scene: Scene, _ thread: GoldenThread?) -> [[Inked]] {
    guard let thread, !thread.rows.isEmpty else { return [] }
    return [
      [
        Inked(
          scene.wording.count(
            thread.broken, Term("broken link", "lien rompu"), Term("broken links", "liens rompus")),
          Style(thread.broken > 0 ? .bad : .good).bold)
      ],
      firstBreaks(scene, thread),
      scene.figure(
        "facts unused", "faits inexploités", scene.wording.count(thread.unused),
        thread.unused > 0 ? .warn : .good),
    ]
  }

  /// What is broken, in words: the first two kinds, and a sign that there are more.
  private static func firstBreaks(_ scene: Scene, _ thread: GoldenThread) -> [Inked] {
    let kinds = thread.kindsOfBreaks
    guard !kinds.isEmpty else { return [] }
    let words = kinds.prefix(2).map { $0.place[scene.language] }.joined(separator: ", ")
    return [Inked(words + (kinds.count > 2 ? " …" : ""), .dim)]
  }
}
