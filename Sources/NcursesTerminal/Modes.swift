internal import CNcurses
internal import Glibc
internal import Terminal

/// The modes and messages that ncurses doesn't know: paste, mouse, title, clipboard.
struct Modes {
  private enum Wrapping {
    case none, tmux, screen
  }

  var mouse: Bool
  /// The terminal can give its cursor another shape.
  var hasCarets = false
  /// The shape that it has now; nil for the user's own.
  private var caret: Caret?
  /// Terminals that would show the text of a message instead of reading it.
  private let isMute: Bool
  private let wrapping: Wrapping
  /// What the window is called while the program has it; nil leaves its title.
  private var title: String?
  /// The terminal keeps the title that was there before.
  private var isTitled = false

  /// What turns everything off, whatever is on: for a crash, too.
  static let off: [UInt8] = Array("\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?2004l".utf8)

  /// What gives the window its title back, which the terminal has kept.
  static let titleBack: [UInt8] = Array("\u{1b}[23;2t".utf8)

  init(mouse: Bool, terminal: String) {
    self.mouse = mouse
    isMute = Self.isMute(terminal)
    if getenv("TMUX") != nil {
      wrapping = .tmux
    } else {
      wrapping = getenv("STY") != nil ? .screen : .none
    }
  }

  /// vt100 and its like, but not vte, which reads messages.
  static func isMute(_ terminal: String) -> Bool {
    let names = ["linux", "ansi", "cons", "sun", "cygwin", "hurd", "pcansi"]
    return names.contains { terminal.hasPrefix($0) }
      || terminal.hasPrefix("vt") && terminal.dropFirst(2).first?.isNumber == true
  }

  func turnOn() {
    send(Array(("\u{1b}[?2004h" + (mouse ? "\u{1b}[?1002h\u{1b}[?1006h" : "")).utf8))
  }

  mutating func turnOff() {
    send(Self.off + (caret == nil ? [] : Self.ownCaret))
    caret = nil
  }

  /// Gives the cursor back the shape that the user has chosen.
  static let ownCaret: [UInt8] = Array("\u{1b}[0 q".utf8)

  mutating func show(_ caret: Caret) {
    guard hasCarets, caret != self.caret else { return }
    self.caret = caret
    send(Array((caret == .bar ? "\u{1b}[6 q" : "\u{1b}[4 q").utf8))
  }

  mutating func setTitle(_ title: String) {
    guard !isMute else { return }
    self.title = title
    showTitle()
  }

  /// The title that was there is kept by the terminal, for `giveTitleBack`.
  mutating func showTitle() {
    guard let title else { return }
    let safe = Glyphs.cut(Glyphs.visible(title), to: 200)
    send(Array("\(isTitled ? "" : "\u{1b}[22;2t")\u{1b}]2;\(safe)\u{1b}\\".utf8))
    isTitled = true
  }

  mutating func giveTitleBack() {
    guard isTitled else { return }
    send(Self.titleBack)
    isTitled = false
  }

  /// What other programs would run or hide when it is pasted is left out.
  func copying(_ text: String) -> [UInt8]? {
    let safe = Glyphs.copyable(text)
    let coded = base64(Array(safe.utf8))
    guard !isMute, coded.count <= 74_994 else { return nil }
    let message = Array("\u{1b}]52;c;".utf8) + coded + [0x07]
    switch wrapping {
    case .none: return message
    case .tmux:
      let doubled = message.flatMap { $0 == 0x1b ? [0x1b, 0x1b] : [$0] }
      return Array("\u{1b}Ptmux;".utf8) + doubled + Array("\u{1b}\\".utf8)
    case .screen: return Array("\u{1b}P".utf8) + message + Array("\u{1b}\\".utf8)
    }
  }

  func send(_ bytes: [UInt8]) {
    aq_flush()
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if sent > 0 {
        rest = rest.dropFirst(sent)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}

private func base64(_ bytes: [UInt8]) -> [UInt8] {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var coded: [UInt8] = []
  coded.reserveCapacity((bytes.count + 2) / 3 * 4)
  var index = 0
  while index < bytes.count {
    let group = bytes[index..<min(index + 3, bytes.count)]
    let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
    for place in 0..<4 {
      let isFilled = place <= group.count
      coded.append(isFilled ? letters[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
    }
    index += 3
  }
  return coded
}
