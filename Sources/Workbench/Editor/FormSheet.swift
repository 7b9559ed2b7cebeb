import Method
import Phrases
import Terminal
import Widgets

/// A form laid out for a place on the screen: what stands on which line.
struct FormSheet {
  /// One row with the lines that it takes.
  struct Entry {
    let row: FormRow
    /// Counted from the top of the whole form, not of what is in sight.
    let top: Int
    let height: Int
    let value: [[Inked]]
  }

  let scene: Scene
  let area: Rect
  let edit: FieldEdit?
  private(set) var entries: [Entry] = []
  let valueX: Int
  /// The first line in sight.
  private(set) var offset = 0
  /// The row that has the focus.
  let focus: Place?

  var valueWidth: Int { max(1, area.maxX - valueX - 1) }

  /// Scrolled so that the focused row is in sight.
  init(_ board: FormBoard, _ level: EditorLevel, _ edit: FieldEdit?, in area: Rect) {
    scene = board.scene
    self.area = area
    self.edit = edit
    focus = board.focus(of: level)
    let labels = board.rows.map { $0.info.map { Glyphs.width(of: $0.label[board.scene.language]) } }
    let widest = min((labels.compactMap(\.self).max() ?? 0) + 2, area.width / 2)
    valueX = area.x + 3 + widest + (area.width < 50 ? 1 : 2)
    var top = 0
    var focused = 0..<1
    for row in board.rows {
      let value = valueLines(of: row)
      let height = max(1, value.count)
      if row.place != nil, row.place == focus { focused = top..<top + height }
      entries.append(Entry(row: row, top: top, height: height, value: value))
      top += height
    }
    offset = scrolled(to: focused, of: top, clicked: level.clickedOffset)
  }

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
    return entries.first { ($0.top..<$0.top + $0.height).contains(line) }?.row.place
  }

  func entry(of place: Place) -> Entry? { entries.first { $0.row.place == place } }

  /// The part of the screen of an entry, as far as it is in sight.
  func rect(of entry: Entry) -> Rect {
    Rect(x: area.x, y: area.y + entry.top - offset, width: area.width, height: entry.height)
  }

  /// Where a field is typed: without the reason why it was refused.
  func rect(of edit: FieldEdit, at entry: Entry) -> Rect {
    let lines = entry.height - edit.problemLines(scene.wording, width: valueWidth).count
    return Rect(x: valueX, y: rect(of: entry).y, width: valueWidth, height: lines)
      .intersection(area)
  }

  private func valueLines(of row: FormRow) -> [[Inked]] {
    switch row {
    case .space, .heading: return []
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
    let last = entries.last.map { $0.top + $0.height } ?? 0
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
      Glyphs.cut(info.label[scene.language], to: valueX - rect.x - 4),
      at: Point(rect.x + 3, rect.y), Style(isFocused ? .text : .dim, on: ground), &surface)
    drawValue(entry, in: rect, isFocused, on: &surface)
  }

  private func drawValue(
    _ entry: Entry, in rect: Rect, _ isFocused: Bool, on surface: inout Surface
  ) {
    for (row, line) in entry.value.enumerated() where area.rows.contains(rect.y + row) {
      surface.put(
        isFocused ? line.map(\.focused) : line, at: Point(valueX, rect.y + row),
        ground: isFocused ? .selection : .page, within: area.dropTrailing(1))
    }
    guard isFocused else { return }
    guard let edit, .field(edit.path) == entry.row.place else {
      surface.cursor = Point(valueX, max(rect.y, area.y))
      return
    }
    edit.draw(in: self.rect(of: edit, at: entry), scene.wording, on: &surface)
  }
}
