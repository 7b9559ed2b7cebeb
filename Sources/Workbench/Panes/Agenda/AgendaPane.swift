import Method
import Phrases
import Terminal
import Widgets

/// What is to be done over all accounts, by day: a list, and the weekly sweep of what is overdue.
///
/// It is told from the index; only what is changed is read from disk.
struct AgendaPane: Sendable {
  var table = TableState<AgendaRowName, AgendaColumn>()
  /// Whose agenda; nil for everybody's.
  var owner: ID<Member>?
  /// What the list is filtered by; nil while it isn't typed.
  var filter: TextField?
  var query = ""
  var folded: Set<Agenda.Group> = []
  var marked: Set<Agenda.Name> = []
  /// What was done or dropped here: it stays in sight, so that one can take it back.
  var settled: [Agenda.Name: Agenda.Item] = [:]
  var sweep: Sweep?

  /// What was of one portfolio isn't of the next.
  mutating func forget() { self = AgendaPane() }

  func layers(_ desk: Desk) -> [Layer] {
    guard sweep == nil else { return [.sweep] }
    return [.agenda] + (filter == nil ? [] : [.agendaFilter])
  }
}

enum AgendaColumn: Hashable, Sendable {
  case mark, day, late, account, deed, owner, objective
}

/// What one row is, whatever its place.
enum AgendaRowName: Hashable, Sendable {
  case group(Agenda.Group)
  case item(Agenda.Name)
}

/// The rows as they are shown, worked out once for each change of what they depend on.
struct AgendaList: Sendable {
  enum Row: Sendable {
    case group(Agenda.Group, count: Int)
    case item(Int)
    case gap
  }

  let items: [Agenda.Item]
  let rows: [Row]
  let places: [AgendaRowName: Int]

  init(_ agenda: Agenda, _ query: String, folded: Set<Agenda.Group>, _ wording: Wording) {
    items = AgendaList.found(query, in: agenda.items, wording)
    var rows: [Row] = []
    var places: [AgendaRowName: Int] = [:]
    var group: Agenda.Group?
    let counts = Dictionary(
      items.map { ($0.group, agenda.settled.contains($0.name) ? 0 : 1) }, uniquingKeysWith: +)
    for (place, item) in items.enumerated() {
      if item.group != group {
        if group != nil { rows.append(.gap) }
        group = item.group
        places[.group(item.group)] = rows.count
        rows.append(.group(item.group, count: counts[item.group] ?? 0))
      }
      guard !folded.contains(item.group) else { continue }
      places[.item(item.name)] = rows.count
      rows.append(.item(place))
    }
    self.rows = rows
    self.places = places
  }

  private static func found(
    _ query: String, in items: [Agenda.Item], _ wording: Wording
  ) -> [Agenda.Item] {
    guard !query.isEmpty else { return items }
    let query = Fuzzy.Query(query)
    return items.filter { item in
      var texts = FoldedTexts()
      texts.append(
        [item.accountName, wording.deed(item), item.ownerName, item.objective]
          .joined(separator: " "))
      return query.isPart(of: texts, at: 0)
    }
  }
}

/// What the agenda is drawn and told from: itself, the desk, and the rows, made once.
final class AgendaSight {
  let pane: AgendaPane
  let desk: Desk

  init(pane: AgendaPane, desk: Desk) {
    self.pane = pane
    self.desk = desk
  }

  var language: Language { desk.language }
  var wording: Wording { desk.wording }
  var today: Day { desk.moment.today }

  private var scope: AgendaScope { AgendaScope(pane) }

  lazy var agenda: Agenda = desk.worked.report(
    ReportName(
      document: .settings, name: "agenda", variant: Variant(scope.whole))
  ) { [desk, pane] in
    Agenda(
      desk.workspace?.accounts ?? [], desk.workspace?.settings ?? Workspace(),
      today: desk.moment.today, owner: pane.owner, keeping: Array(pane.settled.values))
  }

  lazy var list: AgendaList = desk.worked.report(
    ReportName(document: .settings, name: "agenda rows", variant: Variant(scope))
  ) { AgendaList(self.agenda, self.pane.query, folded: self.pane.folded, self.wording) }

  lazy var source: AgendaSource = AgendaSource(self)

  /// The table with its focus on a row that is there.
  lazy var table: TableState<AgendaRowName, AgendaColumn> = {
    var table = pane.table
    table.settle(in: source)
    return table
  }()

  /// What has the focus; nil on the head of a group.
  var focused: Agenda.Item? {
    guard case .item(let name)? = table.focus, let place = list.places[.item(name)],
      case .item(let item) = list.rows[place]
    else { return nil }
    return list.items[item]
  }

  /// What is marked, or else has the focus.
  var chosen: [Agenda.Item] {
    if let sweep = pane.sweep { return sweep.item.map { [$0] } ?? [] }
    guard pane.marked.isEmpty else { return list.items.filter { pane.marked.contains($0.name) } }
    return focused.map { [$0] } ?? []
  }

  func isSettled(_ item: Agenda.Item) -> Bool { agenda.settled.contains(item.name) }

  var overdue: [Agenda.Item] {
    list.items.filter { $0.isAction && $0.isOverdue && !isSettled($0) }
  }
}

/// What the rows depend on.
private struct AgendaScope: Hashable, Sendable {
  /// What the agenda as a whole depends on.
  struct Whole: Hashable, Sendable {
    let owner: ID<Member>?
    let settled: [Agenda.Name: Agenda.Item]
  }

  let whole: Whole
  let query: String
  let folded: Set<Agenda.Group>

  init(_ pane: AgendaPane) {
    whole = Whole(owner: pane.owner, settled: pane.settled)
    query = pane.query
    folded = pane.folded
  }
}
