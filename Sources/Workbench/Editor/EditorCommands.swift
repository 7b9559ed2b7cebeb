import Figures
import Method
import Terminal

enum EditorAction: Hashable, Sendable {
  case move(Move)
  case open, accept, giveUp, next, previous, step(Step), change, openEditor
  case copy, empty
  case add, remove, moveItem(Int)
  case less, more
  case back, page(Int), nextPage, previousPage, choosePage, turnView, chooseView
  case openRecord, soWhat
  case push(Direction), fold
  case sort, reverse, filter, keepFilter, dropFilter, clearFilter
}

/// The tables of the editor's commands.
extension Editor {
  typealias Row = Command<EditorSight, EditorAction>

  /// What can be done with any single field.
  static let fieldCommands: [Row] =
    [
      Command(
        "enter", .open, Term("edit", "modifier"),
        help: Term(
          "types in the field, follows the link or goes into the list",
          "tape dans le champ, suit le lien ou entre dans la liste"),
        words: Term("open change write follow", "ouvrir changer écrire suivre"), footer: true,
        off: editOff)
    ] + valueCommands

  private static let valueCommands: [Row] = [
    Command(
      Keys.editor, .change, Term("editor", "éditeur"),
      help: Term(
        "opens the text in your editor, or chooses another link",
        "ouvre le texte dans votre éditeur, ou choisit un autre lien"),
      words: Term("choose vim nano long text", "choisir vim nano texte long"), off: changeOff),
    Command(
      "y", .copy, Term("copy", "copier"),
      help: Term("to the terminal's clipboard", "vers le presse-papiers du terminal"),
      off: emptyOff),
    Command(
      "del backspace", .empty, Term("empty", "vider"),
      help: Term("empties the field", "vide le champ"),
      words: Term("delete erase clear", "supprimer effacer")
    ) { editOff($0) ?? emptyOff($0) },
  ]

  static let itemCommands: [Row] = [
    Command(
      Keys.add, .add, Term("add", "ajouter"),
      help: Term("adds one to the list and begins it", "en ajoute un à la liste et le commence"),
      words: Term("new insert create", "nouveau insérer créer"), footer: true, off: listOff),
    Command(
      "f", .openRecord, Term("whole record", "fiche"),
      help: Term("every field of the record", "tous les champs de la fiche"),
      words: Term("form open details", "formulaire ouvrir détails"), off: recordOff),
    Command(
      "w", .soWhat, Term("so what?", "et alors ?"),
      help: Term(
        "makes a need, a threat or an assumption of it, linked back",
        "en fait un besoin, une menace ou une hypothèse, avec son lien"),
      words: Term(
        "need threat opportunity assumption conclude",
        "besoin menace opportunité hypothèse conclure"),
      off: soWhatOff),
    Command(
      "D", .remove, Term("remove", "supprimer"),
      help: Term("takes it out of the list", "le retire de la liste"),
      words: Term("delete erase", "effacer enlever"), off: itemOff),
    Command(
      "J", .moveItem(1), Term("move down", "déplacer vers le bas"),
      help: Term("one place down in the list", "une place plus bas dans la liste"), off: orderOff),
    Command(
      "K", .moveItem(-1), Term("move up", "déplacer vers le haut"),
      help: Term("one place up in the list", "une place plus haut dans la liste"), off: orderOff),
  ]

  static let moves: [Row] = [
    .down("down j", .move(.rows(1))), .up("up k", .move(.rows(-1))),
    .pageDown("pgdn ctrl-d", .move(.pages(1))), .pageUp("pgup ctrl-u", .move(.pages(-1))),
    .first("home g", .move(.first)), .last("end G", .move(.last)),
  ]

  /// In a form of one record.
  static let formCommands: [Row] =
    fieldCommands + itemCommands + moves + [
      Command(
        "left h", .less, Term("less", "moins"),
        help: Term(
          "a level down; elsewhere the page before", "un niveau de moins ; ailleurs la page avant"),
        off: sidewaysOff),
      Command(
        "right l", .more, Term("more", "plus"),
        help: Term(
          "a level up; elsewhere the page after", "un niveau de plus ; ailleurs la page après"),
        off: sidewaysOff),
    ]

  /// In a table, whose cells are walked.
  static let tableCommands: [Row] =
    fieldCommands + itemCommands + [
      Command(
        "left h", .move(.columns(-1)), Term("left", "gauche"),
        help: Term("one column to the left", "une colonne à gauche")),
      Command(
        "right l", .move(.columns(1)), Term("right", "droite"),
        help: Term("one column to the right", "une colonne à droite")),
    ] + moves + [
      Command(
        "s", .sort, Term("sort", "trier"),
        help: Term("by a column", "selon une colonne"), words: Term("order", "ordonner"),
        off: sortOff),
      Command(
        "S", .reverse, Term("reverse", "inverser"),
        help: Term("turns the order round", "renverse l’ordre"), off: unsortedOff),
      Command(
        "/", .filter, Term("filter", "filtrer"),
        help: Term("shows what matches as you type", "montre ce qui correspond à la frappe"),
        words: Term("search find", "chercher trouver"), off: sortOff),
    ]

  /// In a picture, whose marks are walked.
  static let figureCommands: [Row] =
    [
      Command(
        "enter", .open, Term("open", "ouvrir"),
        help: Term("goes to what is behind the mark", "va à ce qui est derrière la marque"),
        words: Term("record edit details", "fiche modifier détails"), footer: true,
        off: openOff)
    ] + valueCommands + itemCommands + [
      Command(
        "left h", .move(.columns(-1)), Term("left", "gauche"),
        help: Term("to the mark on the left", "à la marque de gauche")),
      Command(
        "right l", .move(.columns(1)), Term("right", "droite"),
        help: Term("to the mark on the right", "à la marque de droite")),
    ] + moves + [
      Command(
        "space", .fold, Term("fold", "replier"),
        help: Term("folds what is below, or shows it", "replie ce qui est dessous, ou le montre"),
        words: Term("hide unfold tree", "cacher déplier arbre"), footer: true, off: foldOff),
      .push("shift-left", .left, Term("push left", "pousser à gauche")),
      .push("shift-right", .right, Term("push", "pousser"), footer: true),
      .push("shift-up", .up, Term("push up", "pousser vers le haut")),
      .push("shift-down", .down, Term("push down", "pousser vers le bas")),
    ]

  /// While a filter narrows a table.
  static let narrowedCommands: [Row] = [
    Command(
      "esc", .clearFilter, Term("show all", "tout montrer"),
      help: Term("shows all rows again", "montre à nouveau toutes les lignes"), footer: true)
  ]

  static let filterCommands: [Row] = [
    Command(
      "enter", .keepFilter, Term("keep", "garder"),
      help: Term("keeps what is found in sight", "garde ce qui est trouvé"), footer: true),
    Command(
      "esc", .dropFilter, Term("show all", "tout montrer"),
      help: Term("shows all rows again", "montre à nouveau toutes les lignes"), footer: true),
    .down("down", .move(.rows(1)), footer: true), .up("up", .move(.rows(-1))),
  ]

  /// Inside a record or a list that was gone into.
  static let levelCommands: [Row] = [
    Command(
      "esc", .back, Term("back", "retour"),
      help: Term("back to where you came from", "retour là d’où vous venez"), footer: true)
  ]

  /// What the row of digits types without Shift on a French keyboard; the sixth is a minus, which
  /// begins a number.
  private static let unshiftedDigits = ["&", "é", "quote", "'", "(", "", "è", "_", "ç", "à"]

  static let pageCommands: [Row] =
    [
      Command(
        "]", .nextPage, Term("next page", "page suivante"),
        help: Term("the page to the right", "la page à droite"), words: Term("tab", "onglet"),
        footer: true),
      Command(
        "[", .previousPage, Term("previous page", "page précédente"),
        help: Term("the page to the left", "la page à gauche"), words: Term("tab", "onglet")),
      Command(
        "p", .choosePage, Term("go to a page", "aller à une page"),
        help: Term("every page by its name", "toutes les pages par leur nom"),
        words: Term("tab jump", "onglet sauter")),
      Command(
        "v", .turnView, Term("view", "vue"),
        help: Term("turns to the next view of the page", "passe à la vue suivante de la page"),
        words: Term("form table picture chart", "formulaire tableau image graphique"),
        footer: true, off: viewOff),
      Command(
        "V", .chooseView, Term("go to a view", "aller à une vue"),
        help: Term("every view of the page by its name", "toutes les vues de la page par leur nom"),
        off: viewsOff),
    ]
    + zip(1...10, unshiftedDigits).map { digit, unshifted in
      Command(
        "\(digit % 10) \(unshifted)", .page(digit - 1), Term("page \(digit)", "page \(digit)"),
        help: Term("the page with that number", "la page de ce numéro"), off: pageOff(digit - 1))
    }
}

extension Command<EditorSight, EditorAction> {
  fileprivate static func push(
    _ key: String, _ direction: Direction, _ name: Term, footer: Bool = false
  ) -> Editor.Row {
    Command(
      key, .push(direction), name,
      help: Term(
        "changes what the place in the picture stands for",
        "change ce que représente la place dans l’image"),
      words: Term("move card raise lower", "déplacer carte monter baisser"), footer: footer,
      off: Editor.pushOff)
  }
}
