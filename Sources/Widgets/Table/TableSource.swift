public import Terminal

/// The rows of a table, asked for by place: only those in sight are ever taken apart.
public protocol TableSource<RowID, Key> {
  associatedtype RowID: Hashable & Sendable
  associatedtype Key: Hashable & Sendable

  var count: Int { get }
  /// The places whose contents decide how wide a fitting column is; nil for those in sight.
  var sample: [Int]? { get }
  /// A cell is the same in any room.
  var cellsFitAnyRoom: Bool { get }
  /// Where cells are kept once they are made; nil where they are made anew for each drawing.
  var cache: CellCache? { get }

  func row(at place: Int) -> TableRow<RowID>
  /// What a row shows in a column; of a group's head, what stands under its title.
  func cell(at place: Int, _ column: Key, in room: CellRoom) -> TableCell
  /// What cells are kept under, whatever the place of the row; nil for a row whose cells aren't.
  func keptRow(at place: Int) -> Int?
  /// Where a row is that isn't where it last was; nil when it is gone.
  func place(of id: RowID) -> Int?
}

extension TableSource {
  public var sample: [Int]? { nil }
  public var cellsFitAnyRoom: Bool { false }
  public var cache: CellCache? { nil }

  public func keptRow(at place: Int) -> Int? { nil }

  public func place(of id: RowID) -> Int? {
    (0..<count).first { row(at: $0).id == id }
  }
}

/// What one row is.
public enum TableRow<ID: Hashable & Sendable>: Hashable, Sendable {
  case item(ID)
  /// The head of a group.
  case head(ID, TableHead)
  /// A line of words across all columns.
  case wide(ID, [Inked])
  /// Air, which the focus passes over.
  case gap

  /// nil for what takes no focus.
  public var id: ID? {
    switch self {
    case .item(let id), .head(let id, _), .wide(let id, _): id
    case .gap: nil
    }
  }
}

/// What the head of a group says, but for its cells.
public struct TableHead: Hashable, Sendable {
  /// Its first piece gives the arrow its ink.
  public let title: [Inked]
  /// How many are in the group; never cut.
  public let count: String
  public let isFolded: Bool

  public init(_ title: [Inked], count: String = "", isFolded: Bool) {
    self.title = title
    self.count = count
    self.isFolded = isFolded
  }
}

/// What a cell is to fit in.
public struct CellRoom: Hashable, Sendable {
  /// Boundless while the column is measured.
  public let width: Int
  public let isFocused: Bool

  public init(width: Int, isFocused: Bool) {
    self.width = width
    self.isFocused = isFocused
  }
}

/// What a row shows in a column.
public struct TableCell: Hashable, Sendable {
  public let lines: [[Inked]]
  /// A sign before the content: something is to be mended.
  public let mark: Inked?
  /// The columns that its widest line takes.
  let width: Int

  public init(lines: [[Inked]], mark: Inked? = nil) {
    self.lines = lines
    self.mark = mark
    width = lines.map(\.width).max() ?? 0
  }

  public init(_ line: [Inked] = [], mark: Inked? = nil) {
    self.init(lines: [line], mark: mark)
  }

  public init(_ text: String, _ ink: Ink = .text, mark: Inked? = nil) {
    self.init([Inked(text, ink)], mark: mark)
  }

  /// A text in as many lines as it takes in that room.
  public init(wrapping text: String, _ style: Style = .plain, in room: CellRoom) {
    let lines = Glyphs.wrap(text, width: max(1, room.width))
    self.init(lines: lines.map { [Inked(String($0.text), style)] })
  }

  var isEmpty: Bool { width == 0 }
}
