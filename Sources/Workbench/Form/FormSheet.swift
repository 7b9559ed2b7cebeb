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
    /// Columns by which the label stands in, inside of an item.
    let indent: Int
  }

  let area: Rect
  let entries: [Entry]
  let valueX: Int
  /// The first line in sight.
  let offset: Int
  /// The row that has the focus.
  let focus: FormPlace?
  /// What is to mend in the record, whose marks stand beside its fields.
  let findings: [Finding]

  var valueWidth: Int { max(1, area.maxX - valueX - 1) }

  func place(at point: Point) -> FormPlace? {
    guard area.contains(point) else { return nil }
    let line = point.y - area.y + offset
    return entries.first { ($0.top..<$0.top + $0.height).contains(line) }?.row.place
  }

  /// The part of the screen of an entry, as far as it is in sight.
  func rect(of entry: Entry) -> Rect {
    Rect(x: area.x, y: area.y + entry.top - offset, width: area.width, height: entry.height)
  }
}

extension State {
  /// Lays the form out, scrolled so that the focused row is in sight.
  func formSheet(in area: Rect) -> FormSheet {
    let rows = formRows
    let labels = rows.map { label(of: $0).map { Glyphs.width(of: $0) } ?? 0 }
    let widest = min((labels.max() ?? 0) + 2, area.width / 2)
    let valueX = area.x + 3 + widest + (area.width < 50 ? 1 : 2)
    let width = max(1, area.maxX - valueX - 1)
    var entries: [FormSheet.Entry] = []
    var top = 0
    let focused = focusedPlace
    var focus = 0..<1
    for row in rows {
      let value = valueLines(of: row, width: width)
      let height = max(1, value.count)
      if row.place != nil, row.place == focused { focus = top..<top + height }
      entries.append(
        FormSheet.Entry(
          row: row, top: top, height: height, value: value, indent: indent(of: row)))
      top += height
    }
    return FormSheet(
      area: area, entries: entries, valueX: valueX,
      offset: scrolled(to: focus, of: top, height: area.height), focus: focused,
      findings: pane == .account ? accountFindings : [])
  }

  /// Whole pages, so that a move inside of one paints two rows only; the row before and the row
  /// after the focus are in sight too.
  private func scrolled(to focus: Range<Int>, of count: Int, height: Int) -> Int {
    guard height > 0, count > height else { return 0 }
    if let clicked = form.clickedOffset, clicked <= focus.lowerBound,
      focus.upperBound <= clicked + height
    {
      return min(clicked, count - height)
    }
    let step = max(1, height * 2 / 3)
    let page = max(0, focus.lowerBound - 2) / step
    let offset = min(page * step, count - height)
    guard focus.upperBound > offset + height else { return offset }
    return min(focus.lowerBound, focus.upperBound - height)
  }

  func label(of row: FormRow) -> String? {
    switch row {
    case .space, .heading: nil
    case .field(_, let info): String(repeating: " ", count: indent(of: row)) + info.label[language]
    case .list(_, let info, _, _): info.label[language]
    case .item(let shape, let number): say(FormPhrase.item(shape.term, number: number))
    }
  }

  private func indent(of row: FormRow) -> Int {
    guard case .field(let path, _) = row, path.enclosingItem != nil else { return 0 }
    return 2
  }

  private func valueLines(of row: FormRow, width: Int) -> [[Inked]] {
    switch row {
    case .space, .heading, .item: return []
    case .list(_, _, let shape, let count):
      let phrase =
        count == 0
        ? FormPhrase.addFirst(shape.term, key: FormState.commands.glyph(of: .addItem))
        : .addAnother(count: count, key: FormState.commands.glyph(of: .addItem))
      return [[Inked(say(phrase), .faint)]]
    case .field(let path, let info):
      if let edit = form.edit, edit.path == path { return lines(for: edit, width: width) }
      return shownLines(path, info, width: width)
    }
  }

  /// Room for what is typed, then the reason why it was refused.
  private func lines(for edit: FieldEdit, width: Int) -> [[Inked]] {
    let room =
      switch edit.input {
      case .line: 1
      case .text(let area): min(max(area.lineCount(width: width, limit: 10) + 1, 3), 10)
      }
    return Array(repeating: [], count: room) + problemLines(edit, width: width)
  }

  func problemLines(_ edit: FieldEdit, width: Int) -> [[Inked]] {
    guard let problem = edit.problem else { return [] }
    let text = say(RejectionPhrase(problem, field: edit.info))
    return Glyphs.wrap("▲ " + text, width: width).map { [Inked(String($0.text), .bad)] }
  }

  private func shownLines(_ path: FieldPath, _ info: FieldInfo, width: Int) -> [[Inked]] {
    guard let target = editedTarget, let value = value(of: target, at: path) else {
      return [[Inked(say(FormPhrase.toFill), .faint)]]
    }
    switch (info.kind, value) {
    case (.link(let kinds), .text(let id)): return linkLines(id, kinds, width: width)
    case (.links(let kinds), .list(let ids)):
      return ids.flatMap { linkLines($0, kinds, width: width) }
    case (.lines, .list(let lines)) where lines.count > 1 && lines.joined().count > width:
      return lines.flatMap { wrapped($0, width: width) }
    default: return wrapped(words(value, info), width: width)
    }
  }

  /// A value as it is shown.
  func words(_ value: Value, _ info: FieldInfo) -> String {
    wording.value(value, of: info, in: directory)
  }

  /// The names of what the pane's record may link to.
  var directory: Directory { directory(of: editedTarget ?? .settings) }

  private static let mostLines = 12

  private func wrapped(_ text: String, width: Int) -> [[Inked]] {
    let start = String(text.prefix(State.mostLines * width + width))
    let lines = Glyphs.wrap(start, width: width).map { [Inked(String($0.text))] }
    guard lines.count > State.mostLines else { return lines }
    return lines.prefix(State.mostLines - 1) + [[Inked("…", .dim)]]
  }

  /// A record's name, with what tells it apart beside, or below where it doesn't fit.
  private func linkLines(_ id: String, _ kinds: [Kind], width: Int) -> [[Inked]] {
    let directory = directory
    guard let named = directory.named(id, among: kinds) else {
      let text = wording.linkName(id, among: kinds, in: directory)
      return wrapped(text, width: width).map { line in line.map { Inked($0.text, .bad) } }
    }
    let text = wording.name(named, in: directory)
    let beside = wording.beside(named, in: directory)
    let name = Inked(text)
    guard !beside.isEmpty else { return [[name]] }
    guard Glyphs.width(of: text) + 2 + Glyphs.width(of: beside) > width else {
      return [[name, Inked("  " + beside, .dim)]]
    }
    let below = Glyphs.wrap(beside, width: max(1, width - 2))
    return [[name]] + below.map { [Inked("  " + $0.text, .dim)] }
  }
}
