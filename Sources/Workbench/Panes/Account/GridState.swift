import Method
import Terminal

/// The figures of an account: a column a year, a row a field.
///
/// What is typed stands in the account's form.
struct GridState: Sendable {
  /// The record of the focused column; nil, or gone, is the latest actual year.
  var year: String? {
    didSet { clicked = nil }
  }
  /// The place of the focused row.
  var row = 2 {
    didSet { clicked = nil }
  }
  /// What was in sight when a click put the focus where it is: the cell stays under the pointer.
  var clicked: (year: Int, offset: Int)?
}

/// One row of the grid.
enum GridRow: Sendable {
  case field(FieldInfo)
  /// Computed from the others.
  case growth, contribution
}

enum GridAction: Hashable, Sendable {
  case left, right
  case addYear, removeYear
  case select(year: String, row: Int)
}

extension GridState {
  static let commands: [Command<State, GridAction>] = [
    Command(
      "o", .addYear, Term("add a year", "ajouter une année"),
      help: Term("adds the next year", "ajoute l'année suivante"),
      words: Term("new budget forecast figures", "nouveau budget prévision chiffres"),
      footer: true, off: FormState.readOnlyOff),
    Command(
      "D", .removeYear, Term("remove the year", "supprimer l'année"),
      help: Term("takes the year out", "retire l'année"),
      words: Term("delete erase", "effacer enlever")
    ) { state in
      FormState.readOnlyOff(state) ?? (state.gridYear == nil ? .notInAList : nil)
    },
    Command(
      "left h", .left, Term("left", "gauche"), help: Term("one year before", "une année avant")),
    Command(
      "right l", .right, Term("right", "droite"), help: Term("one year after", "une année après")),
  ]
}

extension State {
  /// The fields of a year, with the growth under the revenue and the contribution under the costs.
  static let gridRows: [GridRow] = AccountYear.shape.fields.flatMap { field -> [GridRow] in
    switch field.key {
    case "revenue": [.field(field), .growth]
    case "overhead": [.field(field), .contribution]
    default: [.field(field)]
    }
  }

  /// The years of the account shown: what happened, oldest first, then what is promised and expected.
  var gridYears: [AccountYear] {
    guard let id = account.id, let years = workspace?.opened[id]?.years else { return [] }
    return years.enumerated().sorted { left, right in
      (left.element.rank, left.element.year?.value ?? 0, left.offset)
        < (right.element.rank, right.element.year?.value ?? 0, right.offset)
    }.map(\.element)
  }

  /// The year that has the focus.
  var gridYear: AccountYear? {
    let years = gridYears
    return years.first { $0.id.text == account.grid.year }
      ?? years.last { $0.rank == 0 } ?? years.last
  }

  var gridRow: Int { min(max(account.grid.row, 0), State.gridRows.count - 1) }

  /// The field of the focused cell; nil where it is computed, or without any year.
  var gridPlace: FieldPath? {
    guard case .field(let info) = State.gridRows[gridRow], let year = gridYear else { return nil }
    return gridPath(year, info)
  }

  func gridPath(_ year: AccountYear, _ info: FieldInfo) -> FieldPath {
    FieldPath([.item(list: "years", id: year.id.text), .key(info.key)])
  }

  mutating func updateGrid(_ action: GridAction) -> [Effect] {
    switch action {
    case .left: moveCell(right: -1)
    case .right: moveCell(right: 1)
    case .addYear: return addYear()
    case .removeYear: return removeYear()
    case .select(let year, let row):
      account.grid.year = year
      account.grid.row = row
    }
    return []
  }

  mutating func moveCell(down steps: Int) {
    account.grid.row = min(max(gridRow + steps, 0), State.gridRows.count - 1)
  }

  private mutating func moveCell(right steps: Int) {
    let years = gridYears
    guard let year = gridYear, let place = years.firstIndex(where: { $0.id == year.id }) else {
      return
    }
    account.grid.year = years[min(max(place + steps, 0), years.count - 1)].id.text
  }

  mutating func focusCell(_ path: FieldPath) {
    guard let item = path.enclosingItem, case .key(let key) = path.steps.last else { return }
    account.grid.year = item.id
    account.grid.row =
      State.gridRows.firstIndex {
        if case .field(let info) = $0 { info.key == key } else { false }
      } ?? 0
  }

  /// The year after the latest of the focused kind, with that kind.
  ///
  /// Only a year that is over has happened: another begins as a budget, or as a forecast where the
  /// budget stands already.
  private var yearToAdd: (year: Int, kind: FigureKind) {
    let years = gridYears.compactMap(YearFigures.init)
    let kind = gridYear?.kind ?? .actual
    let latest = years.filter { $0.kind == kind }.map(\.year.value).max()
    var year = latest.map { $0 + 1 } ?? moment.today.year - 1
    guard kind == .actual, year >= moment.today.year else { return (year, kind) }
    while true {
      let there = years.filter { $0.year.value == year }.map(\.kind)
      let planned: [FigureKind] = [.budget, .forecast]
      if let free = planned.first(where: { !there.contains($0) }) { return (year, free) }
      year += 1
    }
  }

  private mutating func addYear() -> [Effect] {
    guard let id = account.id else { return [] }
    let (year, kind) = yearToAdd
    let item = ItemTree(
      id: ids.id(AccountYear.idPrefix),
      [
        Entry("year", .value(.number(year))), Entry("kind", .value(.text(kind.rawValue))),
      ])
    let list = FieldPath([]).appending("years")
    let effects = change(.account(id)) { record throws(Rejection) in
      try record.inserting(item, into: list, at: nil)
    }
    guard let effects else { return [] }
    account.grid.year = item.id
    return effects
  }

  private mutating func removeYear() -> [Effect] {
    guard let id = account.id, let year = gridYear else { return [] }
    let list = FieldPath([]).appending("years")
    let place = gridYears.firstIndex { $0.id == year.id } ?? 0
    let effects = change(.account(id)) { record throws(Rejection) in
      try record.removing(year.id.text, from: list)
    }
    guard let effects else { return [] }
    sayRemoved(from: .account(id))
    let left = gridYears
    account.grid.year = left.isEmpty ? nil : left[min(place, left.count - 1)].id.text
    return effects
  }
}

extension AccountYear {
  /// Where the year stands among the others: what happened first, what is expected last.
  var rank: Int {
    switch kind {
    case .actual, nil: 0
    case .budget: 1
    case .forecast: 2
    }
  }
}
