internal import CNcurses
internal import Glibc
internal import Terminal

/// The modes and messages that ncurses doesn't know: paste, mouse, title, clipboard.
struct Modes {
  private enum Wrapping {
    case none, tmux, screen
  }

  private let on: [UInt8]
  let off: [UInt8]
  /// Terminals that would show the text of a message instead of reading it.
  private let isMute: Bool
  private let wrapping: Wrapping

  init(mouse: Bool, terminal: String) {
    on = Array(("\u{1b}[?2004h" + (mouse ? "\u{1b}[?1002h\u{1b}[?1006h" : "")).utf8)
    // The mouse as well when it isn't used: it may have been, and a crash restores with these.
    off = Array("\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?2004l".utf8)
    isMute = ["linux", "vt", "ansi", "cons", "sun", "cygwin", "hurd", "pcansi"].contains {
      terminal.hasPrefix($0)
    }
    if getenv("TMUX") != nil {
      wrapping = .tmux
    } else {
      wrapping = getenv("STY") != nil ? .screen : .none
    }
  }

  func turnOn() { send(on) }
  func turnOff() { send(off) }

  /// The window's title is pushed first, so that `titleBack` finds it.
  func title(_ title: String) -> [UInt8] {
    guard !isMute else { return [] }
    let safe = Glyphs.cut(Glyphs.visible(title), to: 200)
    return Array("\u{1b}[22;2t\u{1b}]2;\(safe)\u{1b}\\".utf8)
  }

  var titleBack: [UInt8] { isMute ? [] : Array("\u{1b}[23;2t".utf8) }

  /// What other programs would run or hide when it is pasted is left out.
  func copying(_ text: String) -> [UInt8]? {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
      let isKept = scalar == "\n" || scalar == "\t"
      if !isControl || isKept { safe.append(scalar) }
    }
    let coded = base64(Array(String(safe).utf8))
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
