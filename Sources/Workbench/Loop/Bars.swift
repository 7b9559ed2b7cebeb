import Method
import Phrases
import Terminal

/// What stands in a bar, where, and how wide: it is drawn there and pressed there.
struct BarSpan<Subject> {
  let subject: Subject
  let x: Int
  let width: Int

  func contains(_ column: Int) -> Bool { (x..<x + width).contains(column) }
}

extension State {
  var topBar: Rect { Rect(size).top(1) }

  var footer: Rect { Rect(size).bottom(1) }

  /// Says where one is, and whether all is saved.
  func drawTopBar(on surface: inout Surface) {
    let bar = topBar
    surface.fill(bar, Style(.text, on: .bar))
    let name = surface.put(
      State.program, at: Point(bar.x + 1, bar.y), style: Style(.accent, on: .bar).bold, within: bar)
    let (status, ink) = savingStatus
    surface.put(
      status, at: Point(statusX, bar.y), style: Style(ink, on: .bar), within: bar)
    guard let workspace else { return }
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

  /// The titles of the panes, left of the status; in a narrow window those that it would cut are
  /// left out, but for the one that is open.
  var paneSpans: [BarSpan<PaneName>] {
    guard workspace != nil else { return [] }
    let end = statusX - 1
    let widths = PaneName.allCases.map { Glyphs.width(of: paneText($0)) }
    var x = max(
      topBar.x + 2 + Glyphs.width(of: State.program),
      end - widths.reduce(0) { $0 + $1 + 1 })
    return zip(PaneName.allCases, widths).map { name, width in
      defer { x += width + 1 }
      let room = max(0, min(width, end - x))
      return BarSpan(subject: name, x: x, width: room < width && name != pane ? 0 : room)
    }
  }

  private func paneText(_ name: PaneName) -> String { " " + say(name.title) + " " }

  private var statusX: Int { topBar.maxX - 1 - Glyphs.width(of: savingStatus.text) }

  private var savingStatus: (text: String, ink: Ink) {
    if let workspace, workspace.readOnly != nil { return ("⊘", .warn) }
    if unsavedReason != nil { return (say(SavingPhrase.failed), .bad) }
    if case .reading(let done, let total) = opening {
      return (say(SavingPhrase.reading(done: done, of: total)), .dim)
    }
    if !saving.isClean || !intentions.isEmpty { return (say(SavingPhrase.saving), .dim) }
    if let time = saving.savedAt { return ("✓ " + time, .dim) }
    return workspace == nil ? ("", .dim) : ("✓", .dim)
  }

  /// Says what can be done.
  func drawFooter(on surface: inout Surface) {
    let bar = toast.map(toastBar) ?? footer
    surface.fill(bar, Style(.text, on: .bar))
    if let toast {
      drawText(
        toast.marked, in: bar.inset(horizontal: 1), style: Style(toast.ink, on: .bar),
        on: &surface)
      return
    }
    for hint in footerHints { drawHint(hint, in: bar, .bar, on: &surface) }
  }

  /// A message that is longer than the footer takes the lines above it, as many as a screen can spare.
  func toastBar(_ toast: Toast) -> Rect {
    let lines = Glyphs.wrap(toast.marked, width: max(1, size.columns - 2)).count
    return Rect(size).bottom(min(lines, max(1, size.rows / 6)))
  }

  /// The commands that the footer shows now, each where it stands.
  var footerHints: [BarSpan<ProgramCommand>] {
    guard toast == nil, overlays.isEmpty else { return [] }
    let rows = commands.filter { $0.isInFooter && $0.off(self) == nil }
    let urgent = rows.filter { $0.action == .app(.stopReading) }
    let others = rows.filter { $0.action != .app(.stopReading) }
    return hints(urgent + others, in: footer.inset(horizontal: 1))
  }

  /// Commands side by side in a line; they leave from the end, help stays.
  func hints(_ rows: [ProgramCommand], in line: Rect) -> [BarSpan<ProgramCommand>] {
    var spans: [BarSpan<ProgramCommand>] = []
    var limit = line.maxX
    if let help = rows.first(where: { $0.action == .app(.openHelp) }) {
      limit -= hintWidth(help)
      spans.append(BarSpan(subject: help, x: limit, width: hintWidth(help)))
      limit -= 1
    }
    var x = line.x
    for command in rows where command.action != .app(.openHelp) {
      let width = hintWidth(command)
      guard x + width <= limit else { continue }
      spans.append(BarSpan(subject: command, x: x, width: width))
      x += width + 2
    }
    return spans
  }

  private func hintWidth(_ command: ProgramCommand) -> Int {
    Glyphs.width(of: command.glyph) + 1 + Glyphs.width(of: hintText(command))
  }

  /// A question says itself what is done when it is answered.
  private func hintText(_ command: ProgramCommand) -> String {
    if command.action == .overlay(.accept), case .confirm(let confirm) = overlays.last {
      return confirm.yes
    }
    return command.name[language]
  }

  func drawHint(
    _ hint: BarSpan<ProgramCommand>, in line: Rect, _ ground: Ground, on surface: inout Surface
  ) {
    let used = surface.put(
      hint.subject.glyph, at: Point(hint.x, line.y), style: Style(.accent, on: ground).bold,
      within: line)
    surface.put(
      hintText(hint.subject), at: Point(hint.x + used + 1, line.y),
      style: Style(.dim, on: ground), within: line)
  }
}

extension Toast {
  /// The text behind the sign of what it is.
  fileprivate var marked: String { (isError ? "▲ " : isRefusal ? "△ " : "✓ ") + text }

  fileprivate var ink: Ink { isError ? .bad : isRefusal ? .warn : .good }
}
