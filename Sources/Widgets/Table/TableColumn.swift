/// A column of a table: what names it, where its content stands, how wide it is, and what becomes
/// of it in a narrow place.
public struct TableColumn<Key: Hashable & Sendable>: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    /// For words, which are cut with "…".
    case leading
    /// For numbers, which are never cut.
    case trailing
  }

  public enum Width: Hashable, Sendable {
    case fixed(Int)
    /// As wide as its title and its widest content.
    case fitting(least: Int, most: Int)
    /// Takes what the others leave: up to its ideal before any column gets more than that.
    case flexible(least: Int, ideal: Int, most: Int)
  }

  /// What becomes of a column where not all have room.
  public enum Narrowing: Hashable, Sendable {
    /// It leaves whole: the lowest priority first, of two alike the later one.
    case leaves(priority: Int)
    /// It scrolls sideways with its kind, which stands beside it.
    case scrolls
    /// It stands still.
    case stays
  }

  /// The way that a column is first sorted: names from A, sums from the largest.
  public enum Order: Hashable, Sendable {
    case ascending, descending
  }

  public let key: Key
  public let title: String
  public let alignment: Alignment
  public let width: Width
  public let narrowing: Narrowing
  /// nil where the rows can't be sorted by it.
  public let naturalOrder: Order?
  /// Names the row: bold where the focus is.
  public let isName: Bool
  public let takesCursor: Bool

  public init(
    _ key: Key, _ title: String = "", at alignment: Alignment = .leading, width: Width,
    whenNarrow narrowing: Narrowing = .leaves(priority: 0), sorts naturalOrder: Order? = nil,
    isName: Bool = false, takesCursor: Bool = true
  ) {
    self.key = key
    self.title = title
    self.alignment = alignment
    self.width = width
    self.narrowing = narrowing
    self.naturalOrder = naturalOrder
    self.isName = isName
    self.takesCursor = takesCursor
  }

  public var isSortable: Bool { naturalOrder != nil }
}

/// A table without its rows: its columns, and how the rows stand.
public struct Table<Key: Hashable & Sendable>: Sendable {
  /// How it shows that rows are out of sight.
  public enum More: Sendable {
    case nothing
    /// ▴ and ▾ in the last column.
    case signs
    /// A mark in the last column, as high as its share.
    case mark
    /// A last line: "▴ 3 more   ▾ 12 more", in the caller's words for a number of rows.
    case words(@Sendable (Int) -> String)
  }

  public var columns: [TableColumn<Key>]
  /// A line with the titles.
  public var hasHead = true
  public var linesPerRow = 1 {
    didSet { linesPerRow = max(1, linesPerRow) }
  }
  /// The first rows, which stay in sight while the others scroll.
  public var pinnedRows = 0
  /// The columns of air before the first column, where the bar of the focus stands.
  public var leading = 3
  public var trailing = 1
  /// The air between two columns.
  public var gap = 2
  public var sort: TableSort<Key>?
  public var more = More.nothing
  /// Whether the terminal's cursor rests on the focused row.
  public var holdsCursor = true

  public init(_ columns: [TableColumn<Key>]) {
    self.columns = columns
  }
}

/// What the rows are sorted by.
public struct TableSort<Key: Hashable & Sendable>: Hashable, Sendable {
  public var column: Key
  public var isAscending: Bool

  public init(_ column: Key, isAscending: Bool) {
    self.column = column
    self.isAscending = isAscending
  }

  /// The same column again is turned round, another begins in its natural order; one that isn't
  /// sortable changes nothing.
  public static func choosing(
    _ column: TableColumn<Key>, after sort: TableSort?
  ) -> TableSort? {
    guard let order = column.naturalOrder else { return sort }
    guard let sort, sort.column == column.key else {
      return TableSort(column.key, isAscending: order == .ascending)
    }
    return TableSort(column.key, isAscending: !sort.isAscending)
  }
}
