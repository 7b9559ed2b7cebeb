import Phrases
import Terminal
import Widgets

/// One thing that the user can do: its keys, its name, what it does, and why it can't be done now.
///
/// The footer, the help, the palette, docs/keys.md and the tests read these rows; no key is compared
/// anywhere else.
struct Command: Sendable {
  let name: CommandName
  /// The keys as the row writes them: a word that names no key is found by the tests.
  let keyText: String
  /// The first is the one shown.
  let keys: [Key]
  let action: Action
  /// Whether the footer may show it: the most useful first.
  let isInFooter: Bool
  /// The reason why it is off now; nil when it can be done.
  let off: @Sendable (State) -> OffReason?

  /// A row of the table that the texts being typed read.
  init(_ command: TextCommand) {
    name = command.name
    keyText = command.keys.map(\.text).joined(separator: " ")
    keys = command.keys
    action = .type(command.keys[0])
    isInFooter = false
    off = { _ in nil }
  }

  init(
    _ name: CommandName, _ keys: String, _ action: Action, footer: Bool = false,
    off: @escaping @Sendable (State) -> OffReason? = { _ in nil }
  ) {
    self.name = name
    keyText = keys
    self.keys = keys.split(separator: " ").compactMap { Key(String($0)) }
    self.action = action
    self.isInFooter = footer
    self.off = off
  }

  /// The sign of the key that is shown for it.
  var glyph: String { keys.first?.glyph ?? "" }

  /// The signs of its first two keys, or of the first alone where there is no room for both.
  func glyphs(width: Int) -> String {
    let both = keys.prefix(2).map(\.glyph).joined(separator: " ")
    return Glyphs.width(of: both) <= width ? both : Glyphs.cut(glyph, to: width)
  }

  /// The sign of the key of the first row that has this name, for a sentence that speaks of it.
  static func glyph(_ name: CommandName) -> String { glyphs[name] ?? "" }

  private static let glyphs = Dictionary(
    Context.allCases.flatMap(CommandTable.rows).map { ($0.name, $0.glyph) },
    uniquingKeysWith: { first, _ in first })
}

/// Where one is: what decides which commands apply.
enum Context: Hashable, Sendable, CaseIterable {
  case welcome, portfolio, filter, form, grid, settings
  /// A line, a number or a day is being typed in place.
  case typing
  /// A text of several lines is being typed in place.
  case writing
  /// What lies over a pane: the commands or the help; a list to choose one or several from; a line
  /// that is asked for; a question; a text to read.
  case palette, list, marks, line, question, message

  /// Letters are text here, and only rows of this context's own table are heard first.
  var isTyping: Bool {
    switch self {
    case .filter, .typing, .writing, .palette, .list, .marks, .line: true
    case .welcome, .portfolio, .form, .grid, .settings, .question, .message: false
    }
  }
}

/// What the user did, by pane.
enum Action: Hashable, Sendable {
  case app(AppAction)
  case welcome(WelcomeAction)
  case portfolio(PortfolioAction)
  case account(AccountAction)
  case form(FormAction)
  case grid(GridAction)
  case overlay(OverlayAction)
  /// A key for the text that is being typed.
  case type(Key)
}

/// Actions that exist everywhere.
enum AppAction: Hashable, Sendable {
  case openPalette, openHelp, undo, redo, quit, suspend, refresh, stopReading
  case goTo(PaneName)
  case nextPane, previousPane
  case chooseTheme, chooseLanguage, toggleMouse, repaint
  case showUnreadable, showDrafts
}

enum CommandTable {
  /// The rows that apply in a context, its own first.
  static func rows(in context: Context) -> [Command] {
    own(in: context) + (hearsGlobal(context) ? global : [])
  }

  /// What a key does in a context; nil where it is no command.
  static func command(of key: Key, in context: Context) -> Command? {
    rows(in: context).first { $0.keys.contains(key) }
  }

  /// Without those that apply everywhere.
  static func own(in context: Context) -> [Command] {
    switch context {
    case .welcome: WelcomeState.commands
    case .portfolio: PortfolioState.commands
    case .filter: PortfolioState.filterCommands + helpInFooter + whileTyping
    case .form: FormState.commands + AccountState.commands
    case .grid: GridState.commands + AccountState.commands
    case .settings: FormState.commands + SettingsState.commands
    case .typing: FormState.typingCommands + helpInFooter + whileTyping
    case .writing: FormState.writingCommands + helpInFooter + whileTyping
    case .palette: Overlay.paletteCommands + help + whileTyping
    case .list: Overlay.listCommands + help + whileTyping
    case .marks: Overlay.markCommands + help + whileTyping
    case .line: Overlay.lineCommands + help + whileTyping
    case .question: Overlay.questionCommands + help + whileTyping + [suspend]
    case .message: Overlay.messageCommands + help + whileTyping + [suspend]
    }
  }

  private static func hearsGlobal(_ context: Context) -> Bool {
    switch context {
    case .welcome, .portfolio, .form, .grid, .settings: true
    case .filter, .typing, .writing, .palette, .list, .marks, .line, .question, .message: false
    }
  }

  /// What is heard even where letters are text, or where only an answer is awaited.
  private static let whileTyping: [Command] = [
    Command(.repaint, "ctrl-l", .app(.repaint))
  ]

  private static let help: [Command] = [Command(.help, "f1", .app(.openHelp))]

  private static let helpInFooter: [Command] = [
    Command(.help, "f1", .app(.openHelp), footer: true)
  ]

  /// What keys do in any text being typed: the text itself hears those that no row takes.
  static let inText: [Command] = TextCommand.allCases.map { Command($0) }

  /// Those that the text being typed in a context hears, for the help.
  static func typed(in context: Context) -> [Command] {
    guard context.isTyping else { return [] }
    let taken = Set(own(in: context).flatMap(\.keys))
    return zip(TextCommand.allCases, inText)
      .filter { context == .writing || !$0.0.needsSeveralLines }
      .map { $0.1 }.filter { taken.isDisjoint(with: $0.keys) }
  }

  /// Everywhere but in a text, where the key is undo.
  private static let suspend = Command(.suspend, "ctrl-z", .app(.suspend))

  static let global: [Command] = [
    Command(.stopReading, "ctrl-g", .app(.stopReading), footer: true) { state in
      if case .reading = state.opening { nil } else { .notReading }
    },
    Command(.undo, "u", .app(.undo), footer: true) { state in
      state.history.done.isEmpty ? .nothingToUndo : nil
    },
    Command(.redo, "U ctrl-r", .app(.redo)) { state in
      state.history.undone.isEmpty ? .nothingToRedo : nil
    },
    Command(.commands, ":", .app(.openPalette), footer: true),
    Command(.help, "? f1", .app(.openHelp), footer: true),
    Command(.nextPane, "tab", .app(.nextPane), off: withoutWorkspace),
    Command(.previousPane, "shift-tab", .app(.previousPane), off: withoutWorkspace),
    Command(.goToPortfolio, "alt-1", .app(.goTo(.portfolio)), off: withoutWorkspace),
    Command(.goToAccount, "alt-2", .app(.goTo(.account)), off: withoutWorkspace),
    Command(.goToSettings, "alt-3", .app(.goTo(.settings)), off: withoutWorkspace),
    Command(.theme, "T", .app(.chooseTheme)),
    Command(.language, "L", .app(.chooseLanguage)),
    Command(.mouse, "M", .app(.toggleMouse)),
    Command(.refresh, "R f5", .app(.refresh), off: withoutWorkspace),
    Command(.unreadable, "X", .app(.showUnreadable)) { state in
      state.workspace?.unreadable.isEmpty ?? true ? .nothingUnreadable : nil
    },
    Command(.drafts, "W", .app(.showDrafts)) { state in
      state.workspace?.drafts.isEmpty ?? true ? .noDrafts : nil
    },
    Command(.repaint, "ctrl-l", .app(.repaint)),
    suspend,
    Command(.quit, "q", .app(.quit)),
  ]

  static let withoutWorkspace: @Sendable (State) -> OffReason? = { state in
    state.workspace == nil ? .noWorkspace : nil
  }
}
