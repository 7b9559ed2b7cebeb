import Method
import Phrases
import Terminal
import Widgets

extension Desk {
  /// Draws the overlay on top: the others wait below it unseen.
  ///
  /// `rows` are those of a palette, `hints` what can be done, for its last line.
  func drawOverlay<Subject>(
    _ rows: [PaletteRow], _ hints: [Hint<Subject>], on surface: inout Surface
  ) {
    guard let overlay = overlays.last else { return }
    let frame = overlayFrame(of: overlay)
    surface.cursor = nil
    clearAround(frame.outer, on: &surface)
    drawEdge(frame.outer, on: &surface)
    let inner = frame.inner
    switch overlay {
    case .palette(let palette):
      drawTitle(say(palette.purpose == .help ? OverlayPhrase.help : .commands), inner, on: &surface)
      drawPalette(palette, rows, in: inner, on: &surface)
    case .choose(let chooser):
      let used = drawTitle(chooser.title, inner, on: &surface)
      let query = chooser.list.query
      if !query.isEmpty {
        surface.put(
          "/ " + query, at: Point(inner.x, inner.y + used), style: Style(.accent), within: inner)
      }
      drawList(of: chooser, on: &surface)
    case .prompt(let prompt): drawPrompt(prompt, in: inner, on: &surface)
    case .confirm(let confirm):
      let used = drawTitle(confirm.title, inner, on: &surface)
      drawText(confirm.body, in: inner.dropTop(used + 1).dropBottom(2), on: &surface)
    case .message(let message):
      drawTitle(message.title, inner, on: &surface)
      drawMessage(message, in: inner.dropTop(2).dropBottom(2), on: &surface)
    }
    HintBar(hints, in: overlayHintLine).draw(.page, on: &surface)
  }

  private func drawList(of chooser: Chooser, on surface: inout Surface) {
    let area = overlayList(chooser)
    guard chooser.list.shown.isEmpty else { return chooser.list.draw(in: area, on: &surface) }
    let told =
      chooser.list.options.isEmpty ? say(FormPhrase.noneChosen) : say(OverlayPhrase.noMatch)
    surface.put(told, at: area.origin, style: Style(.dim), within: area)
  }

  /// Empty without an overlay.
  var overlayHintLine: Rect {
    overlays.last.map { overlayFrame(of: $0).inner.bottom(1) } ?? Rect(size).top(0)
  }

  /// Where the list of the overlay on top stands, for drawing and for the mouse.
  func overlayList(_ chooser: Chooser) -> Rect {
    let inner = overlayFrame(of: .choose(chooser)).inner
    return inner.dropTop(titleLines(chooser.title, inner).count + 1).dropBottom(2)
  }

  /// Where the rows of the palette on top stand.
  var paletteList: Rect {
    guard let overlay = overlays.last else { return Rect(size).top(0) }
    let inner = overlayFrame(of: overlay).inner
    return inner.dropTop(inner.height < 12 ? 2 : 4).dropBottom(2)
  }

  private func overlayFrame(of overlay: Overlay) -> (outer: Rect, inner: Rect) {
    let screen = Rect(size)
    // A wide window has room for the whole help of a command.
    let widest = if case .palette = overlay { 104 } else { 76 }
    let width = min(screen.width, max(40, min(widest, screen.width - 8)))
    let textWidth = max(1, width - 6)
    let wanted =
      switch overlay {
      case .palette: screen.height
      case .choose(let chooser):
        chooser.list.options.count + Glyphs.wrap(chooser.title, width: textWidth).count + 5
      case .prompt: 9
      case .confirm(let confirm): Glyphs.wrap(confirm.body, width: textWidth).count + 6
      case .message(let message): Glyphs.wrap(message.body, width: textWidth).count + 6
      }
    let air = screen.height < 14 ? 2 : 4
    let height = min(max(wanted, 7), max(1, screen.height - air))
    let outer = screen.centred(Size(columns: width, rows: height))
    return (outer, outer.inset(horizontal: 3, vertical: 1))
  }

  /// Where little would stand out beside the frame, nothing does: halves of names look broken.
  private func clearAround(_ frame: Rect, on surface: inout Surface) {
    let isNearlyWide = frame.x < 16
    surface.fill(
      isNearlyWide
        ? Rect(x: 0, y: frame.y, width: size.columns, height: frame.height) : frame, .plain)
  }

  /// A thin edge tells the overlay from what lies under it, in every theme.
  private func drawEdge(_ frame: Rect, on surface: inout Surface) {
    let style = Style(.faint)
    guard frame.width > 2, frame.height > 2 else { return }
    let line = String(repeating: "─", count: frame.width - 2)
    surface.put("┌" + line + "┐", at: frame.origin, style: style, within: frame)
    for y in frame.y + 1..<frame.maxY - 1 {
      surface.put("│", at: Point(frame.x, y), style: style, within: frame)
      surface.put("│", at: Point(frame.maxX - 1, y), style: style, within: frame)
    }
    surface.put(
      "└" + line + "┘", at: Point(frame.x, frame.maxY - 1), style: style, within: frame)
  }

  /// At most four lines, the last one cut where there are more.
  private func titleLines(_ title: String, _ area: Rect) -> [String] {
    let lines = Glyphs.wrap(title, width: max(1, area.width)).map { String($0.text) }
    guard lines.count > 4 else { return lines }
    return lines.prefix(3) + [Glyphs.cut(lines[3] + " …", to: area.width)]
  }

  @discardableResult
  private func drawTitle(_ title: String, _ area: Rect, on surface: inout Surface) -> Int {
    let lines = titleLines(title, area)
    for (row, line) in lines.enumerated() {
      surface.put(
        line, at: Point(area.x, area.y + row),
        style: row == 0 ? Style.plain.bold : Style(.dim), within: area)
    }
    return lines.count
  }

  /// Where the line is typed, for drawing and for the mouse: in a low window right below its title.
  func promptLine(_ prompt: Prompt) -> Rect {
    let inner = overlayFrame(of: .prompt(prompt)).inner
    return inner.row(inner.height < 6 ? 1 : 3)
  }

  private func drawPrompt(_ prompt: Prompt, in area: Rect, on surface: inout Surface) {
    let line = promptLine(prompt)
    let row = line.y - area.y
    drawTitle(prompt.title, area.top(1), on: &surface)
    if row > 1 {
      drawText(prompt.hint, in: area.dropTop(1).top(2), style: Style(.dim), on: &surface)
    }
    let shown =
      prompt.isHidden
      ? TextField(String(repeating: "•", count: prompt.field.text.count)) : prompt.field
    shown.draw(in: line, on: &surface, style: Style(.text, on: .field))
    if let entry = prompt.entry { draw(entry, of: prompt, below: line, in: area, on: &surface) }
    if let problem = prompt.problem {
      surface.put(
        Glyphs.cut("▲ " + problem, to: area.width), at: Point(area.x, area.y + row + 1),
        style: Style(.bad), within: area)
    }
  }

  /// Tints what is understood in the line, and tells it below.
  private func draw(
    _ entry: EntryReading, of prompt: Prompt, below line: Rect, in area: Rect,
    on surface: inout Surface
  ) {
    let read = entry.line(prompt.field.text)
    for chip in read.chips {
      prompt.field.tint(chip.characters, chip.meaning.ink, in: line, on: &surface)
    }
    guard prompt.problem == nil else { return }
    var x = line.x
    var y = line.y + 1
    for chip in entry.chips(prompt.field.text, wording) {
      if x > line.x, x + [chip].width > line.maxX {
        x = line.x
        y += 1
      }
      surface.put([chip], at: Point(x, y), within: area)
      x += [chip].width + 2
    }
  }

  /// The lines of a text to read, and how many are in sight at once.
  func messageLines(_ message: Message) -> (lines: [String], height: Int) {
    let inner = overlayFrame(of: .message(message)).inner
    let lines = Glyphs.wrap(message.body, width: max(1, inner.width)).map { String($0.text) }
    return (lines, max(1, inner.height - 4))
  }

  private func drawMessage(_ message: Message, in area: Rect, on surface: inout Surface) {
    let (lines, height) = messageLines(message)
    // In a window that has grown since, the end of the text stays at the bottom.
    let top = min(message.top, max(0, lines.count - height))
    for (row, line) in lines.dropFirst(top).prefix(height).enumerated() {
      surface.put(line, at: Point(area.x, area.y + row), style: .plain, within: area)
    }
  }

  /// A text wrapped into an area; what doesn't fit ends in "…".
  func drawText(
    _ text: String, in area: Rect, style: Style = .plain, on surface: inout Surface
  ) {
    let lines = Glyphs.wrap(text, width: max(1, area.width))
    for (row, line) in lines.prefix(area.height).enumerated() {
      let isCut = row == area.height - 1 && lines.count > area.height
      let text = isCut ? Glyphs.cut(String(line.text) + " …", to: area.width) : String(line.text)
      surface.put(text, at: Point(area.x, area.y + row), style: style, within: area)
    }
  }
}
