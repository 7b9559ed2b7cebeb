import Method
import Widgets

/// The one place where the tables of commands become the program's.
extension Layer {
  /// Each once, in the order of the manual.
  static let all: [Layer] = [
    .welcome, .portfolio, .heat, .filter, .ofAccount, .account, .plan, .agenda, .agendaFilter,
    .sweep, .workshop, .filling, .round, .looking,
    .settings, .pages, .form, .table, .figure,
    .narrowed,
    .action, .level, .blank, .typing, .cell, .writing, .search, .palette, .list, .marks, .line,
    .question,
    .message,
    .anyText, .everywhere,
  ]

  static let everywhere = Layer(
    "everywhere", Term("Everywhere", "Partout"), lifted(Everywhere.commands))

  static let welcome = Layer(
    "welcome", Term("Welcome", "Accueil"),
    WelcomePane.commands.map { $0.lifted(Action.welcome, \.state.desk) }
      + lifted([Everywhere.quit(footer: true)]))

  static let portfolio = Layer(
    "portfolio", Term("Portfolio", "Portefeuille"),
    PortfolioPane.commands.map { $0.lifted(Action.portfolio, \.portfolio) })

  static let heat = Layer(
    "heat", Term("On the heat map", "Sur la carte de chaleur"),
    PortfolioPane.heatCommands.map { $0.lifted(Action.portfolio, \.portfolio) })

  static let filter = Layer(
    "filter", Term("While a filter is typed", "Pendant la frappe d’un filtre"),
    PortfolioPane.filterCommands.map { $0.lifted(Action.portfolio, \.portfolio) }
      + whileTyping, rest: .isTypedInALine)

  static let ofAccount = Layer(
    "of-account", Term("On the pages of an account", "Sur les pages d’un compte"),
    AccountPane.commands.map { $0.lifted(Action.account, \.state.account) })

  static let account = Layer(
    "account", Term("Account", "Compte"),
    AccountPane.accountCommands.map { $0.lifted(Action.account, \.editor) })

  static let plan = Layer(
    "plan", Term("Plan", "Plan"),
    (AccountPane.planCommands + [AccountPane.reportCommand])
      .map { $0.lifted({ .account(.plan($0)) }, \.editor) })

  static let agenda = Layer(
    "agenda", Term("Agenda", "Agenda"),
    AgendaPane.commands.map { $0.lifted(Action.agenda, \.agenda) })

  static let agendaFilter = Layer(
    "agenda-filter", Term("While the agenda is filtered", "Pendant le filtrage de l’agenda"),
    AgendaPane.filterCommands.map { $0.lifted(Action.agenda, \.agenda) } + whileTyping,
    rest: .isTypedInALine)

  static let sweep = Layer(
    "sweep", Term("In the sweep", "Pendant le balayage"),
    AgendaPane.sweepCommands.map { $0.lifted(Action.agenda, \.agenda) })

  static let action = Layer(
    "action", Term("On an action", "Sur une action"),
    AccountPane.actionCommands.map { $0.lifted({ .account(.plan($0)) }, \.editor) })

  static let settings = Layer(
    "settings", Term("Settings", "Réglages"),
    SettingsPane.commands.map { $0.lifted(Action.settings, \.state.settings) })

  static let workshop = Layer(
    "workshop", Term("Workshop", "Atelier"),
    WorkshopPane.commands.map { $0.lifted(Action.workshop, \.workshop) })

  static let filling = Layer(
    "filling", Term("On cells that digits fill", "Sur des cases que remplissent les chiffres"),
    WorkshopPane.fillCommands.map { $0.lifted(Action.workshop, \.workshop) })

  static let round = Layer(
    "round", Term("In a sitting", "Dans une séance"),
    WorkshopPane.roundCommands.map { $0.lifted(Action.workshop, \.workshop) })

  static let looking = Layer(
    "looking", Term("While a picture is filtered", "Pendant le filtrage d’une image"),
    WorkshopPane.filterCommands.map { $0.lifted(Action.workshop, \.workshop) } + whileTyping,
    rest: .isTypedInALine)

  static let pages = Layer(
    "pages", Term("Among pages", "Entre les pages"), lifted(Editor.pageCommands))

  static let form = Layer(
    "form", Term("In a form", "Dans un formulaire"), lifted(Editor.formCommands))

  static let table = Layer(
    "table", Term("In a table", "Dans un tableau"), lifted(Editor.tableCommands))

  static let figure = Layer(
    "figure", Term("In a picture", "Dans une image"), lifted(Editor.figureCommands))

  static let narrowed = Layer(
    "narrowed", Term("In a filtered table", "Dans un tableau filtré"),
    lifted(Editor.narrowedCommands))

  static let level = Layer(
    "level", Term("Inside a record or a list", "Dans une fiche ou une liste"),
    lifted(Editor.levelCommands))

  /// Where a person expects to type.
  static let blank = Layer(
    "blank", Term("On an empty field of words", "Sur un champ de mots vide"),
    lifted(Everywhere.onBlankField), rest: .isBegunByLetters)

  static let typing = Layer(
    "typing", Term("While a field is typed", "Pendant la frappe d’un champ"),
    lifted(Editor.typingCommands) + whileTyping, rest: .isTypedInALine)

  static let cell = Layer(
    "cell", Term("While a number is typed in a table", "Pendant la frappe d’un nombre en tableau"),
    lifted(Editor.cellCommands + Editor.typingCommands) + whileTyping, rest: .isTypedInALine)

  static let writing = Layer(
    "writing", Term("While a text is written", "Pendant l’écriture d’un texte"),
    lifted(Editor.writingCommands) + whileTyping, rest: .isTypedInAText)

  static let search = Layer(
    "search", Term("While a table is filtered", "Pendant le filtrage d’un tableau"),
    lifted(Editor.filterCommands) + whileTyping, rest: .isTypedInALine)

  static let palette = Layer(
    "palette", Term("In the commands and the help", "Dans les commandes et l’aide"),
    lifted(Overlay.paletteCommands) + whileChoosing, rest: .isTypedInALine)

  static let list = Layer(
    "list", Term("In a list to choose from", "Dans une liste où choisir"),
    lifted(Overlay.listCommands) + whileChoosing, rest: .isTypedInALine)

  static let marks = Layer(
    "marks", Term("In a list to mark", "Dans une liste à cocher"),
    lifted(Overlay.markCommands) + whileChoosing, rest: .isTypedInALine)

  static let line = Layer(
    "line", Term("When a line is asked for", "Quand une ligne est demandée"),
    lifted(Overlay.lineCommands) + whileChoosing, rest: .isTypedInALine)

  static let question = Layer(
    "question", Term("When a question is asked", "Quand une question est posée"),
    lifted(Overlay.questionCommands) + whileAsked, rest: .isLost)

  static let message = Layer(
    "message", Term("In a text to read", "Dans un texte à lire"),
    lifted(Overlay.messageCommands) + whileAsked, rest: .isLost)

  /// What any text being typed makes of keys: it hears those that no row takes.
  static let anyText = Layer(
    "text", Term("In any text being typed", "Dans tout texte en cours de frappe"),
    TextCommand.allCases.map { $0.row.lifted(Action.type) { _ in } }, rest: .isTypedInAText)

  private static let whileTyping = lifted(Everywhere.whileTyping)
  private static let whileChoosing = lifted(Everywhere.whileChoosing)
  private static let whileAsked = lifted(Everywhere.whileAsked)

  private static func lifted(_ rows: [Command<State, AppAction>]) -> [ProgramCommand] {
    rows.map { $0.lifted(Action.app, \.state) }
  }

  private static func lifted(_ rows: [Editor.Row]) -> [ProgramCommand] {
    rows.map { $0.lifted(Action.editor, \.editor) }
  }

  private static func lifted(_ rows: [Command<Desk, OverlayAction>]) -> [ProgramCommand] {
    rows.map { $0.lifted(Action.overlay, \.state.desk) }
  }
}

extension State {
  /// What hears keys now: the last one first.
  var layers: [Layer] { layersBelow + desk.overlays.map(\.layer) }

  /// Those below what lies over the pane.
  var layersBelow: [Layer] { [.everywhere] + paneLayers }

  var editorSight: EditorSight { EditorSight(editor: editor ?? account.editor, desk: desk) }
}

/// What the rows of commands see, made once for all of them.
final class Sight {
  let state: State
  let editor: EditorSight
  let portfolio: PortfolioSight
  let workshop: WorkshopSight
  let agenda: AgendaSight

  init(_ state: State) {
    workshop = WorkshopSight(pane: state.workshop, desk: state.desk)
    agenda = AgendaSight(pane: state.agenda, desk: state.desk)
    self.state = state
    editor = state.editorSight
    portfolio = PortfolioSight(pane: state.portfolio, desk: state.desk)
  }
}

extension PortfolioPane {
  var layers: [Layer] {
    [isHeatMap ? .heat : .portfolio] + (filter == nil ? [] : [.filter])
  }
}

extension AccountPane {
  /// On an action its own keys come before those of the board that it is drawn on.
  func planLayers(_ desk: Desk) -> [Layer] {
    [.ofAccount, .plan] + editor.layers(desk) + (isOnAction(desk) ? [.action] : [])
  }
}

extension WorkshopPane {
  func layers(_ desk: Desk) -> [Layer] {
    guard !isEditing else { return [.round] + editor.layers(desk) }
    return [.workshop] + (view.isFilled ? [.filling] : []) + (filter == nil ? [] : [.looking])
  }
}

extension Editor {
  func layers(_ desk: Desk) -> [Layer] {
    let isTable = document.map { desk.isLoaded($0) } == true && showsRecords
    var layers: [Layer] = pages.count > 1 ? [.pages] : []
    let isPicture = pageView?.isPicture == true && isTable
    layers.append(isPicture ? .figure : isTable ? .table : .form)
    if isBelowPage { layers.append(.level) }
    if !level.query.isEmpty { layers.append(.narrowed) }
    if level.filter != nil { layers.append(.search) }
    switch edit?.input {
    case .line: layers.append(isTable && edit?.info.kind.isNumeric == true ? .cell : .typing)
    case .text: layers.append(.writing)
    case nil:
      if isOnBlankField { layers.append(.blank) }
    }
    return layers
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
