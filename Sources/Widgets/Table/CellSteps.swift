/// Where the cursor goes once a cell is typed, as in a spreadsheet.
public enum CellStep: Hashable, Sendable {
  /// After Enter: the same column of the next row.
  case down
  case up
  /// After Tab: the next cell, on the next row where this one ends.
  case right
  case left
}

extension TableState {
  /// Moves the cursor to the next cell that can be typed in; false, and nothing moves, where there
  /// is none.
  public mutating func step(
    _ step: CellStep, of layout: TableLayout<Key>, in source: some TableSource<RowID, Key>,
    isEditable: (Int, Key) -> Bool
  ) -> Bool {
    guard let place = place(in: source), let column = layout.cursor else { return false }
    let isForward = step == .down || step == .right
    if step == .right || step == .left {
      let keys = isForward ? layout.reachable : layout.reachable.reversed()
      let beyond = keys.drop { $0 != column }.dropFirst()
      if let id = source.row(at: place).id, let key = beyond.first(where: { isEditable(place, $0) })
      {
        focus(id, at: place, column: key)
        return true
      }
      return advance(from: place, isForward, among: keys, in: source, isEditable: isEditable)
    }
    return advance(from: place, isForward, among: [column], in: source, isEditable: isEditable)
  }

  /// Goes to the nearest row beyond that has an editable cell in one of the columns.
  private mutating func advance(
    from place: Int, _ isForward: Bool, among keys: [Key],
    in source: some TableSource<RowID, Key>, isEditable: (Int, Key) -> Bool
  ) -> Bool {
    let step = isForward ? 1 : -1
    for other in stride(
      from: place + step, through: isForward ? source.count - 1 : 0, by: step)
    {
      guard case .item(let id) = source.row(at: other),
        let key = keys.first(where: { isEditable(other, $0) })
      else { continue }
      focus(id, at: other, column: key)
      return true
    }
    return false
  }
}
