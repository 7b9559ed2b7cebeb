import Method
import Phrases
import Terminal
import Widgets

extension PortfolioPane {
  mutating func update(
    _ action: PortfolioAction, at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    switch action {
    case .move(let rows): table.move(by: rows, in: source(desk))
    case .page(let pages):
      table.page(by: pages, of: layout(desk, in: area), in: source(desk))
    case .first: table.moveToFirst(in: source(desk))
    case .last: table.moveToLast(in: source(desk))
    case .moveColumn(let steps): table.moveColumn(by: steps, of: layout(desk, in: area))
    case .open: return open(at: &desk, in: area)
    case .fold: fold(desk, in: area)
    case .showHeatMap: showHeatMap(desk, in: area)
    case .showTable: showTable(desk, in: area)
    case .showMatrix: desk.wishes.append(.picture(WorkshopView.matrix))
    case .showAquarium: desk.wishes.append(.picture(WorkshopView.aquarium))
    case .filter: filter = TextField(query)
    case .keepFilter: filter = nil
    case .clearFilter, .dropFilter:
      filter = nil
      filter(by: "", desk, in: area)
    case .reverse:
      let turned = TableSort(sort.column, isAscending: !sort.isAscending)
      return sort(by: turned, at: &desk, in: area)
    case .chooseSort: chooseSort(at: &desk)
    case .chooseGroup: chooseGrouping(at: &desk)
    case .chooseColumns: chooseColumns(at: &desk)
    case .newAccount: desk.ask(.newAccount)
    case .rename: if let account = account(desk) { desk.ask(.rename(account.id), account.name) }
    case .changeStatus: chooseStatus(at: &desk)
    case .archive: return archive(at: &desk)
    case .toggleArchived:
      showsArchived.toggle()
      arrange(desk, in: area)
      desk.tell(showsArchived ? PortfolioPhrase.archivedShown : .archivedHidden)
    }
    return []
  }

  mutating func sort(
    by sort: TableSort<PortfolioColumn>, at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    self.sort = sort
    desk.preferences.sort = sort.column.key
    desk.preferences.ascends = sort.isAscending
    arrange(desk, in: area)
    return [.remember(desk.preferences)]
  }

  private mutating func open(at desk: inout Desk, in area: Rect) -> [Effect] {
    switch selected {
    case .account(let id): desk.wishes.append(.open(id))
    case .group: fold(desk, in: area)
    case .unreadable(let file): return desk.look(atUnreadable: file)
    case nil: break
    }
    return []
  }

  /// Folds the group that has the focus, or that the focused account is in.
  private mutating func fold(_ desk: Desk, in area: Rect) {
    let source = source(desk)
    if case .unreadable = selected { return }
    guard let place = table.head(in: source), case .group(let key)? = source.row(at: place).id
    else { return }
    if folded.remove(key) == nil { folded.insert(key) }
    let isFolded = folded.contains(key)
    arrange(desk, in: area)
    if isFolded { table.reveal(.group(key), in: self.source(desk)) }
  }

  private mutating func showHeatMap(_ desk: Desk, in area: Rect) {
    view = heatView(desk)
    arrange(desk, in: area)
    table.focusColumn(heatColumns.first)
  }

  /// The account walked to keeps the focus, out of a fold that would hide it.
  private mutating func showTable(_ desk: Desk, in area: Rect) {
    view = .table
    table.focusColumn(nil)
    guard let id = selectedID else { return arrange(desk, in: area) }
    reveal(id, desk, in: area)
  }

  /// A key that no command takes, while the filter is typed.
  mutating func type(_ key: Key, at desk: inout Desk, in area: Rect) -> Reply {
    guard var field = filter else { return .ignored }
    let reply = field.press(key)
    filter = field
    filter(by: field.text, desk, in: area)
    return reply
  }

  mutating func paste(_ text: String, at desk: inout Desk, in area: Rect) {
    guard var field = filter else { return }
    field.paste(text)
    filter = field
    filter(by: field.text, desk, in: area)
  }

  /// What has the focus keeps it while the filter finds it, otherwise the best of what is found.
  private mutating func filter(by query: String, _ desk: Desk, in area: Rect) {
    guard query != self.query else { return }
    self.query = query
    let column = table.column
    let focus = table.focus
    table = TableState(focus: focus, column: column)
    arrange(desk, in: area)
  }

  /// Adds an account and opens it.
  ///
  /// Undo archives it: what was created is never deleted.
  mutating func createAccount(
    named name: String, at desk: inout Desk, in area: Rect
  ) throws(Rejection) -> [Effect] {
    guard let workspace = desk.workspace else { return [] }
    let id = Slug.make(from: name) { slug in
      workspace.accounts.contains { $0.id.text == slug }
        || workspace.unreadable.contains { $0.file.hasSuffix("/" + slug + ".yaml") }
    }
    var account = Account(id: id)
    account.status = .exited
    try account.apply(.set(FieldPath([.key("name")]), from: nil, to: .text(name)))
    desk.workspace?.take(account)
    let effects = try desk.set(
      FieldPath([.key("status")]), of: .account(id), to: .text(AccountStatus.candidate.rawValue))
    reveal(id, desk, in: area)
    desk.tell(PortfolioPhrase.created(name))
    desk.wishes.append(.open(id))
    return effects
  }

  mutating func click(_ mouse: Mouse, at desk: inout Desk, in area: Rect) -> [Effect] {
    switch mouse.action {
    case .wheelUp: table.move(by: -3, in: source(desk))
    case .wheelDown: table.move(by: 3, in: source(desk))
    case .press(.left):
      let layout = layout(desk, in: area)
      guard let hit = hit(at: mouse.at, of: layout, desk, in: area) else { return [] }
      if case .head(let column) = hit {
        return sort(byHead: column, of: layout, at: &desk, in: area)
      }
      if table.click(hit, of: layout, in: source(desk)) { return open(at: &desk, in: area) }
    case .press, .release, .drag: break
    }
    return []
  }

  private mutating func sort(
    byHead key: PortfolioColumn, of layout: TableLayout<PortfolioColumn>, at desk: inout Desk,
    in area: Rect
  ) -> [Effect] {
    guard let column = layout.table.columns.first(where: { $0.key == key }),
      let chosen = TableSort.choosing(column, after: sort)
    else { return [] }
    return sort(by: chosen, at: &desk, in: area)
  }
}
