import CPty

/// A terminal's screen, as far as ncurses on xterm-256color needs one, and a record of every
/// control sequence that came, so that a test can say which may come.
public struct ScreenEmulator {
  public struct Look: Hashable, Sendable {
    public var bold = false
    public var underlined = false
    public var reversed = false
    public var dimmed = false
    /// 0 to 255; nil for the terminal's own.
    public var ink: Int?
    public var ground: Int?
  }

  struct Cell {
    var text = " "
    var look = Look()
    /// The second half of a wide glyph.
    var isTail = false
  }

  public private(set) var columns: Int
  public private(set) var rows: Int
  /// Where the cursor is, from 0.
  public private(set) var column = 0
  public private(set) var row = 0
  public private(set) var isCursorVisible = true
  public private(set) var title = ""
  /// The titles put aside by CSI 22 t, for CSI 23 t to bring back.
  public private(set) var keptTitles: [String] = []
  /// What OSC 52 has put on the clipboard, still in base64.
  public private(set) var clipboard: [String] = []
  /// "CSI m", "CSI ?2004h", "OSC 52", "ESC (B", "C0 07": each kind once.
  public private(set) var sequences: Set<String> = []
  /// Private modes that are on now.
  public private(set) var modes: Set<Int> = []

  private var cells: [[Cell]]
  private var firstScreen: [[Cell]] = []
  var look = Look()
  private var wrapsNext = false
  private var saved = (column: 0, row: 0)
  private var top = 0
  private var bottom: Int
  var state = State.ground
  var pending: [UInt8] = []

  enum State {
    case ground, escape, csi, message, charset
  }

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    bottom = rows - 1
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// Modes that a shell mustn't find on: 7 (wrap) and 25 (cursor) are on at the start.
  public var modesLeftOn: Set<Int> { modes }

  /// Nothing is coloured or bold any more.
  public var isPlain: Bool { look == Look() }

  public var text: String {
    (0..<rows).map(rowText).joined(separator: "\n")
  }

  public func rowText(_ row: Int) -> String {
    guard cells.indices.contains(row) else { return "" }
    var text = cells[row].map { $0.isTail ? "" : $0.text }.joined()
    while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    return text
  }

  public func look(column: Int, row: Int) -> Look {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return Look() }
    return cells[row][column].look
  }

  /// The column where a text begins in a row, wide glyphs counted as two.
  public func column(of text: String, row: Int) -> Int? {
    let whole = cells[row].map { $0.isTail ? "" : $0.text }
    return (0..<columns).first { start in
      !cells[row][start].isTail && whole[start...].joined().hasPrefix(text)
    }
  }

  public mutating func resize(columns: Int, rows: Int) {
    func fit(_ screen: [[Cell]]) -> [[Cell]] {
      (0..<rows).map { row in
        (0..<columns).map { column in
          screen.indices.contains(row) && screen[row].indices.contains(column)
            ? screen[row][column] : Cell()
        }
      }
    }
    cells = fit(cells)
    if !firstScreen.isEmpty { firstScreen = fit(firstScreen) }
    self.columns = columns
    self.rows = rows
    top = 0
    bottom = rows - 1
    column = min(column, columns - 1)
    row = min(row, rows - 1)
    wrapsNext = false
  }

  mutating func record(_ sequence: String) { sequences.insert(sequence) }

  mutating func print(_ scalar: Unicode.Scalar) {
    let width = Int(cpty_width(scalar.value))
    if width <= 0 {
      // A mark goes onto the glyph before the cursor.
      var target = wrapsNext ? column : column - 1
      while target > 0, cells[row][target].isTail { target -= 1 }
      if target >= 0 { cells[row][target].text.unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext || column + width > columns {
      column = 0
      lineFeed()
      wrapsNext = false
    }
    guard column + width <= columns else { return }
    for place in column..<column + width { clearGlyph(at: place) }
    cells[row][column] = Cell(text: String(Character(scalar)), look: look)
    if width == 2 { cells[row][column + 1] = Cell(text: "", look: look, isTail: true) }
    if column + width >= columns {
      column = columns - 1
      wrapsNext = true
    } else {
      column += width
    }
  }

  /// Writing on half of a wide glyph takes its other half away.
  private mutating func clearGlyph(at place: Int) {
    if cells[row][place].isTail, place > 0 {
      cells[row][place - 1] = Cell(look: cells[row][place - 1].look)
    }
    if place + 1 < columns, cells[row][place + 1].isTail {
      cells[row][place + 1] = Cell(look: cells[row][place + 1].look)
    }
    cells[row][place] = Cell(look: look)
  }

  private var blank: Cell {
    var cell = Cell()
    cell.look.ground = look.ground
    return cell
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08:
      column = max(0, column - 1)
      wrapsNext = false
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0a, 0x0b, 0x0c: lineFeed()
    case 0x0d:
      column = 0
      wrapsNext = false
    default: record("C0 " + String(byte, radix: 16))
    }
  }

  mutating func lineFeed() {
    if row == bottom { scroll(1) } else { row = min(rows - 1, row + 1) }
  }

  mutating func scroll(_ count: Int) {
    for _ in 0..<min(abs(count), rows) {
      if count > 0 {
        cells.remove(at: top)
        cells.insert(Array(repeating: blank, count: columns), at: bottom)
      } else {
        cells.remove(at: bottom)
        cells.insert(Array(repeating: blank, count: columns), at: top)
      }
    }
  }

  mutating func reverseLineFeed() {
    if row == top { scroll(-1) } else { row = max(0, row - 1) }
  }

  mutating func save() { saved = (column, row) }

  mutating func restore() { move(column: saved.column, row: saved.row) }

  mutating func move(column: Int, row: Int) {
    self.column = max(0, min(columns - 1, column))
    self.row = max(0, min(rows - 1, row))
    wrapsNext = false
  }

  mutating func margins(_ first: Int, _ last: Int) {
    guard first < last, last < rows else { return }
    top = first
    bottom = last
    move(column: 0, row: 0)
  }

  mutating func erase(_ range: Range<Int>, row: Int) {
    for place in range where cells[row].indices.contains(place) { cells[row][place] = blank }
    wrapsNext = false
  }

  mutating func eraseScreen(_ mode: Int) {
    if mode == 0 { erase(column..<columns, row: row) }
    if mode == 1 { erase(0..<column + 1, row: row) }
    let others = mode == 0 ? row + 1..<rows : mode == 1 ? 0..<row : 0..<rows
    for row in others { erase(0..<columns, row: row) }
  }

  mutating func insertCells(_ count: Int) {
    for _ in 0..<min(count, columns) {
      cells[row].insert(blank, at: column)
      cells[row].removeLast()
    }
  }

  mutating func deleteCells(_ count: Int) {
    for _ in 0..<min(count, columns - column) {
      cells[row].remove(at: column)
      cells[row].append(blank)
    }
  }

  mutating func insertLines(_ count: Int) {
    let before = top
    top = row
    scroll(-count)
    top = before
  }

  mutating func deleteLines(_ count: Int) {
    let before = top
    top = row
    scroll(count)
    top = before
  }

  mutating func repeatLast(_ count: Int) {
    guard column > 0 || wrapsNext else { return }
    let from = wrapsNext ? column : column - 1
    guard let scalar = cells[row][from].text.unicodeScalars.first else { return }
    for _ in 0..<min(count, columns * rows) { print(scalar) }
  }

  mutating func keepTitle(_ operation: Int) {
    if operation == 22 { keptTitles.append(title) }
    if operation == 23 { title = keptTitles.popLast() ?? title }
  }

  mutating func set(mode: Int, on: Bool) {
    switch mode {
    case 25: isCursorVisible = on
    case 1049:
      guard on != modes.contains(1049) else { return }
      if on {
        save()
        firstScreen = cells
        eraseScreen(2)
      } else {
        cells = firstScreen
        firstScreen = []
        restore()
      }
    default: break
    }
    // Wrapping, the cursor and a steady cursor are as a shell has them.
    guard ![7, 12, 25].contains(mode) else { return }
    if on { modes.insert(mode) } else { modes.remove(mode) }
  }

  mutating func message(_ text: String) {
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    record("OSC " + (parts.first.map(String.init) ?? ""))
    guard parts.count == 2 else { return }
    if parts[0] == "2" || parts[0] == "0" { title = String(parts[1]) }
    if parts[0] == "52" { clipboard.append(String(parts[1].dropFirst(2))) }
  }
}
