import Synchronization

/// Does a row of independent tasks on the calling thread and one more, and hands what is done over
/// in batches, on the calling thread.
enum SharedWork {
  /// Tasks taken at a time: few enough to stop soon, enough to share cheaply.
  private static let usualBatch = 32

  /// False when `gather` asked to stop.
  ///
  /// Batches come in no particular order.
  static func run<Value: Sendable>(
    count: Int, batch: Int = usualBatch, _ task: @escaping @Sendable (Int) -> Value,
    gather: ([Value]) -> Bool
  ) -> Bool {
    run(count: count, batch: batch, batches: { $0.map(task) }, gather: gather)
  }

  /// The same for tasks so short that what they share is best taken once a batch: two threads that
  /// retain one object in turn wait for each other.
  static func run<Value: Sendable>(
    count: Int, batch: Int, batches: @escaping @Sendable (Range<Int>) -> [Value],
    gather: ([Value]) -> Bool
  ) -> Bool {
    let work = Work(count: count, batch: batch, task: batches)
    // Without one, when the system has none to give, its work is done by the caller.
    let companion = count > batch ? SystemThread { while work.doBatch() {} } : nil
    var goesOn = true
    while work.doBatch() && goesOn { goesOn = gather(work.takeDone()) }
    if !goesOn { work.stop() }
    companion?.join()
    let rest = work.takeDone()
    return goesOn && (rest.isEmpty || gather(rest))
  }

  private final class Work<Value: Sendable>: Sendable {
    private let count: Int
    private let batch: Int
    private let task: @Sendable (Range<Int>) -> [Value]
    private let next = Atomic<Int>(0)
    private let done = Mutex<[Value]>([])

    init(count: Int, batch: Int, task: @escaping @Sendable (Range<Int>) -> [Value]) {
      self.count = count
      self.batch = batch
      self.task = task
    }

    /// False when nothing was left to do.
    func doBatch() -> Bool {
      let first = next.add(batch, ordering: .relaxed).oldValue
      guard first < count else { return false }
      let values = task(first..<min(first + batch, count))
      done.withLock { $0 += values }
      return true
    }

    func stop() { next.store(count, ordering: .relaxed) }

    func takeDone() -> [Value] {
      done.withLock { done in
        defer { done = [] }
        return done
      }
    }
  }
}
