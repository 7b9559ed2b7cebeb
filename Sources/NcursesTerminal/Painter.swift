internal import CNcurses
internal import Glibc
internal import Terminal

/// Turns rows of a surface into ncurses' cells: styles into colour pairs and attributes.
@MainActor
struct Painter {
  let depth: ColourDepth
  /// The terminal shows the theme's colours as they are.
  private let isTrue: Bool
  /// Those told so far: each has the number of its place, from 16 on.
  private var trueColours: [RGB] = []
  private var theme: Theme
  /// By `Style.packed`, filled as styles come; nil for one not met yet.
  private var looks: [Told?]
  /// By ink and ground; the place is the pair's number less one.
  private var pairs: [Colours] = []

  private struct Colours: Equatable {
    let ink: Paint
    let ground: Paint
  }

  private struct Told {
    let pair: UInt8
    let ground: Paint
    var attributes: UInt8
    /// Underline and reverse show on a blank.
    var marksBlanks: Bool { attributes & 0x06 != 0 }
  }

  init(theme: Theme) {
    depth = Self.depthOfTerminal()
    isTrue = depth == .many && Self.saysTrueColour && aq_can_be_true()
    self.theme = theme
    looks = []
    use(theme)
  }

  /// NO_COLOR, when it says anything, is obeyed.
  private static func depthOfTerminal() -> ColourDepth {
    if let asked = getenv("NO_COLOR"), asked.pointee != 0 { return .none }
    switch aq_colours() {
    case 256...: return .many
    case 16...: return .sixteen
    case 8...: return .eight
    default: return .none
    }
  }

  private static var saysTrueColour: Bool {
    guard let said = getenv("COLORTERM") else { return false }
    return ["truecolor", "24bit"].contains(String(cString: said))
  }

  mutating func use(_ theme: Theme) {
    self.theme = theme
    trueColours = []
    aq_forget_true_colours()
    looks = Array(repeating: nil, count: Style.count)
    pairs = []
    aq_compact(depth == .many && theme.isWhollyColoured)
    aq_background(Int32(told(.plain).pair))
  }

  private mutating func told(_ style: Style) -> Told {
    if let known = looks[Int(style.packed)] { return known }
    let look = theme.look(of: style, depth: depth)
    let colours = Colours(
      ink: paint(theme.rgb(style.ink)) ?? look.ink,
      ground: paint(theme.rgb(style.ground)) ?? look.ground)
    let new = Told(
      pair: pair(colours), ground: colours.ground,
      attributes: look.attributes.rawValue)
    looks[Int(style.packed)] = new
    return new
  }

  /// Nil where the terminal shows the nearest colour that it has.
  private mutating func paint(_ colour: RGB?) -> Paint? {
    guard isTrue, let colour else { return nil }
    if let known = trueColours.firstIndex(of: colour) { return .number(UInt8(16 + known)) }
    guard trueColours.count < 240 else { return nil }
    let number = UInt8(16 + trueColours.count)
    trueColours.append(colour)
    aq_true_colour(
      Int32(number), Int32(colour.red), Int32(colour.green), Int32(colour.blue))
    return .number(number)
  }

  private mutating func pair(_ colours: Colours) -> UInt8 {
    guard depth != .none else { return 0 }
    if let known = pairs.firstIndex(of: colours) { return UInt8(known + 1) }
    guard pairs.count < 255 else { return 0 }
    pairs.append(colours)
    aq_pair(Int32(pairs.count), number(colours.ink), number(colours.ground))
    return UInt8(pairs.count)
  }

  private func number(_ paint: Paint) -> Int32 {
    switch paint {
    case .standard: -1
    case .number(let number): Int32(number)
    }
  }

  /// Hands a row to ncurses, its last columns cut or filled with blanks to the window's width.
  mutating func send(_ surface: Surface, row: Int, columns: Int) {
    let cells = surface.cells(row: row).prefix(columns)
    let looks = looks(of: cells)
    var told: [aq_cell] = []
    told.reserveCapacity(columns)
    for (cell, look) in zip(cells, looks) {
      // Nearly all: no array is made for them.
      if let scalar = cell.scalar {
        told.append(Self.cell(scalar, width: cell.width, look))
      } else {
        told.append(Self.cell(surface.scalars(of: cell), width: cell.width, look))
      }
    }
    if let final = cells.last, final.width == 2 {
      told[told.count - 1] = Self.cell(0x20, width: 1, self.told(final.style))
    }
    let blank = Self.cell(0x20, width: 1, self.told(.plain))
    while told.count < columns { told.append(blank) }
    aq_row(Int32(row), told, Int32(told.count))
  }

  /// A blank shows only its ground: in the style of its neighbour it costs no bytes.
  private mutating func looks(of cells: ArraySlice<Cell>) -> [Told] {
    var looks: [Told] = []
    looks.reserveCapacity(cells.count)
    var leading = 0
    var trailing = 0
    for cell in cells {
      var look = told(cell.style)
      if cell.isBlank, !look.marksBlanks {
        if let last = looks.last, last.ground == look.ground, !last.marksBlanks { look = last }
        trailing += 1
      } else {
        trailing = 0
        if leading == 0 { leading = looks.count + 1 }
      }
      looks.append(look)
    }
    if leading > 1 { adopt(looks[leading - 1], in: &looks, 0..<leading - 1) }
    // Many blanks at the end lose their weight, so that the line's end is cleared in one go.
    if trailing > 16 {
      for index in looks.count - trailing..<looks.count { looks[index].attributes = 0 }
    }
    return looks
  }

  private func adopt(_ look: Told, in looks: inout [Told], _ range: Range<Int>) {
    guard !look.marksBlanks else { return }
    for index in range where looks[index].ground == look.ground { looks[index] = look }
  }

  private static func cell(_ scalar: UInt32, width: UInt8, _ look: Told) -> aq_cell {
    var cell = aq_cell()
    cell.count = 1
    cell.scalars.0 = scalar
    cell.width = width
    cell.attributes = look.attributes
    cell.pair = look.pair
    return cell
  }

  private static func cell(_ scalars: [UInt32], width: UInt8, _ look: Told) -> aq_cell {
    var cell = aq_cell()
    cell.count = UInt8(min(scalars.count, 4))
    if scalars.count > 0 { cell.scalars.0 = scalars[0] }
    if scalars.count > 1 { cell.scalars.1 = scalars[1] }
    if scalars.count > 2 { cell.scalars.2 = scalars[2] }
    if scalars.count > 3 { cell.scalars.3 = scalars[3] }
    cell.width = width
    cell.attributes = look.attributes
    cell.pair = look.pair
    return cell
  }
}
