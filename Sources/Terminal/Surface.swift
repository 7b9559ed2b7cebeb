/// One cell: a scalar, or the number of a cluster in its surface's table.
///
/// Eight bytes.
public struct Cell: Hashable, Sendable {
  /// A scalar's value; from `firstCluster` on, an index into the surface's clusters.
  let content: UInt32
  public internal(set) var style: Style
  /// 1, 2 for the first half of a wide glyph, 0 for its second half.
  public let width: UInt8

  init(content: UInt32, style: Style, width: UInt8 = 1) {
    self.content = content
    self.style = style
    self.width = width
  }

  /// Shows nothing but its ground.
  public var isBlank: Bool { content == 0x20 }

  /// What it shows when that is one scalar; nil for a cluster and for the second half of a glyph.
  public var scalar: UInt32? { width > 0 && content < Cell.firstCluster ? content : nil }

  static let firstCluster: UInt32 = 0x8000_0000

  static func blank(_ style: Style) -> Cell { Cell(content: 0x20, style: style) }
}

/// How the terminal's cursor looks: by it one sees whether letters are text or commands.
public enum Caret: Hashable, Sendable {
  /// Under the character: letters are commands.
  case underline
  /// Between two characters: letters are text.
  case bar
}

/// A screen as a value: cells with roles, and where the cursor rests.
public struct Surface: Sendable {
  public let size: Size
  /// Where the terminal's own cursor stands; hidden when nil.
  public var cursor: Point?
  public var caret = Caret.underline
  private var cells: [Cell]
  private var clusters: [[UInt32]] = []

  public init(size: Size, fill: Style = .plain) {
    self.size = size
    cells = Array(repeating: .blank(fill), count: size.columns * size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell there; a blank one outside of the surface.
  public subscript(point: Point) -> Cell {
    guard bounds.contains(point) else { return .blank(.plain) }
    return cells[point.y * size.columns + point.x]
  }

  public subscript(x: Int, y: Int) -> Cell { self[Point(x, y)] }

  /// The scalars that a cell shows, at most four; none for the second half of a wide glyph.
  public func scalars(of cell: Cell) -> [UInt32] {
    guard cell.width > 0 else { return [] }
    guard cell.content >= Cell.firstCluster else { return [cell.content] }
    return clusters[Int(cell.content - Cell.firstCluster)]
  }

  /// A row's cells in one go, for whoever sends them to a terminal.
  public func cells(row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Whether two surfaces of one size show the same in a row.
  public func showsSame(_ other: Surface, row: Int) -> Bool {
    for (mine, theirs) in zip(cells(row: row), other.cells(row: row)) {
      if mine.content < Cell.firstCluster || theirs.content < Cell.firstCluster {
        guard mine == theirs else { return false }
      } else {
        guard mine.style == theirs.style, mine.width == theirs.width,
          scalars(of: mine) == other.scalars(of: theirs)
        else { return false }
      }
    }
    return true
  }

  /// Writes a text in one row and tells how many columns it took; what lies outside of `within` is
  /// cut.
  ///
  /// Whatever is hidden in the text is made visible, and half a wide glyph is left blank.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .plain, within: Rect? = nil
  ) -> Int {
    let clip = within.map(bounds.intersection) ?? bounds
    guard clip.rows.contains(point.y), point.x < clip.maxX else { return 0 }
    if Glyphs.plainWidth(of: text) != nil {
      return putPlain(text, at: point, style: style, clip: clip)
    }
    var x = point.x
    for character in text {
      forEachGlyph(of: character) { glyph in
        guard x < clip.maxX else { return }
        place(glyph, at: Point(x, point.y), style: style, clip: clip)
        x += Int(glyph.width)
      }
      if x >= clip.maxX { break }
    }
    return min(x, clip.maxX) - point.x
  }

  @discardableResult
  public mutating func put(
    _ text: Substring, at point: Point, style: Style = .plain, within: Rect? = nil
  ) -> Int {
    put(String(text), at: point, style: style, within: within)
  }

  private mutating func putPlain(
    _ text: String, at point: Point, style: Style, clip: Rect
  ) -> Int {
    var x = point.x
    let row = point.y * size.columns
    for scalar in text.unicodeScalars {
      guard x < clip.maxX else { break }
      if x >= clip.x {
        if cells[row + x].width != 1 { blankPartner(of: x, row: row) }
        cells[row + x] = Cell(content: scalar.value, style: style)
      }
      x += 1
    }
    return x - point.x
  }

  private mutating func place(_ glyph: Glyph, at point: Point, style: Style, clip: Rect) {
    let row = point.y * size.columns
    let columns = point.x..<point.x + Int(glyph.width)
    for x in columns where clip.columns.contains(x) {
      blankPartner(of: x, row: row)
      cells[row + x] = .blank(style)
    }
    guard columns.lowerBound >= clip.x, columns.upperBound <= clip.maxX else { return }
    cells[row + point.x] = Cell(content: content(of: glyph), style: style, width: glyph.width)
    if glyph.width == 2 { cells[row + point.x + 1] = Cell(content: 0, style: style, width: 0) }
  }

  /// Writing over one half of a wide glyph leaves a blank in place of the other.
  private mutating func blankPartner(of x: Int, row: Int) {
    let cell = cells[row + x]
    switch cell.width {
    case 0 where x > 0: cells[row + x - 1] = .blank(cells[row + x - 1].style)
    case 2 where x + 1 < size.columns: cells[row + x + 1] = .blank(cells[row + x + 1].style)
    default: break
    }
  }

  private mutating func content(of glyph: Glyph) -> UInt32 {
    guard glyph.markCount > 0 else { return glyph.base }
    let scalars = glyph.scalars
    if let known = clusters.firstIndex(of: scalars) { return Cell.firstCluster + UInt32(known) }
    clusters.append(scalars)
    return Cell.firstCluster + UInt32(clusters.count - 1)
  }

  /// Blanks of a style.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.rows {
      let row = y * size.columns
      blankPartner(of: area.x, row: row)
      blankPartner(of: area.maxX - 1, row: row)
      for x in area.columns { cells[row + x] = .blank(style) }
    }
  }

  /// Changes the roles of what is already written.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for y in area.rows {
      for x in area.columns {
        let index = y * size.columns + x
        cells[index].style = change(cells[index].style)
      }
    }
  }
}

extension Surface: Equatable {
  public static func == (left: Surface, right: Surface) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.caret == right.caret
      && (0..<left.size.rows).allSatisfy { left.showsSame(right, row: $0) }
  }
}
