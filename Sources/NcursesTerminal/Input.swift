internal import Glibc
internal import Terminal

/// Waits on the terminal, the signals and the wake pipe, and reads what came.
struct Input {
  enum News: Equatable {
    case event(InputEvent)
    /// SIGWINCH.
    case windowChanged
    /// SIGTSTP from outside.
    case stop
    /// SIGCONT.
    case continued
  }

  private let terminal: Int32
  private let signals: Int32
  private var decoder = InputDecoder()
  /// The terminal has gone: it is never read again, else a loop on its end of file would spin.
  private(set) var isGone = false

  /// How long a lone Esc waits to be the beginning of a sequence; milliseconds.
  private let escapeDelay: Int32
  /// How long a paste whose end doesn't come keeps the keyboard; milliseconds.
  private static let pasteDelay: Int32 = 2_000

  init(terminal: Int32 = STDIN_FILENO, signals: Int32) {
    self.terminal = terminal
    self.signals = signals
    escapeDelay = Input.escapeDelay { getenv($0).map { String(cString: $0) } }
  }

  /// As the user asked for with ESCDELAY; longer over ssh, where a sequence may come in two pieces.
  static func escapeDelay(_ environment: (String) -> String?) -> Int32 {
    if let asked = environment("ESCDELAY").flatMap({ Int32($0) }), asked > 0 {
      return min(asked, 1_000)
    }
    return environment("SSH_CONNECTION") == nil ? 25 : 100
  }

  /// Nil where only what comes next is waited for.
  private var patience: Int32? {
    if decoder.isWaiting { return escapeDelay }
    return decoder.isPasting ? Input.pasteDelay : nil
  }

  mutating func wait(wake: Int32?, timeout: Int?) -> [News] {
    let asked = timeout.map { Int32(clamping: max(0, $0)) } ?? -1
    var news: [News] = []
    let hurry = early.isEmpty ? asked : 0
    var ready = poll(wake: wake, patience: patience ?? hurry)
    while true {
      if ready.signals || !early.isEmpty { news += takeSignals() }
      if ready.terminal { readTerminal(into: &news) }
      if ready.wake { news.append(.event(.wake)) }
      // A signal or another thread has only interrupted the wait: what was cut may still come.
      if ready.timedOut, decoder.isWaiting || decoder.isPasting {
        news += decoder.finish().map(News.event)
      }
      // A sequence cut in two, or a lone Esc: what decides comes at once or not at all.
      guard decoder.isWaiting else { return news }
      ready = poll(wake: nil, patience: escapeDelay)
    }
  }

  private struct Ready {
    var terminal = false
    var signals = false
    var wake = false
    var timedOut = false
  }

  private func poll(wake: Int32?, patience: Int32) -> Ready {
    let interest = Int16(POLLIN)
    // poll passes over a negative file.
    var files = [
      pollfd(fd: isGone ? -1 : terminal, events: interest, revents: 0),
      pollfd(fd: signals, events: interest, revents: 0),
      pollfd(fd: wake ?? -1, events: interest, revents: 0),
    ]
    var count = Glibc.poll(&files, nfds_t(files.count), patience)
    // A signal's handler has written to the pipe: this returns at once.
    while count < 0 && errno == EINTR { count = Glibc.poll(&files, nfds_t(files.count), patience) }
    guard count > 0 else { return Ready(timedOut: true) }
    return Ready(
      terminal: files[0].revents != 0, signals: files[1].revents != 0,
      wake: files[2].revents != 0)
  }

  private mutating func readTerminal(into news: inout [News]) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    // Bounded, so that a terminal that never stops sending still sees the screen painted.
    for _ in 0..<256 {
      let count = read(terminal, &buffer, buffer.count)
      if count > 0 {
        news += decoder.decode(buffer[..<count]).map(News.event)
      } else if count < 0 && (errno == EINTR || errno == EAGAIN) {
        continue
      } else {
        isGone = true
        if !news.contains(.event(.hangup)) { news.append(.event(.hangup)) }
        return
      }
      guard poll(wake: nil, patience: 0).terminal else { return }
    }
  }

  /// Signals that were read before their turn.
  private var early: [News] = []

  private mutating func takeSignals() -> [News] {
    defer { early = [] }
    return early + readSignals()
  }

  /// Signals that came while the program was away and say nothing to it.
  mutating func passOver(_ expected: [News]) {
    early += readSignals().filter { !expected.contains($0) }
  }

  private mutating func readSignals() -> [News] {
    var buffer = [UInt8](repeating: 0, count: 256)
    var news: [News] = []
    while true {
      let count = read(signals, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return news }
      for byte in buffer[..<count] {
        guard let item = meaning(of: Int32(byte)), !news.contains(item) else { continue }
        news.append(item)
      }
    }
  }

  private mutating func meaning(of signal: Int32) -> News? {
    switch signal {
    case SIGWINCH: return .windowChanged
    // Nobody sends the others to this program but to end it.
    case SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO,
      SIGPWR, SIGSTKFLT:
      return .event(.terminated)
    case SIGINT: return .event(.interrupted)
    case SIGTSTP: return .stop
    case SIGCONT: return .continued
    case SIGHUP:
      // The end of the file that follows says the same.
      guard !isGone else { return nil }
      isGone = true
      return .event(.hangup)
    default: return nil
    }
  }
}
