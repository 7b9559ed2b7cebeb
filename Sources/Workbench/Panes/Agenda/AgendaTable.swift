import Method
import Phrases
import Terminal
import Widgets

/// The rows of the agenda as a table asks for them.
struct AgendaSource: TableSource {
  let list: AgendaList
  let folded: Set<Agenda.Group>
  let marked: Set<Agenda.Name>
  let settled: Set<Agenda.Name>
  let wording: Wording
  let today: Day

  init(_ sight: AgendaSight) {
    list = sight.list
    folded = sight.pane.folded
    marked = sight.pane.marked
    settled = sight.agenda.settled
    wording = sight.wording
    today = sight.today
  }

  var count: Int { list.rows.count }

  func row(at place: Int) -> TableRow<AgendaRowName> {
    switch list.rows[place] {
    case .group(let group, let count):
      let title = Inked(
        group.term[wording.language].uppercased(), Style(group.ink).bold)
      return .head(
        .group(group),
        TableHead([title], count: wording.count(count), isFolded: folded.contains(group)))
    case .item(let item): return .item(.item(list.items[item].name))
    case .gap: return .gap
    }
  }

  func place(of name: AgendaRowName) -> Int? { list.places[name] }

  func cell(at place: Int, _ column: AgendaColumn, in room: CellRoom) -> TableCell {
    guard case .item(let number) = list.rows[place] else { return TableCell() }
    let item = list.items[number]
    let isSettled = settled.contains(item.name)
    let ink: Ink = isSettled ? .faint : .text
    switch column {
    case .mark:
      return marked.contains(item.name)
        ? TableCell("●", .accent) : isSettled ? TableCell("✓", .good) : TableCell()
    case .day:
      return TableCell(
        item.day.map { wording.agendaDay($0, today: today) } ?? "–", isSettled ? .faint : .dim)
    case .late:
      guard let late = item.late, late > 0, !isSettled else { return TableCell() }
      return TableCell(wording.say("\(late) d", "\(late) j"), late > 14 ? .bad : .warn)
    case .account: return TableCell(item.accountName, isSettled ? .faint : .dim)
    case .deed:
      let first = item.priority == 1 && !isSettled ? [Inked("! ", .bad)] : []
      return TableCell(first + [Inked(wording.deed(item), ink)])
    case .owner:
      return item.ownerName.isEmpty
        ? TableCell("?", .unknown) : TableCell(item.ownerName, isSettled ? .faint : .dim)
    case .objective: return TableCell(item.objective, isSettled ? .faint : .dim)
    }
  }
}

extension Agenda.Group {
  /// The later it is, the louder.
  var ink: Ink {
    switch self {
    case .overdue: .bad
    case .today: .accent
    case .thisWeek, .nextWeek: .text
    case .later, .undated: .dim
    case .blocked: .warn
    }
  }
}

extension AgendaSight {
  /// In a narrow window what is served leaves first, then who does it, then of which account it is.
  func layout(in area: Rect) -> TableLayout<AgendaColumn> {
    let places = AgendaLayout(area)
    var table = Table<AgendaColumn>([
      TableColumn(.mark, width: .fixed(1), whenNarrow: .stays),
      TableColumn(
        .day, say("Day", "Jour"), width: .fitting(least: 10, most: 19), whenNarrow: .stays),
      TableColumn(
        .late, say("Late", "Retard"), at: .trailing, width: .fixed(6),
        whenNarrow: .leaves(priority: 4)),
      TableColumn(
        .account, Account.term[language], width: .fitting(least: 8, most: 22),
        whenNarrow: .leaves(priority: 3)),
      TableColumn(
        .deed, say("To do", "À faire"), width: .flexible(least: 20, ideal: 44, most: 70),
        whenNarrow: .stays, isName: true),
      TableColumn(
        .owner, say("Owner", "Responsable"), width: .fitting(least: 8, most: 18),
        whenNarrow: .leaves(priority: 2)),
      TableColumn(
        .objective, say("Objective", "Objectif"), width: .flexible(least: 14, ideal: 24, most: 40),
        whenNarrow: .leaves(priority: 1)),
    ])
    table.trailing = places.detail.isEmpty ? 1 : 0
    table.holdsCursor = pane.filter == nil
    let wording = wording
    table.more = .words { OverlayPhrase.more($0).said(wording) }
    return self.table.layout(of: table, in: places.table, source)
  }

  func say(_ english: String, _ french: String) -> String { wording.say(english, french) }
}
