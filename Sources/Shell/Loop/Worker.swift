internal import Method
internal import NcursesTerminal
internal import Store
internal import Synchronization
internal import Workbench

/// The one thread that carries out what takes time: tasks go in, in order, and answers come out
/// through a mailbox that rings.
final class Worker: Sendable {
  /// What the worker is given.
  enum Task: Sendable {
    /// The language is the one that the user has chosen, if any; `heard` tells how many news had been
    /// heard by then: what is asked for comes of these, and of none told later.
    case effect(Effect, Moment, Language?, heard: Int)
    /// Try once more to save what could not be saved, then tell `settled`.
    case settle(Moment)
    /// The same, without telling anything but what is saved now.
    case tryAgain(Moment)
    /// Somebody has written into the workspace.
    case lookAgain
  }

  /// What comes out.
  enum News: Sendable {
    case answer(Answer)
    /// All that was given before the last `settle` is done.
    case settled
  }

  private let tasks = Mutex<[Task]>([])
  private let news = Mutex<[News]>([])
  private let isHurried = Atomic<Bool>(false)
  private let taskBell: WakePipe
  /// Rung when there is news.
  let bell: WakePipe

  /// Starts the thread; nil when the system has none to give.
  init?(_ circumstances: WorkspaceKeeper.Circumstances) {
    guard let taskBell = WakePipe(), let bell = WakePipe() else { return nil }
    self.taskBell = taskBell
    self.bell = bell
    guard let thread = SystemThread({ self.work(circumstances) }) else { return nil }
    thread.detach()
  }

  func give(_ task: Task) {
    tasks.withLock { $0.append(task) }
    taskBell.ring()
  }

  func takeNews() -> [News] {
    bell.hush()
    return news.withLock { news in
      defer { news = [] }
      return news
    }
  }

  /// Long readings are cut short from now on: the program is about to end.
  func hurry() { isHurried.store(true, ordering: .relaxed) }

  /// The end has been put off.
  func takeTime() { isHurried.store(false, ordering: .relaxed) }

  private func work(_ circumstances: WorkspaceKeeper.Circumstances) {
    NcursesTerminal.guardThread()
    let keeper = WorkspaceKeeper(
      circumstances,
      surroundings: .init(
        tell: { [self] news in tell(news) }, next: { [self] in take() },
        waiting: { [self] in tasks.withLock { $0 } },
        isHurried: { [self] in isHurried.load(ordering: .relaxed) },
        lookAgain: { [self] in
          // One look sees all that was written by then.
          let isAsked = tasks.withLock {
            $0.contains { if case .lookAgain = $0 { true } else { false } }
          }
          if !isAsked { give(.lookAgain) }
        }))
    while true {
      taskBell.wait()
      taskBell.hush()
      while let task = take() { keeper.perform(task) }
    }
  }

  private func take() -> Task? {
    tasks.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }

  private func tell(_ item: News) {
    news.withLock { $0.append(item) }
    bell.ring()
  }
}
