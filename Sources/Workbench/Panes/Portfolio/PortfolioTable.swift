import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The arranged rows as a table asks for them.
struct PortfolioSource: TableSource {
  let rows: [PortfolioRow]
  let groups: [GroupHead]
  let folded: Set<GroupKey>
  let accounts: [Digest]
  let unreadable: [UnreadableFile]
  let cells: PortfolioCells
  let cache: CellCache?

  func keptRow(at place: Int) -> Int? {
    if case .account(let account) = rows[place] { account } else { nil }
  }

  var count: Int { rows.count }

  /// Nil where the list has become shorter since the rows were arranged.
  private func account(_ place: Int) -> Digest? {
    accounts.indices.contains(place) ? accounts[place] : nil
  }

  func row(at place: Int) -> TableRow<RowName> {
    switch rows[place] {
    case .account(let place):
      return account(place).map { .item(.account($0.id)) } ?? .gap
    case .group(let place):
      let head = groups[place]
      let title = Inked(head.title.uppercased(), Style(head.ink).bold)
      let count = cells.wording.count(head.count)
      return .head(
        .group(head.key),
        TableHead([title], count: count, isFolded: folded.contains(head.key)))
    case .unreadable(let place):
      guard unreadable.indices.contains(place) else { return .gap }
      let file = unreadable[place]
      return .wide(.unreadable(file.file), [Inked("▲ " + file.file + "  " + file.reason, .bad)])
    case .gap: return .gap
    }
  }

  func cell(at place: Int, _ column: PortfolioColumn, in room: CellRoom) -> TableCell {
    switch rows[place] {
    case .account(let place):
      return account(place).map { cells.cell(column, of: $0, width: room.width) } ?? TableCell()
    case .group(let place):
      let revenue = groups[place].revenue
      guard column == .revenue, revenue > .zero else { return TableCell() }
      return TableCell(cells.wording.columnAmount(revenue, largest: cells.largest), .dim)
    case .unreadable, .gap: return TableCell()
    }
  }

  /// Compares what is there, and makes no row for it.
  func place(of name: RowName) -> Int? {
    rows.firstIndex { row in
      switch (row, name) {
      case (.account(let place), .account(let id)): account(place)?.id == id
      case (.group(let place), .group(let key)): groups[place].key == key
      case (.unreadable(let place), .unreadable(let file)):
        unreadable.indices.contains(place) && unreadable[place].file == file
      default: false
      }
    }
  }
}

extension PortfolioPane {
  func source(_ desk: Desk) -> PortfolioSource {
    PortfolioSource(
      rows: rows, groups: groups, folded: folded, accounts: desk.workspace?.accounts ?? [],
      unreadable: desk.workspace?.unreadable ?? [], cells: cells(desk),
      cache: isHeatMap ? nil : desk.worked.cells(of: .accounts(columns.map(\.key))))
  }

  func cells(_ desk: Desk) -> PortfolioCells {
    PortfolioCells(
      wording: desk.wording, context: context(desk), largest: totals.whole.largestRevenue)
  }

  /// What is walked, scrolled and clicked: the table, or what stands for it below the heat map.
  func layout(_ desk: Desk, in area: Rect) -> TableLayout<PortfolioColumn> {
    let layout = PortfolioLayout(area, self)
    var table = isHeatMap ? heatTable : accountTable(desk, layout)
    let wording = desk.wording
    table.more = .words { OverlayPhrase.more($0).said(wording) }
    table.holdsCursor = filter == nil
    return self.table.layout(of: table, in: layout.table, source(desk))
  }

  /// Columns that don't fit leave whole, the last chosen first; the name takes what is left.
  private func accountTable(_ desk: Desk, _ layout: PortfolioLayout) -> Table<PortfolioColumn> {
    let cells = cells(desk)
    var table = Table(
      columns.map { column in
        let isName = column == .name
        let width = cells.width(of: column)
        return TableColumn(
          column, column.title[desk.language], at: column.isNumber ? .trailing : .leading,
          width: isName ? .flexible(least: width, ideal: 38, most: 38) : .fixed(width),
          whenNarrow: isName ? .stays : .leaves(priority: 0),
          sorts: column.beginsAscending ? .ascending : .descending, isName: isName)
      })
    table.sort = sort
    table.trailing = layout.detail.isEmpty ? 1 : 0
    return table
  }

  /// What is at a point: a row, the head of a column, or a cell of the heat map.
  func hit(
    at point: Point, of layout: TableLayout<PortfolioColumn>, _ desk: Desk, in area: Rect
  ) -> TableHit<PortfolioColumn>? {
    guard isHeatMap else { return layout.hit(at: point) }
    let map = heatMap(layout, desk)
    guard let subject = map.figure.hit(at: point, in: map.area, focus: map.focus) else {
      return nil
    }
    let source = source(desk)
    return layout.rows.first { source.row(at: $0).id == .account(subject.account) }.map {
      .row(place: $0, column: PortfolioColumn(subject.indicator))
    }
  }
}
