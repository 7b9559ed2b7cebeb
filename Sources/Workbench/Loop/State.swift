public import Method
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
