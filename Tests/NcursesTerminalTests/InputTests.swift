import Dispatch
import Glibc
import Terminal
import Testing

@testable import NcursesTerminal

/// The two pipes that stand for the terminal and for the signals.
private struct Line: Sendable {
  let terminal = Ends()
  let signals = Ends()

  struct Ends: Sendable {
    let reading: Int32
    let writing: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      pipe(&ends)
      (reading, writing) = (ends[0], ends[1])
      _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    }

    func send(_ bytes: [UInt8]) { _ = write(writing, bytes, bytes.count) }

    func waitUntilRead() {
      var left: Int32 = 1
      var tries = 0
      while left > 0, tries < 10_000_000, ioctl(reading, UInt(FIONREAD), &left) == 0 { tries += 1 }
    }

    func close() {
      _ = Glibc.close(reading)
      _ = Glibc.close(writing)
    }
  }

  /// An arrow key in two halves, and a signal between them.
  func sendArrowCutByASignal() {
    terminal.send([0x1B])
    terminal.waitUntilRead()
    signals.send([UInt8(SIGWINCH)])
    signals.waitUntilRead()
    terminal.send(Array("[A".utf8))
  }
}

struct InputTests {
  @Test("a signal that comes between the halves of a key doesn't cut it")
  func signalWithinAKey() {
    var heard: [Input.News] = []
    // The second half may come too late on a machine that is very busy: once in three is enough.
    for _ in 0..<3 where !heard.contains(.event(.key(.up))) {
      let line = Line()
      let end = DispatchSemaphore(value: 0)
      DispatchQueue(label: "sender").async {
        line.sendArrowCutByASignal()
        end.signal()
      }
      var input = Input(terminal: line.terminal.reading, signals: line.signals.reading)
      heard = input.wait(wake: nil, timeout: 5000)
      end.wait()
      line.terminal.close()
      line.signals.close()
    }
    #expect(heard == [.windowChanged, .event(.key(.up))])
  }
}
