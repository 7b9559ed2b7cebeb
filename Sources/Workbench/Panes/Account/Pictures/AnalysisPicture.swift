import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// What we know, what we guess, and what to ask next: the state of the whole analysis.
enum AnalysisPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, level in
    let points = scene.report("open-points") { openPoints(scene) }
    let state = scene.report("analysis") {
      scene.account.map { AnalysisState($0, today: scene.today) }
    }
    let figure = scene.report("analysis-figure", folded: level.folded) {
      state.map { OutlineFigure.analysis($0, points, folded: level.folded, scene.wording) }
        ?? OutlineFigure(rows: [])
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { path in
      guard let key = path.analysisKey else { return scene.record(of: path) ?? path }
      return AnalysisSection(rawValue: key).map { FieldPath([.key($0.part)]) }
    }
    deeds.folds = { path in
      points.first { $0.key == path.analysisKey && !$0.points.isEmpty }?.key
    }
    deeds.caption = scene.report("analysis-caption") { caption(scene, state) }
    return FigureBoard(
      figure, scene, adding: "assumptions",
      empty: Term("Nothing is known yet.", "On ne sait encore rien."),
      explained: { path in explanation(path, scene, points) }, deeds: deeds)
  }

  private static func caption(_ scene: Scene, _ state: AnalysisState?) -> [[Inked]] {
    let confidence = state?.confidence
    let ink = Ink(confidence: confidence)
    return [
      scene.figure(
        "confidence", "fiabilité", confidence.map { scene.wording.index($0) } ?? "?", ink),
      scene.figure(
        "sections begun", "sections commencées",
        scene.wording.count(state?.sections.count { $0.statements > 0 } ?? 0) + "/"
          + scene.wording.count(AnalysisSection.allCases.count), .text),
    ]
  }

  private static func explanation(
    _ path: FieldPath, _ scene: Scene, _ points: [OpenPoints]
  ) -> Explanation? {
    guard let key = path.analysisKey else {
      return scene.explanation(
        of: path, reasons: ["day", "status", "source"],
        hint: scene.term("Enter opens it. w concludes from it.", "Entrée l’ouvre. w en conclut."))
    }
    guard let section = AnalysisSection(rawValue: key) else {
      return points.first { $0.key == key }.map {
        Explanation(
          title: $0.title[scene.language], value: nil, question: nil,
          hint: scene.term("Space folds it away.", "Espace le replie."))
      }
    }
    return Explanation(
      title: section.term[scene.language], value: nil, question: section.meaning[scene.language],
      hint: scene.term(
        "Confidence is how fresh and how well proved it is, not how good. Enter goes there.",
        "La fiabilité dit si c’est frais et prouvé, non si c’est bon. Entrée y va."))
  }

  /// What is guessed, what nothing follows from, and what is asked for.
  private static func openPoints(_ scene: Scene) -> [OpenPoints] {
    guard let account = scene.account else { return [] }
    func points(_ paths: [FieldPath]) -> [OpenPoints.Point] {
      paths.compactMap { path in
        scene.record(of: path).map { record in
          let kind = scene.name.info(at: FieldPath([.key(record.enclosingItem?.list.text ?? "")]))
          return OpenPoints.Point(
            scene.desk.title(of: record, in: scene.name), aside: kind?.label[scene.language] ?? "",
            at: path)
        }
      }
    }
    let parts = Set(AnalysisSection.allCases.flatMap(\.parts))
    let asked = scene.findings.filter { finding in
      finding.path?.steps.first.map { parts.contains($0.key) } ?? false
    }.sorted { $0.severity > $1.severity }
    return [
      OpenPoints(
        "guess", Term("What we guess", "Ce que nous supposons"),
        points(account.guesses.onePerRecord)),
      OpenPoints("sowhat", Term("So what?", "Et alors ?"), points(account.unusedFacts)),
      OpenPoints(
        "ask", Term("To ask, or to mend", "À demander, ou à compléter"),
        asked.compactMap { finding in
          finding.path.map { path in
            let title = scene.record(of: path).map { scene.desk.title(of: $0, in: scene.name) }
            return OpenPoints.Point(
              finding.severity.mark + " " + scene.say(finding), aside: title ?? "", at: path)
          }
        }),
    ].filter { !$0.points.isEmpty }
  }
}

extension [FieldPath] {
  /// The first field of each record.
  fileprivate var onePerRecord: [FieldPath] {
    var seen: Set<String> = []
    return filter { path in path.enclosingItem.map { seen.insert($0.id).inserted } ?? true }
  }
}
