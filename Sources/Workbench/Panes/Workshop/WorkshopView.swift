import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// A picture of the workshop: a row, from which the strip, the digits, the palette, `--page`,
/// `present` and `picture` follow.
struct WorkshopView: Sendable {
  /// How the command line names it.
  let key: String
  let title: Term
  /// What it is called beside the others of its page.
  let page: Term
  /// What it is for, said while there is nothing to draw.
  let empty: Term
  /// Digits fill the focused cell.
  let isFilled: Bool
  /// It tells beside itself what it comes to: no column stands there.
  var isWhole: Bool { key == WorkshopView.aquarium }
  let figure: @Sendable (WorkshopSight) -> any CellFigure<PortfolioSubject>
  let caption: @Sendable (WorkshopSight) -> [[Inked]]

  init(
    _ key: String, _ title: Term, on page: Term, empty: Term, isFilled: Bool = false,
    caption: @escaping @Sendable (WorkshopSight) -> [[Inked]] = { _ in [] },
    figure: @escaping @Sendable (WorkshopSight) -> any CellFigure<PortfolioSubject>
  ) {
    self.key = key
    self.title = title
    self.page = page
    self.empty = empty
    self.isFilled = isFilled
    self.figure = figure
    self.caption = caption
  }

  static let all: [WorkshopView] =
    [home] + selection + segmentation + differentiation + [tank] + sitting

  /// The keys of those that other places lead to.
  static let matrix = "matrix"
  static let aquarium = "aquarium"
  static let ranking = "ranking"
  static let rounds = "rounds"
  static let ratings = "ratings"
  static let arbitration = "arbitration"
  static let arbitrationOfDays = "arbitration-days"

  /// The pages, each with the places of its views.
  static let pages: [(title: Term, views: [Int])] = {
    var pages: [(title: Term, views: [Int])] = []
    for (place, view) in all.enumerated() {
      if pages.last?.title == view.page {
        pages[pages.count - 1].views.append(place)
      } else {
        pages.append((view.page, [place]))
      }
    }
    return pages
  }()

  private static let home = WorkshopView(
    "overview", Term("Overview", "Vue d’ensemble"), on: Term("Overview", "Vue d’ensemble"),
    empty: Term(
      "Nothing to watch over yet: add accounts in the portfolio.",
      "Rien à surveiller encore : ajoutez des comptes au portefeuille.")
  ) { sight in
    OutlineFigure.home(sight.home, folded: sight.folded, sight.desk.directory, sight.wording)
  }

  private static let selecting = Term("Selection", "Sélection")

  private static let selection: [WorkshopView] = [
    WorkshopView(
      ranking, Term("Ranking", "Classement"), on: selecting, empty: withoutRatings,
      caption: { $0.rankingCaption }
    ) { BarFigure.ranking($0.ranking, $0.wording) },
    WorkshopView(
      ratings, Term("Ratings", "Notes"), on: selecting,
      empty: Term(
        "By what do you choose your key accounts? Name the criteria in the settings; then rate here.",
        "Sur quoi choisissez-vous vos comptes clés ? Nommez les critères dans les réglages ; notez ici."
      ),
      isFilled: true, caption: { $0.rankingCaption }
    ) { HeatGrid.ratings($0.ranking, $0.wording) },
  ]

  private static let withoutRatings = Term(
    "Nobody is rated yet. Name the criteria in the settings, rate the accounts in the view of ratings: here one sees who makes it, and how sure that is.",
    "Personne n’est noté. Nommez les critères dans les réglages, notez les comptes dans la vue des notes : on voit ici qui est retenu, et si c’est sûr."
  )

  private static let segmenting = Term("Segmentation", "Segmentation")

  private static let segmentation: [WorkshopView] = [
    WorkshopView(
      matrix, Term("Matrix", "Matrice"), on: segmenting,
      empty: Term(
        "No account has both its axes: rate its attractiveness, and our position there.",
        "Aucun compte n’a ses deux axes : notez son attractivité, et notre position chez lui."),
      caption: { $0.matrixCaption }
    ) { $0.matrixFigure },
    WorkshopView(
      "ten-boxes", Term("Ten boxes", "Dix cases"), on: segmenting,
      empty: Term(
        "No account has a stage of relationship yet: give one to its positions.",
        "Aucun compte n’a d’étape de relation : donnez-en une à ses positions.")
    ) { BoardFigure.tenBoxes($0.boxes, $0.wording) },
    WorkshopView(
      "vote", Term("Vote", "Vote"), on: segmenting,
      empty: Term(
        "The votes on the account in question stand here once \(Keys.glyph(Keys.reveal)) has shown them.",
        "Les votes sur le compte en question sont ici une fois que \(Keys.glyph(Keys.reveal)) les a dévoilés."
      ), caption: { $0.voteCaption ?? [] }
    ) { $0.voteFigure },
    WorkshopView(
      "segment-moves", Term("Moves", "Mouvements"), on: segmenting,
      empty: Term(
        "Nobody has changed segment since it was last placed.",
        "Personne n’a changé de segment depuis sa dernière place.")
    ) { BoardFigure.moves($0.matrix, $0.settings, $0.wording) },
  ]

  private static let differentiating = Term("Differentiation", "Différenciation")

  private static let differentiation: [WorkshopView] = [
    WorkshopView(
      "services", Term("What each gets", "Ce que chacun reçoit"), on: differentiating,
      empty: Term(
        "What do key accounts get that others don’t? Name the dimensions of service in the settings.",
        "Que reçoivent les comptes clés de plus que les autres ? Nommez les dimensions dans les réglages."
      ),
      isFilled: true, caption: { $0.serviceCaption }
    ) { HeatGrid.services($0.services, $0.wording) },
    WorkshopView(
      "levels", Term("Levels by segment", "Niveaux par segment"), on: differentiating,
      empty: Term(
        "What does each segment get? Name the dimensions of service in the settings.",
        "Que reçoit chaque segment ? Nommez les dimensions de service dans les réglages."),
      isFilled: true
    ) { HeatGrid.levels($0.settings, $0.wording) },
    WorkshopView(
      arbitration, Term("Money asked", "Argent demandé"), on: differentiating,
      empty: withoutRequests, caption: { $0.arbitrationCaption }
    ) { BarFigure.arbitration($0.arbitration, $0.wording) },
    WorkshopView(
      arbitrationOfDays, Term("Days asked", "Jours demandés"), on: differentiating,
      empty: withoutRequests, caption: { $0.arbitrationCaption }
    ) { BarFigure.arbitration($0.arbitration, $0.wording) },
  ]

  private static let withoutRequests = Term(
    "No account asks for anything. Write its requests in its plan, with what they take and bring: here one sees which are worth it.",
    "Aucun compte ne demande rien. Notez ses demandes dans son plan, avec leur coût et leur gain : on voit ici lesquelles valent la peine."
  )

  private static let tank = WorkshopView(
    aquarium, Term("Aquarium", "Aquarium"), on: Term("Aquarium", "Aquarium"),
    empty: Term(
      "No fish yet: give the accounts their revenue of two years.",
      "Pas encore de poisson : donnez aux comptes leur chiffre d’affaires de deux ans.")
  ) { sight in
    AquariumFigure.aquarium(
      sight.aquarium, whatIf: sight.whatIf, sight.wording, isProjected: sight.pane.isPresented)
  }

  private static let sittings = WorkshopView(
    rounds, Term("Sittings", "Séances"), on: Term("Sittings", "Séances"),
    empty: Term(
      "No sitting yet: \(Keys.glyph(Keys.prepare)) prepares one from the portfolio as it stands.",
      "Pas encore de séance : \(Keys.glyph(Keys.prepare)) en prépare une d’après le portefeuille tel qu’il est."
    )
  ) { OutlineFigure.rounds($0.rounds, $0.wording) }

  private static let sitting: [WorkshopView] = [
    sittings,
    WorkshopView(
      "votes", Term("Votes", "Votes"), on: sittings.page,
      empty: Term(
        "No vote is shown yet: what each came to stands here.",
        "Aucun vote n’est dévoilé : ce que chacun a donné se lit ici.")
    ) { DotFigure.vote(outcomes: $0.shownVotes, $0.wording) },
    WorkshopView(
      "comparison", Term("Last round and this one", "Cette séance et la précédente"),
      on: sittings.page,
      empty: Term(
        "Two sittings make a comparison: who entered, who left, who moved.",
        "Il faut deux séances pour comparer : qui est entré, sorti, a bougé.")
    ) { sight in
      OutlineFigure.comparison(sight.comparison, sight.settings, sight.wording)
    },
  ]
}
