import Method
import Phrases
import Terminal
import Widgets

/// A form laid out for a place on the screen: what stands on which line.
struct FormSheet {
  /// One row with the lines that it takes.
  struct Entry {
    let row: FormRow
    /// Where there is room for two columns of sections, the one that it stands in.
    var column = 0
    /// Counted from the top of the whole form, not of what is in sight.
    var top: Int
    let height: Int
    let value: [[Inked]]
  }

  let scene: Scene
  let area: Rect
  let edit: FieldEdit?
  private(set) var entries: [Entry] = []
  /// Of one column: half of the area where two sections stand side by side.
  private let columnWidth: Int
  /// Where values begin, from the left of their column.
  private let valueOffset: Int
  /// The first line in sight.
  private(set) var offset = 0
  /// The row that has the focus.
  let focus: Place?

  /// Two columns are no narrower than a form in a usual window.
  private static let widthOfTwo = 124
  private static let gap = 2

  var valueWidth: Int { max(1, columnWidth - valueOffset - 1) }

  private func x(of entry: Entry) -> Int { area.x + entry.column * (columnWidth + Self.gap) }
  private func valueX(_ entry: Entry) -> Int { x(of: entry) + valueOffset }

  /// Scrolled so that the focused row is in sight.
  init(_ board: FormBoard, _ level: EditorLevel, _ edit: FieldEdit?, in area: Rect) {
    scene = board.scene
    self.area = area
    self.edit = edit
    focus = board.focus(of: level)
    let labels = board.rows.map { $0.info.map { Glyphs.width(of: $0.label[board.scene.language]) } }
    let hasSections = board.rows.contains { if case .space = $0 { true } else { false } }
    let isWide = hasSections && area.width >= Self.widthOfTwo
    columnWidth = isWide ? (area.width - Self.gap) / 2 : area.width
    let widest = min((labels.compactMap(\.self).max() ?? 0) + 2, columnWidth / 2)
    valueOffset = 3 + widest + (columnWidth < 50 ? 1 : 2)
    var top = 0
    for row in board.rows {
      let value = valueLines(of: row)
      let height = max(1, value.count)
      entries.append(Entry(row: row, top: top, height: height, value: value))
      top += height
    }
    if isWide { part() }
    let focused = entries.first { $0.row.place != nil && $0.row.place == focus }
      .map { $0.top..<$0.top + $0.height }
    offset = scrolled(to: focused ?? 0..<1, of: height, clicked: level.clickedOffset)
  }

  /// Puts the sections from the middle on into the second column.
  private mutating func part() {
    let breaks = entries.indices.filter { if case .space = entries[$0].row { true } else { false } }
    let middle = height / 2
    let nearest = breaks.min {
      abs(entries[$0].top - middle) < abs(entries[$1].top - middle)
    }
    guard let nearest else { return }
    // The line of air before the second column's first heading would hang over it.
    entries.remove(at: nearest)
    guard entries.indices.contains(nearest) else { return }
    let above = entries[nearest].top
    for place in nearest..<entries.count {
      entries[place].column = 1
      entries[place].top -= above
    }
  }

  /// Of the longer column.
  private var height: Int { entries.map { $0.top + $0.height }.max() ?? 0 }

  /// Whole pages, so that a move inside of one paints two rows only; the row before and the row
  /// after the focus are in sight too.
  private func scrolled(to focus: Range<Int>, of count: Int, clicked: Int?) -> Int {
    let height = area.height
    guard height > 0, count > height else { return 0 }
    if let clicked, clicked <= focus.lowerBound, focus.upperBound <= clicked + height {
      return min(clicked, count - height)
    }
    let step = max(1, height * 2 / 3)
    let page = max(0, focus.lowerBound - 2) / step
    let offset = min(page * step, count - height)
    guard focus.upperBound > offset + height else { return offset }
    return min(focus.lowerBound, focus.upperBound - height)
  }

  func place(at point: Point) -> Place? {
    guard area.contains(point) else { return nil }
    let line = point.y - area.y + offset
    return entries.first { entry in
      (entry.top..<entry.top + entry.height).contains(line)
        && (x(of: entry)..<x(of: entry) + columnWidth).contains(point.x)
    }?.row.place
  }

  func entry(of place: Place) -> Entry? { entries.first { $0.row.place == place } }

  /// The part of the screen of an entry, as far as it is in sight.
  func rect(of entry: Entry) -> Rect {
    Rect(
      x: x(of: entry), y: area.y + entry.top - offset, width: columnWidth, height: entry.height)
  }

  /// Where a field is typed: without the reason why it was refused.
  func rect(of edit: FieldEdit, at entry: Entry) -> Rect {
    let lines = entry.height - edit.problemLines(scene.wording, width: valueWidth).count
    return Rect(x: valueX(entry), y: rect(of: entry).y, width: valueWidth, height: lines)
      .intersection(area)
  }

  private func valueLines(of row: FormRow) -> [[Inked]] {
    switch row {
    case .space, .heading: return []
    case .note(let text):
      return Glyphs.wrap(text, width: max(1, columnWidth - 5)).map { [Inked(String($0.text))] }
    case .list(let path, _, let kind):
      return [[listInked(scene.list(at: path), kind)]]
    case .field(let path, let info):
      if let edit, edit.path == path { return lines(for: edit) }
      return scene.lines(of: path, info, width: valueWidth)
    }
  }

  /// How many items a list has, and what the first are called.
  private func listInked(_ list: ListView?, _ kind: Kind) -> Inked {
    guard let list, list.count > 0 else {
      return Inked(scene.say(FormPhrase.toFill), .dim)
    }
    let names = (0..<min(list.count, 3)).map { place in
      scene.wording.name(of: list.title(place), kind, in: scene.directory)
    }
    let rest = list.count > names.count ? " …" : ""
    let count = scene.wording.count(list.count)
    let room = valueWidth - Glyphs.width(of: count) - 3
    return Inked(count + "   " + Glyphs.cut(names.joined(separator: " · ") + rest, to: room))
  }

  /// Room for what is typed, then the reason why it was refused.
  private func lines(for edit: FieldEdit) -> [[Inked]] {
    let room =
      switch edit.input {
      case .line: 1
      case .text(let area): min(max(area.lineCount(width: valueWidth, limit: 10) + 1, 3), 10)
      }
    return Array(repeating: [], count: room) + edit.problemLines(scene.wording, width: valueWidth)
  }
}

extension FormSheet {
  func draw(on surface: inout Surface) {
    for entry in entries {
      let rect = rect(of: entry)
      guard rect.maxY > area.y, rect.y < area.maxY else { continue }
      draw(entry, in: rect, on: &surface)
    }
    let last = height
    let edge = area.trailing(1)
    let signs = [(offset > 0, "▴", edge.y), (last > offset + area.height, "▾", edge.maxY - 1)]
    for (isMore, sign, row) in signs where isMore {
      let ground = surface[edge.x, row].style.ground
      surface.put(sign, at: Point(edge.x, row), style: Style(.dim, on: ground), within: edge)
    }
  }

  private func draw(_ entry: Entry, in rect: Rect, on surface: inout Surface) {
    switch entry.row {
    case .space: return
    case .heading(let term):
      put(term[scene.language], at: Point(rect.x + 1, rect.y), Style(.dim).bold, &surface)
    case .note:
      for (row, line) in entry.value.enumerated() {
        put(line.map(\.text).joined(), at: Point(rect.x + 3, rect.y + row), Style(.text), &surface)
      }
    case .field(let path, let info), .list(let path, let info, _):
      draw(info, path, entry, in: rect, on: &surface)
    }
  }

  private func put(
    _ text: String, at point: Point, _ style: Style, _ surface: inout Surface
  ) {
    guard area.contains(point) else { return }
    surface.put(text, at: point, style: style, within: area)
  }

  private func draw(
    _ info: FieldInfo, _ path: FieldPath, _ entry: Entry, in rect: Rect,
    on surface: inout Surface
  ) {
    let isFocused = entry.row.place == focus
    let ground = isFocused ? Ground.selection : .page
    let shown = rect.intersection(area)
    if isFocused {
      surface.fill(shown, Style(.text, on: .selection))
      for row in shown.rows {
        surface.put("▎", at: Point(rect.x, row), style: Style(.accent, on: .selection))
      }
    }
    if let finding = scene.findings(at: path).first {
      put(
        finding.severity.mark, at: Point(rect.x + 1, rect.y),
        Style(finding.severity.ink, on: ground), &surface)
    }
    put(
      Glyphs.cut(info.label[scene.language], to: valueOffset - 4),
      at: Point(rect.x + 3, rect.y), Style(isFocused ? .text : .dim, on: ground), &surface)
    drawValue(entry, in: rect, isFocused, on: &surface)
  }

  private func drawValue(
    _ entry: Entry, in rect: Rect, _ isFocused: Bool, on surface: inout Surface
  ) {
    for (row, line) in entry.value.enumerated() where area.rows.contains(rect.y + row) {
      surface.put(
        isFocused ? line.map(\.focused) : line, at: Point(valueX(entry), rect.y + row),
        ground: isFocused ? .selection : .page,
        within: Rect(x: rect.x, y: area.y, width: rect.width, height: area.height).dropTrailing(1))
    }
    guard isFocused else { return }
    guard let edit, .field(edit.path) == entry.row.place else {
      surface.cursor = Point(valueX(entry), max(rect.y, area.y))
      return
    }
    edit.draw(in: self.rect(of: edit, at: entry), scene.wording, on: &surface)
  }
}
