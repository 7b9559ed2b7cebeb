import Method
import Phrases
import Terminal
import Widgets

/// What a first-time user sees: how to begin.
struct WelcomePane: Sendable {
  var table = TableState<WelcomeAction, WelcomeColumn>(focus: .demonstration)
}

enum WelcomeAction: Hashable, Sendable {
  case move(Int), choose
  case demonstration, newWorkspace, open, language, quit
}

enum WelcomeColumn: Hashable, Sendable {
  case title, help
}

extension WelcomePane {
  static let commands: [Command<Desk, WelcomeAction>] = [
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
        "un portefeuille d’essai, dans un nouveau dossier"), footer: true, off: whileOpening),
    Command(
      "n", .newWorkspace, Term("new portfolio", "nouveau portefeuille"),
      help: Term("begins your own portfolio", "commence votre portefeuille"), footer: true,
      off: whileOpening),
    Command(
      "o", .open, Term("open a folder", "ouvrir un dossier"),
      help: Term("opens a portfolio that exists", "ouvre un portefeuille qui existe"),
      footer: true, off: whileOpening),
    .language("l", .language),
  ]

  /// One workspace is asked for at a time: a second one would take the place of the first.
  private static let whileOpening: @Sendable (Desk) -> Term? = { desk in
    guard desk.isWaiting else { return nil }
    return Term("A portfolio is being opened.", "Un portefeuille est en train de s’ouvrir.")
  }

  mutating func update(
    _ action: WelcomeAction, at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    switch action {
    case .move(let steps): table.move(by: steps, in: WelcomeSource(desk, in: area))
    case .choose: return table.focus.map { update($0, at: &desk, in: area) } ?? []
    case .demonstration:
      desk.opening = .waiting(folder: nil)
      return [.openDemonstration(desk.language)]
    case .newWorkspace: desk.ask(.newWorkspace)
    case .open: desk.ask(.openFolder)
    case .language:
      desk.forcedLanguage = desk.language == .english ? .french : .english
      desk.preferences.language = desk.forcedLanguage
      return [.remember(desk.preferences)]
    case .quit: return [.quit]
    }
    return []
  }

  mutating func click(_ mouse: Mouse, at desk: inout Desk, in area: Rect) -> [Effect] {
    guard case .press(.left) = mouse.action, !desk.isWaiting else { return [] }
    let source = WelcomeSource(desk, in: area)
    let layout = table.layout(of: source.table, in: source.list, source)
    guard let hit = layout.hit(at: mouse.at), case .row(let place, _) = hit,
      let action = source.row(at: place).id
    else { return [] }
    table.click(hit, of: layout, in: source)
    return update(action, at: &desk, in: area)
  }
}
