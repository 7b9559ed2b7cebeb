import Method
import Phrases
import Terminal

extension State {
  var topBar: Rect { Rect(desk.size).top(1) }

  var footerLine: Rect { Rect(desk.size).bottom(1) }

  /// Says where one is, and whether all is saved.
  func drawTopBar(on surface: inout Surface) {
    let bar = topBar
    surface.fill(bar, Style(.text, on: .bar))
    let name =
      barIsTight
      ? 0
      : surface.put(
        State.program, at: Point(bar.x + 1, bar.y), style: Style(.accent, on: .bar).bold,
        within: bar)
    let (status, ink) = savingStatus
    surface.put(
      status, at: Point(statusX, bar.y), style: Style(ink, on: .bar), within: bar)
    guard let workspace = desk.workspace else { return }
    let spans = paneSpans
    let start = bar.x + 1 + name
    let room = (spans.first?.x ?? statusX) - start - 3
    if room > 4 {
      surface.put(
        Glyphs.cut(workspace.settings.name, to: room), at: Point(start + 2, bar.y),
        style: Style(.dim, on: .bar), within: bar)
    }
    for span in spans {
      let style: Style =
        span.subject == pane ? Style(.inverse, on: .accent).bold : Style(.text, on: .bar)
      surface.put(
        Glyphs.cut(paneText(span.subject), to: span.width), at: Point(span.x, bar.y), style: style,
        within: Rect(x: span.x, y: bar.y, width: span.width, height: 1))
    }
  }

  private static let program = "Aquarium"

  /// The titles of the panes, left of the status; in a narrow window the program's name makes room
  /// for them, and those that would still be cut are left out, but for the one that is open.
  var paneSpans: [BarSpan<PaneName>] {
    guard desk.workspace != nil else { return [] }
    let end = statusX - 1
    let widths = PaneName.allCases.map { Glyphs.width(of: paneText($0)) }
    let start = topBar.x + (barIsTight ? 0 : 2 + Glyphs.width(of: State.program))
    var x = max(start, end - widths.reduce(0) { $0 + $1 + 1 })
    return zip(PaneName.allCases, widths).map { name, width in
      defer { x += width + 1 }
      let room = max(0, min(width, end - x))
      return BarSpan(subject: name, x: x, width: room < width && name != pane ? 0 : room)
    }
  }

  /// There is no room for the titles of the panes with air around them, beside the program's name.
  private var barIsTight: Bool {
    guard desk.workspace != nil else { return false }
    let titles = PaneName.allCases.reduce(0) { $0 + Glyphs.width(of: say($1.title)) + 3 }
    return 2 + Glyphs.width(of: State.program) + titles > statusX
  }

  private func paneText(_ name: PaneName) -> String {
    barIsTight ? say(name.title) : " " + say(name.title) + " "
  }

  private var statusX: Int { topBar.maxX - 1 - Glyphs.width(of: savingStatus.text) }

  private var savingStatus: (text: String, ink: Ink) {
    if let workspace = desk.workspace, workspace.readOnly != nil { return ("⊘", .warn) }
    if desk.unsavedReason != nil { return (say(SavingPhrase.failed), .bad) }
    if case .reading(let done, let total) = desk.opening {
      return (say(SavingPhrase.reading(done: done, of: total)), .dim)
    }
    if !desk.saving.isClean || !desk.intentions.isEmpty { return (say(SavingPhrase.saving), .dim) }
    if let time = desk.saving.savedAt { return ("✓ " + time, .dim) }
    return desk.workspace == nil ? ("", .dim) : ("✓", .dim)
  }

  /// Says what can be done.
  func drawFooter(on surface: inout Surface) {
    let bar = desk.toast.map(toastBar) ?? footerLine
    surface.fill(bar, Style(.text, on: .bar))
    if let toast = desk.toast {
      desk.drawText(
        toast.marked, in: bar.inset(horizontal: 1), style: Style(toast.ink, on: .bar),
        on: &surface)
      return
    }
    footerBar.draw(.bar, on: &surface)
  }

  /// A message that is longer than the footer takes the lines above it, as many as a screen can spare.
  func toastBar(_ toast: Toast) -> Rect {
    let lines = Glyphs.wrap(toast.marked, width: max(1, desk.size.columns - 2)).count
    return Rect(desk.size).bottom(min(lines, max(1, desk.size.rows / 6)))
  }

  /// The commands that the footer shows now, each where it stands.
  var footerBar: HintBar<ProgramCommand> {
    let isFree = desk.toast == nil && desk.overlays.isEmpty
    return HintBar(isFree ? usefulRows : [], in: footerLine.inset(horizontal: 1))
  }

  /// What can be done with the overlay on top: in its last line.
  var overlayBar: HintBar<ProgramCommand> { HintBar(usefulRows, in: desk.overlayHintLine) }

  /// The most useful of what can be done now; to stop a reading comes first.
  var usefulRows: [Hint<ProgramCommand>] {
    let sight = Sight(self)
    let rows = Layer.heard(hearingLayers) { $0.isInFooter && $0.off(sight) == nil }
    let urgent = rows.filter { $0.action == .app(.stopReading) }
    let others = rows.filter { $0.action != .app(.stopReading) }
    return (urgent + others).map { command in
      Hint(
        subject: command, glyph: command.glyph, text: hintText(command),
        isPinned: command.action == .app(.showHelp))
    }
  }

  /// A question says itself what is done when it is answered.
  private func hintText(_ command: ProgramCommand) -> String {
    if command.action == .overlay(.accept), case .confirm(let confirm) = desk.overlays.last {
      return confirm.yes
    }
    return command.name[desk.language]
  }
}

extension Toast {
  /// The text behind the sign of what it is.
  fileprivate var marked: String { (isError ? "▲ " : isRefusal ? "△ " : "✓ ") + text }

  fileprivate var ink: Ink { isError ? .bad : isRefusal ? .warn : .good }
}
