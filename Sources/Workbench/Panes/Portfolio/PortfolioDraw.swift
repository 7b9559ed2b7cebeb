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
  /// What is known of the focused account; empty where there is no room.
  let detail: Rect
  /// The line that explains the focused cell of the heat map where nothing stands beside it.
  let reading: Rect

  init(_ area: Rect, _ pane: PortfolioPane) {
    let hasDetail = area.width >= 92
    let detailWidth = hasDetail ? min(52, max(34, area.width * 36 / 100)) : 0
    let main = area.dropTrailing(detailWidth)
    let isAiry = area.height >= 18 || pane.hasFilter
    let hasReading = pane.isHeatMap && !hasDetail && area.height >= 8
    heading = main.top(1)
    filter = main.row(1)
    detail = area.trailing(detailWidth)
    // Up to the window's edge the ground of the selection costs no bytes.
    let below = main.dropTop(isAiry ? 2 : 1).dropTrailing(hasDetail ? 1 : 0)
    reading = below.bottom(hasReading ? 1 : 0).dropLeading(3).dropTrailing(1)
    table = below.dropBottom(hasReading ? 1 : 0)
  }

  var explanation: Rect { detail.dropLeading(3).dropTrailing(1) }
}

extension PortfolioPane {
  var hasFilter: Bool { filter != nil || !query.isEmpty }

  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {
    let places = PortfolioLayout(area, self)
    drawHeading(in: places.heading, desk, on: &surface)
    for y in places.detail.rows {
      surface.put(
        "│", at: Point(places.detail.x, y), style: Style(.faint), within: places.detail)
    }
    let layout = layout(desk, in: area)
    if isHeatMap {
      drawHeatMap(layout, places, desk, on: &surface)
    } else {
      layout.draw(source(desk), on: &surface)
      if rows.isEmpty { drawNothing(in: places.table.dropTop(1), desk, on: &surface) }
      drawDetail(in: places.explanation, desk, on: &surface)
    }
    if hasFilter { drawFilter(in: places.filter, desk, on: &surface) }
  }

  private func drawHeading(in line: Rect, _ desk: Desk, on surface: inout Surface) {
    let sort = desk.say(
      PortfolioPhrase.sortedBy(sort.column.title[desk.language], ascending: sort.isAscending))
    let title = desk.say(PaneTitle.portfolio)
    let x = line.x + 1 + Glyphs.width(of: title) + 2
    // The head of the column says the order, too: it gives way before an account goes uncounted.
    let counts = (headingCounts(desk, isBrief: true) + headingSums(desk).prefix(1))
      .joined(separator: " · ")
    let sortX = line.maxX - 1 - Glyphs.width(of: sort)
    let hasOrder = x + Glyphs.width(of: counts) + 2 <= sortX
    if hasOrder { surface.put(sort, at: Point(sortX, line.y), style: Style(.dim), within: line) }
    let room = Rect(
      x: line.x, y: line.y, width: max(0, (hasOrder ? sortX - 2 : line.maxX - 1) - line.x),
      height: 1)
    surface.put(title, at: Point(line.x + 1, line.y), style: Style.plain.bold, within: room)
    surface.put(
      headingFacts(width: max(0, room.maxX - x), desk), at: Point(x, line.y),
      style: Style(.dim), within: room)
  }

  private func headingCounts(_ desk: Desk, isBrief: Bool = false) -> [String] {
    let bad = desk.workspace?.unreadable.count ?? 0
    var counts = bad > 0 ? [desk.say(PortfolioPhrase.unreadable(bad))] : []
    counts.append(
      desk.say(
        isBrief
          ? PortfolioPhrase.keyAccountsBriefly(totals.keyAccounts)
          : .keyAccounts(totals.keyAccounts)))
    if totals.candidates > 0 {
      counts.append(desk.say(PortfolioPhrase.candidates(totals.candidates)))
    }
    if totals.prospects > 0 {
      counts.append(desk.say(PortfolioPhrase.prospects(totals.prospects)))
    }
    return counts
  }

  private func headingSums(_ desk: Desk) -> [String] {
    var sums = totals.revenue > .zero ? [desk.wording.shortAmount(totals.revenue)] : []
    if let concentration = totals.whole.concentration, totals.keyAccounts > 1 {
      let mark = concentration.isDependency ? "△ " : ""
      let top = desk.wording.percent(concentration.top1, decimals: 0)
      sums.append(mark + desk.say(PortfolioPhrase.concentration(top: top)))
    }
    return sums
  }

  /// What there is room for of the counts and the sums: a sum gives way before a count does, for accounts
  /// that aren't counted lie unseen below the others.
  private func headingFacts(width: Int, _ desk: Desk) -> String {
    let counts = headingCounts(desk)
    let brief = headingCounts(desk, isBrief: true)
    let sums = headingSums(desk)
    let total = Array(sums.prefix(1))
    let whole = [counts + sums, counts + total, brief + total, counts, brief]
    let ways = (whole + [Array(brief.prefix(max(1, brief.count - 1)))]).map {
      $0.joined(separator: " · ")
    }
    return ways.first { Glyphs.width(of: $0) <= width } ?? Glyphs.cut(ways.last ?? "", to: width)
  }

  private func drawFilter(in line: Rect, _ desk: Desk, on surface: inout Surface) {
    surface.put("/ ", at: Point(line.x + 1, line.y), style: Style(.accent).bold, within: line)
    let count = desk.say(PortfolioPhrase.matches(totals.shown, of: totals.whole.count))
    let countX = line.maxX - 1 - Glyphs.width(of: count)
    surface.put(count, at: Point(countX, line.y), style: Style(.dim), within: line)
    let field = Rect(
      x: line.x + 3, y: line.y, width: max(1, countX - line.x - 5), height: 1)
    if let filter {
      filter.draw(in: field, on: &surface, style: Style(.text, on: .field))
    } else {
      surface.put(query, at: field.origin, style: .plain, within: field)
    }
  }

  private func drawNothing(in area: Rect, _ desk: Desk, on surface: inout Surface) {
    let isFiltered = !query.isEmpty
    surface.put(
      desk.say(isFiltered ? PortfolioPhrase.nothingMatches : .empty),
      at: Point(area.x + 3, area.y + 1), style: Style(.dim), within: area)
    guard !isFiltered else { return }
    surface.put(
      desk.say(PortfolioPhrase.emptyHelp(add: Keys.glyph(Keys.newAccount))),
      at: Point(area.x + 3, area.y + 2), style: Style(.accent), within: area)
  }
}
