import Phrases
import Terminal

/// Blocks of words as boxes below one another, in a column of a width.
struct SlideFlow {
  /// A row: a text, or the cells of a table side by side.
  struct Item {
    var cells: [Cell]
    /// Above it, where something is above.
    var gap: Double
    /// A heading doesn’t stay alone at the foot of a slide.
    var isHead = false
    /// A row of a table has a line below it.
    var isRuled = false

    var height: Double { cells.map(\.height).max() ?? 0 }
  }

  /// A text in its part of the width.
  struct Cell {
    let x: Double
    let width: Double
    let lines: [[Sheet.Run]]

    var height: Double { lines.reduce(0) { $0 + Sheet.Caption.height(of: $1) } }
  }

  private(set) var items: [Item] = []
  private let width: Double
  private let size: Double

  /// So many lines of a text stay together.
  private static let linesOfOne = 10

  init(_ blocks: [ReportBlock], width: Double, size: Double) {
    self.width = width
    self.size = size
    for block in blocks { add(block) }
  }

  /// As large as they fit into a height; what doesn’t even at the least size is left out, and told
  /// by "…".
  static func fitting(
    _ blocks: [ReportBlock], width: Double, height: Double, most: Double
  ) -> [Item] {
    var size = most
    while true {
      let flow = SlideFlow(blocks, width: width, size: size)
      let pages = flow.pages(in: height)
      if pages.count < 2 { return pages.first ?? [] }
      guard size > 6 else { return flow.ended(pages[0], in: height) }
      size -= 0.5
    }
  }

  /// Parts of them, each no higher than a height.
  func pages(in height: Double) -> [[Item]] {
    var pages: [[Item]] = [[]]
    var used = 0.0
    for (place, item) in items.enumerated() {
      // A heading asks for room for what it is of.
      let next = item.isHead && place + 1 < items.count ? items[place + 1].height : 0
      let gap = used > 0 ? item.gap : 0
      if used > 0, used + gap + item.height + next > height {
        pages.append([])
        used = 0
      }
      used += (used > 0 ? item.gap : 0) + item.height
      pages[pages.count - 1].append(item)
    }
    return pages
  }

  private func ended(_ items: [Item], in height: Double) -> [Item] {
    let mark = Item(
      cells: [Cell(x: 0, width: width, lines: [[Sheet.Run("…", Face(size))]])], gap: 0)
    var kept = items
    while let last = kept.last, last.isHead || Self.height(of: kept) + mark.height > height {
      kept.removeLast()
    }
    return kept + [mark]
  }

  private static func height(of items: [Item]) -> Double {
    items.reduce(0) { $0 + $1.gap + $1.height }
  }
}

extension SlideFlow {
  private var face: Face { Face(size) }
  private var quiet: Face { Face(size, Tint(.dim), bold: true) }

  private mutating func add(_ block: ReportBlock) {
    switch block {
    case .paragraph(let text): add([Sheet.Run(text, face)], gap: size * 0.5)
    case .facts(let facts):
      for (place, fact) in facts.enumerated() {
        add(
          [Sheet.Run(fact.label + " — ", Face(size, bold: true)), Sheet.Run(fact.value, face)],
          gap: size * (place == 0 ? 0.5 : 0.15))
      }
    case .bullets(let list):
      addHead(list.title)
      for item in list.items { add([Sheet.Run("• " + item, face)], gap: size * 0.15) }
    case .table(let table):
      addHead(table.title)
      add(table)
    case .picture: break
    }
  }

  private mutating func addHead(_ title: String) {
    guard !title.isEmpty else { return }
    add([Sheet.Run(title, quiet)], gap: size * 0.6, isHead: true)
  }

  /// A text that is longer than a few lines is parted, so that it can go on over slides.
  private mutating func add(_ runs: [Sheet.Run], gap: Double, isHead: Bool = false) {
    let lines = Lettering.wrap(runs, to: width)
    for start in stride(from: 0, to: lines.count, by: Self.linesOfOne) {
      let part = Array(lines[start..<min(lines.count, start + Self.linesOfOne)])
      items.append(
        Item(
          cells: [Cell(x: 0, width: width, lines: part)], gap: start == 0 ? gap : 0,
          isHead: isHead))
    }
  }

  /// Columns as wide as what stands in them; a cell has four lines at most.
  private mutating func add(_ table: ReportTable) {
    let gap = size * 0.8
    let count = table.columns.count
    guard count > 0 else { return }
    let wanted = (0..<count).map { column in
      let texts = table.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      return max(
        Lettering.widest(texts, face), Lettering.width(table.columns[column], quiet)) + 1
    }
    let widths = SheetColumns.shared(wanted, in: width - gap * Double(count - 1))
    func row(_ texts: [String], _ face: Face) -> [Cell] {
      var x = 0.0
      return zip(texts, widths).map { text, width in
        defer { x += width + gap }
        return Cell(
          x: x, width: width, lines: Lettering.wrap([Sheet.Run(text, face)], to: width, most: 4))
      }
    }
    items.append(
      Item(cells: row(table.columns, quiet), gap: size * 0.5, isHead: true, isRuled: true))
    for texts in table.rows {
      items.append(Item(cells: row(texts, face), gap: size * 0.3, isRuled: true))
    }
  }
}

extension Sheet {
  /// Boxes of words below one another, from the corner at the top left.
  mutating func put(_ items: [SlideFlow.Item], from corner: Spot) {
    var y = corner.y
    for (place, item) in items.enumerated() {
      y += place == 0 ? 0 : item.gap
      for cell in item.cells { put(cell, from: Spot(corner.x, y)) }
      y += item.height
      guard item.isRuled, let last = item.cells.last else { continue }
      add(
        Line(
          start: Spot(corner.x, y + 1), end: Spot(corner.x + last.x + last.width, y + 1),
          pen: Pen(.rule, 0.5)))
    }
  }

  /// One text, which stays one when it is edited.
  private mutating func put(_ cell: SlideFlow.Cell, from corner: Spot) {
    var runs: [Run] = []
    for (place, line) in cell.lines.enumerated() {
      for (part, run) in line.enumerated() {
        let text = (place > 0 && part == 0 ? " " : "") + run.text
        if let last = runs.last, last.face == run.face {
          runs[runs.count - 1].text += text
        } else {
          runs.append(Run(text, run.face))
        }
      }
    }
    let text = runs.map(\.text).joined()
    guard text.contains(where: { $0 != " " }) else { return }
    add(
      Area(
        box: Box(
          x: corner.x + cell.x, y: corner.y, width: cell.width, height: cell.height),
        caption: Caption(paragraphs: [runs], wraps: true)),
      name: Spoken.name(text))
  }
}
