import Method
import Phrases
import Terminal
import Widgets

/// Where the parts of the agenda stand.
struct AgendaLayout {
  let heading: Rect
  /// The filter, or how many are marked.
  let second: Rect
  let table: Rect
  /// What is known of the focused item; empty where there is no room.
  let detail: Rect

  init(_ area: Rect) {
    let hasDetail = area.width >= 120
    let main = area.dropTrailing(hasDetail ? 40 : 0)
    heading = main.top(1)
    second = main.row(1)
    table = main.dropTop(2).dropTrailing(hasDetail ? 1 : 0)
    detail = area.trailing(hasDetail ? 40 : 0)
  }

  var explanation: Rect { detail.dropLeading(3).dropTrailing(1) }
}

extension AgendaPane {
  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {
    let sight = AgendaSight(pane: self, desk: desk)
    if let sweep {
      sight.draw(sweep, in: area, on: &surface)
      return
    }
    let places = AgendaLayout(area)
    sight.drawHeading(in: places.heading, on: &surface)
    sight.drawSecondLine(in: places.second, on: &surface)
    for y in places.detail.rows {
      surface.put(
        "│", at: Point(places.detail.x, y), style: Style(.faint), within: places.detail)
    }
    guard !sight.list.items.isEmpty else {
      desk.drawText(
        desk.say(query.isEmpty ? AgendaPhrase.nothingToDo : .nothingMatches),
        in: places.table.dropTop(1).dropLeading(3).dropTrailing(3), style: Style(.dim),
        on: &surface)
      return
    }
    sight.layout(in: area).draw(sight.source, on: &surface)
    guard let item = sight.focused else { return }
    var column = DetailColumn(area: places.explanation)
    for line in sight.explanation(of: item) { line.draw(in: &column, on: &surface) }
  }
}

extension AgendaSight {
  fileprivate func drawHeading(in line: Rect, on surface: inout Surface) {
    let title = PaneTitle.agenda.said(wording)
    surface.put(
      title, at: Point(line.x + 1, line.y), style: Style.plain.bold, within: line)
    var facts: [[Inked]] = []
    for group in Agenda.Group.allCases {
      let count = agenda.count(group)
      guard count > 0 else { continue }
      let text = wording.count(count) + " " + group.term[language].lowercased()
      facts.append([Inked(text, group.isPressing ? group.ink : .dim)])
    }
    let whose = agendaOwner.map { [[Inked($0, .accent)]] } ?? []
    let x = line.x + 1 + Glyphs.width(of: title) + 2
    surface.put(
      Inked.fitting(whose + facts, in: line.maxX - 1 - x), at: Point(x, line.y), within: line)
  }

  private var agendaOwner: String? {
    pane.owner.flatMap { owner in
      desk.workspace?.settings.team.first { $0.id == owner }?.name
    }
  }

  fileprivate func drawSecondLine(in line: Rect, on surface: inout Surface) {
    let hasFilter = pane.filter != nil || !pane.query.isEmpty
    if !pane.marked.isEmpty, pane.filter == nil {
      surface.put(
        AgendaPhrase.marked(pane.marked.count).said(wording), at: Point(line.x + 3, line.y),
        style: Style(.accent), within: line)
    } else if hasFilter {
      surface.put(
        "/ ", at: Point(line.x + 1, line.y), style: Style(.accent).bold, within: line)
      let count = AgendaPhrase.ofAll(list.items.count, of: agenda.items.count).said(wording)
      let countX = line.maxX - 1 - Glyphs.width(of: count)
      surface.put(count, at: Point(countX, line.y), style: Style(.dim), within: line)
      let field = Rect(
        x: line.x + 3, y: line.y, width: max(1, countX - line.x - 5), height: 1)
      if let filter = pane.filter {
        filter.draw(in: field, on: &surface, style: Style(.text, on: .field))
      } else {
        surface.put(pane.query, at: field.origin, style: .plain, within: field)
      }
    }
  }

  /// All that is known of it.
  fileprivate func explanation(of item: Agenda.Item) -> [DetailLine] {
    [.title(wording.deed(item)), .words(item.accountName, .dim), .gap] + facts(of: item)
  }

  private func facts(of item: Agenda.Item) -> [DetailLine] {
    var lines: [DetailLine] = []
    if let day = item.day {
      lines.append(.pair(say("Day", "Jour"), wording.wholeDay(day), .text))
      if let late = item.late, late > 0 {
        lines.append(.words(wording.late(days: late), .bad))
      }
    }
    if let day = item.otherDay {
      let title = item.isAction ? say("Start", "Début") : say("End", "Fin")
      lines.append(.pair(title, wording.wholeDay(day), .text))
    }
    lines.append(
      .pair(
        say("Owner", "Responsable"), item.ownerName.isEmpty ? "?" : item.ownerName,
        item.ownerName.isEmpty ? .unknown : .text))
    if let status = item.status {
      lines.append(.pair(say("Status", "Statut"), status.term[language], .text))
    }
    if let priority = item.priority {
      lines.append(.pair(say("Priority", "Priorité"), wording.count(priority), .text))
    }
    if let effort = item.effort {
      lines.append(.pair(say("Effort", "Effort"), wording.days(of: effort), .text))
    }
    if !item.objective.isEmpty {
      lines += [.gap, .words(say("Objective", "Objectif"), .dim), .words(item.objective, .text)]
    }
    if !item.comment.isEmpty {
      lines += [.gap, .words(say("Comment", "Commentaire"), .dim), .words(item.comment, .text)]
    }
    return lines
  }
}

/// The sweep: one item in the middle of the screen.
extension AgendaSight {
  fileprivate func draw(_ sweep: Sweep, in area: Rect, on surface: inout Surface) {
    guard let item = sweep.item else { return }
    let heading = area.top(1)
    let title = say("Sweep", "Balayage")
    surface.put(
      title, at: Point(heading.x + 1, heading.y), style: Style.plain.bold, within: heading)
    surface.put(
      AgendaPhrase.sweepPlace(sweep.place + 1, of: sweep.items.count).said(wording),
      at: Point(heading.x + 1 + Glyphs.width(of: title) + 2, heading.y), style: Style(.dim),
      within: heading)
    let width = min(72, area.width - 6)
    let isAiry = area.height >= 16
    let body = Rect(
      x: area.x + max(3, (area.width - width) / 2), y: area.y + (isAiry ? 4 : 2), width: width,
      height: area.height - (isAiry ? 8 : 4))
    var column = DetailColumn(area: body)
    column.line(wording.deed(item), Style(.accent).bold, on: &surface)
    column.line(item.accountName, Style.plain.bold, on: &surface)
    column.gap()
    for line in facts(of: item) { line.draw(in: &column, on: &surface) }
    if let verdict = sweep.verdict(on: item) {
      column.gap()
      column.marked(Inked("✓", .good), verdict.term[language], on: &surface)
    }
    drawAnswers(in: area.bottom(isAiry ? 3 : 1).dropLeading(body.x - area.x), on: &surface)
  }

  /// What can be answered, with its keys, in sight of whoever looks at the item.
  private func drawAnswers(in area: Rect, on surface: inout Surface) {
    let answers = AgendaPane.sweepCommands.filter(\.isInFooter).map { row in
      [Inked(row.glyph + " ", Style(.accent).bold), Inked(row.name[language], .dim)]
    }
    surface.put(
      Inked.fitting(answers, in: area.width - 1), at: area.origin, within: area)
  }
}

extension Sweep.Verdict {
  fileprivate var term: Term {
    switch self {
    case .done: Term("Done", "Faite")
    case .moved: Term("Moved", "Reportée")
    case .delegated: Term("Given to someone else", "Confiée à un autre")
    case .dropped: Term("Dropped", "Abandonnée")
    }
  }
}

extension Agenda.Group {
  /// Its number is told in its own ink.
  fileprivate var isPressing: Bool {
    switch self {
    case .overdue, .today, .blocked: true
    case .thisWeek, .nextWeek, .later, .undated: false
    }
  }
}
