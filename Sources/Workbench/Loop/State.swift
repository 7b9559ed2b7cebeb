public import Method
public import Phrases
public import Terminal

/// How the program begins: everything that the outside decides.
public struct Launch: Sendable {
  public var size: Size
  public var moment: Moment
  /// The language of the command line or the preferences; nil leaves it to the workspace, then
  /// to `fallbackLanguage`.
  public var language: Language?
  public var fallbackLanguage: Language
  public var theme: String
  /// The names of the themes that can be chosen.
  public var themes: [String]
  public var preferences: Preferences
  /// What fresh ids are drawn from: different at each start.
  public var seed: UInt64
  /// The workspace to open first; nil shows the welcome.
  public var folder: String?
  public var account: String?
  public var pane: String?
  /// The page of the pane, by its name.
  public var page: String?

  public init(
    size: Size, moment: Moment, language: Language? = nil, fallbackLanguage: Language = .english,
    theme: String = "dusk", themes: [String] = [], preferences: Preferences = Preferences(),
    seed: UInt64, folder: String? = nil, account: String? = nil, pane: String? = nil,
    page: String? = nil
  ) {
    self.size = size
    self.moment = moment
    self.language = language
    self.fallbackLanguage = fallbackLanguage
    self.theme = theme
    self.themes = themes
    self.preferences = preferences
    self.seed = seed
    self.folder = folder
    self.account = account
    self.pane = pane
    self.page = page
  }
}

/// Everything that the program knows and shows: what its parts share, and each part's own.
///
/// A value: each event makes the next one.
public struct State: Sendable {
  var desk: Desk
  var pane: PaneName
  var usesMouse: Bool
  var welcome = WelcomePane()
  var portfolio = PortfolioPane()
  var account = AccountPane(AccountPages.all)
  var plan = AccountPane(PlanPages.all)
  var agenda = AgendaPane()
  var workshop = WorkshopPane()
  var settings = SettingsPane()

  public init(_ launch: Launch) {
    desk = Desk(
      size: launch.size, moment: launch.moment,
      forcedLanguage: launch.language ?? launch.preferences.language,
      fallbackLanguage: launch.fallbackLanguage, theme: launch.theme, themes: launch.themes,
      shownTheme: launch.theme,
      preferences: launch.preferences, ids: IDSource(seed: launch.seed),
      opening: launch.folder.map { Opening.waiting(folder: $0) } ?? .none)
    usesMouse = launch.preferences.mouse ?? true
    pane = launch.pane.flatMap(PaneName.init) ?? .portfolio
    account.wanted = launch.account
    portfolio = PortfolioPane(launch.preferences)
    guard let page = launch.page else { return }
    if pane == .settings {
      settings.editor.go(toPageNamed: page)
    } else if pane == .workshop {
      workshop.go(toViewNamed: page)
    } else {
      wantPage(page)
    }
  }

  /// The language that the user has chosen; nil leaves it to the workspace.
  public var chosenLanguage: Language? { desk.forcedLanguage }

  public var wording: Wording { desk.wording }

  /// A page of the account or of its plan, whichever has it.
  private mutating func wantPage(_ page: String) {
    let isOfPlan = PlanPages.all.contains { $0.key == page || $0.views.contains { $0.key == page } }
    guard isOfPlan else { return account.wantedPage = page }
    plan.wantedPage = page
    if pane != .plan { pane = .plan }
  }

  /// Shows an account on both of its sides, or none.
  mutating func showAccount(_ id: ID<Account>?) {
    account.show(id)
    plan.show(id)
  }

  func say(_ phrase: some Phrase) -> String { desk.say(phrase) }

  /// Why something that was accepted isn't on disk; nil when all is, or is on its way.
  public var unsavedReason: String? { desk.unsavedReason }
}

extension State {
  /// Makes the dossier of the account shown anew where anything that it tells has changed.
  mutating func refreshDossier() {
    guard pane.isOfAccount, let id = account.id, let workspace = desk.workspace,
      let opened = workspace.opened[id], let digest = workspace.summary(id)
    else { return }
    let key = DossierKey(account: id, revision: workspace.revision, today: desk.moment.today)
    guard key != desk.dossierKey || desk.dossier == nil else { return }
    desk.dossierKey = key
    desk.dossier = Dossier(opened, digest: digest, in: desk.checkContext)
  }

  /// Keeps in memory the account shown, and those with something that isn't on disk.
  mutating func forgetLongUnused() {
    guard let count = desk.workspace?.opened.count, count > OpenWorkspace.mostOpened else { return }
    var needed = Set(desk.saving.pending.keys.compactMap(\.account))
    needed.formUnion(desk.intentions.keys)
    if let id = account.id { needed.insert(id) }
    needed.formUnion(desk.typedDrafts.compactMap(\.document.account))
    desk.workspace?.forgetLongUnused(keeping: needed)
  }
}
