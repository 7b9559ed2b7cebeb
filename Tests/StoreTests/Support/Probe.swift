import Glibc
import TestSupport

/// A program of its own that saves accounts until it is done or killed.
struct Probe {
  private let process: pid_t
  private let output: Int32

  struct NotStarted: Error {}

  init(folder: String, account: String, writer: String, count: Int) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw NotStarted() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let program = builtProgram("StoreProbe")
    var arguments: [UnsafeMutablePointer<CChar>?] = []
    for text in [program, folder, account, writer, String(count)] { arguments.append(strdup(text)) }
    arguments.append(nil)
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, nil, &arguments, environ)
    arguments.forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw NotStarted()
    }
    self.process = process
    output = ends[0]
  }

  /// The next lines that it writes, up to a number of them or to its end.
  func lines(_ count: Int = .max) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while lines.count < count, read(output, &byte, 1) == 1 {
      if byte == 0x0A {
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
      } else {
        line.append(byte)
      }
    }
    return lines
  }

  /// Ends it as a power cut would, and gives the lines that it had written by then.
  func killed() -> [String] {
    kill(process, SIGKILL)
    return ended().lines
  }

  func ended() -> (lines: [String], status: Int32) {
    let rest = lines()
    close(output)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return (rest, status)
  }
}
