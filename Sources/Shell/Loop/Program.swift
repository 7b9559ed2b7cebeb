internal import Glibc
internal import Method
internal import NcursesTerminal
internal import Phrases
internal import Terminal
internal import Workbench

/// The program on a terminal: waits, updates, shows.
///
/// All of it on the main thread; what takes time is the worker's.
@MainActor
final class Program {
  /// How long what is typed may wait before it is kept, in milliseconds.
  private static let draftDelay = 200
  /// How long the first screen waits for the workspace, so that it is painted once.
  private static let firstPatience = 60
  /// How long the end waits for the disk once the terminal or the machine is going away.
  private static let lastPatience = 8000

  private var state: State
  private let terminal: NcursesTerminal
  private let worker: Worker
  private let themes: ThemeShelf
  private let editor: EditorProgram
  private var moment: Moment
  /// What is being typed and not yet handed to the worker; nil when it has all.
  private var pendingDrafts: [Draft]?
  private var draftsAreDue = 0
  /// How often saving is tried again by itself while something can't be saved, in milliseconds.
  private static let retryDelay = 5_000
  /// When it is tried again; nil while all is saved, or on its way.
  private var retryIsDue: Int?
  /// The signal that ends the program.
  private var signal: Int32?
  private var wantsToEnd = false
  /// Who leaves although the screen tells that something isn't saved has chosen so.
  private var leavesUnsaved = false
  /// News of the worker heard so far.
  private var heard = 0
  /// Tasks that the worker has been given so far.
  private var given = 0
  /// How many it had been given when it was last asked to tell that all is done; nil while nobody
  /// leaves.
  private var settling: Int?
  /// How often it was asked so and hasn't told it yet.
  private var unsettled = 0

  init(
    state: State, terminal: NcursesTerminal, worker: Worker, themes: ThemeShelf,
    editor: EditorProgram, moment: Moment
  ) {
    self.state = state
    self.terminal = terminal
    self.worker = worker
    self.themes = themes
    self.editor = editor
    self.moment = moment
  }

  /// Runs until the user leaves (nil) or a signal ends it (its number).
  func run(isOpening: Bool) -> Int32? {
    if isOpening, worker.bell.wait(milliseconds: Self.firstPatience) { takeNews() }
    terminal.show(view(state))
    while true {
      let events = terminal.events(wake: worker.bell.readEnd, timeout: patience)
      moment = Clock.now()
      for event in events { hear(event) }
      if pendingDrafts != nil, Clock.milliseconds() >= draftsAreDue { handOverDrafts() }
      tryAgain()
      if signal != nil {
        settleInTime()
        return signal
      }
      if wantsToEnd, hasEnded() { return nil }
      terminal.show(view(state))
    }
  }

  /// Nil waits for as long as it takes: an idle program never wakes up.
  private var patience: Int? {
    let due = [pendingDrafts == nil ? nil : draftsAreDue, retryIsDue].compactMap(\.self).min()
    return due.map { max(0, $0 - Clock.milliseconds()) }
  }

  /// A disk may have room again, or a lock be free, without anyone doing something here.
  private func tryAgain() {
    guard state.unsavedReason != nil else {
      retryIsDue = nil
      return
    }
    let now = Clock.milliseconds()
    if let due = retryIsDue, now < due { return }
    if retryIsDue != nil { worker.give(.tryAgain(moment)) }
    retryIsDue = now + Self.retryDelay
  }

  private func hear(_ event: InputEvent) {
    switch event {
    case .wake:
      takeNews()
      return
    case .hangup: signal = SIGHUP
    case .terminated: signal = SIGTERM
    case .interrupted: signal = SIGINT
    // What was typed behind the wish to leave was meant for no field: it is let go.
    case .key, .paste, .mouse: if wantsToEnd { return }
    case .resize, .resumed: break
    }
    take(.input(event))
  }

  private func take(_ event: Event) {
    for effect in update(&state, event, at: moment) { carryOut(effect) }
  }

  private func takeNews() {
    for item in worker.takeNews() {
      heard += 1
      switch item {
      case .answer(let answer): take(.answer(answer))
      case .settled: unsettled -= 1
      }
    }
  }

  func carryOut(_ effect: Effect) {
    switch effect {
    case .keepDrafts(let drafts):
      if pendingDrafts == nil { draftsAreDue = Clock.milliseconds() + Self.draftDelay }
      pendingDrafts = drafts
    case .edit(let text): edit(text)
    case .copy(let text):
      if !terminal.copy(text) { tell(VerbPhrase.tooLongToCopy) }
    case .show(let name):
      guard let theme = themes.theme(named: name) else {
        return tell(VerbPhrase.unknownTheme(name))
      }
      terminal.setTheme(theme)
    case .useMouse(let isUsed): terminal.setMouse(isUsed)
    // The terminal hears of it like of ^Z from outside.
    case .suspend: raise(SIGTSTP)
    case .quit: wantsToEnd = true
    case .open, .openDemonstration, .create, .refresh, .watch, .stopReading, .load, .save,
      .takeTheirs,
      .compareCopy, .setCopyAside, .keepVersion, .readVersion, .report,
      .forgetDraft, .remember:
      give(effect)
    }
  }

  private func give(_ effect: Effect) {
    given += 1
    worker.give(.effect(effect, moment, state.chosenLanguage, heard: heard))
  }

  private func tell(_ phrase: VerbPhrase) {
    take(.answer(.told(phrase.said(state.wording), isError: true)))
  }

  private func handOverDrafts() {
    guard let drafts = pendingDrafts else { return }
    pendingDrafts = nil
    give(.keepDrafts(drafts))
  }

  private func edit(_ text: String) {
    // The editor may be open for long.
    handOverDrafts()
    let outcome = terminal.suspend { editor.edit(text) }
    moment = Clock.now()
    switch outcome {
    case .success(let edited): take(.answer(.edited(edited, reason: "")))
    case .failure(let refusal):
      take(.answer(.edited(refusal.text, reason: refusal.said(state.wording))))
    }
  }

  /// True once everything is on disk; until then the program goes on as usual, so that a disk that
  /// hangs leaves a screen to look at and signals to be heard.
  ///
  /// When something could not be saved, the program stays and shows what.
  private func hasEnded() -> Bool {
    guard let before = settling else {
      leavesUnsaved = state.unsavedReason != nil
      worker.hurry()
      settle()
      return false
    }
    guard unsettled == 0 else { return false }
    // What was answered meanwhile may have asked for more: an account read, an edit then saved.
    guard before == given, pendingDrafts == nil else {
      settle()
      return false
    }
    guard state.unsavedReason != nil, !leavesUnsaved else { return true }
    settling = nil
    wantsToEnd = false
    worker.takeTime()
    return false
  }

  /// Waits until everything is on disk, but not for ever: the terminal or the machine goes away.
  private func settleInTime() {
    let deadline = Clock.milliseconds() + Self.lastPatience
    worker.hurry()
    settle()
    while unsettled > 0 || settling != given || pendingDrafts != nil {
      if unsettled == 0 { settle() }
      guard worker.bell.wait(milliseconds: deadline - Clock.milliseconds()) else { return }
      takeNews()
    }
  }

  private func settle() {
    handOverDrafts()
    unsettled += 1
    settling = given
    worker.give(.settle(moment))
  }
}
