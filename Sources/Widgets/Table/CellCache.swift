import Synchronization

/// The cells of one table as they were made, to be drawn again without being made again.
///
/// Whoever holds one begins another when the columns, or anything that the cells tell, have changed.
public final class CellCache: Sendable {
  private struct Kept {
    /// The room that the cell was made for.
    let width: Int
    let cell: TableCell
  }

  private let rows = Mutex<[Int: [Kept?]]>([:])
  /// Many screens full: whoever walks ten thousand rows holds no more.
  private let most = 500

  public init() {}

  func cell(_ row: Int, _ column: Int, width: Int, made make: () -> TableCell) -> TableCell {
    let kept = rows.withLock { rows -> TableCell? in
      guard let cells = rows[row], cells.indices.contains(column), let kept = cells[column] else {
        return nil
      }
      return kept.width == width ? kept.cell : nil
    }
    if let kept { return kept }
    let cell = make()
    rows.withLock { rows in
      if rows.count >= most { rows = [:] }
      var cells = rows.removeValue(forKey: row) ?? []
      while cells.count <= column { cells.append(nil) }
      cells[column] = Kept(width: width, cell: cell)
      rows[row] = cells
    }
    return cell
  }
}

extension TableSource {
  /// A cell as it was last made, where the source keeps them; `column` is its place in the table.
  func kept(at place: Int, _ key: Key, _ column: Int, in room: CellRoom) -> TableCell {
    guard let cache, let row = keptRow(at: place) else { return cell(at: place, key, in: room) }
    let width = cellsFitAnyRoom ? 0 : room.width
    return cache.cell(row, column, width: width) { cell(at: place, key, in: room) }
  }
}
