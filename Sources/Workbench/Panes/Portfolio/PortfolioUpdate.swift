import Method
import Phrases
import Terminal
import Widgets

extension State {
  mutating func updatePortfolio(_ action: PortfolioAction) -> [Effect] {
    switch action {
    case .move(let rows): moveSelection(by: rows)
    case .page(let pages): moveSelection(by: pages * max(1, size.rows - 8))
    case .first: moveSelection(by: -portfolio.rows.count)
    case .last: moveSelection(by: portfolio.rows.count)
    case .open: return openSelectedRow()
    case .fold: toggleFold()
    case .filter: portfolio.filter = TextField(portfolio.query)
    case .keepFilter: portfolio.filter = nil
    case .clearFilter, .dropFilter:
      portfolio.filter = nil
      filter(by: "")
    case .chooseSort: chooseSort()
    case .reverse:
      let now = portfolio.sort
      return sort(by: PortfolioSort(column: now.column, ascending: !now.ascending))
    case .chooseGroup: chooseGrouping()
    case .chooseColumns: chooseColumns()
    case .newAccount: ask(.newAccount)
    case .rename: if let account = selectedAccount { ask(.rename(account.id), account.name) }
    case .changeStatus: chooseStatus()
    case .archive: confirmArchive()
    case .toggleArchived:
      portfolio.showsArchived.toggle()
      arrangePortfolio()
      tell(
        portfolio.showsArchived
          ? PortfolioPhrase.archivedShown : PortfolioPhrase.archivedHidden)
    }
    return []
  }

  mutating func sort(by sort: PortfolioSort) -> [Effect] {
    portfolio.sort = sort
    preferences.sort = sort.column.key
    preferences.ascends = sort.ascending
    arrangePortfolio()
    return [.remember(preferences)]
  }

  mutating func group(by grouping: Grouping) -> [Effect] {
    portfolio.grouping = grouping
    portfolio.folded = []
    preferences.group = grouping.rawValue
    arrangePortfolio()
    return [.remember(preferences)]
  }

  private mutating func moveSelection(by rows: Int) {
    let count = portfolio.rows.count
    guard count > 0 else { return }
    var place = min(max((selectedRow ?? 0) + rows, 0), count - 1)
    if case .gap = portfolio.rows[place] { place += rows < 0 ? -1 : 1 }
    guard portfolio.rows.indices.contains(place) else { return }
    portfolio.selected = name(of: portfolio.rows[place])
    portfolio.lastPlace = place
  }

  private mutating func openSelectedRow() -> [Effect] {
    switch portfolio.selected {
    case .account: return go(to: .account)
    case .group: toggleFold()
    case .unreadable: showUnreadable()
    case nil: break
    }
    return []
  }

  /// Folds the group that is selected, or that the selected account is in.
  private mutating func toggleFold() {
    guard let row = selectedRow else { return }
    if case .unreadable = portfolio.rows[row] { return }
    let head = portfolio.rows[...row].last { if case .group = $0 { true } else { false } }
    guard case .group(let group) = head else { return }
    if portfolio.folded.remove(group.key) == nil {
      portfolio.folded.insert(group.key)
      portfolio.selected = .group(group.key)
    }
    arrangePortfolio()
  }

  mutating func typeInFilter(_ key: Key) -> [Effect] {
    guard var field = portfolio.filter else { return [] }
    let reply = field.press(key)
    portfolio.filter = field
    filter(by: field.text)
    return copyOrPaste(reply)
  }

  mutating func pasteInFilter(_ text: String) -> [Effect] {
    guard var field = portfolio.filter else { return [] }
    field.paste(text)
    portfolio.filter = field
    filter(by: field.text)
    return []
  }

  private mutating func filter(by query: String) {
    guard query != portfolio.query else { return }
    portfolio.query = query
    portfolio.lastPlace = 0
    arrangePortfolio()
  }

  /// Adds an account and opens it.
  ///
  /// Undo archives it: what was created is never deleted.
  mutating func createAccount(named name: String) throws(Rejection) -> [Effect] {
    guard let workspace else { return [] }
    let id = Slug.make(from: name) { slug in
      workspace.accounts.contains { $0.id.text == slug }
        || workspace.unreadable.contains { $0.file.hasSuffix("/" + slug + ".yaml") }
    }
    var account = Account(id: id)
    account.status = .exited
    try account.apply(.set(FieldPath([.key("name")]), from: nil, to: .text(name)))
    self.workspace?.take(account)
    let effects = try set(
      FieldPath([.key("status")]), of: .account(id), to: .text(AccountStatus.candidate.rawValue))
    reveal(id)
    tell(PortfolioPhrase.created(name))
    return effects + go(to: .account)
  }

  mutating func clickPortfolio(_ mouse: Mouse, in area: Rect) -> [Effect] {
    let layout = portfolioLayout(area)
    switch mouse.action {
    case .wheelUp: moveSelection(by: -3)
    case .wheelDown: moveSelection(by: 3)
    case .press(.left):
      let row = mouse.at.y - layout.table.y - 1
      guard layout.table.contains(mouse.at), row >= 0 else { return [] }
      let top = tableOffset(layout.table)
      let place = top + row
      guard portfolio.rows.indices.contains(place) else { return [] }
      guard let clicked = name(of: portfolio.rows[place]) else { return [] }
      if clicked == portfolio.selected { return openSelectedRow() }
      portfolio.selected = clicked
      portfolio.clickedTop = top
    case .press, .release, .drag: break
    }
    return []
  }
}
