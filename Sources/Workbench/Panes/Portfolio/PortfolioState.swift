import Method
import Phrases
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
  static let commands: [Command] = [
    Command(.openAccount, "enter right l", .portfolio(.open), footer: true, off: nothingSelected),
    Command(.down, "down j", .portfolio(.move(1))),
    Command(.up, "up k", .portfolio(.move(-1))),
    Command(.pageDown, "pgdn ctrl-d", .portfolio(.page(1))),
    Command(.pageUp, "pgup ctrl-u", .portfolio(.page(-1))),
    Command(.first, "home", .portfolio(.first)),
    Command(.last, "end G", .portfolio(.last)),
    Command(.filter, "/", .portfolio(.filter), footer: true),
    Command(.clearFilter, "esc", .portfolio(.clearFilter)) { state in
      state.portfolio.query.isEmpty ? .noFilter : nil
    },
    Command(.sort, "s", .portfolio(.chooseSort), footer: true),
    Command(.reverse, "S", .portfolio(.reverse)),
    Command(.group, "g", .portfolio(.chooseGroup), footer: true),
    Command(.fold, "space left h", .portfolio(.fold)) { state in
      state.portfolio.grouping == .none ? .notAGroup : nil
    },
    Command(.columns, "c", .portfolio(.chooseColumns)),
    Command(.newAccount, "n", .portfolio(.newAccount), footer: true, off: readOnly),
    Command(.rename, "r", .portfolio(.rename), off: notEditable),
    Command(.changeStatus, "t", .portfolio(.changeStatus), off: notEditable),
    Command(.archive, "D", .portfolio(.archive)) { state in
      notEditable(state) ?? (state.selectedAccount?.status == .exited ? .archivedAlready : nil)
    },
    Command(.showArchived, "A", .portfolio(.toggleArchived)),
  ]

  /// While the filter is typed: letters are text.
  static let filterCommands: [Command] = [
    Command(.acceptFilter, "enter", .portfolio(.keepFilter), footer: true),
    Command(.leaveFilter, "esc", .portfolio(.dropFilter), footer: true),
    Command(.down, "down", .portfolio(.move(1)), footer: true),
    Command(.up, "up", .portfolio(.move(-1))),
  ]

  private static let nothingSelected: @Sendable (State) -> OffReason? = { state in
    state.portfolio.selected == nil ? .nothingSelected : nil
  }

  private static let readOnly: @Sendable (State) -> OffReason? = { state in
    state.workspace?.readOnly == nil ? nil : .readOnly
  }

  private static let notEditable: @Sendable (State) -> OffReason? = { state in
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
