import Method
import Phrases
import Terminal
import Widgets

/// What decides where an account stands among the rows: while it stays, they need no arranging.
private struct Standing: Equatable {
  let isShown: Bool
  let group: String
  let key: SortKey
  let isManaged: Bool
  let revenue: Amount?
}

extension State {
  /// Holds an account as it is now, and arranges the portfolio anew where that changes it.
  mutating func hold(_ account: Account) {
    let before = workspace?.summary(account.id).map(standing)
    workspace?.take(account)
    if before == nil || before != workspace?.summary(account.id).map(standing) {
      arrangePortfolio()
    }
  }

  private func standing(_ account: Digest) -> Standing {
    Standing(
      isShown: shows(account), group: groupKey(account),
      key: portfolio.sort.column.key(account, in: indicatorContext, wording),
      isManaged: account.status.isManaged,
      revenue: account.revenue)
  }

  /// Filters, groups and sorts the rows anew, and keeps the selection on what it was.
  mutating func arrangePortfolio() {
    guard let workspace else { return }
    let shown = matchingAccounts()
    portfolio.totals = totals(of: shown)
    let sorted = sorted(shown)
    var rows: [PortfolioRow] = []
    if portfolio.grouping == .none {
      rows = sorted.map(PortfolioRow.account)
    } else {
      let groups = groups(of: sorted)
      let hasAir = hasRoomForAir(groups: groups.count)
      for group in groups {
        if hasAir, !rows.isEmpty { rows.append(.gap) }
        rows.append(.group(group.head))
        guard !portfolio.folded.contains(group.head.key) else { continue }
        rows += group.members.map(PortfolioRow.account)
      }
    }
    portfolio.rows = rows + workspace.unreadable.map(PortfolioRow.unreadable)
    keepSelection()
  }

  /// Selects an account, out of the filter and the fold that would hide it.
  mutating func reveal(_ id: ID<Account>) {
    guard let summary = workspace?.summary(id) else { return }
    if !shows(summary) {
      portfolio.query = ""
      portfolio.filter = nil
    }
    portfolio.folded.remove(groupKey(summary))
    portfolio.selected = .account(id)
    arrangePortfolio()
  }

  /// A new size moves no row, but that groups stand apart where all of them fit.
  mutating func arrangePortfolioForSize() {
    let groups = portfolio.rows.count { if case .group = $0 { true } else { false } }
    if hasRoomForAir(groups: groups) != portfolio.rows.contains(.gap) { arrangePortfolio() }
  }

  private func hasRoomForAir(groups: Int) -> Bool {
    groups > 1 && portfolio.totals.shown + groups * 2 <= paneArea.height - 4
  }

  /// The place of the selected row.
  var selectedRow: Int? {
    guard let selected = portfolio.selected else { return nil }
    let last = portfolio.lastPlace
    if portfolio.rows.indices.contains(last), name(of: portfolio.rows[last]) == selected {
      return last
    }
    return portfolio.rows.firstIndex { name(of: $0) == selected }
  }

  func name(of row: PortfolioRow) -> RowName? {
    switch row {
    case .group(let head): .group(head.key)
    case .account(let place): (workspace?.accounts[place].id).map(RowName.account)
    case .unreadable(let file): .unreadable(file.file)
    case .gap: nil
    }
  }

  /// The places of the accounts that the filter finds.
  private mutating func matchingAccounts() -> [Int] {
    guard let workspace else { return [] }
    var places = Array(workspace.accounts.indices)
    let query = Fuzzy.Query(portfolio.query)
    if !query.isEmpty {
      let texts = filterTexts(of: workspace)
      places.removeAll { !texts.matches(query, at: $0) }
    }
    return places.filter { isListed(workspace.accounts[$0]) }
  }

  private mutating func filterTexts(of workspace: OpenWorkspace) -> FilterTexts {
    if let texts = portfolio.filterTexts, texts.revision == workspace.revision { return texts }
    let texts = FilterTexts(workspace)
    portfolio.filterTexts = texts
    return texts
  }

  private func shows(_ account: Digest) -> Bool {
    guard let workspace, isListed(account) else { return false }
    let query = Fuzzy.Query(portfolio.query)
    return query.isEmpty || FilterTexts([account], of: workspace).matches(query, at: 0)
  }

  private func isListed(_ account: Digest) -> Bool {
    account.status != .exited || portfolio.showsArchived
  }

  /// Counts and sums what is shown; what hangs on whom is asked of the whole portfolio, whatever
  /// the filter.
  private func totals(of shown: [Int]) -> PortfolioTotals {
    guard let workspace else { return PortfolioTotals() }
    var totals = PortfolioTotals()
    totals.whole = portfolio.totals.whole
    if totals.whole.revision != workspace.revision { totals.whole = PortfolioWhole(workspace) }
    totals.shown = shown.count
    for place in shown {
      let account = workspace.accounts[place]
      switch account.status {
      case .key, .watch, .leaving: totals.keyAccounts += 1
      case .candidate: totals.candidates += 1
      case .prospect: totals.prospects += 1
      case .exited: break
      }
      guard account.status.isManaged, let revenue = account.revenue else { continue }
      totals.revenue = totals.revenue + revenue
    }
    return totals
  }

  private func sorted(_ places: [Int]) -> [Int] {
    guard let workspace else { return [] }
    let column = portfolio.sort.column
    let ascending = portfolio.sort.ascending
    let context = indicatorContext
    let accounts = workspace.accounts
    let keyed = places.map { (place: $0, key: column.key(accounts[$0], in: context, wording)) }
    return keyed.sorted { left, right in
      if left.key.isUnknown != right.key.isUnknown { return right.key.isUnknown }
      if left.key < right.key { return ascending }
      if right.key < left.key { return !ascending }
      return left.place < right.place
    }.map(\.place)
  }

  private func groups(of places: [Int]) -> [(head: GroupHead, members: [Int])] {
    guard let workspace else { return [] }
    var members: [String: [Int]] = [:]
    var keys: [String] = []
    for place in places {
      let key = groupKey(workspace.accounts[place])
      if members[key] == nil { keys.append(key) }
      members[key, default: []].append(place)
    }
    return keys.sorted { groupRank($0) < groupRank($1) }.map { key in
      let places = members[key] ?? []
      let revenue = places.compactMap { workspace.accounts[$0].revenue }
      return (
        GroupHead(
          key: key, title: groupTitle(key), ink: groupInk(key), count: places.count,
          revenue: revenue.reduce(.zero, +)), places
      )
    }
  }

  private func groupKey(_ account: Digest) -> String {
    switch portfolio.grouping {
    case .segment:
      account.status.isManaged ? account.segment?.rawValue ?? "" : account.status.rawValue
    case .status: account.status.rawValue
    case .manager: account.manager?.text ?? ""
    case .none: ""
    }
  }

  /// Segments in the method's order, then statuses, then what has none; managers by name.
  private func groupRank(_ key: String) -> SortRank {
    if portfolio.grouping == .manager {
      return SortRank(number: key.isEmpty ? 1 : 0, text: wording.fold(groupTitle(key)))
    }
    if let segment = Segment(rawValue: key), portfolio.grouping == .segment {
      return SortRank(number: Segment.allCases.firstIndex(of: segment) ?? 0, text: "")
    }
    let order: [AccountStatus] = [.key, .watch, .leaving, .candidate, .prospect, .exited]
    guard let status = AccountStatus(rawValue: key) else { return SortRank(number: 5, text: "") }
    return SortRank(number: 10 + (order.firstIndex(of: status) ?? 0), text: "")
  }

  private func groupTitle(_ key: String) -> String {
    switch portfolio.grouping {
    case .segment where key.isEmpty: say(PortfolioPhrase.withoutSegment)
    case .segment:
      Segment(rawValue: key).flatMap { workspace?.settings.name(of: $0, in: language) }
        ?? AccountStatus(rawValue: key)?.term[language] ?? key
    case .status: AccountStatus(rawValue: key)?.term[language] ?? key
    case .manager:
      key.isEmpty
        ? say(PortfolioPhrase.withoutManager)
        : wording.linkName(key, among: [Member.kind], in: checkContext.directory)
    case .none: ""
    }
  }

  private func groupInk(_ key: String) -> Ink {
    guard portfolio.grouping == .segment, let segment = Segment(rawValue: key) else { return .text }
    return segment.ink
  }

  /// After the rows have changed, the selection stays on its row; where that row is gone, it goes to
  /// the account now in its place, or to the last one before it.
  private mutating func keepSelection() {
    if let row = selectedRow {
      portfolio.lastPlace = row
      return
    }
    func isAccount(_ row: PortfolioRow) -> Bool { if case .account = row { true } else { false } }
    let rows = portfolio.rows
    let here = min(portfolio.lastPlace, rows.count)
    let near = rows[here...].first(where: isAccount) ?? rows[..<here].last(where: isAccount)
    portfolio.selected = (near ?? rows.first).flatMap { name(of: $0) }
    portfolio.lastPlace = selectedRow ?? 0
  }
}

extension PortfolioWhole {
  fileprivate init(_ workspace: OpenWorkspace) {
    revision = workspace.revision
    count = workspace.accounts.count
    largestRevenue =
      workspace.accounts.lazy.compactMap(\.revenue).max() ?? .zero
    let managed = workspace.accounts.filter(\.status.isManaged)
    let revenues = managed.compactMap(\.revenue)
    managedRevenue = revenues.reduce(.zero, +)
    concentration = Concentration(revenues)
  }
}

private struct SortRank {
  let number: Int
  let text: String

  static func < (left: SortRank, right: SortRank) -> Bool {
    (left.number, left.text) < (right.number, right.text)
  }
}

extension Segment {
  /// Each segment has one colour, everywhere.
  var ink: Ink {
    switch self {
    case .strategic: .strategic
    case .star: .star
    case .status: .status
    case .streamline: .streamline
    }
  }
}
