import Method
import Phrases
import Terminal
import Widgets

/// One command as the palette and the help show it.
struct PaletteRow: Sendable {
  let keys: [Key]
  let glyphs: String
  let name: Term
  let help: Term
  /// What people also call it.
  let words: Term?
  /// Why it can't be done now.
  let off: Term?
}

/// The rows that answer what is typed in the palette, the best first.
private struct PaletteSource: TableSource {
  let rows: [PaletteRow]
  let places: [Int]
  let language: Language
  let helpWidth: Int

  init(_ palette: PaletteState, _ rows: [PaletteRow], _ language: Language, helpWidth: Int = 0) {
    self.rows = rows
    self.language = language
    self.helpWidth = helpWidth
    places = PaletteSource.places(palette.field.text, rows, language)
  }

  /// By name, key, everyday words or help.
  private static func places(
    _ text: String, _ rows: [PaletteRow], _ language: Language
  ) -> [Int] {
    guard !text.isEmpty else { return Array(rows.indices) }
    let typed = Folding.fold(text)
    let scored = rows.enumerated().compactMap { place, row -> (Int, Int)? in
      let name = Folding.fold(row.name[language])
      if name == typed { return (place, 1000) }
      if row.keys.contains(where: { $0.text == text }) { return (place, 900) }
      let words = row.words.map { Folding.fold($0[language]).split(separator: " ") } ?? []
      if words.contains(where: { $0 == typed }) { return (place, 800) }
      if name.hasPrefix(typed) { return (place, 700 - name.utf8.count) }
      if let match = Fuzzy.match(text, row.name[language]) { return (place, match.score + 100) }
      if words.contains(where: { $0.hasPrefix(typed) }) { return (place, 40) }
      return Fuzzy.match(text, row.help[language]).map { (place, $0.score) }
    }
    return scored.sorted { $0.1 > $1.1 }.map(\.0)
  }

  var count: Int { places.count }

  func row(at place: Int) -> TableRow<Int> { .item(places[place]) }

  func place(of id: Int) -> Int? { places.firstIndex(of: id) }

  func cell(at place: Int, _ column: String, in room: CellRoom) -> TableCell {
    let row = rows[places[place]]
    let isOff = row.off != nil
    switch column {
    case "keys":
      let both = Glyphs.width(of: row.glyphs) < room.width
      let glyphs = both ? row.glyphs : row.keys.first?.glyph ?? ""
      return TableCell(glyphs, isOff ? .dim : .accent)
    case "name":
      let style = Style(isOff ? .dim : .text)
      return TableCell([Inked(row.name[language], room.isFocused ? style.bold : style)])
    default: return TableCell(row.help[language], .dim)
    }
  }

  /// In a narrow window the names stand alone.
  var table: Table<String> {
    var columns = [
      TableColumn("keys", width: .fixed(10), whenNarrow: .stays),
      TableColumn("name", width: .flexible(least: 8, ideal: 24, most: 24), whenNarrow: .stays),
    ]
    if helpWidth >= 16 { columns.append(TableColumn("help", width: .fixed(helpWidth))) }
    var table = Table(columns)
    table.hasHead = false
    table.leading = 2
    table.gap = 1
    table.trailing = 2
    table.more = .mark
    table.holdsCursor = false
    return table
  }
}

extension Desk {
  private func source(
    _ palette: PaletteState, _ rows: [PaletteRow], in list: Rect
  ) -> (source: PaletteSource, table: TableState<Int, String>) {
    let source = PaletteSource(palette, rows, language, helpWidth: list.width - 40)
    var table = palette.table
    table.settle(in: source)
    return (source, table)
  }

  mutating func update(
    _ palette: PaletteState, _ action: OverlayAction, _ rows: [PaletteRow]
  ) -> OverlayReply {
    let list = paletteList
    var (source, table) = source(palette, rows, in: list)
    switch action {
    case .accept:
      guard let focus = table.focus else { return .nothing }
      overlays.removeLast()
      return .run(focus, palette)
    case .cancel, .mark:
      overlays.removeLast()
      return .nothing
    case .move(let steps): table.move(by: steps, in: source)
    case .page(let pages):
      table.page(by: pages, of: table.layout(of: source.table, in: list, source), in: source)
    case .first: table.moveToFirst(in: source)
    case .last: table.moveToLast(in: source)
    }
    var palette = palette
    palette.table = table
    overlays[overlays.count - 1] = .palette(palette)
    return .nothing
  }

  /// The row that Enter would do, as long as nobody goes to another.
  func firstFound(_ palette: PaletteState, _ rows: [PaletteRow]) -> PaletteRow? {
    source(palette, rows, in: paletteList).table.focus.map { rows[$0] }
  }

  /// A click on a row does it.
  mutating func click(
    _ palette: PaletteState, at point: Point, _ rows: [PaletteRow]
  ) -> OverlayReply {
    let list = paletteList
    var (source, table) = source(palette, rows, in: list)
    let layout = table.layout(of: source.table, in: list, source)
    guard let hit = layout.hit(at: point) else { return .nothing }
    table.click(hit, of: layout, in: source)
    guard let focus = table.focus else { return .nothing }
    overlays.removeLast()
    return .run(focus, palette)
  }

  /// In a low window the rows come right below what is typed.
  func drawPalette(
    _ palette: PaletteState, _ rows: [PaletteRow], in area: Rect, on surface: inout Surface
  ) {
    let list = paletteList
    let typed = area.row(list.y - area.y > 2 ? 2 : 1)
    surface.put(":", at: typed.origin, style: Style(.accent).bold, within: typed)
    palette.field.draw(in: typed.dropLeading(2), on: &surface, style: .plain)
    let (source, table) = source(palette, rows, in: list)
    guard source.count > 0 else {
      surface.put(say(OverlayPhrase.noMatch), at: list.origin, style: Style(.dim), within: list)
      return
    }
    let cursor = surface.cursor
    table.layout(of: source.table, in: list, source).draw(source, on: &surface)
    surface.cursor = cursor
    guard let focus = table.focus else { return }
    drawWhole(rows[focus], source.helpWidth, below: list, on: &surface)
  }

  /// Says why the focused row can't be done now, or reads out its help where the row itself has no
  /// room for it.
  private func drawWhole(
    _ row: PaletteRow, _ helpWidth: Int, below list: Rect, on surface: inout Surface
  ) {
    let help = row.help[language]
    let reason = row.off.map { "△ " + say($0) }
    let room = helpWidth >= 16 ? helpWidth : 0
    guard reason != nil || Glyphs.width(of: help) > room else { return }
    let line = Rect(x: list.x, y: list.maxY, width: list.width, height: 1)
    surface.put(
      Glyphs.cut(reason ?? help, to: line.width - 2), at: Point(line.x + 2, line.y),
      style: Style(reason == nil ? .dim : .warn), within: line)
  }
}
