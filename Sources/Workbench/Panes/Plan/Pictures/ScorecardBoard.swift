import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P20, the scorecard of the relation: digits write down today's figure of an indicator.
enum ScorecardPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let figure = scene.report("scorecard-figure") {
      scene.account.map { BulletFigure.scorecard(of: $0, scene.wording, today: scene.today) }
        ?? BulletFigure([])
    }
    let card = scene.report("scorecard-card") {
      Scorecard(scene.account?.scorecard ?? [], today: scene.today)
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { $0.scorecardIndicator }
    deeds.begins = { MeasurementRoom.beginning(of: $0, scene) }
    deeds.caption = scene.report("scorecard-caption") { caption(scene, card) }
    return FigureBoard(
      figure, scene, adding: MeasurementRoom.scorecard,
      empty: Term(
        "By which three or four figures do we judge this relation, beside what it sells: value for the customer, closeness, momentum? Each is held against its own target here.",
        "À quels trois ou quatre chiffres jugeons-nous cette relation, hors ventes : valeur pour le client, proximité, dynamique ? Chacun se compare ici à sa propre cible."
      ),
      explained: { explanation(of: $0, card, scene) }, deeds: deeds)
  }

  private static func explanation(
    of path: FieldPath, _ card: Scorecard, _ scene: Scene
  ) -> Explanation? {
    guard let indicator = path.scorecardIndicator, let id = indicator.enclosingItem?.id,
      let line = card.lines.first(where: { $0.indicator.text == id })
    else { return nil }
    let wording = scene.wording
    var more: [String] = []
    if let achieved = line.achieved {
      more.append(
        wording.labelled(
          scene.term("Way to the target", "Chemin vers la cible"),
          wording.percent(achieved * 100, decimals: 0)))
    }
    if let day = line.currentOn {
      more.append(wording.labelled(scene.term("Measured", "Mesuré"), wording.day(day)))
    }
    if line.lacksFloor {
      more.append(
        scene.term(
          "It can’t be judged yet: give a floor, the figure from which it counts.",
          "On ne peut pas encore en juger : donnez un plancher, le chiffre d’où l’on part."))
    }
    return scene.explanation(
      of: indicator.appending("text"), reasons: ["axis", "weight", "unit", "floor", "target"],
      hint: scene.term(
        "Digits write down today’s figure. Enter opens the indicator. ┆ is the floor, ┃ the target.",
        "Les chiffres notent la valeur du jour. Entrée ouvre l’indicateur. ┆ est le plancher, ┃ la cible."
      ), more: more)
  }

  private static func caption(_ scene: Scene, _ card: Scorecard) -> [[Inked]] {
    guard !card.lines.isEmpty else { return [] }
    let wording = scene.wording
    let total = card.totals.total
    let ink: Ink = total.map { $0 >= 90 ? .good : $0 >= 60 ? .warn : .bad } ?? .unknown
    let reached = total.map { wording.index($0) } ?? "?"
    let known = card.totals.known.map { wording.percent($0 * 100, decimals: 0) } ?? "?"
    return [
      scene.figure("targets reached", "cibles atteintes", reached, ink),
      scene.figure("known", "connu", known, .dim),
    ] + [comparison(scene, total)]
  }

  /// Beside the accounts of its own segment only: between segments a comparison says nothing.
  ///
  /// Source: method A11.3.
  private static func comparison(_ scene: Scene, _ total: Double?) -> [Inked] {
    let alone = [
      Inked(scene.term("against its own targets only", "face à ses seules cibles"), .dim)
    ]
    guard let total, let account = scene.account, let segment = account.segment else {
      return alone
    }
    let marks = (scene.desk.workspace?.accounts ?? []).filter {
      $0.segment == segment && !$0.status.isArchived && $0.id != account.id
    }.compactMap { $0.scorecard(on: scene.today)?.total }
    guard let standing = Scorecard.standing(total, among: [total] + marks) else { return alone }
    let name = scene.directory.settings.name(of: segment, in: scene.language)
    let others = scene.wording.count(standing.n - 1)
    return [
      Inked(scene.wording.gap(standing.z), Style(.text).bold),
      Inked(
        scene.term(
          " beside \(others) of its segment (\(name)), ",
          " face à \(others) de son segment (\(name)), "), .dim),
      Inked(words(standing.z)[scene.language], Style(.text).bold),
      Inked(
        scene.term(
          ". A hint, no ranking: their maturity and their situation may differ",
          ". Un repère, pas un classement : maturité et situation peuvent différer"), .dim),
    ]
  }

  /// Within half a standard deviation of the mean an account is like the others.
  private static func words(_ distance: Double) -> Term {
    if distance > 0.5 { return Term("above most", "au-dessus des autres") }
    if distance < -0.5 { return Term("below most", "en dessous des autres") }
    return Term("like the others", "comme les autres")
  }
}
