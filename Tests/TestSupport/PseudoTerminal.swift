import CPty
import Glibc

/// How a program ended.
public enum Ending: Equatable, Sendable {
  case exit(Int32)
  case signal(Int32)
}

/// A wait that was in vain, with what was on the screen.
public struct PatienceLost: Error, CustomStringConvertible {
  public let description: String
}

/// A program on a terminal of its own, driven as a person would: keys in, a screen out.
///
/// Nothing here sleeps: every wait is for a condition, with a deadline.
///
///     let terminal = try PseudoTerminal(builtProgram("aquarium"), ["open", folder])
///     try terminal.wait(for: "Hydrane")
///     terminal.type("q")
///     #expect(try terminal.waitForEnd() == .exit(0))
///     #expect(terminal.isLeftClean)
public final class PseudoTerminal {
  public private(set) var screen: ScreenEmulator
  /// Every byte that the program has written.
  public private(set) var output: [UInt8] = []
  private var pty = cpty()
  private var program: Int32?
  private var stopped = false
  private var ending: Ending?
  private var isHungUp = false

  /// The program gets this environment alone, besides TERM, LANG and PATH where it sets none.
  public init(
    _ program: String, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    screen = ScreenEmulator(columns: columns, rows: rows)
    var all = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    all.merge(environment) { $1 }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    guard cpty_spawn(&words, &variables, Int32(columns), Int32(rows), &pty) == 0 else {
      throw PatienceLost(description: "no pseudo-terminal could be opened")
    }
    try wait(until: "the program has begun") { $0.program != nil }
  }

  deinit {
    if let program, ending == nil { kill(program, SIGKILL) }
    if !isHungUp { close(pty.master) }
    close(pty.control)
    close(pty.report)
    var status: Int32 = 0
    kill(pty.supervisor, SIGKILL)
    waitpid(pty.supervisor, &status, 0)
  }

  /// The program's process number, for /proc and `kill`.
  public var processNumber: Int32 { program ?? 0 }

  public func type(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(pty.master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // The other side has to read first; meanwhile it may have to be read, too.
        var file = pollfd(fd: pty.master, events: Int16(POLLIN | POLLOUT), revents: 0)
        _ = poll(&file, 1, 1000)
        readOutput()
      } else if errno != EINTR {
        return
      }
    }
  }

  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = cpty_resize(pty.master, Int32(columns), Int32(rows))
  }

  public func signal(_ number: Int32) {
    if let program, ending == nil { kill(program, number) }
  }

  /// The terminal goes away, as when its window is closed.
  public func hangUp() {
    isHungUp = true
    close(pty.master)
  }

  /// Lets a stopped program go on in the foreground, as `fg` does.
  public func resume() {
    stopped = false
    var byte: UInt8 = 1
    _ = Glibc.write(pty.control, &byte, 1)
  }

  public var isStopped: Bool { stopped }

  /// The terminal hands over every byte and echoes none.
  public var isRaw: Bool { cpty_is_raw(pty.master) == 1 }

  /// As a shell wants to find it: not raw, no mode left on, the first screen, the cursor seen.
  public var isLeftClean: Bool {
    !isRaw && screen.modesLeftOn.isEmpty && screen.isCursorVisible && screen.isPlain
      && screen.keptTitles.isEmpty
  }

  /// Until the text is shown and the program has painted all it had to.
  public func wait(for text: String, seconds: Double = 20) throws {
    try wait(until: "'\(text)' is shown", seconds: seconds) { $0.screen.text.contains(text) }
    try settle(seconds: seconds)
  }

  /// Until the program waits for something to happen, with nothing left to read from it.
  ///
  /// Call it once it has begun to answer: before, it waits as well.
  public func settle(seconds: Double = 20) throws {
    try wait(until: "the program waits", seconds: seconds) { terminal in
      guard terminal.ending == nil, !terminal.stopped else { return true }
      let before = terminal.output.count
      guard terminal.isAsleep else { return false }
      terminal.readOutput()
      return terminal.output.count == before
    }
  }

  /// The system says that the main thread sleeps until something comes.
  private var isAsleep: Bool {
    guard let program, let bytes = contents(of: "/proc/\(program)/stat"),
      let name = bytes.lastIndex(of: UInt8(ascii: ")")), name + 2 < bytes.count
    else { return true }
    return bytes[name + 2] == UInt8(ascii: "S")
  }

  public func waitForStop() throws {
    try wait(until: "the program is stopped") { $0.stopped }
  }

  public func waitForEnd(seconds: Double = 20) throws -> Ending {
    try wait(until: "the program has ended", seconds: seconds) { $0.ending != nil }
    readOutput()
    guard let ending else { throw PatienceLost(description: "the program has no ending") }
    return ending
  }

  public func wait(
    until what: String, seconds: Double = 20, _ condition: (PseudoTerminal) -> Bool
  ) throws {
    let deadline = Self.now() + seconds
    while true {
      readOutput()
      readNews()
      if condition(self) { return }
      let left = deadline - Self.now()
      guard left > 0 else {
        throw PatienceLost(
          description: "waited \(seconds) s until \(what); on the screen:\n\(screen.text)\n"
            + (ending.map { "ended: \($0)" } ?? "still running"))
      }
      var files = [
        pollfd(fd: isHungUp || isSilent ? -1 : pty.master, events: Int16(POLLIN), revents: 0),
        pollfd(fd: ending == nil ? pty.report : -1, events: Int16(POLLIN), revents: 0),
      ]
      // The state of a process can't be waited for: it is looked at often.
      _ = poll(&files, 2, Int32(min(left * 1000, 2)) + 1)
    }
  }

  /// The master has nothing more to say: nobody has the terminal open.
  private var isSilent = false

  private func readOutput() {
    guard !isHungUp else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(pty.master, &buffer, buffer.count)
      if count > 0 {
        output += buffer[..<count]
        screen.feed(buffer[..<count])
      } else if count < 0 && errno == EINTR {
        continue
      } else {
        isSilent = count == 0 || errno == EIO
        return
      }
    }
  }

  private func readNews() {
    var news = cpty_news()
    while read(pty.report, &news, MemoryLayout<cpty_news>.size) == MemoryLayout<cpty_news>.size {
      switch UInt8(bitPattern: news.kind) {
      case UInt8(ascii: "P"): program = news.value
      case UInt8(ascii: "S"): stopped = true
      case UInt8(ascii: "E"): ending = .exit(news.value)
      case UInt8(ascii: "K"): ending = .signal(news.value)
      default: break
      }
    }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A program of this package, beside the tests' own binary.
public func builtProgram(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(
    decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return "/" + path.split(separator: "/").dropLast().joined(separator: "/") + "/" + name
}
