import Method
import Phrases
import Terminal
import Widgets

/// The commands that apply here, by name, with their keys: the palette, and the help.
struct PaletteState: Sendable {
  enum Purpose: Hashable, Sendable {
    case commands, help
  }

  let purpose: Purpose
  let isOverAnother: Bool
  let commands: [ProgramCommand]
  var field = TextField()
  var focus = 0

  init(_ purpose: Purpose, over state: State) {
    self.purpose = purpose
    isOverAnother = if case .palette = state.overlays.last { true } else { false }
    commands = state.commands + (purpose == .help ? state.topLayer.typed : [])
  }

  /// The rows that answer what was typed, the best first, by name, key, everyday words or help.
  func shown(in language: Language) -> [ProgramCommand] {
    guard !field.text.isEmpty else { return commands }
    let typed = Folding.fold(field.text)
    let scored = commands.compactMap { command -> (ProgramCommand, Int)? in
      if let match = Fuzzy.match(field.text, command.name[language]) {
        return (command, match.score + 100)
      }
      if command.keys.contains(where: { $0.text == field.text }) { return (command, 50) }
      if let words = command.words?[language],
        words.split(separator: " ").contains(where: { Folding.fold(String($0)).hasPrefix(typed) })
      {
        return (command, 40)
      }
      return Fuzzy.match(field.text, command.help[language]).map { (command, $0.score) }
    }
    return scored.sorted { $0.1 > $1.1 }.map(\.0)
  }
}

extension State {
  mutating func update(_ palette: PaletteState, _ action: OverlayAction) -> [Effect] {
    var palette = palette
    let shown = palette.shown(in: language)
    let last = max(0, shown.count - 1)
    switch action {
    case .accept:
      guard shown.indices.contains(palette.focus) else { return [] }
      overlays.removeLast()
      return run(shown[palette.focus])
    case .cancel, .mark:
      overlays.removeLast()
      return []
    case .move(let steps): palette.focus += steps
    case .page(let pages): palette.focus += pages * max(1, paletteList.height - 2)
    case .first: palette.focus = 0
    case .last: palette.focus = last
    }
    palette.focus = min(max(0, palette.focus), last)
    overlays[overlays.count - 1] = .palette(palette)
    return []
  }

  /// A click on a row does it.
  mutating func click(_ palette: PaletteState, at point: Point) -> [Effect] {
    let list = paletteList
    let count = palette.shown(in: language).count
    let place =
      Scroll.offset(focus: palette.focus, count: count, height: list.height) + point.y - list.y
    guard list.contains(point), place < count else { return [] }
    var palette = palette
    palette.focus = place
    return update(palette, .accept)
  }

  /// In a low window the rows come right below what is typed.
  func drawPalette(_ palette: PaletteState, in area: Rect, on surface: inout Surface) {
    let shown = palette.shown(in: language)
    let list = paletteList
    let typed = area.row(list.y - area.y > 2 ? 2 : 1)
    surface.put(":", at: typed.origin, style: Style(.accent).bold, within: typed)
    palette.field.draw(in: typed.dropLeading(2), on: &surface, style: .plain)
    guard !shown.isEmpty else {
      surface.put(say(OverlayPhrase.noMatch), at: list.origin, style: Style(.dim), within: list)
      return
    }
    let first = Scroll.offset(focus: palette.focus, count: shown.count, height: list.height)
    for (row, place) in (first..<min(shown.count, first + list.height)).enumerated() {
      drawCommand(shown[place], isFocused: place == palette.focus, in: list.row(row), on: &surface)
    }
    Scroll.draw(offset: first, count: shown.count, in: list, on: &surface)
    guard shown.indices.contains(palette.focus) else { return }
    drawWhole(shown[palette.focus], below: list, on: &surface)
  }

  /// Says why the focused row can't be done now, or reads out its help where the row itself has no
  /// room for it.
  private func drawWhole(_ command: ProgramCommand, below list: Rect, on surface: inout Surface) {
    let help = command.help[language]
    let reason = command.off(self).map { "△ " + say($0) }
    guard reason != nil || Glyphs.width(of: help) > helpRoom(list).width else { return }
    let line = Rect(x: list.x, y: list.maxY, width: list.width, height: 1)
    surface.put(
      Glyphs.cut(reason ?? help, to: line.width - 2), at: Point(line.x + 2, line.y),
      style: Style(reason == nil ? .dim : .warn), within: line)
  }

  /// The last column of a row; empty where it would hold a word or two.
  private func helpRoom(_ line: Rect) -> Rect {
    let room = line.dropLeading(38).dropTrailing(2)
    return room.width >= 16 ? room : room.leading(0)
  }

  private func drawCommand(
    _ command: ProgramCommand, isFocused: Bool, in line: Rect, on surface: inout Surface
  ) {
    let ground: Ground = isFocused ? .selection : .page
    let isOff = command.off(self) != nil
    surface.fill(line, Style(.text, on: ground))
    if isFocused {
      surface.put("▎", at: line.origin, style: Style(.accent, on: ground), within: line)
    }
    let keys = line.dropLeading(2).leading(9)
    surface.put(
      command.glyphs(width: keys.width), at: keys.origin,
      style: Style(isOff ? .dim : .accent, on: ground), within: keys)
    let name = Style(isOff ? .dim : .text, on: ground)
    surface.put(
      command.name[language], at: Point(line.x + 12, line.y),
      style: isFocused ? name.bold : name, within: line)
    let rest = helpRoom(line)
    guard !rest.isEmpty else { return }
    surface.put(
      Glyphs.cut(command.help[language], to: rest.width), at: rest.origin,
      style: Style(.dim, on: ground), within: rest)
  }
}
