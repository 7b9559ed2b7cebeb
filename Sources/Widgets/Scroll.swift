public import Terminal

/// Which part of a long list is in sight.
public enum Scroll {
  /// The first row to show, from the focused one alone: pages overlap by two rows, so that the row
  /// before and the row after are in sight too, and a move inside of a page paints two rows only.
  ///
  /// `clicked` is the first row in sight when the focus was put where it is by a click: what one
  /// clicks on stays under the pointer.
  public static func offset(focus: Int, count: Int, height: Int, clicked: Int? = nil) -> Int {
    guard height > 0, count > height else { return 0 }
    if let clicked, (clicked..<clicked + height).contains(focus) {
      return min(clicked, count - height)
    }
    let step = height - 2
    let last = count - height
    guard step > 0 else { return min(max(0, focus), last) }
    let page = max(0, focus - 1) / step
    return min(page * step, last)
  }

  /// The rows of a scroll mark as high as its share of the list; nil when everything is in sight.
  public static func thumb(offset: Int, count: Int, height: Int) -> Range<Int>? {
    guard height > 0, count > height else { return nil }
    let length = max(1, height * height / count)
    let room = height - length
    let start = (offset * room + (count - height) / 2) / (count - height)
    let first = min(max(0, start), room)
    return first..<first + length
  }

  /// Draws the mark in the last column of the list.
  public static func draw(
    offset: Int, count: Int, in rect: Rect, on surface: inout Surface
  ) {
    guard let thumb = thumb(offset: offset, count: count, height: rect.height) else { return }
    let column = rect.trailing(1)
    for row in thumb {
      let ground = surface[column.x, rect.y + row].style.ground
      surface.put(
        "▐", at: Point(column.x, rect.y + row), style: Style(.faint, on: ground), within: column)
    }
  }
}
