import Method
import Terminal

/// A form over the fields of a record: which row is focused, and what is being typed in it.
///
/// It holds no field: the rows are made from the record's table whenever they are needed.
struct FormState: Sendable {
  /// Nil is the first row.
  var focus: FormPlace? {
    didSet { clickedOffset = nil }
  }
  /// The first line in sight when a click put the focus where it is: it stays under the pointer.
  var clickedOffset: Int?
  var edit: FieldEdit?
}

/// A row of a form on which the focus can rest.
enum FormPlace: Hashable, Sendable {
  case field(FieldPath)
  /// The row of a list itself, from which the first item is added.
  case list(FieldPath)

  var path: FieldPath {
    switch self {
    case .field(let path), .list(let path): path
    }
  }

  var isList: Bool {
    switch self {
    case .field: false
    case .list: true
    }
  }
}

enum FormAction: Hashable, Sendable {
  case move(Int), page(Int), first, last
  case edit, accept, giveUp, next, previous, openEditor
  case copy, empty
  case addItem, removeItem, moveItem(Int)
  case less, more
}

extension FormState {
  static let commands = fieldCommands + itemCommands + moves + levelCommands

  /// What can be done with any single field, in a form or in a grid.
  static let fieldCommands: [Command<State, FormAction>] = [
    Command(
      "enter", .edit, Term("edit", "modifier"),
      help: Term("edits the field in place", "modifie le champ sur place"), footer: true,
      off: editOff),
    editor("e", off: textOff),
    Command(
      "y", .copy, Term("copy", "copier"),
      help: Term("sends the value to the clipboard", "envoie la valeur au presse-papiers"),
      words: Term("clipboard yank", "presse-papiers"), off: emptyOff),
    Command(
      "del backspace", .empty, Term("empty", "vider"),
      help: Term("leaves the field empty", "vide le champ"),
      words: Term("clear delete erase", "effacer supprimer")
    ) { state in
      editOff(state) ?? emptyOff(state)
    },
  ]

  private static let itemCommands: [Command<State, FormAction>] = [
    Command(
      "o", .addItem, Term("add", "ajouter"),
      help: Term("adds one to the list", "en ajoute un à la liste"),
      words: Term("new create", "nouveau créer"), footer: true, off: listOff),
    Command(
      "D", .removeItem, Term("remove", "supprimer"),
      help: Term("takes it off the list", "le retire de la liste"),
      words: Term("delete erase", "effacer enlever"), off: itemOff),
    Command(
      "J", .moveItem(1), Term("move down", "déplacer en bas"),
      help: Term("moves it down the list", "le descend dans la liste"), off: itemOff),
    Command(
      "K", .moveItem(-1), Term("move up", "déplacer en haut"),
      help: Term("moves it up the list", "le monte dans la liste"), off: itemOff),
  ]

  /// In a form or in a grid.
  static let moves: [Command<State, FormAction>] = [
    .down("down j", .move(1)),
    .up("up k", .move(-1)),
    .pageDown("pgdn ctrl-d", .page(1)),
    .pageUp("pgup ctrl-u", .page(-1)),
    .first("home g", .first),
    .last("end G", .last),
  ]

  private static let levelCommands: [Command<State, FormAction>] = [
    Command(
      "left h", .less, Term("less", "moins"), help: Term("one level less", "un niveau de moins"),
      off: levelOff),
    Command(
      "right l", .more, Term("more", "plus"), help: Term("one level more", "un niveau de plus"),
      off: levelOff),
  ]

  /// While a line, a number or a day is typed: letters are text.
  static let typingCommands: [Command<State, FormAction>] =
    [
      Command(
        "enter", .accept, Term("accept", "valider"),
        help: Term("takes what is typed", "prend ce qui est tapé"), footer: true),
      Command(
        "esc", .giveUp, Term("give up", "renoncer"),
        help: Term("leaves the field as it was", "laisse le champ tel qu'il était"), footer: true),
    ] + neighbours + [editor("ctrl-o", off: textOff)]

  /// While a text of several lines is typed: Enter begins a line.
  static let writingCommands: [Command<State, FormAction>] =
    [
      Command(
        "ctrl-s", .accept, Term("accept", "valider"),
        help: Term("takes the text", "prend le texte"),
        footer: true),
      Command(
        "esc", .giveUp, Term("give up", "renoncer"),
        help: Term("leaves the text as it was", "laisse le texte tel qu'il était"), footer: true),
    ] + neighbours + [editor("ctrl-o", footer: true)]

  private static let neighbours: [Command<State, FormAction>] = [
    Command(
      "tab", .next, Term("next", "suivant"),
      help: Term("takes it and opens the next field", "le prend et ouvre le champ suivant"),
      footer: true),
    Command(
      "shift-tab", .previous, Term("previous", "précédent"),
      help: Term("takes it and opens the field before", "le prend et ouvre le champ précédent")),
  ]

  private static func editor(
    _ keys: String, footer: Bool = false,
    off: @escaping @Sendable (State) -> Term? = { _ in nil }
  ) -> Command<State, FormAction> {
    Command(
      keys, .openEditor, Term("editor", "éditeur"),
      help: Term("opens the text in your editor", "ouvre le texte dans votre éditeur"),
      words: Term("write long text vim emacs", "écrire long texte vim emacs"), footer: footer,
      off: off)
  }

  static let readOnlyOff: @Sendable (State) -> Term? = { state in
    if state.workspace == nil { return .noWorkspace }
    if state.workspace?.readOnly != nil { return .readOnly }
    guard state.readOnlyReason(of: state.editedTarget) != nil else { return nil }
    return Term("This account can only be read here.", "Ce compte ne peut qu'être lu ici.")
  }

  static let editOff: @Sendable (State) -> Term? = { state in
    if let reason = readOnlyOff(state) { return reason }
    guard state.focusedPlace == nil else { return nil }
    guard state.isInGrid, state.gridYear != nil else { return .noAccount }
    return Term(
      "This is computed from the other figures.", "C'est calculé à partir des autres chiffres.")
  }

  private static let textOff: @Sendable (State) -> Term? = { state in
    if let reason = editOff(state) { return reason }
    guard state.focusedField?.info.kind.isText != true else { return nil }
    return Term("Only texts open in an editor.", "Seuls les textes s'ouvrent dans un éditeur.")
  }

  private static let emptyOff: @Sendable (State) -> Term? = { state in
    state.focusedValue == nil ? Term("It is empty already.", "C'est déjà vide.") : nil
  }

  private static let listOff: @Sendable (State) -> Term? = { state in
    readOnlyOff(state) ?? (state.focusedList == nil ? .notInAList : nil)
  }

  private static let itemOff: @Sendable (State) -> Term? = { state in
    readOnlyOff(state) ?? (state.focusedItem == nil ? .notInAList : nil)
  }

  private static let levelOff: @Sendable (State) -> Term? = { state in
    if let reason = readOnlyOff(state) { return reason }
    guard state.focusedScale == nil else { return nil }
    return Term("Only levels go up and down.", "Seuls les niveaux montent et descendent.")
  }
}
