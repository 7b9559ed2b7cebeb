internal import Glibc
internal import Store

/// Hears of what others write into folders: told by the system, never by asking.
///
/// Files are replaced by renaming, so that a whole one has come when a name does.
final class FolderWatch: Sendable {
  private let inotify: Int32
  private let end: WakePipe

  /// Nil where the system can't watch; folders that aren't there are passed over.
  init?(_ folders: [String], tell: @escaping @Sendable () -> Void) {
    let inotify = inotify_init1(Int32(IN_CLOEXEC))
    guard inotify >= 0 else { return nil }
    let events = UInt32(IN_MOVED_TO) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_DELETE)
    let watched = folders.filter { inotify_add_watch(inotify, $0, events) >= 0 }
    guard !watched.isEmpty, let end = WakePipe() else {
      close(inotify)
      return nil
    }
    self.inotify = inotify
    self.end = end
    let thread = SystemThread {
      FolderWatch.listen(inotify, until: end, tell)
      close(inotify)
    }
    guard let thread else {
      close(inotify)
      return nil
    }
    thread.detach()
  }

  func stop() { end.ring() }

  private static func listen(
    _ inotify: Int32, until end: WakePipe, _ tell: @Sendable () -> Void
  ) {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      var sources = [
        pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
        pollfd(fd: end.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&sources, 2, -1) > 0 else {
        if errno == EINTR { continue }
        return
      }
      if sources[1].revents != 0 { return }
      guard read(inotify, &buffer, buffer.count) > 0 else { return }
      tell()
    }
  }
}
