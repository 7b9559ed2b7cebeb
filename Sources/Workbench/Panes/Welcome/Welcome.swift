import Method
import Phrases
import Terminal

/// What a first-time user sees: how to begin.
struct WelcomeState: Sendable {
  var focus = 0
}

enum WelcomeAction: Hashable, Sendable {
  case move(Int), choose
  case demonstration, newWorkspace, open, language
}

extension WelcomeState {
  static let commands: [Command<State, WelcomeAction>] = [
    Command(
      "enter", .choose, Term("choose", "choisir"),
      help: Term("does what the row says", "fait ce que dit la ligne"), footer: true,
      off: whileOpening),
    .down("down j", .move(1), off: whileOpening),
    .up("up k", .move(-1), off: whileOpening),
    Command(
      "d", .demonstration, Term("demonstration", "démonstration"),
      help: Term(
        "a portfolio to play with, in a new folder",
        "un portefeuille d'essai, dans un nouveau dossier"), footer: true, off: whileOpening),
    Command(
      "n", .newWorkspace, Term("new workspace", "nouvel espace"),
      help: Term("begins your own portfolio", "commence votre portefeuille"), footer: true,
      off: whileOpening),
    Command(
      "o", .open, Term("open a folder", "ouvrir un dossier"),
      help: Term("opens a portfolio that exists", "ouvre un portefeuille qui existe"),
      footer: true, off: whileOpening),
    .language("l", .language),
  ]

  /// The rows of the welcome: what each does and how it reads.
  static let rows: [(action: Action, title: WelcomePhrase, help: WelcomePhrase)] = [
    (.welcome(.demonstration), .demonstration, .demonstrationHelp),
    (.welcome(.newWorkspace), .new, .newHelp),
    (.welcome(.open), .open, .openHelp),
    (.welcome(.language), .language, .languageHelp),
    (.app(.quit), .quit, .quitHelp),
  ]

  /// One workspace is asked for at a time: a second one would take the place of the first.
  private static let whileOpening: @Sendable (State) -> Term? = { state in
    guard case .waiting = state.opening else { return nil }
    return Term("A portfolio is being opened.", "Un portefeuille est en train de s'ouvrir.")
  }
}

extension State {
  mutating func updateWelcome(_ action: WelcomeAction) -> [Effect] {
    switch action {
    case .move(let step):
      welcome.focus = min(max(welcome.focus + step, 0), WelcomeState.rows.count - 1)
    case .choose: return perform(WelcomeState.rows[welcome.focus].action)
    case .demonstration:
      opening = .waiting(folder: nil)
      return [.openDemonstration(language)]
    case .newWorkspace: ask(.newWorkspace)
    case .open: ask(.openFolder)
    case .language:
      forcedLanguage = language == .english ? .french : .english
      preferences.language = forcedLanguage
      return [.remember(preferences)]
    }
    return []
  }

  mutating func clickWelcome(_ mouse: Mouse, in area: Rect) -> [Effect] {
    guard case .press(.left) = mouse.action, !isWaiting else { return [] }
    let clicked = WelcomeState.rows.indices.first { welcomeRow($0, in: area).contains(mouse.at) }
    guard let clicked else { return [] }
    welcome.focus = clicked
    return perform(WelcomeState.rows[clicked].action)
  }

  func drawWelcome(in area: Rect, on surface: inout Surface) {
    if case .waiting(let folder) = opening {
      drawText(
        say(folder.map { WelcomePhrase.opening($0) } ?? .openingDemonstration),
        in: area.inset(horizontal: 2, vertical: 1), style: Style(.dim), on: &surface)
      return
    }
    let text = welcomeText(area)
    let failure = failureOfOpening
    if isLow(area) {
      surface.put(
        Glyphs.cut(failure ?? say(WelcomePhrase.headline), to: text.width), at: text.origin,
        style: failure == nil ? Style(.accent).bold : Style(.bad), within: text)
    } else {
      surface.put(
        say(WelcomePhrase.headline), at: Point(text.x, text.y + 1), style: Style(.accent).bold,
        within: text)
      drawText(
        failure ?? say(WelcomePhrase.promise), in: text.dropTop(3).top(3),
        style: Style(failure == nil ? .dim : .bad), on: &surface)
    }
    for place in WelcomeState.rows.indices { drawWelcomeRow(place, in: area, on: &surface) }
  }

  private func drawWelcomeRow(_ place: Int, in area: Rect, on surface: inout Surface) {
    let line = welcomeRow(place, in: area)
    let row = WelcomeState.rows[place]
    let isFocused = place == welcome.focus
    let ground: Ground = isFocused ? .selection : .page
    surface.fill(line, Style(.text, on: ground))
    if isFocused {
      surface.put("▎", at: line.origin, style: Style(.accent, on: ground), within: line)
      surface.cursor = Point(line.x + 2, line.y)
    }
    let title = Style(.text, on: ground)
    surface.put(
      say(row.title), at: Point(line.x + 2, line.y), style: isFocused ? title.bold : title,
      within: line)
    let help = line.dropLeading(32)
    guard help.width >= 20 else { return }
    surface.put(
      Glyphs.cut(say(row.help), to: help.width), at: help.origin, style: Style(.dim, on: ground),
      within: help)
  }

  private var isWaiting: Bool { if case .waiting = opening { true } else { false } }

  private var failureOfOpening: String? {
    if case .failed(_, let reason) = opening { reason } else { nil }
  }

  private func welcomeText(_ area: Rect) -> Rect {
    area.inset(horizontal: max(2, (area.width - 76) / 2))
  }

  /// Too low a window for the story: the rows come first.
  private func isLow(_ area: Rect) -> Bool { area.height < 12 }

  /// Where a row stands, for drawing and for clicks: with a line of air below it where there is room.
  private func welcomeRow(_ place: Int, in area: Rect) -> Rect {
    let list = welcomeText(area).dropTop(isLow(area) ? 1 : 7)
    return list.row(place * (list.height >= 10 ? 2 : 1))
  }
}
