import Glibc

/// A thread of the system.
public struct SystemThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private var thread: pthread_t

  /// Starts it; nil when the system has none to give.
  public init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    guard code == 0 else {
      body.release()
      return nil
    }
  }

  /// Waits for its end.
  func join() { pthread_join(thread, nil) }

  /// Lets it live as long as the process, if need be.
  public func detach() { pthread_detach(thread) }
}
