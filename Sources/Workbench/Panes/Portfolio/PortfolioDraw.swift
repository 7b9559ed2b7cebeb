import Method
import Phrases
import Terminal
import Widgets

/// Where the parts of the portfolio stand.
struct PortfolioLayout {
  let heading: Rect
  let filter: Rect
  /// The head of the columns, then the rows.
  let table: Rect
  /// What is known of the selected account; empty where there is no room.
  let detail: Rect
}

extension State {
  func portfolioLayout(_ area: Rect) -> PortfolioLayout {
    let hasDetail = area.width >= 92
    let detailWidth = hasDetail ? min(52, max(34, area.width * 36 / 100)) : 0
    let main = area.dropTrailing(detailWidth)
    let hasFilter = portfolio.filter != nil || !portfolio.query.isEmpty
    let isAiry = area.height >= 18
    let top = 1 + (isAiry || hasFilter ? 1 : 0)
    // Up to the window's edge the ground of the selection costs no bytes.
    return PortfolioLayout(
      heading: main.top(1), filter: main.row(1),
      table: main.dropTop(top).dropTrailing(hasDetail ? 1 : 0),
      detail: area.trailing(detailWidth))
  }

  func drawPortfolio(in area: Rect, on surface: inout Surface) {
    let layout = portfolioLayout(area)
    drawHeading(in: layout.heading, on: &surface)
    drawFilter(in: layout.filter, on: &surface)
    let columns = portfolioColumns(
      width: layout.table.width - (layout.detail.isEmpty ? 4 : 3))
    drawHead(columns, in: layout.table.top(1).dropLeading(3), on: &surface)
    drawRows(columns, in: layout.table.dropTop(1), from: tableOffset(layout.table), on: &surface)
    guard !layout.detail.isEmpty else { return }
    for y in layout.detail.rows {
      surface.put(
        "│", at: Point(layout.detail.x, y), style: Style(.faint), within: layout.detail)
    }
    drawDetail(in: layout.detail.dropLeading(3).dropTrailing(1), on: &surface)
  }

  func tableOffset(_ table: Rect) -> Int {
    Scroll.offset(
      focus: selectedRow ?? 0, count: portfolio.rows.count, height: max(0, table.height - 1),
      clicked: portfolio.clickedTop)
  }

  private func drawHeading(in line: Rect, on surface: inout Surface) {
    let sort = say(
      PortfolioPhrase.sortedBy(
        portfolio.sort.column.title[language], ascending: portfolio.sort.ascending))
    let sortX = line.maxX - 1 - Glyphs.width(of: sort)
    surface.put(sort, at: Point(sortX, line.y), style: Style(.dim), within: line)
    let room = Rect(x: line.x, y: line.y, width: max(0, sortX - line.x - 2), height: 1)
    var x = line.x + 1
    x += surface.put(
      say(PaneTitle.portfolio), at: Point(x, line.y), style: Style.plain.bold, within: room)
    surface.put(
      headingFacts(width: max(0, room.maxX - x - 2)), at: Point(x + 2, line.y), style: Style(.dim),
      within: room)
  }

  /// What there is room for of the counts and the sums: the prospects give way before a sum does.
  private func headingFacts(width: Int) -> String {
    let totals = portfolio.totals
    let bad = workspace?.unreadable.count ?? 0
    var counts = bad > 0 ? [say(PortfolioPhrase.unreadable(bad))] : []
    counts.append(say(PortfolioPhrase.keyAccounts(totals.keyAccounts)))
    if totals.candidates > 0 { counts.append(say(PortfolioPhrase.candidates(totals.candidates))) }
    let prospects =
      totals.prospects > 0 ? [say(PortfolioPhrase.prospects(totals.prospects))] : []
    var sums = totals.revenue > .zero ? [wording.shortAmount(totals.revenue)] : []
    if let concentration = totals.whole.concentration, totals.keyAccounts > 1 {
      let mark = concentration.isDependency ? "△ " : ""
      let top = wording.percent(concentration.top1, decimals: 0)
      sums.append(mark + say(PortfolioPhrase.concentration(top: top)))
    }
    let whole = (0...sums.count).flatMap { dropped in
      [counts + prospects + sums.dropLast(dropped), counts + sums.dropLast(dropped)]
    }
    let ways = (whole + [Array(counts.prefix(max(1, counts.count - 1)))]).map {
      $0.joined(separator: " · ")
    }
    return ways.first { Glyphs.width(of: $0) <= width } ?? Glyphs.cut(ways.last ?? "", to: width)
  }

  private func drawFilter(in line: Rect, on surface: inout Surface) {
    guard portfolio.filter != nil || !portfolio.query.isEmpty else { return }
    let label = "/ "
    surface.put(label, at: Point(line.x + 1, line.y), style: Style(.accent).bold, within: line)
    let count = say(
      PortfolioPhrase.matches(portfolio.totals.shown, of: portfolio.totals.whole.count))
    let countX = line.maxX - 1 - Glyphs.width(of: count)
    surface.put(count, at: Point(countX, line.y), style: Style(.dim), within: line)
    let field = Rect(
      x: line.x + 3, y: line.y, width: max(1, countX - line.x - 5), height: 1)
    if let filter = portfolio.filter {
      filter.draw(in: field, on: &surface, style: Style(.text, on: .field))
    } else {
      surface.put(portfolio.query, at: field.origin, style: .plain, within: field)
    }
  }

  private func drawHead(
    _ columns: [PortfolioColumnLayout], in line: Rect, on surface: inout Surface
  ) {
    for column in columns {
      let title = column.column.title[language]
      let cell = Rect(x: line.x + column.x, y: line.y, width: column.width, height: 1)
      let x = column.column.isNumber ? cell.maxX - Glyphs.width(of: title) : cell.x
      let isSorted = column.column == portfolio.sort.column
      surface.put(
        title, at: Point(max(cell.x, x), line.y),
        style: isSorted ? Style(.dim).underlined : Style(.dim), within: cell)
    }
  }

  private func drawRows(
    _ columns: [PortfolioColumnLayout], in area: Rect, from first: Int,
    on surface: inout Surface
  ) {
    guard !portfolio.rows.isEmpty else { return drawNothing(in: area, on: &surface) }
    let selected = selectedRow
    let last = min(portfolio.rows.count, first + area.height)
    for (row, place) in (first..<max(first, last)).enumerated() {
      let line = area.row(row)
      let isSelected = place == selected
      let ground: Ground = isSelected ? .selection : .page
      if isSelected {
        surface.fill(line, Style(.text, on: ground))
        surface.put("▎", at: line.origin, style: Style(.accent, on: ground), within: line)
        if portfolio.filter == nil { surface.cursor = Point(line.x + 3, line.y) }
      }
      switch portfolio.rows[place] {
      case .group(let head): drawGroup(head, columns, in: line, ground, on: &surface)
      case .account(let place): drawAccountRow(place, columns, in: line, ground, on: &surface)
      case .gap: break
      case .unreadable(let file):
        let text = "▲ " + file.file + "  " + file.reason
        surface.put(
          Glyphs.cut(text, to: line.width - 4), at: Point(line.x + 3, line.y),
          style: Style(.bad, on: ground), within: line)
      }
    }
  }

  private func drawNothing(in area: Rect, on surface: inout Surface) {
    let isFiltered = !portfolio.query.isEmpty
    surface.put(
      say(isFiltered ? PortfolioPhrase.nothingMatches : .empty),
      at: Point(area.x + 3, area.y + 1), style: Style(.dim), within: area)
    guard !isFiltered else { return }
    surface.put(
      say(PortfolioPhrase.emptyHelp(add: PortfolioState.commands.glyph(of: .newAccount))),
      at: Point(area.x + 3, area.y + 2), style: Style(.accent),
      within: area)
  }

  private func drawGroup(
    _ head: GroupHead, _ columns: [PortfolioColumnLayout], in line: Rect, _ ground: Ground,
    on surface: inout Surface
  ) {
    let arrow = portfolio.folded.contains(head.key) ? "▸" : "▾"
    surface.put(
      arrow, at: Point(line.x + 1, line.y), style: Style(head.ink, on: ground), within: line)
    let revenue = columns.first { $0.column == .revenue }
    let room = line.dropTrailing(max(0, line.width - 3 - (revenue?.x ?? line.width)))
    var x = line.x + 3
    x += surface.put(
      head.title.uppercased(), at: Point(x, line.y), style: Style(head.ink, on: ground).bold,
      within: room)
    surface.put(
      " " + wording.count(head.count), at: Point(x, line.y), style: Style(.dim, on: ground),
      within: room)
    guard let revenue, head.revenue > .zero else { return }
    let total = wording.columnAmount(head.revenue, largest: portfolio.totals.whole.largestRevenue)
    let end = line.x + 3 + revenue.x + revenue.width
    surface.put(
      total, at: Point(end - Glyphs.width(of: total), line.y), style: Style(.dim, on: ground),
      within: line)
  }

  private func drawAccountRow(
    _ place: Int, _ columns: [PortfolioColumnLayout], in line: Rect, _ ground: Ground,
    on surface: inout Surface
  ) {
    guard let account = workspace?.accounts[place] else { return }
    for column in columns {
      let content = cell(column.column, of: account, width: column.width)
      let area = Rect(x: line.x + 3 + column.x, y: line.y, width: column.width, height: 1)
      let text = column.column.isNumber ? content.text : Glyphs.cut(content.text, to: column.width)
      let x = column.column.isNumber ? max(area.x, area.maxX - Glyphs.width(of: text)) : area.x
      var style = Style(content.ink, on: ground)
      if ground == .selection, column.column == .name { style = style.bold }
      let used = surface.put(text, at: Point(x, line.y), style: style, within: area)
      if column.column.isBar, content.ink != .unknown {
        surface.put(
          String(repeating: "·", count: max(0, 5 - used)), at: Point(x + used, line.y),
          style: style, within: area)
      }
    }
  }
}
