import Method
import Phrases
public import Terminal

/// The whole screen as a value.
public func view(_ state: State) -> Surface {
  var surface = Surface(size: state.size, fill: .plain)
  let screen = Rect(state.size)
  guard screen.width >= State.smallest.columns, screen.height >= State.smallest.rows else {
    surface.put(
      state.say(WelcomePhrase.tooSmall(columns: State.smallest.columns, rows: State.smallest.rows)),
      at: Point(0, 0), style: .plain,
      within: screen)
    return surface
  }
  state.drawTopBar(in: screen.top(1), on: &surface)
  state.drawPane(in: state.paneArea, on: &surface)
  state.drawFooter(in: screen.bottom(1), on: &surface)
  state.drawOverlay(on: &surface)
  return surface
}

extension State {
  /// Below this, only a line that says so fits.
  static let smallest = Size(columns: 40, rows: 8)

  /// Where panes draw: between the bars, with a line of air where there is room for it.
  var paneArea: Rect {
    let body = Rect(size).dropTop(1).dropBottom(1)
    return size.rows >= 22 ? body.dropTop(1) : body
  }

  /// Says where one is, and whether all is saved.
  func drawTopBar(in bar: Rect, on surface: inout Surface) {
    surface.fill(bar, Style(.text, on: .bar))
    var x = bar.x + 1
    x += surface.put(
      "Aquarium", at: Point(x, bar.y), style: Style(.accent, on: .bar).bold, within: bar)
    let (status, ink) = savingStatus
    let statusX = bar.maxX - 1 - Glyphs.width(of: status)
    surface.put(status, at: Point(statusX, bar.y), style: Style(ink, on: .bar), within: bar)
    guard let workspace else { return }
    let titles = PaneName.allCases.map { " " + say($0.title) + " " }
    let titlesWidth = titles.reduce(0) { $0 + Glyphs.width(of: $1) + 1 }
    let titlesX = max(x + 1, statusX - titlesWidth - 1)
    let room = titlesX - x - 3
    if room > 4 {
      surface.put(
        Glyphs.cut(workspace.settings.name, to: room), at: Point(x + 2, bar.y),
        style: Style(.dim, on: .bar), within: bar)
    }
    var titleX = titlesX
    let room2 = Rect(x: bar.x, y: bar.y, width: max(0, statusX - bar.x - 1), height: 1)
    for (name, title) in zip(PaneName.allCases, titles) {
      let style: Style =
        name == pane ? Style(.inverse, on: .accent).bold : Style(.text, on: .bar)
      titleX += surface.put(title, at: Point(titleX, bar.y), style: style, within: room2) + 1
    }
  }

  private var savingStatus: (String, Ink) {
    if let workspace, workspace.readOnly != nil { return ("⊘", .warn) }
    if saving.failure != nil { return (say(SavingPhrase.failed), .bad) }
    if case .reading(let done, let total) = opening {
      return (say(SavingPhrase.reading(done: done, of: total)), .dim)
    }
    if !saving.isClean { return (say(SavingPhrase.saving), .dim) }
    if let time = saving.savedAt { return ("✓ " + time, .dim) }
    return workspace == nil ? ("", .dim) : ("✓", .dim)
  }

  /// Says what can be done.
  ///
  /// Commands leave from the end, help stays.
  func drawFooter(in bar: Rect, on surface: inout Surface) {
    surface.fill(bar, Style(.text, on: .bar))
    if let toast {
      let mark = toast.isError ? "▲ " : "✓ "
      surface.put(
        Glyphs.cut(mark + toast.text, to: bar.width - 2), at: Point(bar.x + 1, bar.y),
        style: Style(toast.isError ? .bad : .good, on: .bar), within: bar)
      return
    }
    guard overlays.isEmpty else { return }
    let rows = CommandTable.rows(in: context).filter { $0.isInFooter && $0.off(self) == nil }
    let help = rows.first { $0.name == .help }
    var limit = bar.maxX - 1
    if let help {
      limit -= footerWidth(help)
      drawHint(help, at: limit, in: bar, on: &surface)
      limit -= 1
    }
    var x = bar.x + 1
    for command in rows where command.name != .help {
      guard x + footerWidth(command) <= limit else { continue }
      drawHint(command, at: x, in: bar, on: &surface)
      x += footerWidth(command) + 2
    }
  }

  private func footerWidth(_ command: Command) -> Int {
    let key = command.keys.first?.glyph ?? ""
    return Glyphs.width(of: key) + 1 + Glyphs.width(of: command.name.term[language])
  }

  private func drawHint(
    _ command: Command, at x: Int, in bar: Rect, on surface: inout Surface
  ) {
    let key = command.keys.first?.glyph ?? ""
    let used = surface.put(
      key, at: Point(x, bar.y), style: Style(.accent, on: .bar).bold, within: bar)
    surface.put(
      command.name.term[language], at: Point(x + used + 1, bar.y), style: Style(.dim, on: .bar),
      within: bar)
  }
}
