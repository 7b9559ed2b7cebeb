import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P17, the strategy on a page: what we know, what we choose and what we do, as one reads it out.
enum StrategyPagePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let figure = scene.report("strategy-page") {
      scene.account.map {
        OutlineFigure.strategyPage(of: $0, scene.directory, scene.wording, today: scene.today)
      } ?? OutlineFigure(rows: [])
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { path in
      if let record = scene.record(of: path) { return record }
      // An empty list is where one adds to it; a field of the plan is typed in its place.
      return path.planFieldGoingOn ?? (scene.isList(path) ? path : nil)
    }
    deeds.caption = scene.report("strategy-page-caption") { caption(scene) }
    deeds.widthBesideGuide = 140
    return FigureBoard(
      figure, scene, adding: "strategic_objectives",
      from: figure.subjects.first { scene.name.info(at: $0) != nil },
      empty: Term(
        "The strategy stands on one page here.", "La stratégie tient ici sur une page."),
      explained: { path in
        guard scene.record(of: path) != nil else { return nil }
        return scene.explanation(
          of: path,
          reasons: [
            "type", "priority", "objective", "owner", "rationale", "why", "unit", "floor",
            "deadline", "due", "status", "effort", "cost", "expected_result",
          ],
          hint: scene.term("Enter opens it.", "Entrée l’ouvre."))
      },
      deeds: deeds)
  }

  private static func caption(_ scene: Scene) -> [[Inked]] {
    guard let account = scene.account else { return [] }
    let plan = FieldPath([.key("plan")])
    let fields = (scene.name.info(at: plan)?.children ?? []).map { plan.appending($0.key) }
    let filled = fields.count { account.value(at: $0) != nil }
    let count = scene.wording.count(filled) + " / " + scene.wording.count(fields.count)
    let state = account.plan.state.map { $0.term[scene.language] }
    return [
      scene.figure("plan", "plan", state ?? "?", state == nil ? .unknown : .accent),
      scene.figure("answers", "réponses", count),
      scene.figure(
        "given up", "renoncements", scene.wording.count(account.plan.renunciations.count),
        account.plan.renunciations.isEmpty ? .warn : .text),
    ]
  }
}

extension Scene {
  fileprivate func isList(_ path: FieldPath) -> Bool {
    if case .items? = name.info(at: path)?.kind { true } else { false }
  }
}
