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

  public init(
    size: Size, moment: Moment, language: Language? = nil, fallbackLanguage: Language = .english,
    theme: String = "dusk", themes: [String] = [], preferences: Preferences = Preferences(),
    seed: UInt64, folder: String? = nil, account: String? = nil, pane: String? = nil
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
  }
}

/// Everything that the program knows and shows.
///
/// A value: each event makes the next one.
public struct State: Sendable {
  var size: Size
  var moment: Moment
  var forcedLanguage: Language?
  var fallbackLanguage: Language
  var theme: String
  var themes: [String]
  var preferences: Preferences
  var usesMouse: Bool
  var ids: IDSource

  /// The workspace that is open, or why there is none.
  var workspace: OpenWorkspace?
  var opening: Opening
  var pane: PaneName
  var welcome = WelcomeState()
  var portfolio = PortfolioState()
  var account = AccountState()
  var settings = SettingsState()
  /// The last one is on top and hears keys first.
  var overlays: [Overlay] = []
  /// Questions that wait until nothing else is asked or typed.
  var questions: [Overlay] = []
  /// Those that were put off: reading anew asks them again.
  var postponed: [Chooser] = []
  var toast: Toast?
  var history = History()
  var saving = Saving()
  /// What is being typed as it was last handed over to be kept.
  var keptDrafts: [Draft] = []
  /// Drafts of earlier sittings whose text has been taken up again and isn't on disk yet.
  var resumed: [Draft] = []
  /// What was last copied or cut, from any field.
  var clipboard = ""
  /// What to do with accounts once they are read.
  var intentions: [ID<Account>: [Intention]] = [:]

  public init(_ launch: Launch) {
    size = launch.size
    moment = launch.moment
    forcedLanguage = launch.language ?? launch.preferences.language
    fallbackLanguage = launch.fallbackLanguage
    theme = launch.theme
    themes = launch.themes
    preferences = launch.preferences
    usesMouse = launch.preferences.mouse ?? true
    ids = IDSource(seed: launch.seed)
    opening = launch.folder.map { Opening.waiting(folder: $0) } ?? .none
    pane = launch.pane.flatMap(PaneName.init) ?? .portfolio
    account.wanted = launch.account
    portfolio.take(launch.preferences)
  }

  /// The language now: chosen, else the workspace's, else the machine's.
  var language: Language {
    forcedLanguage ?? workspace?.settings.language ?? fallbackLanguage
  }

  /// The language that the user has chosen; nil leaves it to the workspace.
  public var chosenLanguage: Language? { forcedLanguage }

  public var wording: Wording {
    Wording(language, currency: workspace?.settings.currency ?? .euro)
  }

  func say(_ phrase: some Phrase) -> String { phrase.said(wording) }
}

/// How far the opening of a workspace has come.
enum Opening: Hashable, Sendable {
  case none
  /// A workspace has been asked for; nil is the demonstration.
  case waiting(folder: String?)
  case reading(done: Int, of: Int)
  case failed(folder: String, reason: String)
  case done
}

/// A short message that goes at the next key.
struct Toast: Hashable, Sendable {
  let text: String
  let isError: Bool
  /// Why nothing was done: neither a success nor something to worry about.
  var isRefusal = false
}
