import Method
import Terminal
import Widgets

/// All accounts: a table of them, or their heat map.
///
/// Its rows are arranged once for each change of what they depend on, so that moving the focus costs
/// the same for ten accounts and for ten thousand.
struct PortfolioPane: Sendable {
  var table = TableState<RowName, PortfolioColumn>()
  var view = PortfolioView.table
  var sort = TableSort(PortfolioColumn.revenue, isAscending: false)
  var grouping = Grouping.segment
  var columns = PortfolioColumn.standard
  var folded: Set<GroupKey> = []
  var showsArchived = false
  /// The field in which the filter is typed; nil while it isn't.
  var filter: TextField?
  /// What the rows are filtered by, typed or kept.
  var query = ""
  /// What the filter looks through, made when one is first typed.
  var filterTexts: FilterTexts?
  var rows: [PortfolioRow] = []
  var groups: [GroupHead] = []
  var totals = PortfolioTotals()

  /// As the user chose in earlier sittings.
  init(_ preferences: Preferences = Preferences()) {
    columns = PortfolioColumn.chosen(preferences.columns)
    if let column = preferences.sort.flatMap({ PortfolioColumn($0) }) {
      sort = TableSort(column, isAscending: preferences.ascends ?? column.beginsAscending)
    }
    if let chosen = preferences.group.flatMap(Grouping.init) { grouping = chosen }
  }

  /// The row that has the focus.
  var selected: RowName? { table.focus }

  /// The account that has it; nil for any other row.
  var selectedID: ID<Account>? {
    if case .account(let id) = table.focus { id } else { nil }
  }

  func account(_ desk: Desk) -> Digest? { selectedID.flatMap { desk.workspace?.summary($0) } }

  var isHeatMap: Bool { if case .heat = view { true } else { false } }

  /// The account so many rows below another, as they are sorted and filtered; nil beyond the ends.
  func neighbour(of id: ID<Account>, by step: Int, _ desk: Desk) -> ID<Account>? {
    guard let accounts = desk.workspace?.accounts else { return nil }
    let places = rows.compactMap { row in if case .account(let place) = row { place } else { nil } }
    guard let now = places.firstIndex(where: { accounts[$0].id == id }),
      places.indices.contains(now + step)
    else { return nil }
    return accounts[places[now + step]].id
  }

  /// What indicators know of the portfolio.
  func context(_ desk: Desk) -> IndicatorContext {
    IndicatorContext(desk.checkContext, managedRevenue: totals.whole.managedRevenue)
  }
}

/// What the reasons of its commands are told from.
final class PortfolioSight {
  let pane: PortfolioPane
  let desk: Desk

  init(pane: PortfolioPane, desk: Desk) {
    self.pane = pane
    self.desk = desk
  }
}

/// How the accounts are shown.
enum PortfolioView: Sendable {
  case table
  /// With the levels of a revision of the workspace.
  case heat(HeatScale, revision: Revision)
}

/// What one row is, whatever its place.
enum RowName: Hashable, Sendable {
  case group(GroupKey)
  case account(ID<Account>)
  case unreadable(String)
}

/// A row by the place of what it shows: ten thousand of them are small.
enum PortfolioRow: Hashable, Sendable {
  /// The account's place in the workspace's list.
  case account(Int)
  case group(Int)
  case unreadable(Int)
  /// Air between groups, where there is room for it.
  case gap
}

/// What the heading tells of the rows shown.
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
  var revision: Revision?
  var count = 0
  /// Of all accounts: it gives the columns of money their unit.
  var largestRevenue = Amount.zero
  /// Of the managed accounts: what shares are of.
  var managedRevenue = Amount.zero
  var concentration: Concentration?
}

extension PortfolioWhole {
  init(_ workspace: OpenWorkspace) {
    revision = workspace.revision
    count = workspace.accounts.count
    largestRevenue = workspace.accounts.lazy.compactMap(\.revenue).max() ?? .zero
    let revenues = workspace.accounts.filter(\.status.isManaged).compactMap(\.revenue)
    managedRevenue = revenues.reduce(.zero, +)
    concentration = Concentration(revenues)
  }
}
