import Method
import Phrases
import Terminal
import Widgets

extension State {
  /// The head, the tabs and what is under them: with air between where there is room.
  func accountParts(_ area: Rect) -> (head: Rect, tabs: Rect, body: Rect) {
    let air = area.height >= 18 ? 1 : 0
    return (
      area.row(0), area.row(1 + air), area.dropTop(2 + air + (area.height >= 12 ? 1 : 0))
    )
  }

  func drawAccount(in area: Rect, on surface: inout Surface) {
    let parts = accountParts(area)
    guard let id = account.id else {
      surface.put(
        say(AccountPhrase.chooseAccount), at: Point(area.x + 1, area.y), style: Style(.dim),
        within: area)
      return
    }
    drawHead(id, in: parts.head, on: &surface)
    drawTabs(in: parts.tabs, on: &surface)
    guard workspace?.opened[id] != nil else {
      return drawAbsence(of: id, in: parts.body, on: &surface)
    }
    withGuide(in: parts.body, on: &surface) { body, surface in
      if isInGrid { drawGrid(in: body, on: &surface) } else { drawForm(in: body, on: &surface) }
    }
  }

  /// While the account is read, or when it can't be.
  private func drawAbsence(of id: ID<Account>, in area: Rect, on surface: inout Surface) {
    let (text, ink): (String, Ink) =
      if let reason = account.failures[id] {
        (
          "▲ "
            + say(AccountPhrase.notRead(reason, refresh: Everywhere.commands.glyph(of: .refresh))),
          .bad
        )
      } else if workspace?.summary(id) == nil, opening == .done {
        ("▲ " + say(AccountPhrase.gone), .bad)
      } else {
        (say(AccountPhrase.reading), .dim)
      }
    for (row, line) in Glyphs.wrap(text, width: max(1, area.width - 2)).enumerated() {
      surface.put(
        line.text, at: Point(area.x + 1, area.y + row), style: Style(ink), within: area)
    }
  }

  private func drawHead(_ id: ID<Account>, in row: Rect, on surface: inout Surface) {
    guard let summary = workspace?.summary(id) else {
      surface.put(id.text, at: Point(row.x + 1, row.y), style: Style.plain.bold, within: row)
      return
    }
    let tail = headParts(summary, width: row.width - 4 - min(Glyphs.width(of: summary.name), 30))
    let room = row.width - 2 - tail.reduce(0) { $0 + Glyphs.width(of: $1.text) }
    surface.put(
      [Inked(Glyphs.cut(summary.name, to: room), Style.plain.bold)] + tail,
      at: Point(row.x + 1, row.y), within: row)
  }

  /// Segment, status and manager, as many as fit whole in that order.
  private func headParts(_ summary: Digest, width limit: Int) -> [Inked] {
    var groups: [[Inked]] = []
    if let segment = summary.segment, let workspace {
      let name = workspace.settings.name(of: segment, in: language)
      groups.append([Inked("  "), Inked("● " + name, segment.ink)])
    }
    groups.append([Inked("  "), Inked(summary.status.term[language], .dim)])
    if let name = workspace?.settings.member(summary.manager)?.name {
      groups.append([Inked("  "), Inked(say(AccountPhrase.manager) + " ", .dim), Inked(name)])
    }
    var used = 0
    return groups.filter { group in
      let width = group.reduce(0) { $0 + Glyphs.width(of: $1.text) }
      guard used + width <= limit else { return false }
      used += width
      return true
    }.flatMap(\.self)
  }

  private func drawTabs(in row: Rect, on surface: inout Surface) {
    for span in tabSpans(row) {
      let isShown = span.tab == account.tab
      let style = isShown ? Style(.accent).bold.underlined : Style(.dim)
      let used = surface.put(span.title, at: Point(span.x, row.y), style: style, within: row)
      guard let worst = span.worst else { continue }
      surface.put(
        worst.mark + wording.count(span.count), at: Point(span.x + used + 1, row.y),
        style: Style(worst.ink), within: row)
    }
  }

  func tab(at point: Point, in row: Rect) -> AccountTab? {
    tabSpans(row).first { ($0.x..<$0.x + $0.width).contains(point.x) }?.tab
  }

  private struct TabSpan {
    let tab: AccountTab
    let title: String
    let x: Int
    let width: Int
    let count: Int
    let worst: Finding.Severity?
  }

  private func tabSpans(_ row: Rect) -> [TabSpan] {
    let findings = Dictionary(grouping: accountFindings) { $0.path.map { AccountTab(of: $0) } }
    var spans: [TabSpan] = []
    var x = row.x + 1
    for tab in AccountTab.allCases {
      // In the grid digits are figures, so the tabs don't promise to answer to them.
      let number = isInGrid ? "" : wording.count(tab.rawValue + 1) + " "
      let title = number + say(tab.title)
      let here = findings[tab] ?? []
      let count = here.count
      let mark = count == 0 ? 0 : 2 + Glyphs.width(of: wording.count(count))
      let width = Glyphs.width(of: title) + mark
      spans.append(
        TabSpan(
          tab: tab, title: title, x: x, width: width, count: count,
          worst: here.map(\.severity).max()))
      x += width + 2
    }
    return spans
  }
}
