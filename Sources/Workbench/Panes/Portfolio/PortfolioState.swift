import Method
import Terminal
import Widgets

/// The table of all accounts.
///
/// Its rows are arranged once for each change of what they depend on, so that moving the selection
/// costs the same for ten accounts and for ten thousand.
struct PortfolioState: Sendable {
  var selected: RowName? {
    didSet { clickedTop = nil }
  }
  /// The first row in sight when a click selected: what one clicks on stays under the pointer.
  var clickedTop: Int?
  var sort = PortfolioSort(column: .revenue, ascending: false)
  var grouping = Grouping.segment
  var columns = PortfolioColumn.standard
  var folded: Set<String> = []
  var showsArchived = false
  /// The field in which the filter is typed; nil while it isn't.
  var filter: TextField?
  /// What the rows are filtered by, typed or kept.
  var query = ""
  /// What the filter looks through, made when one is first typed.
  var filterTexts: FilterTexts?
  var rows: [PortfolioRow] = []
  var totals = PortfolioTotals()
  /// Where the selected row was when it was last moved to or arranged: spares a search a key.
  var lastPlace = 0

  /// What the user chose in earlier sittings.
  mutating func take(_ preferences: Preferences) {
    columns = PortfolioColumn.chosen(preferences.columns)
    if let column = preferences.sort.flatMap({ PortfolioColumn($0) }) {
      sort = PortfolioSort(
        column: column, ascending: preferences.ascends ?? column.beginsAscending)
    }
    if let chosen = preferences.group.flatMap(Grouping.init) { grouping = chosen }
  }
}

/// What one row is, whatever its place.
enum RowName: Hashable, Sendable {
  case group(String)
  case account(ID<Account>)
  case unreadable(String)
}

struct PortfolioSort: Hashable, Sendable {
  var column: PortfolioColumn
  var ascending: Bool
}

enum Grouping: String, CaseIterable, Hashable, Sendable {
  case segment, status, manager, none
}

enum PortfolioRow: Hashable, Sendable {
  case group(GroupHead)
  /// The account's place in the workspace's list.
  case account(Int)
  case unreadable(UnreadableFile)
  /// Air between groups, where there is room for it.
  case gap
}

struct GroupHead: Hashable, Sendable {
  let key: String
  let title: String
  let ink: Ink
  let count: Int
  let revenue: Amount
}

/// What the heading of the table tells of the rows shown.
struct PortfolioTotals: Hashable, Sendable {
  var keyAccounts = 0
  var candidates = 0
  var prospects = 0
  var shown = 0
  var revenue = Amount.zero
  var whole = PortfolioWhole()
}

/// What is told of all accounts, filtered out or not.
struct PortfolioWhole: Hashable, Sendable {
  /// The revision of the workspace that it is told of.
  var revision = -1
  var count = 0
  /// Of all accounts: it gives the columns of money their unit.
  var largestRevenue = Amount.zero
  /// Of the managed accounts: what shares are of.
  var managedRevenue = Amount.zero
  var concentration: Concentration?
}

enum PortfolioAction: Hashable, Sendable {
  case move(Int), page(Int), first, last
  case open, filter, clearFilter, keepFilter, dropFilter
  case chooseSort, reverse, chooseGroup, chooseColumns, fold
  case newAccount, rename, changeStatus, archive, toggleArchived
}

extension PortfolioState {
  static let commands: [Command<State, PortfolioAction>] = moves + filterings + arrangements + edits

  private static let moves: [Command<State, PortfolioAction>] = [
    Command(
      "enter right l", .open, Term("open", "ouvrir"),
      help: Term("opens the account, or folds the group", "ouvre le compte, ou plie le groupe"),
      footer: true, off: unselected),
    .down("down j", .move(1)),
    .up("up k", .move(-1)),
    .pageDown("pgdn ctrl-d", .page(1)),
    .pageUp("pgup ctrl-u", .page(-1)),
    .first("home", .first),
    .last("end G", .last),
  ]

  private static let filterings: [Command<State, PortfolioAction>] = [
    Command(
      "/", .filter, Term("filter", "filtrer"),
      help: Term("shows only what matches as you type", "ne montre que ce qui correspond"),
      words: Term("search find look for", "chercher rechercher trouver"), footer: true),
    Command(
      "esc", .clearFilter, Term("clear the filter", "effacer le filtre"),
      help: Term("shows all accounts again", "montre de nouveau tous les comptes")
    ) { state in
      guard state.portfolio.query.isEmpty else { return nil }
      return Term("There is no filter.", "Il n'y a pas de filtre.")
    },
  ]

  private static let arrangements: [Command<State, PortfolioAction>] = [
    Command(
      "s", .chooseSort, Term("sort", "trier"),
      help: Term("chooses the column to sort by", "choisit la colonne de tri"),
      words: Term("order rank", "classer ordonner"), footer: true),
    Command(
      "S", .reverse, Term("reverse the order", "inverser l'ordre"),
      help: Term("turns the order around", "renverse l'ordre")),
    Command(
      "g", .chooseGroup, Term("group", "grouper"),
      help: Term("by segment, status, manager, or not", "par segment, statut, responsable, ou non"),
      footer: true),
    Command(
      "space left h", .fold, Term("fold", "plier"),
      help: Term("folds or opens the group", "plie ou déplie le groupe")
    ) { state in
      guard state.portfolio.grouping == .none else { return nil }
      return Term("Group the accounts first.", "Groupez d'abord les comptes.")
    },
    Command(
      "c", .chooseColumns, Term("columns", "colonnes"),
      help: Term("chooses what the table shows", "choisit ce que montre le tableau"),
      words: Term("fields show hide", "champs afficher masquer")),
  ]

  private static let edits: [Command<State, PortfolioAction>] = [
    Command(
      "n", .newAccount, Term("new", "nouveau"), help: Term("adds an account", "ajoute un compte"),
      words: Term("add create customer client", "ajouter créer client"), footer: true,
      off: readOnly),
    Command(
      "r", .rename, Term("rename", "renommer"),
      help: Term("changes the account's name", "change le nom du compte"),
      words: Term("change name", "changer nom"), off: notEditable),
    Command(
      "t", .changeStatus, Term("status", "statut"),
      help: Term("key account, candidate, watch…", "compte clé, candidat, surveillance…"),
      words: Term(
        "key watch leaving candidate prospect", "clé surveillance sortie candidat prospect"),
      off: notEditable),
    Command(
      "D", .archive, Term("archive", "archiver"),
      help: Term("takes it out of the programme", "le sort du programme"),
      words: Term("delete remove exit", "supprimer effacer enlever")
    ) { state in
      if let reason = notEditable(state) { return reason }
      guard state.selectedAccount?.status == .exited else { return nil }
      return Term("It is archived already.", "Il est déjà archivé.")
    },
    Command(
      "A", .toggleArchived, Term("archived accounts", "comptes archivés"),
      help: Term("shows or hides them", "les montre ou les cache"),
      words: Term("deleted removed exited", "supprimés effacés sortis")),
  ]

  /// While the filter is typed: letters are text.
  static let filterCommands: [Command<State, PortfolioAction>] = [
    Command(
      "enter", .keepFilter, Term("keep", "garder"),
      help: Term("keeps the filter, back to the table", "garde le filtre, retour au tableau"),
      footer: true),
    Command(
      "esc", .dropFilter, Term("clear", "effacer"),
      help: Term("shows all accounts again", "montre de nouveau tous les comptes"), footer: true),
    .down("down", .move(1), footer: true),
    .up("up", .move(-1)),
  ]

  private static let unselected: @Sendable (State) -> Term? = { state in
    state.portfolio.selected == nil ? .nothingSelected : nil
  }

  private static let readOnly: @Sendable (State) -> Term? = { state in
    state.workspace?.readOnly == nil ? nil : .readOnly
  }

  private static let notEditable: @Sendable (State) -> Term? = { state in
    readOnly(state) ?? (state.selectedAccount == nil ? .nothingSelected : nil)
  }
}

extension State {
  /// The account selected in the portfolio.
  var selectedAccount: Digest? {
    guard case .account(let id) = portfolio.selected else { return nil }
    return workspace?.summary(id)
  }
}
