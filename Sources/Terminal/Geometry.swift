/// A cell's place: column `x` and row `y`, both from 0 at the top left.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// How many cells there are across and down; never negative.
public struct Size: Hashable, Sendable, CustomStringConvertible {
  public let columns: Int
  public let rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Reads "100x30"; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      columns >= 1, rows >= 1, columns <= 1000, rows <= 1000
    else { return nil }
    self.init(columns: columns, rows: rows)
  }

  public var description: String { "\(columns)x\(rows)" }
}

/// A rectangle of cells.
///
/// Its width and height are clamped, so that a part cut out of a window that is too small is empty
/// and drawing in it does nothing.
public struct Rect: Hashable, Sendable {
  public let x: Int
  public let y: Int
  public let width: Int
  public let height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  public var isEmpty: Bool { width == 0 || height == 0 }
  public var origin: Point { Point(x, y) }
  public var size: Size { Size(columns: width, rows: height) }
  /// The first column after the rectangle.
  public var maxX: Int { x + width }
  /// The first row after the rectangle.
  public var maxY: Int { y + height }
  /// Its rows, top to bottom, in the coordinates of the surface.
  public var rows: Range<Int> { y..<maxY }
  public var columns: Range<Int> { x..<maxX }

  public func contains(_ point: Point) -> Bool {
    columns.contains(point.x) && rows.contains(point.y)
  }

  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  public func inset(horizontal: Int = 0, vertical: Int = 0) -> Rect {
    dropLeading(horizontal).dropTrailing(horizontal).dropTop(vertical).dropBottom(vertical)
  }

  public func leading(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: clamped(count, width), height: height)
  }

  public func trailing(_ count: Int) -> Rect {
    let kept = clamped(count, width)
    return Rect(x: maxX - kept, y: y, width: kept, height: height)
  }

  public func top(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: clamped(count, height))
  }

  public func bottom(_ count: Int) -> Rect {
    let kept = clamped(count, height)
    return Rect(x: x, y: maxY - kept, width: width, height: kept)
  }

  public func dropLeading(_ count: Int) -> Rect { trailing(width - max(0, count)) }
  public func dropTrailing(_ count: Int) -> Rect { leading(width - max(0, count)) }
  public func dropTop(_ count: Int) -> Rect { bottom(height - max(0, count)) }
  public func dropBottom(_ count: Int) -> Rect { top(height - max(0, count)) }

  /// One row of the rectangle, counted from its top; empty when there is no such row.
  public func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: width, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// A rectangle of that size in the middle of this one, never larger than it.
  public func centred(_ size: Size) -> Rect {
    let across = clamped(size.columns, width)
    let down = clamped(size.rows, height)
    return Rect(
      x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down)
  }

  private func clamped(_ count: Int, _ limit: Int) -> Int { max(0, min(count, limit)) }
}
