import Method
import Terminal
import Widgets

/// What is done to the overlay on top, whatever it is.
enum OverlayAction: Hashable, Sendable {
  case accept, cancel, mark
  case move(Int), page(Int), first, last
}

extension Overlay {
  static let paletteCommands: [Command<State, OverlayAction>] =
    [
      Command(
        "enter", .accept, Term("choose", "choisir"),
        help: Term("takes what the bar is on", "prend ce que désigne la barre"), footer: true),
      close("esc"),
    ] + moves

  static let listCommands = paletteCommands + ends

  static let markCommands: [Command<State, OverlayAction>] =
    [
      Command(
        "space", .mark, Term("mark", "cocher"),
        help: Term("marks it, or takes the mark off", "le coche ou le décoche"), footer: true),
      accept, close("esc"),
    ] + moves + ends

  static let lineCommands: [Command<State, OverlayAction>] = [
    accept,
    Command("esc", .cancel, Term("give up", "renoncer"), help: unchanged, footer: true),
  ]

  static let questionCommands: [Command<State, OverlayAction>] = [
    Command(
      "enter", .accept, Term("yes", "oui"),
      help: Term("does what is asked", "fait ce qui est demandé"), footer: true),
    Command("esc", .cancel, Term("stay", "rester"), help: unchanged, footer: true),
  ]

  static let messageCommands: [Command<State, OverlayAction>] = [
    close("esc enter"),
    .down("down", .move(1), footer: true, off: allInSight),
    .up("up", .move(-1), footer: true, off: allInSight),
    .pageDown("pgdn space", .page(1), off: allInSight),
    .pageUp("pgup", .page(-1), off: allInSight),
    .first("home", .first, off: allInSight),
    .last("end", .last, off: allInSight),
  ]

  /// Letters and the keys that move in a line stay with what is typed to find a row.
  private static let moves: [Command<State, OverlayAction>] = [
    .down("down ctrl-n", .move(1)),
    .up("up ctrl-p", .move(-1)),
    .pageDown("pgdn", .page(1)),
    .pageUp("pgup", .page(-1)),
  ]

  private static let ends: [Command<State, OverlayAction>] = [
    .first("home", .first),
    .last("end", .last),
  ]

  private static let accept: Command<State, OverlayAction> = Command(
    "enter", .accept, Term("accept", "valider"),
    help: Term("takes what is typed", "prend ce qui est tapé"), footer: true)

  private static func close(_ keys: String) -> Command<State, OverlayAction> {
    Command(keys, .cancel, Term("close", "fermer"), help: unchanged, footer: true)
  }

  private static let unchanged = Term("nothing changes", "rien ne change")

  private static let allInSight: @Sendable (State) -> Term? = { state in
    guard case .message(let message) = state.overlays.last else { return nil }
    let (lines, height) = state.messageLines(message)
    guard lines.count <= height else { return nil }
    return Term("All of it is in sight.", "Tout est déjà visible.")
  }
}

extension State {
  /// The help of where one is; the help's own help has none.
  mutating func openHelp() {
    if case .palette(let palette) = overlays.last, palette.isOverAnother { return }
    overlays.append(.palette(PaletteState(.help, over: self)))
  }

  mutating func updateOverlay(_ action: OverlayAction) -> [Effect] {
    switch overlays.last {
    case .palette(let palette): return update(palette, action)
    case .choose(var chooser):
      let reply = chooser.list.hear(action)
      return settle(chooser, reply)
    case .prompt(let prompt): return settle(prompt, action == .accept ? .accepted : .cancelled)
    case .confirm(let confirm):
      overlays.removeLast()
      return action == .accept ? carryOut(confirm.action) : []
    case .message(let message): read(message, action)
    case nil: break
    }
    return []
  }

  private mutating func read(_ message: Message, _ action: OverlayAction) {
    var message = message
    let (lines, height) = messageLines(message)
    let last = max(0, lines.count - height)
    message.top = min(message.top, last)
    switch action {
    case .accept, .cancel, .mark:
      overlays.removeLast()
      return
    case .move(let steps): message.top += steps
    case .page(let pages): message.top += pages * height
    case .first: message.top = 0
    case .last: message.top = last
    }
    message.top = min(max(0, message.top), last)
    overlays[overlays.count - 1] = .message(message)
  }

  /// A key that no command took: it goes where one types.
  mutating func typeInOverlay(_ key: Key) -> [Effect] {
    switch overlays.last {
    case .palette(var palette):
      let reply = palette.field.press(key)
      if reply == .handled { palette.focus = 0 }
      overlays[overlays.count - 1] = .palette(palette)
      return copyOrPaste(reply)
    case .choose(var chooser):
      let reply = chooser.list.press(key)
      return settle(chooser, reply)
    case .prompt(var prompt):
      let reply = prompt.field.press(key)
      return settle(prompt, reply)
    case .confirm, .message, nil: break
    }
    return []
  }
}

extension ChoiceList {
  fileprivate mutating func hear(_ action: OverlayAction) -> Reply {
    switch action {
    case .accept: return accepting
    case .cancel: return .cancelled
    case .mark: toggle()
    case .move(let steps): move(steps)
    case .page(let pages): move(pages * 10)
    case .first: moveToFirst()
    case .last: moveToLast()
    }
    return .handled
  }
}
