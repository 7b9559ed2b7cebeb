import Method
import Widgets

/// The one place where the tables of commands become the program's.
extension Layer {
  /// Each once, in the order of the manual.
  static let all: [Layer] = [
    .welcome, .portfolio, .filter, .account, .grid, .settings, .form, .typing, .writing, .palette,
    .list, .marks, .line, .question, .message, .anyText, .everywhere,
  ]

  static let everywhere = Layer(
    "everywhere", Term("Everywhere", "Partout"), Everywhere.commands.lifted(Action.app))

  static let welcome = Layer(
    "welcome", Term("Welcome", "Accueil"),
    WelcomeState.commands.lifted(Action.welcome)
      + [Everywhere.quit(footer: true)].lifted(Action.app))

  static let portfolio = Layer(
    "portfolio", Term("Portfolio", "Portefeuille"),
    PortfolioState.commands.lifted(Action.portfolio))

  static let filter = Layer(
    "filter", Term("While a filter is typed", "Pendant la frappe d'un filtre"),
    PortfolioState.filterCommands.lifted(Action.portfolio) + whileTyping, rest: .isTypedInALine)

  static let account = Layer(
    "account", Term("Account", "Compte"), AccountState.commands.lifted(Action.account))

  static let grid = Layer(
    "grid", Term("Account: years", "Compte : exercices"),
    FormState.fieldCommands.lifted(Action.form) + GridState.commands.lifted(Action.grid)
      + FormState.moves.lifted(Action.form))

  static let settings = Layer(
    "settings", Term("Settings", "Réglages"), SettingsState.commands.lifted(Action.settings))

  static let form = Layer(
    "form", Term("In a form", "Dans un formulaire"), FormState.commands.lifted(Action.form))

  static let typing = Layer(
    "typing", Term("While a field is typed", "Pendant la frappe d'un champ"),
    FormState.typingCommands.lifted(Action.form) + whileTyping, rest: .isTypedInALine)

  static let writing = Layer(
    "writing", Term("While a text is written", "Pendant l'écriture d'un texte"),
    FormState.writingCommands.lifted(Action.form) + whileTyping, rest: .isTypedInAText)

  static let palette = Layer(
    "palette", Term("In the commands and the help", "Dans les commandes et l'aide"),
    Overlay.paletteCommands.lifted(Action.overlay) + whileChoosing, rest: .isTypedInALine)

  static let list = Layer(
    "list", Term("In a list to choose from", "Dans une liste où choisir"),
    Overlay.listCommands.lifted(Action.overlay) + whileChoosing, rest: .isTypedInALine)

  static let marks = Layer(
    "marks", Term("In a list to mark", "Dans une liste à cocher"),
    Overlay.markCommands.lifted(Action.overlay) + whileChoosing, rest: .isTypedInALine)

  static let line = Layer(
    "line", Term("When a line is asked for", "Quand une ligne est demandée"),
    Overlay.lineCommands.lifted(Action.overlay) + whileChoosing, rest: .isTypedInALine)

  static let question = Layer(
    "question", Term("When a question is asked", "Quand une question est posée"),
    Overlay.questionCommands.lifted(Action.overlay) + whileAsked, rest: .isLost)

  static let message = Layer(
    "message", Term("In a text to read", "Dans un texte à lire"),
    Overlay.messageCommands.lifted(Action.overlay) + whileAsked, rest: .isLost)

  /// What any text being typed makes of keys: it hears those that no row takes.
  static let anyText = Layer(
    "text", Term("In any text being typed", "Dans tout texte en cours de frappe"),
    TextCommand.allCases.map(\.row).lifted(Action.type), rest: .isTypedInAText)

  private static let whileTyping = Everywhere.whileTyping.lifted(Action.app)
  private static let whileChoosing = Everywhere.whileChoosing.lifted(Action.app)
  private static let whileAsked = Everywhere.whileAsked.lifted(Action.app)
}

extension State {
  /// What hears keys now: the last one first.
  var layers: [Layer] { [.everywhere] + paneLayers + overlays.map(\.layer) }

  private var paneLayers: [Layer] {
    guard workspace != nil else { return [.welcome] }
    return switch pane {
    case .portfolio: portfolio.filter == nil ? [.portfolio] : [.portfolio, .filter]
    case .account: [.account, isInGrid ? .grid : .form] + form.typingLayers
    case .settings: [.settings, .form] + form.typingLayers
    }
  }
}

extension FormState {
  fileprivate var typingLayers: [Layer] {
    switch edit?.input {
    case .line: [.typing]
    case .text: [.writing]
    case nil: []
    }
  }
}

extension Overlay {
  fileprivate var layer: Layer {
    switch self {
    case .palette: .palette
    case .choose(let chooser): chooser.list.isMultiple ? .marks : .list
    case .prompt: .line
    case .confirm: .question
    case .message: .message
    }
  }
}
