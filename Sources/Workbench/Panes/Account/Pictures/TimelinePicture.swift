import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The past and what is dated ahead, year by year: figures, contracts, people, events, signals.
enum TimelinePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, level in
    let timeline = scene.report("timeline") { scene.account.map { Timeline($0) } }
    let figure = scene.report("timeline-figure", folded: level.folded) {
      timeline.map {
        OutlineFigure.timeline($0, folded: level.folded, scene.wording, today: scene.today)
      } ?? OutlineFigure(rows: [])
    }
    let years = scene.report("timeline-years") {
      Dictionary(
        (timeline?.years ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { path in years[path] == nil ? scene.record(of: path) : FieldPath([.key("years")])
    }
    deeds.folds = { path in
      years[path].flatMap { $0.entries.isEmpty ? nil : FieldPath.yearID($0.year) }
    }
    return FigureBoard(
      figure, scene, adding: "interactions",
      from: timeline?.years.lazy.flatMap(\.entries).first { $0.day <= scene.today }?.path,
      empty: Term(
        "What has happened between us, and what is coming? Note the last meeting: years, contracts, people and events line up here.",
        "Que s’est-il passé entre nous, et que vient-il ? Notez la dernière rencontre : années, contrats, personnes et événements s’alignent ici."
      ),
      explained: { path in
        if let year = years[path] { return explanation(of: year, scene) }
        return scene.explanation(
          of: path,
          reasons: [
            "day", "kind", "contacts", "learnt", "so_what", "next_step", "consequence", "effect",
            "renewal",
          ],
          hint: scene.term(
            "Enter opens it. w says what follows from it.", "Entrée l’ouvre. w dit ce qui s’ensuit."
          ))
      },
      deeds: deeds)
  }

  private static func explanation(of year: Timeline.Year, _ scene: Scene) -> Explanation {
    let wording = scene.wording
    let figures = year.figures
    let lines = [
      figures?.revenue.map { wording.labelled(scene.term("Revenue", "CA"), wording.amount($0)) },
      year.growth.map {
        wording.labelled(scene.term("Growth", "Croissance"), wording.percent($0, signed: true))
      },
      figures?.contribution.map {
        wording.labelled("Contribution", wording.amount($0.value))
      },
    ].compactMap(\.self)
    return Explanation(
      title: String(year.year), value: lines.isEmpty ? nil : lines.joined(separator: "\n"),
      question: scene.term(
        "What happened between us that year?", "Que s’est-il passé entre nous ?"),
      hint: scene.term(
        "Space folds the year away, Enter goes to the figures.",
        "Espace replie l’année, Entrée va aux chiffres."))
  }
}
