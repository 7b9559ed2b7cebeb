internal import CNcurses
internal import Glibc
public import Terminal

/// Why the screen can't be opened.
public enum ScreenError: Error, Hashable, Sendable {
  /// Standard input or output isn't a terminal.
  case notATerminal
  /// TERM names a terminal that isn't known, or on which nothing can be placed ("dumb").
  case unknownTerminal(String)
  case cannotOpen
}

/// The terminal that the program runs on: shows surfaces, tells events.
///
/// A class, since there is one terminal and ncurses keeps its state for the whole process. Open
/// one at a time, and `close()` it: a deinitialiser can't, on the main thread.
@MainActor
public final class NcursesTerminal {
  /// What it looked like last; rows that show the same aren't sent to ncurses again.
  private var shown: Surface?
  private var painter: Painter
  private var input: Input
  private var modes: Modes
  private var isOpen = true
  public private(set) var size: Size
  public var depth: ColourDepth { painter.depth }

  /// - Parameters:
  ///   - theme: the colours to begin with.
  ///   - mouse: false leaves the mouse to the terminal, for its own selection.
  ///   - afterCrash: one sentence for the person if the program crashes, in their language.
  ///   - title: what the window is called meanwhile; nil leaves its title.
  /// - Throws: why the screen can't be opened; the terminal is left as it was.
  public init(
    theme: Theme, mouse: Bool = true, afterCrash: String, title: String? = nil
  ) throws(ScreenError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    aq_locale()
    let name = try TerminalName.usable()
    modes = Modes(mouse: mouse, terminal: name)
    let restore =
      Modes.off + (aq_has_cursor_shapes() ? Modes.ownCaret : [])
      + (title == nil ? [] : Modes.titleBack) + Self.restoreString()
    let sentence = Array((Glyphs.visible(afterCrash) + "\n").utf8)
    restore.withUnsafeBufferPointer { bytes in
      sentence.withUnsafeBufferPointer { words in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          words.withMemoryRebound(to: CChar.self) { words in
            aq_guard(bytes.baseAddress, Int32(bytes.count), words.baseAddress, Int32(words.count))
          }
        }
      }
    }
    let signals = aq_watch_signals()
    guard signals >= 0, aq_open(name) else {
      aq_unguard()
      aq_unwatch_signals()
      throw .cannotOpen
    }
    // ncurses has put its own handlers in place of ours.
    _ = aq_watch_signals()
    input = Input(signals: signals)
    size = Self.windowSize() ?? Size(columns: 80, rows: 24)
    aq_resize(Int32(size.columns), Int32(size.rows))
    painter = Painter(theme: theme)
    modes.hasCarets = aq_has_cursor_shapes()
    modes.turnOn()
    if let title { setTitle(title) }
  }

  private static func restoreString() -> [UInt8] {
    var bytes = [CChar](repeating: 0, count: 256)
    let count = aq_restore_string(&bytes, Int32(bytes.count))
    return bytes.prefix(Int(count)).map { UInt8(bitPattern: $0) }
  }

  private static func windowSize() -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard aq_window_size(&columns, &rows) else { return nil }
    return Size(columns: min(Int(columns), 1000), rows: min(Int(rows), 1000))
  }

  /// Puts a surface on the screen; what lies outside of the window is cut.
  public func show(_ surface: Surface) {
    guard isOpen else { return }
    let rows = min(surface.size.rows, size.rows)
    let before = shown?.size == surface.size ? shown : nil
    var isChanged = before == nil || before?.cursor != surface.cursor
    for row in 0..<rows {
      if let before, surface.showsSame(before, row: row) { continue }
      isChanged = true
      painter.send(surface, row: row, columns: size.columns)
    }
    let cursor = surface.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    if isChanged {
      aq_paint(Int32(cursor?.x ?? -1), Int32(cursor?.y ?? -1))
    }
    modes.show(surface.caret)
    shown = surface
  }

  /// Changes the colours; the next `show` paints everything.
  public func setTheme(_ theme: Theme) {
    guard isOpen else { return }
    painter.use(theme)
    forget()
  }

  private func forget() {
    shown = nil
    aq_forget()
  }

  /// Waits for something to happen, and says all that has: every byte that has come is read
  /// before this returns, so that keys held down don't pile up behind painting.
  ///
  /// - Parameters:
  ///   - wake: becomes readable when another thread has something to say; not read here.
  ///   - timeout: milliseconds; nil waits for as long as it takes, without waking up once.
  /// - Returns: what happened, in its order; nothing when the time was up.
  public func events(wake: Int32? = nil, timeout: Int? = nil) -> [InputEvent] {
    guard isOpen else { return [.hangup] }
    var events: [InputEvent] = []
    if let changed = noticeSize() {
      input.passOver([.windowChanged])
      return [.resize(changed)]
    }
    var stopped = false
    for news in input.wait(wake: wake, timeout: timeout) {
      switch news {
      case .stop:
        guard !stopped else { continue }
        stopped = true
        goAway()
        aq_stop()
        comeBack()
        input.passOver([.continued, .stop])
        events.append(.resumed)
        if let changed = noticeSize() { events.append(.resize(changed)) }
      case .continued:
        guard !stopped else { continue }
        comeBack()
        events.append(.resumed)
      case .windowChanged:
        // A window that grew back meanwhile has lost what was cut: the same size is news as well.
        if noticeSize() == nil { forget() }
        events.append(.resize(size))
      case .event(let event): events.append(event)
      }
    }
    return events
  }

  /// The new size, if it isn't what it was.
  ///
  /// Asked again before every wait: a signal that came while the screen was painted is never lost.
  private func noticeSize() -> Size? {
    guard !input.isGone, let now = Self.windowSize(), now != size else { return nil }
    size = now
    aq_resize(Int32(now.columns), Int32(now.rows))
    shown = nil
    return now
  }

  /// Gives the terminal to another program (an editor), and takes it back.
  ///
  /// A ^C meant for the other program is no interruption of this one.
  public func suspend<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOpen else { return try body() }
    goAway()
    aq_lend_signals()
    defer {
      aq_take_signals_back()
      comeBack()
      input.passOver([.continued, .stop, .event(.interrupted)])
    }
    return try body()
  }

  private func goAway() {
    modes.turnOff()
    modes.giveTitleBack()
    aq_leave()
  }

  private func comeBack() {
    aq_resume()
    modes.turnOn()
    modes.showTitle()
    shown = nil
  }

  /// Puts a text on the clipboard of the person's own machine, through the terminal (OSC 52).
  ///
  /// False when it is too long for terminals to take (74,994 bytes) or this one can't.
  @discardableResult
  public func copy(_ text: String) -> Bool {
    guard isOpen, let bytes = modes.copying(text) else { return false }
    modes.send(bytes)
    return true
  }

  public func setTitle(_ title: String) {
    guard isOpen else { return }
    modes.setTitle(title)
  }

  /// Off leaves the mouse to the terminal, for its own selection.
  public func setMouse(_ isOn: Bool) {
    guard isOpen else { return }
    modes.turnOff()
    modes.mouse = isOn
    modes.turnOn()
  }

  /// Leaves the terminal as it was found.
  ///
  /// May be called again.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    modes.turnOff()
    modes.giveTitleBack()
    aq_close()
    aq_unguard()
    aq_unwatch_signals()
  }

  /// Call it first on every other thread: a crash there leaves the terminal as it was, too.
  public nonisolated static func guardThread() {
    aq_guard_thread()
  }
}
