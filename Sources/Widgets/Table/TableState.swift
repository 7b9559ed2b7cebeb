/// Where the focus is in a table, and what is in sight.
public struct TableState<RowID: Hashable & Sendable, Key: Hashable & Sendable>: Hashable, Sendable {
  /// What was in sight when a click put the focus where it is: it stays under the pointer.
  struct Sight: Hashable, Sendable {
    var top: Int
    var column: Key?
  }

  /// The focused row, whatever its place.
  public private(set) var focus: RowID? {
    didSet { sight = nil }
  }
  /// The column of the focused cell; nil while whole rows are walked.
  public private(set) var column: Key? {
    didSet { sight = nil }
  }
  /// Where the focused row last was: while it stays, nothing is searched.
  private(set) var lastPlace = 0
  private(set) var sight: Sight?

  public init(focus: RowID? = nil, column: Key? = nil) {
    self.focus = focus
    self.column = column
  }

  /// The place of the focused row; nil when it is gone.
  public func place(in source: some TableSource<RowID, Key>) -> Int? {
    guard let focus else { return nil }
    if lastPlace < source.count, source.row(at: lastPlace).id == focus { return lastPlace }
    return source.place(of: focus)
  }

  /// The place of the head of the group that the focus is in.
  public func head(in source: some TableSource<RowID, Key>) -> Int? {
    guard let place = place(in: source) else { return nil }
    return stride(from: place, through: 0, by: -1).first {
      if case .head = source.row(at: $0) { true } else { false }
    }
  }

  /// Moves past what takes no focus, and stops at the ends.
  public mutating func move(by steps: Int, in source: some TableSource<RowID, Key>) {
    let wanted = place(in: source).map { $0 + steps } ?? lastPlace
    land(near: wanted, going: steps < 0 ? -1 : 1, in: source)
  }

  /// A page is what is in sight but for two rows, so that one sees where one was.
  public mutating func page(
    by pages: Int, of layout: TableLayout<Key>, in source: some TableSource<RowID, Key>
  ) {
    move(by: pages * max(1, layout.rows.count - 2), in: source)
  }

  public mutating func moveToFirst(in source: some TableSource<RowID, Key>) {
    land(near: 0, going: 1, in: source)
  }

  public mutating func moveToLast(in source: some TableSource<RowID, Key>) {
    land(near: source.count - 1, going: -1, in: source)
  }

  /// Focuses a row wherever it is; false when it is nowhere.
  @discardableResult
  public mutating func reveal(_ id: RowID, in source: some TableSource<RowID, Key>) -> Bool {
    var state = self
    state.focus = id
    guard let place = state.place(in: source) else { return false }
    state.lastPlace = place
    self = state
    return true
  }

  /// After the rows have changed, the focus stays on its row; where that is gone, it goes to the
  /// item now in its place, to the last one before it, or to whatever there is.
  public mutating func settle(in source: some TableSource<RowID, Key>) {
    if let place = place(in: source) {
      lastPlace = place
      return
    }
    func isItem(_ place: Int) -> Bool {
      if case .item = source.row(at: place) { true } else { false }
    }
    let here = min(lastPlace, source.count)
    let near = (here..<source.count).first(where: isItem) ?? (0..<here).last(where: isItem)
    focus = nil
    land(near: near ?? 0, going: 1, in: source)
  }

  private mutating func land(
    near wanted: Int, going step: Int, in source: some TableSource<RowID, Key>
  ) {
    guard source.count > 0 else { return }
    let last = source.count - 1
    let start = min(max(wanted, 0), last)
    let onwards = stride(from: start, through: step > 0 ? last : 0, by: step)
    let back = stride(from: start, through: step > 0 ? 0 : last, by: -step)
    for place in [onwards, back].joined() {
      guard let id = source.row(at: place).id else { continue }
      focus = id
      lastPlace = place
      return
    }
  }

  mutating func focus(_ id: RowID, at place: Int, column: Key?) {
    focus = id
    lastPlace = place
    self.column = column
  }
}

extension TableState {
  /// Walks cells from here on, or whole rows again with nil.
  public mutating func focusColumn(_ key: Key?) { column = key }

  /// Moves among the columns that take the cursor, and stops at the ends; from a whole row, onto
  /// its first cell or its last.
  public mutating func moveColumn(by steps: Int, of layout: TableLayout<Key>) {
    let keys = layout.reachable
    guard !keys.isEmpty, steps != 0 else { return }
    let now = layout.cursor.flatMap(keys.firstIndex) ?? (steps > 0 ? -1 : keys.count)
    column = keys[min(max(now + steps, 0), keys.count - 1)]
  }

  /// Focuses what was clicked, which stays under the pointer; true when it had the focus already.
  ///
  /// A click on a cell moves the cursor there while cells are walked.
  @discardableResult
  public mutating func click(
    _ hit: TableHit<Key>, of layout: TableLayout<Key>, in source: some TableSource<RowID, Key>
  ) -> Bool {
    guard case .row(let place, let clicked) = hit, place < source.count,
      let id = source.row(at: place).id
    else { return false }
    let reached = clicked.flatMap { layout.reachable.contains($0) ? $0 : nil }
    let column = layout.cursor == nil ? nil : reached ?? layout.cursor
    let again = place == layout.focus && column == layout.cursor
    focus(id, at: place, column: column)
    sight = Sight(top: layout.rows.lowerBound, column: layout.firstScrolling)
    return again
  }
}
