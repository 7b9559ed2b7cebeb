import Glibc
import NcursesTerminal
import Terminal

// A small program for the tests of the screen: paints a list, says which events came, and does
// on a key what a test wants to see done. Its exit status tells why it ended.

let hostile = [
  "plain", "esc \u{1b}[31mred\u{1b}]0;owned\u{7}", "c1 \u{9b}31m\u{9d}", "bidi \u{202e}txt\u{2066}",
  "tab\tnewline\nend", "日本語の名前 wide", "e\u{301}te\u{301} marks", "👩‍💻 joined 🇫🇷 ❤️ done",
  String(repeating: "mot", count: 3400), "zero\u{200b}width\u{feff}", "tags \u{e0041}\u{e0042}",
  "zalgo " + "a" + String(repeating: "\u{335}", count: 40) + " end",
]
var rows = hostile + (0..<200).map { "account \($0)" }
var selected = 0
var said = "nothing"
var count = 0

@MainActor
func paint(_ size: Size, _ depth: ColourDepth) -> Surface {
  var surface = Surface(size: size)
  let all = surface.bounds
  surface.fill(all.top(1), Style(.text, on: .bar))
  surface.put("size \(size) \(depth)", at: Point(0, 0), style: Style(.accent, on: .bar).bold)
  surface.put("said \(count) \(said)", at: Point(0, 1), style: Style(.dim))
  for (index, name) in rows.enumerated() where index + 2 < size.rows {
    let row = all.dropTop(2).row(index)
    let chosen = index == selected
    let style = chosen ? Style(.text, on: .selection).bold : .plain
    if chosen { surface.fill(row, style) }
    surface.put(chosen ? "▎" : " ", at: row.origin, style: style.ink(.accent))
    surface.put(name, at: Point(2, row.y), style: style, within: row.dropTrailing(20))
    surface.put("4,20 M€", at: Point(row.maxX - 18, row.y), style: style, within: row)
    surface.put("● 81", at: Point(row.maxX - 8, row.y), style: style.ink(.good), within: row)
  }
  surface.cursor = said == "paste" ? Point(3, 3) : nil
  return surface
}

func describe(_ event: InputEvent) -> String {
  switch event {
  case .key(let key): "key \(key.text)"
  case .paste(let text): "paste \(text.utf8.count) [\(Glyphs.visible(text))]"
  case .mouse(let mouse): "mouse \(mouse.action) \(mouse.at.x),\(mouse.at.y)"
  case .resize(let size): "resize \(size)"
  case .hangup: "hangup"
  case .interrupted: "interrupted"
  case .terminated: "terminated"
  case .resumed: "resumed"
  case .wake: "wake"
  }
}

func overflow(_ depth: Int) -> Int {
  var room = (depth, depth, depth, depth)
  return withUnsafePointer(to: &room) { $0.pointee.0 } + overflow(depth + 1)
}

@MainActor
func obey(_ key: Key, _ screen: NcursesTerminal) {
  switch key.text {
  case "j", "down": selected = min(rows.count - 1, selected + 1)
  case "k", "up": selected = max(0, selected - 1)
  case "c": said += screen.copy("café \u{1b}[31m") ? " copied" : " not copied"
  case "t": screen.setTheme(Theme.builtin(named: "paper") ?? Theme.dusk)
  case "T": screen.setTitle("hostile \u{1b}]52;c;AAAA\u{7} title")
  case "s": screen.suspend { _ = Glibc.write(1, "outside\r\n", 9) }
  case "e":
    screen.suspend {
      kill(getpid(), SIGINT)
      kill(getpid(), SIGQUIT)
      _ = Glibc.write(1, "lent\r\n", 6)
    }
  case "ctrl-z": raise(SIGTSTP)
  case "z":
    _ = screen.suspend { kill(getpid(), SIGTSTP) }
  case "w":
    var byte: UInt8 = 1
    _ = Glibc.write(wakePipe[1], &byte, 1)
  case "m": screen.setMouse(false)
  case "X": fatalError("asked for by a test")
  case "O": said += " \(overflow(0))"
  case "A":
    let thread = startThread()
    pthread_join(thread, nil)
  default: break
  }
}

func startThread() -> pthread_t {
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { _ in
      NcursesTerminal.guardThread()
      if overflow(0) == 0 { return nil }
      return nil
    }, nil)
  return thread
}

func makePipe() -> [Int32] {
  var ends: [Int32] = [-1, -1]
  pipe(&ends)
  return ends
}

let wakePipe = makePipe()

@MainActor
func run() -> Int32 {
  let screen: NcursesTerminal
  do throws(ScreenError) {
    screen = try NcursesTerminal(
      theme: .dusk, afterCrash: "The program stopped; the draft is kept.", title: "probe")
  } catch {
    print("cannot open: \(error)")
    return 2
  }
  defer { screen.close() }
  while true {
    screen.show(paint(screen.size, screen.depth))
    for event in screen.events(wake: wakePipe[0]) {
      count += 1
      said = describe(event)
      switch event {
      case .key(Key.character("q")): return 0
      case .key(let key): obey(key, screen)
      case .hangup: return 41
      case .terminated: return 42
      case .interrupted: return 43
      case .wake:
        var byte: UInt8 = 0
        _ = read(wakePipe[0], &byte, 1)
      case .paste, .mouse, .resize, .resumed: break
      }
    }
  }
}

exit(run())
