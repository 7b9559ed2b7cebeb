internal import Glibc

/// A bell between two threads: who waits on its reading end is woken by `ring`.
struct WakePipe: Sendable {
  let readEnd: Int32
  private let writeEnd: Int32

  /// Nil when the process may open no more files.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  /// A full pipe has been rung enough.
  func ring() {
    var byte: UInt8 = 1
    while write(writeEnd, &byte, 1) < 0, errno == EINTR {}
  }

  /// Takes back all rings so far; what they announced must be looked at afterwards.
  func hush() {
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count < buffer.count { return }
    }
  }

  /// Waits for a ring; milliseconds, nil for as long as it takes.
  ///
  /// False when none came.
  @discardableResult
  func wait(milliseconds: Int? = nil) -> Bool {
    let deadline = milliseconds.map { Clock.milliseconds() + $0 }
    while true {
      var file = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
      let left = deadline.map { Int32(clamping: max(0, $0 - Clock.milliseconds())) } ?? -1
      let count = poll(&file, 1, left)
      if count > 0 { return true }
      if count == 0 { return false }
      guard errno == EINTR else { return false }
    }
  }
}
