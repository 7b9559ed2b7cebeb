import Phrases
import Terminal
import Widgets

/// What is done to the overlay on top, whatever it is.
enum OverlayAction: Hashable, Sendable {
  case accept, cancel, mark
  case move(Int), page(Int), first, last
}

extension Overlay {
  static let paletteCommands: [Command] =
    [
      Command(.choose, "enter", .overlay(.accept), footer: true),
      Command(.close, "esc", .overlay(.cancel), footer: true),
    ] + moves

  static let listCommands: [Command] = paletteCommands + ends

  static let markCommands: [Command] =
    [
      Command(.mark, "space", .overlay(.mark), footer: true),
      Command(.acceptLine, "enter", .overlay(.accept), footer: true),
      Command(.close, "esc", .overlay(.cancel), footer: true),
    ] + moves + ends

  static let lineCommands: [Command] = [
    Command(.acceptLine, "enter", .overlay(.accept), footer: true),
    Command(.giveUpLine, "esc", .overlay(.cancel), footer: true),
  ]

  static let questionCommands: [Command] = [
    Command(.confirm, "enter", .overlay(.accept), footer: true),
    Command(.stay, "esc", .overlay(.cancel), footer: true),
  ]

  static let messageCommands: [Command] = [
    Command(.close, "esc enter", .overlay(.cancel), footer: true),
    Command(.down, "down", .overlay(.move(1)), footer: true, off: allInSight),
    Command(.up, "up", .overlay(.move(-1)), footer: true, off: allInSight),
    Command(.pageDown, "pgdn space", .overlay(.page(1)), off: allInSight),
    Command(.pageUp, "pgup", .overlay(.page(-1)), off: allInSight),
    Command(.first, "home", .overlay(.first), off: allInSight),
    Command(.last, "end", .overlay(.last), off: allInSight),
  ]

  /// Letters and the keys that move in a line stay with what is typed to find a row.
  private static let moves: [Command] = [
    Command(.down, "down ctrl-n", .overlay(.move(1))),
    Command(.up, "up ctrl-p", .overlay(.move(-1))),
    Command(.pageDown, "pgdn", .overlay(.page(1))),
    Command(.pageUp, "pgup", .overlay(.page(-1))),
  ]

  private static let ends: [Command] = [
    Command(.first, "home", .overlay(.first)),
    Command(.last, "end", .overlay(.last)),
  ]

  private static let allInSight: @Sendable (State) -> OffReason? = { state in
    guard case .message(let message) = state.overlays.last else { return nil }
    let (lines, height) = state.messageLines(message)
    return lines.count <= height ? .allInSight : nil
  }
}

extension State {
  /// The help of where one is; the help's own help has none.
  mutating func openHelp() {
    if case .palette(let palette) = overlays.last, palette.context == .palette { return }
    overlays.append(.palette(PaletteState(.help, in: context)))
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
