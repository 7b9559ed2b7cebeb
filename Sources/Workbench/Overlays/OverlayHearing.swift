import Method
import Phrases
import Terminal
import Widgets

/// What became of a key or a click on the overlay on top: what the program is to do about it.
enum OverlayReply: Sendable {
  case nothing
  /// The text being typed wants the clipboard.
  case text(Reply)
  case chose([String], Choosing)
  case dismissed(Chooser)
  case confirmed(Confirmed)
  /// A line was accepted; the prompt stays until it is found good.
  case line(Prompt)
  /// A line was asked for and isn't given.
  case givenUp(Prompt)
  /// A row of the palette that lay on top is to be done, by its place.
  case run(Int, PaletteState)
}

extension Desk {
  /// `rows` are those of the palette, where one is on top.
  mutating func updateOverlay(_ action: OverlayAction, _ rows: [PaletteRow]) -> OverlayReply {
    switch overlays.last {
    case .palette(let palette): return update(palette, action, rows)
    case .choose(var chooser):
      let reply = chooser.list.hear(action)
      return settle(chooser, reply)
    case .prompt(let prompt): return settle(prompt, action == .accept ? .accepted : .cancelled)
    case .confirm(let confirm):
      overlays.removeLast()
      return action == .accept ? .confirmed(confirm.action) : .nothing
    case .message(let message): read(message, action)
    case nil: break
    }
    return .nothing
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
  mutating func typeInOverlay(_ key: Key) -> OverlayReply {
    switch overlays.last {
    case .palette(var palette):
      let reply = palette.field.press(key)
      if reply == .handled { palette.table = TableState() }
      overlays[overlays.count - 1] = .palette(palette)
      return .text(reply)
    case .choose(var chooser):
      let reply = chooser.list.press(key)
      return settle(chooser, reply)
    case .prompt(var prompt):
      let reply = prompt.press(key)
      return settle(prompt, reply)
    case .confirm, .message, nil: return .nothing
    }
  }

  mutating func pasteInOverlay(_ text: String) {
    guard let top = overlays.popLast() else { return }
    switch top {
    case .palette(var palette):
      palette.field.paste(text)
      palette.table = TableState()
      overlays.append(.palette(palette))
    case .choose(var chooser):
      chooser.list.paste(text)
      overlays.append(.choose(chooser))
    case .prompt(var prompt):
      prompt.field.paste(text)
      prompt.problem = nil
      overlays.append(.prompt(prompt))
    case .confirm, .message: overlays.append(top)
    }
  }

  /// A click on a row chooses it; the wheel scrolls.
  mutating func clickOverlay(_ mouse: Mouse, _ rows: [PaletteRow]) -> OverlayReply {
    switch mouse.action {
    case .wheelUp: return scrollOverlay(-1, rows)
    case .wheelDown: return scrollOverlay(1, rows)
    case .press(.left): break
    case .press, .release, .drag: return .nothing
    }
    switch overlays.last {
    case .palette(let palette): return click(palette, at: mouse.at, rows)
    case .choose(var chooser):
      let list = overlayList(chooser)
      guard list.contains(mouse.at) else { return .nothing }
      let reply = chooser.list.click(mouse.at.y - list.y, height: list.height)
      return settle(chooser, reply)
    case .prompt(var prompt):
      let line = promptLine(prompt)
      guard line.contains(mouse.at) else { return .nothing }
      prompt.field.click(at: mouse.at, in: line)
      overlays[overlays.count - 1] = .prompt(prompt)
      return .nothing
    case .confirm, .message, nil: return .nothing
    }
  }

  private mutating func scrollOverlay(_ steps: Int, _ rows: [PaletteRow]) -> OverlayReply {
    switch overlays.last {
    case .palette, .choose, .message: updateOverlay(.move(steps), rows)
    case .prompt, .confirm, nil: .nothing
    }
  }

  private mutating func settle(_ chooser: Chooser, _ reply: Reply) -> OverlayReply {
    switch reply {
    case .accepted:
      overlays.removeLast()
      return .chose(chooser.list.chosen, chooser.purpose)
    case .cancelled:
      overlays.removeLast()
      return .dismissed(chooser)
    case .handled, .ignored, .copied, .wantsPaste:
      overlays[overlays.count - 1] = .choose(chooser)
      return .text(reply)
    }
  }

  private mutating func settle(_ prompt: Prompt, _ reply: Reply) -> OverlayReply {
    var prompt = prompt
    switch reply {
    case .accepted: return .line(prompt)
    case .cancelled:
      overlays.removeLast()
      return .givenUp(prompt)
    case .handled, .ignored, .copied, .wantsPaste:
      prompt.problem = nil
      overlays[overlays.count - 1] = .prompt(prompt)
    }
    return .text(reply)
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
