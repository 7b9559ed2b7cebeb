import Method
import Terminal
import Widgets

/// What is done to the overlay on top, whatever it is.
enum OverlayAction: Hashable, Sendable {
  case accept, cancel, mark
  case move(Int), page(Int), first, last
}

extension Overlay {
  static let paletteCommands: [Command<Desk, OverlayAction>] =
    [
      Command(
        "enter", .accept, Term("choose", "choisir"),
        help: Term("takes what the bar is on", "prend ce que désigne la barre"), footer: true),
      close("esc"),
    ] + moves

  static let listCommands = paletteCommands + ends

  static let markCommands: [Command<Desk, OverlayAction>] =
    [
      Command(
        "space", .mark, Term("mark", "cocher"),
        help: Term("marks it, or takes the mark off", "le coche ou le décoche"), footer: true),
      accept, close("esc"),
    ] + moves + ends

  static let lineCommands: [Command<Desk, OverlayAction>] = [
    accept,
    Command("esc", .cancel, Term("give up", "renoncer"), help: unchanged, footer: true),
  ]

  static let questionCommands: [Command<Desk, OverlayAction>] = [
    Command(
      "enter", .accept, Term("yes", "oui"),
      help: Term("does what is asked", "fait ce qui est demandé"), footer: true),
    Command("esc", .cancel, Term("stay", "rester"), help: unchanged, footer: true),
  ]

  static let messageCommands: [Command<Desk, OverlayAction>] = [
    close("esc enter"),
    .down("down", .move(1), footer: true, off: allInSight),
    .up("up", .move(-1), footer: true, off: allInSight),
    .pageDown("pgdn space", .page(1), off: allInSight),
    .pageUp("pgup", .page(-1), off: allInSight),
    .first("home", .first, off: allInSight),
    .last("end", .last, off: allInSight),
  ]

  /// Letters and the keys that move in a line stay with what is typed to find a row.
  private static let moves: [Command<Desk, OverlayAction>] = [
    .down("down ctrl-n", .move(1)),
    .up("up ctrl-p", .move(-1)),
    .pageDown("pgdn", .page(1)),
    .pageUp("pgup", .page(-1)),
  ]

  private static let ends: [Command<Desk, OverlayAction>] = [
    .first("home", .first),
    .last("end", .last),
  ]

  private static let accept: Command<Desk, OverlayAction> = Command(
    "enter", .accept, Term("accept", "valider"),
    help: Term("takes what is typed", "prend ce qui est tapé"), footer: true)

  private static func close(_ keys: String) -> Command<Desk, OverlayAction> {
    Command(keys, .cancel, Term("close", "fermer"), help: unchanged, footer: true)
  }

  private static let unchanged = Term("nothing changes", "rien ne change")

  private static let allInSight: @Sendable (Desk) -> Term? = { desk in
    guard case .message(let message) = desk.overlays.last else { return nil }
    let (lines, height) = desk.messageLines(message)
    guard lines.count <= height else { return nil }
    return Term("All of it is in sight.", "Tout est déjà visible.")
  }
}
