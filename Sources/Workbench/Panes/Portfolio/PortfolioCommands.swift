import Method
import Terminal

enum PortfolioAction: Hashable, Sendable {
  case move(Int), page(Int), first, last
  case open, filter, clearFilter, keepFilter, dropFilter
  case chooseSort, reverse, chooseGroup, chooseColumns, fold
  case newAccount, rename, changeStatus, archive, toggleArchived
  case showHeatMap, showTable, showMatrix, showAquarium
  /// Sideways on the heat map.
  case moveColumn(Int)
}

extension PortfolioPane {
  typealias Row = Command<PortfolioSight, PortfolioAction>

  static let commands: [Row] = [open] + moves + [filter, clear] + orders + views + edits

  private static let open = Row(
    "enter right l", .open, Term("open", "ouvrir"),
    help: Term("opens the account, or folds the group", "ouvre le compte, ou plie le groupe"),
    footer: true, off: unselected)

  private static let moves: [Row] = [
    .down("down j", .move(1)),
    .up("up k", .move(-1)),
    .pageDown("pgdn ctrl-d", .page(1)),
    .pageUp("pgup ctrl-u", .page(-1)),
    .first("home", .first),
    .last("end G", .last),
  ]

  private static let filter = Row(
    "/", .filter, Term("filter", "filtrer"),
    help: Term("shows only what matches as you type", "ne montre que ce qui correspond"),
    words: Term("search find look for", "chercher rechercher trouver"), footer: true)

  private static let clear = Row(
    "esc", .clearFilter, Term("clear the filter", "effacer le filtre"),
    help: Term("shows all accounts again", "montre de nouveau tous les comptes")
  ) { sight in
    guard sight.pane.query.isEmpty else { return nil }
    return Term("There is no filter.", "Il n’y a pas de filtre.")
  }

  private static let orders: [Row] = [
    Row(
      "s", .chooseSort, Term("sort", "trier"),
      help: Term("chooses the column to sort by", "choisit la colonne de tri"),
      words: Term("order rank", "classer ordonner"), footer: true),
    Row(
      "S", .reverse, Term("reverse the order", "inverser l’ordre"),
      help: Term("turns the order around", "renverse l’ordre")),
    Row(
      "g", .chooseGroup, Term("group", "grouper"),
      help: Term(
        "by segment, membership, manager, or not",
        "par segment, appartenance, responsable, ou non"),
      footer: true),
  ]

  private static let views: [Row] = [
    Row(
      "space left h", .fold, Term("fold", "plier"),
      help: Term("folds or opens the group", "plie ou déplie le groupe")
    ) { sight in
      guard sight.pane.grouping == .none else { return nil }
      return Term("Group the accounts first.", "Groupez d’abord les comptes.")
    },
    Row(
      "c", .chooseColumns, Term("columns", "colonnes"),
      help: Term("chooses what the table shows", "choisit ce que montre le tableau"),
      words: Term("fields show hide", "champs afficher masquer")),
    Row(
      "v", .showHeatMap, Term("heat map", "carte de chaleur"),
      help: Term(
        "accounts by indicators: where it is warm, where it is cold",
        "comptes par indicateurs : où il fait chaud, où il fait froid"),
      words: Term("view picture levels compare", "vue image niveaux comparer"), off: unselected),
    Row(
      "m", .showMatrix, Term("matrix", "matrice"),
      help: Term(
        "where each account stands, to be projected", "où se tient chaque compte, à projeter"),
      words: Term("segmentation present", "segmentation projeter"), footer: true),
    Row(
      "a", .showAquarium, Term("aquarium", "aquarium"),
      help: Term(
        "the portfolio as fish: what came, grew, and left",
        "le portefeuille en poissons : venus, grossis, partis"), footer: true),
  ]

  private static let edits: [Row] = [
    Row(
      Keys.newAccount, .newAccount, Term("new", "nouveau"),
      help: Term("adds an account", "ajoute un compte"),
      words: Term("add create customer client", "ajouter créer client"), footer: true,
      off: readOnly),
    Row(
      "r", .rename, Term("rename", "renommer"),
      help: Term("changes the account's name", "change le nom du compte"),
      words: Term("change name", "changer nom"), off: notEditable),
    Row(
      "t", .changeStatus, Term("membership", "appartenance"),
      help: Term("key account, candidate, watch…", "compte clé, candidat, surveillance…"),
      words: Term(
        "status key watch leaving candidate prospect",
        "statut clé surveillance sortie candidat prospect"),
      off: notEditable),
    Row(
      "D", .archive, Term("archive", "archiver"),
      help: Term("takes it out of the programme", "le sort du programme"),
      words: Term("delete remove exit", "supprimer effacer enlever")
    ) { sight in
      if let reason = notEditable(sight) { return reason }
      guard sight.pane.account(sight.desk)?.status.isArchived == true else { return nil }
      return Term("It is archived already.", "Il est déjà archivé.")
    },
    Row(
      Keys.archived, .toggleArchived, Term("archived accounts", "comptes archivés"),
      help: Term("shows or hides them", "les montre ou les cache"),
      words: Term("deleted removed exited", "supprimés effacés sortis")),
  ]

  /// While the filter is typed: letters are text.
  static let filterCommands: [Row] = [
    .keepFilter(.keepFilter), .dropFilter(.dropFilter),
    .down("down", .move(1), footer: true),
    .up("up", .move(-1)),
  ]

  /// On the heat map, which is walked sideways too.
  static let heatCommands: [Row] = sideways + moves + [filter] + orders + edits

  private static let sideways: [Row] = [
    Row(
      "enter", .open, Term("open", "ouvrir"),
      help: Term("opens the account", "ouvre le compte"), footer: true, off: unselected),
    Row(
      "esc v", .showTable, Term("table", "tableau"),
      help: Term("back to the table", "retour au tableau"), footer: true),
    Row(
      "right l", .moveColumn(1), Term("right", "droite"),
      help: Term("to the next indicator", "à l’indicateur suivant")),
    Row(
      "left h", .moveColumn(-1), Term("left", "gauche"),
      help: Term("to the indicator before", "à l’indicateur précédent")),
  ]

  private static let unselected: @Sendable (PortfolioSight) -> Term? = { sight in
    sight.pane.selected == nil ? .nothingSelected : nil
  }

  private static let readOnly: @Sendable (PortfolioSight) -> Term? = { sight in
    sight.desk.workspace?.readOnly == nil ? nil : .readOnly
  }

  private static let notEditable: @Sendable (PortfolioSight) -> Term? = { sight in
    readOnly(sight) ?? (sight.pane.account(sight.desk) == nil ? .nothingSelected : nil)
  }
}
