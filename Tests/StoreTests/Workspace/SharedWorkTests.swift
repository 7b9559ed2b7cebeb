import Glibc
import Synchronization
import Testing

@testable import Store

@Suite("Work shared by two threads")
struct SharedWorkTests {
  @Test(
    "every task is done once, whatever their number and the batch",
    arguments: [0, 1, 2, 31, 64, 65, 1_000], [1, 2, 32, 256])
  func everyTaskOnce(count: Int, batch: Int) {
    let runs = Mutex<[Int]>([])
    var values: [Int] = []
    let isDone = SharedWork.run(count: count, batch: batch) { task in
      runs.withLock { $0.append(task) }
      return task * 2
    } gather: { done in
      values += done
      return true
    }
    #expect(isDone)
    #expect(values.sorted() == (0..<count).map { $0 * 2 })
    let tasks = runs.withLock { $0.sorted() }
    #expect(tasks == Array(0..<count))
  }

  @Test("a stop is told, and no more is asked for")
  func stops() {
    var batches = 0
    let isReleased = Atomic<Bool>(false)
    nonisolated(unsafe) let caller = pthread_self()
    // The second thread waits for the stop, lest it do everything before the caller has a turn.
    let isDone = SharedWork.run(count: 10_000, batch: 8) { task in
      while pthread_equal(caller, pthread_self()) == 0, !isReleased.load(ordering: .acquiring) {
        sched_yield()
      }
      return task
    } gather: { _ in
      batches += 1
      if batches == 2 { isReleased.store(true, ordering: .releasing) }
      return batches < 2
    }
    #expect(!isDone)
    #expect(batches == 2)
  }

  @Test("a stop with the last batch is a stop, too")
  func stopsAtTheEnd() {
    let isDone = SharedWork.run(count: 1) {
      $0
    } gather: { _ in
      false
    }
    #expect(!isDone)
  }
}
