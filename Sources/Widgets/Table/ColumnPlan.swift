import Terminal

/// Which columns of a table there is room for, and how wide each is.
struct ColumnPlan<Key: Hashable & Sendable> {
  struct Entry {
    let column: TableColumn<Key>
    /// Among the table's columns.
    let place: Int
    var width: Int
  }

  /// Those that haven't left, in or out of sight.
  private(set) var kept: [Entry]
  /// The places among those kept of the ones in sight that scroll; nil when none is out of sight.
  private(set) var shown: Range<Int>?

  private let room: Int
  private let gap: Int

  /// `widths` are those of the columns' contents, by place; `focus` and `first` are the columns to
  /// keep in sight and to begin with when they scroll.
  init(_ table: Table<Key>, room: Int, widths: [Int], focus: Key?, first: Key?) {
    self.room = max(0, room)
    gap = table.gap
    kept = table.columns.indices.map { place in
      let column = table.columns[place]
      let content = widths[place]
      let width =
        switch column.width {
        case .fixed(let width): width
        case .fitting(let least, let most): min(max(content, least), most)
        case .flexible(let least, _, _): least
        }
      return Entry(column: column, place: place, width: max(0, width))
    }
    while kept.count > 1, total > self.room, let place = firstToLeave { kept.remove(at: place) }
    scroll(focus: focus, first: first)
    if total <= self.room || shown != nil {
      // Beside columns that scroll, what the next one doesn't fit into.
      grow(to: { if case .flexible(_, let ideal, _) = $0 { ideal } else { nil } })
      grow(to: { if case .flexible(_, _, let most) = $0 { most } else { nil } })
    } else {
      shrink()
    }
  }

  /// What the kept columns take with the air between them.
  private var total: Int { kept.reduce(-gap) { $0 + $1.width + gap } }

  /// The same of those that aren't scrolled out of sight.
  private var totalInSight: Int {
    guard let shown else { return total }
    return kept.enumerated().reduce(-gap) { sum, entry in
      let isHidden = entry.element.column.narrowing == .scrolls && !shown.contains(entry.offset)
      return isHidden ? sum : sum + entry.element.width + gap
    }
  }

  private var firstToLeave: Int? {
    var least: (place: Int, priority: Int)?
    for (place, entry) in kept.enumerated() {
      guard case .leaves(let priority) = entry.column.narrowing else { continue }
      if priority <= least?.priority ?? priority { least = (place, priority) }
    }
    return least?.place
  }

  /// Gives flexible columns what is left, each the share of what it wants.
  private mutating func grow(to limit: (TableColumn<Key>.Width) -> Int?) {
    // The sign that there are more stands behind the last one.
    let left = room - totalInSight - (shown == nil ? 0 : 1)
    let wants = kept.map { entry in max(0, (limit(entry.column.width) ?? 0) - entry.width) }
    let sum = wants.reduce(0, +)
    guard left > 0, sum > 0 else { return }
    var rest = min(left, sum)
    for place in kept.indices {
      let share = sum <= left ? wants[place] : left * wants[place] / sum
      kept[place].width += share
      rest -= share
    }
    for place in kept.indices where rest > 0 && wants[place] > 0 && sum > left {
      kept[place].width += 1
      rest -= 1
    }
  }

  /// Where none may leave any more, words give way: the last column first.
  private mutating func shrink() {
    for place in kept.indices.reversed() where kept[place].column.alignment == .leading {
      let excess = total - room
      guard excess > 0 else { return }
      kept[place].width -= min(excess, max(0, kept[place].width - 1))
    }
  }

  private mutating func scroll(focus: Key?, first: Key?) {
    let scrolling = kept.indices.filter { kept[$0].column.narrowing == .scrolls }
    guard total > room, let low = scrolling.first, let high = scrolling.last else { return }
    let others = total - kept[low...high].reduce(-gap) { $0 + $1.width + gap }
    let window = SidewaysWindow(
      widths: kept[low...high].map(\.width), gap: gap, room: room - others)
    func offset(_ key: Key?) -> Int? {
      kept[low...high].firstIndex { $0.column.key == key }.map { $0 - low }
    }
    let range = window.range(focus: offset(focus), first: offset(first))
    shown = low + range.lowerBound..<low + range.upperBound
    if range.count == 1 {
      kept[low + range.lowerBound].width = max(
        1, min(kept[low + range.lowerBound].width, room - others))
    }
    guard let shown else { return }
    if shown == low..<high + 1 { self.shown = nil }
  }

  /// The columns in sight with where each begins, from 0; one that would stick out isn't shown.
  func placed() -> [(entry: Entry, x: Int)] {
    var x = 0
    var result: [(entry: Entry, x: Int)] = []
    for (place, entry) in kept.enumerated() {
      if let shown, entry.column.narrowing == .scrolls, !shown.contains(place) { continue }
      guard x + entry.width <= room else { continue }
      result.append((entry, x))
      x += entry.width + gap
    }
    return result
  }
}

/// Which of the columns that scroll are in sight.
struct SidewaysWindow {
  let widths: [Int]
  let gap: Int
  let room: Int

  /// Those from `first` on while the focus is among them, or else those around the focus.
  func range(focus: Int?, first: Int?) -> Range<Int> {
    if let first {
      let fitting = fitting(from: min(first, lastFirst))
      if focus.map(fitting.contains) ?? true { return fitting }
    }
    guard let focus else { return fitting(from: 0) }
    return around(focus)
  }

  private func fitting(from first: Int) -> Range<Int> {
    var end = first
    var used = -gap
    while end < widths.count, end == first || used + gap + widths[end] <= room {
      used += gap + widths[end]
      end += 1
    }
    return first..<end
  }

  /// The first of the last window, so that no room is left empty at the end.
  private var lastFirst: Int {
    var first = max(0, widths.count - 1)
    while first > 0, fitting(from: first - 1).upperBound == widths.count { first -= 1 }
    return first
  }

  private func around(_ focus: Int) -> Range<Int> {
    var low = focus
    var high = focus + 1
    var used = widths[focus]
    var wantsBefore = true
    while true {
      let before = low > 0 && used + gap + widths[low - 1] <= room
      let after = high < widths.count && used + gap + widths[high] <= room
      guard before || after else { return low..<high }
      if before && (wantsBefore || !after) {
        low -= 1
        used += gap + widths[low]
      } else {
        used += gap + widths[high]
        high += 1
      }
      wantsBefore.toggle()
    }
  }
}
