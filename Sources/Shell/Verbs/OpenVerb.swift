internal import Glibc
internal import Method
internal import NcursesTerminal
internal import Phrases
internal import Store
internal import Terminal
internal import Workbench

/// `aquarium` and `aquarium open FOLDER`: the program on the terminal.
public struct OpenVerb: Sendable {
  /// Nil opens the last workspace; the first time, the welcome.
  public var folder: String?
  public var account: String?
  public var pane: String?
  /// A page of the account, or of the settings where those are the pane.
  public var page: String?
  public var theme: String?
  public var language: String?
  public var isReadOnly = false
  /// The picture fills the screen from the start.
  public var presents = false

  public init(_ folder: String? = nil) { self.folder = folder }

  /// Runs until the user leaves.
  ///
  /// A signal that ends the program ends it as it would have, once everything is on disk and the
  /// terminal is as it was found.
  @MainActor
  public func run(in surroundings: Surroundings) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      if let signal = try sit(voice, surroundings) {
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
        return Outcome(code: 128 + signal)
      }
      return Outcome()
    }
  }

  @MainActor
  private func sit(_ voice: Voice, _ surroundings: Surroundings) throws(Refusal) -> Int32? {
    guard surroundings.isInputTerminal, surroundings.isOutputTerminal else {
      throw voice.refusal(CommandLinePhrase.needsTerminal)
    }
    let preferences = PreferencesFile.load(from: voice.places).preferences
    let shelf = ThemeShelf(surroundings)
    try checkNames(shelf, voice)
    let chosen = (theme ?? preferences.theme).flatMap(shelf.known) ?? Theme.defaultName
    let forced = language.flatMap(Language.init)
    let place = folder ?? voice.places.rememberedWorkspace()
    if folder != nil { try checkFolder(voice) }
    let worker = try worker(voice, forced ?? preferences.language)
    let moment = Moment(today: surroundings.today, time: surroundings.time)
    var state = State(
      Launch(
        size: Self.windowSize(), moment: moment, language: forced,
        fallbackLanguage: surroundings.machineLanguage, theme: chosen, themes: shelf.names,
        preferences: preferences, seed: surroundings.seed, folder: place, account: account,
        pane: pane, page: page))
    if presents { state.present() }
    // The workspace is read while the theme is and the terminal is prepared.
    let first = begin(&state)
    for effect in first { worker.give(.effect(effect, moment, state.chosenLanguage, heard: 0)) }
    let terminal = try terminal(
      shelf.theme(named: chosen) ?? .dusk, mouse: preferences.mouse ?? true, voice)
    if terminal.size != Self.windowSize() {
      _ = update(&state, .input(.resize(terminal.size)), at: moment)
    }
    let program = Program(
      state: state, terminal: terminal, worker: worker, themes: shelf,
      editor: EditorProgram(surroundings), moment: moment)
    defer { terminal.close() }
    return program.run(isOpening: !first.isEmpty)
  }

  private func worker(
    _ voice: Voice, _ language: Language?
  ) throws(Refusal) -> Worker {
    let surroundings = voice.surroundings
    guard
      let worker = Worker(
        .init(
          places: voice.places, home: surroundings.variable("HOME"),
          language: language,
          fallbackLanguage: surroundings.machineLanguage, isReadOnly: isReadOnly))
    else { throw voice.refusal(VerbPhrase.noThread) }
    return worker
  }

  /// Refuses a pane, a page or a theme that there isn't, with those that there are.
  private func checkNames(_ shelf: ThemeShelf, _ voice: Voice) throws(Refusal) {
    if let pane, !State.paneNames.contains(pane) {
      throw voice.refusal(CommandLinePhrase.unknownPane(pane, known: State.paneNames))
    }
    if let page, !State.pageNames.contains(page) {
      throw voice.refusal(CommandLinePhrase.unknownPage(page, known: State.pageNames))
    }
    if let theme, shelf.known(theme) == nil {
      throw voice.refusal(CommandLinePhrase.unknownTheme(theme, known: shelf.names))
    }
  }

  /// A folder named on the command line that can't be opened is told at once, with exit code 2.
  private func checkFolder(_ voice: Voice) throws(Refusal) {
    guard let folder else { return }
    do throws(StoreError) {
      _ = try WorkspaceStore.open(voice.folder(folder), readOnly: true)
    } catch {
      throw voice.refusal(error.phrase)
    }
  }

  @MainActor
  private func terminal(
    _ theme: Theme, mouse: Bool, _ voice: Voice
  ) throws(Refusal) -> NcursesTerminal {
    do throws(ScreenError) {
      return try NcursesTerminal(
        theme: theme, mouse: mouse, afterCrash: voice.say(CommandLinePhrase.crashed),
        title: "Aquarium")
    } catch {
      switch error {
      case .notATerminal: throw voice.refusal(CommandLinePhrase.needsTerminal)
      case .unknownTerminal(let name):
        throw voice.refusal(CommandLinePhrase.unusableTerminal(name))
      case .cannotOpen:
        let name = voice.surroundings.variable("TERM") ?? ""
        throw voice.refusal(CommandLinePhrase.unusableTerminal(name))
      }
    }
  }

  static func windowSize() -> Size {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
