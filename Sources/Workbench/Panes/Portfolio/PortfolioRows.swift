import Method
import Terminal
import Widgets

/// What decides where an account stands among the rows: while it stays, they need no arranging.
private struct Standing: Equatable {
  let isShown: Bool
  let group: GroupKey
  let key: SortKey
  let status: AccountStatus
  let revenue: Amount?
}

extension PortfolioPane {
  /// A workspace has come: its table begins at the top.
  mutating func begin(_ desk: Desk, in area: Rect) {
    table = TableState()
    view = .table
    folded = []
    arrange(desk, in: area)
  }

  /// An account has changed or has come: the rows are arranged anew where that moves it.
  mutating func take(_ id: ID<Account>, before: Digest?, _ desk: Desk, in area: Rect) {
    if let before, let now = desk.workspace?.summary(id), !isHeatMap,
      standing(of: before, desk) == standing(of: now, desk)
    {
      return
    }
    arrange(desk, in: area)
  }

  private func standing(of account: Digest, _ desk: Desk) -> Standing {
    Standing(
      isShown: shows(account, desk), group: GroupKey(account, by: grouping),
      key: sort.column.key(account, in: context(desk), desk.wording), status: account.status,
      revenue: account.revenue)
  }

  /// Filters, groups and sorts the rows anew, and keeps the focus on what it was on.
  mutating func arrange(_ desk: Desk, in area: Rect) {
    guard let workspace = desk.workspace else { return }
    let shown = matchingAccounts(of: workspace, desk)
    count(shown, of: workspace)
    let sorted = sorted(shown, desk)
    let parts = grouping == .none ? [] : groups(of: sorted, desk)
    groups = parts.map(\.head)
    if isHeatMap {
      let places = grouping == .none ? sorted : parts.flatMap(\.places)
      rows = places.map(PortfolioRow.account)
      view = heatView(desk)
    } else {
      rows = grouping == .none ? sorted.map(PortfolioRow.account) : rows(of: parts, in: area)
      rows += workspace.unreadable.indices.map(PortfolioRow.unreadable)
    }
    table.settle(in: source(desk))
  }

  private func rows(of groups: [Group], in area: Rect) -> [PortfolioRow] {
    let hasAir = hasRoomForAir(groups: groups.count, in: area)
    var rows: [PortfolioRow] = []
    for (place, group) in groups.enumerated() {
      if hasAir, place > 0 { rows.append(.gap) }
      rows.append(.group(place))
      if !folded.contains(group.head.key) { rows += group.places.map(PortfolioRow.account) }
    }
    return rows
  }

  /// Focuses an account, out of the filter and the fold that would hide it.
  mutating func reveal(_ id: ID<Account>, _ desk: Desk, in area: Rect) {
    guard let account = desk.workspace?.summary(id),
      !table.reveal(.account(id), in: source(desk))
    else { return }
    if !shows(account, desk) {
      query = ""
      filter = nil
    }
    folded.remove(GroupKey(account, by: grouping))
    arrange(desk, in: area)
    table.reveal(.account(id), in: source(desk))
  }

  /// A new size moves no row, but that groups stand apart where all of them fit.
  mutating func resize(_ desk: Desk, in area: Rect) {
    guard !isHeatMap, grouping != .none else { return }
    if hasRoomForAir(groups: groups.count, in: area) != rows.contains(.gap) {
      arrange(desk, in: area)
    }
  }

  private func hasRoomForAir(groups: Int, in area: Rect) -> Bool {
    groups > 1 && totals.shown + groups * 2 <= area.height - 4
  }

  /// The places of the accounts that the filter finds.
  private mutating func matchingAccounts(of workspace: OpenWorkspace, _ desk: Desk) -> [Int] {
    var places = Array(workspace.accounts.indices)
    let query = Fuzzy.Query(self.query)
    if !query.isEmpty {
      let texts = texts(of: workspace)
      places.removeAll { !texts.matches(query, at: $0) }
    }
    let accounts = workspace.accounts
    return places.filter { isListed(accounts[$0]) }
  }

  private mutating func texts(of workspace: OpenWorkspace) -> FilterTexts {
    if let filterTexts, filterTexts.revision == workspace.revision { return filterTexts }
    let texts = FilterTexts(workspace)
    filterTexts = texts
    return texts
  }

  private func shows(_ account: Digest, _ desk: Desk) -> Bool {
    guard let workspace = desk.workspace, isListed(account) else { return false }
    let query = Fuzzy.Query(self.query)
    return query.isEmpty || FilterTexts([account], of: workspace).matches(query, at: 0)
  }

  private func isListed(_ account: Digest) -> Bool {
    showsArchived || !account.status.isArchived
  }

  /// Counts and sums what is shown; what hangs on whom is asked of the whole portfolio, whatever
  /// the filter.
  private mutating func count(_ shown: [Int], of workspace: OpenWorkspace) {
    let whole = totals.whole
    totals = PortfolioTotals()
    totals.whole = whole.revision == workspace.revision ? whole : PortfolioWhole(workspace)
    totals.shown = shown.count
    let accounts = workspace.accounts
    for place in shown {
      let account = accounts[place]
      let status = account.status
      switch status {
      case .key, .watch, .leaving: totals.keyAccounts += 1
      case .candidate: totals.candidates += 1
      case .prospect: totals.prospects += 1
      case .exited: break
      }
      guard status.isManaged, let revenue = account.revenue else { continue }
      totals.revenue = totals.revenue + revenue
    }
  }

  private func sorted(_ places: [Int], _ desk: Desk) -> [Int] {
    guard let accounts = desk.workspace?.accounts else { return [] }
    let context = context(desk)
    let wording = desk.wording
    let isAscending = sort.isAscending
    let keyed = places.map {
      (place: $0, key: sort.column.key(accounts[$0], in: context, wording))
    }
    return keyed.sorted { left, right in
      if left.key.isUnknown != right.key.isUnknown { return right.key.isUnknown }
      if left.key < right.key { return isAscending }
      if right.key < left.key { return !isAscending }
      return left.place < right.place
    }.map(\.place)
  }

  private typealias Group = (head: GroupHead, places: [Int])

  private func groups(of places: [Int], _ desk: Desk) -> [Group] {
    guard let accounts = desk.workspace?.accounts else { return [] }
    var groups: [Group] = []
    var found: [GroupKey: Int] = [:]
    for place in places {
      let account = accounts[place]
      let key = GroupKey(account, by: grouping)
      let group = found[key] ?? groups.count
      if group == groups.count {
        found[key] = group
        groups.append((desk.head(of: key, by: grouping), []))
      }
      groups[group].places.append(place)
      groups[group].head.count += 1
      guard let revenue = account.revenue else { continue }
      groups[group].head.revenue = groups[group].head.revenue + revenue
    }
    return groups.map { (group: $0, rank: desk.rank($0.head)) }
      .sorted { $0.rank < $1.rank }.map(\.group)
  }

  /// The levels hold for a revision, whatever the filter leaves.
  func heatView(_ desk: Desk) -> PortfolioView {
    guard let workspace = desk.workspace else { return view }
    if case .heat(_, revision: workspace.revision) = view { return view }
    let accounts = workspace.accounts.filter { !$0.status.isArchived }
    return .heat(HeatScale(accounts, context(desk)), revision: workspace.revision)
  }
}
