import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The portfolio at work: whom to choose, where each stands, what each gets, and the committee's
/// sittings; every picture of it can be shown to a room.
struct WorkshopPane: Sendable {
  /// The view that is shown, by its place among `WorkshopView.all`.
  var place = 0
  /// What had the focus in each view, by the view's key.
  var focus: [String: PortfolioSubject] = [:]
  var look = MatrixSight()
  var trial = Trial()
  /// What the accounts shown are filtered by; nil while it isn't typed.
  var filter: TextField?
  var query = ""
  /// The lines of the overview whose accounts are shown.
  var unfolded: Set<String> = []
  /// The picture fills the screen, in front of a room.
  var isPresented = false
  /// The cell that a digit was typed into last, for a ten.
  var typed: PortfolioSubject?
  /// The pages of the round that is open; nil shows the list of rounds.
  var editor = Editor(RoundPages.all)

  var view: WorkshopView { WorkshopView.all[place] }

  /// The round whose pages are open.
  var openedRound: ID<Round>? { editor.document?.round }

  /// Keys go to the pages of a round.
  var isEditing: Bool { view.key == WorkshopView.rounds && openedRound != nil && !isPresented }

  mutating func openRound(_ id: ID<Round>) {
    go(toViewNamed: WorkshopView.rounds)
    editor.show(.round(id))
  }

  mutating func go(toViewNamed key: String) {
    guard let found = WorkshopView.all.firstIndex(where: { $0.key == key }) else { return }
    place = found
    typed = nil
  }

  /// What was of one portfolio isn't of the next.
  mutating func forget() {
    focus = [:]
    trial = Trial()
    filter = nil
    query = ""
    unfolded = []
    editor.show(nil)
  }

  /// Leaves the pages of a round that is no longer there.
  mutating func leaveGoneRound(_ desk: Desk) {
    if let id = openedRound, desk.workspace?.rounds[id] == nil { editor.show(nil) }
  }

  func editorArea(_ area: Rect) -> Rect { area.dropTop(area.height >= 18 ? 2 : 1) }
}

/// How the matrix is looked at: what is shown of it, and what not yet.
struct MatrixSight: Hashable, Sendable {
  var hidesNames = false
  var showsSectors = true
  var showsForecast = true
  var showsMoves = true
  var zoom: Segment?
  /// How many accounts are revealed so far; nil for all.
  var revealed: Int?
}

/// What is tried and not kept until it is accepted.
struct Trial: Hashable, Sendable {
  /// Accounts that are tried elsewhere on the matrix.
  var moved: [ID<Account>: PlotPlace] = [:]
  /// Weights of the families of criteria, in percent.
  var weights: [CriterionFamily: Int] = [:]
  /// What leaves in a year, in percent of the portfolio.
  var leak: Double?
  /// The budget for what accounts ask, and the requests that are put in or out.
  var resources = ArbitrationReport.Trial()

  var isEmpty: Bool { self == Trial() }
}

/// What the workshop is drawn and told from: itself, the desk, and the reports, each made once.
final class WorkshopSight {
  let pane: WorkshopPane
  let desk: Desk

  init(pane: WorkshopPane, desk: Desk) {
    self.pane = pane
    self.desk = desk
  }

  var language: Language { desk.language }
  var wording: Wording { desk.wording }

  func say(_ english: String, _ french: String) -> String { wording.say(english, french) }

  /// The settings as they are tried.
  lazy var settings: Workspace = {
    var settings = desk.workspace?.settings ?? Workspace()
    for (family, weight) in pane.trial.weights {
      guard let weight = try? Percent(hundredths: weight * 100) else { continue }
      switch family {
      case .direct: settings.selection.directWeight = weight
      case .relational: settings.selection.relationalWeight = weight
      case .image: settings.selection.imageWeight = weight
      }
    }
    return settings
  }()

  /// Those that the filter leaves.
  lazy var accounts: [Digest] = {
    let all = desk.workspace?.accounts ?? []
    guard !pane.query.isEmpty else { return all }
    let query = Fuzzy.Query(pane.query)
    return all.filter { account in
      var name = FoldedTexts()
      name.append(account.name)
      return query.isPart(of: name, at: 0)
    }
  }()

  lazy var context = IndicatorContext(
    desk.checkContext,
    managedRevenue: (desk.workspace?.accounts ?? []).filter(\.status.isManaged)
      .compactMap(\.revenue).reduce(.zero, +))

  lazy var ranking: SelectionRanking = kept("ranking") {
    SelectionRanking(desk.workspace?.accounts ?? [], settings)
  }

  lazy var matrix: SegmentMatrix = kept("matrix") {
    SegmentMatrix(accounts, settings, context: context, whatIf: pane.trial.moved)
  }

  lazy var boxes: TenBoxes = kept("boxes") { TenBoxes(accounts, settings) }

  lazy var services: ServiceReport = kept("services") {
    ServiceReport(accounts, settings, today: desk.moment.today)
  }

  lazy var arbitration: ArbitrationReport = kept("arbitration " + pane.view.key) {
    ArbitrationReport(
      desk.workspace?.accounts ?? [], settings.resources, resource ?? .money,
      trial: pane.trial.resources, today: desk.moment.today)
  }

  lazy var aquarium: AquariumReport = kept("aquarium") {
    AquariumReport(desk.workspace?.accounts ?? [], context: context)
  }

  lazy var home: HomeReport = kept("home") {
    HomeReport(desk.workspace?.accounts ?? [], context)
  }

  /// Worked out once for a revision of the workspace, for what is tried and for a filter.
  private func kept<Report: Sendable>(_ name: String, made make: () -> Report) -> Report {
    desk.worked.report(
      ReportName(
        document: .settings, name: name, variant: Variant(ReportScope(pane.trial, pane.query))),
      made: make)
  }

  /// The sitting that is open: what is decided is written into it.
  lazy var round: Round? = rounds.first(where: \.isOpen)

  /// The picture of the view.
  lazy var figure: any CellFigure<PortfolioSubject> = desk.worked.report(
    ReportName(
      document: .settings, name: "picture " + pane.view.key, folded: pane.unfolded,
      variant: Variant(Looking(pane)))
  ) { DrawnPicture(figure: pane.view.figure(self)) }.figure

  /// What has the focus in it.
  lazy var focus: PortfolioSubject? = figure.settled(pane.focus[pane.view.key])

  func account(_ id: ID<Account>?) -> Digest? { id.flatMap { desk.workspace?.summary($0) } }

  func criterion(_ id: ID<Criterion>) -> Criterion? { settings.criteria.first { $0.id == id } }

  func dimension(_ id: ID<ServiceDimension>) -> ServiceDimension? {
    settings.services.first { $0.id == id }
  }
}

/// What a report of the workshop is made for.
private struct ReportScope: Hashable, Sendable {
  let trial: Trial
  let query: String

  init(_ trial: Trial, _ query: String) {
    self.trial = trial
    self.query = query
  }
}

/// How a picture is looked at.
private struct Looking: Hashable, Sendable {
  let scope: ReportScope
  let look: MatrixSight
  let isPresented: Bool

  init(_ pane: WorkshopPane) {
    scope = ReportScope(pane.trial, pane.query)
    look = pane.look
    isPresented = pane.isPresented
  }
}

/// A picture of any family.
private struct DrawnPicture: Sendable {
  let figure: any CellFigure<PortfolioSubject>
}
